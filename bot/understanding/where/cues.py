"""Words around a place that tell what it does in the story. Patterns see folded words parted by single spaces."""

from __future__ import annotations

import re


def _ends_with(*parts: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "".join(parts) + r")$")


def _starts_with(*parts: str) -> re.Pattern[str]:
    return re.compile(r"^(?:" + "".join(parts) + r")\b")


HOME = _ends_with(
    r"(?:",
    r"(?:i|we|im) (?:\w{1,8} )?(?:live|lives|living|stay|staying|reside)",
    r"|(?:im|i am|we are|estoy|estamos)(?= (?:in|en) )",
    r"|(?:my|our) (?:home |house |mailing |street |current )?(?:address|residence|house|place|apartment|home) (?:is|s)",
    r"|home (?:address )?(?:is|s)|homes|address is",
    r"|vivo|vivimos|resido|residimos|direccion es",
    r"|mi (?:direccion|casa|residencia|apartamento)(?: es| queda| esta)?",
    r")",
    r"(?: (?:at|in|on|en|el|la|over|is|es|near|cerca|de|del|a|off|by|here|aqui|right|the|zip|code)){0,4}",
)
"""The citizen's home follows."""

NOT_HERE = _ends_with(
    r"(?:not|isnt|wasnt|aint|never|instead of|rather than|(?<!que )nunca|en vez de|no fue|no es|no era)",
    r"(?: (?:in|on|at|the|from|actually|even|really|en|la|el|de|del|a|by|near)){0,3}",
)
SPANISH_NOT_HERE = re.compile(r"(?:^| )no(?: (?:en|de|del|la|el|a|fue|es)){0,3}$")
"""What follows is denied ("not on Park St", "no en Elmbrook")."""

WORKPLACE = _ends_with(
    r"(?:(?<!doesnt )(?<!didnt )(?<!not )(?<!wont )work|works|worked",
    r"|working|employed|job|trabajo|trabaja|trabaje|trabajaba|empleado|empleada)",
    r"(?: (?:at|for|in|en|para|de|over|the|la|el|there|a)){1,3}",
)
WORKS_THERE = re.compile(
    r"\b(?:(?:at|from|outside|behind|en|de|frente a) (?:my|mi) (?:work|job|office|trabajo|oficina)"
    r"|at work|while i was working|my shift|outside work|from work|en el trabajo|parking|rack|garage|lot|locker"
    r"|estacionamiento|parqueo|break room)\b"
)
"""Words that make a workplace the incident's place after all."""

_PERSON = (
    r"(?:he|she|they|hes|shes|theyre|who|ex|boss|boyfriend|girlfriend|roommate|coworker|landlord|tenant|complainant|victim|owner|caller|reporter|grandma|grandmother|cousins?|friends?|brothers?|sisters?|uncle|aunt|mom|mother|dad|father|son|daughter|nephew|niece|wife"
    r"|husband|guy|dude|lady|man|woman|buyer|seller|people|visitors?"
    r"|ella|ellos|primo|prima|amigo|amiga|hermano|hermana"
    r"|suegra|suegro|cunado|cunada|novio|novia|jefe|abuela|abuelo|tio|tia|mama|papa|hijo|hija|esposo|esposa|comadre|compadre|vecino|vecina|muchacho|senor|senora|vendedor|comprador)"
)
THEIR_TOWN = _ends_with(
    r"(?:and|y) (?:is|hes|shes|es) (?:from|de)|",
    r"(?:plates?|placas?|tablilla|tags?)(?: \w{1,9}){0,3} (?:from|de)|",
    r"(?:soy|somos|nacido|nacida)(?: \w{1,14}){0,2} (?:de|en)(?: (?:la|el))?|",
    rf"(?:{_PERSON}|el)(?: \w{{1,9}}){{0,2}} ",
    r"(?:lives?|lived|living|stays?|resides?|works?|vive|viven|vivia|trabaja|trabajan)",
    r"(?: (?:at|in|over|out|en|alla|por|the|la|el)){1,3}|",
    rf"{_PERSON} (?:(?:is|was|are|es|son|era) )?(?:\w{{1,9}} and )?(?:from|in from|out of|de|desde)(?: (?:the|la|el))?",
)
"""Where somebody else lives or comes from: no town of the incident's."""

THEIR_HOME = _ends_with(
    rf"{_PERSON}(?: \w{{1,9}}){{0,2}} (?:lives?|lived|living|stays?|staying|resides?|vive|viven|vivia)",
    r"(?: (?:at|in|on|over|en|alla|por|the|la|el)){1,3}|",
    r"(?:^|but |and |while |though |pero |aunque )(?:my|mi) (?:\w{1,8} )?(?:moms?|dads?|sisters?|brothers?|cousins?",
    r"|uncles?|aunts?|mother|father|mama|papa|primo|prima)(?: (?:place|house|is|vive|esta))? (?:at|in|on|en)",
)
"""Where somebody else lives: the incident's place where no other is told."""

