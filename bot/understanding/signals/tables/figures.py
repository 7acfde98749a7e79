"""Words of danger that tell of none: figures of speech, things with dangerous names, what did not happen.

They are blanked before danger, other crimes and disorder are read. English and Spanish beside each other.
"""

from __future__ import annotations

FIGURES_OF_SPEECH: tuple[str, ...] = (
    r"stab(?:bed|s|bing)? (?:me|us|him|her) in the (?:back|heart)",
    r"(?:me |nos )?(?:clavaron|dieron) (?:el|una) punal(?:ada)? (?:por|en) la espalda",
    r"(?:accounts?|facebook|instagram|page|profile|social|ssn|data|files|emails?|number|money|deposit|packages?|"
    r"identity|laptop|computer)(?: \w+){0,3}? hostage",
    r"(?:would|could|d|id) (?:murder|kill)(?: \w+)? (?:for|my|that|the)|bloody murder|(?:is|its|was) murder(?= [.,])",
    r"(?:weather|heat|traffic|price|bill|feet|shoes|stairs|wait|job|back)(?: \w+){0,2} (?:is|are) (?:killing|murder)",
    r"(?:killed|murdered|slaughtered|massacred|mataron)(?: \w+){0,3}? (?:plants?|tomato\w*|tomatoes|hedges?|roses?|"
    r"garden|"
    r"lawn|trees?|bush(?:es)?|flowers?|vegetables|grass|matas?|rosas|jardin|grama|arbol(?:es)?)",
    r"(?:poor thing|car|bike|bumper|paint|wallet|tree|plant) (?:got|was|is) (?:murdered|killed)",
    r"dying (?:over here|of embarrassment|laughing|to know|of laughter|inside|of curiosity)",
    r"(?:felt|feels|feel|feeling) like (?:i (?:was|am|were) )?(?:having )?an? (?:stroke|heart attack|seizure)",
    r"(?:almost|nearly|about) (?:had|have|gave me|to have) an? (?:stroke|heart attack)|gave me an? heart attack",
    r"(?:casi )?me (?:dio|da|iba a dar|va a dar) un (?:infarto|ataque|patatus|yeyo) (?:de (?:nervios|risa|panico|"
    r"llanto|coraje|rabia)|cuando|al ver)|casi me da un (?:infarto|ataque)|(?:el )?ataque de (?:nervios|risa|panico|"
    r"llanto)",
    r"choking on (?:the |these |my |those )?(?:fees?|bill|bills|words|price|dust|paperwork)",
    r"can not breathe (?:with|through|in) (?:this|that|the|my) (?:mask|cold|nose|allerg\w+|jeans|dress|sinus\w*)",
    r"got burned (?:on|by|with|buying|for) (?:tickets?|a|an|the|some|that|this|online|scam\w*|deal)",
    r"(?:se me |me )?(?:esta(?:n)? )?(?:muriendo|muere|murio|matando)(?: \w+){0,2} (?:bateria|celular|telefono|"
    r"mosquitos?|calor|frio|hambre|aburrimiento|sueno|dolor|curiosidad|espera|trafico|papeleo|impuestos|precios)",
    r"(?:se )?(?:estan |esta )?(?:matando|peleando) por el (?:control|turno|asiento|juguete|televisor|ultimo)",
    r"(?:uno )?se desangra esperando|en peligro de (?:perder|cancelar|vencer)\w*",
    r"cansad[oa] de vivir (?:con|en|entre|asi con|aqui)",
    r"(?:boss|supervisor|manager|jef[ea])(?: me)? (?:is going to|will|va a) (?:kill|matar)(?: me)?",
    r"me apunta (?:el|la|su|mi|un|en|para) (?:numero|nombre|direccion|cita|telefono|lista|caso)",
    r"(?:me llamo|soy|nombre es|senora|dona|sra) (?:socorro|auxilio|dolores)(?: \w+)?",
    r"(?:le )?(?:disparo|tiro|tire) (?:una )?fotos?|me asalt(?:o|a) (?:la|una) (?:duda|idea|pregunta)",
    r"kidnapped by (?:my|the) (?:grand ?kids|kids|cat|dog|couch|grandchildren)",
    r"(?:corazon|heart|looks? like (?:it|he|she) is|ojos|eyes|logo|letras|word|pintura) (?:sangrando|bleeding|"
    r"sangrante)",
    r"bleeding (?:no|heart|money)|(?:le metieron|metieron) cuchillo a (?:mi|el|su) (?:bolsillo|cartera|sueldo|precio)",
    r"(?:buttons?|caja|pagina|app|chat|sistema|mensajes|formulario|website|form)(?: \w+){0,4} (?:no me deja|will not "
    r"let me)"
    r"(?: \w+){0,2}",
    r"encerrad[oa](?: \w+){0,2} por (?:la|el) (?:nieve|nevada|lluvia|tormenta|cuarentena|covid|frio)|snowed in",
    r"breaking down (?:\w+ )?(?:boxes|cardboard|crying|in tears)|por accidente|fue un accidente(?= [.,]| yo)",
    r"accidente (?:cerebral|cerebrovascular|de trabajo|laboral|del? (?:19|20)\d\d)",
    r"(?:joke|broma) (?:is|era) on me|i could kill (?:my|him|her|that)|drop dead gorgeous|shot in the dark|long shot",
    r"(?:shot|shoot) (?:me |him |her |them )?an? (?:text|email|message|video|glance)|took a shot|flu shots?|booster "
    r"shots?",
    r"(?:wallet|heart|pocket|budget) (?:is|was) bleeding|scared to death|worried to death|bored to death|starving to "
    r"death",
    r"muert[oa] de (?:risa|hambre|sueno|cansancio|verguenza|miedo|frio|calor|coraje)|me muero de \w+|me mato "
    r"trabajando",
)

