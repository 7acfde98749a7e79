"""A building entered or nearly so. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule

BURGLARY: tuple[Rule, ...] = (
    Rule(
        "a building was broken into",
        "burglary",
        en=(
            r"(?:broke|break|breaking|broken|busted|got broken|kicked|smashed|forced|pried|"
            r"sneaked|snuck|climbed|crawled|barged) (?:their way |his way )?(?:in|inside|into|"
            r"in to)(?: (?:to|and))? <IN_BUILDING>|(?:entered|burglarized|burgled|burglarised|"
            r"invaded|ransacked) <IN_BUILDING>|<IN_BUILDING> (?:was|got|has been|had been|were|"
            r"is) (?:broken into|broken in|burglarized|burgled|ransacked|robbed|hit by burglars)"
        ),
        es=(
            r"(?:se (?:habian |han |me |nos |le )?(?:metieron|metido|colaron|metio|colado|meten|"
            r"colo)|entraron|entrado|entro alguien|irrumpieron|invadieron|allanaron)(?: "
            r"\w+){0,3}? (?:a|en|al|por|adentro de|dentro de)(?: (?:mi|la|el|nuestra|nuestro|su|"
            r"una|un|de|mis))?(?: \w+){0,2}? ?(?:<ES_BUILDING>)"
        ),
        unless=(
            r"(?:car|truck|van|suv|jeep) (?:was |got )?(?:broken|broke)|mail ?room|bike room|"
            r"lobby|hallway|pasillo|cuarto de bicicletas|cuenta|account|internet|computer|"
            r"computadora|correo|lockers?|parking garage|municipal garage|(?:street|public|city|"
            r"city hall|hospital|train|morgan|apartment|buildings|union|work) (?:\w+ "
            r")?(?:parking )?garage|in (?:the|my|a) (?:\w+ )?garage and broke|estacionamiento|"
            r"parqueo|entre a|al carro|el carro|del carro"
        ),
    ),
    Rule(
        "forced the way in",
        "burglary",
        en=(
            r"(?:kicked|busted|forced|pried|jimmied|picked|popped|drilled|broke|smashed|knocked|"
            r"cut)(?: \w+){0,3}? (?:in |open |down |off |through )?(?:my|our|the|his|her|a)(?: "
            r"(?:front|back|side|rear|glass|main|big|little|small))?(?: (?:cellar|basement|"
            r"kitchen|bathroom|bedroom|living room|sliding|garage|shed|storage|store|shop|"
            r"apartment|house|office|roll|patio|door)){1,3} ?(?:door|window|lock|gate|doors|"
            r"padlock|unit|slider|glass)?(?: \w+){0,5}? (?:and (?:took|stole|got|came|went|"
            r"entered|emptied|cleaned|grabbed|walked|robbed|ransacked|helped|made off|then took|"
            r"climbed)|to get (?:in|inside|into)|get in|got in|went in|came in|entered|took|"
            r"stole|cleaned)|(?:kicked|forced|pried|jimmied|busted)(?: \w+){0,2}? (?:my|our|"
            r"the)(?: \w+){0,2}? doors? (?:of|to|at|on) (?:my|our|the) (?:shop|house|apartment|"
            r"store|restaurant|home|business|office|salon|place|garage|shed)|(?:kicked|busted) (?:my|"
            r"the|our|a)(?: \w+){0,2}? door in(?= )|"
            r"door (?:to|of) (?:my|our|the)(?: \w+)? (?:<BUILDING>) (?:was|is|had been|got)(?: \w+)? "
            r"(?:busted|kicked|forced|pried|broken|jimmied)|(?:front|back|side|apartment|house) door "
            r"(?:was|is)"
            r"(?: \w+){0,2} (?:open|ajar|unlocked)(?: \w+){0,3} (?:and|n)(?: \w+){0,5} (?:gone|"
            r"missing|stolen)|"
            r"(?:kicked|pried|forced|jimmied|busted) (?:in|down|open) (?:my|the|our)(?: \w+){0,2}? doors?|"
            r"(?:came|got|climbed|went|entered|crawled|gained (?:entry|access)|getting|come) "
            r"(?:in )?(?:in|through|thru|inside)(?: \w+){0,2}? (?:the|my|our|a)(?: \w+){0,3}? "
            r"(?:window|door|skylight|fire escape|balcony|slider|bulkhead|roof|roof hatch|hatch|"
            r"vent|ceiling)|(?:front|back|side|kitchen|apartment|basement|garage|shed|cellar|"
            r"bathroom|bedroom|rear|store|shop) (?:door|window|door lock)(?: \w+){0,2} "
            r"(?:kicked in|pried open|forced open|forced|busted open|busted in|jimmied|pried|"
            r"broken in)"
        ),
        es=(
            r"puerta(?: \w+){0,5}? (?:forzada|violentada)|(?:forzaron|tumbaron|rompieron|"
            r"reventaron|patearon|violentaron|violaron|abrieron|cortaron|picaron)(?: \w+)? "
            r"(?:la|el|las|los|mi)(?: \w+)? ?(?:puerta|ventana|cerradura|candado|reja|porton|"
            r"cortina)(?: \w+){0,6}? (?:y (?:entraron|se metieron|se llevaron|se robaron|"
            r"robaron|sacaron)|para entrar)|(?:forzaron|tumbaron|reventaron|violentaron)(?: "
            r"\w+)? (?:la|el|mi)(?: \w+)? ?(?:puerta|cerradura|ventana)(?: \w+){0,3}? del? "
            r"(?:mi |la |el )?(?:apartamento|casa|negocio|tienda|local|restaurante|garaje|"
            r"sotano|storage|oficina)|(?:se metieron|entraron|se colaron|metido|entrado|entro|"
            r"se metio)(?: \w+){0,4}? por (?:la|una|el)(?: \w+){0,2}? ?(?:ventana|puerta|techo|"
            r"balcon|escalera|sotano)"
        ),
        unless=(
            r"(?:car|truck|van|suv|jeep|passenger|driver side|drivers|driver|trunk|windshield|"
            r"mailbox|locker|car door|bike|rack|shed was not|did not get in(?:to)? the (?:car|"
            r"truck)|nobody got in(?:side)?|no one (?:got|came|went) in(?:side)?|nobody (?:came|"
            r"went|entered)|did not (?:get|go|come|enter|make it)|bbs?|pellet|bullet|rock|ball|"
            r"stone|hole|no entro nadie|nadie entro|never got in|not (?:go |come |get )?inside)|"
            r"carro|camioneta|parabrisas|cristal del|no entraron|no se metieron|buzon"
        ),
    ),
    Rule(
        "a break-in",
        "burglary",
        en=(
            r"[.,] (?:a |the |it was a |it is a |home )?(?:burglary|break ?in|breaking and "
            r"entering)(?= [.,])|"
            r"(?:home|house|apartment|store|shop|business|office|garage|residential|commercial) "
            r"(?:break ?ins?|burglary|burglarized|burglaries|invasion|invaded|broken into|broke "
            r"into|got robbed|was robbed|been robbed|got hit)|(?:a|the|this|report|reporting|"
            r"had) (?:burglary|burglarized|burglar)|burglariz\w+ (?:my|our|the)|(?:break ?in|"
            r"break in) (?:at|to) (?:my|our|the) (?:<BUILDING>)|home invasion|(?:we|i) (?:were|"
            r"was|got|had been|have been) (?:burglarized|burgled|broken into)|they (?:robbed|"
            r"burglarized) (?:my|our) (?:<BUILDING>)|(?:someone|somebody|they) robbed (?:my|"
            r"our) (?:<BUILDING>)|(?:tried|trying|attempted|try|attempt|attempting) to (?:break|"
            r"get|force|pry|kick)(?: \w+){0,2}? (?:in|into|inside|open|down)(?: (?:to))? (?:my|"
            r"our|the|a)(?: \w+){0,2}? (?:<BUILDING>|front door|back door|door|basement|window|"
            r"kitchen window)(?! (?:of my car|of my truck|of the car))|tried (?:to )?(?:to "
            r")?(?:break|get) in(?:side)?(?= [.,]| but| through| and| my| the| last)"
        ),
        es=(
            r"(?:robo|robaron|rob[oa]|escalamiento)(?: \w+){0,1}? (?:en|a|de|dentro de|adentro "
            r"de) (?:mi|la|el|nuestra|nuestro|una)(?: propia)? (?:casa|apartamento|negocio|"
            r"tienda|oficina|local|restaurante|residencia|cuarto)(?! (?:de un|de una|de mi))|"
            r"escalamiento|escalaron|(?:entraron|se metieron|entro|metieron|meterse|entrar)(?: "
            r"\w+)? a (?:robar|robarme|robarnos)|me (?:vaciaron|limpiaron|desvalijaron) (?:la "
            r"casa|el apartamento|el negocio)|(?:trataron|intentaron|quisieron|tratado|intento) "
            r"(?:de )?(?:entrar|meterse|forzar (?:la|mi) (?:puerta|ventana|cerradura)|abrir la "
            r"puerta)(?! (?:del carro|de mi carro|del truck))"
        ),
        unless=(
            r"(?:car|truck|van|suv|vehicle|account|email|phone|carro|camioneta|locker|mailbox|"
            r"bike lock|cuenta|trunk|cars|apple id|system)(?= )|porche|patio|yarda|buzon|afuera|"
            r"no entraron|en frente"
        ),
    ),
    Rule(
        "stolen from inside a home",
        "burglary",
        en=(
            r"(?:stole|stolen|took|taken|missing|gone|robbed|theft|swiped)(?: \w+){0,6}? "
            r"(?:from|out of|out)(?: (?:inside|within|of))? (?:my|our|inside my|inside our|the "
            r"inside of my)(?: (?:locked|new|own|moms|parents|mothers|bedroom in my))? (?:house|"
            r"home|apartment|condo|bedroom|living room|kitchen|basement storage|locked (?:shed|"
            r"garage|basement|storage|office)|storage unit|storage locker|closet)(?! (?:porch|"
            r"yard|steps|mailbox|driveway|building|parking|lot|lobby|door|front|back|hallway|"
            r"stoop))|(?:cut|broke|snapped|popped|pried|forced|picked|jimmied|drilled)(?: "
            r"\w+){0,3}? (?:lock|deadbolt|padlock|door|hasp|latch)(?: \w+){0,3}? (?:on|off|of|"
            r"to|from) (?:my|our|the)(?: \w+){0,2}? (?:shed|garage|storage|unit|basement|cellar|"
            r"house|apartment)"
        ),
        es=(
            r"(?:robaron|llevaron|robo|hurtaron|faltan?|desaparecio|sacaron)(?: \w+){0,6}? "
            r"(?:de adentro de|de dentro de|dentro de|adentro de|de)(?: (?:mi|la|nuestra|"
            r"nuestro))(?: propia)? (?:casa|apartamento|habitacion|cuarto|sala)(?= )(?! (?:de "
            r"la|del porche|de mi vecin))"
        ),
        unless=(
            r"porche?|steps|front of|outside|yard|driveway|delivered|package|paquete|afuera|"
            r"patio|frente|yarda|party|guest|mailbox|car|truck|carro|roommate|lost|perdi|"
            r"unlocked|bike room|lobby|detras|atras|balcon|lado|verja|jardin|did not take|"
            r"nothing (?:was )?(?:taken|missing|gone)|no falta nada|no se llevaron nada"
        ),
    ),
    Rule(
        "someone was inside",
        "burglary",
        en=(
            r"there (?:was|were)(?: \w+){0,2}? (?:someone|somebody|people|a man|a guy|intruder|stranger) "
            r"(?:in|inside) (?:my|our)(?: \w+)? "
            r"(?:house|home|apartment|condo|bedroom|basement|garage|shed|store|shop|office)(?= )|"
            r"(?:someone|somebody|they|thief|thieves|burglars?|a stranger) (?:was|were|had been|"
            r"has been|went|got|came|walked|snuck|must have been|must have come|must have "
            r"gotten) (?:in|into|inside|in to) (?:my|our)(?: \w+)? (?:house|home|apartment|"
            r"condo|bedroom|basement|garage|shed|store|shop|office|room|storage unit)(?= )(?! "
            r"(?:porch|yard|lobby|hallway|mailroom|building|lot))"
        ),
        es=(
            r"(?:alguien|un hombre|un tipo|ladrones|los ladrones) (?:entro|entraron|estuvo|"
            r"estuvieron|se metio|se metieron|estaba|estaban)(?: \w+)? (?:en|a|dentro de|"
            r"adentro de) (?:mi|la|nuestra)(?: \w+)? ?(?:<ES_BUILDING>)|(?:abrieron|saquearon|"
            r"vaciaron|limpiaron|desvalijaron) (?:mi|nuestro|nuestra)(?: \w+)? ?(?:casa|"
            r"apartamento|negocio|tienda|garaje|almacen|oficina|storage|local|restaurante)(?= )"
        ),
        unless=(
            r"party|guest|friend|delivery|deliver\w*|fiesta|invitad[oa]|amig[oa]|parking garage|"
            r"buzon|puerta del carro"
        ),
    ),
)
