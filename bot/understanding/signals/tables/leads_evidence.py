"""Camera, plate, witness, tracker, an offer for sale: what leads to a person.

English and Spanish beside each other.
"""

from __future__ import annotations

from ..rule import Rule

EVIDENCE: tuple[Rule, ...] = (
    Rule(
        "a camera shows it",
        "camera",
        en=(
            r"(?:<CAMERA>)(?: (?:\w+|,)){0,5}? (?:<CAUGHT>)(?= )|(?:on|in) (?:(?:the|my|our|his|"
            r"her|their|a|security|neighbors|doorbell|ring|store|stores|buildings|business|"
            r"surveillance|landlords) ){0,3}(?:<CAMERA>)(?= )|(?:i|we|neighbor|store|building|"
            r"manager|landlord|super|she|he|they|owner|security|guard|police|friend)(?: "
            r"\w+){0,2}? (?:have|has|got|pulled|pull|saved|recorded|caught|gave me|sent me|"
            r"showed me|reviewed|downloaded|watched|checked)(?: \w+){0,3}? (?:video|footage|"
            r"recording|tape|it on (?:<CAMERA>)|him on|her on|them on|the whole thing on|clip|"
            r"ring video)(?= )|caught (?:it |him |her |them |the whole thing |everything )?on "
            r"(?:\w+ ){0,2}(?:<CAMERA>|tape|film)|(?:video|footage|recording|clip)(?: \w+)? of "
            r"(?:him|her|them|it happening|someone|somebody|two|the (?:guy|man|person|thief|"
            r"kids?|whole|theft|woman|suspect|car|van|people|guys)|a (?:guy|man|person|kid|"
            r"woman|male))|got (?:him|her|them|it) on (?:<CAMERA>|my)"
        ),
        es=(
            r"(?:<ES_CAMERA>)(?: (?:\w+|,)){0,6}? (?:<ES_CAUGHT>)(?= )|(?:en|por) (?:el|la|las|"
            r"los|mi|un|una) (?:\w+ )?(?:<ES_CAMERA>)(?: \w+){0,4}? (?:<ES_CAUGHT>)|(?:tengo|"
            r"tenemos|tiene|tienen|hay|consegui|vi|vimos|guarde|me (?:dio|mando|enseno|paso)|"
            r"revisamos|revise)(?: \w+){0,3}? (?:videos?|grabacion(?:es)?|el video|la "
            r"grabacion)(?= )|(?:quedo|quedaron|salio|salieron|se ve|aparece|esta|estan)(?: "
            r"\w+){0,2}? (?:grabad[oa]s?|en (?:la|el|las|mi) (?:<ES_CAMERA>))"
        ),
        unless=(
            r"(?:shows?|says?|dice|marca) \d[\d:]{0,5}|my (?:ring )?camera (?:was|got) "
            r"(?:stolen|smashed|broken)|stole (?:my|the|our) (?:\w+ ){0,2}(?:camera|ring|"
            r"doorbell|dashcam|dash cam)"
        ),
    ),
    Rule(
        "a plate was seen",
        "plate",
        en=(
            r"(?:got|get|have|has|wrote down|write down|took down|know|remember|caught|saw|read|"
            r"memorized|grabbed|photo of|picture of|photographed|partial|shows?|see|seen|"
            r"managed to get|noted)(?: \w+){0,3}? (?:license |licence |partial |his |her |their "
            r"|the |a ){0,4}(?:plates?|plate number|license number|tag number|plate (?:is|was|#)?|"
            r"license plate)(?= )|plate (?:number )?(?:starts?|started|begins?|began|ended|"
            r"ends) (?:with|in) \w+|(?:his|her|their|cars|vans|trucks) plate (?:number )?(?:is|"
            r"was)(?= )|partial plate|(?:with|had) (?:ct|connecticut|massachusetts|ny|new york|"
            r"florida|mass|jersey|georgia) plates?(?= )"
        ),
        es=(
            r"(?:tengo|tenemos|anote|anoto|anotamos|anotaron|vi|vimos|vio|cogi|cogimos|cogio|"
            r"copie|apunte|memorice|se|sabemos|se ve|se le ve|tome|tomo|agarre|agarro|saque|"
            r"foto (?:de|a))(?: \w+){0,3}? (?:la |el |su |de la |numero de |numeros de "
            r"){0,3}(?:placa|tablilla|chapa|matricula)(?= )|(?:placa|tablilla|chapa) (?:empieza|"
            r"empezaba|termina|terminaba) (?:con|en) \w+"
        ),
        unless=(
            r"(?:stole|stolen|took|missing|lost|robaron|llevaron|perdi|robo|gone|my|mi|our|"
            r"front|back|rear|replace\w*|new) (?:\w+ ){0,3}?(?:plates?|placas?|tablilla|"
            r"license)|my (?:own )?(?:license )?plates?|was parked|(?:no|without|sin|covered|"
            r"fake|temp|paper) (?:license )?(?:plates?|placa|tablilla)|no (?:vi|se ve|pude)|"
            r"dinner|paper plates?|can not (?:read|see|make out)|could not|did not|does not "
            r"show|dental|plate (?:is|was) (?:blurry|missing|covered|not|too|gone|stolen|"
            r"unreadable)|not (?:visible|readable|legible|clear)"
        ),
    ),
    Rule(
        "a witness",
        "witness",
        en=(
            r"(?:there (?:is|was|are|were)|have|had|has|got|with|is|was|were|be|are) (?:\w+ "
            r"){0,2}?(?:witness|witnesses|eyewitness\w*|eye witness\w*)(?= )|(?:witness|"
            r"witnesses) (?:saw|said|told|who|says|that|willing|can|gave|heard|is|to it)|"
            r"witnessed (?:it|the|by|him|them|this|everything)|(?:neighbor|neighbors|coworker|"
            r"friend|son|daughter|wife|husband|mom|dad|lady|guy|kid|cashier|employee|clerk|"
            r"someone|somebody|people|guard|attendant|barber|customer|roommate|tenant|driver|"
            r"mailman|woman|man|next door|street|bartender|waitress|super|owner|brother|sister|"
            r"upstairs|downstairs|manager)(?: \w+){0,4}? saw "
            r"(?:it(?= [.,]| happen| all| go| too| and)|him|her|them|the whole thing|"
            r"everything|what happened|who|it all|a (?:\w+ ){0,2}(?:guy|man|kid|woman|person|"
            r"car|van|truck|boy|girl)|two|three|some|someone|somebody|the (?:guy|kids?|person|"
            r"man|car|van|people|whole|thief|driver))"
        ),
        es=(
            r"(?:hay|hubo|tengo|tenemos|tiene|con|habia)(?: \w+){0,2}? testigos?(?= )|testigos? "
            r"(?:que|vio|vieron|dice|dicen)|fue testigo|fueron testigos|(?:vecin[oa]s?|senora?|"
            r"amig[oa]|hij[oa]|espos[oa]|herman[oa]|emplead[oa]|cajer[oa]|companer[oa]|"
            r"muchach[oa]|mama|papa|alguien|conserje|guardia|enfrente|al lado|duen[oa]|mesero|"
            r"mesera)(?: \w+){0,4}? (?:(?:si |lo |la |los |las )(?:vio|vieron)|vio (?:todo|a "
            r"(?:un|una|dos|unos|alguien|los|el|la)|al (?:tipo|que|hombre|ladron|muchacho)|"
            r"cuando|quien|como|un carro)|vieron (?:todo|a (?:un|una|dos|unos|los)|al|cuando|"
            r"quien|como))"
        ),
        unless=(
            r"saw (?:it (?:was|on the news|gone|missing|first|this morning)|the (?:damage|dent|"
            r"graffiti))|jehovah\w*|testigos de jehova|vio que (?:estaba|la|el|habia)|lo vio "
            r"(?:roto|rayado)|la vio (?:rota|rayada|abierta)|asked|"
            r"(?:lo|la) vio (?:a las?|ahi|alli|antes|temprano|ayer|por|el|en (?:la|el) (?:mesa|piso|sofa))"
        ),
    ),
    Rule(
        "a live location",
        "tracker_live",
        en=(
            r"(?:<DEVICE>)(?: (?:\w+|,)){0,11}? (?:shows?|showed|showing|says?|said|pings?|"
            r"pinged|pinging|puts?|is (?:at|in|on|moving|near|currently|still|showing|pinging|"
            r"now)|located|tracks?|tracked|tracking|has it|it is (?:at|in|on)|moving|points?|"
            r"pointing|leads?|placed|gives?|updat\w+|live|reports?|traced|keeps)(?= )(?: "
            r"\w+){0,4}? ?(?:at|from|in|on|to|near|by|around|exactly|it|where|same|house|"
            r"apartment|street|address|location|moving|me|him|them|st|ave)(?= )|(?:tracked|"
            r"traced|tracking|located|pinged|tracing|pinging) (?:it|them|him|my \w+|the \w+|"
            r"her)(?: \w+)? (?:to|at|in|on|near|going|moving)|(?:i|we) can see (?:where it is|"
            r"its location|it is (?:at|on)|it moving|it on (?:the )?(?:map|find my|app))|"
            r"(?:knows?|know) (?:exactly )?where (?:it|my \w+|the \w+) is(?= )|(?:can see|see|"
            r"watching|watch) (?:it|my (?:phone|ipad|laptop|bike|car|bag|airpods|macbook)) "
            r"(?:moving|on the map|at a house|on find my)"
        ),
        es=(
            r"(?:<DEVICE>|gps|airtag|aplicacion|el celular|el telefono|icloud|la app)(?: (?:\w+|"
            r",)){0,9}? (?:muestra|dice|"
            r"marca (?:que|en|el|la|su|un|una|cerca|donde|por|ahi)|indica|senala|aparece|apunta|esta (?:en|marcando|"
            r"mostrando|dando|senalando|por)|sale|ubica|da|ensena|manda|rastrea|sigue (?:en|"
            r"marcando|mostrando)|se mueve|esta moviendose)(?= )|(?:lo|la) (?:rastree|"
            r"rastreamos|localice|localizamos|ubique|ubicamos|tengo (?:localizad|ubicad)[oa])|"
            r"(?:puedo ver|se ve|veo|se) (?:exactamente )?(?:donde esta|la ubicacion|su "
            r"ubicacion)"
        ),
        unless=(
            r"(?:offline|off line|dead|last (?:seen|location|known|ping\w*|update\w*|place|spot|"
            r"showed|time)|no location|not (?:updat\w+|showing|working|connect\w+|found|moving|"
            r"online|responding|pinging)|nothing|turned off|shut off|switched off|powered off|"
            r"has not (?:updated|moved|pinged|shown)|stopped (?:updating|pinging|working|"
            r"showing)|died|unavailable|disabled|removed|can not (?:find|locate|track)|"
            r"apagad[oa]|sin (?:senal|conexion|bateria|ubicacion|pila)|desconectad[oa]|ultima "
            r"(?:ubicacion|vez|senal|posicion)|no (?:aparece|da|sale|muestra|marca|actualiza|"
            r"hay|se conecta|tiene|funciona|se mueve|localizad[oa])|fuera de linea|se quedo sin|"
            r"murio|cannot|no signal|out of battery|ran out|expired|package|paquete|ups|usps|"
            r"fedex|tracking (?:number|shows|says|info|page)|delivered|entregad[oa]|amazon|"
            r"numero de rastreo|bank|banco|credit|letter|order|right where (?:i|it)|where (?:i|"
            r"it was) (?:lost|stolen|parked|left)|donde (?:lo|la) (?:perdi|deje|robaron)|no "
            r"location found)"
        ),
    ),
    Rule(
        "the thing is offered for sale",
        "listed_online",
        en=(
            r"(?:my|our|the|same|exact)(?: \w+){0,3}? (?:is|was|are|being|for sale|listed|"
            r"up)(?: \w+){0,2}? (?:on|for sale on|for sale at|listed on|sold on|sale at|sold at|"
            r"at) (?:\w+ )?(?:offerup|offer up|facebook marketplace|marketplace|craigslist|ebay|"
            r"letgo|mercari|facebook|pawn ?shop|a pawn)|(?:found|saw|spotted|seen)(?: "
            r"\w+){0,4}? (?:for sale|listed|selling it|pawn ?shop|being sold)(?= )|(?:someone|"
            r"somebody|guy|he|she|they|seller)(?: \w+){0,2}? (?:is |are )?selling (?:my|it|the "
            r"same) ?\w*(?: \w+)? on"
        ),
        es=(
            r"(?:esta|estan|vi|encontre|aparecio|lo tienen|la tienen)(?: \w+){0,4}? (?:en venta|"
            r"vendiendo|a la venta|vendiendolo|vendiendola|casa de empeno)(?= )|(?:estan|esta) "
            r"vendiendo (?:mi|mis|el mio|la mia)"
        ),
        unless=(
            r"apartment|rental|ad|puppy|scam\w*|bought|buy|estafa|apartamento|compre|comprar|"
            r"selling my|i was selling|listed my|listing|i listed|estaba vendiendo|vendo"
        ),
    ),
)
