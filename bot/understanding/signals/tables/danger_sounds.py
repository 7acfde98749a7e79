"""What is heard, smelled or seen of danger by those nearby. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule, Tense

SOUNDS: tuple[Rule, ...] = (
    Rule(
        "screams or blows are heard",
        "plea",
        en=(
            r"(?:there is|there are|theres)(?: \w+){0,2}? (?:crashing|screams|screaming|gunshots?|glass "
            r"breaking|gunfire|explosions?)(?= )|(?:hear|hears|hearing)(?: \w+){0,6}? (?:glass|crash\w*|"
            r"screams?|screaming|scream|yelling for|banging|thuds?|moan\w*|groan\w*|cr(?:y|ying) (?:for|out)|"
            r"footsteps|steps|walking|moving|begging|pounding|explosions?|pops?|popping|bangs|window breaking|"
            r"breaking|being (?:beat|beaten|hit)|struggle|struggling|choking|intruder|shots?|gun ?shots?|"
            r"gunfire)(?= )"
        ),
        es=(
            r"(?:oigo|oye|escucho|oimos|escuchamos|se oyen?|se escuchan?|(?:estoy|estamos) (?:oyendo|"
            r"escuchando)|suenan?)(?: \w+){0,6}? (?:gritos?|grita|gritando|rompen|rompiendo|forzando|quiebran|"
            r"tumban|golpes?|tiros?|disparos?|balazos?|pasos|vidrios?|cristal(?:es)?|ruidos?|llanto|llorando|"
            r"rompen|rompiendo|forzando|quiebran|tumban|explosion(?:es)?|pelea|peleando|shots|screaming|"
            r"gunshots|alguien|auxilio|ayuda|detonaciones|golpeando|pegando)(?= )"
        ),
        tense=Tense.OPEN,
        unless=(
            r"<HABITUAL>|music|musica|party|fiesta|phone (?:call|rang)|engine|muffler|brakes|motor(?:as|es)?|"
            r"fireworks|firecrackers|petardos|cuetes|cohetes|construction|dirt ?bikes?|kids playing|when i "
            r"heard|rumors?|voicemail|dog barking|perros?|glass (?:is )?(?:on|in|all over|everywhere)|"
            r"(?:broken|shattered) glass|glass was|in the morning|esta manana|upstairs neighbors|vecinos de "
            r"arriba|speakers?|bocinas?|breaking news|breaking (?:point|my)|walking (?:dead|trail)|steps "
            r"missing|missing"
        ),
    ),
    Rule(
        "screams or blows were heard minutes ago",
        "plea",
        en=(
            r"heard(?: \w+){0,6}? (?:glass|crash|screams?|screaming|pops?|bangs?|booms?|shots?|gun ?shots?|"
            r"explosion|thud|window|struggle)"
        ),
        es=(
            r"(?:oi|escuche|oimos|escuchamos|sono|sonaron)(?: \w+){0,5}? (?:gritos?|golpes?|tiros?|disparos?|"
            r"balazos?|vidrios?|cristal(?:es)?|explosion)"
        ),
        tense=Tense.FRESH,
        unless=r"fireworks|firecrackers|petardos|cuetes|party|gone|se fue|se fueron|car (?:is|was)|mirror|planter",
    ),
    Rule(
        "the message breaks off",
        "plea",
        en=(
            r"(?:line|phone|call) (?:just )?(?:went dead|cut off|got cut|dropped|went silent|"
            r"disconnected)(?=.{0,120})|(?:scream|screaming|crash|yelling|help)(?: (?:\w+|,|[.])){0,8}? "
            r"(?:went dead|cut off|hung up|went quiet|went silent|stopped answering)"
        ),
        es=(
            r"(?:grito|gritos|gritando|golpe|ayuda)(?: (?:\w+|,)){0,8}? se (?:corto|callo) (?:la llamada|el "
            r"telefono|la linea)"
        ),
        tense=Tense.ANY,
        unless=(
            r"scam\w*|bank|seller|customer service|insurance|refund|(?:line|phone|call) (?:just )?(?:went dead|"
            r"cut off|got cut|dropped|disconnected)(?= (?:when i asked|after i paid))|my phone (?:went dead|"
            r"dropped)|gave (?:him|them|her)|card|money|paid"
        ),
    ),
    Rule(
        "cries for help",
        "plea",
        en=(
            r"(?:woman|lady|girl|man|guy|neighbor|neighbors|vecina|mother|mom|she|he|someone|somebody|kid|kids|"
            r"child|baby|wife|they|driver|people|voice)(?: (?:is|are|keeps|just|still|was|in|outside|upstairs|"
            r"downstairs|next|door|the|across|hall|there|apartment|\d{1,4}|apt)){0,7} (?:scream|screams|"
            r"screaming|shrieking|begging|crying|yelling|pleading|hollering|shouting|calling)(?= (?:for "
            r"(?:help|her|his|him|someone|somebody)|help|auxilio|ayuda|stop|him to|her to|them to|to stop|"
            r"bloody|in pain|at the top|get off|inside|in apartment|in the (?:hallway|apartment|street|alley|"
            r"stairwell)|upstairs|downstairs|next door|like (?:she|he|someone)|and (?:crying|banging|punching|"
            r"hitting|throwing|glass|kids?|begging))| , child| , kid)|begging (?:him|her|them|someone)? ?(?:to "
            r"stop|for)|(?:screams?|scream\w*|cries) (?:coming )?(?:from|in) (?:the )?(?:apartment|apt|next "
            r"door|upstairs|downstairs|house|basement|car)|shaking (?:the|a|her|his) baby"
        ),
        es=(
            r"(?:vecin[oa]s?|mujer|senora|muchach[oa]|nin[oa]s?|nen[ea]s?|alguien|hombre|ella|mama|gente|esta|"
            r"estan|gritos)(?: \w+){0,4}? (?:grita|gritan|gritando|pide|piden|pidiendo|llora|llorando|suplica|"
            r"suplicando|screaming|clamando)(?: \w+){0,2}? (?:auxilio|ayuda|socorro|help|que (?:la|lo|los|me|"
            r"pare|paren|ya|no)|por favor|de dolor|que se)"
        ),
        tense=Tense.OPEN,
        unless=(
            r"<HABITUAL>|party|fiesta|music|musica|game|playing|partido|crying (?:for|about) (?:his|her) "
            r"(?:bike|toy|phone)|llorando por (?:su|la|el)|lol|over (?:money|a parking)|customer service|bank|"
            r"scam\w*|on the phone"
        ),
    ),
    Rule(
        "smells or alarms",
        "fire",
        en=(
            r"(?:smell|smells|smelling|odor|whiff)(?: \w+){0,4}? (?:gas|smoke|burning|burnt|chemicals?|propane|"
            r"fumes|electrical)|(?:gas|chemical|burning|smoke|propane|burnt|rotten egg)(?: \w+){0,1} (?:smell|"
            r"odor|leak|fumes)|(?:fire|smoke|carbon monoxide|co) (?:alarm|alarms|detector|detectors)(?: (?:is|"
            r"are|keeps|has|been|just|started|started|all)){0,3} (?:going off|ringing|beeping|blaring|sounding|"
            r"went off)|eyes are (?:burning|watering)|alarm is (?:ringing|going off) in the building"
        ),
        es=(
            r"(?:huele|olor|peste|oliendo|apesta)(?: \w+){0,3}? (?:a|de) (?:gas|humo|quemado|quimicos?|propano|"
            r"cable quemado|gasolina)|(?:fuga|escape) de (?:gas|propano)|alarma de (?:incendios?|humo|fuego|"
            r"gas)(?: \w+){0,2} (?:sonando|suena|no para|esta)"
        ),
        tense=Tense.OPEN,
        past="arson",
        unless=(
            r"weed|marijuana|pot|cigarettes?|dog|urine|pee|stole|stolen|robaron|grill|tank|tanque|car smells|"
            r"truck smells|siphon\w*|my car"
        ),
    ),
    Rule(
        "fire or smoke",
        "fire",
        en=(
            r"(?:^|[.,])(?: (?:help|omg|please|a|big|huge|there|is|kitchen|house|car|apartment|building|big|oh "
            r"my god)){0,3} fire(?= [.,]| in| at| on| next| kitchen| house| help| please| outside| everywhere| "
            r"building| spreading| inside)|fire (?:in|at|inside|is spreading|spreading|is catching|coming from|"
            r"broke out)(?= )(?! (?:place|me|pit))|catching (?:the|on) (?:\w+ )?(?:garage|house|fire|building|"
            r"roof|porch|tree|trees|curtains|fence|shed)|(?:kitchen|house|building|apartment|car|truck|place|"
            r"garage|room|stove|oven|porch|dumpster|store|basement|neighbors|van|bus) (?:is |are |was |just "
            r")?(?:burning|caught fire|on fire|exploded|blew up|in flames|caught on fire|smoking)|(?:smoke|"
            r"humo|flames?|llamas)(?: \w+){0,3}? (?:coming|pouring|billowing|saliendo|sale|salen|out|filling|"
            r"everywhere|rising)|(?:theres|there is|see|hay) (?:un |a |una |mucho |mucha |some |lots of "
            r")?(?:incendio|fuego|humo|fire|flames|smoke|candela)(?! (?:pit|hydrant|extinguisher|stick|escape|"
            r"alarm|department|truck|station|damage|detector|shop|sale|lane|works))"
        ),
        es=(
            r"se (?:esta |estan )?(?:quem(?:a|o|an|ando)|prend(?:io|ieron|iendo)|incendi(?:o|a|ando))(?= )(?: "
            r"\w+){0,4}? (?:casa|cocina|carro|edificio|apartamento|basura|techo|tienda|cuarto|estufa|arbol|"
            r"sotano|garage|garaje|porche|local|negocio)|(?:casa|cocina|carro|edificio|apartamento|tienda|"
            r"basurero)(?: \w+){0,2}? (?:quemandose|en llamas|ardiendo|prendid[oa]|incendiad[oa])"
        ),
        tense=Tense.OPEN,
        past="arson",
        unless=(
            r"fire ?works|firewood|fuegos artificiales|fire (?:stick|pit|hydrant|tablet|hd|sale|tv|table|"
            r"extinguisher|station|truck|sticks)|amazon fire|smoke (?:shop|detector)|stole|stolen|robaron|lost|"
            r"perdi|cd|dvd|mixtape|bbq|grill|barbecue|weed|cigarettes?|candela de|burned a hole|garbage "
            r"smoking|people smoking"
        ),
    ),
    Rule(
        "wires, blasts and falling things",
        "fire",
        en=(
            r"(?:power ?lines?|wires?|electric(?:al)? (?:line|pole|wire)s?|cables?|transformer|pole)(?: (?:is|"
            r"are|just|came|fell|hanging|now)){0,3} (?:down|sparking|fell|hanging|on fire|exploded|blew|"
            r"live)(?= )|sparks (?:flying|coming)|sparking|(?:an|big|huge|loud|just an?|was an) explosion|"
            r"(?:ceiling|building|wall|roof|porch|tree|scaffold\w*|bridge)(?: (?:is|just|has|are|about to|fell|"
            r"and)){1,3} (?:collaps\w+|caving in|falling|fell on|came down on|down on) ?(?:someone|people|a|my|"
            r"the|us|me|him|her)?"
        ),
        es=(
            r"(?:cables?|postes?|tendido|transformador)(?: \w+){0,3}? (?:caid[oa]s?|tirad[oa]s?|chispas|"
            r"chispeando|explot\w+|colgando|en el suelo|en la calle)|(?:exploto|explosion|se derrumbo|se esta "
            r"cayendo|se desplomo)(?: \w+){0,3}? (?:techo|edificio|pared|balcon|tanque|gas|casa)?"
        ),
        tense=Tense.OPEN,
        unless=(
            r"stole|stolen|robaron|copper|cobre|cut|cortaron|internet|charging|charger|hdmi|fence|price|prices|"
            r"broke my|vandal\w*|bill|on my (?:car|fence|bike)|mailbox|bike|headphones|last|ac unit|wire of my|"
            r"light"
        ),
    ),
    Rule(
        "animal attack",
        "injury",
        en=(
            r"(?:dog|dogs|pit ?bull|pitbulls?|raccoon|coyote|bear|snake)(?: (?:is|are|just|got|has|that|loose|"
            r"and|keeps)){0,4} (?:attack\w*|bit|biting|bites|mauled|mauling|chasing)(?: \w+)? (?:<SOMEBODY>)"
        ),
        es=r"perros?(?: \w+){0,3}? (?:mordiendo|mordio|ataco|atacando|mordieron|atacaron) ?(?:a )?(?:mi|un|una|el|la)?",
        tense=Tense.NOW,
        unless=r"last|years|mailman",
    ),
)
