"""What was taken, damaged or lost."""

from bot.understanding.items.details import read_item_details
from bot.understanding.items.model import Item, ItemReading
from bot.understanding.items.reader import read_items
from bot.understanding.items.revise import revise_items

__all__ = ["Item", "ItemReading", "read_item_details", "read_items", "revise_items"]
