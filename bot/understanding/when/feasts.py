"""Holidays and other days with a name: (key, how the date is found, English, Spanish).

The date rules: ("us", name in the holidays library), ("fixed", month, day), ("nth", month, weekday, n; -1 the last),
("easter", days from Easter Sunday), ("after", key, days).
"""

from __future__ import annotations

from typing import Final

Rule = tuple[object, ...]

FEASTS: Final[tuple[tuple[str, Rule, str, str], ...]] = (
    (
        "new year",
        ("us", "New Year's Day"),
        "new years day, new year day, new years, newyears, new year, new yrs day, new yrs, nyd, new years morning",
        "ano nuevo, dia de ano nuevo, primero de ano, primero del ano, anio nuevo, dia primero del ano, dia de ano",
    ),
    (
        "three kings",
        ("fixed", 1, 6),
        "three kings day, three kings, 3 kings day, epiphany, 3 kings",
        "dia de reyes, dia de los reyes, tres reyes, reyes magos, los reyes magos, dia de los reyes "
        "magos, los reyes, los tres reyes, dia de los tres reyes, reyes",
    ),
    (
        "mlk day",
        ("us", "Martin Luther King Jr. Day"),
        "mlk day, mlk, martin luther king day, martin luther king jr day, martin luther king, mlk jr day, dr king day",
        "dia de martin luther king, dia de mlk, dia de martin luther king jr",
    ),
    (
        "groundhog day",
        ("fixed", 2, 2),
        "groundhog day, groundhogs day, candlemas",
        "candelaria, dia de la candelaria, dia de la marmota",
    ),
    (
        "super bowl",
        ("nth", 2, 6, 2),
        "super bowl sunday, superbowl sunday, super bowl, superbowl, superbowl night, super bowl night",
        "domingo del super bowl, super bowl, superbowl, dia del super bowl",
    ),
    (
        "valentines day",
        ("fixed", 2, 14),
        "valentines day, valentines, valentine day, valentine, valentimes day, valintines day, vday, v "
        "day, st valentines day, valentins day",
        "san valentin, dia de san valentin, dia de los enamorados, dia del amor, dia de la amistad, dia "
        "del amor y la amistad, 14 de febrero san valentin",
    ),
    (
        "presidents day",
        ("us", "Washington's Birthday"),
        "presidents day, president day, washingtons birthday, presidents day holiday",
        "dia de los presidentes, dia del presidente",
    ),
    (
        "ash wednesday",
        ("easter", -46),
        "ash wednesday",
        "miercoles de ceniza",
    ),
    (
        "mardi gras",
        ("easter", -47),
        "mardi gras, fat tuesday",
        "martes de carnaval",
    ),
    (
        "st patricks day",
        ("fixed", 3, 17),
        "st patricks day, st pattys day, st paddys day, saint patricks day, st patricks, st pattys, st "
        "paddys, st patrick day, paddys day, saint pattys day, saint patricks",
        "dia de san patricio, san patricio",
    ),
    (
        "april fools",
        ("fixed", 4, 1),
        "april fools day, april fools, april fool day",
        "",
    ),
    (
        "palm sunday",
        ("easter", -7),
        "palm sunday",
        "domingo de ramos",
    ),
    (
        "holy thursday",
        ("easter", -3),
        "holy thursday, maundy thursday",
        "jueves santo",
    ),
    (
        "good friday",
        ("easter", -2),
        "good friday",
        "viernes santo",
    ),
    (
        "holy saturday",
        ("easter", -1),
        "holy saturday",
        "sabado santo, sabado de gloria",
    ),
    (
        "easter",
        ("easter", 0),
        "easter, easter sunday, easter day, ester sunday",
        "pascua, domingo de pascua, dia de pascua, domingo de resurreccion, pascuas, pascua florida, domingo de gloria",
    ),
    (
        "easter monday",
        ("easter", 1),
        "easter monday",
        "lunes de pascua",
    ),
    (
        "earth day",
        ("fixed", 4, 22),
        "earth day",
        "dia de la tierra",
    ),
    (
        "tax day",
        ("fixed", 4, 15),
        "tax day",
        "",
    ),
    (
        "cinco de mayo",
        ("fixed", 5, 5),
        "cinco de mayo",
        "cinco de mayo",
    ),
    (
        "mothers day",
        ("nth", 5, 6, 2),
        "mothers day, mother day, moms day, mother s day",
        "dia de las madres, dia de la madre, dia de madres, dia d las madres, dia de mama, dia d la madre",
    ),
    (
        "memorial day",
        ("us", "Memorial Day"),
        "memorial day, memoral day, memorial",
        "dia de los caidos, memorial day, dia de la recordacion, dia de la conmemoracion, dia de recordacion",
    ),
    ("flag day", ("fixed", 6, 14), "flag day", ""),
    (
        "juneteenth",
        ("us", "Juneteenth National Independence Day"),
        "juneteenth, juneteeth",
        "juneteenth",
    ),
    (
        "fathers day",
        ("nth", 6, 6, 3),
        "fathers day, father day, dads day",
        "dia del padre, dia de los padres, dia de padres, dia de papa",
    ),
    (
        "san juan",
        ("fixed", 6, 24),
        "",
        "dia de san juan, noche de san juan, san juan bautista",
    ),
    (
        "independence day",
        ("us", "Independence Day"),
        "independence day, 4th of july, fourth of july, july 4th, july fourth, july 4, 4 of july, forth "
        "of july, 4th july, 4th of jul, independance day",
        "dia de la independencia, cuatro de julio, 4 de julio, 4 d julio, independencia, 4 de jul",
    ),
    (
        "labor day",
        ("us", "Labor Day"),
        "labor day, labour day",
        "dia del trabajo, dia del trabajador, labor day, dia de los trabajadores",
    ),
    (
        "patriot day",
        ("fixed", 9, 11),
        "patriot day, september 11th anniversary",
        "",
    ),
    (
        "columbus day",
        ("us", "Columbus Day"),
        "columbus day, indigenous peoples day, indigenous people day, columbus",
        "dia de la raza, dia de colon, dia de la hispanidad, dia de los pueblos indigenas",
    ),
    (
        "halloween",
        ("fixed", 10, 31),
        "halloween, haloween, hallowen, holloween, helloween, halloweeen, all hallows eve, trick or treat "
        "night, holoween",
        "halloween, jalowin, noche de brujas, dia de las brujas, dia de brujas, jalowen, haloguin, "
        "jaloguin, halowin, jalouin",
    ),
    (
        "mischief night",
        ("fixed", 10, 30),
        "mischief night, devils night",
        "",
    ),
    (
        "all saints",
        ("fixed", 11, 1),
        "all saints day",
        "dia de todos los santos, todos los santos, dia de los santos",
    ),
    (
        "all souls",
        ("fixed", 11, 2),
        "all souls day, day of the dead",
        "dia de los muertos, dia de muertos, dia de los difuntos, dia de todos los difuntos, dia d los "
        "muertos, dia de finados",
    ),
    (
        "election day",
        ("election",),
        "election day, voting day, election",
        "dia de las elecciones, dia de elecciones, elecciones",
    ),
    (
        "veterans day",
        ("us", "Veterans Day"),
        "veterans day, veteran day, vets day, veterns day",
        "dia de los veteranos, dia del veterano, dia de veteranos",
    ),
    (
        "thanksgiving",
        ("us", "Thanksgiving Day"),
        "thanksgiving, thanksgiving day, turkey day, thanksgivin, thankgiving, thanks giving, tgiving, "
        "thnksgiving, thanksgving, thanksgivng, thanksgiven",
        "accion de gracias, dia de accion de gracias, dia de dar gracias, sanguivin, dia del pavo, "
        "sangivin, thanksgiving, san guivin, accion de gracia, dia de gracias, san givin, sanguibin, dia "
        "de accion de gracia",
    ),
    (
        "black friday",
        ("after", "thanksgiving", 1),
        "black friday, blackfriday",
        "viernes negro, black friday, blac friday",
    ),
    (
        "small business saturday",
        ("after", "thanksgiving", 2),
        "small business saturday",
        "",
    ),
    (
        "cyber monday",
        ("after", "thanksgiving", 4),
        "cyber monday",
        "cyber monday, lunes cibernetico",
    ),
    (
        "guadalupe",
        ("fixed", 12, 12),
        "our lady of guadalupe",
        "dia de la virgen, dia de la virgen de guadalupe, dia de la guadalupe, virgen de guadalupe, dia de guadalupe",
    ),
    (
        "christmas eve",
        ("fixed", 12, 24),
        "christmas eve, xmas eve, xmaseve, chrismas eve, cristmas eve, x mas eve, eve of christmas",
        "nochebuena, noche buena, vispera de navidad, nochevuena, noshebuena, noche vuena, 24 de "
        "diciembre nochebuena, noxebuena, vispera de nabidad",
    ),
    (
        "christmas",
        ("us", "Christmas Day"),
        "christmas, christmas day, xmas, xmas day, chrismas, cristmas, chirstmas, x mas, christams, "
        "chistmas, chritmas, crismas, christmass",
        "navidad, dia de navidad, nabidad, navida, nabida, dia d navidad",
    ),
    (
        "boxing day",
        ("fixed", 12, 26),
        "boxing day",
        "",
    ),
    (
        "holy innocents",
        ("fixed", 12, 28),
        "",
        "dia de los inocentes, dia de los santos inocentes",
    ),
    (
        "new years eve",
        ("fixed", 12, 31),
        "new years eve, new year eve, nye, new yrs eve, newyears eve, new yr eve, new years night, new year s eve",
        "nochevieja, noche vieja, fin de ano, despedida de ano, vispera de ano nuevo, ano viejo, fin d "
        "ano, noche de ano nuevo, noche de fin de ano, ultimo dia del ano, despedida del ano, fin de "
        "anio, 31 de diciembre en la noche, nochebieja, noche d ano nuevo",
    ),
)

