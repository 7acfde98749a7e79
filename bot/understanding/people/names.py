"""Read a person's name."""

import re
from typing import Final

from bot.understanding.lexicon.tokens import fold
from bot.understanding.people import words
from bot.understanding.people.model import Found

_WORD: Final = r"[^\W\d_](?:[^\W\d_]|['’`´.\-](?=[^\W_])){0,39}\.?"
_RUN: Final = re.compile(rf"{_WORD}(?:[ \t]{{1,3}}{_WORD}){{0,6}}")
_MARKED: Final = re.compile(
    r"\b(?:my (?:full |legal |real |first |whole )?name(?:'s| is|s| be| ?:)(?: spelled)?|name(?:'s| is|"
    r" ?:)|the name(?:'s| is)|this is|i am called|they call me|call me|i go by|people call me|"
    r"me llamo|mi nombre(?: completo| correcto)?(?: es| se escribe)?|el nombre es|nombre ?:|"
    r"les? (?:habla|escribe)|me dicen|me llaman|a nombre de|under the name(?: of)?|"
    r"put (?:it )?(?:down )?(?:as|under))"
    r"[\s:,]{1,3}(?:is |es |it's |spelled )?",
    re.IGNORECASE,
)
_SOY: Final = re.compile(
    r"(?:^|\b(?:but|and|pero|y)\s|[.,;!?¡¿\n]\s{0,3}|\b(?:hi|hello|hey|hola|buenas|buenos d[ií]as|buenas tardes|"
    r"buenas noches|"
    r"yo)\b[\s,]{1,3})(?:i ?'?’?m|i am|soy|yo soy|im)\s{1,3}",
    re.IGNORECASE,
)
_LEAD: Final = re.compile(
    r"^[\W_]{0,4}(?:(?:sure|it'?s me again|me again|again|la|el(?= señor| sr)|write down|put down|write|anote|"
    r"apunte|escriba|ok|okay|yes|yeah|yep|ya|si|"
    r"s[ií]|claro|well|um|uh|hi|hello|hola|bueno|pues|its|it's|it’s|it is|im|i'm|i’m|i am|this is|that's|"
    r"thats|that would be|es|soy|yo soy|me llamo|se llama|"
    r"my (?:full |legal |first )?name(?:'s| is|s)?|mi nombre(?: completo)?(?: es)?|name(?:'s| is)?|"
    r"nombre|el nombre es|a nombre de|call me|of course|por supuesto|put|pon|ponga|just put|you can put|"
    r"just|sorry|perd[oó]n|first name|last name|no problem|my bad|con mucho gusto|mucho gusto|dale|"
    r"seguro)\b[\s:,.\-!?]{0,4}){1,5}",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    r"[\s,.;(–—-]{1,3}(?:and |y |but |pero )?(?:thanks?|thank you|please|gracias|a sus? [oó]rdenes|"
    r"para servirle|i'?m the|the owner|is my name|that's me|like the|spelled|with an?|con|one word|"
    r"por favor|born|nac[ií]|i live|vivo|my (?:phone|number|email|birthday|dob|cell)|mi (?:tel|n[uú]m|"
    r"cel|correo)|and (?:my|i)\b|y (?:mi|vivo)|phone|call|dob|d\.o\.b|the victim|"
    r"soy (?:el|la)|es mi nombre|but |pero |everyone|everybody|people|friends|amigos|i go by|me dicen|"
    r"todos|with two|is (?:fine|ok)|lol|jaja|haha|same as|as in|como|that's|thats|here|he|she|for the|"
    r"que|"
    r"i (?:am|was|think|don'?t)|who|age|edad|\d).{0,400}$",
    re.IGNORECASE | re.DOTALL,
)
_NICKNAME: Final = re.compile(r"\s{1,2}[\"“(][^\W\d_]{2,20}[\"”)](?=\s)")
_PARTED: Final = re.compile(
    rf"\b(?:first name|nombre)[\s:]{{1,3}}(?:is |es )?({_WORD})[\s,.;]{{1,4}}(?:and |y )?(?:my |the |mi |"
    rf"el )?(?:last name|apellidos?)[\s:]{{1,3}}(?:is |es )?({_WORD}(?: {_WORD})?)",
    re.IGNORECASE,
)
_QUESTION: Final = re.compile(r"\?\s{0,3}$")


def name_asked(text: str) -> Found:
    """The name in an answer to "what is your name?"."""
    if _QUESTION.search(text):
        return Found(None, "question")
    folded = fold(text)[:400]
    if _refuses(folded):
        return Found(None, "refused")
    parts = _PARTED.search(text)
    if parts is not None:
        return Found(_cased(f"{parts.group(1)} {parts.group(2)}"), None, parts.span())
    marked = name_marked(text)
    if marked is not None:
        return marked
    lead = _LEAD.match(text)
    start = lead.end() if lead and lead.end() < len(text.rstrip(" .!")) else 0
    rest = text[start : start + 200]
    reversed_name = re.fullmatch(
        rf"\s{{0,3}}({_WORD}(?: {_WORD}){{0,2}}),\s{{0,3}}({_WORD}(?: {_WORD}){{0,2}})[\s.!]{{0,3}}", rest
    )
    if reversed_name and fold(reversed_name.group(2)).startswith(fold(reversed_name.group(1)) + " "):
        return Found(
            _cased(reversed_name.group(2)), None, (start + reversed_name.start(2), start + reversed_name.end(2))
        )
    if (
        reversed_name
        and fold(reversed_name.group(2)).strip(".") not in words.SUFFIXES
        and _clean(reversed_name.group(2))
        and _clean(reversed_name.group(1))
    ):
        whole = f"{reversed_name.group(2)} {reversed_name.group(1)}"
        return Found(_cased(whole), None, (start, start + len(rest)))
    return _run(rest, start, whole=True) or Found(None, "not_a_name")


