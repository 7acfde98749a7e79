"""A home entered, a vehicle gone, robbed, crashed, missing, dead: in the words of those who tell it later.

Wider than the tables of the crimes themselves and read beside them. English and Spanish beside each other.
"""

from __future__ import annotations

from ..rule import Rule

_HOME = (
    r"(?:apartment|apt|house|home|condo|cellar|basement|attic|store|shop|office|church|daycare|restaurant|school|salon|"
    r"barbershop|"
    r"place|duplex|rectory|bodega|garage|shed|co op|airbnb|clinic|studio|warehouse|bar|deli)"
)
_MINE = r"(?:my|our|the|his|her|moms|mothers|grandmas|neighbors|this|late fathers|grandpas)"
_CASA = (
    r"(?:casa|apartamento|apto|cuarto|negocio|tienda|oficina|salon|restaurante|taller|local|iglesia|bodega|shed|sotano|"
    r"garaje|"
    r"consultorio|lavanderia|botanica|airbnb|colegio|farmacia|deli|food truck|almacen|barberia|storage)"
)
_GONE = r"(?:gone|missing|taken|stolen|emptied|jewelry|jewellery|tv|television|laptops?|cash|safe|drawers?)"
_CARS = (
    r"(?:<VEHICLE>|vespa|yamaha|r6|crf|suzuki|kawasaki|four wheeler|quads?|dirt ?bikes?|atvs?|camper|ice cream truck)"
)
_CARROS = r"(?:<ES_VEHICLE>|motora|scooter de motor|moped|four track|dirt bike|vespa|camion|<CYCLE>)"
_NO_CAR = (
    r"(?:in|from|of|off|inside|out of) (?:my|our|the|his|her) (?:\w+ )?(?:car|truck|van|suv|jeep|trunk|locker|mailbox|"
    r"vehicle)|mailbox|"
    r"a mi nombre|registrad[oa]|del? (?:carro|baul|buzon)|(?:mi|el|al|la) (?:carro|camioneta|guagua|troca|buzon)|"
    r"lockers?|account|cuenta|porch|porche|package|paquete"
)

