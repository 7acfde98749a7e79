"""A body in danger: poisoned, fainting, seized, struck, caught. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule, Tense

BODIES: tuple[Rule, ...] = (
    Rule(
        "changing colour",
        "injury",
        en=(
            r"(?:<ACTOR>|lips|face)(?: (?:is|are|all|just|turning|turned|going|went|looks|gone|looking|now|"
            r"like)){1,4} (?:blue|purple|gray|grey|pale white)(?= [.,]| and| what| in the face| please| help| "
            r"he| she| i | wtf| omg| right| call| now)"
        ),
        es=(
            r"(?:se )?(?:esta|puso|pone|ponia|quedo|anda) (?:poniendo(?:se)? )?(?:bien |todo |toda )?(?:azul|"
            r"morad[oa]|palid[oa])(?= [.,]| y| que| ayud| no)"
        ),
        tense=Tense.OPEN,
        unless=r"paint\w*|car|truck|bike|hoodie|jacket|hair|eyes|carro|pintura|gorra|ring|phone|wearing",
    ),
    Rule(
        "overdose",
        "injury",
        en=(
            r"over ?dos(?:e|ed|es|ing)|od ?ing|(?:<ACTOR>)(?: \w+)? (?:od|ods|oded)(?= )|needs? (?:narcan|an? "
            r"epipen|epipen)|narcan"
        ),
        es=(
            r"sobredosis|se le fue la mano con (?:la droga|las pastillas)|se (?:paso|arrebato) con (?:la droga|"
            r"las pastillas)"
        ),
        tense=Tense.OPEN,
        unless=r"died|murio|training|class|years|information|tip|selling|sells|vende\w*|awareness",
    ),
    Rule(
        "swallowed something dangerous",
        "injury",
        en=(
            r"(?:drank|drinks|drink|drinking|drunk|swallowed|swallow|swallowing|ate|eat|eats|eaten|"
            r"ingested)(?: \w+){0,4}? (?:<POISON>|<MEDICINE>|button battery|batteries|magnets?|coin)|(?:i|she|"
            r"he|<FAMILY>|<INTIMATE>|friend|kid|baby|roommate)(?: (?:just|has|have|had|went and|already|think|"
            r"also|may|might|says))? ?(?:i )?(?:took|taken|take|downed|popped|swallowed)(?: (?:a|an|the|of|her|"
            r"his|my|sleeping|pain|whole|<MUCH>)){1,6}(?: \w+){0,2}? (?:<MEDICINE>)"
        ),
        es=(
            r"(?:me |se )?(?:tome|tomo|tomaron|tomado|trague|trago|tragado|ingeri|ingirio|bebi|bebio|comi|comio|metio)"
            r"(?: \w+){0,5}? (?:<POISON>|<MEDICINE>|pills|pila)(?= )"
        ),
        tense=Tense.OPEN,
        unless=(
            r"stole|stolen|robaron|llevaron|missing|se llevo|from (?:my|the) (?:car|bag|purse|truck|locker|bathroom|"
            r"cabinet|house)|thief|package|paquete|prescription (?:pad|bag|from)|dropped|lost|perdi|pharmacy"
        ),
    ),
    Rule(
        "fainting or feeling it come",
        "injury",
        en=(
            r"(?:about|going|starting|think i am going) to (?:pass out|faint|black out|collapse)|(?:i|we) "
            r"(?:am |are )?(?:feel|feeling)(?: (?:like|very|really|so|extremely|kind of)){0,2} (?:faint|dizzy|"
            r"lightheaded|light headed|weak and)|heart is (?:stopping|beating (?:so|too|very))|(?:out cold|"
            r"knocked out cold|blacked out|passed out|fainted|collapsed|unconcious|unconsious|uncontious|"
            r"unconscious)(?= )|(?:will|can) not (?:wake|get) (?:up|him|her|them|my)|(?:is|are|does|will|do|"
            r"has|can|still) not (?:wake|waking|responding|respond|answering me|answer me|moving|move|talking|"
            r"come to|get up)(?= [.,]| up| at all| and| he| she| or| please| help)|can not wake (?:him|her|"
            r"them|my)"
        ),
        es=(
            r"(?:se|me) (?:desmayo|desmayaron|desmaye|desvanecio|esta desmayando|estoy desmayando|voy a "
            r"desmayar|desplomo)|no (?:despierta|reacciona|se mueve|se despierta|vuelve en si|contesta ni)|"
            r"(?:no|ni) (?:tiene pulso|respira|le siento el pulso|siento pulso)|siento que me (?:desmayo|muero|"
            r"voy a desmayar)|me (?:falta|esta faltando) el aire|inconciente|incosciente|sin conocimiento"
        ),
        tense=Tense.OPEN,
        unless=(
            r"phone|website|app|computer|laptop|bank|seller|screen|package|car|bike|purse|money|celular|"
            r"telefono|vendedor|banco|pagina|computadora|when i saw|when i heard|cuando vi|cuando supo|almost|"
            r"nearly|casi|i (?:must have )?(?:passed out|blacked out|fainted)|door|lock|engine|truck|motor|tv|"
            r"company|email|emails|calls|landlord|insurance|site|button|party"
        ),
    ),
    Rule(
        "seized or struck down",
        "injury",
        en=(
            r"(?:having|have|had|has|into|think)(?: \w+){0,4}? (?:seizures?|stroke|heart ?attack|convulsions?|"
            r"asthma attack|anaphyla\w*|miscarriage|contractions)(?= )|foam(?:ing|s)?(?: \w+){0,3}? mouth|face "
            r"(?:is |looks |went )?(?:drooping|droopy|droops|numb|crooked)|slurring|(?:no|feel a|find a|not "
            r"feel a|not find a|has a|weak) (?:pulse|heartbeat)|(?:do|doing|did|giving|start|started|needs?) "
            r"(?:cpr|chest compressions|mouth to mouth)|(?:is|are|not) (?:not )?making (?:any )?sense|"
            r"convulsing|seizing|seizuring|(?:hit|cracked|split|busted|banged) (?:his|her|my|their) head (?:on|"
            r"off|open|against|and|pretty|really|hard)|throat is (?:closing|swelling|swollen)|epileptic|going "
            r"into (?:shock|labor|anaphyla\w*)|water (?:just )?broke|can not (?:breathe|breath|breath|catch "
            r"(?:my|his|her) breath|feel (?:my|his|her))|turning purple|(?:chest|chess) (?:hurts?|pains?|is "
            r"tight)|choking(?= [.,]| on| and| help| please| to)|coughing up blood|(?:is|are) (?:drowning|"
            r"suffocating|electrocuted|hanging from|unresponsive|lifeless)"
        ),
        es=(
            r"convulsion(?:a|es|ando|o)|espuma (?:por|en) la boca|(?:ataque|infarto|derrame|embolia|paro) "
            r"(?:al|del|de|cardiaco|cerebral)(?= )(?! panico)|se (?:le )?(?:esta ahogando|ahoga|atraganto|"
            r"asfixia|electrocuto)|cara (?:torcida|caida|de lado)|dolor (?:fuerte |muy fuerte )?(?:en|de) "
            r"(?:el )?pecho|me duele (?:\w+ ){0,2}pecho|(?:rompio|romper) (?:la )?fuente|no (?:puede|puedo|"
            r"pueden) respirar|no (?:esta |le )?respira(?:ndo)?|reaccion alergica|se le cierra la garganta|"
            r"golpeo la cabeza|(?:bota|botando|echa|echando|perdiendo|pierde|vomita|vomitando|sale|"
            r"saliendo)(?: \w+){0,2}? (?:sangre|espuma)|sangra(?: \w+){0,2} (?:de|por|mucho|bastante|la)"
        ),
        tense=Tense.OPEN,
        unless=(
            r"lol|almost|nearly|casi|mold|moho|when i saw|when they told|anxi\w*|ansi\w*|years ago|gave me|le "
            r"dio mi|price|prices|bill|debt|deuda|when the bank|cuando vi|panic attack|ataque de (?:panico|"
            r"nervios)|medical bills|website|app|he is fine|she is fine|bank is not|landlord|story|does not "
            r"make"
        ),
    ),
    Rule(
        "one word that tells of injury or crime, called out",
        "injury",
        en=(
            r"[.,] (?:stabbed|shot|bleeding|dying|choking|unconscious|overdose|drowning|intruder|robbery)(?= "
            r"[.,] (?:my|please|help|hurry|he|she|come|now))|(?:so much|too much) blood|man down"
        ),
        es=r"[.,] (?:apunalad[oa]|balead[oa]|sangrando|inconsciente)(?= [.,])|demasiada sangre",
        unless=r"yesterday|last|ago|ayer|anoche|taste|tests?",
    ),
    Rule(
        "struck by a vehicle",
        "injury",
        en=(
            r"(?:car|truck|bus|van|suv|driver|drunk|taxi|uber|train|scooter|moped|jeep|cop car|dirt bike|"
            r"atv)(?: (?:that|who|just|has|had|went|and|almost)){0,2} (?:hit|struck|ran over|run over|ran into|"
            r"hitting|mowed down|plowed into|clipped|dragged)(?: \w+){0,1}? (?:<SOMEBODY>)(?= )(?! (?:car|"
            r"truck|bike|mailbox|fence|house|van|dog|porch|parked))|(?:<SOMEBODY>|<ACTOR>)(?: (?:just|has|have|"
            r"got|was|been|is|were)){1,3} (?:hit|struck|run over|ran over|mowed down) (?:by|with|on)(?: "
            r"\w+){1,3}|(?:stuck|trapped|pinned|crushed|caught)(?: \w+){0,3}? (?:in|under|inside|beneath|"
            r"between) (?:the|a|their|his|her|my|an?) ?(?:\w+ )?(?:car|truck|wreck|crash|vehicle|machine|press|"
            r"conveyor|gate|door|bus|tree|wall|elevator)|(?:<LIMB>)(?: \w+){0,2}? (?:caught|stuck|crushed|"
            r"trapped|pinned) (?:in|under|between)"
        ),
        es=(
            r"(?:carro|camion|guagua|moto|motora|troca|camioneta|auto|coche|bus|chofer)(?: \w+){0,3}? (?:le "
            r"dio|le di|atropello|golpeo|le pego|le paso por encima|arrollo|hit|choco) (?:a|al)(?= )(?: (?:un|"
            r"una|mi|la|el|otro))? ?(?!carro|troca|auto|poste|verja|muro|casa|moto|coche|camioneta)\w+|"
            r"(?:atropellad[oa]|arrollad[oa])s?|choc(?:o|aron|aro)(?: \w+){0,6} (?:atrapad[oa]s?|herid[oa]s?|"
            r"sangrando|inconsciente)|acab(?:a|an) de (?:hit|chocar|atropellar|arrollar)(?= )|gente atrapada"
        ),
        tense=Tense.OPEN,
        past="crash",
        unless=r"parked|estacionad[oa]|parquead[oa]|almost|nearly|casi|tires?|deer|email|text|last seen|bill|fees",
    ),
    Rule(
        "down on the ground",
        "injury",
        en=(
            r"(?:<ACTOR>|who|body)(?: (?:is|are|just|still|now|there|was)){0,3} (?:lying|laying|lie|lies|"
            r"slumped|face ?down|sprawled|moaning|groaning|lay)(?: \w+){0,2}? (?:on|in|by|at|behind|over|"
            r"outside)(?: \w+){1,3}|(?:<STRANGER>|<FAMILY>|he|she|friend)(?: (?:is|are|now|still|down)){1,3} "
            r"on the (?:ground|floor|pavement|sidewalk|tracks|stairs|concrete|asphalt)|(?:person|man|woman|guy|"
            r"kid|someone|somebody) on the (?:ground|tracks)|moaning (?:on|in|behind|for)|(?:fell|fallen|"
            r"fall)(?: \w+){0,8}? (?:can not|could not|not|and is not|bleeding|blood|unconscious|out cold|no "
            r"pulse|head|screaming|not (?:moving|waking|talking))|fell (?:off|from|down|out of|through|"
            r"into)(?: (?:a|the|his|her|my|our))? (?:roof|ladder|stairs|balcony|window|bridge|ice|river|pool|"
            r"scaffold\w*|tracks|porch|second floor|third floor)|man down(?:dead|lifeless) (?:body|man|woman|"
            r"person|guy|kid|baby)"
        ),
        es=(
            r"(?:<ES_STRANGER>|<ES_LOVED>|<ACTOR>|hay|y)(?: (?:se|esta|un|una|ahi|todavia|\w+)){0,2}? (?:esta|"
            r"quedo|sigue|tirad[oa]|acostad[oa]|cayo)(?: (?:tirad[oa]|acostad[oa]|caid[oa]|ahi|inconsciente|"
            r"boca abajo|knocked out|sangrando)){0,2} (?:en|por) (?:el|la|los) (?:piso|suelo|pavimento|floor)|"
            r"(?:tirad[oa]|acostad[oa]|caid[oa]|desmayad[oa]) (?:en|por) (?:el|la|los) (?:calle|acera|banqueta|"
            r"carretera|escaleras?|parque|pasillo|parking|estacionamiento)|boca abajo|(?:se cayo|cayo|"
            r"caido)(?: \w+){0,8}? (?:sangre|sangrando|no (?:se|puede|responde|reacciona|habla)|not|cabeza)|"
            r"(?:un |hay un )(?:muerto|cadaver|cuerpo)(?: \w+){0,1} (?:en|tirado|afuera|aqui)|no se puede "
            r"(?:levantar|parar|mover)"
        ),
        tense=Tense.OPEN,
        past="assault",
        unless=(
            r"(?:mi|el|un|su) (?:carro|verja|bici\w*|motora|moto|coche|auto) (?:esta|estaba|quedo)|"
            r"glass|phone|wallet|purse|bike|package|bag|vidrios?|cristal(?:es)?|celular|cartera|ropa|clothes|"
            r"papers|papeles|trash|basura|planter|flower\w*|plants?|matas|bench|mattress|scooter|deer|dog|"
            r"squirrel|bird|pigeon|raccoon|venado|gato|sleeping|drunks?|drinking|statue|homeless people|every|"
            r"asleep on the bus|tools|ring|necklace|branch|mirror|sign|box|boxes"
        ),
    ),
)
