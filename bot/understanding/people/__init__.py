"""Who is reporting: name, date of birth, telephone, e-mail and home address."""

from bot.understanding.people.model import Person
from bot.understanding.people.reader import read_person
from bot.understanding.people.revisions import revise_person

__all__ = ["Person", "read_person", "revise_person"]
