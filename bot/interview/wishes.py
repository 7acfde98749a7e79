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
_PRICE = re.compile(
    r"\b(?:(?:does|will|would|do|is) (?:it|this|that|i|a report|filing|reporting) (?:\w{1,12} ){0,3}"
    r"(?:cost|free|pay|charge)|cost (?:me )?(?:anything|something|money)|(?:a|any) (?:fee|charge) (?:for|to)|"
    r"free of charge|va a costar|cuesta (?:algo|dinero)|costar(?:me|le)? (?:algo|dinero)|es gratis|cobran|"
    r"tiene (?:alg[uú]n )?costo|(?:tengo|hay) que pagar)\b",
    _FLAGS,
)
_APPROVES = re.compile(
    r"\b(?:(?:quite|all|perfectly|everything|that|that's|is|it's|looks) (?:quite |all |perfectly )?"
    r"(?:right|correct|fine|good|accurate|in order|well)|nothing to (?:change|add)|as it (?:is|should be)|"
    r"(?:por mi parte|est[aá]|todo) (?:muy |todo )?(?:bien|correcto|en orden|perfecto)|nada que (?:cambiar|a[nñ]adir)|"
    r"as[ií] (?:mismo|es|est[aá])|tal como)\b",
    _FLAGS,
)
_PERHAPS = re.compile(
    r"^\W{0,3}(?:(?:well|um|pues|bueno),? )?"
    r"(?:(?:i )?(?:think|guess|believe|suppose|reckon|fear|am afraid|'m afraid) so|(?:could|might|may) be|"
    r"kinda|sorta|sort of|kind of|a (?:bit|little)|eso creo|(?:yo creo|me parece|supongo) que s[ií]|"
    r"m[aá]s o menos|un poco|a lo mejor|quiz[aá]s?)\b",
    _FLAGS,
)
_A_FEW = 12
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


def says_perhaps(text: str) -> bool:
    """Whether a text is a half yes: "think so", "could be", "me parece que sí"."""
    return bool(_PERHAPS.search(text[:_HEAD]))


def asks_the_price(text: str) -> bool:
    """Whether the text asks if making a report costs anything."""
    return bool(_PRICE.search(text[:_HEAD]))


def agrees(text: str, intent_name: str, confidence: float) -> bool:
    """Whether a text that no rule knows for a yes is one all the same: "everything is right", with no but in it."""
    if _BUT.search(text[:_HEAD]) or "?" in text:
        return False
    approves = len(text.split()) <= _A_FEW and bool(_APPROVES.search(text[:_HEAD]))
    return approves or (intent_name in _AFFIRMS and confidence >= 0.6)
