"""Somebody where they should not be. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule, Tense

INTRUDERS: tuple[Rule, ...] = (
    Rule(
        "someone who should not be there",
        "intruder",
        en=(
            r"(?:there (?:is|are|s)(?: still)?<G3> |i (?:see|hear|have|got|can see|can hear)(?: "
            r"\w+){0,2}? )?(?:someone|somebody|some (?:guy|man|person|people|dude|guys|men|kids|"
            r"lady|woman|homeless \w+)|intruders?|strangers?|a (?:strange |random |drunk |"
            r"homeless |naked )?(?:man|guy|person|stranger|woman|burglar|prowler|intruder|drunk|"
            r"male)|burglars?|robbers?|prowler|an intruder|two (?:men|guys|people|kids))(?: "
            r"(?:is|are))(?: (?:still|right now|now|currently|hiding|standing|walking|moving|"
            r"creeping|sleeping|sitting|walking around|lurking)){0,3} (?:in|inside|on|at|"
            r"outside|under|behind|downstairs|upstairs|in front of|around|by)(?: of)?(?: (?:my|"
            r"our|the|his|her|neighbors|next door)){0,2}(?: (?:back|front|parents|moms|"
            r"neighbors)){0,2}(?: (?:house|home|apartment|yard|backyard|driveway|garage|"
            r"basement|porch|door|window|windows|building|hallway|store|shop|car|room|bedroom|"
            r"kitchen|attic|roof|fire escape|closet|stairs|unit|business|restaurant|deck))?(?= "
            r"[.,?]| and| with| right| now| at| on| trying| i | please| he| she| they| we| "
            r"going| look| peek| yell| bang| naked| drunk| high| screaming)"
        ),
        es=(
            r"(?:hay|ay|veo|oigo|escucho|tengo) (?:a )?(?:alguien|un (?:tipo|hombre|extrano|"
            r"ladron|desconocido|intruso|senor|individuo|sujeto|borracho|loco|muchacho)|una "
            r"(?:persona|mujer)|gente|ladrones|unos? tipos?|dos (?:tipos|hombres)|personas)(?: "
            r"\w+){0,3}? (?:(?:en|dentro|adentro|afuera|fuera|debajo|detras|abajo|arriba|frente|"
            r"por)(?: de| a)?(?: (?:mi|la|el|del|nuestra|nuestro|al|los|las|un))? (?:casa|"
            r"apartamento|patio|yarda|marquesina|garaje|sotano|porche|puerta|ventana|edificio|"
            r"pasillo|tienda|negocio|carro|cuarto|cocina|techo|balcon|escaleras?|vecin[oa]s?|"
            r"closet)|(?:dentro|adentro|afuera|abajo|arriba)(?= [.,]| con| y| que| tratando| "
            r"gritando| queriendo| ahora))"
        ),
        tense=Tense.OPEN,
        past="burglary",
        unless=(
            r"online|facebook|instagram|marketplace|line|bank|name|account|cuenta|nombre|in "
            r"(?:\w+ )?(?:line|charge|front of me in)|internet|camara|camera|video|footage|on "
            r"vacation|cuenta en|gente (?:buena|que)|no hay problema|usando|using|delivered|"
            r"party|drinking|playing music|musica|sells?|selling|vende\w*|bebiendo|tomando|"
            r"every (?:night|day|weekend)|todas las noches|todos los dias"
        ),
    ),
    Rule(
        "heard or seen nearby",
        "intruder",
        en=(
            r"(?:i|we)(?: \w+)? (?:hear|hearing|see)(?: \w+){0,3}? (?:someone|somebody|them|him|"
            r"her|footsteps|voices|noises?|people|movement|banging|a man|glass breaking|"
            r"breaking glass|somethings?|walking|a guy)(?: \w+){0,3}? (?:inside|upstairs|"
            r"downstairs|in (?:my|the|our)|outside|at (?:my|the)|on (?:my|the) (?:roof|porch)|"
            r"under|moving|walking|basement|attic|trying|breaking)"
        ),
        es=(
            r"(?:escucho|oigo|estoy (?:escuchando|oyendo)|se oyen?|se escuchan?|siento)(?: "
            r"\w+){0,3}? (?:pasos|ruidos?|voces|a? ?alguien|gente|que (?:estan|alguien|se))(?: "
            r"\w+){0,3}? (?:en|dentro|adentro|arriba|abajo|afuera|por|entrando|caminando|"
            r"tratando|rompiendo|forzando)"
        ),
        tense=Tense.OPEN,
        unless=(
            r"every (?:night|day|weekend)|all night|todas las noches|todos los dias|music|"
            r"musica|party|fiesta|phone|telefono|when i heard|voicemail|upstairs neighbors|"
            r"vecinos"
        ),
    ),
    Rule(
        "at the door or in the home",
        "intruder",
        en=(
            r"there (?:is|are)(?: \w+){0,3}? (?:<STRANGER>|intruder|someone)(?: \w+){0,3}? "
            r"(?:in|inside|on|outside|under|behind|at) (?:my|our|the)(?: \w+)? (?:house|home|"
            r"apartment|garage|basement|yard|backyard|driveway|porch|roof|car|truck|bedroom|"
            r"attic|shed|door|window|closet|kitchen|hallway|fire escape|steps|store|shop|"
            r"building)(?= )|(?:he|she|ex|exs|husband|boyfriend|wife|girlfriend|<STRANGER>)(?: "
            r"(?:is|are|s))(?: (?:still|right now|now|currently|here|hiding|standing|back|"
            r"sitting|waiting|drunk|outside|parked|in|inside)){0,3} (?:at|outside|in|inside|on|"
            r"by|under|behind|outside of|in front of) (?:my|our)(?: (?:front|back))? (?:door|"
            r"doors|house|home|apartment|yard|backyard|driveway|garage|basement|porch|window|"
            r"building|hallway|room|bedroom|kitchen|attic|roof|steps|job|car|closet|bed|stairs|"
            r"place)(?! (?:with my permission|key))|(?:he|she|they) (?:is|are) (?:right "
            r")?(?:outside|downstairs|upstairs|at the door|at the window|inside(?: the (?:house|"
            r"store|building|apartment))?(?= [.,])|in the (?:house|basement|backyard|yard|attic|"
            r"hallway|garage))(?= )(?! (?:in the|at the) (?:box|case))|(?:somebody|someone|dude|"
            r"guy|man|person|woman)(?: (?:is|are|s))? (?:sitting|sleeping|standing|hiding|"
            r"laying|lying|walking around|wandering|waiting|creeping|lurking)(?: \w+)? (?:in|"
            r"inside|on|under|behind|outside|around)(?: the (?:back|front|trunk|bed|corner|"
            r"stairwell)(?: seat)?(?: of)?)? (?:my|our)(?: \w+)? (?:car|house|garage|porch|yard|"
            r"backyard|driveway|basement|roof|bedroom|window|van|truck|door|apartment|shed|"
            r"hallway|steps)"
        ),
        es=(
            r"(?:mi ex|mi exnovio|mi exesposo|el|ella|alguien|un (?:hombre|tipo|extrano|"
            r"individuo|senor|desconocido)|mi (?:marido|esposo|novio))(?: (?:esta|anda|sigue|se "
            r"metio|camina|ronda))(?: \w+){0,2}? (?:afuera|en mi (?:puerta|casa|apartamento|"
            r"patio|cuarto|carro|techo|ventana|trabajo)|en la puerta|en el (?:techo|patio|"
            r"sotano|pasillo)|por (?:el|mi) (?:techo|patio|sotano|balcon|ventana)|frente a mi|"
            r"adentro|dentro|aqui)(?= )"
        ),
        tense=Tense.OPEN,
        unless=(
            r"warrants?|wanted|orden de arresto|buscad[oa]|lost|perdi\w*|receipt|receipts|"
            r"serial|box|recibo|caja|my (?:son|daughter|mom|dad)|online|selling|every (?:night|"
            r"day)|always|todas las noches|todos los dias|party|working|works|trabaja\w*|"
            r"visiting|helping|estacionad[oa]|parquead[oa]|carro (?:esta|sigue)|celular|"
            r"telefono|bulto|paquete|with me|conmigo|last seen"
        ),
    ),
    Rule(
        "a prowler",
        "intruder",
        en=r"prowlers?|intruders?|peeping tom|home invasion|trespasser (?:in|on|at)",
        es=r"intrusos?|merodeador(?:es)?",
        tense=Tense.OPEN,
        past="burglary",
        unless=r"alert|alarm|motion|camera|cameras|software|virus|fence|light",
    ),
    Rule(
        "hears them",
        "intruder",
        en=(
            r"(?:can hear|i hear|we hear|hearing|i am hearing) (?:\w+ )?(?:noises?|footsteps|"
            r"voices|movement|someone|somebody|them|him|him|glass breaking|banging|people)(?= "
            r"[.,]| in | inside| moving| upstairs| downstairs| walking| talking| outside| right)"
        ),
        es=(
            r"(?:oigo|escucho|se oyen|se escuchan|estoy oyendo|estoy escuchando) (?:\w+ "
            r")?(?:ruidos|pasos|voces|golpes|que (?:alguien|estan))(?= )"
        ),
        tense=Tense.OPEN,
        unless=(
            r"engine|muffler|brakes|motor|every|music|musica|neighbors? upstairs|phone|line|"
            r"todas|siempre"
        ),
    ),
    Rule(
        "lights or someone seen inside",
        "intruder",
        en=(
            r"(?:i|we|can|neighbor|she|he) (?:can )?(?:see|sees|seeing)(?: \w+){0,3}? "
            r"(?:flashlights?|lights?|movement|shadows?|someone|somebody|people|him|them|a man|"
            r"guys?)(?: \w+){0,2}? (?:inside|in (?:my|the|our) (?:house|apartment|store|shop|"
            r"garage|basement|yard|backyard|window|kitchen|car|office|building))"
        ),
        es=(
            r"(?:veo|se ve|se ven|vemos)(?: \w+){0,3}? (?:luces|linternas?|sombras?|movimiento|"
            r"alguien|gente)(?: \w+){0,2}? (?:adentro|dentro|en (?:mi|la|el) (?:casa|"
            r"apartamento|tienda|negocio|garaje|patio))"
        ),
        tense=Tense.OPEN,
        unless=r"camera shows|video|camara|footage|when i|every|cuando|lights? (?:broken|out)",
    ),
    Rule(
        "maybe still there",
        "intruder",
        en=(
            r"(?:not sure|do not know|no idea|can not tell)(?: \w+)? if (?:he|she|they|someone|"
            r"somebody|anyone|the \w+)(?: \w+)? (?:is |are )?(?:gone|left|still|there|inside|"
            r"coming|in there)|(?:someone|somebody|a man|a stranger|some guy|he|she) is (?:in "
            r")?(?:here|there)(?= [.,])|(?:burglars?|robbers?|thief|thieves|intruders?) (?:is|"
            r"are) (?:\w+ )?(?:in|inside|at|here|there|outside)"
        ),
        es=r"no se si (?:ya )?(?:se fue|se fueron|sigue|siguen|esta|estan|hay alguien)(?: \w+){0,2}",
        tense=Tense.OPEN,
        unless=(
            r"on (?:the|my) (?:camera|video)|my (?:package|order|check|report|phone|bike)|mi "
            r"(?:paquete|reporte)|website|account|the (?:bike|car|package|money|video|footage|"
            r"camera)|hay camara|grabad\w*"
        ),
    ),
)
