"""Weapons, and threats that sound like now. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule, Tense

ARMS_AND_THREATS: tuple[Rule, ...] = (
    Rule(
        "someone with a weapon",
        "weapon",
        en=(
            r"(?:<PERSON>)<G4> (?:with|has|have|got|holding|carrying|waving|swinging|pointing|"
            r"points|aiming|brandishing|flashing|flashed|pulls|pulled(?: out)?|pulling(?: out)?|"
            r"grabbed|wielding|took out|had|showed|showing|shows)(?: \w+){0,1}? (?:a|an|his|her|"
            r"their|the|some|big|huge|kitchen|2|two)(?: \w+){0,2}? (?:<WEAPON>)(?= (?!(?:set|"
            r"block|rack|safe|case|permit|license|sharpener|sheath|holder|collection|metal|"
            r"range|shop|store|cabinet|holster|game|money|wallet|truck|shaped|emoji|missing|"
            r"stolen|on sale)))"
        ),
        es=(
            r"(?:<ES_PERSON>|me|nos|le)<G4> (?:con|tiene|tienen|trae|traen|lleva|carga|cargando|"
            r"saco|sacaron|saca|sacando|puso|pusieron|mostro|mostraron|enseno|ensenaron|apunta|"
            r"apuntando|apunto|apuntaron|ensena|enseno|empunando|agarro|portando|anda con)(?: "
            r"con)?(?: (?:un|una|unos|su|la|el|tremendo|tremenda)) (?:<ES_WEAPON>)"
        ),
        tense=Tense.OPEN,
        past="robbery",
        unless=(
            r"(?:water|nerf|glue|nail|heat|massage|spray|staple|caulk|caulking|paint|paintball|"
            r"paint ball|toy|pellet|bb|grease|price|radar|tattoo|hot glue|squirt|super soaker|"
            r"stapler) (?:guns?|pistols?)|pistola de (?:agua|silicona|clavos|pintura|juguete|"
            r"pegamento|calor|masaje)|(?:with|using|used|con) (?:a|an|un|una|some|what|the) "
            r"(?:\w+ )?(?:brick|hammer|crowbar|screwdriver|pipe|rock|tubo|palo|martillo|"
            r"destornillador|barra|bat|bate|metal pipe|knife|key|blade|box cutter|navaja|"
            r"cuchillo|tire iron)(?! (?:in|outside|at|and is|to my|right|y|afuera|en))(?=[ \w]{0,80} "
            r"(?:cut|slash\w*|broke\w*|smash\w*|pry|pried|scratch\w*|slit|hit my car|window|"
            r"tires?|gomas?|lock|vidrio|cristal|cerradura))|(?:broke|broken|smash\w*|cut|"
            r"slash\w*|slit|pried|scratch\w*|opened|shattered|hit|punctured|keyed|knocked|"
            r"bashed|destroyed|dented|took (?:out )?my|rompi\w+|cort\w+|rayaron|pinch\w+|"
            r"abrieron|dieron|dio|tumbaron|destroz\w+|golpearon)(?: \w+){0,6} (?:with|using|"
            r"con) (?:a|an|some|un|una|what|la|el|mi)"
        ),
    ),
    Rule(
        "weapon in use",
        "weapon",
        en=(
            r"(?:waving|swinging|pointing|brandishing|flashing|wielding|aiming)(?: \w+){0,2}? "
            r"(?:<GUN>|<BLADE>|<CLUB>)|(?:gun|knife|blade) (?:to|at|in|on) (?:my|his|her|our|"
            r"the|someones|somebodys|peoples) (?:head|face|neck|throat|chest|back|window|side|"
            r"ribs|stomach|belly)|armed (?:man|men|guy|guys|robber|robbers|person|people|"
            r"suspect|and dangerous|intruder|teens?|kids?)|(?:is|are) armed|at (?:gun|knife) "
            r"?point"
        ),
        es=(
            r"(?:hombre|hombres|tipo|tipos|persona|personas|alguien|individuo|sujeto|muchachos?|"
            r"gente|esta|estan|van|anda|andan) armad[oa]s?|apuntando(?:me|nos|le|les)?(?: con)?|"
            r"a punta de (?:pistola|cuchillo|navaja)|(?:me|nos|le) (?:apunta|apuntan|esta "
            r"apuntando|estan apuntando)|(?:pistola|cuchillo|navaja|machete) en (?:la|su) mano"
        ),
        tense=Tense.OPEN,
        past="robbery",
        unless=(
            r"(?:water|nerf|glue|nail|paint|toy|radar|heat) gun|pistola de (?:agua|juguete)|"
            r"camera pointing|(?:camera|cameras|camara|camaras|luz|light)<G4> (?:apuntando|pointing|pointed)"
        ),
    ),
    Rule(
        "shots",
        "weapon",
        en=(
            r"(?:heard|hear|hearing)<G6> (?:gunshots?|shots|gunfire|shooting|gun shots?)|"
            r"(?:shots|gunshots|gun shots|bullets) (?:fired|being fired|outside|ringing|flying|"
            r"everywhere|right|going off|are|now)|gunfire|(?:someone|somebody|people|they|he|"
            r"guy|guys|kids|men|man|there|their) (?:is|are|was|were|just|started|keep)?(?: "
            r"\w+)? ?shooting|active shooter|shooting (?:at|outside|into|up|a gun|guns|in "
            r"(?:the|my|our))|drive ?by shooting|drive by"
        ),
        es=(
            r"(?:oyendo|escuchando|sonando|escucho|escuche|escuchamos|se escuchan|oigo|oi|oimos|"
            r"se oyen|hay|ay|hubo|estan|suenan|sonaron)<G3> (?:disparos|tiros|balazos|"
            r"disparando|tirando tiros|tiroteo|balacera|plomo)|(?:esta|estan) (?:disparando|"
            r"tiroteando|a tiros|cayendose a tiros)|tiroteo|balacera"
        ),
        tense=Tense.OPEN,
        past="shots",
        unless=(
            r"fireworks|firecrackers|movie|photo\w*|shooting (?:a |the )?(?:video|photo|film|hoops|basketball|"
            r"star|stars)|shooting (?:range|guard)|text\w*|screenshots?|de pintura|paint ?ball|laser|cuetes|"
            r"cohetes de"
        ),
    ),
    Rule(
        "in danger of being killed or hurt",
        "threat",
        en=(
            r"(?:<PERSON>|is|are|am)<G2> (?:going|wants?|trying|tries|try|about|coming|"
            r"threatening|threatens) to (?:kill|hurt|shoot|stab|rape|attack|beat|murder|harm|"
            r"fight|jump|hit|burn) (?:<LIFE>)"
        ),
        es=(
            r"me (?:quiere|quieren|va a|van a|trata de|tratan de|esta tratando de) (?:matar|"
            r"pegar|golpear|disparar|apunalar|hacer dano|violar|agredir|caer a (?:golpes|"
            r"tiros))|(?:quiere|quieren|va a|van a|tratando de|trata de) (?:matarme|matarnos|"
            r"pegarme|golpearme|dispararme|apunalarme|hacerme dano|hacernos dano|matarla|"
            r"matarlo|violarme)"
        ),
        tense=Tense.OPEN,
        past="threat",
        unless=(
            r"(?:my |mi |la |el |las )?(?:mom|mother|dad|father|parents|boss|manager|sister|"
            r"teacher|landlord|grandma|wife|girlfriend|mama|madre|papa|padre|jef[ea]|esposa|"
            r"mujer|novia|herman[ao]|abuela|suegra|senora|vieja) (?:is |are |was )?(?:\w+ "
            r")?(?:going to|gonna|me va a|va a) (?:kill|murder|matar(?:me)?)|lol|when (?:he|"
            r"she) finds out|cuando se entere|jaja\w*|(?:text\w*|email\w*|messag\w*|post\w*|"
            r"wrote|writes)(?: \w+){0,3} (?:he|she|they)|credit|hurt my (?:credit|score|"
            r"business)|(?:texts?|messages?|emails?|voicemails?|letters?|notes?|mensajes|"
            r"llamadas|cartas?) (?:\w+ ){0,3}(?:saying|that|diciendo|que|threatening)|said "
            r"(?:he|they|she)|dijo|dijeron"
        ),
    ),
    Rule(
        "somebody is armed",
        "weapon",
        en=(
            r"(?:<PERSON>)<G3> (?:with|has|have|got|carrying|holding|waving) (?:guns|knives|"
            r"weapons|weapon|something that looks like a gun|what looks like a (?:gun|knife))|"
            r"(?:gun|knife|machete|pistol|blade) (?:in|on) (?:(?:his|her|their|the|one) (?:hand|"
            r"hands|waistband|pocket|belt|jacket|hip)|him|hand)(?= )|(?:has|got|have) (?:a|the) "
            r"(?:gun|knife|machete)(?= [.,])|(?:bomb|grenade|explosives?)(?= (?:in|at|under|on|"
            r"threat|outside|inside|[.,]))"
        ),
        es=(
            r"(?:<ES_PERSON>)<G3> (?:con|tienen|tiene|traen|llevan|cargan|andan con|anda con) "
            r"(?:pistolas|armas|cuchillos|machetes|arma|pistola|cuchillo|navaja|machete)|"
            r"(?:pistola|cuchillo|machete|navaja|arma) en (?:la|su|las) (?:mano|manos|cintura)|"
            r"(?:una|amenaza de) bomba(?! de)"
        ),
        tense=Tense.OPEN,
        past="robbery",
        unless=(
            r"(?:water|nerf|glue|nail|heat|massage|toy|staple|spray|paint|paintball) guns?|bath "
            r"?bomb|bomb(?:ed)? (?:cyclone|pop)|pistola de (?:agua|juguete|clavos)|knife (?:in|"
            r"on) the (?:box|package|drawer|counter|kitchen)|kitchen knives|my (?:gun|pistol|"
            r"knife)|photo|bomba de agua|for sale|logo|tattoo|kit|wallet|bag had|drawer"
        ),
    ),
    Rule(
        "would hurt somebody",
        "threat",
        en=(
            r"(?:he|she|they|someone|somebody|guy|man|ex|husband|boyfriend|people)(?: (?:is|are|"
            r"said he is|just said he is|says he is)) (?:going to|coming to|about to|on his way "
            r"to|gonna) (?:kill|hurt|shoot|stab|beat|burn|rape|attack)(?: \w+){1,3}"
        ),
        es=(
            r"(?:lo|la|los|las|nos|me|le) (?:va|van|quiere|quieren|vienen|viene) (?:a "
            r")?(?:matar|golpear|disparar|apunalar|pegar|hacer dano|quemar|violar|caer a "
            r"(?:golpes|tiros))(?= )|(?:viene|vienen|va|van) a (?:matarme|matarnos|buscarme "
            r"para|pegarme|golpearme|quemar)"
        ),
        tense=Tense.OPEN,
        past="threat",
        unless=(
            r"(?:mom|mother|dad|father|parents|boss|manager|sister|teacher|landlord|wife|girlfriend|mama|madre|"
            r"papa|padre|jef[ea]|esposa|mujer|novia|herman[ao]|abuela|suegra|senora|vieja|marido|esposo)(?: "
            r"\w+){0,2} (?:is going to|are going to|me va a|va a|me van a) (?:kill|murder|matar)|lol|finds out|"
            r"se entere|credit|hurt (?:my|our) (?:credit|business)|(?:texts?|messages?|emails?|voicemails?|"
            r"letters?|notes?|mensajes|llamadas|cartas?) (?:\w+ ){0,3}(?:saying|that|diciendo|que|threatening)|"
            r"(?:text\w*|email\w*|messag\w*|call\w*|post\w*|wrote|writes|voicemail\w*)(?: \w+){0,3} (?:he|she|"
            r"they)|hurt anyone by|jaja\w*|luz|perdi|lost|ruido|noise|motoras?|musica|precios|impuestos|renta|"
            r"hambre|estres"
        ),
    ),
    Rule(
        "on the way to hurt",
        "threat",
        en=(
            r"(?:is|are) (?:coming|on (?:his|her|their) way|heading)(?: \w+){0,5}? to (?:hurt|"
            r"kill|beat|shoot|fight|attack|get|jump|stab) (?:me|us|him|her|my \w+)(?= )(?! "
            r"(?:package|car|money|stuff))"
        ),
        es=(
            r"se (?:quiere|quieren|estan|esta|trata de|tratan de|van a|va a) (?:meter|metiendo|"
            r"colar|colando|entrar)(?: \w+){0,1} (?:a|en|por)(?= )|(?:viene|vienen) (?:para aca|"
            r"a mi casa|a buscarme)(?: \w+){0,3}? (?:a|para) (?:matar\w*|golpear\w*|pegar\w*|"
            r"pelear|hacer\w* dano)"
        ),
        tense=Tense.OPEN,
        past="threat",
        unless=r"cuenta|account|collector|cobrador|refund|computadora|correo|every|banco",
    ),
)