WONDERED = _ends_with(
    r"(?:if|whether|si|unless)(?: (?:that|thats|this|its|it|is|was|eso|es|esta|ya|maybe)){0,3}",
)
"""What follows is not known ("I don't remember if that's Elmbrook")."""

MEANWHILE = _ends_with(
    r"(?:while|when|as|after|before|until|mientras|cuando|despues|antes)(?: \w{1,9}){0,2}",
    r" (?:was|were|am|are|got|been|being|estaba|estabamos|salir|estar|ir|de|que)(?: \w{1,8}){0,2}",
    r" (?:at|in|to|from|watching|en|a|del?)(?: (?:the|la|el|a))?",
)
"""Where the citizen was meanwhile: the incident's place, unless another is told."""

ELSEWHERE = (
    # where somebody came from
    _ends_with(
        r"(?:came|come|coming|comes|drove|driving|moved|flew|arrived",
        r"|back(?= (?:home )?(?:from|de|desde))|traveled|travelled|home(?!.{0,8} de\b)|walking|visiting",
        r"|bus|train|flight|rode|originally|am|im|family|uber|lyft|taxi|cab|llegue|llegamos|vine|venia|venimos|vengo|viajo|mude|soy|somos",
        r"|regrese|viaje|vuelo|tren)(?: \w{1,6})? (?:from|de|desde)(?: (?:the|la|el|a))?",
    ),
    # where somebody was going
    _ends_with(
        r"(?:going|headed|heading|way|drive|driving|drove|walking|ride|trip|traveling|travelling|went|flying|moving",
        r"|move|moved|back|train|bus|flight|plane|ferry|tren|camino|iba|ibamos|voy|rumbo)",
        r"(?: (?:back|over|down|up|home))? (?:to|a|para|al)(?: (?:the|la|el|my))?",
    ),
    _ends_with(r"(?:towards?|rumbo a|hacia)(?: (?:the|la|el))?"),
    # what was ordered, sent, bought, registered somewhere
    _ends_with(
        r"(?:mailed|sent|shipped|deliver|ordered|bought|purchased|registered|licensed|insured",
        r"|born|married|used to live|grew up|compre|comprado|compramos|comprada|pedi|naci|nacido|nacida|enviado",
        r"|mandado|mande)(?: \w{1,9}){0,2} (?:to|from|at|in|en|a|de|al)(?: (?:the|la|el|a|un|una|my|mi))?",
    ),
    _ends_with(r"(?:towed|took it|brought it)(?: \w{1,9}){0,2} (?:to|at|in)(?: (?:the|a|my))?"),
    _ends_with(
        r"(?:flag|sticker|decal|jersey|shirt|hat|cap|plates?|tags?|license|calcomania|bandera|gorra|camisa|camiseta|placa",
        r"|licencia|acento|accent)(?: \w{1,6})? (?:from|of|de|with)(?: (?:the|la|el|a))?",
    ),
    # what something cost, and the shop it was bought in
    _ends_with(
        r"(?:costs?|paid|pay(?! (?:at|en)\b)|price|retails?|sells?|goes for|costo|costaron|pague|pagamos|valia",
        r"|(?<!cuanto )vale|vendian|(?:me|nos) salio)",
        r"(?: \w{1,9}){0,4} (?:at|from|en|in)(?: (?:the|la|el|un|una|a))?",
    ),
    _ends_with(
        r"(?:body shop|auto shop|repair shop|mechanic|dealer|dealership|my insurance|my bank|lawyer|consulate|taller",
        r"|mecanico|mi banco|abogado|consulado|mi seguro)(?: (?:in|over|out|en|de|del|from|la|el)){1,3}",
    ),
)
"""The place that follows is beside the point."""

DEALINGS = (
    _ends_with(
        r"(?:got|gotten) (?:it|them|this|that|mine)(?: \w{1,9}){0,3} (?:at|from|in)(?: (?:the|a))?",
    ),
    _ends_with(
        r"(?:called|llame|llame a|calling|(?:email|letter|mail|call|text|bill|card|llamada|carta|tarjeta) (?:from|de)",
        r"|billed by|(?:account|acct|checking|loan|policy|plan|card) (?:with|at)|savings with|cuenta (?:en|de|con))",
        r"(?: (?:the|la|el|un|una|a))?",
    ),
    _ends_with(
        r"(?:(?:this is|habla|spoke (?:to|with)|pretending to be|claimed to be)(?: \w{1,12}){0,2}",
        r"|(?:(?:his|her|their|whos) name (?:is|was)|named|se llama)(?: \w{1,12}){1,2}) (?:from|de|at|with)",
    ),
    _ends_with(
        r"(?:insurance|insurer|carrier|bank|landlord|employer|seguro|aseguranza|banco)(?: \w{1,8}){0,2}",
        r" (?:is|with|through|thru|es|con)(?: the)?",
    ),
)
"""The firm, or the town of a firm, that follows wrote, called, sold or holds an account."""

