"""Somebody followed, held, taken or left alone. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule, Tense

CAPTIVES: tuple[Rule, ...] = (
    Rule(
        "followed or stalked",
        "followed",
        en=(
            r"(?:following|chasing|stalking|tailing|coming after) (?:me|us|her|him|my "
            r"(?:<LOVED>))|(?:follows|followed) (?:me|us) (?:home|to my|from|down|around|all "
            r"the way)|being (?:followed|chased|stalked)"
        ),
        es=(
            r"(?:me|nos|la|lo) (?:esta|estan|viene|vienen|anda|andan|vienen)(?: \w+)? "
            r"?(?:siguiendo|persiguiendo|acechando|correteando)|(?:me|nos) (?:persigue|"
            r"persiguen|acecha|acechan)|me (?:sigue|siguen) (?:un|una|unos|dos|hasta|por|desde|"
            r"alguien|el|la|a)|(?:siguiendome|persiguiendome|siguiendonos|persiguiendonos|"
            r"acechandome|correteandome)"
        ),
        tense=Tense.OPEN,
        past="threat",
        unless=(
            r"instagram|facebook|tiktok|twitter|snapchat|online|account|collector|collections|"
            r"bill|debt|cuenta|redes|deuda|cobrador\w*|sigue (?:llamando|llegando|cobrando|"
            r"mandando|pidiendo)"
        ),
    ),
    Rule(
        "locked up or held",
        "trapped",
        en=(
            r"(?:i|we) (?:am|are)(?: \w+){0,2}? (?:locked|trapped|tied|stuck|hiding)(?: (?:up|"
            r"down|inside|in|under)){1,3}(?: \w+){0,2}? (?:<ROOM>|bed|desk|stairs)|(?:i|we) (?:am|"
            r"are)(?: \w+)? (?:trapped|tied up|hiding)(?= [.,?]| from| with| and| because)|"
            r"(?:locked|trapped|tied) (?:me|us|her|him|my (?:<LOVED>))(?: up)? (?:in|inside|up|"
            r"down)|(?:he|she|they|ex|husband|boyfriend|wife|partner)<G2> will not let (?:me|us|"
            r"her|him|them) (?:leave|go|out)|i can not (?:get out|leave|escape)(?! of (?:my|"
            r"the)? ?(?:driveway|parking|spot|contract|work|bed|lease))(?= [.,?]| of| he| she| "
            r"they| please| help)|(?:he|she|they)<G6> will not let (?:me|us|her|him|them) "
            r"(?:leave|go|out)|(?:holding|kept|keeping|held|keeps) (?:me|us|her|him|someone) "
            r"(?:hostage|captive|prisoner|against)|(?:baby|child|kid|son|daughter|toddler|"
            r"infant|kids|children|dog)(?: \w+){0,3}? (?:locked|trapped|stuck)(?: \w+)? (?:in|"
            r"inside)(?: \w+){0,2}? (?:car|truck|van|house|room|elevator|suv|bathroom|"
            r"apartment)|stuck in (?:the|an|this) elevator"
        ),
        es=(
            r"(?:estoy|estamos) (?:\w+ )?(?:encerrad|atrapad|amarrad|escondid|secuestrad)[oa]s?|"
            r"(?:me|nos|la|lo|los) (?:tiene|tienen|dejo|dejaron) (?:encerrad|secuestrad|amarrad|"
            r"retenid|atrapad)[oa]s?|(?:me|nos) (?:encerro|encerraron)|no (?:me|nos) dejan? "
            r"(?:salir|ir)(?! (?:del (?:parqueo|estacionamiento|driveway|contrato)))|(?:bebe|"
            r"nino|nina|nene|nena|hijo|hija)(?: \w+){0,3}? (?:encerrad|atrapad)[oa]"
        ),
        tense=Tense.OPEN,
        past="kidnapping",
        unless=(
            r"password|contract|lease|hold|phone (?:line|tree)|traffic|trafico|account|driveway "
            r"blocked"
        ),
    ),
    Rule(
        "a person was taken",
        "kidnapping",
        en=(
            r"(?:kidnapped|abducted|kidnapping|abducting|snatched|(?:took|taking|grabbed) (?:a |"
            r"my |the )(?:\w+ )?(?:kid|child|baby|daughter|son|girl|boy|grandson|"
            r"granddaughter)(?! (?:to|s |phone|bike|bag|backpack|out to))) ?(?:a |my |the "
            r")?(?:<LOVED>)?|forced (?:me|her|him|a girl|a woman) into (?:a|the|his) (?:car|van|"
            r"truck)"
        ),
        es=(
            r"(?:secuestraron|secuestro|estan secuestrando|raptaron|rapto) (?:a )?(?:mi|una?|la|"
            r"el) (?:\w+)|se (?:llevo|llevaron) a (?:mi (?:hij[oa]|nen[ea]|bebe|niet[oa]|"
            r"herman[oa])|una (?:nina|muchacha|mujer)|un nino)|(?:metieron|montaron) (?:a la "
            r"fuerza )?a (?:una|un) \w+ en (?:un|una) (?:carro|van|guagua)"
        ),
        tense=Tense.OPEN,
        past="kidnapping",
        unless=(
            r"dog|cat|puppy|kitten|perr[oa]|gat[oa]|scam\w*|said they (?:had|kidnapped)|claimed|"
            r"estafa|phone call|voice|ransomware|snatched (?:my|the|her) (?:phone|purse|bag|"
            r"chain|wallet|bike|necklace|package)|(?:phone|purse|bag|chain|wallet|necklace|"
            r"package|cell|cellphone)"
        ),
    ),
    Rule(
        "a child alone",
        "child_alone",
        en=(
            r"(?:toddler|little (?:kid|boy|girl)|baby|small child|young child|infant|2 year old|"
            r"3 year old|4 year old|two year old|three year old)(?: \w+){0,5}? (?:alone|by "
            r"(?:himself|herself|themselves|itself)|wandering|in the (?:street|road)|left in|no "
            r"parents)"
        ),
        es=(
            r"(?:nin[oa]|nene|nena|bebe|criatura)(?: \w+){0,5}? (?:sol[oa]|solit[oa]|"
            r"abandonad[oa]|perdid[oa] en la calle|caminando por la calle)(?= )"
        ),
        tense=Tense.OPEN,
        unless=(
            r"toy|stroller|bike|bicycle|bicicleta|coche|ropa|clothes|doll|swing|mi bicicleta|"
            r"seat|monitor|se perdio (?:la|el|su)"
        ),
    ),
    Rule(
        "hiding",
        "trapped",
        en=(
            r"(?:i am|we are|im)(?: \w+)? (?:in (?:the|my) closet|under (?:the|my) bed|locked "
            r"in (?:the|my) (?:bathroom|room|bedroom)|barricaded|hiding)|i locked myself in "
            r"(?:the|my) (?:bathroom|room|bedroom|closet|car)|(?:baby|kids?) (?:is|are) (?:in "
            r"there|still inside)"
        ),
        es=(
            r"(?:me|nos) (?:escondi|escondimos|encerre|encerramos|meti) (?:en|debajo|adentro|"
            r"con)(?: \w+){0,2} (?:bano|cuarto|closet|cama|carro|habitacion|ninos|nenes|"
            r"armario)|(?:estoy|estamos) (?:metid[oa]s? )?(?:debajo de la cama|en el closet|en "
            r"el armario|escondid[oa]s?)"
        ),
        tense=Tense.OPEN,
        unless=r"locked myself out|keys?|looking|llaves|clothes|box",
    ),
    Rule(
        "tried to take a child",
        "kidnapping",
        en=(
            r"(?:tried|trying|attempted|tries|attempting) to (?:grab|take|kidnap|abduct|lure|"
            r"snatch|pull|drag|get)(?: (?:a|my|the|some|our|her|his))?(?: \w+)? (?:daughter|son|"
            r"kid|kids|child|girl|boy|woman|baby|grandson|granddaughter|niece|nephew|student|"
            r"teenager)(?= )(?! (?:bike|phone|to (?:help|pay|file)))(?: \w+){0,6}"
        ),
        es=(
            r"(?:trato|trataron|intento|intentaron|tratando|quiso|quisieron)(?: de)? "
            r"(?:llevarse|agarrar|coger|secuestrar|montar|raptar) a (?:mi|una|un|la|el) (?:\w+)"
        ),
        tense=Tense.OPEN,
        past="kidnapping",
        unless=r"bike|phone|scam\w*|bicicleta|celular",
    ),
    Rule(
        "a child left",
        "child_alone",
        en=(
            r"(?:left|abandoned|found|dumped)(?: \w+)? (?:a|an|this|the|some|her|his) (?:\w+ "
            r")?(?:baby|infant|toddler|newborn)(?= (?:in|on|at|outside|alone|by|with|inside|"
            r"here|crying|[.,]))"
        ),
        es=(
            r"(?:dejaron|abandonaron|encontre|encontramos|dejo)(?: a)? (?:un|una) (?:bebe|"
            r"criatura|recien nacid[oa]|nin[oa] (?:sol|perdid)[oa])(?= )"
        ),
        tense=Tense.OPEN,
        unless=r"stroller|doll|carriage|seat|monitor|coche|muneca",
    ),
    Rule(
        "hostages",
        "trapped",
        en=r"hostages?",
        es=r"rehen(?:es)?",
        tense=Tense.OPEN,
        past="kidnapping",
        unless=r"account|facebook|instagram|page|files|data|money|price|virus|software",
    ),
)
