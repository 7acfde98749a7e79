"""What a citizen wants of the chat itself, in words: go back, say it again, start over, must I, leave it.

Rasa's intents are a guess over the whole message. "The back bumper" sounds like going back to it, and a cancelled
card like cancelling: so a wish that would undo something is obeyed only where its words stand in the message too.
"""

from __future__ import annotations

import re

_FLAGS = re.IGNORECASE
_WORDS: dict[str, re.Pattern[str]] = {
    "go_back": re.compile(
        r"\b(?:go(?:ing)? back|previous|last question|question before|one before|back up|undo|volver|volvamos|"
        r"regres\w{1,8}|atr[aá]s|pregunta (?:anterior|de antes|pasada)|la anterior)\b|^\W{0,3}back\W{0,3}$",
        _FLAGS,
    ),
    "repeat": re.compile(
        r"\b(?:repeat|(?:say|ask) (?:that|it|me)? ?again|come again|pardon|what (?:was|is) the question|"
        r"(?:did ?n.?t|don.?t) (?:get|understand|follow)|what do you mean|huh|repit[ae]|repetir|otra vez|"
        r"no (?:le )?ent(?:iendo|end[ií])|c[oó]mo dijo|cu[aá]l (?:era|es) la pregunta|qu[eé] pregunt)|\?",
        _FLAGS,
    ),
    "recap": re.compile(
        r"\b(?:so far|summary|recap|summari[sz]e|do you have|you got|(?:did )?i (?:say|tell|told)|"
        r"read (?:it|that) back|"
        r"resum\w{1,6}|hasta ahora|ha (?:anotado|escrito)|tiene (?:anotado|escrito)|llevamos|repas\w{1,5})\b",
        _FLAGS,
    ),
    "start_over": re.compile(
        r"\b(?:(?:start|begin)\w{0,4} (?:over|again|fresh|a new|from)|from (?:the )?(?:top|beginning|start|scratch)|"
        r"(?:new|another|different) report|restart|redo|do (?:it|this) over|empe[zc]\w{1,5}|comen[zc]\w{1,6}|"
        r"de nuevo|desde (?:el )?(?:principio|comienzo|inicio|cero)|otr[oa] reporte|reporte nuevo|reiniciar)\b",
        _FLAGS,
    ),
    "switch_language": re.compile(
        r"\b(?:english|spanish|ingl[eé]s|espa[nñ]ol|castellano|ingles|spanis|engl)\b", _FLAGS
    ),
    "cancel": re.compile(
        r"\b(?:cancel\w{0,6}|forget|never ?mind|nvm|stop|quit|changed my mind|"
        r"(?:do ?n.?t|no longer|not) (?:want|need)|leave it|drop (?:it|this)|found (?:it|them|him|her|my)|withdraw|"
        r"call it off|ol[vb][ií]d\w{1,5}|d[eé]j[ea]\w{0,4}|"
        r"ya no|no quiero|apareci\w{1,3}|encontr\w{1,4}|mejor no)\b",
        _FLAGS,
    ),
}
_MUST_I = re.compile(
    r"\b(?:(?:do|must|should) i (?:really |actually |even )?(?:have|need|got|gotta)|have i got to|"
    r"do you (?:really )?need|"
    r"is (?:it|that|this) (?:really )?(?:necessary|required|mandatory|needed|optional)|"
    r"(?:is|are) (?:it|they|that|the|my) (?:\w{1,15} ){1,3}(?:really )?(?:necessary|required|needed)|"
    r"es (?:obligatori[oa]|necesari[oa]|requisito|opcional)|tengo que (?:dar|decir|poner)|hace falta|"
    r"(?:para|pa) qu[eé] (?:lo |la |lo |eso )?(?:quier|necesit|sirve))",
    _FLAGS,
)
_AFFIRMS = ("affirm", "agree_true", "acknowledge_ok")
_BUT = re.compile(
    r"\b(?:but|except|however|change|wrong|not|no|don.?t|isn.?t|wasn.?t|pero|excepto|menos|falta|mal|cambi\w{1,4})\b",
    _FLAGS,
)
_HEAD = 600


def says(wish: str, text: str) -> bool:
    """Whether the words for a wish (an intent's name) stand in the text."""
    return bool(_WORDS[wish].search(text[:_HEAD]))


def asks_whether_needed(text: str) -> bool:
    """Whether the text asks if an answer must be given: "do I have to?", "¿es obligatorio?"."""
    return bool(_MUST_I.search(text[:_HEAD]))


def agrees(text: str, intent_name: str, confidence: float) -> bool:
    """Whether a text that no rule knows for a yes is one all the same: "everything is right", with no but in it."""
    return intent_name in _AFFIRMS and confidence >= 0.6 and not _BUT.search(text[:_HEAD])