NAMESAKES: tuple[str, ...] = (
    r"burglar alarms?(?: sign)?|smoke alarms?(?: went off)? (?:be)?(?:cause|cuz|from)(?: of)? my \w+|open house",
    r"(?:fire|ice) and (?:ice|fire)|called fire|fire (?:stick|sticks|tv|tablet|pit|hydrant|lane|drill|extinguisher|"
    r"sale)|firestick|wildfire tablet|amazon fire",
    r"video ?games?|gunfire (?:video|sounds|game)|(?:call of duty|grand theft auto)(?= (?:y|and|game|disc|for|de|v|5|"
    r"[.,]))",
    r"magic bullet|nutri ?bullet|caja de bullets|(?:my|mi|a|the|el) (?:nintendo )?switch",
    r"(?:machine|toy|prop|cosplay|foam|water|nerf|nail|glue|heat|massage|staple) (?:guns?|rifles?|pistols?)"
    r"(?: sculpture)?|cosplay \w+|pistola de (?:paintball|paint ball|pintar|pintura|agua|juguete|clavos|calor|"
    r"silicon\w*|masaje\w*|impacto|balines|bb)|(?:tienda|pregunta|permiso|licencia|caja|feria|club) del? armas?",
    r"(?:gun|pistol|weapons?|firearm) (?:permit|license|licence|shop|store|show|range|safe|course|class)",
    r"(?:phone|laptop|the|el|un|a|su|iphone|ipad) charger(?= (?:is|was|y|and|too|also|para|del?|[.,]))",
    r"kidnapping (?:call|scam|was fake)|(?:fake|false) kidnapping|secuestro (?:falso|virtual)|llamada de secuestro",
    r"(?:did|done|made|hecho|rompieron|lo hicieron|fue|hicieron) (?:it |eso |lo )?(?:with|con) (?:an? |the |un |una )?"
    r"(?:hammer|bat|brick|knife|screwdriver|crowbar|key|rock|cuchillo|martillo|palo|navaja|destornillador|piedra)",
    r"(?:pegaron|metieron) candela|golden shower|killer (?:whale|sale|deal)|murder mystery|crime (?:show|scene tape|"
    r"podcast)",
    r"(?:a |the )?hit ?(?:and )?run(?: here)? or not|(?:the |a )?assault report|crossword",
    r"shotgun (?:seat|house)|riding shotgun|bomb ?shell|bath bombs?|cherry bombs?|photo ?bomb\w*",
)

