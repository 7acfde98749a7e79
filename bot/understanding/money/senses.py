"""Whether a number without sign or unit is money: what it counts, measures or dates, and the words beside it."""

from typing import Final

from bot.understanding.lexicon.nouns import make_at, noun_at
from bot.understanding.lexicon.numbers import Number
from bot.understanding.lexicon.numerals import MONEY_SCALES
from bot.understanding.money import words
from bot.understanding.money.scene import Scene

# after a number these begin something else than the thing counted
_NOT_COUNTED: Final = frozenset("for the por el la los las de and y each en in my mi used".split())
_BEFORE_YEAR: Final = frozenset("in since del en de year ano desde a an un una my of the mi".split())
# measures that in an answer about money are more likely words of the sentence
_LETTERS: Final = frozenset("in m st x k door w time times".split())


def measures(scene: Scene, at: int, number: Number) -> bool:
    after, before = scene.norm(number.end), scene.norm(at - 1)
    if after in {"-", "–"} and touching(scene, number.end):
        after = scene.norm(number.end + 1)
    coins = after in {"in", "inside"} and scene.norm(number.end + 1) in words.COINS | {"it", "there"}
    if (
        after in words.MEASURES
        and not coins
        and not (after in _LETTERS and scene.asked)
        and not really_money(scene, at, number)
    ):
        return True
    priced = scene.asked and before in words.THINGS_NUMBERED and number.value >= 50 and number.value != 360
    if (before in words.SALIENT_NOT and not priced) or (at and scene.tokens[at - 1].text in {"'", "’"}):
        return True
    if before in words.MONTHS or after in words.MONTHS:
        return True
    ahead = scene.tokens[number.end] if number.end < len(scene.tokens) else None
    named = ahead is not None and ahead.kind == "word" and ahead.text[0].isupper() and not scene.text.isupper()
    if named and before in words.PLACING:
        # "near 221 Trumbull"
        return True
    texting = not number.worded and number.value in (2, 4) and scene.tokens[at].kind == "number"
    return (
        texting
        and number.end < len(scene.tokens)
        and scene.tokens[number.end].kind == "word"
        and not scene.unit_after(number.end)
    )


def touching(scene: Scene, at: int) -> bool:
    return 0 < at < len(scene.tokens) and scene.tokens[at - 1].end == scene.tokens[at].start


def really_money(scene: Scene, at: int, number: Number) -> bool:
    return number.scaled and scene.norm(number.end) in {"in", "m", "st", "w"}


def counts(scene: Scene, at: int, number: Number) -> bool:
    """Whether the number counts what follows: "3 tires", "two passenger doors"."""
    if number.value > 60 or number.value != int(number.value) or _after_thing(scene, at, number):
        return False
    for i in range(number.end, min(number.end + 4, len(scene.tokens))):
        if scene.tokens[i].kind == "mark" or scene.tokens[i].norm in _NOT_COUNTED:
            return False
        noun = noun_at(scene.tokens, i)
        if noun is not None:
            return noun[0].kind != "cash" and (noun[0].plural or number.value == 1)
        if scene.tokens[i].kind == "number":
            return False
        if (
            i == number.end
            and scene.tokens[i].norm.endswith("s")
            and number.value < 20
            and scene.tokens[i].norm not in words.CUES
        ):
            return True
    return False


def _after_thing(scene: Scene, at: int, number: Number) -> bool:
    """In an answer such as "wallet maybe 40 airpods 249" the number is the price of what stands before."""
    if not scene.asked or number.value < 15 or number.worded:
        return False
    i = at - 1
    while i > 0 and scene.norm(i) in words.APPROX:
        i -= 1
    return i >= 0 and scene.tokens[i].kind == "word" and noun_at(scene.tokens, i) is not None


def is_year(scene: Scene, at: int, number: Number) -> bool:
    token = scene.tokens[at]
    if not (token.kind == "number" and len(token.text) == 4 and 1940 <= number.value <= 2039):
        return False
    before = scene.norm(at - 1)
    if before in _BEFORE_YEAR:
        return True
    if number.end < len(scene.tokens):
        following = noun_at(scene.tokens, number.end)
        if (
            scene.norm(number.end) in {"model", "modelo"}
            or make_at(scene.tokens, number.end)
            or (following and following[0].kind == "vehicle")
        ):
            return True
    if at > 0:
        previous = noun_at(scene.tokens, at - 1)
        if make_at(scene.tokens, at - 1) or (previous and previous[0].kind == "vehicle"):
            return before not in words.CUES
    return not scene.asked and not cued(scene, at, number)


def money_scale(scene: Scene, number: Number) -> bool:
    if not number.scaled:
        return False
    last = scene.tokens[number.end - 1].norm
    return last in MONEY_SCALES or last[-1:] in {"k", "l", "d"} or number.value >= 100


def cued(scene: Scene, at: int, number: Number) -> bool:
    if number.worded and number.value < 10:
        return False
    reach = 12 if not scene.short else 8
    strong, near = words.STRONG_CUES, words.CUES
    for back in range(1, reach + 1):
        i = at - back
        if i < 0 or scene.norm(i) in {".", ";", "!", "?", "\n"}:
            break
        word = scene.norm(i)
        if word in strong or (back <= 2 and word in near and (scene.asked or (scene.short and number.value >= 10))):
            return True
        if back > 5 and scene.tokens[i].kind == "number" and not scene.asked:
            break
    return _cued_around(scene, at, number)


def _cued_around(scene: Scene, at: int, number: Number) -> bool:
    """ "400 in quarters", "compré un celular en 350", "my wallet had like 60 in it", "120 each"."""
    after = [scene.norm(i) for i in range(number.end, min(number.end + 3, len(scene.tokens)))]
    if after[:1] in (["in"], ["en"]) and after[1:2] and after[1] in words.COINS:
        return True
    traded = {scene.norm(i) for i in range(max(0, at - 9), at)} & words.TRADING
    if traded and scene.norm(at - 1) in {"en", "por", "for"} and number.value >= 10:
        return True
    i = at - 1
    while scene.norm(i) in words.APPROX:
        i -= 1
    if scene.norm(i) in words.HAVING and (after[:2] in words.IN_IT or after[:1] in words.IN_IT):
        return True
    return bool({"each", "total", "apiece", "altogether", "cada", "c/u"} & set(after)) or after[:2] == [
        "en",
        "total",
    ]


def bare_counts(scene: Scene, at: int, number: Number) -> bool:
    if number.worded and number.value < (5 if len(scene.tokens) <= 3 and scene.asked else 10):
        return False
    if number.worded and scene.tokens[at].norm == "once" and scene.language == "en":
        return False
    if scene.asked:
        return True
    # in running text a number without a sign is money only where a short message opens with it or hedges it
    hedged = scene.norm(at - 1) in words.APPROX and number.value >= 20
    return scene.short and number.value >= 5 and (at <= 1 or hedged) and not (number.worded and number.value < 20)