def _refuses(folded: str) -> bool:
    folded = " ".join(re.sub(r"[^\w/]{1,400}", " ", folded).split())
    if folded.strip(" .!,") in {"no", "nah", "none", "na", "n/a", "nunca", "no one", "nobody", "nadie"}:
        return True
    return any(re.search(rf"(?:^|[^\w]){re.escape(p)}", folded) for p in words.REFUSAL)


def name_marked(text: str) -> Found | None:
    """A name that the message marks as the writer's own: "my name is", "me llamo", "soy" before what can only
    be a name."""
    for match in _MARKED.finditer(text):
        found = _run(text[match.end() : match.end() + 160], match.end(), whole=False)
        weak = fold(match.group()).strip(" :,") in {"this is", "call me", "put as", "put under", "the name is"}
        if found is not None and (not weak or _certain(str(found.value), text, found.span)):
            return found
    for match in _SOY.finditer(text):
        found = _run(text[match.end() : match.end() + 160], match.end(), whole=False)
        if found is not None and _certain(str(found.value), text, found.span):
            return found
    return None


def _certain(name: str, text: str, span: tuple[int, int]) -> bool:
    """Two words or more, written with capitals: "I'm Tired" and "soy dominicano" are no names."""
    told = text[span[0] : span[1]].split()
    return len(name.split()) >= 2 and all(w[0].isupper() for w in told if fold(w) not in words.PARTICLES)


def _run(text: str, offset: int, *, whole: bool) -> Found | None:
    """The name at the beginning of `text`, up to the first word that is none."""
    text = _NICKNAME.sub(" ", text)
    text_cut = _TAIL.sub("", text) if whole else text
    match = _RUN.match(text_cut.lstrip(" \t,:\"'“(")[:160])
    if match is None:
        return None
    start = offset + text_cut.index(match.group())
    start, taken = _words_of_name(match.group(), start)
    if len(taken) > 2 and fold(taken[0]).strip(".") == fold(taken[1]):
        # "mike. mike delvecchio"
        start += len(taken.pop(0)) + 1
    while taken and fold(taken[-1]).strip(".") in words.PARTICLES:
        taken.pop()
    if not taken or len(taken) > 6 or sum(len(w) for w in taken) < 2:
        return None
    spoken = " ".join(taken)
    suffix = re.match(
        r",?\s{1,2}(jr|sr|ii|iii|iv)\b\.?", text_cut[text_cut.index(taken[-1]) + len(taken[-1]) :], re.IGNORECASE
    )
    if suffix:
        spoken = f"{spoken} {words.SUFFIXES[suffix.group(1).lower()]}"
    return Found(_cased(spoken), None, (start, start + len(" ".join(taken))))


def _words_of_name(spoken: str, start: int) -> tuple[int, list[str]]:
    """The leading words that can be a name, titles left out, and where they begin."""
    taken: list[str] = []
    for word in spoken.split():
        folded = fold(word).strip(".")
        initial = bool(taken) and len(word) == 2 and word.endswith(".")
        if folded in words.NOT_NAMES and not initial and not (folded in words.PARTICLES and taken):
            break
        if not taken and (folded in words.TITLES or folded in words.NOT_NAME_STARTS):
            if folded in words.TITLES or (
                folded in {"la", "el"} and re.match(r"\S{2} (?:sra?|señora?|doctora?)\b", spoken, re.IGNORECASE)
            ):
                start += len(word) + 1
                continue
            return start, []
        taken.append(word)
        if word.endswith(".") and len(word) > 3 and len(taken) > 1 and folded not in words.SUFFIXES:
            break
    return start, taken


def _clean(part: str) -> bool:
    return all(fold(w).strip(".") not in words.NOT_NAMES for w in part.split())


def _cased(name: str) -> str:
    """Capitals only where the writer used none, or nothing else; what was typed in mixed case stays."""
    dotted = fold(name).rstrip(".").rpartition(" ")[2] in words.SUFFIXES and name.endswith(".")
    name = name.strip(" .,;:!\"'“”") + ("." if dotted else "")
    if not (name.islower() or name.isupper()):
        return " ".join(
            w[0].upper() + w[1:] if w.islower() and fold(w) not in words.PARTICLES else w for w in name.split()
        )
    cased = [_word_cased(w, n) for n, w in enumerate(name.split())]
    return " ".join(cased)


def _word_cased(word: str, at: int) -> str:
    lower = word.lower()
    if at and fold(lower) in words.PARTICLES:
        return lower
    if lower.strip(".") in words.SUFFIXES:
        return words.SUFFIXES[lower.strip(".")] + ("." if lower.endswith(".") else "")
    parts = re.split(r"([-'’`´])", lower)
    raised = "".join(p[:1].upper() + p[1:] for p in parts)
    if raised.startswith("Mc") and len(raised) > 4:
        raised = "Mc" + raised[2].upper() + raised[3:]
    return raised
