"""Danger drawing near: closing in, masked, drugged, stuck high up. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule, Tense

NEARING: tuple[Rule, ...] = (
    Rule(
        "coming for them",
        "threat",
        en=(
            r"(?:he|she|they|someone|somebody|<STRANGER>|<INTIMATE>) (?:is|are) (?:coming|walking|running|"
            r"creeping) (?:up|down|through|over|towards?) (?:the|my|our|me|us) ?(?:stairs|hall|hallway|"
            r"driveway|door|window|fence|steps|back|porch)?(?= [.,]| with| and| now| help| please| right)|"
            r"(?:is|are) (?:circling|casing|staking out) (?:the|my|our) (?:block|house|building|street|car)|"
            r"(?:is|are|said he is|saying he is)(?: \w+){0,2}? going to (?:drag|grab|beat|get|come for|break "
            r"in|smash) (?:me|us|her|him|my (?:<LOVED>|door|face|head))(?: \w+){0,2}|(?:man|guy|car|van|"
            r"someone|he|stranger|dude) (?:is |keeps |who is )?(?:following|chasing|watching|approaching|"
            r"bothering|grabbing|touching)(?: (?:a|the|some|these|those|two|three|little|young|small|"
            r"teenage)){1,3} (?:girls?|boys?|kids?|child|children|women|woman|students?|lady|ladies|teens?)|"
            r"begging me to (?:get|help|call|save|take|hide|not)|(?:ran|came) up to (?:me|my \w+)(?: \w+){0,2} "
            r"(?:begging|screaming|crying|bleeding)"
        ),
        es=(
            r"(?:pegado|viene|camina|anda|va|corre|esta|tengo un \w+)(?: \w+){0,2}? (?:detras de mi|atras mio|"
            r"detras mio|atras de mi)(?= )|(?:viene|vienen|sube|suben|estan subiendo|esta subiendo) (?:por|"
            r"subiendo) (?:la|las|el) (?:escaleras?|pasillo|ventana|techo)"
        ),
        tense=Tense.OPEN,
        past="threat",
        unless=(
            r"<SPOKEN>|<HABITUAL>|tow truck|landlord said|to (?:get|beat) (?:my|me) (?:money|the|a)|delivery|"
            r"mailman|inspector|get (?:me|us) (?:a|the|my|in trouble)|bank|credit|refund|line|cola|fila|playing"
        ),
    ),
    Rule(
        "masked and going in",
        "in_progress",
        en=(
            r"(?:in|with|wearing) (?:ski )?masks?(?: (?:just|are|is|and|on|now)){0,3} (?:walked|went|ran|came|"
            r"going|walking|running|busting|inside|outside|trying|in|at) (?:in|into|inside|up|at|the|my|to|out|"
            r"my)|masked (?:men|man|guys?|people|kids) (?:are|is|just|in|inside|outside|at)(?= )|alarm (?:went|"
            r"is going) off and(?: (?:the|my|our|back|front)){1,3} door is open"
        ),
        es=(
            r"(?:encapuchad|enmascarad)[oa]s?(?: \w+){0,2}? (?:dentro|adentro|afuera|en|entrando|tratando)(?= "
            r")|pasamontanas (?:\w+ )?(?:entraron|estan|en|afuera|dentro)"
        ),
        tense=Tense.OPEN,
        past="robbery",
        unless=r"<RECORDED_WORDS>|halloween|covid|surgical|took my|stole|robaron|se llev\w+",
    ),
    Rule(
        "somebody drugged or stuck, or fire thrown",
        "injury",
        en=(
            r"(?:put|slipped|dropped) (?:something|a pill|drugs?|roofies?) (?:in|into) (?:my|her|his|a|the) "
            r"(?:drink|cup|glass|beer|food)|(?:got|been|was|am) (?:drugged|roofied)|(?:drink|drinks) (?:was|"
            r"got) spiked|(?:kid|child|boy|girl|baby|someone|man|woman|person|i am|toddler|he is|she is)(?: "
            r"(?:is|just|got))? (?:stuck|trapped|hanging) (?:on|up|in|from|off) (?:the|a|my|our) (?:roof|tree|"
            r"ledge|well|chimney|fence|pole|balcony|elevator|crane|ice)|(?:throwing|threw|throw|tossed|"
            r"tossing) (?:a |some )?(?:molotovs?|fire ?bombs?|lit \w+)|there (?:is|were|was|are) pills(?= )"
        ),
        es=(
            r"(?:echaron|echo|pusieron|puso) algo en (?:mi|la|el|su) (?:bebida|trago|vaso|cerveza|comida)|"
            r"(?:tiro|tiraron|lanzo|lanzaron|tirando)(?: \w+){0,3}? (?:con (?:fuego|candela|gasolina)|"
            r"prendid[oa]|molotov|encendid[oa])|y se corto(?= [.,]| (?:y|con|los|las|el|ella))(?! la)|se corto "
            r"(?:la llamada|el telefono) (?:\w+ ){0,3}grit\w+"
        ),
        tense=Tense.OPEN,
        past="assault",
        unless=(
            r"cat|gato|drone|ball|pelota|bottle of pills (?:stolen|lost)|stole|robaron|bag|bulto|lost|perdi|"
            r"phone|celular|bike|luz|corriente|internet|dedo|prescription"
        ),
    ),
)
