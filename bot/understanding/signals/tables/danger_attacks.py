"""Somebody attacks, or has just attacked and gets away. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule, Tense

ATTACKS: tuple[Rule, ...] = (
    Rule(
        "an attack is going on",
        "in_progress",
        en=(
            r"(?:<PERSON>)(?: (?:is|are|was|were|keeps|will not stop|outside|inside|downstairs|"
            r"upstairs|right now|here|just|started|both|all)){0,4} (?:attacking|beating|hitting|"
            r"punching|choking|strangling|stabbing|kicking|assaulting|raping|robbing|jumping|"
            r"threatening|harassing|grabbing|fighting|screaming at|yelling at|coming at|coming "
            r"after|hurting|killing|pushing|slapping|dragging)(?: (?:me|us|him|her|them|each "
            r"other|someone|somebody|people|a|an|the|my|his|outside|in|on|at|with|over|another|"
            r"up|right|and|,|[.])|(?= [.,]))"
        ),
        es=(
            r"(?:(?:me|le|la|lo|nos|les|se)? ?(?:esta|estan|sigue|siguen)(?: \w+){0,2}?) "
            r"(?:pegando|golpeando|atacando|agrediendo|ahorcando|asfixiando|apunalando|violando|"
            r"asaltando|amenazando|peleando|matando|dando golpes|cayendo a (?:golpes|palos|"
            r"punos)|arrastrando|abusando)(?:me|le|la|lo|nos|se|les)?"
        ),
        tense=Tense.NOW,
        past="assault",
        unless=(
            r"(?:on|about|over) (?:the|my|a|this) (?:\w+ )?(?:refund|return|charge|claim|bill)|fighting "
            r"(?:with |over |about |the |my |a ){0,4}(?:bank|insurance|charges?|bill|company|cancer|"
            r"ticket|landlord|claim)|prices?|credit|text\w* me|email\w*|online|phone calls?|"
            r"killing me|los precios|llamadas|mensajes|cobrando|whatsapp|banco|scam\w*|attacked "
            r"by (?:ads|pop ?ups|a virus)|fees|cargos|charges|carteles|anuncios|flyers"
        ),
    ),
    Rule(
        "will not leave",
        "in_progress",
        en=(
            r"(?:he|she|they|<STRANGER>|ex|husband|boyfriend|drunk|roommate|neighbor|customer|"
            r"visitor)(?: (?:is|are|still|just|and|in my house|at my door|outside|who|that|"
            r"s)){0,4} (?:will not|refuses to|refusing to|does not want to|would not) "
            r"(?:leave(?! (?:me|us|a))|leave me alone|get out|go away|let (?:me|us|go)|stop "
            r"(?:hitting|banging|kicking|knocking|following|screaming|yelling|threatening))"
        ),
        es=(
            r"(?:el|ella|ellos|<ES_STRANGER>|mi \w+)? ?no se (?:quiere|quieren) (?:ir|salir|"
            r"bajar)|no (?:me|nos) (?:suelta|sueltan|deja en paz|dejan en paz|deja "
            r"tranquil[oa])|no para de (?:golpear|pegar|patear|amenazar|gritar)"
        ),
        tense=Tense.OPEN,
        unless=(
            r"stain|paint|pintura|mancha|collector\w*|calls?|calling|text\w*|llamadas|cobr\w+|"
            r"lease|evict\w*|squatter\w*|tenant\w*|inquilin\w+|mensajes|email|last|would not "
            r"let me (?:use|get a refund)|virus|pop ?up|scam\w*"
        ),
    ),
    Rule(
        "robbed within minutes",
        "in_progress",
        en=(
            r"(?:robbed|mugged|jumped|attacked|carjacked|assaulted|stabbed|shot|punched|beat|"
            r"snatched|kidnapped|hit)(?: (?:me|us|him|her|my \w+|a \w+|someone))|(?:got|was|"
            r"been|getting) (?:robbed|mugged|jumped|attacked|carjacked|assaulted)|is (?:running|"
            r"getting|walking|driving|riding|heading|taking off) (?:away|off|down|up|toward|"
            r"towards|with|into)(?= )"
        ),
        es=(
            r"(?:me|nos|lo|la|le) (?:asaltaron|asalto|atacaron|golpearon|robaron|arrebataron|"
            r"dispararon|apunalaron)|(?:asaltarme|asaltarnos|robarme|atacarme|golpearme|pegarme|"
            r"dispararle|arrebatarme|apunalarlo|apunalarla|quitarme)|(?:va|van|se va|se van) "
            r"(?:corriendo|caminando|huyendo)(?= )"
        ),
        tense=Tense.FRESH,
        unless=(
            r"online|scam\w*|estafa\w*|bank|banco|account|cuenta|card|tarjeta|zelle|cash ?app|"
            r"package|paquete|hit (?:my|me with|a deer)|got home"
        ),
    ),
    Rule(
        "the one who did it is getting away",
        "in_progress",
        en=(
            r"(?:he|she|they|guy|man|kid|kids|guys|thief|someone)(?: (?:is|are|s)) (?:now "
            r")?(?:running|getting away|walking|driving|riding|heading|taking off|fleeing)(?: "
            r"\w+)? (?:away|off|down|up|toward|towards|with my|into|right now)(?= )|(?:i am|we "
            r"are) (?:chasing|following|watching|looking at|holding) (?:him|her|them|the (?:guy|"
            r"thief|kid|man|car))"
        ),
        es=(
            r"(?:va|van|se va|se van|esta|estan) (?:corriendo|caminando|huyendo|escapando|"
            r"manejando)(?: \w+)? (?:por|hacia|para|con mi|calle)(?= )|(?:lo|la|los) (?:estoy|"
            r"estamos|voy|vamos) (?:siguiendo|persiguiendo|viendo|velando)"
        ),
        tense=Tense.OPEN,
        unless=(
            r"camera|video|footage|every|camara|dog|running (?:away|off) with (?:it|the) "
            r"(?:money|scam)|online|see (?:him|them) (?:running|walking)|shows|se ve|muestra|vi "
            r"a|saw|dirt ?bikes?|atvs?|speed\w*|dogs?|perros?|racing|last seen|noise|music"
        ),
    ),
    Rule(
        "dangerous driving",
        "in_progress",
        en=(
            r"(?:drunk|wasted|intoxicated|impaired) driver|(?:driving|driver)(?: \w+){0,2}? "
            r"(?:drunk|wasted)|swerving (?:all over|in and out|across)|(?:driving|going) the "
            r"wrong way|passed out (?:at|behind) the wheel"
        ),
        es=(
            r"(?:guiando|manejando|conduciendo) (?:borrach[oa]|en contra|en direccion "
            r"contraria)|chofer borracho|conductor borracho|dormid[oa] (?:al|en el) volante"
        ),
        tense=Tense.OPEN,
        past="crash",
        unless=r"every|always|hit my|stole",
    ),
    Rule(
        "being attacked",
        "in_progress",
        en=(
            r"(?:is|are|am|being|getting) (?:being |getting )?(?:robbed|attacked|mugged|"
            r"beaten(?: up)?|beat up|jumped|assaulted|stabbed|raped|carjacked|kidnapped|chased|"
            r"strangled|held up|broken into)(?= )(?! by (?:fees|ads|prices|the (?:bank|"
            r"insurance)))|(?:dog|dogs|pit ?bulls?|pitbulls?)(?: \w+){0,4}? (?:attacking|biting|"
            r"mauling)"
        ),
        es=(
            r"(?:esta|estan|estamos|estoy) siendo (?:robad|atacad|asaltad|agredid|amenazad|"
            r"golpead|perseguid)[oa]s?|perros?(?: \w+){0,4}? (?:atacando|mordiendo)"
        ),
        tense=Tense.OPEN,
        past="assault",
        unless=(
            r"online|account|identity|cuenta|every|always|keeps?|cars? (?:is|are) (?:being|"
            r"getting) broken into|scam\w*"
        ),
    ),
    Rule(
        "a fight or worse going on",
        "in_progress",
        en=(
            r"there (?:is|are)(?: \w+){0,3}? (?:fight|brawl|shooting|stabbing|robbery|break ?in|"
            r"riot|shootout|mob)(?= )|(?:fight|brawl|shooting|stabbing|robbery|shootout) "
            r"(?:going on|outside|in front|happening|broke out|breaking out|right now|in the "
            r"(?:street|lot|hallway|parking lot))"
        ),
        es=(
            r"(?:hay|ay|se formo|se armo|tienen)(?: \w+){0,2}? (?:pelea|rina|tiroteo|balacera|"
            r"asalto|garata|bronca|trifulca)(?= )"
        ),
        tense=Tense.OPEN,
        past="assault",
        unless=(
            r"fight (?:with|over|about) (?:my|the) (?:bank|insurance)|every|todas|siempre|"
            r"reported|news|noticias|information|informacion|tip"
        ),
    ),
)
