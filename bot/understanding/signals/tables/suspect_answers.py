"""What answers to "does anyone know or see who did it, is there evidence" look like."""

from __future__ import annotations

# Short answers to the suspect question: a name, a person known, seen, described; kinds of evidence.
ANSWER_NAMED = (
    r" it is (?:a )?(?:family|relative)(?: member)?(?= )| (?:someone|somebody) in (?:my|the) "
    r"(?:family|building|house)(?= )| (?:un|una) (?:familiar|pariente)(?= )| (?:his|her|their|"
    r"the guys|the kids|the persons) names? (?:is|was|are)(?= )| se llama(?:n|ba)? \w+(?= )| su "
    r"nombre es(?= )| (?:everyone|everybody|they|people|we) calls? (?:him|her)(?= )|"
    r" (?:him and his|her and her)(?= )| the same (?:guy|kid|kids|man|woman|person|people|ones?)(?= )"
)
ANSWER_KNOWN = (
    r" (?:my|our|the|a|an|this|that|one of (?:my|the|our)|some of (?:my|the)|his|her|mi|mis|el|"
    r"la|los|las|un|una|ese|esa|esos|nuestro|nuestra)(?: \w+){0,3}? (?:<KIN>|<ES_KIN>|tenants?|"
    r"neighbors (?:son|kid|kids|boyfriend|daughter)|people (?:next door|upstairs|downstairs|"
    r"across)|(?:kid|kids|guy|guys|lady|man|woman|boys|teenagers|people|dude) (?:(?:who|that) "
    r"(?:live|lives|stay|stays|hang|hangs|work|works|moved|always)|next door|upstairs|"
    r"downstairs|down the (?:street|hall|block)|across the (?:street|hall)|from (?:the|upstairs|"
    r"downstairs|work|school|my|around)|in (?:apartment|unit|apt|\d\w*)|on the (?:corner|block|"
    r"first|second|third))|(?:muchach[oa]s?|tipos?|gente|nenes?|senora?|chamacos?) (?:de "
    r"(?:abajo|arriba|al lado|enfrente|la esquina|el bloque|la cuadra)|del \w+|"
    r"que (?:trabajan?|viven?|andan?|siempre)))(?= )| (?:los|"
    r"el|la) de (?:abajo|arriba|al lado|enfrente|la esquina|el segundo|el primer|el tercer) "
)
ANSWER_SEEN = (
    r" (?:<STRANGER>|hooded|group|bunch|crew|<ES_STRANGER>|muchach[oa]s?|jovenes|nenes|"
    r"chamacos?|senora?|tipos?)(?= )"
)
ANSWER_DESCRIBED = r" (?:<FEATURE>|<ES_FEATURE>|gray|grey|red|blue|green|gris|roj[oa]|azul)(?= )"
ANSWER_CAMERA = r" (?:cameras?|video|footage|ring|doorbell|cctv|dash ?cam|surveillance|<ES_CAMERA>)(?= )"
ANSWER_PLATE = r" (?:plates?|placa|tablilla|chapa|matricula)(?= )"
ANSWER_WITNESS = r" (?:witness|witnesses|testigos?)(?= )"
ANSWER_TRACKER = r" (?:air ?tags?|gps|find my|tracker|rastreador|ubicacion|location)(?= )"
# Innocent parts that people near the story play.
BYSTANDER = (
    r" (?:asked|ask|told|called|(?<!that )(?<!who )lives?|found|noticed|quoted|bought|gave|"
    r"helped|said|says|thinks|think|with me|was with|were with|home|visiting|parked|friends|"
    r"cousins|house|checked|owns?|manages|works|pregunte|dijo|llame|aviso|encontro|compro|"
    r"regalo|ayudo|(?<!que )vive|estaba|(?<!que )trabaja|check with|checking with|talk to|ask|"
    r"preguntar|preguntarle) "
)
# A guess at what kind of people, not at who.
GUESSED = (
    r" (?:probably|prob|just|maybe|i guess|guessing|guess|assume|assuming|must be|must have been|i "
    r"think|bet|likely|"
    r"seguro|seguramente|quizas|tal vez|a lo mejor|creo|supongo|me imagino|debe ser|deben ser|debieron) "
)
# A camera that leads nowhere.
DEAD_CAMERA = (
    r" (?:broken|broke|not (?:work\w*|record\w*|on|point\w*|fac\w*|hooked|connected|plugged|"
    r"online|clear|seen|look\w*|check\w*|pick\w*|catch|show|see|get|have|captur\w*|reach|record|"
    r"activ\w*|heard|cover\w*|motion|sure|been|able|real|aim\w*|face|turned|set|near|installed)|"
    r"does not|do not|did not|has not|have not|is not|are not|was not|were not|will not|can not|"
    r"could not|would not|dead|offline|off|down|fake|dummy|unplugged|too (?:dark|far|blurry|"
    r"grainy)|blurry|useless|nothing|keep meaning|meaning to|should get|need to get|going to "
    r"get|want to get|thinking (?:of|about) getting|wish|waiting|asked|ask|asking|will ask|"
    r"call(?:ed)?|check with|checking|going to check|have to check|need to check|see if|find "
    r"out|maybe|might|may|could|possibly|probably|if|whether|deleted|erased|expired|overwritten|"
    r"only (?:keeps?|saves?|records?|covers?)|wrong (?:way|direction|angle)|pointed (?:at|away|"
    r"the)|points (?:at|away|the)|faces? (?:the|away)|blocked|stolen|covered|out of (?:order|"
    r"service|battery)|battery|no|none|without|never|nobody|dan(?:ad|i)\w*|no (?:sirven?|"
    r"funcionan?|graban?|trabajan?|hay|tengo|tenemos|tienen?|se (?:ve|ven|vio)|apuntan?|"
    r"alcanzan?|da|dan|grabo|capto|estaba\w*|enfoca\w*|llega\w*|han|ha|he|sabemos|se|cogio|"
    r"agarro|salio|coge|prende\w*)|sin|apagad[oa]s?|rot[oa]s?|descompuest[oa]s?|falsas?|"
    r"borros[oa]s?|nadie|ninguna?|ni|tal vez|quizas|a lo mejor|puede que|quiero poner|voy a "
    r"(?:poner|comprar|preguntar|ver|revisar|pedir)|pregunt\w+|ver si|averiguar|oscur[oa]|falta|"
    r"esperando|pedi|dijeron que|no se|estan? malas?|malas?|podria|nunca|tampoco|"
    r"desconectad[oa]s?|si (?:graba|grabo|hay|se|tienen)|hace tiempo|deberia|pensando|aun no|todavia no|"
    r"i think|supuestamente|creo) "
)
# Footage that shows somebody.
FOUND_CAMERA = (
    r" (?:caught|got (?:him|her|them|it)|shows? (?:him|her|them|a|the|someone|somebody|two|"
    r"clearly|everything|exactly|who|it)|showed (?:him|her|them|a|the|two|someone|somebody)|"
    r"recorded (?:him|her|them|it|the)|you can see|can see (?:him|her|them|his|a|the|someone)|"
    r"clear(?:ly)? (?:shot|view|picture|face|see)|se (?:le )?(?:ve|ven) (?:la cara|el|a|clar\w+|"
    r"cuando|todo|como|quien|un|dos|al)|se le ve|grabo (?:todo|a|al|cuando)|capto|sale (?:el|un|"
    r"la|una)|we have (?:him|them|her|it|video|footage)|i have (?:him|them|her|it on|video|"
    r"footage|the video|the footage)|tengo (?:el video|la grabacion|video)|video of (?:him|her|"
    r"them|the|it|a|two|someone)|footage of) "
)
# Words that place the other side behind a screen: no meeting, no face.
ONLINE = (
    r" (?:online|facebook|fb|marketplace|instagram|ig|whatsapp|telegram|snapchat|tiktok|tinder|"
    r"hinge|bumble|dating (?:app|site)|craigslist|offerup|offer up|discord|zelle|venmo|cash "
    r"?app|paypal|western union|moneygram|wire|crypto|bitcoin|gift cards?|gmail|e?mails?|"
    r"webaddress|website|web ?site|profile|username|user name|screen ?name|account name|handle|"
    r"call(?:ed|er|ing)?(?: id)?|phone (?:number|call)|number|numbers|texts?|text(?:ed|ing)? me|"
    r"message[ds]?|txt|went by|goes by|calls? (?:him|her)self|called (?:him|her|them)sel(?:f|"
    r"ves)|posing|pretend\w*|claim\w*|supposed(?:ly)?|fake|scam\w*|fraud\w*|impersonat\w+|ad|"
    r"listing|seller|buyer|alias|whoever (?:has|is|owns|runs)|voice|accent|link|app|overseas|"
    r"another (?:state|country)|en linea|por internet|internet|numero|perfil|correo|pagina|"
    r"llamada|llamaron|llamo|mensajes?|texto|textos|whats|un tal|una tal|decia (?:llamarse|ser)|"
    r"se hacia (?:llamar|pasar)|se hace (?:llamar|pasar)|dijo (?:llamarse|que se llamaba|ser)|"
    r"haciendose pasar|supuest[oa]|estafa\w*|estafador\w*|fraude|usuario|anuncio|vendedor|"
    r"comprador|nombre falso|voz|acento|tarjetas? de regalo|giro|transferencia|el nombre) "
)
# The same, where nobody asked about a suspect: only what places the whole story on a screen.
SCREEN = (
    r" (?:online|facebook|fb|marketplace|instagram|whatsapp|telegram|snapchat|tiktok|tinder|hinge|"
    r"dating (?:app|site)|"
    r"craigslist|offerup|discord|zelle|venmo|cash ?app|paypal|western union|moneygram|crypto|bitcoin|"
    r"gift cards?|"
    r"scam\w*|fraud\w*|impersonat\w+|pretend\w*|posing|internet|en linea|estafa\w*|fraude|haciendose pasar|"
    r"tarjetas? de regalo|se hizo pasar|se hacia pasar) "
)
# Words that bring the other side out from behind the screen.
IN_PERSON = (
    r" (?:in person|met (?:him|her|them|up|at|in)|face to face|came to (?:my|the|our)|at my "
    r"door|(?:my|an?|our) (?:ex|former) \w+|an? employee|my (?:<INTIMATE>|<FAMILY>|ex \w+|neighbors?|"
    r"roommates?|old roommate|former roommate|"
    r"room mate|coworkers?|co worker|landlord|tenants?|employees?|babysitter|nanny|caregiver|"
    r"aide|home health aide|cleaner|cleaning lady|housekeeper|boss|contractor|handyman)|i know "
    r"(?:him|her|them|who)|saw (?:him|her|his|them)|i recognize|en persona|(?:lo|la|los) "
    r"conozco|mi (?:<ES_INTIMATE>|<ES_FAMILY>|vecin[oa]|roommate|companer[oa]|inquilin[oa]|"
    r"casero|casera|jef[ea]|emplead[oa]|ninera|ex \w+)|nos (?:vimos|encontramos|conocimos)|vino "
    r"a (?:mi|la)|lo vi|la vi|se quien) "
)
# And words that send them back.
NOT_MET = (
    r" (?:never (?:met|saw|seen)|have not met|did not (?:meet|see)|not met|nunca (?:lo|la|los)? "
    r"?(?:vi|conoci)|no (?:lo|la|los) (?:conozco|conoci|vi)) "
)
# Nobody saw, nobody knows.
PERSON_DENIED = (
    r" (?:nobody|no one|none of (?:us|them|the neighbors|my neighbors)|nobody else|neither of "
    r"us|nadie|ninguno|ningun \w+)(?: \w+){0,5}? (?:saw|seen|see|sees|heard|hear|know|knows|"
    r"noticed|took it|vio|vieron|oyo|sabe|escucho|se dio cuenta)(?= )| (?:do not|did not|does "
    r"not|not|never) (?:know|see|saw|met|meet|have any idea|have a clue|seen)(?: \w+){0,2}? (?:who|"
    r"anyone|anybody|him|her|them|nobody|anything|any suspects?|the person|nothing|any)(?= )| no "
    r"(?:idea|clue|suspects?|witness|witnesses|leads|se quien|vi a nadie|vimos a nadie|sabemos "
    r"quien)(?= )| (?:no )?(?:tengo|tenemos) (?:ni )?idea| ni idea(?= )| (?:nobody|no one) "
    r"(?:was |is )?(?:out|around|there|home|outside)(?= )| no habia nadie(?= )| no vi nada(?= )|"
    r" could (?:be|have been) any(?:one|body)(?= )| no one (?:saw|was|heard)| (?:so|pues|asi "
    r"que) no [.]"
)
# No camera, no evidence.
CAMERA_DENIED = (
    r" (?:no|not any|without|zero|any|did not see any|do not have any|do not have a|neither|nor|"
    r"or|are not any|is not any|aint no|have no|ningun[ao]?|sin|ni|no hay|no tenemos|no tengo|"
    r"no tiene|no habia)(?: \w+){0,2}? (?:cameras?|video|footage|evidence|camaras?|videos?|"
    r"evidencia|pruebas?)(?= )| (?:cameras?|camaras?)(?: \w+){0,6}? (?:not work\w*|broken|have "
    r"not worked|has not worked|do not work|does not work|off|no (?:sirven?|funcionan?|graban?))"
)
