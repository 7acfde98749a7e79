"""Answers without an answer: refusals, "I have none", "I don't know", questions back."""

import re
from typing import Final

from bot.understanding.lexicon.tokens import fold

_REACH: Final = 400
_REFUSED: Final = re.compile(
    r"\b(?:rather not|rather (?:use|keep|stay|skip|email|mail|text|not)|id rather|prefer (?:not|to (?:stay|remain|"
    r"keep))|dont (?:want|"
    r"wanna|"
    r"feel|need|trust|think i (?:should|need))|do not (?:want|wish|feel|need|give)|not (?:comfortable|gonna|giving|"
    r"telling|sharing|putting|saying|about to|going to|necessary|your business|ur business|required)|"
    r"(?:wont|will not|cant|cannot|refuse to|decline to|dont|do not|never|aint) (?:be )?(?:give|giv|giving|say|"
    r"saying|tell|"
    r"telling|share|sharing|provide|providing|disclose|put|putting|hand|handing|do(?:ing)? (?:that|names))|i (?:refuse|"
    r"decline|wont)|none of (?:your|ur|yalls|ya)|none ya|mind your|"
    r"nunya|that(?:s| is) (?:private|personal)|its (?:private|personal)|feel comfortable|too personal|private|"
    r"keep (?:my|me|it|that|this)(?: \w{1,8}){0,2} (?:out|off|private|anonymous|secret)|leave (?:it|that|me|my)(?: "
    r"\w{1,8}){0,2} (?:blank|out|off|empty|alone)|no (?:name|thanks|thank you|thx|way|comment)|anonym\w{0,6}|told you|"
    r"do (?:you|u) (?:have|need) to know|you dont need|u dont need|no need|anon|nope|not important|doesnt matter|"
    r"unlisted|keep it (?:that way|so|private)|no importa|no es importante|"
    r"(?:does|why does) (?:that|it) matter|"
    r"no (?:(?:le|te|se|les|me|lo|la|los) ){0,3}(?:quiero|voy a|pienso|deseo|doy|dare|digo|dire|gusta(?:ria)?|pongo|"
    r"puedo (?:dar|decir)|confio|comparto|da la gana|siento)|prefiero (?:que )?(?:por|no|quedar|ser|mantener|guardar|"
    r"omitir|reserv)\w{0,6}|me reservo|eso (?:es|ya es) (?:privado|personal)|(?:es )?(?:privado|confidencial)|"
    r"no (?:hace falta|es necesario|gracias|tengo que|tengo por que|(?:te|se) l[ao] (?:doy|dare|digo|voy|quiero|"
    r"puedo|pienso)|es asunto|les? importa|"
    r"te importa)|sin nombre|anonim\w{0,6}|dej[ea]l[oa] (?:en blanco|asi|vacio)|mejor no|"
    r"no (?:pongas?|escribas?|apunte|publiquen?)|"
    r"(?:que|k|ke|q) (?:te|le) importa|"
    r"ni loc[oa]|"
    r"saltar|saltel[oa]|saltalo|brinque|omita|omitir|no doy|no dare)\b"
)
_NONE: Final = re.compile(
    r"\b(?:(?:dont|do not|doesnt|didnt|never|havent|have not|aint|aint got|dont even) (?:have|had|got|own|use|do|carry|"
    r"ever had)|no (?:e ?mail|email|phone|cell|address|fixed|correo|telefono|celular|existe|hay|uso|tengo|"
    r"(?:lo |la )?(?:uso|manejo)|cuento con|poseo|manejo|one|home)|ive no|i have no|got no|havent got|not have one|"
    r"none|nothing|without (?:an? )?"
    r"(?:email|phone)|sin (?:correo|email|telefono|celular|hogar|techo|direccion)|ningun[oa]?|homeless|unhoused|"
    r"deambulante|"
    r"no vivo|in a shelter|at (?:a|the) shelter|in my car|couch ?surf\w{0,4}|between (?:places|apartments|homes)|"
    r"en (?:un|el) (?:refugio|albergue)|en la calle|n/a|"
    r"(?:lost|stole|broke|stolen) (?:my|the) (?:phone|cell)|(?:my )?phone (?:is|was|got) (?:stolen|lost|gone|broken|"
    r"dead|"
    r"off)|(?:perdi|robaron|llevaron) (?:mi|el) (?:celular|telefono|cel)|"
    r"(?:celular|telefono) (?:se me perdio|me lo robaron)|"
    r"not on email|dont email|no email)\b"
)
_UNKNOWN: Final = re.compile(
    r"\b(?:dont (?:know|remember|recall)|do not (?:know|remember|recall)|idk|dunno|not (?:sure|certain)|(?:cant|cannot|"
    r"couldnt|could not|can not|wouldnt) (?:tell you|remember|recall|think|say)|no idea|no clue|by heart|forgot|forget|"
    r"have to (?:look|check|ask)|would have to|"
    r"no (?:(?:me|le|te|lo|la) ){0,2}(?:se(?! (?:nada|lo|le|les|los|las|te|me|la (?:voy|doy|quiero|puedo)))|acuerdo|"
    r"recuerdo)|no sabria|ni idea|"
    r"de memoria|no estoy segur[oa]|"
    r"se me olvid\w{1,4}|"
    r"no me (?:lo|la) (?:se|aprendi))\b"
)
_QUESTION: Final = re.compile(
    r"^(?:(?:but|and|ok|okay|um|wait|pero|y|oye|mire|ay|umm|lol) ){0,2}(?:why|what|whats|who|whos|how|is (?:it|this|"
    r"that|my)|"
    r"are (?:you|u)|do (?:i|you|u|they)|does (?:it|this|that|anyone)|will (?:you|u|it|this|that|they|my|i|someone)|"
    r"can (?:i|you|u|we)|could (?:i|you|we)|should i|would (?:i|you|it)|must i|para que|pa que|por que|"
    r"que (?:van|vas|hace|pasa)|quien|cual|como (?:que|se|van)|es (?:necesario|obligatorio|seguro)|tengo que|puedo|"
    r"se puede|hace falta|me (?:van|pueden)|y eso|u need|you need|which|where do)\b"
)
_WHY_FIRST: Final = re.compile(r"(?:(?:but|and|y|pero|ay) )?(?:why|what for|how come|para que|pa que|por que)\b")
_PASSED: Final = re.compile(
    r"(?:(?:just|please|pls|ill|i|lets|can i|can we|i want to|ok|no|yo|pues|mejor) ){0,2}(?:skip|pass|next|omit|"
    r"paso|siguiente|"
    r"saltar)\b(?! (?:is|esta|\w{0,4}d\b))"
)
_CURT: Final = re.compile(
    r"(?:no|nah|nope)(?: (?:sir|maam|senor|senora|senorita|mija|mijo|gracias|bro|dude|way|please)){1,3}"
)
_BARE_NO: Final = frozenset("no nah nope naw na nones nunca nobody nadie".split())


