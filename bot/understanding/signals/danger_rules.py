"""Words of danger: what calls for 911 at once. Tables only; English and Spanish beside each other."""

from __future__ import annotations

from .rules import Rule
from .scope import Tense

_ROOM = r"trunk|basement|room|closet|bathroom|car|house|apartment|bedroom|elevator|attic|garage|office|van|cellar|shed|here|building|store"
_LOVED = (
    r"<INTIMATE>|<FAMILY>|kid|kids|baby|child|children|friend|friends|neighbor|toddler|infant|boy|girl|roommate|coworker|"
    r"customer|tenant|passenger|driver"
)
_ES_LOVED = r"<ES_KIN>|bebe|ninos?|ninas?|nenes?|muchach[oa]"
_LIFE = r"me|us|her|him|them|someone|somebody|people|everybody|everyone|my (?:<LOVED>)|each other|myself"
_OURS = r"my|our|the|his|her|their|a|this|that|your|some"

DANGER_RULES: tuple[Rule, ...] = (
    # --- the person's own life ----------------------------------------------------------------------------------
    Rule(
        "wants to take a life of their own", "self_harm",
        en=r"(?:(?:want|wants|wanting|going|need|plan|plans|planning|try|trying|tried|threatening|threatens|about|ready|think|thinking|will|would|might|gonna)"
           r"(?: \w+){0,3}? )(?:kill|hurt|harm|hang|cut|shoot|drown|killing|hurting|harming|hanging|shooting|cutting) (?:my|him|her|them)sel(?:f|ves)"
           r"|(?:killing|hanging|cutting) myself|(?:end|ending|take|taking) (?:it all|my (?:own )?life|(?:his|her|their) own li(?:fe|ves))"
           r"|(?:feeling |feel |is |am )suicidal|commit(?:ting)? suicide|(?:thoughts|thinking) (?:of|about) suicide|suicide note|unalive myself|"
           r"about to jump off<G3>|(?:off myself|kms)",
        es=r"(?:quiero|quiere|voy a|va a|pienso|piensa|intento|intentando|trata de|tratando de|ganas de|amenaza con)(?: \w+){0,2}? "
           r"(?:matarme|matarse|morirme|suicidarme|suicidarse|quitarme la vida|quitarse la vida|acabar con mi vida|hacerme dano|ahorcarme|"
           r"ahorcarse|tirarme del? \w+|cortarme las venas)|me (?:quiero|voy a|quisiera) (?:matar|morir|suicidar|ahorcar)"
           r"|quitarme la vida|se (?:quiere|va a) (?:matar|suicidar|tirar del?)",
        unless=r"laugh\w*|for (?:not|leaving|forgetting|losing|being)|lol|embarrass\w*|could (?:just )?kill myself|verguenza|risa|coraje|rabia",
    ),
    Rule(
        "does not want to live", "self_harm",
        en=r"(?:want|wants|going|ready|rather|ready) to (?:die|be dead)|do(?:es)? not (?:want|wanna) to (?:live|be alive|exist|be here anymore)(?! (?:here|there|in|on|at|with|next|near|"
           r"around|by|under))|better off (?:dead|without me)|no reason to live|nothing to live for|(?:tired|sick) of (?:living|life)|can not (?:live anymore|go on(?: anymore)?|take life)"
           r"|wish i (?:was|were) dead",
        es=r"no (?:quiero|quiere) (?:seguir )?(?:vivir|viviendo|viva|vivo|existir)(?! (?:en|aqui|ahi|alli|con|al|cerca))|(?:quiero|quisiera|quiere) (?:morir|morirme|estar muert[oa])"
           r"|(?:no tengo|sin) (?:ganas de|razon (?:de|para)) vivir|ya no (?:aguanto|soporto) (?:la|esta|mi) vida|(?:cansad[oa]) de vivir",
        unless=r"want(?:ed|s)? to die (?:of|from|when)|laugh\w*|embarrass\w*|verguenza|risa",
    ),
    # --- hurt or sick -------------------------------------------------------------------------------------------
    Rule(
        "bleeding", "injury",
        en=r"(?:is|are|am|still|keeps|keep|and|brother|sister|mom|dad|husband|wife|son|guy|man|head|face|he|she|they|someone|somebody|friend|i|lady|woman|kid|person|boy|girl)(?: \w+){0,4}? bleeding|bleeding (?:out|bad|badly|a lot|"
           r"from|everywhere|on)|blood (?:everywhere|all over|coming)|lots? of blood|covered in blood",
        es=r"(?:<ESTAR>|sigue|estoy|viene) (?:\w+ )?(?:sangrando|desangrando|desangrandose|botando sangre|ensangrentad[oa])|sangrando|(?:mucha|llen[oa] de|bota) sangre",
        tense=Tense.OPEN, past="assault", unless=r"bleeding money|nose ?bleed last|paint|ink",
    ),
    Rule(
        "not breathing or not awake", "injury",
        en=r"(?:is|are|am|not) (?:not )?(?:breathing|responding|moving|unconscious|unresponsive)(?= [.,?]| and| at| on| in)|(?:unconscious|unresponsive|stopped breathing|not breathing)|(?:i|he|she|they) can not breathe"
           r"|(?:<STRANGER>|he|she|<FAMILY>|<INTIMATE>|neighbor|friend)(?: is| just)?<G3> (?:passed out|collapsed|overdos\w+|od(?:ed|ing)|having a (?:seizure|stroke|heart attack)|turning blue|choking)"
           r"|having (?:a|an) (?:heart attack|stroke|seizure|asthma attack|overdose)|(?:bad |severe )?chest pains?|is (?:overdosing|choking|convulsing|drowning|in labor)",
        es=r"(?:no (?:respira|esta respirando|puede respirar|puedo respirar|responde|reacciona|despierta)|inconsciente|desmayad[oa]|convulsionando|se (?:esta )?(?:ahogando|muriendo)|"
           r"(?:le|me) (?:esta dando|dio) un (?:infarto|derrame|ataque)|sobredosis|se desmayo|tirad[oa] en el (?:piso|suelo|pavimento)(?! (?:la|el|mi|una|un)))",
        tense=Tense.OPEN, past="", unless=r"(?:phone|website|app|bank|seller|company|landlord|email|computer|laptop|account|site|page|screen|price|bill|celular|banco|vendedor|telefono|pagina|"
        r"aplicacion|computadora|compania|mensajes?|correo)|almost|nearly|when i saw the|casi|purse|bike|clothes|glass|wallet|cartera|bicicleta|bulto|i (?:was )?passed out",
    ),
    Rule(
        "someone is hurt", "injury",
        en=rf"(?:<STRANGER>|he|she|they|i|we|who|my (?:{_LOVED})|one|driver|kid|baby)(?: (?:is|are|am|got|has|have|been|was|were|just|gets|both|really|also)){{1,3}} (?:(?:very|really|so|pretty|badly|seriously|also|all|getting|bleeding and) ){{0,2}}"
           r"(?:hurt|injured|wounded|stabbed|shot|beaten(?: up)?|beat up|jumped|run over|burned|attacked|assaulted|raped|dying)(?! (?:that|by (?:the|this|how)|about|at|feelings))",
        es=rf"(?:<ES_STRANGER>|hay|mi (?:{_ES_LOVED})|estoy|estamos|esta|estan|quedo|quedaron|resulto|resultaron|salio|salieron)(?: \w+){{0,2}}? (?:muy |mal )?(?:herid[oa]s?|lastimad[oa]s?|lesionad[oa]s?|golpead[oa]s?|balead[oa]s?|"
           r"apunalad[oa]s?|acuchillad[oa]s?|mal herid[oa]|agonizando|muriendo)",
        tense=Tense.OPEN, past="assault",
        unless=r"tires?|gomas?|llantas?|by (?:ads|pop ?ups|a virus|hackers|bugs|bots|scammers)|shot (?:a|the|some|my) (?:video|photo|picture|film)|feelings|carro|pared|puerta|bumper|credito|credit|golpead[oa] (?:el|la|mi|del|de)|dying to|my (?:car|truck|window|fence)<G3> (?:shot|hurt|run over)",
    ),
    Rule(
        "needs an ambulance", "injury",
        en=r"(?:need|send|get|want|call(?:ing)?)<G3> (?:an )?(?:ambulance|paramedics?|medic|ems)", es=r"(?:necesito|necesita|necesitamos|manden|envien|llamen)(?: \w+){0,2}? (?:ambulancia|paramedicos?)",
        tense=Tense.OPEN,
    ),
    Rule("hurt, in few words", "injury", en=r"(?:i am|we are|he is|she is|they are|people are) (?:hurt|injured|wounded|in danger|not safe|unsafe|in trouble)(?! (?:that|by|about|with))",
         es=r"(?:estoy|estamos|esta|estan) (?:herid[oa]s?|lastimad[oa]s?|en peligro|mal herid[oa]s?)|corre(?:mos|n|)? peligro|mi vida (?:esta en|corre) peligro", tense=Tense.OPEN, past="assault"),
    # --- weapons ------------------------------------------------------------------------------------------------
    Rule(
        "someone with a weapon", "weapon",
        en=r"(?:<PERSON>)<G4> (?:with|has|have|got|holding|carrying|waving|swinging|pointing|points|aiming|brandishing|flashing|flashed|pulls|pulled(?: out)?|pulling(?: out)?|grabbed|wielding|took out|had|showed|showing|shows)"
           r"(?: \w+){0,1}? (?:a|an|his|her|their|the|some|big|huge|kitchen|2|two)(?: \w+){0,2}? (?:<WEAPON>)(?= (?!(?:set|block|rack|safe|case|permit|license|sharpener|sheath|holder|collection|metal|range|shop|store|cabinet|holster|game|money|wallet|truck|shaped|emoji|missing|stolen|on sale)))",
        es=r"(?:<ES_PERSON>|me|nos|le)<G4> (?:con|tiene|tienen|trae|traen|lleva|carga|cargando|saco|sacaron|saca|sacando|puso|pusieron|mostro|mostraron|enseno|ensenaron|apunta|apuntando|apunto|apuntaron|ensena|enseno|empunando|agarro|portando|anda con)"
           r"(?: con)?(?: (?:un|una|unos|su|la|el|tremendo|tremenda)) (?:<ES_WEAPON>)",
        tense=Tense.OPEN, past="robbery",
        unless=r"(?:water|nerf|glue|nail|heat|massage|spray|staple|caulk|caulking|paint|paintball|paint ball|toy|pellet|bb|grease|price|radar|tattoo|hot glue|squirt|super soaker|stapler) (?:guns?|pistols?)|pistola de (?:agua|silicona|clavos|pintura|juguete|pegamento|calor|masaje)"
        r"|(?:with|using|used|con) (?:a|an|un|una|some|what|the) (?:\w+ )?(?:brick|hammer|crowbar|screwdriver|pipe|rock|tubo|palo|martillo|destornillador|barra|bat|bate|metal pipe|knife|key|blade|box cutter|navaja|cuchillo|tire iron)(?! (?:in|outside|at|and is|to my|right|y|afuera|en))(?=[ \w]* (?:cut|slash\w*|broke\w*|smash\w*|pry|pried|scratch\w*|slit|hit my car|window|tires?|gomas?|lock|vidrio|cristal|cerradura))|(?:broke|broken|smash\w*|cut|slash\w*|slit|pried|scratch\w*|opened|shattered|hit|punctured|keyed|knocked|bashed|destroyed|dented|took (?:out )?my|rompi\w+|cort\w+|rayaron|pinch\w+|abrieron|dieron|dio|tumbaron|destroz\w+|golpearon)(?: \w+){0,6} (?:with|using|con) (?:a|an|some|un|una|what|la|el|mi)",
    ),
    Rule(
        "weapon in use", "weapon",
        en=r"(?:waving|swinging|pointing|brandishing|flashing|wielding|aiming)(?: \w+){0,2}? (?:<GUN>|<BLADE>|<CLUB>)|(?:gun|knife|blade) (?:to|at|in|on) (?:my|his|her|our|the|someones|somebodys|peoples) (?:head|face|neck|throat|chest|back|window|side|ribs|stomach|belly)|armed (?:man|men|guy|guys|robber|robbers|person|people|suspect|and dangerous|intruder|teens?|kids?)"
           r"|(?:is|are) armed|at (?:gun|knife) ?point",
        es=r"(?:hombre|hombres|tipo|tipos|persona|personas|alguien|individuo|sujeto|muchachos?|gente|esta|estan|van|anda|andan) armad[oa]s?|apuntando(?:me|nos|le|les)?(?: con)?|a punta de (?:pistola|cuchillo|navaja)|(?:me|nos|le) (?:apunta|apuntan|esta apuntando|estan apuntando)|(?:pistola|cuchillo|navaja|machete) en (?:la|su) mano",
        tense=Tense.OPEN, past="robbery",
        unless=r"(?:water|nerf|glue|nail|paint|toy|radar|heat) gun|pistola de (?:agua|juguete)|camera pointing",
    ),
    Rule(
        "shots", "weapon",
        en=r"(?:heard|hear|hearing)<G6> (?:gunshots?|shots|gunfire|shooting|gun shots?)|(?:shots|gunshots|gun shots|bullets) (?:fired|being fired|outside|ringing|flying|everywhere|right|going off|are|now)|gunfire|(?:someone|somebody|people|they|he|guy|guys|kids|men|man|there|their) (?:is|are|was|were|just|started|keep)?(?: \w+)? ?shooting"
           r"|active shooter|shooting (?:at|outside|into|up|a gun|guns|in (?:the|my|our))|drive ?by shooting|drive by",
        es=r"(?:oyendo|escuchando|sonando|escucho|escuche|escuchamos|se escuchan|oigo|oi|oimos|se oyen|hay|ay|hubo|estan|suenan|sonaron)<G3> (?:disparos|tiros|balazos|disparando|tirando tiros|tiroteo|balacera|plomo)|(?:esta|estan) (?:disparando|tiroteando|a tiros|cayendose a tiros)|tiroteo|balacera",
        tense=Tense.OPEN, past="shots", unless=r"fireworks|firecrackers|movie|photo\w*|shooting (?:a |the )?(?:video|photo|film|hoops|basketball|star|stars)|shooting (?:range|guard)|text\w*|screenshots?|cuetes|cohetes de",
    ),
    # --- someone is doing it -----------------------------------------------------------------------------------
    Rule(
        "someone is getting in", "in_progress",
        en=rf"(?:<PERSON>|ex|sounds like)<G6> (?:breaking|kicking|banging|pounding|busting|forcing|climbing|crawling|sneaking|prying|beating|knocking) (?:in|into|on|at|down|through|open|up|my|our|the)(?: \w+){{0,2}}? ?(?:in|into|door|doors|window|windows|house|home|apartment|building|garage|place|store|shop|car|cars|truck|vehicle|basement|lock|gate|neighbors|fence|glass|down)?",
        es=r"(?:(?:esta|estan|anda|andan|sigue|siguen|hay alguien|hay un \w+|hay gente)(?: \w+){0,3}?) (?:rompiendo|forzando|tumbando|pateando|metiendose|metiendo|entrando|abriendo|golpeando|tocando duro|brincando|saltando|trepando|trepandose)(?: \w+){0,3}? (?:puertas?|ventanas?|casa|apartamento|carros?|cerradura|verja|negocio|tienda|garaje|vidrios?|cristal(?:es)?|candado|sotano|aqui|vecin[oa])",
        tense=Tense.NOW, past="burglary",
    ),
    Rule(
        "someone is trying to get in", "in_progress",
        en=r"(?:<PERSON>|is|are)<G6> (?:trying|attempting|tries|try|checking|pulling|jiggling|yanking|tugging|testing)(?: (?:to|on|the|my|our|all|both|car|every|each|to open|and)){0,4} (?:get in|get inside|get into|break in|break into|break down|breaking in|enter|come in|open my|open the|unlock|steal|take|door|doors|handle|handles|door handles|car doors|window|windows|knob|doorknob|lock|locks|gate|kick|rob|grab)",
        es=r"(?:(?:esta|estan|anda|andan|sigue|siguen)(?: \w+){0,2}? )?(?:tratando de|intentando|queriendo|trata de|tratan de|intenta|intentan|quieren|quiere|jalando|halando|probando|chequeando|moviendo)(?: \w+)? ?(?:abrir|entrar|meterse|meterseme|robar|robarse|forzar|romper|tumbar|llevarse|las puertas|la puerta|la manija|manijas|las manillas|la ventana|puertas)",
        tense=Tense.NOW, past="burglary",
        unless=r"account|accounts|email|password|log ?in|bank|credit|loan|card|identity|social|phone number|line of|cuenta|cuentas|contrasena|tarjeta|credito|prestamo|identidad|seguro social|app|online|scam\w*|profile",
    ),
    Rule(
        "someone is stealing or breaking things", "in_progress",
        en=r"(?:<PERSON>)<G6> (?:stealing|robbing|smashing|vandalizing|spraying|spray painting|tagging|slashing|keying|cutting|sawing|looting|rummaging|going through|messing with|throwing|destroying|jacking|lurking|prowling|snooping|peeking|peeping|creeping|looking in|looking into|peering|casing|taking|loading|burning|siphoning|stripping)(?: \w+){0,5}",
        es=r"(?:(?:esta|estan|anda|andan|hay \w+|hay un \w+)(?: \w+){0,3}?) (?:robando|robandose|rompiendo|rayando|pintando|cortando|picando|rebuscando|registrando|mirando por|llevandose|vandalizando|destruyendo|tirando|tirandole|tirandoles|merodeando|asomandose|velando|rondando|quemando)(?: \w+){0,4}",
        tense=Tense.NOW,
        unless=r"trash|garbage|mattress\w*|furniture|debris|basura|colchon\w*|muebles|escombros|identity|identidad|info\w*|credit|account|cuenta|online|music|fiesta|wifi|electricity|my name|taking (?:too long|forever|my (?:calls|report)|care|over|me|so long|a (?:while|long))|looking into|loading|keeps? (?:taking|stealing|smashing|tagging)",
    ),
    Rule(
        "an attack is going on", "in_progress",
        en=r"(?:<PERSON>)(?: (?:is|are|was|were|keeps|will not stop|outside|inside|downstairs|upstairs|right now|here|just|started|both|all)){0,4} (?:attacking|beating|hitting|punching|choking|strangling|stabbing|kicking|assaulting|raping|robbing|jumping|threatening|harassing|grabbing|fighting|screaming at|yelling at|coming at|coming after|hurting|killing|pushing|slapping|dragging)"
           r"(?: (?:me|us|him|her|them|each other|someone|somebody|people|a|an|the|my|his|outside|in|on|at|with|over|another|up|right|and|,|[.])|(?= [.,]))",
        es=r"(?:(?:me|le|la|lo|nos|les|se)? ?(?:esta|estan|sigue|siguen)(?: \w+){0,2}?) (?:pegando|golpeando|atacando|agrediendo|ahorcando|asfixiando|apunalando|violando|asaltando|amenazando|peleando|matando|dando golpes|cayendo a (?:golpes|palos|punos)|arrastrando|abusando)(?:me|le|la|lo|nos|se|les)?",
        tense=Tense.NOW, past="assault",
        unless=r"(?:on|about) (?:the|my|a|this) (?:refund|return|charge|claim|bill)|fighting (?:with |over |about |the |my |a )*(?:bank|insurance|charges?|bill|company|cancer|ticket|landlord|claim)|prices?|credit|text\w* me|email\w*|online|phone calls?|killing me|los precios|llamadas|mensajes|cobrando|whatsapp|banco|scam\w*|attacked by (?:ads|pop ?ups|a virus)|fees|cargos|charges|carteles|anuncios|flyers",
    ),
    Rule(
        "in danger of being killed or hurt", "threat",
        en=rf"(?:<PERSON>|is|are|am)<G2> (?:going|wants?|trying|tries|try|about|coming|threatening|threatens) to (?:kill|hurt|shoot|stab|rape|attack|beat|murder|harm|fight|jump|hit|burn) (?:{_LIFE.replace('<LOVED>', _LOVED)})",
        es=r"me (?:quiere|quieren|va a|van a|trata de|tratan de|esta tratando de) (?:matar|pegar|golpear|disparar|apunalar|hacer dano|violar|agredir|caer a (?:golpes|tiros))|(?:quiere|quieren|va a|van a|tratando de|trata de) (?:matarme|matarnos|pegarme|golpearme|dispararme|apunalarme|hacerme dano|hacernos dano|matarla|matarlo|violarme)",
        tense=Tense.OPEN, past="threat",
        unless=r"(?:my |mi |la |el |las )?(?:mom|mother|dad|father|parents|boss|manager|sister|teacher|landlord|grandma|wife|girlfriend|mama|madre|papa|padre|jef[ea]|esposa|mujer|novia|herman[ao]|abuela|suegra|senora|vieja) (?:is |are |was )?(?:\w+ )?(?:going to|gonna|me va a|va a) (?:kill|murder|matar(?:me)?)|lol|when (?:he|she) finds out|cuando se entere|jaja\w*|(?:text\w*|email\w*|messag\w*|post\w*|wrote|writes)(?: \w+){0,3} (?:he|she|they)|credit|hurt my (?:credit|score|business)|(?:texts?|messages?|emails?|voicemails?|letters?|notes?|mensajes|llamadas|cartas?) (?:\w+ ){0,3}(?:saying|that|diciendo|que|threatening)|said (?:he|they|she)|dijo|dijeron",
    ),
    Rule(
        "someone who should not be there", "intruder",
        en=r"(?:there (?:is|are|s)(?: still)?<G3> |i (?:see|hear|have|got|can see|can hear)(?: \w+){0,2}? )?(?:someone|somebody|some (?:guy|man|person|people|dude|guys|men|kids|lady|woman|homeless \w+)|intruders?|strangers?|a (?:strange |random |drunk |homeless |naked )?(?:man|guy|person|stranger|woman|burglar|prowler|intruder|drunk|male)|burglars?|robbers?|prowler|an intruder|two (?:men|guys|people|kids))"
           r"(?: (?:is|are))(?: (?:still|right now|now|currently|hiding|standing|walking|moving|creeping|sleeping|sitting|walking around|lurking)){0,3} (?:in|inside|on|at|outside|under|behind|downstairs|upstairs|in front of|around|by)(?: of)?(?: (?:my|our|the|his|her|neighbors|next door)){0,2}(?: (?:back|front|parents|moms|neighbors)){0,2}(?: (?:house|home|apartment|yard|backyard|driveway|garage|basement|porch|door|window|windows|building|hallway|store|shop|car|room|bedroom|kitchen|attic|roof|fire escape|closet|stairs|unit|business|restaurant|deck))?(?= [.,?]| and| with| right| now| at| on| trying| i | please| he| she| they| we| going| look| peek| yell| bang| naked| drunk| high| screaming)",
        es=r"(?:hay|ay|veo|oigo|escucho|tengo) (?:a )?(?:alguien|un (?:tipo|hombre|extrano|ladron|desconocido|intruso|senor|individuo|sujeto|borracho|loco|muchacho)|una (?:persona|mujer)|gente|ladrones|unos? tipos?|dos (?:tipos|hombres)|personas)(?: \w+){0,3}? (?:(?:en|dentro|adentro|afuera|fuera|debajo|detras|abajo|arriba|frente|por)(?: de| a)?(?: (?:mi|la|el|del|nuestra|nuestro|al|los|las|un))? (?:casa|apartamento|patio|yarda|marquesina|garaje|sotano|porche|puerta|ventana|edificio|pasillo|tienda|negocio|carro|cuarto|cocina|techo|balcon|escaleras?|vecin[oa]s?|closet)|(?:dentro|adentro|afuera|abajo|arriba)(?= [.,]| con| y| que| tratando| gritando| queriendo| ahora))",
        tense=Tense.OPEN, past="burglary",
        unless=r"online|facebook|instagram|marketplace|line|bank|name|account|cuenta|nombre|in (?:\w+ )?(?:line|charge|front of me in)|internet|camara|camera|video|footage|on vacation|cuenta en|gente (?:buena|que)|no hay problema|usando|using|delivered|party|drinking|playing music|musica|sells?|selling|vende\w*|bebiendo|tomando|every (?:night|day|weekend)|todas las noches|todos los dias",
    ),
    Rule(
        "still there", "in_progress",
        en=r"(?:<PERSON>|it|ex)(?: (?:is|are|s))? still (?:\w+ )?(?:inside|in (?:there|here|my|the|our)|outside|here|out there|out here|at (?:my|the|our)|on (?:my|the|our)|around|upstairs|downstairs|trying|nearby|going on|happening|across|next door|parked outside watching)",
        es=r"(?:todavia|aun) (?:esta|estan|sigue|siguen|anda|andan|hay (?:alguien|gente)) (?:ahi|aqui|alli|adentro|dentro|afuera|fuera|en (?:mi|la|el)|por (?:ahi|aqui)|cerca|pasando)|(?:sigue|siguen) (?:ahi|aqui|alli|adentro|dentro|afuera|fuera|en (?:mi|la|el) (?:casa|apartamento|patio|puerta|edificio|calle|negocio)|por (?:ahi|aqui)|pasando|cerca)|(?:esta|estan) (?:ahi|aqui|alli|adentro|dentro|afuera) (?:todavia|aun)",
        tense=Tense.OPEN,
        unless=r"(?:graffiti|tag|paint|glass|tarp|mess|bike|car|truck|trash|mattress|lock|box|wallet|phone|package|dent|scratch|wheel|damage|listing|ad|profile|post|money|charge|receipts?|boxes|grafiti|pintura|vidrio|basura|carro|bicicleta|candado|celular|colchon|they|it|he) (?:is |are )?still (?:in|on|at) (?:the (?:\w+ )?(?:drawer|box|store|shop|mechanic|body shop|tow|account|website|air)|my (?:\w+ )?(?:account|drawer|phone|name|credit|possession|pocket|purse))"
        r"|(?:graffiti|tag|tags|paint|glass|tarp|mess|bike|car|truck|trash|mattress|lock|box|wallet|phone|package|dent|scratch|wheel|damage|listing|ad|airtag|post|page|profile|money|pieces|brick|rock|stuff|furniture|bags|couch) (?:is |are )?still|(?:grafiti|pintura|vidrio|vidrios|basura|carro|bicicleta|candado|celular|colchon|piedra|ladrillo|letras|muebles|sofa|anuncio|perfil) (?:\w+ ){0,3}?(?:todavia|aun|sigue|siguen)",
    ),
    Rule(
        "it is happening now", "in_progress",
        en=r"(?:is|are|it|this|thats?) (?:still )?(?:happening|going on|going down) (?:right )?now|happening (?:right now|as we speak|in front of me|outside)|(?:crime|robbery|burglary|break in|fight|attack|assault|shooting) in progress|(?:right now|now) in front of (?:me|my)",
        es=r"(?:esta|estan) (?:pasando|sucediendo|ocurriendo)(?: (?:esto|eso))? (?:ahora|ahora mismo|ahorita|en este momento|frente)|(?:ahora mismo|ahorita|en este momento)(?: \w+){0,2} (?:esta pasando|estan pasando|me estan)",
        tense=Tense.OPEN,
    ),
    Rule(
        "followed or stalked", "followed",
        en=rf"(?:following|chasing|stalking|tailing|coming after) (?:me|us|her|him|my (?:{_LOVED}))|(?:follows|followed) (?:me|us) (?:home|to my|from|down|around|all the way)|being (?:followed|chased|stalked)",
        es=r"(?:me|nos|la|lo) (?:esta|estan|viene|vienen|anda|andan|vienen)(?: \w+)? ?(?:siguiendo|persiguiendo|acechando|correteando)|(?:me|nos) (?:persigue|persiguen|acecha|acechan)|me (?:sigue|siguen) (?:un|una|unos|dos|hasta|por|desde|alguien|el|la|a)|(?:siguiendome|persiguiendome|siguiendonos|persiguiendonos|acechandome|correteandome)",
        tense=Tense.OPEN, past="threat",
        unless=r"instagram|facebook|tiktok|twitter|snapchat|online|account|collector|collections|bill|debt|cuenta|redes|deuda|cobrador\w*|sigue (?:llamando|llegando|cobrando|mandando|pidiendo)",
    ),
    Rule(
        "locked up or held", "trapped",
        en=rf"(?:i|we) (?:am|are)(?: \w+){{0,2}}? (?:locked|trapped|tied|stuck|hiding)(?: (?:up|down|inside|in|under))+(?: \w+){{0,2}}? (?:{_ROOM}|bed|desk|stairs)|(?:i|we) (?:am|are)(?: \w+)? (?:trapped|tied up|hiding)(?= [.,?]| from| with| and| because)|(?:locked|trapped|tied) (?:me|us|her|him|my (?:{_LOVED}))(?: up)? (?:in|inside|up|down)"
           r"|(?:he|she|they|ex|husband|boyfriend|wife|partner)<G2> will not let (?:me|us|her|him|them) (?:leave|go|out)|i can not (?:get out|leave|escape)(?! of (?:my|the)? ?(?:driveway|parking|spot|contract|work|bed|lease))(?= [.,?]| of| he| she| they| please| help)"
           r"|(?:he|she|they)<G6> will not let (?:me|us|her|him|them) (?:leave|go|out)|(?:holding|kept|keeping|held|keeps) (?:me|us|her|him|someone) (?:hostage|captive|prisoner|against)|(?:baby|child|kid|son|daughter|toddler|infant|kids|children|dog)(?: \w+){0,3}? (?:locked|trapped|stuck)(?: \w+)? (?:in|inside)(?: \w+){0,2}? (?:car|truck|van|house|room|elevator|suv|bathroom|apartment)|stuck in (?:the|an|this) elevator",
        es=r"(?:estoy|estamos) (?:\w+ )?(?:encerrad|atrapad|amarrad|escondid|secuestrad)[oa]s?|(?:me|nos|la|lo|los) (?:tiene|tienen|dejo|dejaron) (?:encerrad|secuestrad|amarrad|retenid|atrapad)[oa]s?|(?:me|nos) (?:encerro|encerraron)|no (?:me|nos) dejan? (?:salir|ir)(?! (?:del (?:parqueo|estacionamiento|driveway|contrato)))|(?:bebe|nino|nina|nene|nena|hijo|hija)(?: \w+){0,3}? (?:encerrad|atrapad)[oa]",
        tense=Tense.OPEN, past="kidnapping", unless=r"password|contract|lease|hold|phone (?:line|tree)|traffic|trafico|account|driveway blocked",
    ),
    Rule(
        "a person was taken", "kidnapping",
        en=rf"(?:kidnapped|abducted|kidnapping|abducting|snatched|(?:took|taking|grabbed) (?:a |my |the )(?:\w+ )?(?:kid|child|baby|daughter|son|girl|boy|grandson|granddaughter)(?! (?:to|s |phone|bike|bag|backpack|out to))) ?(?:a |my |the )?(?:{_LOVED})?|forced (?:me|her|him|a girl|a woman) into (?:a|the|his) (?:car|van|truck)",
        es=r"(?:secuestraron|secuestro|estan secuestrando|raptaron|rapto) (?:a )?(?:mi|una?|la|el) (?:\w+)|se (?:llevo|llevaron) a (?:mi (?:hij[oa]|nen[ea]|bebe|niet[oa]|herman[oa])|una (?:nina|muchacha|mujer)|un nino)|(?:metieron|montaron) (?:a la fuerza )?a (?:una|un) \w+ en (?:un|una) (?:carro|van|guagua)",
        tense=Tense.OPEN, past="kidnapping",
        unless=r"dog|cat|puppy|kitten|perr[oa]|gat[oa]|scam\w*|said they (?:had|kidnapped)|claimed|estafa|phone call|voice|ransomware|snatched (?:my|the|her) (?:phone|purse|bag|chain|wallet|bike|necklace|package)|(?:phone|purse|bag|chain|wallet|necklace|package|cell|cellphone)",
    ),
    # --- fire ---------------------------------------------------------------------------------------------------
    Rule(
        "fire", "fire",
        en=r"(?:house|home|car|cars|building|apartment|garage|kitchen|room|roof|store|truck|place|porch|dumpster|shed|basement|it|something|someone|everything|van|trash|tree|hallway|door|church|restaurant)(?: (?:is|are|s|was|caught|went|just|right now|still|got|been|being|set)){0,3}(?: \w+){0,1}? (?:on fire|burning(?: down)?|in flames|fire)|there (?:is|are)(?: \w+){0,2}? (?:fire|flames|smoke)(?! (?:pit|hydrant|extinguisher|stick|escape|alarm|department|truck|station|damage|detector|shop|sale|lane))|smoke (?:is |was )?(?:\w+ )?(?:pouring|billowing|everywhere|filling|coming (?:out|from|under|through))|(?:i |we |can |strong )(?:smell|smelling|see|seeing)<G2> (?:gas|smoke|flames|fire)(?! (?:pit|stick|station|can|cap|tank|grill))|gas leak|gas smell|smell of gas|smells like gas|(?:setting|set|lit|lighting)(?: \w+){0,4}? on fire|carbon monoxide alarm",
        es=r"(?:se )?(?:esta|estan) (?:\w+ )?(?:quemando|quemandose|en llamas|ardiendo|incendiando|incendiandose|cogiendo fuego|botando humo)|(?:hay|ay|veo) (?:un |mucho |una )?(?:fuego|incendio|humo|llamas|candela)|(?:huele|olor) a (?:gas|humo|quemado)|(?:prendio|prendieron|cogio|agarro|pegaron|dieron|echaron)(?: \w+)? (?:en )?(?:fuego|candela|llamas)|fuga de gas|prendid[oa]s? en (?:fuego|candela|llamas)|explosion",
        tense=Tense.OPEN, past="arson", unless=r"fire ?works|fuegos artificiales|fire (?:stick|pit|hydrant|tablet|hd|sale|tv|table)|amazon fire|smoke shop|smoke detector|fired|playlist|phone (?:is|was) on fire|quemando (?:goma|llanta)s?",
    ),
    # --- calls for help -----------------------------------------------------------------------------------------
    Rule(
        "calls for help", "plea",
        en=r"(?:send help|help me he|help me they|help me she|[.,] (?:someone|somebody) (?:please )?help(?: (?:me|us|him|her|please))?(?= [.,])|help now|need help (?:now|right now|asap|fast|immediately)|please hurry|hurry (?:up )?please|pls hurry|please come (?:now|quick|quickly|fast)|come (?:quick|quickly|fast)|(?:need|send)<G3> (?:police|cops|cop|officers?|someone|911|patrol car) (?:here )?(?:now|right now|right away|immediately|asap|quick|fast|rn)|(?:someone|somebody|please) call (?:911|the police|the cops|an ambulance)|i need 911|my life is in danger|(?:scared|afraid|fear|fearing|fearful) for my (?:life|safety)|(?:screaming|crying|yelling|calling|begging) for (?:help|her life|his life)|hear (?:\w+ ){0,3}screaming)",
        es=r"auxilio(?! con)|socorro|(?:necesito|manden|envien|mandame|mandenme)(?: \w+){0,3}? (?:policia|patrulla|ayuda|alguien|oficial)(?: \w+){0,2}? (?:ya|rapido|ahora|ahora mismo|urgente|urgentemente|de inmediato|inmediatamente)|ayudenme|vengan (?:rapido|ya|pronto|ahora)|(?:apurense|rapido) por favor|por favor (?:rapido|apurense|vengan)|(?:llamen|llama) al 911|(?:gritando|pidiendo|llorando|grita|gritos de) (?:auxilio|ayuda|que (?:la|lo|los|me) ayuden|socorro)|(?:se oyen?|oigo|escucho|se escuchan?)(?: \w+){0,4}? (?:gritos|gritando|golpes|llanto)|temo por mi vida",
        tense=Tense.OPEN, unless=r"hurry (?:with|up with)|my (?:insurance|refund)|reembolso|seguro (?:del|de) carro",
    ),
)  # fmt: skip

