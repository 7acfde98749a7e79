"""Which days words can mean: every expression yields its stretches of days, latest first, none after today."""

from .days import DayOfMonth, DaysAgo, DaysOfMonth, Feast, Fixed, MonthDay, UnitsAgo, Weekday
from .derived import Around, Both, DayOf, Hull, NthWeekday, Shifted, Trim, WeekdayNear, WeekendOf, WeekOf, WeekOfMonth
from .spans import CalendarUnit, Decade, Month, Quarter, Recent, Season, Weekend, Year
from .stretch import Dates, Stretch, add_months, back, make, one

__all__ = [
    "Around",
    "Both",
    "CalendarUnit",
    "Dates",
    "DayOf",
    "DayOfMonth",
    "DaysAgo",
    "DaysOfMonth",
    "Decade",
    "Feast",
    "Fixed",
    "Hull",
    "Month",
    "MonthDay",
    "NthWeekday",
    "Quarter",
    "Recent",
    "Season",
    "Shifted",
    "Stretch",
    "Trim",
    "UnitsAgo",
    "WeekOf",
    "WeekOfMonth",
    "Weekday",
    "WeekdayNear",
    "Weekend",
    "WeekendOf",
    "Year",
    "add_months",
    "back",
    "make",
    "one",
]
