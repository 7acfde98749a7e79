"""Somebody at it before the writer's eyes, whoever and in whatever mix of languages."""

from __future__ import annotations

from ..rule import Rule, Tense

SCENES: tuple[Rule, ...] = (
    Rule(
        "hands on somebody",
        "in_progress",
        en=(
            r"(?:is|are|keeps?|keep|esta|estan|started|now|just|was|just started|sigue|siguen|me|le|se|lo|la|"
            r"nos)(?: \w+){0,2}? (?:<ATTACKING>)(?= (?:<SOMEBODY>|on|at|with|con|y|a|and|now|outside|afuera|"
            r"ahora|en|frente|in|again|my|his|her|the|[.,]))|(?:<ACTOR>) (?:is|are)(?: \w+){0,7}? (?:punching|"
            r"kicking|hitting|beating|attacking|banging on|pounding on|swinging at|smashing) (?:me|my|on my|"
            r"our|at)(?= )|(?:hits?|beats?|punches|kicks|chokes|slaps|shoves) (?:me|us|her|him|them|my \w+)(?= "
            r"(?:right|now|again|in front|please|and|[.,]))|(?:throws?|throwing) (?:things|stuff|chairs|plates|"
            r"bottles|punches|hands|furniture) (?:at|to|on|around|in|outside)?"
        ),
        es=(
            r"(?:me|la|lo|le|nos|los) (?:tiene|tienen)(?: \w+){0,1}? (?:agarrad|sujet|encima|del (?:cuello|"
            r"pelo|brazo)|por el (?:cuello|pelo)|contra la pared|acorralad|rodead|amarrad|retenid|locked|"
            r"trapped|encerrad)\w*|(?:me|nos|le|la|lo|se) (?:pega|pegan|golpea|golpean|ahorca|ataca|agrede|"
            r"amenaza|ahoga|patea)(?= )(?: \w+){0,3} ?|encima de (?:mi|ella|el|un|una) (?:\w+ )?(?:golpeando|"
            r"pegando)|(?:dando|dan|dandole|cayendo|entran|entraron|agarran|agarraron)(?: \w+){0,2}? a "
            r"(?:golpes|palos|punos|batazos|patadas|tiros|machetazos|botellazos|pedradas)"
        ),
        tense=Tense.NOW,
        past="assault",
        unless=(
            r"<HABITUAL>|(?:over|about|with|con|on) (?:the |my |a |this |el |la |mi )?(?:refund|return|charge|"
            r"claim|bill|bank|insurance|banco|seguro|fees|company|landlord|ticket)|killing me|matando (?:de|"
            r"del|la|el)|me mata|prices?|precios|credit|<SPOKEN>|mosquit\w*|cancer|calor|hambre|risa|stress|"
            r"estres|cutting (?:the|my) (?:grass|lawn|hair)|sun|heat|traffic|touching (?:up|base)|price|"
            r"burning (?:cds|leaves|trash|wood)|se (?:pega|ahoga) (?:la|el)|phone|account|cuenta"
        ),
    ),
    Rule(
        "held by somebody",
        "in_progress",
        en=(
            r"(?:has|have|is|are|with)(?: got)?(?: \w+){0,1} hands (?:around|on|over)(?: \w+){1,2} (?:neck|"
            r"throat|mouth)|(?:has|have|is got|holding|is|are)(?: (?:got|me|us|her|him|them|my|someone|holding|"
            r"a|the|\w+)){0,3}? (?:pinned|by the (?:hair|throat|neck|hoodie|collar)|in a (?:headlock|chokehold|"
            r"choke hold)|up against the wall|cornered)(?= )|(?:is|are|sitting|got) on top of (?:me|him|her|"
            r"them|my (?:<LOVED>))"
        ),
        es=(
            r"(?:me|la|lo|le|nos|los) (?:tiene|tienen)(?: \w+){0,1}? (?:agarrad[oa]s?|sujet[oa]s?|del "
            r"(?:cuello|pelo|brazo)|por el (?:cuello|pelo)|contra la pared|acorralad[oa]s?|rodead[oa]s?)|"
            r"encima de (?:mi|ella)"
        ),
        tense=Tense.OPEN,
        past="assault",
        unless=r"<SPOKEN>|package|dog|cat|car|bike|perr[oa]|bag|purse",
    ),
    Rule(
        "came armed",
        "weapon",
        en=(
            r"(?:pulled up|showed up|rolled up|came back|came out|came outside|ran up|walked up|walks up|"
            r"coming back|back) (?:on \w+ |to \w+ )?(?:here )?with(?: (?:a|an|the|his|her|some|big|"
            r"loaded)){0,2} (?:<ARM>|strap|bats?|pipe|crowbar|hammer|pole)(?= )"
        ),
        es=(
            r"(?:puso|pusieron|pone|ponen)(?: (?:un|una|el|la))? (?:<ARM>) en (?:el|la|mi|su) (?:cuello|cabeza|"
            r"garganta|pecho|espalda)(?= )|(?:volvio|regreso|llego|vino|salio|aparecio|se aparecio) con (?:un |"
            r"una |su )?(?:<ARM>|bate|palo|tubo)"
        ),
        unless=(
            r"<PEACEFUL>|<SPOKEN>|last|yesterday|days?|weeks?|months?|years?|night|hours?|earlier|morning|ayer|"
            r"anoche|pasad[oa]|hace|dias?|semanas?|horas?|\w+day|lunes|martes|miercoles|jueves|viernes|sabado|"
            r"domingo|nerf|water|agua|took|stole|robo|robaron"
        ),
    ),
    Rule(
        "a fight is going on",
        "in_progress",
        en=(
            r"(?:theres|there is|hay|having|se armo|se formo|big|huge|they are|they|people|kids|guys|men|girls|"
            r"someone|neighbors)(?: \w+){0,4}? (?:fight|fights|fighting|brawl|brawling|scuffle|pelea|peleando|"
            r"rina|garata|bronca|trifulca|jumping)(?: \w+){0,4}? (?:with|con|outside|afuera|in the|at the|on "
            r"the|in front|frente|en la|en el|at each|right now|ahora|bats?|over there|downstairs|upstairs|"
            r"happening)|at each other with|(?:<ANY_WEAPON>)(?: \w+){0,2}? (?:fight|pelea)|(?:fight|pelea|"
            r"fighting|peleando)(?: \w+){0,3}? (?:with|con) (?:\w+ )?(?:<ANY_WEAPON>)|(?:crowd|mob|group|bunch|"
            r"twenty|\d\d|gang)(?: \w+){0,4}? (?:fighting|attacking|beating|throwing|smashing|looting|rioting)"
        ),
        es=(
            r"(?:se|nos) (?:estan|van a|andan|quieren) (?:\w+ )?(?:matar|matando|golpeando|peleando|cayendo|"
            r"dando|entrando|fajando|agarrando|entrando a golpes|dando duro)|se (?:agarraron|fajaron|cayeron|"
            r"entraron) a (?:golpes|tiros|punos|palos|punaladas|machetazos)"
        ),
        tense=Tense.NOW,
        past="assault",
        unless=(
            r"<HABITUAL>|fight(?:ing)? (?:me )?(?:with|over|about|for|on) (?:my|the|a|this|mi) (?:\w+ "
            r")?(?:bank|insurance|landlord|claim|charges?|bill|gf|girlfriend|wife|money|ticket|refund)|cancer|"
            r"video|tv|ring|jumping (?:rope|jacks|castle)|bounce|last|news|every"
        ),
    ),
    Rule(
        "things are being broken or taken, with a word for now",
        "in_progress",
        en=(
            r"(?:<ACTOR>|is|are|esta|estan|watching|viendo)(?: \w+){0,6}? (?:<WRECKING>)(?: (?:\w+|,)){0,12}? "
            r"(?:now|right now|as we speak|as i am (?:typing|writing|talking)|as i (?:type|write)|while i am "
            r"(?:typing|writing|talking|here|on here)|ahora|ahorita|ahora mismo|at the moment|in progress|en "
            r"este (?:preciso |mismo )?(?:momento|instante)|this (?:very )?(?:moment|second|minute|instant)|"
            r"mientras (?:escribo|hablo))|(?:right now|now|ahora|ahorita|ahora mismo|at this (?:very "
            r")?(?:moment|second|minute)|en este (?:preciso |mismo )?(?:momento|instante)|as we speak)(?: "
            r"(?:\w+|,)){0,8}? (?:<WRECKING>|breaking into|climbing|throwing bricks)(?= )"
        ),
        es=(
            r"(?:me|le|nos|lo|la|se) (?:estan|esta|andan|anda) (?:\w+ ){0,2}?(?:<ES_HOSTILE>|robando|rompiendo|"
            r"llevando|destrozando|desbaratando|quitando)(?: (?:\w+|,)){0,8}? (?:ahora|ahorita|mismo|now)"
        ),
        tense=Tense.OPEN,
        past="vandalism",
        unless=(
            r"<TRASH>|<HABITUAL>|(?:has|have|had) been|keeps?|card|cards|bank|banco|online|identity|identidad|"
            r"scam\w*|insurance|seguro|refund|bag of|now (?:i|my|it|the|we|have|need|want)|trying to (?:find|"
            r"file|report|get (?:a|my|the) (?:report|refund|copy|new)|figure|call|reach|locate|remember|sell|"
            r"fix|replace|buy|scam|charge)|i am (?:trying|taking|cutting|checking)|tratando de (?:hacer|"
            r"reportar|buscar|llamar|conseguir|recordar)|checking (?:my|the|with|if)|buscando|llenando|"
            r"peticiones|fireworks|petardos|speed\w*|racing|drag racing|burning (?:leaves|wood)|from now on|by "
            r"now|until now|hasta ahora|por ahora|dirt ?bikes?|motoras?"
        ),
    ),
    Rule(
        "an attack told in bare verbs, with a word for now",
        "in_progress",
        en=(
            r"(?:<ACTOR>|two persons?|they|someone)(?: (?:now|is|are|that|who|come|comes|came|want|wants|try|"
            r"tries|just)){0,3} (?:<BASE_ACT>)(?: (?:\w+|,)){0,8}? (?:now|right now)(?! (?:it|i|my|we|the|he|"
            r"she|they|is|has|will|what|there|on|and|a) )|(?:someone|man|guy|people|they|thief|persons?) now(?: "
            r"(?:is|are))? (?:<BASE_ACT>|coming|breaking|entering|stealing)(?= )|(?:is|are) (?:now )?(?:coming|"
            r"come) (?:in|inside|through|into) (?:from |by |the |my |our )"
        ),
        es=(
            r"acab(?:a|an) de (?:apunalar|disparar|dispararle|asaltar|matar|pegar(?:me|le)|golpear(?:me|lo|la|"
            r"le)?|secuestrar|balear|herir|tirotear|acuchillar|meterse|entrar|jump|shoot|stab|agredir|"
            r"amenazar(?:me)?|apuntar(?:me)?|caerle)(?= )"
        ),
        tense=Tense.OPEN,
        past="assault",
        unless=(
            r"<SPOKEN>|account|card|bank|cuenta|banco|tarjeta|from now|every|sunlight|coming in the mail|"
            r"coming (?:in|into) (?:the|my) (?:mail|account)|entrar (?:al trabajo|a la cuenta)|calls? (?:is|"
            r"are) coming|charges|light|water|rain|noise"
        ),
    ),
    Rule(
        "still or again here",
        "in_progress",
        en=(
            r"(?:and|but|who|he|she|they|guy|man|<INTIMATE>|one|people|guys|thief|is|are|him)(?: (?:is|are|"
            r"s))? still (?:\w+ )?(?:there|here|out front|out back|on the (?:porch|street|block|corner|steps|"
            r"roof|scene|property|stairs)|in the (?:\w+ )?(?:yard|driveway|house|alley|lot|building|hallway|"
            r"street|car|store|area)|outside|inside|around|nearby|at it|following|chasing|shooting|fighting|"
            r"hitting|yelling|screaming|armed|watching (?:me|us|the|my)|breaking|smashing|going)(?= )|(?:the "
            r")?(?:guy|man|thief|he|she|they|kid|ex|person|woman|husband|boyfriend|same (?:guy|man|people|"
            r"kids))(?: (?:who|that)(?: \w+){1,6}?)? (?:is|are|just came|came) back(?= [.,]| and| in| at| on| "
            r"again| outside| with| now)|(?:is|are) (?:coming|heading|walking|running) back(?= [.,]| now| with|"
            r" to (?:the|my|our|kill|get|hurt)| toward| inside| up)|(?:he|they|she|guy|man|someone) (?:is|are) "
            r"(?:right )?(?:here|there|outside|upstairs|downstairs|inside)(?= [.,] .{0,60}(?:help|hurry|scared|"
            r"afraid|please|gun|knife|house|hiding))|going (?:up )?to the next (?:house|door|car|porch)|(?:got|"
            r"have|caught|holding|hold|cornered|detained|tackled)(?: \w+){0,3}? (?:him|her|them|guy|thief|"
            r"robber|one of them|kid|man|burglar|suspect)(?: \w+){0,1}? (?:cornered|pinned|pinned down|trapped|"
            r"tied|held|held down|on the ground|locked in|right here)|(?:we|i) (?:hold|are holding|am holding|"
            r"got) (?:him|her|them)(?= [.,]| here| until| down| for)"
        ),
        es=(
            r"(?:agresor|ladron|hombre|tipo|sujeto|atacante|el|ella|ellos|y|asaltante|muchacho|todavia|aun)(?: "
            r"\w+){0,2}? (?:sigue|siguen|continua|permanece|esta todavia|esta aqui todavia|anda)(?: (?:en|por|"
            r"aqui|ahi|afuera|adentro|dentro|rondando|armado|cerca)){1,2}|esta (?:aqui|afuera|adentro|ahi) "
            r"(?:todavia|aun|otra vez|de nuevo)|(?:volvio|regreso|volvieron|regresaron)(?: \w+){0,2} (?:y|esta|"
            r"estan|con) (?:\w+ )?(?:aqui|afuera|golpe\w*|pistola|cuchillo|tocando|amenaz\w*|adentro)|lo "
            r"(?:tenemos|tengo|agarramos|cogimos) (?:agarrado|aqui|amarrado|detenido|acorralado|encerrado)"
        ),
        tense=Tense.OPEN,
        unless=(
            r"(?<!took my )(?<!stole my )(?<!has my )(?<!broke my )(?:graffiti|tag|tags|paint|glass|tarp|mess|"
            r"bike|car|truck|trash|mattress|lock|box|wallet|phone|package|dent|scratch|wheel|damage|listing|ad|"
            r"airtag|post|page|profile|money|pieces|brick|rock|stuff|furniture|bags|couch|receipt|camera|"
            r"bolts?|frame|helmet|charges?|note|sign|grafiti|pintura|vidrios?|basura|carro|bicicleta|candado|"
            r"celular|piedra|anuncio|perfil) (?:\w+ ){0,3}?(?:is|are|was|still|todavia|aun|sigue|siguen|esta|"
            r"estan)|receipt|coming back to work|account|cuenta|bank|refund|got (?:him|her|them) "
            r"(?:from|at|for|a|in)|police (?:is|are|were)|officer"
        ),
    ),
    Rule(
        "somebody strange among what is ours",
        "intruder",
        en=(
            r"(?:<STRANGER>|<INTIMATE>|he|she|they|thieves|junkie|bum|creep|drunk|strangers?|people)(?: (?:is|"
            r"are|just|still|now|standing|sitting|hiding|sleeping|walking|looking|creeping|rummaging|right|"
            r"that|who|broke|climbed|came|got|passed|around|about|out)){1,6} (?:in|inside|into|at|on|under|"
            r"behind|outside|through)(?: of)? (?:my|our)(?: \w+){0,2}? (?:<HOME>)(?= )(?=.{0,140} (?:now|"
            r"scared|afraid|help|alone|hiding|home|drunk|high|naked|knife|gun|going through|going thru|wont|"
            r"will not|do not know|please|trying|still|stealing|tools|bolt cutters|refuses|yelling|screaming|"
            r"lights?|moving|scary|cutters|key) )|(?:how (?:he|she|they) got in)|(?:someone|somebody|people|a "
            r"man|a guy|somebody strange|a stranger|guy|man)(?: \w+){0,4}? (?:in|inside) (?:the|my|our|this|a|"
            r"next door|neighbors)(?: \w+){0,1} (?:house|home|apartment|basement|attic|bedroom|kitchen|garage|"
            r"hallway|living room|bathroom)(?= (?:and|i|we|please|help|right|now|[.,]) )|i am (?:hiding|home "
            r"alone and)|(?:house|apartment|front|back) door (?:is|was) (?:wide )?open and(?: \w+){0,4} "
            r"(?:hear|see)|(?:walking|moving|creeping|stomping) (?:around|about) (?:upstairs|downstairs|inside|"
            r"in (?:my|the) (?:house|attic|basement|apartment))"
        ),
        es=(
            r"(?:hay|ay|veo|oigo|escucho|esta|se metio|se metieron|entro|entraron|tengo)(?: (?:a|un|una|el|ese|"
            r"dos|mi|unos)){0,2} (?:<ES_STRANGER>|<STRANGER>|desconocid[oa]s?|extran[oa]s?|intrus[oa]|loco|"
            r"ladron(?:es)?|wey|vato|tipo|ex)(?: \w+){0,3}? (?:dentro|adentro|en|afuera|detras|debajo|inside|"
            r"in)(?: (?:de|del|mi|la|el|los|nuestra|nuestro|fuera)){0,3} (?:<HOME>|vivienda|hogar|residencia|"
            r"ropero|atico)|(?:se metio|se metieron|entro|entraron)(?: \w+){0,3}? (?:a|en) (?:mi|la) (?:casa|"
            r"apartamento|cuarto)(?= (?:y|con|,) .{0,60}(?:escond\w*|sigue|siguen|todavia|adentro|miedo|"
            r"pistola|cuchillo|ahora|estoy))|(?:estoy|estamos) (?:\w+ )?(?:escondid[oa]s?|encerrad[oa]s? en "
            r"(?:el|mi) (?:cuarto|bano))|(?:esta|estan|anda|andan)(?: \w+){0,2}? (?:brincando|saltando|"
            r"trepando|forzando|violentando)(?: \w+){0,3}? (?:cerca|verja|reja|porton|muro|pared|puerta|"
            r"cerradura|ventana|chapa|candado|casa|techo|balcon)"
        ),
        tense=Tense.OPEN,
        past="burglary",
        unless=(
            r"<HABITUAL>|account|cuenta|online|facebook|camera|camaras?|video|footage|vend\w+|drogas?|drugs|"
            r"bebiendo|tomando|fumando|jugando|works?|visiting|party|fiesta|delivered|charges?|broke into "
            r"(?:my|our) (?:car|truck|van|shed)|nobody|nadie|gone|se fue|se fueron|box|bag|purse|music|musica|"
            r"noise|ruido|(?:came|got|broke|climbed) (?:\w+ )?(?:in|into|through)(?: \w+){1,4} (?:last|"
            r"yesterday|overnight|while|when|and (?:took|stole|left|smashed|cut))"
        ),
    ),
    Rule(
        "watching it done",
        "in_progress",
        en=(
            r"(?:watching|looking at|i see|i can see|we see|can see|seeing|staring at|i am seeing)(?: "
            r"\w+){0,2}? (?:<STRANGER>|him|her|them|kids|guys|two|someone)(?: \w+){0,3}? (?:do|doing|break\w*|"
            r"smash\w*|steal\w*|tak(?:e|ing)|hit\w*|beat\w*|climb\w*|try\w*|cut\w*|load\w*|pull\w*|fight\w*|"
            r"jump\w*|go through|going through|kick\w*|robbing|shoot\w*|drag\w*|grab\w*)(?= )|(?:taking|"
            r"loading|carrying|hauling)(?: \w+){1,6} (?:out of|from) (?:the|my|our|his|her|a)(?: \w+){0,2} "
            r"(?:house|home|apartment|store|garage|shed|car|truck)(?: \w+){0,4} ?(?=.{0,80} (?:van|truck|now|"
            r"write|type|watching|see) )"
        ),
        es=(
            r"(?:estoy|estamos) (?:viendo|mirando|velando)(?: \w+){0,2}? (?:como|a un|a una|a dos|a unos|que)|"
            r"los veo|lo veo(?= (?:desde|por|ahora|ahi|en))|i see them from"
        ),
        tense=Tense.OPEN,
        unless=(
            r"camera|cameras|video|footage|recording|tv|movie|game|show|camara|camaras|grabacion|facebook|"
            r"listing|online|marketplace|news|youtube|partido|on the (?:app|map)|in the (?:picture|photo)|dirt "
            r"?bikes?|every"
        ),
    ),
    Rule(
        "robbed by force within minutes, or going on",
        "in_progress",
        en=(
            r"(?:robbery|robbing|armed robbery|hold up|holdup|stick up|stickup|carjacking|mugging|break in|"
            r"burglary|assault|fight|shooting|stabbing|home invasion|kidnapping|crime|theft|looting)(?: (?:is|"
            r"now))? (?:in progress|happening|going on|right now|taking place)|(?:stick|sticking|stuck|held|"
            r"holding|hold) up (?:the|a|my|our|this)? ?(?:\w+ )?(?:store|gas station|bodega|deli|bank|shop|"
            r"clerk|cashier|place|pharmacy|restaurant)|(?:robbing|being robbed) (?:the|a|my|our|this|right)|"
            r"(?:being|getting) (?:robbed|jumped|mugged|attacked|beaten|beat up|chased|followed|held|"
            r"carjacked)(?= )|(?:got|getting) jumped (?:right now|now|ahora|rn)|snatched (?:my|her|his|a|"
            r"the)(?: \w+){1,3} (?:and )?(?:is|he is|she is|they are|hes) (?:running|taking off|walking|"
            r"heading|getting away)|at gun ?point(?:.{0,60}(?:minutes? ago|just now|now))"
        ),
        es=(
            r"(?:asalto|robo|atraco|pelea|tiroteo|violacion|secuestro) (?:en progreso|en curso|ahora|pasando|"
            r"ahorita)|(?:me|nos|lo|la|le|los|les) (?:esta|estan) (?:robando|asaltando|atracando|quitando|"
            r"rompiendo|llevando)|(?:estan|esta) (?:asaltando|atracando|robando) (?:la|el|una|un|a) (?:\w+ "
            r")?(?:licoreria|tienda|bodega|banco|colmado|gasolinera|farmacia|cajer[oa]|negocio|restaurante|"
            r"local|casa|chofer|senor|senora)"
        ),
        tense=Tense.NOW,
        past="robbery",
        unless=(
            r"<HABITUAL>|<SPOKEN>|bank account|identity|identidad|card|tarjeta|cuenta|prices?|precios|fees|"
            r"subscription|lately|ultimamente|luz|renta"
        ),
    ),
)