# Feasts that last more than a day. Their rules: ("week", first and last day from Easter), ("season", month and day of
# the first day, month and day of the last).
FEAST_WEEKS: Final[tuple[tuple[str, Rule, str, str], ...]] = (
    ("holy week", ("week", -7, 0), "holy week, easter week", "semana santa, semana mayor"),
    (
        "the holidays",
        ("season", 12, 22, 1, 2),
        "the holidays, holiday season, the holiday season, holiday break, christmas break, winter break, "
        "christmas vacation, xmas break, christmas season, christmastime, christmas time, xmas time, "
        "christmas week, holiday time",
        "las fiestas, las navidades, epoca de navidad, temporada de navidad, vacaciones de navidad, "
        "tiempo de navidad, epoca navidena, temporada navidena, fiestas navidenas, "
        "los dias de navidad, semana de navidad",
    ),
)

# Words after a holiday that make it a thing: "christmas lights".
FESTIVE_THINGS: Final[frozenset[str]] = frozenset(
    """
    lights light tree trees gift gifts present presents decoration decorations decor inflatable
    inflatables costume costumes candy card cards wreath ornaments ornament sweater bonus money basket
    baskets turkey display displays stuff shopping shop store carol carols package packages box boxes
    wrapping stocking stockings pumpkin pumpkins sweater toys toy club fund sale deals deal
    """.split()
)
