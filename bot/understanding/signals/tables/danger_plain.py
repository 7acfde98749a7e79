"""Danger told in a few plain words, headline style or just after it happened. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule, Tense

PLAIN_WORDS: tuple[Rule, ...] = (
    Rule(
        "breath, pain and death",
        "injury",
        en=(
            r"(?:trouble|difficulty|hard time|struggling|problems?|hard|having trouble) (?:to )?breath(?:ing|"
            r"e)?|short of breath|barely breathing|gasping|(?:has|have|is) not (?:moved|moving|breathing|woken "
            r"up|been breathing)|stopped (?:breathing|moving|responding)|(?:severe|terrible|bad|sharp|crushing|"
            r"tight) (?:chest|stomach|abdominal|head) pains?|(?:very|really|so|super) (?:drunk|high|out of it) "
            r"and(?: \w+){0,3} not|(?:bleeds|bleed|bleeding|big bleeding|hemorrhag\w+)(?= )|lost (?:a lot|so "
            r"much|lots) of blood|burn(?:ed|t) (?:himself|herself|myself|badly|(?:his|her|my) (?:face|hands?|"
            r"arms?|legs?|skin|body|eyes))(?= )|(?:got )?electrocuted|poisoned|swollen shut"
        ),
        es=(
            r"me duelen? (?:\w+ ){0,5}(?:pecho|corazon)|(?:le )?cuesta respirar|(?:apenas|casi no) respira|se "
            r"(?:esta )?(?:desangra|desangrando|muere|muriendo|quemo|intoxico|electrocuto|envenen[oa])(?= )(?! "
            r"de)|dolor (?:\w+ ){0,2}pecho|(?:esta|estoy|se siente) (?:muy |bien )?(?:grave|malherid[oa]|"
            r"intoxicad[oa]|delirando|ahogandose)"
        ),
        tense=Tense.OPEN,
        past="injury",
        unless=(
            r"battery|phone|car|engine|camera|cell|laptop|celular|bateria|carro|link|account|cuenta|website|"
            r"plants?|matas|tree|arbol|camara|anxi\w*|ansi\w*|mold|stress|estres|bleeding money|when i saw|"
            r"years ago|risa|money|line|grandfather passed|anniversary|drop dead|dead (?:end|line|tired|"
            r"battery)|lol"
        ),
    ),
    Rule(
        "fell or jumped",
        "injury",
        en=(
            r"(?:<ACTOR>|i|baby|toddler)(?: (?:just|has|have|had|down|almost|is))?(?: just)? (?:fell|fallen|"
            r"falling|jumped|slipped|fall|fell down|jumping)(?: down)? (?:in|into|off|from|down|through|out|"
            r"onto)(?: of)?(?: (?:a|the|his|her|my|our|their)){0,1} (?:\w+ )?(?:river|water|pool|pond|lake|ice|"
            r"bridge|roof|ladder|stairs|steps|balcony|window|tracks|scaffold\w*|floor|fire escape|tree|hole|"
            r"manhole|deck|building|shaft|train|moving)(?= )"
        ),
        es=(
            r"(?:se |me )?(?:cayo|cai|tiro|lanzo|caido|resbalo) (?:del?|al?|por|en|desde)(?: (?:la|el|las|un|"
            r"una))? ?(?:segundo|tercer|primer|cuarto|quinto)? ?(?:piso (?:de|y)|piso(?= [.,])|rio|agua|"
            r"piscina|balcon|techo|escaleras?|puente|ventana|andamio|azotea|vias|hielo|hueco|arbol)(?= )"
        ),
        tense=Tense.OPEN,
        unless=(
            r"phone|wallet|purse|bike|package|bag|keys?|celular|telefono|cartera|llaves|bulto|reloj|watch|ring|"
            r"anillo|aretes?|earring|my (?:\w+ )?(?:hat|glasses|jacket|camera)|snow|branch|leaves|fell "
            r"(?:asleep|for)|almost|casi|box|plant|pot|mirror|sign|drone|lost|perdi|(?:my|the|his|her) (?:\w+ "
            r")?(?:it|scooter|backpack|laptop)|fence|jumped (?:the|over)|stole|and ran|took"
        ),
    ),
    Rule(
        "a crash with people in it",
        "injury",
        en=(
            r"(?:bad|serious|terrible|big|huge|horrible|major|awful) (?:car )?(?:accident|crash|wreck|"
            r"collision)|(?:car|truck|van|bus|suv|motorcycle|vehicle|jeep)(?: (?:just|is|has|was|that))? "
            r"?(?:flipped|rolled over|overturned|upside down|drove into|crashed into|plowed into|went into|"
            r"exploded|wrapped around|in the (?:river|water))|someone just drove into|people (?:are )?(?:still "
            r")?(?:trapped|stuck|inside)(?= )|there is people (?:inside|in it|trapped)|crashed? and (?:there "
            r"is|there are|the \w+ is|people|someone|he is|she is|they are)"
        ),
        es=(
            r"(?:accidente|choque) (?:grave|fuerte|feo|bien feo|horrible|terrible|grande|serio)|(?:carro|"
            r"camion|guagua|camioneta|moto|motora|auto)(?: \w+)? (?:se )?(?:volco|volcad[oa]|virad[oa]|se "
            r"estrello|estrellad[oa]|patas arriba)|(?:hay |y )?(?:gente|alguien|personas) (?:atrapad[oa]s?|"
            r"adentro del carro|herid[oa]s?)"
        ),
        tense=Tense.OPEN,
        past="crash",
        unless=(
            r"my (?:parked|car was parked)|parked|estacionad[oa]|parquead[oa]|no one|nobody|nadie|toy|drone|"
            r"mailbox|fence|last seen|insurance|seguro|video game"
        ),
    ),
    Rule(
        "has just done it",
        "in_progress",
        en=(
            r"just (?:(?:choked|strangled|slapped|punched|pushed|kicked|stabbed|shot|attacked|beat|hit|"
            r"threatened|raped|grabbed|jumped|robbed|mugged) (?:<SOMEBODY>)|tried to (?:grab|kill|stab|choke|"
            r"take|kidnap|rape|rob|run|break in|get in)|pulled (?:a|out|his|the)|broke (?:down|in(?= [.,]| "
            r"through| and| to my (?:house|apartment))|into (?:my|our|the) (?:house|apartment|home|place))|"
            r"kicked (?:in|down|my|the)|climbed (?:in|through|over)|came (?:in|through) (?:the|my) (?:window|"
            r"back)|threw (?:a|me|her|him) (?:\w+ )?(?:at|down|brick|bottle|punch)|drove into (?:the|a|my) "
            r"(?:store|house|building|shop|crowd))(?= )|(?:broke|came|climbed|got) in(?:to (?:the|my|our) "
            r"(?:house|apartment|home))? while (?:i am|we are|my kids are|the kids are|she is|he is)(?= )"
        ),
        es=(
            r"(?:acaba|acaban|acabo) de (?:pegarme|golpearme|amenazarme|entrar|meterse|tumbar|apuntar\w*|"
            r"intentar|tratar|tirar(?:me|le|se)|ahorcarme|patear|romper la puerta|violar\w*|robarme con|"
            r"asaltar(?:me|nos)?|asalt\w*)|(?:me|nos) (?:quiere|quieren|intentan|intenta) (?:robar|asaltar|"
            r"matar|secuestrar|violar|atacar)(?= )|me acaban de (?:asaltar|golpear|pegar|apuntar|amenazar|"
            r"atacar|apunalar|disparar|tirar|violar)"
        ),
        tense=Tense.OPEN,
        past="assault",
        unless=(
            r"ruido|noise|motoras?|musica|precios|impuestos|renta|"
            r"<SPOKEN>|account|card|bank|cuenta|tarjeta|banco|parked|my (?:car|mailbox|fence|truck|mirror|"
            r"bumper)|estacionad[oa]|charge|charged|fee|price|news|saw on|found out|realized|noticed"
        ),
    ),
    Rule(
        "an attack going on, told like a headline",
        "in_progress",
        en=(
            r"(?:[.,]|there is|there are|i see|help|omg|a|an|some|old|two|this|the|drunk|crazy|homeless|naked|"
            r"angry) (?:<STRANGER>|lady|teens|gang|crew|neighbor|ex|customer|husband|boyfriend|dad|stepdad)(?: "
            r"(?:outside|here|next door|inside|upstairs|downstairs|across the street|at \w+|on \w+(?: st| "
            r"ave)?|in the \w+|in here|in my \w+|with (?:a|an|no|his) \w+)){0,3} (?:<ATTACKING>|threatening|"
            r"chasing|exposing|masturbating|flashing|waving|swinging|following|stalking|groping|menacing|"
            r"lunging|pointing|shooting|running|wandering|laying|lying|walking|standing|dancing)(?: "
            r"(?:<SOMEBODY>|people|kids|at (?:people|kids|me|cars|us|the|each|my)|with (?:a|an|his|scissors)|"
            r"each other|himself|herself|around with|in(?:to)? (?:the )?(?:traffic|middle of|highway|tracks)|"
            r"everyone|everybody|women|girls|children|students|customers|in traffic))(?= )"
        ),
        es=(
            r"(?:un|una|dos|unos|hombre|mujer|tipo|loco|tipos|borracho|sujeto|muchachos|senor)(?: \w+){0,2}? "
            r"(?:amenazando|golpeando|pegando|pegandole|atacando|apuntando|persiguiendo|disparando|agrediendo|"
            r"peleando|correteando|tirandose|masturbandose|exhibiendose|manoseando|acosando|gritandole)(?: "
            r"a)?(?= )"
        ),
        tense=Tense.OPEN,
        past="assault",
        unless=(
            r"<HABITUAL>|<SPOKEN>|<RECORDED_WORDS>|walking (?:his|her|their|a|the) dog|running (?:group|club|"
            r"shoes|across my)|was|were|saw|caught|noise|skateboard\w*|over (?:a |the )?(?:parking|refund|"
            r"bill)|parade|party|fiesta|dog|standing (?:up|in line)|took|stole|robo|grabbed my|fled|ran|se fue|"
            r"se fueron"
        ),
    ),
    Rule(
        "cries quoted",
        "plea",
        en=(
            r"(?:yelling|screaming|saying|shouting|yells|screams|crying)(?: \w+){0,2}? (?:get off|let (?:me|"
            r"her|him|us) go|stop (?:it|hitting|please)|leave (?:me|her|him) alone|somebody help|help me|do "
            r"not hit|do not kill|call the (?:police|cops))"
        ),
        es=(
            r"(?:grita|gritando|gritan|diciendo|llorando)(?: \w+){0,3}? (?:sueltame|suelteme|dejame|dejen?la|"
            r"no me pegues|ya no|para ya|que la suelten?|que pare|llamen)"
        ),
        tense=Tense.OPEN,
        unless=r"<HABITUAL>|party|fiesta|on the phone|customer service|video",
    ),
    Rule(
        "will not go away",
        "in_progress",
        en=(
            r"(?:and|but|he|she|they|who|guy|man|ex|husband|boyfriend|stranger|people) (?:just )?(?:will not|"
            r"refuses to|is refusing to|are refusing to|does not|do not want to|wont) (?:go away|leave(?! "
            r"(?:me (?:a|the)|a|the|reviews?|us a))|get out|back off|get off|let go|stop (?:following|hitting|"
            r"touching|grabbing|banging|pounding|kicking|chasing|yelling|screaming|harassing|attacking|"
            r"swinging|fighting|driving|the car)|give (?:me )?(?:them|him|her|my (?:kids?|son|daughter|baby)) "
            r"back|open the door and|stop(?= [.,]))|(?:has|got|have|took|taken|is got)(?: got)? my (?:kids?|"
            r"son|daughter|baby|children|grandson|granddaughter|child)(?= (?:and|in|with|at|he|she|[.,]) "
            r")(?=.{0,90} (?:will not|wont|drunk|high|knife|gun|refus\w*|threat\w*|hurt|give|locked|scared) )|"
            r"(?:got|has|have) me (?:in|inside|locked|trapped|here|cornered)(?= )|against (?:my|her|his) will|"
            r"i am (?:being )?(?:trafficked|held|kept)(?= )"
        ),
        es=(
            r"(?:y|que|el|ella|ex|tipo|hombre|marido|esposo|novio) no (?:se )?(?:quiere|quieren|deja|dejan) "
            r"(?:irse|salir|soltar\w*|parar|devolver(?:me|la|lo)? (?:a )?(?:mis?|los|las|la|el) (?:hij\w+|"
            r"nen\w+|nin\w+)|bajarse|de (?:golpear|seguir\w*|tocar|gritar\w*|patear|amenazar\w*))|(?:tiene|se "
            r"llevo) a mis? (?:hij[oa]s?|nen[ea]s?|nin[oa]s?|bebe)(?=.{0,80} (?:borrach\w|no|cuchillo|pistola|"
            r"amenaz\w*) )|en contra de mi voluntad"
        ),
        tense=Tense.OPEN,
        unless=(
            r"<SPOKEN>|stain|paint|pintura|mancha|collector\w*|calls?|calling|llamadas|cobr\w+|lease|evict\w*|"
            r"squatter\w*|tenant\w*|inquilin\w+|virus|pop ?up|account|cuenta|bank|refund|charging|charges|"
            r"smell|rats?|raccoon|pain|noise|ruido|music|musica|alarm|barking|deposit|money|dinero|app|page|"
            r"pagina|site"
        ),
    ),
    Rule(
        "somebody is breaking in, told in the present",
        "in_progress",
        en=(
            r"(?:someone|somebody|<STRANGER>|they|he|she|two guys)(?: (?:is|are))(?: \w+){0,9}? (?:stealing|"
            r"breaking|smashing|stripping|kicking|spraying|climbing|prying|robbing|cutting|attacking|beating|"
            r"ripping|destroying|setting|lighting)(?= (?:the|my|our|a|into|in|through|up|at|his|her|everything|"
            r"stuff|copper|things|fire|[.,]))"
        ),
        es=(
            r"se (?:esta|estan) metiendo(?= )|(?:rompen|tumban|patean|fuerzan|abren|golpean)(?: \w+){0,1} "
            r"(?:la|el|mi|los|las) (?:puerta|ventana|cerradura|candado|vidrio|cristal|carros?)(?= )|(?:me|nos) "
            r"(?:quiere|quieren|van a|va a|tratan de|trata de|intentan|intenta) (?:robar|asaltar|matar|"
            r"secuestrar|violar|atacar|tumbar la puerta|golpear|quitar (?:el|la|mi) (?:carro|bolsa|cartera|"
            r"telefono|nin\w+|hij\w+))(?= )|(?:pegaron|metieron|tiraron|dieron)(?: \w+)? (?:un )?(?:tiro|tiros|"
            r"balazo|balazos|punalada|punaladas|navajazo|machetazo)s?(?= )"
        ),
        tense=Tense.NOW,
        past="burglary",
        unless=(
            r"<TRASH>|<HABITUAL>|<SPOKEN>|(?:has|have) been|keeps?|identity|identidad|account|cuenta|card|"
            r"tarjeta|bank|banco|stealing (?:my |our )?(?:identity|info\w*|wifi|electricity|money)|breaking "
            r"(?:my heart|the law|news|even)|cutting (?:corners|the grass)|setting up|lighting up|price|"
            r"precios|credit|online|camera|video"
        ),
    ),
    Rule(
        "somebody was shot or stabbed, or it is under way",
        "injury",
        en=r"(?:active|ongoing) (?:fight|shooter|shooting|robbery|burglary|stabbing|attack|situation)",
        es=(
            r"(?:le|me|lo|la|les|nos) (?:pegaron|metieron|tiraron|dieron|clavaron|cortaron)(?: \w+)? (?:un |"
            r"una |dos |varios |tres )?(?:tiros?|balazos?|punaladas?|navajazos?|machetazos?|cuchillo|"
            r"cuello)(?= )"
        ),
        tense=Tense.OPEN,
        past="assault",
        unless=r"<SPOKEN>|carro|ventana|goma|llanta|pared",
    ),
    Rule(
        "signs of despair: a farewell, pills at hand",
        "self_harm",
        en=(
            r"feel(?:ing|s)? like (?:hurting|killing|cutting|ending|dying|jumping)(?: (?:my|him|her)self| it| "
            r"my life)?|(?:have|got|holding|took out) (?:the|some|my|all the|a bottle of) pills (?:here|in|"
            r"ready|with|right|next)|(?:goodbye|farewell|suicide) (?:note|letter|message|text|video)|(?:ran "
            r"off|left|locked)(?: (?:\w+|,)){0,8}? (?:saying goodbye|said goodbye)|(?:says|said|saying|told me|"
            r"texted)(?: (?:\w+|,)){0,5}? (?:will not be here (?:tomorrow|anymore)|does not want to (?:live|be "
            r"here)|wants to (?:die|end (?:it|things|everything))|life is not worth|is going to end it|goodbye "
            r"forever)|life is not worth (?:living|it)|(?:thinking|thought) about ending (?:it|things|my life)|"
            r"(?:self ?harm(?:ing)?|suicidal)(?= )"
        ),
        es=(
            r"(?:carta|nota|mensaje|video) de despedida|despidiendose de (?:todos|todo el mundo|nosotros|la "
            r"vida)|(?:ya )?no (?:aguanto|puedo) mas y (?:\w+ ){0,3}(?:morir|matar|pastillas|acabar|vida)|"
            r"(?:se|me) quier[eo] (?:ir de este mundo|desaparecer)|la vida no vale"
        ),
        unless=(
            r"lol|going away party|retire\w*|farewell party|job|contract|relationship|leaving (?:town|work)|"
            r"moving|card|stole|stolen|robaron|dog|perro|scam\w*"
        ),
    ),
)
