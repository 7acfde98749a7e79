"""What belongs to a sum: how many at that price, whether it is about, whether it is below zero."""

from bot.understanding.lexicon.nouns import noun_at
from bot.understanding.lexicon.numbers import read_number
from bot.understanding.money import words
from bot.understanding.money.scene import Scene


def negative(scene: Scene, first: int) -> bool:
    before = scene.norm(first - 1)
    if before in {"minus", "negative", "menos", "negativo"} and scene.norm(first - 2) not in {"o", "or", "y", "mas"}:
        return True
    glued = before in {"-", "−"} and scene.tokens[first - 1].end == scene.tokens[first].start
    return glued and (first < 2 or scene.tokens[first - 2].end < scene.tokens[first - 1].start)


def approximate(scene: Scene, first: int, end: int) -> bool:
    before = {scene.norm(i) for i in range(max(0, first - 3), first)}
    after = [scene.norm(i) for i in range(end, min(end + 3, len(scene.tokens)))]
    before.discard("a")
    return (
        bool(before & words.APPROX)
        or "~" in before
        or "ish" in after[:2]
        or after[:2] == ["or", "so"]
        or after[:2] == ["o", "menos"]
        or after[:2] == ["mas", "o"]
    )


def each(scene: Scene, first: int, end: int) -> tuple[bool, int | None]:
    """Whether the sum over the tokens `first` to `end` is the price of one of several, and of how many."""
    repeated = times(scene, first, end)
    if repeated is not None:
        return True, repeated
    after = " ".join(scene.norm(i) for i in range(end, end + 3)) + " "
    before = f" {scene.norm(first - 2)} {scene.norm(first - 1)}"
    single = after.split(" ")[0] in words.EACH or after.startswith(tuple(f"{p} " for p in words.EACH_PHRASES))
    lead = [scene.norm(i) for i in range(max(0, first - 5), first)]
    led = any(lead[k : k + 2] in (["cada", "una"], ["cada", "uno"], ["each", "one"]) for k in range(len(lead)))
    led |= any(word in {"each", "cada"} for word in lead[-3:]) and not any(w in {",", "."} for w in lead[-2:])
    single = single or led or _a_piece(scene, end) or before.endswith(words.EACH_BEFORE)
    return single, quantity(scene, first, end) if single else None


def _a_piece(scene: Scene, end: int) -> bool:
    """ "159 a tire", "30 per game"."""
    piece = scene.norm(end + 1) in words.PIECES
    priced = scene.norm(end) in {"la", "el"} and (piece or scene.norm(end - 2) in {"a", "$"})
    if not (priced or scene.norm(end) in {"a", "per", "por"}) or end + 1 >= len(scene.tokens):
        return False
    if piece:
        return True
    noun = noun_at(scene.tokens, end + 1)
    return (
        noun is not None and not noun[0].plural and noun[0].kind in {"goods", "part", "built", "container", "document"}
    )


def times(scene: Scene, first: int, end: int) -> int | None:
    """ "3 payments of 200", "4 x 100", "100 x 4", "four $100 gift cards", "49.99 twice"."""
    before, after = scene.norm(first - 1), scene.norm(end)
    if after in {"on", "en"} and scene.norm(end + 1) in {"each", "cada"}:
        number = next((n for i in range(max(0, first - 6), first) if (n := read_number(scene.tokens, i))), None)
        if number is not None and 1 < number.value <= 60 and number.end < first:
            return _whole(number.value)
    if before in {"of", "de", "x", "@", "at", "for", "×", "*", "por"}:
        count = count_before(scene, first - 1, counted=before in {"of", "de", "for", "por", "at"})
        if count:
            return count
    if after in {"x", "×", "*"} and end + 1 < len(scene.tokens):
        number = read_number(scene.tokens, end + 1)
        return _whole(number.value) if number else None
    if after in {"twice"} or (after == "dos" and scene.norm(end + 1) == "veces"):
        return 2
    if after in {"thrice"} or (after in {"three", "tres", "3"} and scene.norm(end + 1) in {"times", "veces"}):
        return 3
    return count_of_notes(scene, first, end)


def count_of_notes(scene: Scene, first: int, end: int) -> int | None:
    """ "four $100 gift cards", "2 50 dollar bills": a count right before the amount and a counted thing right after."""
    if first == 0:
        return None
    follows = noun_at(scene.tokens, end) if end < len(scene.tokens) else None
    thing = (follows is not None and follows[0].plural) or scene.norm(end) in words.COUNTED
    number = read_number(scene.tokens, first - 1)
    if not thing or number is None or number.end != first or first - 1 in scene.blocked:
        return None
    return _whole(number.value)


def count_before(scene: Scene, at: int, counted: bool) -> int | None:
    for i in range(at - 1, max(-1, at - 5), -1):
        if scene.tokens[i].kind == "mark" or i in scene.blocked:
            return None
        number = read_number(scene.tokens, i)
        if number is not None and number.value <= 60:
            between = [scene.norm(k) for k in range(number.end, at)]
            if counted and not any(w in words.COUNTED for w in between):
                return None
            return _whole(number.value) if len(between) <= 3 else None
    return None


def quantity(scene: Scene, first: int, end: int) -> int | None:
    for i in range(first - 1, max(-1, first - 9), -1):
        if scene.norm(i) in {".", ";"}:
            break
        number = None if i in scene.blocked else read_number(scene.tokens, i)
        if number is not None and 1 < number.value <= 60 and number.end <= first and before_noun(scene, number.end):
            return _whole(number.value)
    for i in range(end, min(end + 6, len(scene.tokens))):
        if i > end and scene.norm(i - 1) not in words.COUNT_LINKS | words.PIECES:
            break
        number = None if scene.norm(i) in {"a"} else read_number(scene.tokens, i)
        if number is not None and 1 < number.value <= 60 and before_noun(scene, number.end, loose=True):
            return _whole(number.value)
    return None


def before_noun(scene: Scene, at: int, loose: bool = False) -> bool:
    for i in range(at, min(at + 4, len(scene.tokens))):
        if scene.tokens[i].kind == "mark":
            break
        noun = noun_at(scene.tokens, i)
        if noun is not None or scene.norm(i) in words.COUNTED:
            return True
    return (loose and (at >= len(scene.tokens) or scene.tokens[at].kind == "mark" or scene.norm(at) in {"of"})) or (
        not loose and scene.norm(at) in {"at", "@", "for", "a"}
    )


def _whole(value: float) -> int | None:
    return int(value) if 1 <= value <= 10_000 and value == int(value) else None
