"""Somebody hurt or sick. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule, Tense

INJURIES: tuple[Rule, ...] = (
    Rule(
        "bleeding",
        "injury",
        en=(
            r"(?:is|are|am|still|keeps|keep|and|brother|sister|mom|dad|husband|wife|son|guy|man|"
            r"head|face|he|she|they|someone|somebody|friend|i|lady|woman|kid|person|boy|"
            r"girl)(?: \w+){0,4}? bleeding|bleeding (?:out|bad|badly|a lot|from|everywhere|on)|"
            r"blood (?:everywhere|all over|coming)|lots? of blood|covered in blood"
        ),
        es=(
            r"(?:<ESTAR>|sigue|estoy|viene) (?:\w+ )?(?:sangrando|desangrando|desangrandose|"
            r"botando sangre|ensangrentad[oa])|sangrando|(?:mucha|llen[oa] de|bota) sangre"
        ),
        tense=Tense.OPEN,
        past="assault",
        unless=r"bleeding money|nose ?bleed last|paint|ink",
    ),
    Rule(
        "not breathing or not awake",
        "injury",
        en=(
            r"(?:is|are|am|not) (?:not )?(?:breathing|responding|moving|unconscious|"
            r"unresponsive)(?= [.,?]| and| at| on| in)|(?:unconscious|unresponsive|stopped "
            r"breathing|not breathing)|(?:i|he|she|they) can not breathe|(?:<STRANGER>|he|she|"
            r"<FAMILY>|<INTIMATE>|neighbor|friend)(?: is| just)?<G3> (?:passed out|collapsed|"
            r"overdos\w+|od(?:ed|ing)|having a (?:seizure|stroke|heart attack)|turning blue|"
            r"choking)|having (?:a|an) (?:heart attack|stroke|seizure|asthma attack|overdose)|"
            r"(?:bad |severe )?chest pains?|is (?:overdosing|choking|convulsing|drowning|in "
            r"labor)"
        ),
        es=(
            r"(?:no (?:respira|esta respirando|puede respirar|puedo respirar|responde|reacciona|"
            r"despierta)|inconsciente|desmayad[oa]|convulsionando|se (?:esta )?(?:ahogando|"
            r"muriendo)|(?:le|me) (?:esta dando|dio) un (?:infarto|derrame|ataque)|sobredosis|"
            r"se desmayo|tirad[oa] en el (?:piso|suelo|pavimento)(?! (?:la|el|mi|una|un)))"
        ),
        tense=Tense.OPEN,
        unless=(
            r"(?:phone|website|app|bank|seller|company|landlord|email|computer|laptop|account|"
            r"site|page|screen|price|bill|celular|banco|vendedor|telefono|pagina|aplicacion|"
            r"computadora|compania|mensajes?|correo)|anxi\w*|ansi\w*|mold|moho|almost|nearly|when i saw the|casi|purse|"
            r"bike|clothes|glass|wallet|cartera|bicicleta|bulto|i (?:was )?passed out"
        ),
    ),
    Rule(
        "someone is hurt",
        "injury",
        en=(
            r"(?:<STRANGER>|he|she|they|i|we|who|my (?:<LOVED>)|one|driver|kid|baby)(?: (?:is|"
            r"are|am|got|has|have|been|was|were|just|gets|both|really|also)){1,3} (?:(?:very|"
            r"really|so|pretty|badly|seriously|also|all|getting|bleeding and) ){0,2}(?:hurt|"
            r"injured|wounded|stabbed|shot|beaten(?: up)?|beat up|jumped|run over|burned|"
            r"attacked|assaulted|raped|dying)(?! (?:that|by (?:the|this|how)|about|at|feelings))"
        ),
        es=(
            r"(?:<ES_STRANGER>|hay|mi (?:<ES_LOVED>)|estoy|estamos|esta|estan|quedo|quedaron|"
            r"resulto|resultaron|salio|salieron)(?: \w+){0,2}? (?:muy |mal )?(?:herid[oa]s?|"
            r"lastimad[oa]s?|lesionad[oa]s?|golpead[oa]s?|balead[oa]s?|apunalad[oa]s?|"
            r"acuchillad[oa]s?|mal herid[oa]|agonizando|muriendo)"
        ),
        tense=Tense.OPEN,
        past="assault",
        unless=(
            r"tires?|gomas?|llantas?|by (?:ads|pop ?ups|a virus|hackers|bugs|bots|scammers)|shot (?:a|the|some|"
            r"my) (?:video|photo|picture|film)|feelings|carro|pared|puerta|bumper|credito|credit|golpead[oa] "
            r"(?:el|la|mi|del|de)|lol|lmao|jaja\w*|muriendo de (?:\w+ )?(?:stress|estres|risa|hambre|calor|"
            r"pena|frio|coraje|rabia|verguenza|sueno|nervios)|dying (?:of|from) (?:heat|laughter|hunger|"
            r"embarrassment|boredom|stress)|dying to|my (?:car|truck|window|fence)<G3> (?:shot|hurt|run over)"
        ),
    ),
    Rule(
        "needs an ambulance",
        "injury",
        en=r"(?:need|send|get|want|call(?:ing)?)<G3> (?:an )?(?:ambulance|paramedics?|medic|ems)",
        es=(
            r"(?:necesito|necesita|necesitamos|manden|envien|llamen)(?: \w+){0,2}? "
            r"(?:ambulancia|paramedicos?)"
        ),
        tense=Tense.OPEN,
    ),
    Rule(
        "somebody is hurt or in danger",
        "injury",
        en=(
            r"(?:i am|we are|he is|she is|they are|people are) (?:hurt|injured|wounded|in "
            r"danger|not safe|unsafe|in trouble)(?! (?:that|by|about|with))"
        ),
        es=(
            r"(?:estoy|estamos|esta|estan) (?:herid[oa]s?|lastimad[oa]s?|en peligro|mal "
            r"herid[oa]s?)|corre(?:mos|n|)? peligro|mi vida (?:esta en|corre) peligro"
        ),
        tense=Tense.OPEN,
        past="assault",
    ),
    Rule(
        "a person down",
        "injury",
        en=(
            r"(?:(?:there|he|she|they|him|her|man|woman|guy|person|kid|mom|dad|husband|wife|"
            r"lady|body|someone|somebody|child|baby|friend|neighbor|brother|sister|son|daughter|"
            r"grandma|grandmother|grandfather|grandpa|aunt|uncle)(?: \w+){0,8}? )(?:not "
            r"(?:moving|waking up|waking|responding|responsive|breathing)|will not wake up|can "
            r"not wake|wont get up|(?:lying|laying|passed out|down|face ?down|unconscious|"
            r"knocked out) (?:in|on) (?:the )?(?:street|road|sidewalk|ground|floor|grass|park|"
            r"parking lot|hallway|stairs|snow|middle)|on the (?:ground|floor) (?:bleeding|hurt|"
            r"not|unconscious|crying|screaming))|(?:fell|fallen)(?: \w+){0,6}? can not (?:get "
            r"up|move|stand)|(?:hit|struck|ran over|run over|hitting) (?:a|my|the|some|this|an|"
            r"by a car)(?: (?:little|old|young|small))? (?:kid|person|pedestrian|man|woman|lady|"
            r"guy|girl|boy|child|cyclist|bicyclist|son|daughter|mom|dad|neighbor|brother|sister|"
            r"friend|wife|husband)(?! (?:bike|car|truck|house|fence|phone))"
        ),
        es=(
            r"(?:no se mueve|no despierta|no reacciona|no responde|no se levanta)(?= )|"
            r"(?:hombre|mujer|persona|senor|senora|muchach[oa]|nin[oa]|alguien|viejit[oa]|mi "
            r"\w+|joven)(?: \w+){0,3}? (?:tirad[oa]|acostad[oa]|inconsciente|desmayad[oa]) "
            r"(?:en|por) (?:el|la) (?:piso|suelo|calle|acera|carretera|pavimento|parque|"
            r"pasillo)|(?:atropellaron|atropello|acaban de atropellar|le dieron con el carro) "
            r"(?:a )?(?:un|una|mi|la|el|al)(?: \w+)?|(?:se cayo|cayo)(?: \w+){0,4}? (?:y no se|"
            r"no se puede|inconsciente)"
        ),
        tense=Tense.OPEN,
        past="assault",
        unless=(
            r"phone|website|app|computer|laptop|bank|seller|screen|package|car is|bike|bike was|purse|money|"
            r"celular|telefono|vendedor|banco|pagina|computadora|correo|he is not responding to|not responding "
            r"(?:to|on|anymore)|no (?:me )?responde (?:el|mis|los|a)|mensajes|facebook|whatsapp|compania|"
            r"landlord|glass|seller|messages|(?:mi|el|un|su) (?:carro|verja|bici\w*|motora|moto|coche|auto) "
            r"(?:esta|estaba|quedo)"
        ),
    ),
    Rule(
        "poisoned, overdosed or very sick",
        "injury",
        en=(
            r"(?:took|taken|swallowed|takes|taking)(?: \w+){0,4}? (?:bottle of|too many|bunch "
            r"of|all (?:her|his|my|the)|a lot of|handful of)(?: \w+){0,2}? ?(?:pills|meds|"
            r"medication|medicine|tylenol|xanax|sleeping)|(?:my|his|her|moms|dads) chest "
            r"(?:hurts|is (?:hurting|tight|pounding))|(?:arm|face|side|left side) (?:is|went|"
            r"feels) numb|allergic reaction|can not feel my|od(?:ing|ed) (?:on|in|at)|(?:needs|"
            r"need) (?:narcan|cpr|medical (?:help|attention)|a doctor now)|(?:having|going "
            r"into) (?:labor|contractions|convulsions)|is throwing up blood|vomiting blood"
        ),
        es=(
            r"(?:se )?(?:tomo|trago|tome|tomado|trague)(?: \w+){0,3}? (?:pastillas|pildoras|"
            r"veneno|cloro)(?= )|me duele (?:mucho )?el pecho|(?:brazo|cara|lado) (?:dormid[oa]|"
            r"entumecid[oa])|reaccion alergica|(?:esta|estoy) (?:convulsionando|vomitando "
            r"sangre|de parto|intoxicad[oa])|necesita (?:un medico|ayuda medica|narcan)|le dio "
            r"un (?:infarto|derrame|ataque)"
        ),
        tense=Tense.OPEN,
        unless=(
            r"stole|stolen|took all (?:my|of my|her|his) (?:pills|meds|medication|medicine)|"
            r"robaron|llevaron|missing|se llevo|from my|prescription|bag|pharmacy|package|"
            r"paquete|took my|car seat"
        ),
    ),
    Rule(
        "shot or stabbed",
        "injury",
        en=(
            r"(?:<STRANGER>|he|she|i|we|<FAMILY>|<INTIMATE>|friend|neighbor|coworker)(?: \w+)? "
            r"(?:get|getting|got|gets) (?:stabbed|shot|run over|beat up|hit by a car)(?= )|"
            r"(?:stabbed|shot|shooting|stabbing|slashed|pistol whipped) (?:me|him|her|us|"
            r"someone|somebody|my (?:\w+ )?(?:brother|son|friend|husband|dad|father|mother|mom|"
            r"sister|cousin|neighbor|boyfriend|wife|daughter|nephew|uncle)|a (?:\w+ )?(?:man|"
            r"kid|guy|woman|boy|girl|person|teenager))(?= )(?! (?:a (?:text|email|message|look)|"
            r"an email|down|the finger))"
        ),
        es=(
            r"(?:me|le|lo|la|nos|les) (?:apunalaron|apunalo|acuchillaron|acuchillo|dispararon|"
            r"disparo|balearon|baleo|hirieron|hirio|cortaron la cara|dieron (?:un )?(?:tiro|"
            r"tiros|balazo|balazos|punalada|punaladas))(?= )"
        ),
        tense=Tense.OPEN,
        past="assault",
        unless=r"video|photo|foto|camera|camara|email|correo|text|tires?|gomas?|carro|car",
    ),
)
