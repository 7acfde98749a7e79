"""What a message says of money."""

from bot.understanding.money.amounts import Money, read_money
from bot.understanding.money.value import Value, read_value

__all__ = ["Money", "Value", "read_money", "read_value"]