BESIDE = _ends_with(
    r"(?:by|near|past|next to|across from|close to|behind|opposite|before|cerca|al lado|frente|detras|pasando)",
    r"(?: (?:the|a|al|a la|de|del|la|el)){0,2}",
)
"""What follows only tells what is near."""

EITHER = re.compile(r"\b(?:or|either|might|maybe|may|could|not sure|o|u|quizas|tal vez|puede|no se)\b")
"""Of two towns told, one."""

ON_THE_LINE = _ends_with(
    r"(?:between|entre|line (?:of|with|for)|border (?:of|with)|linea (?:de|con|entre)|limite (?:de|con|entre))"
)
"""What follows is told for its border."""

_DEVICE = (
    r"(?:phone|celular|iphone|telefono|airpods?|laptop|gps|(?<!alarm )(?<!camera )(?<!ring )app|bike|bici|watch|tile"
    r"|dot|mapa?)"
)
TRACED = re.compile(
    rf"\b{_DEVICE} (?:\w{{1,8}} ){{0,4}}(?:says|shows?|showing|showed|dice|sale|muestra|marca)\b|"
    r"(?<!cant )(?<!cannot )(?<!not )(?<!couldnt )(?<!never )(?<!to )(?<!me )(?<!you )(?<!can )\bfind my\b|"
    r"\b(?:airtag|tracker|gps (?:in|at|on|location|has|puts|points|pin)|pings?"
    r"|pinged|pinging|ubicacion|rastreador|tracking (?:it|shows|says|puts))\b|"
    r"\b(?:it|its|is|they|still|now) (?:shows?|showing)(?: \w{1,8}){0,3}$"
)
"""A tracker's word: where it points is not where the thing was taken."""

NOT_TRACED = re.compile(
    r"\b(?:found|encontre|encontramos|put|puts|placed|puso|pusieron|hid|stuck|planted) (?:\w{1,8} ){0,2}"
    r"(?:airtag|tracker|gps|rastreador)\b|\bgps (?:gone|missing|stolen|taken|unit)\b"
    r"|\b(?:offline|rastreando|never been|hasnt pinged|not pinged|sin conexion)\b"
    r"|\b(?:airtag|tracker|gps|rastreador|app) (?:\w{1,8} ){0,3}(?:dead|off|nothing|nada|apagado)\b"
)
"""A tracker that points nowhere, or was found on the citizen's own car."""

QUOTED = _starts_with(
    r"(?!(?:they|he|she|i|we|you|it|there|my|mi|our|who|someone|somebody|people|alguien|nobody)\b)"
    r"(?:\w{1,12} ){0,2}(?:quoted|quoting|estimate|estimated|said|told|wants|charged|charges|charging|gave me",
    r"|cotizo|cotizaron|dijo|dijeron|cobra|cobro)",
)
"""What comes before is somebody who said or charged something."""

NOT_A_TOWN = _starts_with(
    r"(?:\w{1,10} )?(?:flag|sticker|decal|jersey|hat|cap|pins?|mug|keychain|hoodie)",
    r"|police|pd|cops|policia|flag|sticker|decal|jersey|shirt|hat|cap|tag|bandera|plates?|license|licence|tags",
    r"|placas?|number|area code|residents?|native|line",
    r"|edition|models?|brand|style|county|condado",
    r"|state|border|town line|city line|registration|insurance|news|schools|public|based",
    r"|id(?! (?:rather|like|say|prefer|love|have|never|guess|also))|driver|drivers",
)
"""Behind a town's name: the name belongs to something else."""

OF_A_TOWN = _starts_with(r"police|pd|cops|policia")
"""Behind a town's name, even where it follows a street: the town's police are meant."""

NEAR_A_TOWN = _ends_with(
    r"(?:near|close to|by|next to|past|almost in|border of|line with|cerca de|pegado a|casi en|antes de)",
    r"(?: (?:the|la|el))?",
)
"""Before a town's name: not in it."""

NOT_A_SHOP = _starts_with(
    r"(?:\w{1,10} )?(?:cards?|accounts?|gift|credit|debit|app|com|online|bill|rewards|delivery|order|website|loan",
    r"|check|checks|bank|statement|customer|employee|worker|brand|bag|bags|receipt|tarjeta|cuenta|checking|savings|visa",
    r"|mastercard|health|ending|login|password|email)",
)
"""Behind a shop's name: no shop is meant."""

