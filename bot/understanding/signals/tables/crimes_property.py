"""Robbery, a vehicle or a firearm gone, shots and arson. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule

TAKEN_BY_FORCE: tuple[Rule, ...] = (
    Rule(
        "robbed",
        "robbery",
        en=(
            r"(?:robbed|robbing|mugged|mugging|held up|stuck up|carjacked|carjacking|strong "
            r"?armed)(?: (?:me|us|him|her|my (?:<FAMILY>|<INTIMATE>|kid|friend)))? (?:at (?:gun|"
            r"knife) ?point|of my|on the|in the|at the|while|walking|outside|by (?:a|two|some|"
            r"three|four)|last|yesterday|and|when|coming|near|for my|today|with)|(?:got|was|"
            r"were|been|being) (?:mugged|carjacked|held up|robbed at|jumped|robbed (?:by|on the "
            r"street|while walking|walking|at gun|at knife|outside|last night (?:by|walking)))|"
            r"(?:robbed|mugged|jumped|carjacked) (?:me|us|him|her|my (?:<FAMILY>|<INTIMATE>|kid|"
            r"friend))|at (?:gun|knife) ?point|(?:armed )?robbery|(?:a|armed|the) hold ?up"
        ),
        es=(
            r"(?:me|nos|le|lo|la|los) (?:asaltaron|asalto|atracaron|atraco|encanonaron|"
            r"encanono)|fui (?:asaltad|atracad)[oa]|un (?:asalto|atraco)|asaltaron (?:a|mi|el|"
            r"la)|(?:asaltad|atracad)[oa]s?|a punta de (?:pistola|cuchillo|navaja)|a mano "
            r"armada|robo (?:con violencia|a mano armada)|carjacking"
        ),
        unless=(
            r"robbed (?:me |us )?(?:online|through|over the)|website|web site|seller|site|"
            r"company|online|scam\w*|car was robbed|it is (?:a |highway )?robbery|price|prices|"
            r"precio|estafa\w*|zelle|not a robbery|storage|overnight|got robbed of my package|"
            r"jumped (?:the fence|in)|jump"
        ),
    ),
    Rule(
        "snatched or forced from the person",
        "robbery",
        en=(
            r"(?:snatched|snatching|ripped|yanked|grabbed|tore|pulled|took|wrestled|stole|"
            r"swiped)(?: (?:my|the|her|his|our|it|a|gold|phone|cell|cellphone|purse|bag|chain|"
            r"necklace|wallet|backpack|bike|earrings|handbag|iphone|pocketbook|money|cash|"
            r"\w+)){1,4}? (?:off (?:of )?(?:my|her|his) (?:neck|arm|shoulder|wrist|hand|hands|"
            r"back(?! (?:deck|porch|yard|door|steps|patio|seat|bumper|window|rack|gate|fence|"
            r"lot))|body|head|ear|ears|finger|person)|(?:right )?(?:out of|from) (?:my|her|"
            r"his)(?: \w+)? (?:hands?|arms?|grip|neck)|right off me)|(?:pushed|"
            r"shoved|knocked|punched|hit|threw|beat|attacked|kicked|sprayed|kicked|tackled|"
            r"choked|grabbed|maced|pepper sprayed) (?:me|us|him|her|my (?:<FAMILY>|<INTIMATE>|"
            r"kid|friend))(?: \w+){0,6}? (?:and|n) (?:took|stole|grabbed|snatched|ran off with|"
            r"robbed|got)|(?:demanded|made me (?:give|hand)|forced me to (?:give|hand)|told me "
            r"to (?:give|hand)|gave (?:him|them) my)(?: \w+){0,4}? (?:wallet|phone|money|cash|"
            r"purse|bag|keys|car|it|airpods|shoes|sneakers|jacket|coat|stuff|everything|chain|"
            r"watch|backpack|jordans)(?= )|snatched (?:my|her|his) (?:phone|purse|chain|bag|"
            r"wallet|necklace|backpack|handbag|cell|cellphone|pocketbook|iphone)(?! (?:off|from|"
            r"out of) (?:of )?(?:the|my|a|his|her) (?:chair|table|seat|counter|bench|cart|desk|"
            r"hook|car|bike|porch|stroller|floor|bar|back of|locker|shopping|passenger|front|"
            r"cup))|(?:purse|chain|phone) snatch\w*|run my pockets|ran my pockets"
        ),
        es=(
            r"(?:me|le|nos) (?:arrebataron|arrebato|arrancaron|arranco|jalaron|jalo|halaron|"
            r"halo|tumbaron|tumbo|quitaron|quito)(?: \w+){0,6}? (?:de (?:la|las|mi|mis|su|sus) "
            r"manos?|del (?:cuello|hombro|brazo)|de encima|de la muneca|a la fuerza|por la "
            r"fuerza)|(?:me|le) (?:arrebataron|arrebato|arrancaron|arranco|jalaron|jalo|halaron|"
            r"halo) (?:la|el|mi|mis|los|las)(?: \w+)? ?(?:cadena|celular|cartera|telefono|bolso|"
            r"bulto|bolsa|mochila|prendas?|collar|pulsera|reloj|dinero|pantallas|aretes)|(?:me|"
            r"le|nos) (?:empujaron|empujo|golpearon|golpeo|pegaron|pego|tiraron|tumbaron|"
            r"amenazaron|amenazo|apuntaron|agarraron)(?: \w+){0,6}? (?:y (?:me |le |nos |se "
            r")?(?:quitaron|quito|robaron|robo|llevaron|llevo)|para quitarme|para robarme)|me "
            r"obligaron a (?:dar|entregar)\w*"
        ),
        unless=(
            r"gift cards?|zelle|scam\w*|tarjetas? de regalo|estafa\w*|pushed (?:it|the)|plates?|"
            r"placa|tablilla|took my (?:money|cash) (?:out of|from) my (?:account|wallet)|wiper|"
            r"bumper|antena|antenna|when i was not|sin que me diera cuenta|pickpocket\w*|did "
            r"not notice|did not feel"
        ),
    ),
    Rule(
        "a vehicle is gone",
        "stolen_vehicle",
        en=(
            r"(?:stole|stolen|steal|took|taken|jacked|swiped|lifted|boosted|hotwired|hot wired|"
            r"theft of|drove off (?:with|in)|drove away (?:with|in)|ran off with|made off with|"
            r"rolled off with|took off (?:with|in)|got)(?: (?:<OF_OURS>|\d{4})){1,5}(?: "
            r"(?:<MAKE>)){0,2} (?:<VEHICLE>)(?= )(?! (?:<PART>|was broken|got broken|stuff|"
            r"window|for|to (?:the|a|work|get)|out (?:for|to)|in for|broken|keyed|door|and "
            r"(?:found|saw|noticed)|home|back to|with me|there|ride|accident|off the|apart|"
            r"owner|payment|title|insurance|info))|(?<! of )(?<! in )(?<! on )(?<! off )(?<! "
            r"from )(?<! to )(?<! under )(?<! inside )(?<! for )(?:my|our|the|his|her|whole|"
            r"wifes|husbands|moms|dads|sons|daughters|companys)(?: (?:<OF_OURS>|\d{4})){0,4}(?: "
            r"(?:<MAKE>)){0,2} (?:<VEHICLE>)(?: (?:<MAKE>|\d{4})){0,3} (?:(?:is|was|got|has "
            r"been|had been|just|were|been|s) ){0,4}(?:stolen|gone|missing|jacked|taken|not there|"
            r"nowhere|disappeared|vanished)(?! (?:from (?:it|inside)|through|over))|(?:car|"
            r"vehicle|motorcycle|moped|truck|auto|motor vehicle|van) (?:theft|thefts|was stolen|"
            r"got stolen|is stolen|stolen|been stolen|is gone|was gone|gone)(?! (?:from it|"
            r"through|from inside))|stolen (?:\w+ )?(?:car|vehicle|truck|motorcycle|moped|van|"
            r"suv|jeep|<CYCLE>)(?! (?:<PART>|thefts?))|grand theft auto|(?:woke up|came out|"
            r"went out|got up|looked out|came back|came outside|went outside)(?: \w+){0,5}? "
            r"(?:no|and no|and the) (?:car|truck|van|motorcycle|suv|jeep|moped)(?= [.,]| gone| "
            r"was gone)|can not find (?:my|our) (?:car|truck|van|motorcycle|suv|jeep)(?= )(?! "
            r"key)|carjack\w+|(?:stole|took) (?:it|the car|my car|the truck) (?:right )?(?:out "
            r"of (?:my|the) driveway|off the street|from (?:my|the) driveway|from in front)"
        ),
        es=(
            r"(?:robaron|robo|robado|llevaron|llevado|hurtaron|robarme|robaro|jaquearon|se robo|"
            r"robaran|desaparecio)(?: me)? (?:<ES_OF_OURS>)(?: \w+)? ?(?:<ES_VEHICLE>)(?= )(?! "
            r"(?:s|de mi (?:esposa )?(?:la|el)|la (?:bateria|placa|tablilla|radio)|de juguete|"
            r"de nieve|al taller|en grua|la grua|a arreglar|pa el taller|las? (?:gomas?|"
            r"<ES_PART>)|los? (?:aros?|<ES_PART>)))|(?<! de )(?<! del )(?<! en )(?<! a )(?:mi|"
            r"el|la|nuestro|nuestra) (?:<ES_VEHICLE>)(?: \w+){0,3}? (?:no esta(?:ba)?(?= [.,]| "
            r"donde| ahi| en| cuando)|ya no esta(?:ba)?|desaparecio|(?:fue|ha sido) robad[oa]|"
            r"(?:es|esta|estaba) robad[oa]|no aparece|se lo (?:robaron|llevaron)|se la "
            r"(?:robaron|llevaron)|me lo (?:robaron|llevaron)|me la (?:robaron|llevaron))|"
            r"(?:robo|hurto) de (?:vehiculo|carro|auto|motora|motocicleta|mi (?:carro|motora|"
            r"auto|vehiculo)|automovil|guagua)|(?:carro|auto|vehiculo|motora|motocicleta|"
            r"camioneta) robad[oa]|no (?:encuentro|encontramos|aparece) (?:mi|el|nuestro) "
            r"(?:<ES_VEHICLE>)(?= )"
        ),
        unless=(
            r"(?:was|got|were|getting|it|be|is) towed|la grua|el taller|toy|toys|juguete|coche "
            r"(?:\w+ )?del? (?:mi |mis |las? |los )?(?:bebe|nen[ea]|nin[oa]|niet[oa]|hij[oa])|"
            r"remote control|rc car|hot wheels|lego|model car|car seat|power wheels|wagon|"
            r"stroller|hand truck|dolly|e scooter|escooter|electric scooter|rental car "
            r"(?:company|agency)|gone over|gone through|in my name|a mi nombre|loan|in (?:my|"
            r"the|our) (?:<VEHICLE>)(?: \w+){0,4}? (?:was|got|is|gone) (?:stolen|gone|missing)|"
            r"(?:from|off|inside|out of|in|on|under|de|del|dentro del|adentro del|encima del) "
            r"(?:of )?(?:my|our|the|mi|el|her|his)(?: \w+){0,3}? (?:<VEHICLE>|<ES_VEHICLE>)(?: "
            r"\w+){0,2}? (?:was|were|got|is|are|gone|stolen|missing|taken)|lo que habia "
            r"(?:adentro|dentro)|de lo que|not towed (?!i)"
        ),
    ),
    Rule(
        "a firearm stolen or lost",
        "firearm",
        en=(
            r"(?:(?:my|our|his|her|the|a|an|two|2|three|legally owned|registered|licensed|"
            r"service|hunting|loaded|stolen|lost|missing|dads|husbands|duty|ruger|sig|taurus|"
            r"springfield|remington|smith and wesson|and|of|his|backpack|wallet)(?: \w+){0,3}? "
            r")?(?:handguns?|hand guns?|pistols?|firearms?|rifles?|shotguns?|revolvers?|"
            r"glocks?(?: \w+)?|ar 15|ar15|9mm|ghost gun|(?:service|duty) (?:weapon|gun|pistol|"
            r"revolver|firearm)|smith(?: and)? wesson|sig sauer|beretta|(?:my|our|his|her|the|a|"
            r"two|stolen|lost|missing|and|licensed|legal) (?:\w+ )?guns?)"
        ),
        es=(
            r"(?:mi|mis|el|la|un|una|su|las|dos|y)(?: \w+){0,2}? (?:pistolas?|armas?(?: de "
            r"fuego)?|revolver|rifles?|escopetas?|glock|fusil)|arma de fuego|(?:perdi|robaron|"
            r"llevaron) (?:la|mi|el) (?:arma|pistola|escopeta)"
        ),
        unless=(
            r"(?:pulled|point\w*|aim\w*|waving|waved|flash\w*|show\w*|apunt\w+|encanon\w+|amenaz\w+|saco|sacaron)(?: "
            r"\w+){0,3} (?:guns?|pistols?|rifles?|"
            r"pistolas?|arma|revolver|knife)|(?:took|got|grabbed|wrestled|kicked) (?:the|his|that|a) (?:gun|pistol|"
            r"rifle) (?:off|from|away from|out of) "
            r"(?:him|her|them|his|the (?:guy|man|kid))|(?:he|she|they|who|guy|man|robber|tipo|hombre|ladron|el|ella) "
            r"(?:had|has|carried|tenia|tenian|tiene|llevaba|"
            r"traia|cargaba) (?:a|an|the|his|what|una?|la|el|su) (?:\w+ )?(?:handgun|pistol|firearm|rifle|shotgun|"
            r"revolver|gun|glock|pistola|arma|revolver|"
            r"escopeta)|locked up at home|usted tiene|no sorry|sorry no|i meant|perdon|"
            r"(?:water|nerf|glue|nail|heat|massage|massager|spray|staple|caulk|caulking|paint|"
            r"paintball|paint ball|toy|pellet|bb|airsoft|grease|price|radar|tattoo|hot glue|"
            r"squirt|theragun|tommy|impact|air|rivet|brad|finish|flare|potato|bubble|rubber "
            r"band|scanner|scan|label|soldering|pressure|thermometer|temperature|foam|solder|"
            r"needle|welding|mig|framing|dart|starter|cap|gel|gun metal|gunmetal) (?:guns?|"
            r"pistols?|rifles?)|gun ?metal|(?:gun|pistol|firearm|firearms|rifle|shotgun|"
            r"pistols) (?:permit|license|licence|card|safe|case|range|show|shop|store|rack|oil|"
            r"belt|holster|cleaning|lock|buyback|buy back|violence|control|metal|laws?|powder|"
            r"sock|mount|vault|locker|course|class)|massage gun|pistola de (?:agua|silicona|"
            r"clavos|pintura|juguete|pegamento|calor|masaje|impacto|grapas|aire|grasa)|riding "
            r"shotgun|shotgun (?:seat|side)|shotgun house|guns n roses|guns and roses|top gun|"
            r"gun hill|guns? (?:blazing|emoji)|video game|xbox|licencia de (?:armas|portar)|"
            r"permiso de (?:armas|portar)|arma blanca|arma un|se arma|arma de doble|jumping the "
            r"gun|jump the gun|call of duty|rifled|rifling|(?:rifled|rifling) through|rifle "
            r"through|buy ?back|turn in|hand in|entregar|love guns"
        ),
    ),
    Rule(
        "a weapon was shown or pointed, told later",
        "weapon",
        en=(
            r"(?:he|she|they|who|guy|man|one|robber|kid|person|thief|driver|neighbor|somebody|someone|ex) (?:had|"
            r"carried|pulled(?: out)?|pointed|showed(?: me)?|"
            r"flashed|waved|drew|came with) (?:a|an|the|his|what looked like a|her) (?:\w+ )?(?:<GUN>|knife|"
            r"machete)(?= )|(?:pulled|pointed|waved|flashed|drew) "
            r"(?:a|his|the) (?:\w+ )?(?:<GUN>|knife|machete)(?= )|(?:took|got|grabbed|wrestled|kicked) (?:the|his|that|"
            r"a) (?:gun|pistol|rifle|knife) (?:off|"
            r"from|away from|out of) (?:him|her|them|his|the (?:guy|man|kid))"
        ),
        es=(
            r"(?:tenia|tenian|llevaba|traia|cargaba|saco|sacaron|enseno|ensenaron|apunto|apuntaron|mostro) (?:con "
            r")?(?:una?|la|el|su) (?:\w+ )?(?:pistolas?|"
            r"arma|revolver|rifle|escopeta|cuchillo|machete|navaja|glock)(?= )|(?:me|nos|le) (?:apunto|apuntaron|"
            r"encanonaron)(?= )"
        ),
        unless=(
            r"(?:water|nerf|nail|glue|heat|paint|toy|massage|bb|pellet) guns?|(?:i|we) had|yo tenia|tenia (?:yo "
            r")?(?:mi|guardad)|closet|safe|kitchen|cocina|"
            r"apunto (?:la|el) (?:placa|numero|tablilla)|slash\w*|tires?|gomas?|cut"
        ),
    ),
    Rule(
        "bullets or shots",
        "shots",
        en=(
            r"bullet ?holes?|bullets? (?:went|came|through|hit|in (?:my|the))|shell casings?|"
            r"(?:my |the |our )?(?:car|house|window|truck|home|apartment|building|door|store|"
            r"van|wall|<VEHICLE>) (?:was |got |has been |been |is )?(?:shot|shot up|shot at|hit "
            r"by (?:a )?bullets?)(?= )(?! (?:with a bb|with bb|with a pellet|on (?:video|"
            r"camera)))|shot (?:at|up|into|out) (?:me|us|my|our|the)|stray bullet"
        ),
        es=(
            r"(?:impactos?|huecos?|hoyos?|agujeros?) de bala|balas? (?:perdida|en (?:la|mi|el)|"
            r"atraves\w+|entro)|casquillos?|(?:le|me|nos) (?:tiraron|metieron|cayeron a|dieron|pegaron|"
            r"entraron a) (?:tiros|balazos|un tiro|un balazo)|balearon|tirotearon"
        ),
        unless=(
            r"bb gun|pellet|paintball|nutribullet|magic bullet|bullet (?:point|journal|blender)|"
            r"photo|video|screenshot|rock"
        ),
    ),
    Rule(
        "arson",
        "arson",
        en=(
            r"arson|(?:set|lit|put)(?: \w+){0,4}? on fire|(?:set|started) (?:a )?fire (?:to|in|"
            r"on|behind|under|outside)|(?:burned|burnt|torched|firebombed) (?:down |up )?(?:my|"
            r"our|the|his|her) (?:\w+ )?(?:car|house|garage|shed|porch|store|fence|door|truck|"
            r"van|dumpster|building|trash|mailbox)|firebomb\w*|molotov\w*"
        ),
        es=(
            r"incendio (?:provocado|intencional)|(?:prendieron|pegaron|dieron|prendio|echaron|"
            r"metieron)(?: \w+)? (?:fuego|candela) (?:a|al|en)|(?:quemaron|quemo|incendiaron) "
            r"(?:mi|el|la|un|nuestro) (?:carro|casa|garaje|zafacon|basurero|auto|negocio|puerta|"
            r"porche|buzon|truck)"
        ),
        unless=r"fire ?works|burned (?:a|the) cd|fuegos artificiales|playlist",
    ),
)
