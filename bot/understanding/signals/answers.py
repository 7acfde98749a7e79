"""What a short answer means after a given question. Tables of patterns over the plain form, and how they are asked."""

from __future__ import annotations

import re
from functools import cache

from .rules import spelled_out

_YES = r"(?:yes|yea|yeah|yep|yup|ye|yess|yas|si|sip|claro|correct|correcto|affirmative|absolutely|definitely|afraid so|i think so|creo que si|sure|of course|kind of|sort of|sorta|un poco|a little|maybe|might be|possibly|quizas|tal vez|a lo mejor)"
_NOW = (
    r"(?:it is |its |this is |is |esta |si )?(?:right now|now|ahora|ahora mismo|ahorita|en este momento|happening|going on|happening now|happening right now|pasando|en progreso|in progress)"
    r"(?: (?:pasando|sucediendo|happening|outside|inside|mismo|going on))?"
)

# Whole answers to the emergency question that say yes. English "ya" is a yes, Spanish "ya" is not.
EMERGENCY_YES: dict[bool, str] = {
    False: rf"^[.] (?:{_YES}|ya|help|please|urgent|emergency|hurry|asap)(?= )|^[.] {_NOW}(?= [.,])|^[.] (?:it is|its) (?:an )?emergency|^[.] (?:i am |we are |am )(?:scared|afraid|in danger|terrified|hurt|injured|not safe|unsafe|not ok|not okay)|^[.] i do not feel safe|^[.] (?:he|she|they|someone|somebody) (?:is|are) (?:still )?(?:right )?(?:here|there|outside|inside|at my|at the|in my|in the|on my|trying|coming|back)|^[.] (?:someone|somebody|people|he|she|they|both|one|my \w+)(?: \w+){{0,3}} (?:hurt|danger|injured)",
    True: rf"^[.] (?:{_YES}|ayuda|urgente|emergencia|rapido)(?= )|^[.] {_NOW}(?= [.,])|^[.] (?:es|si es) (?:una )?emergencia|^[.] (?:tengo miedo|estoy en peligro|estamos en peligro|no me siento segur[oa]|estoy herid[oa])|^[.] (?:alguien|hay|mi \w+)(?: \w+){{0,3}} (?:herid[oa]s?|peligro|lastimad[oa])",
}

# Answers that begin by saying no. "No one", "not", "none" and "nobody" count; "no se" (I do not know) does not.
EMERGENCY_NO = (
    r"^[.] (?:oh |um |uh |well |lol |haha |honestly |thankfully |bueno |pues |ay |hola |hi |hello |thank god |gracias a dios )?[,.]? ?"
    r"(?:no(?! (?:se |estoy segur[oa]|idea|clue|tengo idea|es broma|joke))|nothing|none|nobody|never|neither|negative|negativo|nadie|ningun[oa]?|nada|not (?!sure|joking|kidding)|para nada|tampoco|only my|just my|and [.]|it is over|all good|all clear|"
    r"we are (?:fine|ok|okay|good|safe|all right)|i am (?:fine|ok|okay|good|safe|all right|alright|home|not)|everyone is (?:fine|ok|okay|safe|good)|everybody is (?:fine|ok|okay|safe|good)|"
    r"todo bien|todos bien|estoy bien|estamos bien|ya paso|eso fue|eso ya|"
    r"it (?:was|happened|already)|it is (?:over|done|long|already|not)|long (?:gone|over|done)|they are gone|he is gone|already (?:over|happened|gone|left))"
)
EMERGENCY_FINE = (
    r" (?:everyone|everybody|we|i|all|were|were all|they) (?:is |are |am )?(?:all )?(?:fine|ok|okay|safe|good|alright|all right|unharmed)(?= )|"
    r" (?:is|are|am) (?:\w+ )?(?:fine|ok|okay|safe|unharmed)(?= )| (?:todos|todo|estoy|estamos|toy) (?:\w+ )?(?:bien|tranquil[oa]|a salvo)(?= )| a salvo(?= )|"
    r" (?:not right now|not now|ahora no|ahora mismo no|ahorita no|not anymore|not any more|ya no|ya paso|ya se fue|ya se fueron|ya termino|ya se acabo|it is over|long gone|all over|is done|no (?:danger|emergency|injur\w+|peligro|emergencia)|happened (?:yesterday|last|earlier|already|this morning|on|over))(?= )"
)
# Said by themselves, unasked, that there is no danger.
SAFE = (
    r" (?:no one|nobody|none of us|no injuries|nobody is) (?:was |is |got |were |has been |were )?(?:hurt|injured|harmed|in danger|there|home|inside)(?= )| no (?:injuries|injury|emergency|danger|one hurt)(?= )|"
    r" (?:everyone|everybody|we are all|we are|i am) (?:is )?(?:all )?(?:fine|safe|ok|okay|unharmed)(?= [.,]| now| just| but)|"
    r" (?:nadie|no hubo nadie|no hay nadie) (?:\w+ ){0,2}(?:herid[oa]|lastimad[oa]|en peligro|salio|lesionad[oa])| no (?:hay|hubo|es|fue) (?:\w+ )?(?:herid[oa]s|lesionad[oa]s|emergencia|peligro|una emergencia)(?= )|"
    r" (?:estamos|estoy|todos) (?:\w+ )?bien(?= [.,]| pero)| not an emergency(?= )"
)