RIGHTED = _ends_with(
    r"(?:actually|i mean|no wait|wait|correction|i meant|sorry|perdon|digo|mejor dicho|quise decir|really|en realidad",
    r"|more like|but|pero)(?: (?:it|its|was|is|that|in|on|at|en|fue|era|es|the|la|el|by)){0,4}",
)
"""What follows puts right what was said before."""

CLAIMED = _ends_with(
    r"(?:says?|said|thought|call it|people say|dice|dicen|dijo|dijeron|pense|pensaba|creia|google|maps)",
    r"(?: (?:he|she|they|we|hes|shes|it|its|was|is|are|were|that|in|on|at|from|en|fue|era|es|de|que|the|la|el)){0,5}",
)
"""What follows is only what somebody thought ("it says Elmbrook but ...")."""

ERRAND = _ends_with(
    r"(?:bought|buying|got|getting|grabbed|grabbing|pumping|pumped|comprando|compre|echando|eche)",
    r"(?: (?:some|my|a|un|una|el|la))? (?:gas|coffee|food|lunch|dinner|breakfast|groceries|cigarettes|milk|lottery",
    r"|tickets?|gasolina|cafe|comida|almuerzo)",
    r" (?:at|in|from|en|de)(?: (?:the|la|el|un|una|a))?",
)
"""An errand: the citizen was there."""

CODE = _ends_with(
    r"(?:plates?|tags?|serial|vin|case|order|tracking|badge|confirmation|placa|tablilla|serie|orden)",
    r"(?: (?:number|no|num|is|es|was|numero|it|says|starts|with|del|caso)){0,3}",
)
"""What follows is a plate's or a paper's number, whatever it looks like."""

BOUGHT_FROM = _ends_with(
    r"(?:package|order|delivery|coat|jacket|shoes|sneakers|clothes|gift|present|stuff|things?|box|bag|bags|one|it|phone|tv|laptop",
    r"|bike|set|paquete|ropa|regalo|caja|bolsa|telefono|cosas)",
    r" (?:from|de)(?: (?:the|a|my|la|el|un|una))?",
)
"""What follows is the shop a thing came from, unless it was stolen there."""

TAKEN = re.compile(
    r"\b(?:took|stole|swiped|grabbed|snatched|lifted|stolen|taken|left|lost|robaron|llevaron|deje|perdi)\b"
)

ONLINE = re.compile(
    r"\b(?:scam\w{0,6}|online|on line|en linea|internet|identity|identidad|social security|seguro social|ssn|hacked"
    r"|hackearon|cash app|cashapp|zelle|venmo|paypal|facebook|marketplace|craigslist|offerup|instagram|whatsapp"
    r"|unemployment|desempleo|fraud\w{0,6}|fraude|estafa\w{0,4}|phishing|gift cards?|over text|over the phone"
    r"|por telefono|por texto|in my name|a mi nombre|credit report|credit card|debit card|tarjeta de credito|loan"
    r"|prestamo)\b"
)
"""Nothing of this happened at a place one can point at: the citizen's home counts."""

_DEED = (
    r"(?:used|using|uses|charged|cloned|opened|drained|withdrew|filed|claimed|gave|usaron|uso|usan|usando|clonaron"
    r"|gastaron|cobraron|sacaron|sacar|dio|dieron)"
)
_PAPERS = (
    r"(?:names?|nombre|cards?|tarjetas?|accounts?|cuentas?|information|info|datos|insurance|seguro|ebt|ssn|bill"
    r"|social|identity|identidad|credit|credito|unemployment|desempleo|pin)"
)
_OWN_PAPERS = (
    r"(?:my|mi|mis|our) (?:\w{1,10} ){0,2}(?:numbers?|numeros?|licen[sc]e|licencia|checks?|cheques?|savings|ahorros"
    r"|money|dinero|taxes|benefits|beneficios|food stamps|cupones|verizon|comcast|amazon|zelle|paypal"
    r"|plan|passport|pasaporte|password|id)"
)
MISUSED = re.compile(
    rf"\b{_DEED}\b.{{0,60}}\b(?:{_PAPERS}|{_OWN_PAPERS})\b|\b(?:used|using|charged|usaron|usando) (?:it|them)\b"
    r"|\b(?:card|tarjeta|account|cuenta|datos|information|ebt)\b.{0,60}\b(?:used|charged|cloned|drained|usaron|uso"
    r"|clonaron|gastaron|cobraron)\b"
    r"|\bwith my (?:\w{1,10} ){0,2}card\b|\bcon mi tarjeta\b"
)
"""Money, cards or names misused: where that was done is not where the report belongs."""