_HOSTILE = (
    r"breaking|kicking|banging|pounding|busting|forcing|climbing|crawling|sneaking|prying|smashing|stealing|robbing|vandalizing|spraying|tagging|slashing|keying|looting|rummaging|throwing|destroying|attacking|beating|"
    r"hitting|punching|choking|strangling|stabbing|assaulting|jumping|threatening|fighting|shooting|chasing|swinging|waving|peeking|prowling|burning|harassing|grabbing|dragging|trashing|circling|casing|pulling on|checking|trying"
)
_HOSTIL = (
    r"rompiendo|forzando|tumbando|pateando|metiendose|entrando|brincando|saltando|trepando|trepandose|robando|robandose|rayando|pintando|cortando|picando|rebuscando|registrando|llevandose|destruyendo|tirando|tirandole|"
    r"merodeando|asomandose|rondando|pegando|pegandole|golpeando|golpeandola|atacando|agrediendo|ahorcando|apunalando|asaltando|amenazando|amenazandome|peleando|peleandose|matando|matandose|disparando|persiguiendo|arrastrando|"
    r"abriendo|tratando|intentando|queriendo|gritandole|gritandome|velando|velandome|dandole|dandose|quemando|chequeando|jalando|halando"
)
_TRASH = r"carteles|anuncios|flyers|fees|cargos|charges|eggs?|snowballs?|water balloons?|huevos?|cuentas?|tarjetas?|a mi nombre|in my name|trash|garbage|mattress\w*|furniture|debris|basura|colchon\w*|muebles|escombros|account|cuenta|prices?|credit|refund|music|musica|party|fiesta"
_HERE = r"my|our|the|mine|his|her|their"