def plain(text: str) -> str:
    """Folded, without marks, single spaces: what the phrases are looked for in."""
    return " ".join(re.sub(r"[^\w/]{1,400}", " ", fold(text[:_REACH])).split())


def refuses(said: str) -> bool:
    """ "I'd rather not", "no", "prefiero no decirlo"; `said` as `plain` gives it."""
    return (
        said in _BARE_NO
        or _CURT.fullmatch(said) is not None
        or _PASSED.match(said) is not None
        or _REFUSED.search(said) is not None
    )


def says_no(text: str) -> bool:
    """A bare "no" as a sentence of its own."""
    return any(plain(sentence) in _BARE_NO for sentence in re.split(r"[.!?\n]", text[:_REACH]))


def has_none(said: str) -> bool:
    """ "I don't have one", "no tengo correo", "I lost my phone"."""
    return _NONE.search(said) is not None


def does_not_know(said: str) -> bool:
    """ "I don't know it by heart", "no me lo sé"."""
    return _UNKNOWN.search(said) is not None


def asks_back(text: str) -> bool:
    """ "why do you need it?", also without the mark: "pa que lo quieren"."""
    said = plain(text)
    if _WHY_FIRST.match(said) and "?" in text[:80]:
        return True
    if re.search(r"\?[\s\"')]{0,3}$", text) is None:
        return _QUESTION.match(said) is not None and "?" not in text and len(said.split()) <= 12
    last = re.split(r"[.!\n,;]\s", text.rstrip("? ").strip())[-1]
    return _QUESTION.match(said) is not None or _QUESTION.match(plain(last)) is not None or len(said.split()) > 5
