"""Weapons by any name, threats that are on, people kept, followed or dragged off, lives to be ended."""

from __future__ import annotations

from ..rule import Rule, Tense

GRIPS: tuple[Rule, ...] = (
    Rule(
        "a weapon carried, drawn or turned on somebody",
        "weapon",
        en=(
            r"(?:<ACTOR>)(?: \w+){0,4}? (?:with|has|have|got|holding|carrying|waving|swinging|pointing|con|"
            r"tiene|trae|cargando|anda con|pulled|pulled out|grabbed|flashing|walking around with|came at \w+ "
            r"with|back with|put|puso|pusieron|saco|apuntaron con|apuntando con|hold|wave|point|show)(?: (?:a|"
            r"an|un|una|the|his|her|el|la|su|big|huge|small|real|long|giant|some|kind|of|kitchen|baseball|"
            r"fucking|tremend[oa])){0,4} (?:<ARM>)(?= (?!(?:set|block|rack|safe|case|permit|license|sharpener|"
            r"sheath|holder|collection|range|shop|store|cabinet|holster|game|emoji|stolen|missing|fight)))|"
            r"(?:got|has|pulled|pulled up|carrying|with|holding|flashed|flashing)(?: \w+){0,3}? (?:strap|"
            r"glizzy|blick|pole|shank|shiv|burner|grip|nine|ak|draco|switch|blade)(?= [.,]| and| on| in his| "
            r"in her| at| outside| he| they)|(?:walking|running|standing|outside|hanging|driving)(?: "
            r"\w+){0,5}? with (?:a|an|his|the) (?:\w+ )?(?:<ARM>|rifle|bow|crossbow|chainsaw|bomb|"
            r"flamethrower)|(?:gun|knife|pistol|rifle|machete|pistola|cuchillo|machete|arma)(?: \w+){0,1} "
            r"(?:gun|knife|pistola|cuchillo)? ?(?:he|she|they|el) (?:has|have|got|is|tiene)(?= )|(?:put|puso|"
            r"pusieron|holding|held|tiene|has)(?: (?:a|an|un|una|the)){1,2} (?:<ARM>) (?:to|at|on|against|en|"
            r"contra)|points?(?:ing|ed)? (?:something|a gun|a knife|it) at (?:me|us|him|her|people)|(?:will "
            r"not|refuses to|won t) (?:put|drop)(?: \w+){0,2} (?:down|it|gun|knife)|not put (?:it|the \w+) down"
        ),
        es=(
            r"(?:me|nos|le|lo|la) (?:apunto|apuntaron|apunta|apuntan|puso|pusieron|saco|sacaron|amenazo|"
            r"amenazaron|amenaza|amenazan)(?: \w+){0,2}? (?:con )?(?:un|una|el|la|su)? ?(?:<ARM>|pistola|gun|"
            r"knife)(?=.{0,80} (?:ahora|ahorita|sigue|siguen|todavia|aqui|aki|min|minutos|cuello|cabeza|"
            r"garganta|afuera|esta) )|(?:hombre|tipo|sujeto|loco|wey|vato|guy|alguien|muchacho|individuo|ex|"
            r"marido|esposo|papa|hermano)(?: \w+){0,6}? (?:con|tiene|trae|carga|anda con)(?: (?:un|una|el|la|"
            r"su)){0,1} (?:<ARM>|pistola|gun|knife|bate|palo|tubo|hacha)|(?:puso|pusieron|pone|tiene|tienen|"
            r"ponen)(?: (?:un|una|el|la))? (?:<ARM>) en (?:el|la|mi|su) (?:cuello|cabeza|garganta|pecho|"
            r"espalda)|amenazando(?: \w+){0,5}? con (?:un|una|el|su)? ?(?:<ARM>|arma|pistola|cuchillo)"
        ),
        tense=Tense.OPEN,
        past="robbery",
        unless=(
            r"<PEACEFUL>|<SPOKEN>|(?:water|nerf|glue|nail|heat|massage|spray|staple|caulk|caulking|paint|toy|"
            r"pellet|bb|grease|price|radar|tattoo|squirt) (?:guns?|pistols?)|pistola de (?:agua|silicon\w*|"
            r"clavos|pintura|juguete|pegamento|calor|masaje)|(?:cut|slash\w*|broke\w*|smash\w*|pried|"
            r"scratch\w*|slit|shattered|punctured|keyed|dented|opened|rompi\w+|cort\w+|rayaron|rayo|pinch\w+|"
            r"poncharon|abrieron)(?: \w+){0,6} (?:with|using|con)|kit|drawer|stolen|stole|robaron|lost|perdi|"
            r"took my|se llevaron|shoulder|guitar|camera strap|purse|backpack|bag with|with a (?:permit|"
            r"license)|picnic|collectible|cutting the"
        ),
    ),
    Rule(
        "shots by their sound",
        "weapon",
        en=(
            r"(?:(?:\d{1,2}|two|three|four|five|six|several|some|multiple|few|couple|bunch of|lot of|many|"
            r"loud) (?:\w+ )?(?:shots?|gun ?shots?|pops|bangs|rounds)(?: (?:\w+|,)){0,8}? (?:just now|right "
            r"now|outside|next door|near|in the|on the|down the|fired|moment ago|minutes? ago|second ago|go "
            r"off|going off))|(?:shots?|gun ?shots?|rounds)(?: \w+){0,2}? (?:fired|going off|ringing out|rang "
            r"out|outside|near(?:by)?|cerca|en la calle|afuera|right now|just now)|many gun ?shots?|(?:they|"
            r"someone|people|guy|man|he|kids) (?:is |are )?(?:shootin|shooting|shoot|busting shots|letting off|"
            r"blasting shots|dumping shots|spraying bullets|firing)(?= [.,]| on| at| outside| in| up| rn| "
            r"right| each| shots| gun| out| guns| from)|(?:just|was|been|got|has been|is|are) shot(?= [.,]| "
            r"near| on| at| in| outside| by| please| right| and he| and she)|someone shot(?= [.,])|(?:i|he|she|"
            r"they|boy|kid|man|guy|brother|friend|<FAMILY>) (?:is|been|got|was|just got|is been) shot(?= )|"
            r"(?:stabbed|shot)(?= [.] (?:my|please|help|he|she|come))|(?:been|got|getting|was|is) (?:shot|"
            r"stabbed|slashed|knifed)(?= [.,])"
        ),
        es=(
            r"(?:tan|estan|andan|anda|esta|hay gente) (?:\w+ )?(?:tirando|dando|soltando|echando|metiendo) "
            r"(?:\w+ )?(?:tiros?|plomo|balazos?|bala|balas|disparos)|(?:disparos|tiros|balazos|tiroteo|"
            r"balacera|balas)(?: \w+){0,1}? (?:en|por|cerca|afuera|ahora|ahorita|frente)(?= )|acaban de "
            r"(?:disparar|balacear|balear)"
        ),
        tense=Tense.OPEN,
        past="shots",
        unless=(
            r"<PEACEFUL>|fireworks|firecrackers|petardos|cuetes|cohetes|photo\w*|shooting (?:range|guard|hoops|"
            r"star)|rounds of (?:golf|drinks)|shot glass\w*|shot (?:a|the|some|my|our) (?:video|photo|picture|"
            r"film)|flu|vaccine|covid|screenshots?|whiskey|tequila|pellet|bb|tires?|slashed (?:my|the|our|all)|"
            r"window|windshield|(?:camera|phone|engine|transmission) (?:is|got) shot|news|last"
        ),
    ),
    Rule(
        "somebody says that they will hurt or kill",
        "threat",
        en=(
            r"(?:says?|saying|threatening|threatens|yelling|screaming|swears)(?: (?:that|if|\w+)){0,8}? "
            r"(?:will|is going to|are going to|would|going to|to) (?:shoot|kill|stab|hurt|burn|beat|cut|slash|"
            r"bomb|blow)(?= )|(?:is|are) (?:on (?:his|her|their) way|coming|driving|walking|heading)(?: "
            r"(?:over|here|back|up|down|now|right|to my house|for me|to the \w+)){0,3} (?:to|and) (?:finish|"
            r"fight|get me|get us|hurt|kill|shoot|do something|beat|find me|jump|burn|end)|(?:going|about|"
            r"coming|trying) to (?:shoot|kill|stab|hurt|jump|burn|beat) (?:us|me|him|her|everybody|everyone|"
            r"people|somebody|someone|each other|my (?:<LOVED>)|this \w+)(?= )"
        ),
        es=(
            r"(?:amenaza|amenazando|amenazan|jura|dice|grita|gritando|diciendo)(?: \w+){0,3}? (?:con |que "
            r")?(?:(?:me|nos|la|lo|los|le) va a |va a |a )?(?:matar|matarme|matarnos|matarla|dispararle|"
            r"dispararme|quemar(?:me|nos|la)?|golpear(?:me|nos)?|apunalar(?:me)?|hacer(?:me|nos)? dano|"
            r"tirar(?:me|nos))(?= )|(?:me|nos|la|lo) (?:kiere|kieren|quiere|quieren|vienen a|viene a|van a|va "
            r"a) (?:matar|golpear|pegar|disparar|apunalar|quemar|linchar|picar|hacer dano)(?= )"
        ),
        tense=Tense.OPEN,
        past="threat",
        unless=(
            r"<PEACEFUL>|<SPOKEN>|call\w* (?:me )?(?:and|saying)|phone|llam\w+|telefono|caller|immigration|"
            r"inmigracion|irs|ssa|irs|bank|banco|credit|credito|finds out|se entere|mom|mother|mama|boss|wife "
            r"will|landlord|precios|prices|impuestos|renta|motoras?|ruido|noise|musica|hambre|mosquitos|estres|"
            r"stress|heat|calor|to (?:cut|burn) (?:my|our|off|the) (?:electricity|power|lights|credit|phone|"
            r"bridge)|cut off|luz|service|license|hurt (?:my|our) (?:credit|score|feelings|business)|cut "
            r"(?:the|my) (?:grass|power|service|check)|last (?:week|month|year|night)|if i do not pay|si no "
            r"pag\w+|si no le|deport\w*|cuenta de|gift|warrant|jail|before|one day|some ?day|someone will|un "
            r"dia"
        ),
    ),
    Rule(
        "kept from leaving",
        "trapped",
        en=(
            r"(?:will|would|does|is|are|do|can|s)(?: \w+)? not (?:let|letting|allow|allowing|letting|"
            r"permit)(?: (?:me|us|him|her|them|my \w+|anyone|anybody|nobody|the kids|mi \w+)) (?:to )?(?:\w+ "
            r")?(?:out|go|leave|get out|come out|up|outside|call|use the phone|breathe)(?= )|not (?:let|"
            r"letting) (?:me|us|him|her|them) (?:go|leave|out)(?= )|(?:locked|trapped|stuck|lock|stucked|"
            r"barricaded|tied up|hiding)(?: \w+){0,2}? (?:in|inside|inside of|under|en)(?: (?:the|a|an|my|el|"
            r"la|un|una|his|her|this)){1,2}(?: \w+)? (?:<SPOT>|closet|cuarto|freezer|fridge|elevator|ascensor|"
            r"elevador|trunk|cajuela|bano|hot car|office|cellar|basement|stairwell)|(?:i|we) (?:am|are) "
            r"(?:lock|locked|trapped|stuck) (?:in|inside) (?:freezer|fridge|elevator|store|house|room|bathroom|"
            r"basement)|(?:i|we) hid(?:e|ing) (?:in|under) (?:\w+ )?(?:<SPOT>|closet)|(?:lock|locked) (?:me|us|"
            r"her|him|my \w+|himself|herself)(?: up)? (?:in|inside|en|with)|(?:holding|keeping|keep|hold|kept) "
            r"(?:me|us|her|him|them|my \w+|someone|people) (?:here|hostage|locked|inside|in (?:the|his|a)|"
            r"against|captive)|(?:i|we) can not (?:get out|leave|escape)(?= [.,]| of (?:the|here)| he| she| "
            r"help| please| because)|take(?:s|n)? (?:my|her) (?:passport|phone|keys) and (?:not|will not|does "
            r"not) let"
        ),
        es=(
            r"(?:no|ni) (?:me|nos|la|lo|le|los|las) (?:suelta|sueltan|(?:deja|dejan|permite|permiten|quiere "
            r"dejar|quieren dejar)(?: \w+){0,1}? (?:salir|ir|irme|irse|irnos|levantar\w*|respirar))(?= )|"
            r"(?:atrapad|encerrad|atorad|secuestrad|amarrad)[oa]s? (?:en|con|dentro|adentro|y|debajo|bajo)(?= "
            r")|(?:me|nos|la|lo) (?:tiene|tienen|encerro|encerraron)(?: \w+)? ?(?:encerrad[oa]|secuestrad[oa]|"
            r"amarrad[oa]|locked|retenid[oa]|a la fuerza|en (?:el|la|un|su) (?:cuarto|bano|carro|casa|sotano|"
            r"maleta|baul))"
        ),
        tense=Tense.OPEN,
        past="kidnapping",
        unless=(
            r"refund|bank|app|site|website|password|contract|lease|log ?in|account|return|exchange|use the "
            r"(?:bathroom|app)|parking|garage door|bike rack|my (?:car|bike|bag|wallet|purse|phone|keys|"
            r"package) (?:was|is|were) (?:locked|stuck)|cuenta|banco|pagina|vender|contrato|dormir|sleep|noise|"
            r"ruido|musica|music|locked out|traffic|trafico|secretly|secured|chained|my (?:bike|scooter|car|"
            r"truck|stuff|things|purse|laptop|tools|wallet|phone)|keys|llaves|bicicleta|carro (?:estaba|esta)|"
            r"(?:was|were) (?:left )?locked|it (?:was|is) locked|had it locked|no (?:me|nos) deja(?:n)? (?:en "
            r"paz|saber|devolver|cancelar|entrar|usar|reportar|hacer|poner|pagar|un)|locked in (?:the|my) "
            r"(?:car|trunk|truck|garage|shed|basement|storage|locker)"
        ),
    ),
    Rule(
        "dragged off or taken",
        "kidnapping",
        en=(
            r"(?:pull|pulling|drag|dragging|force|forcing|push|pushing|put|putting|shove|shoving|throw|"
            r"throwing|stuff|stuffing|get|getting|trying to get) (?:me|us|her|him|them|my (?:<LOVED>)|a \w+|"
            r"the \w+|some \w+|someone|that \w+)(?: \w+){0,1}? (?:into|in|inside|to|toward|towards) (?:a|his|"
            r"the|their|her|that)(?: \w+){0,1} (?:car|van|truck|suv|vehicle|trunk|jeep|bushes|woods|alley|"
            r"house|building)|(?:grabbed|snatched|grabbing|grabs) (?:me|my (?:<LOVED>)|a (?:kid|girl|child|"
            r"baby|woman|little \w+)|her arm|the (?:kid|girl|child|baby))(?= )(?! (?:bag|purse|phone|bike|"
            r"wallet|chain))"
        ),
        es=(
            r"(?:se (?:lleva|llevan|llevaron|esta llevando|estan llevando)|(?:llevando|montando|metiendo|"
            r"jalando|arrastrando)(?:se)?)(?: \w+){0,1}? a (?:una?|mi|la|el|su|unos) (?:\w+ ){1,4}?(?:a la "
            r"fuerza|en (?:un|una|el|la) (?:\w+ )?(?:carro|van|camioneta|guagua|troca|auto|coche)|al (?:carro|"
            r"callejon|monte))|secuestrando"
        ),
        tense=Tense.OPEN,
        past="kidnapping",
        unless=(
            r"phone|bag|purse|wallet|chain|bike|dog|puppy|tow|towing|help\w* (?:her|him|them)|stolen|money|"
            r"bolsa|cartera|celular|perr[oa]|hospital|uber|taxi|her stuff"
        ),
    ),
    Rule(
        "followed by somebody",
        "followed",
        en=(
            r"(?:keeps?|been|started|still|is|are|being|was|viene|anda) (?:\w+ )?(?:following|followed|tailing|"
            r"chasing|stalking|follow|chase)(?= (?:me|us|her|him|my|desde|since|for|home|right|all|everywhere|"
            r"by|[.,]))(?: (?:me|us|her|him|my (?:<LOVED>)))?|follow(?:s|ing)? (?:me|us|my (?:<LOVED>))(?: "
            r"\w+){0,4}? (?:already|now|home|street|streets|blocks?|everywhere|still|right|afraid|scared)|"
            r"(?:car|man|guy|he|van|truck|someone) (?:is )?(?:right )?behind me(?= (?:and|the whole|since|for|"
            r"every|[.,]) )(?=.{0,80} (?:follow\w*|every turn|since|scared|afraid|will not))|been (?:behind|"
            r"circling|watching) (?:me|us|my (?:house|car|kids?|block))"
        ),
        es=(
            r"(?:me|nos|la|lo) (?:sigue|siguen|viene|vienen|anda|andan|esta|estan|persigue|persiguen|van)(?: "
            r"\w+){0,2}? (?:siguiendo|persiguiendo|atras|detras|following|acosando|cazando|un (?:carro|hombre|"
            r"tipo|senor|wey)|una (?:troca|camioneta|guagua))|(?:carro|hombre|tipo|senor|alguien)(?: "
            r"\w+){0,2}? (?:me|nos) (?:viene|esta|anda|sigue|persigue)(?= )|(?:creo que|siento que) me "
            r"(?:estan|viene[n]?|andan) siguiendo"
        ),
        tense=Tense.OPEN,
        past="threat",
        unless=(
            r"<SPOKEN>|tiktok|twitter|snapchat|account|collector|collections|bill|debt|cuenta|redes|deuda|"
            r"cobrador\w*|salesman|ad|ads|dog|cat|puppy|police (?:report|case)|been following (?:up|the|your|"
            r"this)|sigue (?:llamando|llegando|cobrando|mandando|pidiendo)|following (?:up|day|week|month|"
            r"morning|instructions|items?|steps)|seller"
        ),
    ),
    Rule(
        "somebody may end their own life, said indirectly",
        "self_harm",
        en=(
            r"eat a bullet|blow (?:my|his|her|their) (?:brains?|head) (?:out|off)|(?:kill|hurt|hang|shoot|cut|"
            r"harm|drown) (?:my|him|her|them) sel(?:f|ves)|slit(?:ting)? (?:my|his|her) wrists?|cutting (?:my|"
            r"him|her)self|(?:not|no longer|does not|do not) (?:want|wants|wish|wishes) to (?:go on|keep going|"
            r"wake up|keep living|live|be alive|carry on)(?= )(?! (?:here|there|in|on|at|with|next|near|around|"
            r"by|under|vacation|to))|no longer (?:want|wants|wish) to (?:live|be (?:here|alive))|better off "
            r"without me|(?:goodbye|suicide) (?:note|letter)|(?:going to|will|wants? to|about to|says? (?:he|"
            r"she) will|ready to|trying to|might|gonna|threatening to) (?:jump|leap|jump off|step in front)(?= "
            r"(?:off|from|out|in front|[.,]|of the))|(?:standing|sitting|climbing|climbed|up|out|over)(?: "
            r"\w+){0,2}? (?:on|onto|over)(?: the)?(?: \w+){0,1} (?:edge|ledge|railing|guardrail|tracks|bridge "
            r"railing)|on the (?:roof )?edge of the (?:roof|bridge|building|parking garage|garage|balcony)|"
            r"(?:ready|want|time|wants|trying|going) to (?:end it|go be with god|not be here anymore|disappear "
            r"forever|sleep forever)|(?:tired|sick) of being alive|i (?:just )?(?:want|wanna) to (?:not exist|"
            r"be dead)|wants? to die"
        ),
        es=(
            r"(?:quiere|quiero|va a|voy a|intenta|intento|amenaza con|piensa|trata de|tratando de|dice que se "
            r"va a)(?: \w+){0,2}? (?:matarse|suicidarse|tirarse|lanzarse|ahorcarse|colgarse|cortarse|brincar|"
            r"morirse|quitarse la vida|dispararse|tirarme|colgarme|ahorcarme|matarme|kill (?:himself|herself|"
            r"myself))(?= )|se (?:corto|esta cortando|abrio|tajo) (?:las venas|las munecas|los brazos)|(?:no|"
            r"ya no) (?:quiero|quiere) (?:estar aqui|seguir viv\w+|vivir)(?= [.,]| mas| y| asi)|me voy a matar|"
            r"mejor muert[oa]|no se (?:ni )?que (?:voy a|vaya a) hacer con (?:mi|esta) vida"
        ),
        unless=(
            r"lol|lmao|laugh\w*|jaja\w*|embarrass\w*|verguenza|risa|coraje|subscription|call|contract|lease|"
            r"this chat|no se que (?:voy a|vaya a) hacer (?:sin|con) (?:el|la|mi|los|tanto)|jump (?:in line|"
            r"rope|start)|want to die (?:of|from)|kill whoever|wants to go home|no (?:quiero|quiere) (?:estar "
            r")?aqui (?:en|esperando)|perdi|robaron|lost my|stole|stolen|por perder"
        ),
    ),
    Rule(
        "afraid right where they are",
        "plea",
        en=(
            r"(?:i am|im|we are) (?:\w+ )?(?:scared|afraid|terrified|frightened)(?= (?:to (?:go in|go inside|"
            r"leave|come out|move|open)|he (?:will|is)|she (?:will|is)|they (?:will|are)|for my (?:life|kids|"
            r"safety|daughter|son|mom)) )|(?:i|we|am|are) (?:hiding|hide|hid) (?:in|under|behind|from|upstairs)(?: "
            r"\w+){1,3}(?=.{0,80} (?:now|he|she|they|is|are|please|people|someone|house) )|(?:we are|i am|"
            r"everyone is) (?:all )?on the floor(?= [.,]| hiding| scared| of)|can not talk(?= (?:he|she|they|"
            r"[.,]) )|(?:he|she|they) (?:is|are) (?:listening|right here|going to hear)|(?:come|hurry|send "
            r"(?:someone|somebody|help|police|cops|officers?))(?: (?:here|up|now|fast|quick|quickly|please|"
            r"asap|right away|immediately)){1,4}(?= )|(?:please|pls) (?:send|come)(?: (?:someone|somebody|help|"
            r"police|cops|an?|officers?|quick|now|fast|here|car)){1,3}(?= [.,]| to| now| right| he| she| they| "
            r"i)"
        ),
        es=(
            r"(?:vengan|ven|venga|manden|mande|envien|apurense|corran|corre)(?: \w+){0,2}? (?:rapido|ya|pronto|"
            r"ahora|por favor|urgente|a alguien|ayuda|policia|patrulla|ambulancia)(?= )|(?:tengo|tenemos) "
            r"(?:mucho |tanto )?miedo(?= (?:de que (?:me|nos|la|lo)|esta|el|ella|vengan|ayud\w*|me va|por mi "
            r"(?:vida|vidas|hij\w+)|a que me))|por favor vengan"
        ),
        tense=Tense.OPEN,
        unless=(
            r"money|dinero|credit|bank|banco|refund|reembolso|insurance|seguro|report (?:number|asap|today)|"
            r"(?:police|a) report|take a report|my (?:account|identity|ssn|social)|mailbox|package|claim|"
            r"paquete|reporte|cuenta|copy|copia|send (?:someone|somebody|an officer|a cop|police) to take|"
            r"flying|heights|hide (?:his|her|their|a) (?:face|key)|come (?:here|now) every|hurry up with|"
            r"spiders?|cooler|stolen|stole|robaron"
        ),
    ),
)
