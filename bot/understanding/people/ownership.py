"""Whose a telephone number or an address is, by the words beside it: the citizen's, a stranger's, somebody else's."""

import re
from typing import Final, Literal

Owner = Literal["own", "stranger", "other"]
_BEFORE: Final = 110
_AFTER: Final = 60
_KIND: Final = (
    r"(?:phone|telephone|cell ?phone|cell|cel|number|mobile|num|nbr|#|digits|line|landline|land line|contact(?: info)?|"
    r"e-?mail|mail|"
    r"gmail|whatsapp|tel|address|addy|info|n[uú]mero|tel[eé]fono|celular|m[oó]vil|correo|contacto|direcci[oó]n)"
)
_OWN: Final = re.compile(
    r"\b(?:(?:call|text|txt|reach|contact|ring|phone|message|msg|hit|holla at|email|e-mail|write|dm|whatsapp|get|"
    r"find|buzz)"
    r"(?: or \w{1,8})? me\b|(?:you can|u can|please) (?:call|reach|text|contact) us\b|"
    rf"(?:my|our|mi|nuestro)(?: [^\W\d]{{1,10}})?(?: [^\W\d]{{1,10}})? ?{_KIND}|(?:my|mi)(?= (?:is|es) )|my #|"
    rf"mine\b|m[ií]o\b|"
    r"(?:best|good|better|correct|right|new|current|actual) (?:number|phone|way|cell|email|e-mail)|"
    r"the (?:best|good|correct|right|new|real|current) one(?:'s| is|:)|(?:el|la) (?:buen[oa]|correct[oa]|nuev[oa]|"
    r"verdader[oa]|actual|m[ií][oa]) (?:es|ser[ií]a)\b|best contact|(?:n[uú]mero|tel[eé]fono|celular|correo) (?:buen|"
    r"correct|nuev|verdader|actual)o?\b|(?:number|phone|one) that works|(?:el|la) que (?:sirve|funciona)\b|"
    r"ll[aá]m(?:e|en|a)(?:me|nos)|escr[ií]b(?:a|e|an)(?:me|nos)|text[eé]\w{0,3}me|cont[aá]ct\w{1,4}me|"
    r"cons[ií]g\w{1,3}me|"
    r"(?:me|nos) pueden? (?:llamar|contactar|conseguir|localizar|escribir|textear|encontrar|mandar)|"
    r"para (?:contactarme|llamarme|localizarme|conseguirme)|i use|yo uso|"
    r"(?<!to )(?<!me )(?:use|usa|usen|use) (?:(?:the|my|this|that|el|la|este|mi) )?(?:(?:other|otro|otra|new|nuevo|"
    r"correct) )?"
    rf"(?:{_KIND}|one)|"
    r"reachable|(?:if|si) [^.!?\n]{2,40}\b(?:call|text|llam\w{1,3})(?: al?)?(?=\s)|(?:so|please|pls|just|por favor|"
    r"porfa|mejor) (?:write|e-?mail|mail|escr[ií]ban?)(?: to| at|"
    r" al?)?(?=\s)|(?:call|text|reach|ring|phone) my\b|llam(?:e|en|a)\s(?:al?\s(?:de?l?\s)?)?mi\b|ask for|"
    r"pregunt[ea]n? por|i(?:'m| am|m) (?:at|on)|estoy en el|me consigue\w{0,2}|me localiza\w{0,2})",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    rf"(?:^\s{{0,3}}|[\n,;.(/|-]\s{{0,3}}|\b(?:and|y|or|o|at|by|the|el|is|es)\s{{1,3}}){_KIND}(?:\s?(?:number|num|#|"
    rf"no\.?|"
    rf"de tel[eé]fono|"
    r"electr[oó]nico))?(?:\s?(?:is|es|:|=|-|'s|at|,))?\s{0,3}(?:is |es )?(?:el |the )?$",
    re.IGNORECASE,
)
_STRANGER: Final = re.compile(
    r"\b(?:scam\w{0,6}|scmr|fraud\w{0,4}|he|she|they|him|his|hers?|their|theirs|them|caller|called|texted|calling|"
    r"texting|"
    r"messaged|emailed|wrote|rang|spoof\w{0,3}|estaf\w{1,7}|ladr[oó]n\w{0,3}|ratero|tipo|tipa|sujeto|individuo|"
    r"ellos|ella|[eé]l(?= me| dijo| dec)|le (?:mand|envi|pag|transfer|dep[oó]sit|hice|zell)\w{1,6}|"
    r"(?:me|nos) (?:llam(?:[oó]|aron|aba\w?)|escribi\w{1,4}|text\w{1,6}|mand\w{1,5}|contact\w{1,6}|envi\w{1,5}|"
    r"dieron|dio|sali[oó])|"
    r"recib[ií]|lleg[oó]|dec[ií]an?|dijo|dijeron|dice que|diciendo|(?:de parte|desde|from)\b(?=[^,]{0,25}$)|sent|"
    r"send|sending|zelle\w{0,2}|"
    r"venmo\w{0,2}|cash ?app|paypal|wire[ds]?|went|transfer\w{0,5}|mand[eé]|envi[eé]|pagu[eé]|deposit\w{1,3}|"
    r"guy|guys|dude|man|lady|woman|agent|agente|person|people|someone|somebody|se[nñ]or que|muchach[oa]|stranger|"
    r"seller|buyer|landlord|dealer|poser|impostor\w{0,2}|thief|thieves|hacker\w{0,1}|hacked|hackearon|vendedor\w{0,2}|"
    r"store|shop|bank'?s?|banco|tienda|company|compa[nñ][ií]a|support|helpline|hotline|website|site|p[aá]gina|flyer|"
    r"sign|"
    r"ad|anuncio|invoice|bill|package|paquete|etiqueta|claims?|claiming|said|says|registered|opened|used|using|"
    r"charged?|subscri\w{1,7}|office|oficina|precinct|insurance|seguro|"
    r"account|cuenta|jacket|van|truck|side of|ext|extension|tracking|case|order|serial|policy)\b",
    re.IGNORECASE,
)
_OTHER: Final = re.compile(
    r"\b(?:sister|brother|mom|mother|mama|dad|father|son|daughter|wife|husband|friend|neighbou?r|aunt|uncle|cousin|"
    r"boss|"
    r"roommate|girlfriend|boyfriend|grand\w{2,8}|kid|partner|hermana|hermano|mam[aá]|pap[aá]|madre|padre|hij[oa]|"
    r"espos[oa]|"
    r"marido|mujer|amig[oa]|vecin[oa]|t[ií][oa]|prim[oa]|jef[ea]|novi[oa]|niet[oa]|abuel[oa]|nuera|yerno|"
    r"cu[nñ]ad[oa])'?s?\b",
    re.IGNORECASE,
)
_OLD: Final = re.compile(
    r"\b(?:not|no longer|old|older|former|instead of|en vez de|viejo|anterior|(?:i|you|they|we) (?:put|wrote|typed|"
    r"have|had)|no es|ya no|wasn'?t|isn'?t|wrong|"
    r"don'?t use|"
    r"do not use|no use|was|era|puse|no(?! wait| sorry| no\b| perd| digo| mejor))\s{1,3}(?:the |el |my |"
    r"mi |one |is |es |was |era |a |al |como |as |in |number |"
    r"[^\W\d]{1,8} )?[:,]?\s{0,2}$",
    re.IGNORECASE,
)
_THEIRS_AFTER: Final = re.compile(
    r"^[\s,;:)\-–—\"']{0,4}(?:(?:is|was|which (?:is|was)|that'?s|that is|es|era|que (?:es|era)|esa? (?:es|era)|kept|"
    r"keeps|has|had|"
    r"just)\s)?(?:(?:the|el|la)\s(?:number|one|phone|n[uú]mero|que|email|correo)?\s?(?:that|he|she|they|they'?re|"
    r"que|of|del?)|"
    r"his|her|their|theirs|what (?:they|he|she)|who (?:called|texted)|the scammer\w{0,2}|called|texted|texting|calling|"
    r"messag\w{1,4}|del? (?:estafador|ladr[oó]n|tipo)|de (?:ellos|ella|[eé]l)\b|(?:que )?me (?:llam|escrib|text|"
    r"mand|envi)|"
    r"kept calling|llamando|on caller|came up|popped up|showed up)",
    re.IGNORECASE,
)
_BREAK: Final = re.compile(r"[.!?;](?=\s)|\n|[\"”“]")


def owner_of(text: str, start: int, end: int) -> Owner | None:
    """Whose the number or the address at `start`..`end` is; None where nothing tells."""
    before = text[max(0, start - _BEFORE) : start]
    cut = max((m.end() for m in _BREAK.finditer(before)), default=0)
    clause = before[cut:]
    own = max((m.end() for m in _OWN.finditer(clause)), default=-1)
    stranger = max((m.end() for m in _STRANGER.finditer(clause)), default=-1)
    if own > stranger:
        return "own"
    if stranger >= 0 or _THEIRS_AFTER.match(text[end : end + _AFTER]):
        return "stranger"
    if _OTHER.search(clause):
        return "other"
    return "own" if _LABEL.search(clause) else None


def set_aside(text: str, start: int) -> bool:
    """Whether the words before `start` deny it: "not 860 …", "my old one was …"."""
    return _OLD.search(text[max(0, start - 40) : start]) is not None