NOT_SO: tuple[str, ...] = (
    r"(?:almost|nearly) (?:got |been |was )?(?:hit|run over|killed|robbed|mugged|shot|stabbed|jumped)(?: by (?:a|the) "
    r"\w+)?",
    r"casi (?:me|nos|lo|la) (?:atropell\w+|choc\w+|mat\w+|rob\w+|asalt\w+|cai|caigo|muero)",
    r"if (?:a|some) (?:person|one|body|somebody) (?:points?|has|pulls) (?:a|the) (?:gun|knife)",
    r"si (?:alguien|una persona|uno) (?:me |te |le )?(?:apunta|saca|amenaza|tiene)(?: con)?(?: \w+){0,2}",
    r"(?:can|could|do|does|may) (?:i|you|we|one|people|yall|you (?:guys|all|folks))(?: \w+)? (?:report|take|handle|"
    r"file) "
    r"(?:an? |the )?(?:hit and run|robber(?:y|ies)|arson|assaults?|burglar(?:y|ies)|domestic violence|gas smells?)(?= "
    r"(?:here|"
    r"on|online|in|or|with|[?]))|is (?:arson|robbery|assault|burglary) on your list|(?:difference|diferencia) "
    r"(?:between|"
    r"entre) (?:an? |el |un )?\w+ (?:and|y) (?:el |un )?\w+",
    r"(?:reciben|toman|aceptan|hacen) (?:reportes|denuncias|casos) (?:de|por) (?:violencia domestica|robo|asalto|"
    r"agresion\w*|violacion|accidentes?)|(?:como|donde) (?:consigo|saco|pido|se pide) una orden de \w+|"
    r"para (?:una|pedir|sacar) (?:una )?orden de (?:restriccion|proteccion|alejamiento)(?: \w+){0,3}",
    r"(?:shooting|robbery|murder|stabbing|tiroteo|balacera|asesinato|robo)(?: \w+){0,3} (?:in|on|from|en|de) (?:the|"
    r"las?) "
    r"(?:news|noticias)|(?:noticias|news|noticiero|tele)(?: (?:de|lo|la|about|the|el|of|on|that)){1,4} "
    r"(?:balacera|tiroteo|shooting|murder|robbery|stabbing|homicidio|robo)|(?:robbery|shooting|fire) was at the \w+ "
    r"(?:next door|across|down)",
    r"(?:kennedy|lincoln|tupac|biggie|lennon|el presidente)(?: \w+){0,2} (?:shot|assassinated|asesinad[oa])",
    r"(?:pretend(?:ed|ing|s)?|claim(?:ed|ing|s)?|fingi\w+) (?:to be |he was |she was |que )?(?:kidnapped|hurt|in jail|"
    r"secuestrad[oa]|herid[oa]|pres[oa])",
    r"teach (?:a )?(?:course|class) on \w+|crei que me habian (?:asaltad|robad)[oa]\w*",
)

CALM: tuple[str, ...] = (*FIGURES_OF_SPEECH, *NAMESAKES, *NOT_SO)

# "They said my son was in jail, bleeding; I sent the money": the danger was a swindler's tale.
TALE = (
    r" (?:said|says|saying|told me|told us|claim\w*|diciendo|diciendole|dijeron|dijo|dizque|llamaron)(?: \w+){0,6} "
    r"(?:my|his|her|mi|su|yo) (?:\w+ )?(?:son|grandson|daughter|granddaughter|nephew|grandkid|hij[oa]|niet[oa]|"
    r"sobrin[oa]|"
    r"herman[oa]|habia|yo)(?= )| que yo habia | (?:son|grandson|daughter|granddaughter|nephew|hij[oa]|niet[oa])(?: "
    r"\w+){0,3} (?:supposedly|crying|llorando)"
    r"(?: \w+){0,3} (?:that|que|he|she|called|had) "
)
PAID_FOR_IT = (
    r" (?:paid|sent|mailed|wired|gave them|gift cards?|apple cards?|bail|zelle\w*|mande|mando|mandara|envie|envio|"
    r"pague|"
    r"pago|fianza|tarjetas?|abogado) "
)
