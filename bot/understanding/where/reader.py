"""The two questions asked of a text: where did it happen, and where does the citizen live."""

from __future__ import annotations

from bot.understanding.where.gazetteer import Gazetteer, default_gazetteer
from bot.understanding.where.mentions import Mention
from bot.understanding.where.model import Where
from bot.understanding.where.pairs import join_corners
from bot.understanding.where.roles import assign_roles
from bot.understanding.where.scan import scan
from bot.understanding.where.scene import Scene
from bot.understanding.where.settle import settle, sort_out_names
from bot.understanding.where.tokens import Token, tokenize
from bot.understanding.where.vague import vague_place


def read_where(text: str, language: str = "en", *, gazetteer: Gazetteer | None = None) -> Where | None:
    """The place of the incident that ``text`` tells, or None where it tells none.

    Both languages are read whatever ``language`` says: people mix them. ``gazetteer`` defaults to the one of
    the agency's folder (GazetteerError where that cannot be read).
    """
    gazetteer = gazetteer or default_gazetteer()
    tokens = tokenize(text)
    mentions = _mentions(tokens, gazetteer)
    assign_roles(tokens, mentions)
    return settle(Scene(text, tokens, gazetteer), mentions) or vague_place(text, tokens)


def read_address(text: str, language: str = "en", *, gazetteer: Gazetteer | None = None) -> Where | None:
    """The home address that ``text`` tells, in whatever town, or None where it tells none."""
    gazetteer = gazetteer or default_gazetteer()
    tokens = tokenize(text)
    return settle(Scene(text, tokens, gazetteer), _mentions(tokens, gazetteer))


def _mentions(tokens: list[Token], gazetteer: Gazetteer) -> list[Mention]:
    corners = join_corners(tokens, scan(tokens, gazetteer), gazetteer.state_words)
    return sort_out_names(tokens, corners, gazetteer.states)
