"""An act going on: somebody breaks in, steals, is still there. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule, Tense

GOING_ON: tuple[Rule, ...] = (
    Rule(
        "someone is getting in",
        "in_progress",
        en=(
            r"(?:<PERSON>|ex|sounds like)<G6> (?:breaking|kicking|banging|pounding|busting|"
            r"forcing|climbing|crawling|sneaking|prying|beating|knocking) (?:in|into|on|at|down|"
            r"through|open|up|my|our|the)(?: \w+){0,2}? ?(?:in|into|door|doors|window|windows|"
            r"house|home|apartment|building|garage|place|store|shop|car|cars|truck|vehicle|"
            r"basement|lock|gate|neighbors|fence|glass|down)?"
        ),
        es=(
            r"(?:(?:esta|estan|anda|andan|sigue|siguen|hay alguien|hay un \w+|hay gente)(?: "
            r"\w+){0,3}?) (?:rompiendo|forzando|tumbando|pateando|metiendose|metiendo|entrando|"
            r"abriendo|golpeando|tocando duro|brincando|saltando|trepando|trepandose)(?: "
            r"\w+){0,3}? (?:puertas?|ventanas?|casa|apartamento|carros?|cerradura|verja|negocio|"
            r"tienda|garaje|vidrios?|cristal(?:es)?|candado|sotano|aqui|vecin[oa])"
        ),
        tense=Tense.NOW,
        past="burglary",
    ),
    Rule(
        "someone is trying to get in",
        "in_progress",
        en=(
            r"(?:<PERSON>|is|are)<G6> (?:trying|attempting|tries|try|checking|pulling|jiggling|"
            r"yanking|tugging|testing)(?: (?:to|on|the|my|our|all|both|car|every|each|to open|"
            r"and)){0,4} (?:get in|get inside|get into|break in|break into|break down|breaking "
            r"in|enter|come in|open my|open the|unlock|steal|take|door|doors|handle|handles|"
            r"door handles|car doors|window|windows|knob|doorknob|lock|locks|gate|kick|rob|grab)"
        ),
        es=(
            r"(?:(?:esta|estan|anda|andan|sigue|siguen)(?: \w+){0,2}? )?(?:tratando de|"
            r"intentando|queriendo|trata de|tratan de|intenta|intentan|quieren|quiere|jalando|"
            r"halando|probando|chequeando|moviendo)(?: \w+)? ?(?:abrir|entrar|meterse|meterseme|"
            r"robar|robarse|forzar|romper|tumbar|llevarse|las puertas|la puerta|la manija|"
            r"manijas|las manillas|la ventana|puertas)"
        ),
        tense=Tense.NOW,
        past="burglary",
        unless=(
            r"account|accounts|email|password|log ?in|bank|credit|loan|card|identity|social|"
            r"phone number|line of|cuenta|cuentas|contrasena|tarjeta|credito|prestamo|identidad|"
            r"seguro social|app|online|scam\w*|profile"
        ),
    ),
    Rule(
        "someone is stealing or breaking things",
        "in_progress",
        en=(
            r"(?:<PERSON>)<G6> (?:stealing|robbing|smashing|vandalizing|spraying|spray painting|"
            r"tagging|slashing|keying|cutting|sawing|looting|rummaging|going through|messing "
            r"with|throwing|destroying|jacking|lurking|prowling|snooping|peeking|peeping|"
            r"creeping|looking in|looking into|peering|casing|taking|loading|burning|siphoning|"
            r"stripping)(?: \w+){0,5}"
        ),
        es=(
            r"(?:(?:esta|estan|anda|andan|hay \w+|hay un \w+)(?: \w+){0,3}?) (?:robando|"
            r"robandose|rompiendo|rayando|pintando|cortando|picando|rebuscando|registrando|"
            r"mirando por|llevandose|vandalizando|destruyendo|tirando|tirandole|tirandoles|"
            r"merodeando|asomandose|velando|rondando|quemando)(?: \w+){0,4}"
        ),
        tense=Tense.NOW,
        unless=(
            r"eggs?|snowballs?|huevos?|trash|garbage|mattress\w*|furniture|debris|basura|colchon\w*|muebles|escombros|"
            r"identity|identidad|info\w*|credit|account|cuenta|online|music|fiesta|wifi|"
            r"electricity|my name|taking (?:too long|forever|my (?:calls|report)|care|over|me|"
            r"so long|a (?:while|long))|looking into|loading|keeps? (?:taking|stealing|smashing|"
            r"tagging)"
        ),
    ),
    Rule(
        "still there",
        "in_progress",
        en=(
            r"(?:<PERSON>|it|ex)(?: (?:is|are|s))? still (?:\w+ )?(?:inside|in (?:there|here|my|"
            r"the|our)|outside|here|out there|out here|at (?:my|the|our)|on (?:my|the|our)|"
            r"around|upstairs|downstairs|trying|nearby|going on|happening|across|next door|"
            r"parked outside watching)"
        ),
        es=(
            r"(?:todavia|aun) (?:esta|estan|sigue|siguen|anda|andan|hay (?:alguien|gente)) "
            r"(?:ahi|aqui|alli|adentro|dentro|afuera|fuera|en (?:mi|la|el)|por (?:ahi|aqui)|"
            r"cerca|pasando)|(?:sigue|siguen) (?:ahi|aqui|alli|adentro|dentro|afuera|fuera|en "
            r"(?:mi|la|el) (?:casa|apartamento|patio|puerta|edificio|calle|negocio)|por (?:ahi|"
            r"aqui)|pasando|cerca)|(?:esta|estan) (?:ahi|aqui|alli|adentro|dentro|afuera) "
            r"(?:todavia|aun)"
        ),
        tense=Tense.OPEN,
        unless=(
            r"(?:graffiti|tag|paint|glass|tarp|mess|bike|car|truck|trash|mattress|lock|box|"
            r"wallet|phone|package|dent|scratch|wheel|damage|listing|ad|profile|post|money|"
            r"charge|receipts?|boxes|grafiti|pintura|vidrio|basura|carro|bicicleta|candado|"
            r"celular|colchon|they|it|he) (?:is |are )?still (?:in|on|at) (?:the (?:\w+ "
            r")?(?:drawer|box|store|shop|mechanic|body shop|tow|account|website|air)|my (?:\w+ "
            r")?(?:account|drawer|phone|name|credit|possession|pocket|purse))|(?:graffiti|tag|"
            r"tags|paint|glass|tarp|mess|bike|car|truck|trash|mattress|lock|box|wallet|phone|"
            r"package|dent|scratch|wheel|damage|listing|ad|airtag|post|page|profile|money|"
            r"pieces|brick|rock|stuff|furniture|bags|couch) (?:is |are )?still|(?:grafiti|"
            r"pintura|vidrio|vidrios|basura|carro|bicicleta|candado|celular|colchon|piedra|"
            r"ladrillo|letras|muebles|sofa|anuncio|perfil) (?:\w+ ){0,3}?(?:todavia|aun|sigue|"
            r"siguen)"
        ),
    ),
    Rule(
        "it is happening now",
        "in_progress",
        en=(
            r"(?:is|are|it|this|thats?) (?:still )?(?:happening|going on|going down) (?:right "
            r")?now|happening (?:right now|as we speak|in front of me|outside)|(?:crime|robbery|"
            r"burglary|break in|fight|attack|assault|shooting) in progress|(?:right now|now) in "
            r"front of (?:me|my)"
        ),
        es=(
            r"(?:esta|estan) (?:pasando|sucediendo|ocurriendo)(?: (?:esto|eso))? (?:ahora|ahora "
            r"mismo|ahorita|en este momento|frente)|(?:ahora mismo|ahorita|en este momento)(?: "
            r"\w+){0,2} (?:esta pasando|estan pasando|me estan)"
        ),
        tense=Tense.OPEN,
        unless=(
            r"music|musica|noise|ruido|party|fiesta|loud\w*|construction|dirt ?bikes?|racing|fireworks|sale|"
            r"barking|basura|dumping"
        ),
    ),
    Rule(
        "somebody is doing harm, told in the present",
        "in_progress",
        en=(
            r"(?:<STRANGER>|he|she|they|there|<INTIMATE>|neighbor|neighbors|roommate|crew|group|"
            r"gang|bunch)(?: \w+){0,4}? (?:<HOSTILE>)(?: \w+){1,5}"
        ),
        es=(
            r"(?:<ES_STRANGER>|esta|estan|anda|andan|viene|vienen|sigue|siguen|hay|se|me|nos|"
            r"le)(?: \w+){0,4}? (?:<ES_HOSTILE>)(?: \w+){0,4}"
        ),
        tense=Tense.NOW,
        unless=(
            r"<TRASH>|siguen robando|trying to (?:sell|buy|get (?:my|a|the|it|this|help|in touch|money|paid|"
            r"them to)|find|call|reach|figure|scam|file|report|open (?:a|an|accounts?|credit|"
            r"new|cards?)|use|log|charge|contact|return|cancel|help|fix|understand|remember|"
            r"rent|be|make|claim|collect|withdraw|access|hack|steal my (?:identity|info\w*|"
            r"money))|fighting (?:with |over |about |me |the |my |a |this ){0,4}(?:bank|insurance|"
            r"charges?|bill|company|cancer|ticket|landlord|claim|refund|dispute|on the|over|it)|"
            r"breaking (?:my heart|the law|news|even|down in tears)|(?:tratando|intentando|"
            r"queriendo) (?:de )?(?:vender|comprar|conseguir|cobrar|sacar|usar|estafar|llamar|"
            r"comunicar\w*|hacer|reportar|abrir (?:una|cuentas?|tarjetas?|otra))|robando (?:mi "
            r"identidad|la identidad|dinero|luz|el wifi)|stealing (?:my |our |peoples "
            r")?(?:identity|wifi|electricity|cable|info\w*|money)|online|facebook|internet|"
            r"breaking out|burning (?:up|question|smell)|price|waving (?:hi|goodbye|the fee)|"
            r"keeps? (?:stealing|taking|breaking|dumping|throwing|smashing|keying|slashing|"
            r"tagging)|hitting my account|entrando (?:al trabajo|a trabajar|llamadas)|cortando "
            r"(?:la grama|el pasto|el cesped)|checking (?:account|with|my|the|on|if)|i am "
            r"trying|we are trying|climbing (?:wall|gym|gear|shoes)|jumping jacks|pintando "
            r"(?:mi|la) casa"
        ),
    ),
    Rule(
        "the one who did it is here",
        "in_progress",
        en=(
            r"(?:guy|thief|man|person|kid|kids|guys|woman|lady|one|dude|people|he|she|they|"
            r"ex)(?: (?:who|that)(?: \w+){1,6}?)?(?: (?:is|are|s))(?: (?:right|now|still|back|"
            r"standing|sitting)){0,2} (?:in front of (?:me|us|my)|across the street|next to me|"
            r"behind me|here(?= [.,]| now| right| with| and| again))"
        ),
        es=(
            r"(?:hombre|tipo|ladron|muchacho|mujer|persona|muchacha|el|ella|que me robo|que lo "
            r"hizo)(?: (?:que|me|se|lo|la|\w+)){0,6}? (?:esta|estan|anda|andan) (?:aqui|ahi|al "
            r"frente|en frente|enfrente|frente a mi|frente mio|al lado mio|detras de mi|ahora "
            r"mismo)(?= )"
        ),
        tense=Tense.OPEN,
        unless=(
            r"camera|cameras|video|camara|car is|carro|phone|celular|store|tienda|guy from|who "
            r"fixed|works|lives|vive|trabaja|listing|house is|mechanic|lives across|landlord|"
            r"super|bank|banco|helping|mi (?:esposo|esposa|hij[oa]|mama|hermano|hermana)"
        ),
    ),
    Rule(
        "a crime told together with a word for now",
        "in_progress",
        en=(
            r"(?:being (?:stolen|robbed|broken into|attacked|taken|vandalized|smashed|hit)|"
            r"(?:<HOSTILE>|loading|taking|cutting|removing|messing)|(?:camera|cameras|ring|"
            r"doorbell)(?: \w+){0,4}? (?:someone|somebody|a man|a guy|him|them|people|two))(?: "
            r"(?:\w+|,)){0,10}? (?:right now|as we speak|as i type|this second|at this moment)|"
            r"(?:right now|as we speak)(?: (?:\w+|,)){0,10}? (?:being (?:stolen|robbed|broken "
            r"into|attacked)|<HOSTILE>)(?= )"
        ),
        es=(
            r"(?:<ES_HOSTILE>)(?: (?:\w+|,)){0,10}? (?:ahora mismo|ahorita|en este momento)|"
            r"(?:ahora mismo|ahorita|en este momento)(?: (?:\w+|,)){0,10}? (?:<ES_HOSTILE>)(?= )"
        ),
        tense=Tense.OPEN,
        unless=(
            r"<TRASH>|card|cards|bank|banco|online|identity|identidad|scam\w*|insurance|seguro|"
            r"refund|taking (?:it|the|my) (?:car|truck|van)? ?to|taking (?:care|photos|pictures|"
            r"a break|time)|trying to (?:find|file|report|get (?:a|my|the) (?:report|refund|"
            r"copy|new)|figure|call|reach|locate|remember|sell|fix|replace)|i am (?:trying|"
            r"taking|cutting|checking)|tratando de (?:hacer|reportar|buscar|llamar|conseguir|"
            r"recordar)|checking (?:my|the|with|if)|working|buscando|llenando"
        ),
    ),
    Rule(
        "watching them",
        "in_progress",
        en=(
            r"(?:i am|we are) (?:\w+ )?(?:watching|looking at|seeing)(?: \w+){0,2}? "
            r"(?:<STRANGER>|him|her|them)(?= )"
        ),
        es=(
            r"(?:estoy|estamos) (?:viendo|mirando|velando) (?:a (?:un|una|dos|unos|los|alguien)|"
            r"al (?:tipo|hombre|ladron)|como (?:se|un|le|me|estan))"
        ),
        tense=Tense.OPEN,
        unless=(
            r"tv|television|video|videos|movie|game|games|footage|recording|camera from|my kids|"
            r"the kids|online|facebook|page|show|babysit\w*|partido|pelicula|grabacion|fotos?"
        ),
    ),
)