TOLD_OF_LOSSES: tuple[Rule, ...] = (
    Rule(
        "a home or business was entered",
        "burglary",
        en=(
            rf"{_MINE}(?: \w+){{0,2}} {_HOME}(?: \w+){{0,2}}? (?:had been|was|got|is|were|been) (?:\w+ )?(?:gone "
            rf"through|ran thru|tossed|"
            r"broken into|brokin into|burglerized|burglari[sz]ed|burgled|entered|ransacked|upside down|cleaned out|"
            r"hit(?= again| over))|"
            rf"(?:cellar|basement|office|condo|apt|apartment|shop|store|barbershop)(?: \w+)? (?:broken into|burgled|"
            rf"burglerized|got hit|"
            r"got ran thru)|burgl(?:ary|aries|ars|ers|arized)(?= (?:at|in|of|came|took|broke|on|last|[.,]))|break ?in "
            r"(?:at|on|over|last|"
            rf"to) |(?:got|came|went|broke|climbed|walked) (?:in|into|through|thru)(?: (?:to|the|a|my|our|his|her|it|"
            rf"at|\w+)){{0,4}} "
            rf"(?:{_HOME}|kitchen|roof|wall|window|hatch|skylight|patio door)(?= )|(?:back|front|side|patio|kitchen|"
            rf"cellar)(?: \w+)? door"
            r"(?: \w+){0,3} (?:was|is|split|kicked|open|forced|drilled|pried)(?: \w+)? (?:open|split|in|forced|drilled|"
            r"busted|off)?(?= )"
            rf"(?=.{{0,120}} {_GONE} )|(?:deadbolt|lock)(?: \w+){{0,3}} (?:on|of|to) {_MINE}(?: \w+){{0,2}} (?:{_HOME}|"
            rf"unit|storage)(?: "
            r"\w+)? (?:was|is|were|got)(?: \w+)? (?:cut|drilled|popped|broken|picked|forced)|(?:shed|storage|cage|"
            r"closet|unit)(?: "
            r"\w+){0,6} (?:lock popped|popped|forced|cut open|pried|broken open)|drawers (?:dumped|on the floor|out|"
            r"opened)|everything "
            r"from the drawers|(?:cash drawer|register|safe)(?: \w+){0,2} (?:pried|missing|emptied|gone|taken|drilled)|"
            r"while we were "
            r"(?:asleep|sleeping|away|gone|at)(?: \w+){0,5} (?:someone|somebody|they) (?:walked|came|got|broke)|"
            r"squatters?(?= )|(?:hole|"
            r"way) (?:in|through) (?:our|my|the) (?:\w+ )?(?:wall|roof)|pry marks|door (?:was )?(?:forced|kicked "
            r"in)(?= [.,])|slept "
            r"there|(?:bedroom|place|apartment) is upside down|broke in (?:and|through|during|over|while)|they came "
            r"through it"
        ),
        es=(
            rf"(?:robo|robos|burglary) (?:en|de) (?:(?:mi|la|el|nuestra|una|casa|de) ){{0,3}}{_CASA}|(?:entraron|entro|"
            rf"metieron|metio|brincaron|"
            rf"brinco|colaron|meten|forzaron|saquearon|vaciaron|entrado|abrieron|subieron)(?: \w+){{0,4}} (?:mi|la|el|"
            rf"al|mis|nuestra|my|un|"
            rf"su|del)(?: \w+){{0,1}} {_CASA}(?= )|me entraron (?:a|al|en)|(?:nos|me|le) (?:entraron|vaciaron|"
            rf"saquearon)(?: \w+)? "
            rf"(?:a )?(?:la|el|al|mi) (?:{_CASA})|(?:puerta|ventana|cerradura|porton)(?: (?!carro|troca)\w+){{0,7}} "
            rf"(?:forzad[oa]|en el piso|"
            r"hech[oa] pedazos|rot[oa]|abiert[oa]|cortad[oa])(?=.{0,140} (?:falta|faltan|faltaban|llevaron|robaron|"
            r"gavetas|vacia) )|boquete|"
            rf"patas arriba|gavetas (?:en el piso|abiertas|vacias|tiradas)|candado del (?:sotano|shed|storage|garaje|"
            rf"negocio|local)|{_CASA}(?: "
            r"\w+){0,2} (?:saquead[oa]|amanecio abiert[oa])|revolcaron (?:todo|la|el)|vivio en mi casa|durmieron en mi "
            r"cama|pata de cabra|"
            r"(?:caja registradora|la caja|registradora)(?: \w+){0,2} (?:vacia|forzada|vaciaron)|vaciaron la (?:caja|"
            r"registradora)|se "
            r"(?:brincaron|metieron|colaron|metio) por (?:el|la)|por (?:el tragaluz|el techo|el balcon|la claraboya|el "
            r"drop ceiling)|cortaron el "
            r"techo|puerta se abrio solita|tumbaron la puerta(?= )|they broke in(?= )"
        ),
        unless=_NO_CAR
        + r"|could not (?:get|find)|picture|i (?:got|went|walked|came|climbed) (?:in|into|through)|moved out",
    ),
    Rule(
        "robbed by force, told later",
        "robbery",
        en=(
            r"(?:i|we|he|she|got|was|were|been|driver|cashier|clerk|they|just|me|and|[.,]) (?:got )?(?:robbed|"
            r"robed)(?= (?:by|at|on|in|of "
            r"(?:my|cash|the money)|and|they|last|while|for|when|yesterday|the (?:cashier|clerk|driver|bank|store)|"
            r"[.,]))|mugged(?= )|"
            r"mugger\w*|[.,] held up|stick ?ups?(?! for)|(?:ripped|yanked|snatched|pulled|torn)(?: \w+){0,3} (?:off "
            r"(?:her|his|my) (?:arm|neck|"
            r"shoulder|wrist|back)|away (?:by|from me)|from (?:me|under me|her|him))|(?:pushed|knocked|shoved|threw) "
            r"(?:me|him|her)(?: "
            r"\w+){0,9} (?:took|went through|grabbed|my pockets|snatched)|pressed something|(?:pulled|pull|flashed|"
            r"showed|drew)(?: out)? (?:a|"
            r"his|the) (?:\w+ )?(?:knife|gun|pistol|blade|machete|pocketknife)|(?:forced|made) me (?:to )?(?:withdraw|"
            r"take out|give|hand|"
            r"empty|get out)|like a gun|under (?:his|the) (?:hoodie|jacket|shirt)(?= )|(?:with|in) a? ?ski masks?|from "
            r"under me|something in "
            r"his pocket|(?:boys|guys?|ones?|people|man|woman|he|she|they|who|that) (?:who |that )?(?:mugged|robbed) "
            r"(?:me|us|him|her)"
        ),
        es=(
            r"(?:me|nos|lo|la|le) (?:rodearon|acorralaron|encanonaron|jamaquearon|holdope\w+)(?= )|(?:me|le|nos) "
            r"(?:pusieron|puso) (?:algo|"
            r"una? |el |la )?(?:\w+ )?(?:cuchillo|pistola|navaja|en las costillas|en la espalda|arma)|a la brava|a "
            r"punta de (?:pistola|cuchillo|navaja|golpes)|"
            r"(?:quit|baj|sac|rob|arrebat|llev|tumb|arranc)\w+(?: \w+){0,6} (?:a golpes|a la brava|a empujones|de las? "
            r"manos?|a la fuerza)|a "
            r"golpes(?= )|me (?:forzaron|obligaron) a (?:sacar|dar|entregar)|(?:para|pa|tratando de) quitar(?:me|le|"
            r"nos) (?:el|la|mi)|[.,] "
            r"(?:un )?asalto (?:ayer|anoche|el|la|en)|holdope\w+|asaltaron(?= )|asalto (?:la|a|en|al|el)(?= )|atrac\w+|"
            r"encapuchados? (?:me|le|"
            r"nos|quit)|dame (?:el|la|tu) (?:celular|cartera|telefono|dinero)|(?:me|le) quitaron (?:el|la|los|mi|las) "
            r"(?:abrigo|tenis|"
            r"celular|cartera|dinero|cadena|moto|mochila|bulto)|me robaron (?:en la calle|caminando|saliendo|entre)"
        ),
        unless=r"zelle|scam\w*|estafa\w*|online|bank called|price|precio|website|a la brava me cobr\w+|sin que|did not "
        r"(?:feel|notice)|"
        r"robbery (?:and|versus)|from (?:the|my) (?:car|truck|cart|porch|bike)|carro|radio|accounts?|pistola de|"
        r"noticias|news",
    ),
    Rule(
        "a vehicle taken or not brought back",
        "stolen_vehicle",
        en=(
            rf"(?:my|our|his|her|the|a|moms|daughters|sons|companys|company|parish|whole|[.,])(?: (?!tire|tires|plate|"
            rf"radio)\w+){{0,2}} {_CARS}"
            r"(?: (?:\d{2,4}|\w{1,6})){0,1}(?: (?:i was renting|we rent|truck|van|just|that))? (?:(?:is|was|got|has "
            r"been|had been|been|s|went|"
            rf"got took|were) ?){{0,2}} ?(?:stolen|gone|missing|taken|vanished|disappeared|jacked|got took|driven "
            rf"off)(?= (?!from my|through)|[.,])|{_CARS}"
            r"(?: \w+)? (?:stolen|vanished|taken|driven off|gone)(?= (?:second|with|from the|off the|on|last|full|"
            r"again|out|keys|plates|car "
            r"seat)|[.,])|parked my (?:\w+ ){1,2}(?:on|in|at|by|behind)(?: \w+){1,10} (?:gone|only (?:broken )?glass|"
            r"not there|was not)|(?:no|"
            r"where (?:i|it) \w+) (?:parked|left it)(?: \w+){0,6} (?:no honda|only glass|no (?:car|truck|van))|(?:car|"
            r"truck|van) is ?(?:not|nt) "
            r"(?:where|there)|(?:drove|driven|rolled|took) off (?:in|with) (?:our|my|the|his|her)(?: \w+){0,2} (?:van|"
            r"car|truck|suv|moped|"
            r"scooter)|(?:never|not|has not|did not)(?: \w+){0,2} (?:returned|brought (?:it|my car|the car) back|bring "
            r"(?:it|the car|my car) "
            r"back)(?=.{0,40})|borrowed my (?:car|truck|van)(?: \w+){0,6} (?:not|never)|rental never returned|(?:stole|"
            r"took|boosted|cut)(?: "
            rf"\w+){{0,3}} (?:moped|vespa|dirt ?bike|four wheeler|quad|atv|motorcycle|camaro|el camino|scooter the "
            rf"vespa)(?= )|kia boys|tow "
            r"truck nobody called|scooter (?:gone|stolen)?(?: \w+){0,3} (?:the )?vespa|(?:four wheeler|dirt bike|"
            r"quads?|atv) (?:out of|got took)"
        ),
        es=(
            rf"(?:(?:se )?(?:robaron|tumbaron|levantaron|cogieron|llevaron|hurtaron|sacaron|robado|quitaron))(?: (?:a|"
            rf"me|le)){{0,1}} (?:mi|la|el|"
            rf"una?|su)(?: \w+)? ?{_CARROS}(?= (?!la|el|del|mi)|[.,])|{_CARROS}(?: (?!llevaron|gomas|aros|"
            rf"placa)\w+){{0,6}} (?:robad[oa]|hurtad[oa]|"
            r"no (?:esta donde|amanecio)|amanecio (?:robad|desaparecid)[oa]|desaparecid[oa]|se l[oa] (?:robaron|"
            r"llevaron)|l[oa] (?:sacaron|cogieron|"
            r"robaron|levantaron|hurtaron)|me l[oa] (?:levantaron|robaron|tumbaron)|got stolen|ni rastro|y volo|no "
            r"aparece)(?= )|no (?:esta|"
            r"amanecio|encuentro) (?:mi|la|el) (?:\w+ )?(?:<ES_VEHICLE>|<MAKE>)(?= (?:donde|en|de|[.,]))|(?:rentaron|"
            r"alquilaron|prestado)(?: \w+){0,2} "
            r"(?:carro|guagua)(?: \w+){0,5} no (?:lo|la) (?:devolv\w+|han)|parque(?:e|amos) (?:el|la|mi)(?: \w+){1,14} "
            r"(?:ni rastro|no estaba|ya no estaba)(?= )"
        ),
        unless=(
            r"fire escape|title|my license|del? (?:mi )?bebe|graco|(?:key|keys|plates?|tires?|rims?|radio|mirror|"
            r"converter|catalytic|battery|seats?|wheels?|stereo|tailgate|tools|airbag) (?:\w+ )?"
            r"(?:was|were|is|are|stolen|gone|missing|taken)|(?:from|out of|inside|in|off|under) (?:my|our|the|his|her) "
            r"(?:\w+ ){0,2}(?:car|truck|van|"
            r"suv|jeep|<MAKE>)|del (?:carro|truck)|(?:gomas?|aros?|llantas?|radio|espejo|placa|tablilla|catalitic\w+|"
            r"convertidor\w*|bateria|parabrisas|"
            r"cristal|ventana|llaves?|guantera)|en (?:mi|el|la) (?:carro|guagua)|toy|juguete|loan|prestamo|in my name|"
            r"a mi nombre|stuff|library|book"
        ),
    ),
    Rule(
        "a crash, told later",
        "crash",
        en=(
            r"(?:sideswiped|side swiped|rear ended|clipped)(?: (?:my|our|me|on|while|by|in|us|the|the side|a)){1,2}(?= "
            r")|never stopped(?= )|kept "
            r"(?:going|rolling|driving)(?= )|(?:drove|sped|rode) off(?: after)?(?= (?:when|and left me|"
            r"[.,]))(?=.{0,30})(?<=hit me and drove off)|"
            r"hit ?(?:and)? ?(?:run|skip)|did not (?:even )?stop(?= [.,])|(?:car )?accident report|in (?:an|a) (?:car "
            r")?(?:accident|crash|wreck)|"
            r"(?:little |big |bad )?crash (?:at \w+ and|on|last|with)|hit a deer|bumped into a parked|(?:car|van|truck|"
            r"bike|volvo|<MAKE>) was (?:hit|"
            r"struck|shoved|sideswiped) (?:in|on|by|while|at|onto)|took out my parked|took off my (?:\w+ )?(?:mirror|"
            r"door|bumper)|(?:knocked|"
            r"struck|hit) (?:me|by)(?: \w+){0,3} (?:bicyclist|e bike|bike|suv|scooter|hood|car|hedge)|(?:false|fake|"
            r"no) insurance(?= )|whiplash|"
            r"ran into me(?= )|bumped my car(?= )|i rolled over (?:his|her|the) hood|hit my (?:dog|cat) with (?:a|"
            r"their|his|her) car"
        ),
        es=(
            r"(?:me|lo|la|nos|le) (?:tumbo|tumbaron|llevo|choco|chocaron|rozo|dieron|dio)(?: \w+){0,4} (?:bici\w*|"
            r"espejo|moto|scooter|carro|encima|"
            r"puerta)(?: \w+){0,10} (?:siguio|fue|huyo|largo|going|pararon|paro|encima)|(?:choque|choques|"
            r"accidente)(?: (?:y fuga|el|ayer|anoche|"
            r"del|de transito|en la|de carros?|entre))(?= )(?! (?:trabajo|cerebr\w+))|(?:chofer|conductor|ciclista|"
            r"otro)(?: \w+){0,6} (?:se (?:me )?"
            r"(?:largo|fue|escapo|huyo)|siguio|no paro|seguro falso)|y siguio(?: como si nada| su camino)?(?= [.,])|no "
            r"(?:paro|pararon)(?= )|"
            r"choque(?= (?:y|el|ayer))|choco (?:el|la|mi|a) (?:poste|arbol|nene|carro|verja con)|se fue a la fuga|"
            r"(?:hit|chocaron) (?:la|mi|el) "
            r"(?:guagua|carro|camioneta)(?= )|backed into(?= )|rozo y siguio|un camion (?:me|lo)(?= )"
        ),
        unless=r"kept (?:going|rolling) (?:up|to|through)|hard drive|computer|app|stock|market|nearly|almost|casi|por "
        r"accidente|virus|noticias|news|"
        r"did not stop (?:at|there|charging|calling)|charges|calls|plate|insurance card (?:lost|stolen)|verja|fence|"
        r"porton|reja|cancel\w*|steal\w*|rob\w+",
    ),
    Rule(
        "nobody knows where a person is",
        "missing_person",
        en=(
            r"(?:not|never|nobody|no one|nobodys)(?: \w+){0,2} (?:heard (?:anything )?from|seen|hear from|laid eyes "
            r"on) (?:my (?:\w+ )?(?:<FAMILY>|roommate|"
            r"friend|husband|wife)|her|him|them)(?= (?:since|in|for|week|all|[.,]))|(?:can not|cant|unable to|not been "
            r"able to) (?:reach|find|contact) (?:my (?:\w+ )?"
            r"(?:<FAMILY>|roommate|friend|husband|wife)|her|him)|has not (?:picked up|been seen|come|posted|answered|"
            r"been in|been home|called) (?:in|since|"
            r"home|or|for|class)|reporting (?:him|her|them) missing|missing (?:since|person)(?= )|packed a bag and "
            r"left|where is my (?:<FAMILY>)|last seen at "
            r"the (?:soup|shelter|hospital|bus)|we are looking for (?:\w+) my|(?:roommate|sister|brother|son|daughter|"
            r"cousin|husband) left a week ago|was "
            r"missing (?:all|for)"
        ),
        es=(
            r"no (?:se |sabemos |sabe )(?:nada )?(?:de|nada de) (?:mi|el|ella|mama|papa)(?= )|nadie sabe de (?:el|"
            r"ella)|(?:lleva|esta|anda) (?:\w+ )?(?:"
            r"missing|desaparecid[oa])|no (?:llega|ha llegado|aparece|se comunica|contesta|ha vuelto) (?:desde|a (?:la "
            r")?casa|hace)|(?:nadie|no)"
            r"(?: (?:la|lo|se))(?: (?:ha|han|hemos)) visto(?= )|(?:tampoco|ni) (?:sabe de el|lo vio|sabe)|se me fue "
            r"(?:la nena|el nene|mi hij[oa])|mi (?:<ES_FAMILY>|compadre|amig[oa])(?: \w+){0,12} (?:no aparece|no llega|"
            r"nunca llego|desaparecid[oa]|no contesta)"
        ),
        unless=r"(?:dog|cat|perr[oa]|gat[oa]|package|paquete|seller|vendedor|landlord|company|contractor|celular|phone|"
        r"cartera|wallet|laptop|bici\w*|"
        r"quien fue|contratista|roofer|dinero|money|refund|no (?:lo|la) vio nadie|scam\w*|tracker|keys?|llaves?)(?= )|"
        r"nadie (?:lo|la|los|ha) vi\w+ nada",
    ),
    Rule(
        "somebody died, and it is doubted or asked about",
        "death",
        en=(
            r"found (?:my|our|the|him|her|dad|mom)(?: \w+){0,2} dead|(?:tenant|roommate|dad|mom|cousin|brother|sister|"
            r"husband|wife|uncle|neighbor|man|baby)"
            r"(?: \w+){0,3} (?:died|passed|was found)(?=.{0,160} (?:doubts|looked at|look off|lying|bruises|family "
            r"believes|told me|pushed|not right|called it|"
            r"suspicious|since seen) )|(?:human )?bones(?= )|case is unsolved|(?:shot|killed) (?:dead )?in (?:19|"
            r"20)\d\d|was murdered|pushed off (?:a|the) "
            r"(?:balcony|roof)"
        ),
        es=(
            r"(?:encontre|encontramos|encontraron|hallaron)(?: \w+){0,5} (?:muert[oa]|sin vida|huesos)|(?:esposo|papa|"
            r"mama|hermano|vecino|compadre|abuela)(?: "
            r"\w+){0,3} (?:fallecio|murio|se ahorco|se mato)(?= )(?=.{0,80} (?:reporte|expediente|policia|hizo algo|"
            r"alguien) )|huesos|el muerto que|rastros de "
            r"sangre|por que murio"
        ),
        unless=r"name|nombre|card|tarjeta|social|account|cuenta|credit|identity|identidad|checks?|cheques?|bank|banco|"
        r"(?:broke|dog|chicken|perr\w+) bones?|pollo",
    ),
    Rule(
        "a firearm gone, by another name",
        "firearm",
        en=(
            r"(?:12|20|16) gauge|carry piece|bolt action|conceal\w* carry|my (?:ruger|glock|sig|taurus|beretta|piece|"
            r"strap|smith and wesson|s and w|38|gun)"
            r"(?= (?:is|was|got|went|gone|stolen|missing|in|from|[.,]))|ammo|ammunition"
        ),
        es=r"calibre \d\d|mi (?:gun|glock|ruger|38|9mm|fierro)(?= )|(?:pistola|revolver|rifle|escopeta)(?: \w+)? "
        r"(?:ruger|glock|smith|taurus)|s w del",
        only=(
            r"gone|missing|stolen|stole|took|taken|lost|robaron|robo|falta|no esta|llevaron|sacaron|volaron|perdi|can "
            r"not find|not in|no encuentro|were in|"
            r"under the seat|closet"
        ),
        unless=r"nail gun|massage gun|glue gun|paintball|bb gun|toy",
    ),
)