MORE_DANGER: tuple[Rule, ...] = (
    Rule(
        "someone is at it", "in_progress",
        en=rf"(?:<STRANGER>|he|she|they|there|<INTIMATE>|neighbor|neighbors|roommate|crew|group|gang|bunch)(?: \w+){{0,4}}? (?:{_HOSTILE})(?: \w+){{1,5}}",
        es=rf"(?:<ES_STRANGER>|esta|estan|anda|andan|viene|vienen|sigue|siguen|hay|se|me|nos|le)(?: \w+){{0,4}}? (?:{_HOSTIL})(?: \w+){{0,4}}",
        tense=Tense.NOW,
        unless=_TRASH + r"|trying to (?:sell|buy|get (?:my|a|the|it|this|help|in touch|money|paid|them to)|find|call|reach|figure|scam|file|report|open (?:a|an|accounts?|credit|new|cards?)|use|log|charge|contact|return|cancel|help|fix|understand|remember|rent|be|make|claim|collect|withdraw|access|hack|steal my (?:identity|info\w*|money))|fighting (?:with |over |about |me |the |my |a |this )*(?:bank|insurance|charges?|bill|company|cancer|ticket|landlord|claim|refund|dispute|on the|over|it)|"
        r"breaking (?:my heart|the law|news|even|down in tears)|(?:tratando|intentando|queriendo) (?:de )?(?:vender|comprar|conseguir|cobrar|sacar|usar|estafar|llamar|comunicar\w*|hacer|reportar|abrir (?:una|cuentas?|tarjetas?|otra))|robando (?:mi identidad|la identidad|dinero|luz|el wifi)|stealing (?:my |our |peoples )?(?:identity|wifi|electricity|cable|info\w*|money)|online|facebook|internet|breaking out|"
        r"burning (?:up|question|smell)|price|waving (?:hi|goodbye|the fee)|keeps? (?:stealing|taking|breaking|dumping|throwing|smashing|keying|slashing|tagging)|hitting my account|entrando (?:al trabajo|a trabajar|llamadas)|cortando (?:la grama|el pasto|el cesped)|checking (?:account|with|my|the|on|if)|i am trying|we are trying|climbing (?:wall|gym|gear|shoes)|jumping jacks|pintando (?:mi|la) casa",
    ),
    Rule(
        "heard or seen nearby", "intruder",
        en=r"(?:i|we)(?: \w+)? (?:hear|hearing|see)(?: \w+){0,3}? (?:someone|somebody|them|him|her|footsteps|voices|noises?|people|movement|banging|a man|glass breaking|breaking glass|somethings?|walking|a guy)(?: \w+){0,3}? (?:inside|upstairs|downstairs|in (?:my|the|our)|outside|at (?:my|the)|on (?:my|the) (?:roof|porch)|under|moving|walking|basement|attic|trying|breaking)",
        es=r"(?:escucho|oigo|estoy (?:escuchando|oyendo)|se oyen?|se escuchan?|siento)(?: \w+){0,3}? (?:pasos|ruidos?|voces|a? ?alguien|gente|que (?:estan|alguien|se))(?: \w+){0,3}? (?:en|dentro|adentro|arriba|abajo|afuera|por|entrando|caminando|tratando|rompiendo|forzando)",
        tense=Tense.OPEN, unless=r"every (?:night|day|weekend)|all night|todas las noches|todos los dias|music|musica|party|fiesta|phone|telefono|when i heard|voicemail|upstairs neighbors|vecinos",
    ),
    Rule(
        "at the door or in the home", "intruder",
        en=rf"there (?:is|are)(?: \w+){{0,3}}? (?:<STRANGER>|intruder|someone)(?: \w+){{0,3}}? (?:in|inside|on|outside|under|behind|at) (?:my|our|the)(?: \w+)? (?:house|home|apartment|garage|basement|yard|backyard|driveway|porch|roof|car|truck|bedroom|attic|shed|door|window|closet|kitchen|hallway|fire escape|steps|store|shop|building)(?= )|(?:he|she|ex|exs|husband|boyfriend|wife|girlfriend|<STRANGER>)(?: (?:is|are|s))(?: (?:still|right now|now|currently|here|hiding|standing|back|sitting|waiting|drunk|outside|parked|in|inside)){{0,3}} (?:at|outside|in|inside|on|by|under|behind|outside of|in front of) (?:my|our)(?: (?:front|back))? (?:door|doors|house|home|apartment|yard|backyard|driveway|garage|basement|porch|window|building|hallway|room|bedroom|kitchen|attic|roof|steps|job|car|closet|bed|stairs|place)(?! (?:with my permission|key))"
           r"|(?:he|she|they) (?:is|are) (?:right )?(?:outside|downstairs|upstairs|at the door|at the window|inside(?: the (?:house|store|building|apartment))?(?= [.,])|in the (?:house|basement|backyard|yard|attic|hallway|garage))(?= )(?! (?:in the|at the) (?:box|case))|(?:somebody|someone|dude|guy|man|person|woman)(?: (?:is|are|s))? (?:sitting|sleeping|standing|hiding|laying|lying|walking around|wandering|waiting|creeping|lurking)(?: \w+)? (?:in|inside|on|under|behind|outside|around)(?: the (?:back|front|trunk|bed|corner|stairwell)(?: seat)?(?: of)?)? (?:my|our)(?: \w+)? (?:car|house|garage|porch|yard|backyard|driveway|basement|roof|bedroom|window|van|truck|door|apartment|shed|hallway|steps)",
        es=r"(?:mi ex|mi exnovio|mi exesposo|el|ella|alguien|un (?:hombre|tipo|extrano|individuo|senor|desconocido)|mi (?:marido|esposo|novio))(?: (?:esta|anda|sigue|se metio|camina|ronda))(?: \w+){0,2}? (?:afuera|en mi (?:puerta|casa|apartamento|patio|cuarto|carro|techo|ventana|trabajo)|en la puerta|en el (?:techo|patio|sotano|pasillo)|por (?:el|mi) (?:techo|patio|sotano|balcon|ventana)|frente a mi|adentro|dentro|aqui)(?= )",
        tense=Tense.OPEN,
        unless=r"warrants?|wanted|orden de arresto|buscad[oa]|lost|perdi\w*|receipt|receipts|serial|box|recibo|caja|my (?:son|daughter|mom|dad)|online|selling|every (?:night|day)|always|todas las noches|todos los dias|party|working|works|trabaja\w*|visiting|helping|estacionad[oa]|parquead[oa]|carro (?:esta|sigue)|celular|telefono|bulto|paquete|with me|conmigo|last seen",
    ),
    Rule(
        "will not leave", "in_progress",
        en=r"(?:he|she|they|<STRANGER>|ex|husband|boyfriend|drunk|roommate|neighbor|customer|visitor)(?: (?:is|are|still|just|and|in my house|at my door|outside|who|that|s)){0,4} (?:will not|refuses to|refusing to|does not want to|would not) (?:leave(?! (?:me|us|a))|leave me alone|get out|go away|let (?:me|us|go)|stop (?:hitting|banging|kicking|knocking|following|screaming|yelling|threatening))",
        es=r"(?:el|ella|ellos|<ES_STRANGER>|mi \w+)? ?no se (?:quiere|quieren) (?:ir|salir|bajar)|no (?:me|nos) (?:suelta|sueltan|deja en paz|dejan en paz|deja tranquil[oa])|no para de (?:golpear|pegar|patear|amenazar|gritar)",
        tense=Tense.OPEN, unless=r"stain|paint|pintura|mancha|collector\w*|calls?|calling|text\w*|llamadas|cobr\w+|lease|evict\w*|squatter\w*|tenant\w*|inquilin\w+|mensajes|email|last|would not let me (?:use|get a refund)|virus|pop ?up|scam\w*",
    ),
    Rule(
        "robbed within minutes", "in_progress",
        en=r"(?:robbed|mugged|jumped|attacked|carjacked|assaulted|stabbed|shot|punched|beat|snatched|kidnapped|hit)(?: (?:me|us|him|her|my \w+|a \w+|someone))|(?:got|was|been|getting) (?:robbed|mugged|jumped|attacked|carjacked|assaulted)|is (?:running|getting|walking|driving|riding|heading|taking off) (?:away|off|down|up|toward|towards|with|into)(?= )",
        es=r"(?:me|nos|lo|la|le) (?:asaltaron|asalto|atacaron|golpearon|robaron|arrebataron|dispararon|apunalaron)|(?:asaltarme|asaltarnos|robarme|atacarme|golpearme|pegarme|dispararle|arrebatarme|apunalarlo|apunalarla|quitarme)|(?:va|van|se va|se van) (?:corriendo|caminando|huyendo)(?= )",
        tense=Tense.FRESH, unless=r"online|scam\w*|estafa\w*|bank|banco|account|cuenta|card|tarjeta|zelle|cash ?app|package|paquete|hit (?:my|me with|a deer)|got home",
    ),
    Rule(
        "the one who did it is getting away", "in_progress",
        en=r"(?:he|she|they|guy|man|kid|kids|guys|thief|someone)(?: (?:is|are|s)) (?:now )?(?:running|getting away|walking|driving|riding|heading|taking off|fleeing)(?: \w+)? (?:away|off|down|up|toward|towards|with my|into|right now)(?= )|(?:i am|we are) (?:chasing|following|watching|looking at|holding) (?:him|her|them|the (?:guy|thief|kid|man|car))",
        es=r"(?:va|van|se va|se van|esta|estan) (?:corriendo|caminando|huyendo|escapando|manejando)(?: \w+)? (?:por|hacia|para|con mi|calle)(?= )|(?:lo|la|los) (?:estoy|estamos|voy|vamos) (?:siguiendo|persiguiendo|viendo|velando)",
        tense=Tense.OPEN, unless=r"camera|video|footage|every|camara|dog|running (?:away|off) with (?:it|the) (?:money|scam)|online|see (?:him|them) (?:running|walking)|shows|se ve|muestra|vi a|saw|dirt ?bikes?|atvs?|speed\w*|dogs?|perros?|racing|last seen|noise|music",
    ),
    Rule(
        "armed, in few words", "weapon",
        en=r"(?:<PERSON>)<G3> (?:with|has|have|got|carrying|holding|waving) (?:guns|knives|weapons|weapon|something that looks like a gun|what looks like a (?:gun|knife))|(?:gun|knife|machete|pistol|blade) (?:in|on) (?:(?:his|her|their|the|one) (?:hand|hands|waistband|pocket|belt|jacket|hip)|him|hand)(?= )|(?:has|got|have) (?:a|the) (?:gun|knife|machete)(?= [.,])|(?:bomb|grenade|explosives?)(?= (?:in|at|under|on|threat|outside|inside|[.,]))",
        es=r"(?:<ES_PERSON>)<G3> (?:con|tienen|tiene|traen|llevan|cargan|andan con|anda con) (?:pistolas|armas|cuchillos|machetes|arma|pistola|cuchillo|navaja|machete)|(?:pistola|cuchillo|machete|navaja|arma) en (?:la|su|las) (?:mano|manos|cintura)|(?:una|amenaza de) bomba(?! de)",
        tense=Tense.OPEN, past="robbery",
        unless=r"(?:water|nerf|glue|nail|heat|massage|toy|staple|spray|paint|paintball) guns?|bath ?bomb|bomb(?:ed)? (?:cyclone|pop)|pistola de (?:agua|juguete|clavos)|knife (?:in|on) the (?:box|package|drawer|counter|kitchen)|kitchen knives|my (?:gun|pistol|knife)|photo|bomba de agua|for sale|logo|tattoo|kit|wallet|bag had|drawer",
    ),
    Rule(
        "a person down", "injury",
        en=r"(?:(?:there|he|she|they|him|her|man|woman|guy|person|kid|mom|dad|husband|wife|lady|body|someone|somebody|child|baby|friend|neighbor|brother|sister|son|daughter|grandma|grandmother|grandfather|grandpa|aunt|uncle)(?: \w+){0,8}? )(?:not (?:moving|waking up|waking|responding|responsive|breathing)|will not wake up|can not wake|wont get up|(?:lying|laying|passed out|down|face ?down|unconscious|knocked out) (?:in|on) (?:the )?(?:street|road|sidewalk|ground|floor|grass|park|parking lot|hallway|stairs|snow|middle)|on the (?:ground|floor) (?:bleeding|hurt|not|unconscious|crying|screaming))"
           r"|(?:fell|fallen)(?: \w+){0,6}? can not (?:get up|move|stand)|(?:hit|struck|ran over|run over|hitting) (?:a|my|the|some|this|an|by a car)(?: (?:little|old|young|small))? (?:kid|person|pedestrian|man|woman|lady|guy|girl|boy|child|cyclist|bicyclist|son|daughter|mom|dad|neighbor|brother|sister|friend|wife|husband)(?! (?:bike|car|truck|house|fence|phone))",
        es=r"(?:no se mueve|no despierta|no reacciona|no responde|no se levanta)(?= )|(?:hombre|mujer|persona|senor|senora|muchach[oa]|nin[oa]|alguien|viejit[oa]|mi \w+|joven)(?: \w+){0,3}? (?:tirad[oa]|acostad[oa]|inconsciente|desmayad[oa]) (?:en|por) (?:el|la) (?:piso|suelo|calle|acera|carretera|pavimento|parque|pasillo)|(?:atropellaron|atropello|acaban de atropellar|le dieron con el carro) (?:a )?(?:un|una|mi|la|el|al)(?: \w+)?|(?:se cayo|cayo)(?: \w+){0,4}? (?:y no se|no se puede|inconsciente)",
        tense=Tense.OPEN, past="assault",
        unless=r"phone|website|app|computer|laptop|bank|seller|screen|package|car is|bike|bike was|purse|money|celular|telefono|vendedor|banco|pagina|computadora|correo|he is not responding to|not responding (?:to|on|anymore)|no (?:me )?responde (?:el|mis|los|a)|mensajes|facebook|whatsapp|compania|landlord|glass|seller|messages",
    ),
    Rule(
        "poisoned, overdosed or very sick", "injury",
        en=r"(?:took|taken|swallowed|takes|taking)(?: \w+){0,4}? (?:bottle of|too many|bunch of|all (?:her|his|my|the)|a lot of|handful of)(?: \w+){0,2}? ?(?:pills|meds|medication|medicine|tylenol|xanax|sleeping)|(?:my|his|her|moms|dads) chest (?:hurts|is (?:hurting|tight|pounding))|(?:arm|face|side|left side) (?:is|went|feels) numb|allergic reaction|can not feel my|od(?:ing|ed) (?:on|in|at)|(?:needs|need) (?:narcan|cpr|medical (?:help|attention)|a doctor now)|(?:having|going into) (?:labor|contractions|convulsions)|is throwing up blood|vomiting blood",
        es=r"(?:se )?(?:tomo|trago|tome|tomado|trague)(?: \w+){0,3}? (?:pastillas|pildoras|veneno|cloro)(?= )|me duele (?:mucho )?el pecho|(?:brazo|cara|lado) (?:dormid[oa]|entumecid[oa])|reaccion alergica|(?:esta|estoy) (?:convulsionando|vomitando sangre|de parto|intoxicad[oa])|necesita (?:un medico|ayuda medica|narcan)|le dio un (?:infarto|derrame|ataque)",
        tense=Tense.OPEN, unless=r"stole|stolen|took all (?:my|of my|her|his) (?:pills|meds|medication|medicine)|robaron|llevaron|missing|se llevo|from my|prescription|bag|pharmacy|package|paquete|took my|car seat",
    ),
    Rule(
        "at the end of hope", "self_harm",
        en=r"(?:no|not see (?:a|any|the|much)|not have (?:a|any|much)|never any|not much|without (?:a|any)|not any|not find (?:a|any)) (?:reason|point) (?:to|in|for) (?:keep )?(?:living|live|being alive|going on|go on|exist|me to live)|(?:wants|want|going|ready|time|trying|decided) to end (?:it(?: all)?|my life|his life|her life|everything)(?= )|(?:has|have|with) pills and|(?:is|going|threatening|about|wants|trying) (?:to )?(?:jump|jumping) (?:off|from|out)|on the (?:railing|ledge|edge) of(?: \w+){1,4}|(?:standing|sitting|climbing|climbed|person|man|woman|someone|guy|girl|boy|kid)(?: \w+){0,3}? on(?:to)? the (?:railing|ledge)|i (?:cut|cutting|burned) myself (?:again|on purpose|and i can|to feel|because)|(?:kill|off|unalive) (?:my|him|her)self|(?:pills|razor|rope|gun|knife) in my hand|i am (?:going|about) to jump(?= [.,])|(?:pastillas|cuchillo|soga) en la mano|say(?:ing)? (?:goodbye|bye) to everyone|(?:use it on|shoot|do something to) myself|(?:gun|knife|rope|pills|razor)(?: (?:\w+|,)){0,8}? (?:end it|end my life|myself)|nobody would (?:miss|care if) (?:me|i)|world (?:is|would be) better without me|can not (?:do this|take it|take this) anymore and",
        es=r"(?:me|se) (?:quiero|quiere|quisiera|voy a|va a) (?:quitar|quitarme|quitarse) la vida|(?:no veo|no tengo|no hay|no le veo)(?: \w+)? (?:razon|sentido|motivo)(?: \w+)? (?:para|de|a|en) (?:vivir|seguir|la vida|mi vida)|(?:se (?:quiere|va a)|amenaza con) (?:tirar|tirarse|brincar|lanzar|lanzarse|cortar|cortarse)(?: \w+){0,2} (?:puente|edificio|techo|balcon|venas|ventana)|mejor (?:me muero|estaria muert[oa])|ganas de (?:morir|morirme|matarme)|quiero (?:desaparecer|acabar con todo|terminar con todo)|(?:me|se) (?:corte|corto|esta cortando|estoy cortando) (?:las venas|los brazos)",
        unless=r"lol|laugh\w*|subscription|call|contract|lease|this chat|report|chat|for losing|por perder",
    ),
    Rule(
        "would hurt somebody", "threat",
        en=r"(?:he|she|they|someone|somebody|guy|man|ex|husband|boyfriend|people)(?: (?:is|are|said he is|just said he is|says he is)) (?:going to|coming to|about to|on his way to|gonna) (?:kill|hurt|shoot|stab|beat|burn|rape|attack)(?: \w+){1,3}",
        es=r"(?:lo|la|los|las|nos|me|le) (?:va|van|quiere|quieren|vienen|viene) (?:a )?(?:matar|golpear|disparar|apunalar|pegar|hacer dano|quemar|violar|caer a (?:golpes|tiros))(?= )|(?:viene|vienen|va|van) a (?:matarme|matarnos|buscarme para|pegarme|golpearme|quemar)",
        tense=Tense.OPEN, past="threat",
        unless=r"(?:mom|mother|dad|father|parents|boss|manager|sister|teacher|landlord|wife|girlfriend|mama|madre|papa|padre|jef[ea]|esposa|mujer|novia|herman[ao]|abuela|suegra|senora|vieja|marido|esposo)(?: \w+){0,2} (?:is going to|are going to|me va a|va a|me van a) (?:kill|murder|matar)|lol|finds out|se entere|credit|hurt (?:my|our) (?:credit|business)|(?:texts?|messages?|emails?|voicemails?|letters?|notes?|mensajes|llamadas|cartas?) (?:\w+ ){0,3}(?:saying|that|diciendo|que|threatening)|(?:text\w*|email\w*|messag\w*|call\w*|post\w*|wrote|writes|voicemail\w*)(?: \w+){0,3} (?:he|she|they)|hurt anyone by|jaja\w*|luz|perdi|lost",
    ),
    Rule(
        "a child alone", "child_alone",
        en=r"(?:toddler|little (?:kid|boy|girl)|baby|small child|young child|infant|2 year old|3 year old|4 year old|two year old|three year old)(?: \w+){0,5}? (?:alone|by (?:himself|herself|themselves|itself)|wandering|in the (?:street|road)|left in|no parents)",
        es=r"(?:nin[oa]|nene|nena|bebe|criatura)(?: \w+){0,5}? (?:sol[oa]|solit[oa]|abandonad[oa]|perdid[oa] en la calle|caminando por la calle)(?= )",
        tense=Tense.OPEN, unless=r"toy|stroller|bike|bicycle|bicicleta|coche|ropa|clothes|doll|swing|mi bicicleta|seat|monitor|se perdio (?:la|el|su)",
    ),
    Rule(
        "dangerous driving", "in_progress",
        en=r"(?:drunk|wasted|intoxicated|impaired) driver|(?:driving|driver)(?: \w+){0,2}? (?:drunk|wasted)|swerving (?:all over|in and out|across)|(?:driving|going) the wrong way|passed out (?:at|behind) the wheel",
        es=r"(?:guiando|manejando|conduciendo) (?:borrach[oa]|en contra|en direccion contraria)|chofer borracho|conductor borracho|dormid[oa] (?:al|en el) volante", tense=Tense.OPEN, past="crash", unless=r"every|always|hit my|stole",
    ),
    Rule(
        "hiding", "trapped",
        en=r"(?:i am|we are|im)(?: \w+)? (?:in (?:the|my) closet|under (?:the|my) bed|locked in (?:the|my) (?:bathroom|room|bedroom)|barricaded|hiding)|i locked myself in (?:the|my) (?:bathroom|room|bedroom|closet|car)|(?:baby|kids?) (?:is|are) (?:in there|still inside)",
        es=r"(?:me|nos) (?:escondi|escondimos|encerre|encerramos|meti) (?:en|debajo|adentro|con)(?: \w+){0,2} (?:bano|cuarto|closet|cama|carro|habitacion|ninos|nenes|armario)|(?:estoy|estamos) (?:metid[oa]s? )?(?:debajo de la cama|en el closet|en el armario|escondid[oa]s?)",
        tense=Tense.OPEN, unless=r"locked myself out|keys?|looking|llaves|clothes|box",
    ),
    Rule(
        "a prowler", "intruder", en=r"prowlers?|intruders?|peeping tom|home invasion|hostages?|trespasser (?:in|on|at)", es=r"intrusos?|merodeador(?:es)?|rehen(?:es)?", tense=Tense.OPEN, past="burglary",
        unless=r"alert|alarm|motion|camera|cameras|software|virus|fence|light",
    ),
    Rule(
        "hears them", "intruder",
        en=r"(?:can hear|i hear|we hear|hearing|i am hearing) (?:\w+ )?(?:noises?|footsteps|voices|movement|someone|somebody|them|him|him|glass breaking|banging|people)(?= [.,]| in | inside| moving| upstairs| downstairs| walking| talking| outside| right)",
        es=r"(?:oigo|escucho|se oyen|se escuchan|estoy oyendo|estoy escuchando) (?:\w+ )?(?:ruidos|pasos|voces|golpes|que (?:alguien|estan))(?= )",
        tense=Tense.OPEN, unless=r"engine|muffler|brakes|motor|every|music|musica|neighbors? upstairs|phone|line|todas|siempre",
    ),
    Rule(
        "the one who did it is here", "in_progress",
        en=r"(?:guy|thief|man|person|kid|kids|guys|woman|lady|one|dude|people|he|she|they|ex)(?: (?:who|that)(?: \w+){1,6}?)?(?: (?:is|are|s))(?: (?:right|now|still|back|standing|sitting)){0,2} (?:in front of (?:me|us|my)|across the street|next to me|behind me|here(?= [.,]| now| right| with| and| again))",
        es=r"(?:hombre|tipo|ladron|muchacho|mujer|persona|muchacha|el|ella|que me robo|que lo hizo)(?: (?:que|me|se|lo|la|\w+)){0,6}? (?:esta|estan|anda|andan) (?:aqui|ahi|al frente|en frente|enfrente|frente a mi|frente mio|al lado mio|detras de mi|ahora mismo)(?= )",
        tense=Tense.OPEN, unless=r"camera|cameras|video|camara|car is|carro|phone|celular|store|tienda|guy from|who fixed|works|lives|vive|trabaja|listing|house is|mechanic|lives across|landlord|super|bank|banco|helping|mi (?:esposo|esposa|hij[oa]|mama|hermano|hermana)",
    ),
    Rule(
        "being attacked", "in_progress",
        en=r"(?:is|are|am|being|getting) (?:being |getting )?(?:robbed|attacked|mugged|beaten(?: up)?|beat up|jumped|assaulted|stabbed|raped|carjacked|kidnapped|chased|strangled|held up|broken into)(?= )(?! by (?:fees|ads|prices|the (?:bank|insurance)))|(?:dog|dogs|pit ?bulls?|pitbulls?)(?: \w+){0,4}? (?:attacking|biting|mauling)",
        es=r"(?:esta|estan|estamos|estoy) siendo (?:robad|atacad|asaltad|agredid|amenazad|golpead|perseguid)[oa]s?|perros?(?: \w+){0,4}? (?:atacando|mordiendo)",
        tense=Tense.OPEN, past="assault", unless=r"online|account|identity|cuenta|every|always|keeps?|cars? (?:is|are) (?:being|getting) broken into|scam\w*",
    ),
    Rule(
        "a fight or worse going on", "in_progress",
        en=r"there (?:is|are)(?: \w+){0,3}? (?:fight|brawl|shooting|stabbing|robbery|break ?in|riot|shootout|mob)(?= )|(?:fight|brawl|shooting|stabbing|robbery|shootout) (?:going on|outside|in front|happening|broke out|breaking out|right now|in the (?:street|lot|hallway|parking lot))",
        es=r"(?:hay|ay|se formo|se armo|tienen)(?: \w+){0,2}? (?:pelea|rina|tiroteo|balacera|asalto|garata|bronca|trifulca)(?= )",
        tense=Tense.OPEN, past="assault", unless=r"fight (?:with|over|about) (?:my|the) (?:bank|insurance)|every|todas|siempre|reported|news|noticias|information|informacion|tip",
    ),
    Rule(
        "shot or stabbed", "injury",
        en=r"(?:<STRANGER>|he|she|i|we|<FAMILY>|<INTIMATE>|friend|neighbor|coworker)(?: \w+)? (?:get|getting|got|gets) (?:stabbed|shot|run over|beat up|hit by a car)(?= )|(?:stabbed|shot|shooting|stabbing|slashed|pistol whipped) (?:me|him|her|us|someone|somebody|my (?:\w+ )?(?:brother|son|friend|husband|dad|father|mother|mom|sister|cousin|neighbor|boyfriend|wife|daughter|nephew|uncle)|a (?:\w+ )?(?:man|kid|guy|woman|boy|girl|person|teenager))(?= )(?! (?:a (?:text|email|message|look)|an email|down|the finger))",
        es=r"(?:me|le|lo|la|nos|les) (?:apunalaron|apunalo|acuchillaron|acuchillo|dispararon|disparo|balearon|baleo|hirieron|hirio|cortaron la cara|dieron (?:un )?(?:tiro|tiros|balazo|balazos|punalada|punaladas))(?= )",
        tense=Tense.OPEN, past="assault", unless=r"video|photo|foto|camera|camara|email|text|tires?|gomas?|carro|car",
    ),
    Rule(
        "on the way to hurt", "threat",
        en=r"(?:is|are) (?:coming|on (?:his|her|their) way|heading)(?: \w+){0,5}? to (?:hurt|kill|beat|shoot|fight|attack|get|jump|stab) (?:me|us|him|her|my \w+)(?= )(?! (?:package|car|money|stuff))",
        es=r"se (?:quiere|quieren|estan|esta|trata de|tratan de|van a|va a) (?:meter|metiendo|colar|colando|entrar)(?: \w+){0,1} (?:a|en|por)(?= )|(?:viene|vienen) (?:para aca|a mi casa|a buscarme)(?: \w+){0,3}? (?:a|para) (?:matar\w*|golpear\w*|pegar\w*|pelear|hacer\w* dano)",
        tense=Tense.OPEN, past="threat", unless=r"cuenta|account|collector|cobrador|refund|computadora|correo|every|banco",
    ),
    Rule(
        "tried to take a child", "kidnapping",
        en=r"(?:tried|trying|attempted|tries|attempting) to (?:grab|take|kidnap|abduct|lure|snatch|pull|drag|get)(?: (?:a|my|the|some|our|her|his))?(?: \w+)? (?:daughter|son|kid|kids|child|girl|boy|woman|baby|grandson|granddaughter|niece|nephew|student|teenager)(?= )(?! (?:bike|phone|to (?:help|pay|file)))(?: \w+){0,6}",
        es=r"(?:trato|trataron|intento|intentaron|tratando|quiso|quisieron)(?: de)? (?:llevarse|agarrar|coger|secuestrar|montar|raptar) a (?:mi|una|un|la|el) (?:\w+)",
        tense=Tense.OPEN, past="kidnapping", unless=r"bike|phone|scam\w*|bicicleta|celular",
    ),
    Rule(
        "a child left", "child_alone",
        en=r"(?:left|abandoned|found|dumped)(?: \w+)? (?:a|an|this|the|some|her|his) (?:\w+ )?(?:baby|infant|toddler|newborn)(?= (?:in|on|at|outside|alone|by|with|inside|here|crying|[.,]))",
        es=r"(?:dejaron|abandonaron|encontre|encontramos|dejo)(?: a)? (?:un|una) (?:bebe|criatura|recien nacid[oa]|nin[oa] (?:sol|perdid)[oa])(?= )", tense=Tense.OPEN, unless=r"stroller|doll|carriage|seat|monitor|coche|muneca",
    ),
    Rule(
        "lights or someone seen inside", "intruder",
        en=r"(?:i|we|can|neighbor|she|he) (?:can )?(?:see|sees|seeing)(?: \w+){0,3}? (?:flashlights?|lights?|movement|shadows?|someone|somebody|people|him|them|a man|guys?)(?: \w+){0,2}? (?:inside|in (?:my|the|our) (?:house|apartment|store|shop|garage|basement|yard|backyard|window|kitchen|car|office|building))",
        es=r"(?:veo|se ve|se ven|vemos)(?: \w+){0,3}? (?:luces|linternas?|sombras?|movimiento|alguien|gente)(?: \w+){0,2}? (?:adentro|dentro|en (?:mi|la|el) (?:casa|apartamento|tienda|negocio|garaje|patio))",
        tense=Tense.OPEN, unless=r"camera shows|video|camara|footage|when i|every|cuando|lights? (?:broken|out)",
    ),
    Rule(
        "crime in one breath with now", "in_progress",
        en=rf"(?:being (?:stolen|robbed|broken into|attacked|taken|vandalized|smashed|hit)|(?:{_HOSTILE}|loading|taking|cutting|removing|messing)|(?:camera|cameras|ring|doorbell)(?: \w+){{0,4}}? (?:someone|somebody|a man|a guy|him|them|people|two))(?: (?:\w+|,)){{0,10}}? (?:right now|as we speak|as i type|this second|at this moment)"
           rf"|(?:right now|as we speak)(?: (?:\w+|,)){{0,10}}? (?:being (?:stolen|robbed|broken into|attacked)|{_HOSTILE})(?= )",
        es=rf"(?:{_HOSTIL})(?: (?:\w+|,)){{0,10}}? (?:ahora mismo|ahorita|en este momento)|(?:ahora mismo|ahorita|en este momento)(?: (?:\w+|,)){{0,10}}? (?:{_HOSTIL})(?= )",
        tense=Tense.OPEN, unless=_TRASH + r"|card|cards|bank|banco|online|identity|identidad|scam\w*|insurance|seguro|refund|taking (?:it|the|my) (?:car|truck|van)? ?to|taking (?:care|photos|pictures|a break|time)|trying to (?:find|file|report|get (?:a|my|the) (?:report|refund|copy|new)|figure|call|reach|locate|remember|sell|fix|replace)|i am (?:trying|taking|cutting|checking)|tratando de (?:hacer|reportar|buscar|llamar|conseguir|recordar)|checking (?:my|the|with|if)|working|buscando|llenando",
    ),
    Rule(
        "watching them", "in_progress",
        en=r"(?:i am|we are) (?:\w+ )?(?:watching|looking at|seeing)(?: \w+){0,2}? (?:<STRANGER>|him|her|them)(?= )",
        es=r"(?:estoy|estamos) (?:viendo|mirando|velando) (?:a (?:un|una|dos|unos|los|alguien)|al (?:tipo|hombre|ladron)|como (?:se|un|le|me|estan))",
        tense=Tense.OPEN, unless=r"tv|television|video|videos|movie|game|games|footage|recording|camera from|my kids|the kids|online|facebook|page|show|babysit\w*|partido|pelicula|grabacion|fotos?",
    ),
    Rule(
        "maybe still there", "intruder",
        en=r"(?:not sure|do not know|no idea|can not tell)(?: \w+)? if (?:he|she|they|someone|somebody|anyone|the \w+)(?: \w+)? (?:is |are )?(?:gone|left|still|there|inside|coming|in there)|(?:someone|somebody|a man|a stranger|some guy|he|she) is (?:in )?(?:here|there)(?= [.,])|(?:burglars?|robbers?|thief|thieves|intruders?) (?:is|are) (?:\w+ )?(?:in|inside|at|here|there|outside)",
        es=r"no se si (?:ya )?(?:se fue|se fueron|sigue|siguen|esta|estan|hay alguien)(?: \w+){0,2}",
        tense=Tense.OPEN, unless=r"on (?:the|my) (?:camera|video)|my (?:package|order|check|report|phone|bike)|mi (?:paquete|reporte)|website|account|the (?:bike|car|package|money|video|footage|camera)|hay camara|grabad\w*",
    ),
    Rule(
        "in fear", "plea",
        en=r"(?:i|we) (?:do not|really do not) feel safe|(?:i|we) (?:am |are )?(?:feel|feeling) (?:very |really |so )?unsafe|(?:^|[.,]) (?:a )?(?:shooting|stabbing|armed robbery|big fight|fight) (?:on|at|in|by|near) \w+",
        es=r"no me siento segur[oa]|(?:^|[.,]) (?:un |una )?(?:tiroteo|balacera|pelea|apunalamiento) (?:en|por|frente)(?= )",
        tense=Tense.NOW, unless=r"neighborhood|area|anymore|in this city|parking|barrio|vecindario|walking|since|desde|after|my (?:money|account|identity)|information|tip",
    ),
)  # fmt: skip