_LEAD = (
    r"^[.] (?:(?:oh|hay|um|uh|well|lol|hmm|honestly|sorry|sadly|unfortunately|ay|bueno|pues|la verdad|lamentablemente|desgraciadamente|hola|like i said|as i said|"
    r"unfortunately not|ok|okay|bendito|mijo|mija|dios mio|that i know of)(?: , | )){0,3}"
)
SUSPECT_NO = (
    _LEAD + r"(?:no|nothing|none|nobody|no one|never|neither|negative|nadie|ningun[oa]?|nada|ni idea|ni|sin|not(?! sure if)|zero|i do not|we do not|i did not|i have no|i have not|have not|was not|were not|is not|there is no|there are no|there was no|there were no|no hay|no habia|not a|have no|did not|do not|haven|no se|no tengo|desconozco|para nada|"
    r"tampoco|wish i|i wish|ojala|unknown|n a|na|negativo|ninguno|couldn|could not|no clue|could be (?:any|literally)|could have been any\w*|any ?(?:one|body) (?:could|can|might)|who knows|quien sabe|cualquiera|pudo ser cualquiera|puede ser cualquiera|it was (?:too )?dark|sabra dios|vaya usted a saber)(?= )| (?:so|pues|asi que) no [.] [.]?$"
)
SUSPECT_YES = _LEAD + r"(?:yes|yea|yeah|yep|yup|ya|ye|yess|si|sip|claro|correct|definitely|absolutely|i do|i did|we do|of course|actually yes|i think so|creo que si)(?= )"
# After a yes, these are papers about the loss and no lead to a person.
DOCUMENTS = (
    r" (?:pictures?|photos?|pics?|fotos?|receipts?|recibos?|letters?|cartas?|bank statements?|statements?|estados? de cuenta|screenshots?|capturas?|serial|emails?|texts?|messages?|mensajes|box|caja|police report|paperwork|invoice|factura|estimate|"
    r"insurance|confirmation) "
)
TAKES_BACK = (
    r" (?:(?:that is |thats )?not what i (?:meant|said|was saying|mean)|i misspoke|misspoke|i (?:typed|wrote|said|put) (?:that|it|this) wrong|i meant to say|you (?:misunderstood|got (?:that|it|me) wrong|read (?:that|it|me) wrong)|"
    r"(?:ignore|disregard|forget|scratch) (?:that|what i said|my last)|that came out wrong|i worded (?:that|it) wrong|wrong word|(?:wrong|bad|poor) (?:choice of words|wording|word)|"
    r"(?:i )?did not mean (?:that|it like that|to say)|misunderstanding|i (?:was )?(?:exaggerat\w+|kidding|joking)|just kidding|jk|my mistake|i made a mistake|i was wrong|that was a mistake|no emergency here|"
    r"(?:eso )?no es lo que (?:quise|queria) decir|no (?:quise|queria) decir (?:eso|que)|me (?:exprese|explique) mal|me equivoque|escribi mal|lo (?:escribi|dije) mal|puse mal|quise decir|me entendio mal|"
    r"me entendieron mal|no me entendio|mal entendido|malentendido|fue un error|era broma|no me hagas? caso|olvide eso|olvidelo que dije)(?= )"
)


@cache
def _made(pattern: str) -> re.Pattern[str]:
    return re.compile(spelled_out(pattern))


def says(pattern: str, text: str) -> bool:
    """Does the pattern stand anywhere in the plain text?"""
    return _made(pattern).search(text + " ") is not None


def opens_with(pattern: str, text: str) -> str:
    """The words, without the leading mark, with which the text opens like the pattern; empty if it does not."""
    found = _made(pattern).match(text + " ")
    return found.group()[2:].strip() if found else ""
