"""A person missing or dead, a crash, drugs. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule

OTHER_CRIMES: tuple[Rule, ...] = (
    Rule(
        "a person is missing",
        "missing_person",
        en=(
            r"(?:my|our|the|a|her|his)(?: \w+){0,2}? (?:daughter|son|kid|child|mom|mother|dad|"
            r"father|husband|wife|brother|sister|grandma|grandmother|grandfather|grandpa|"
            r"grandson|granddaughter|niece|nephew|aunt|uncle|cousin|boyfriend|girlfriend|friend|"
            r"roommate|teen|teenager|baby|neighbor|toddler|patient|stepson|stepdaughter)(?: "
            r"(?!phone|bike|car|ring|wallet|backpack|bag|purse|laptop)\w+){0,4}? (?:is missing|"
            r"went missing|has been missing|been missing|is gone|did not come (?:home|back)|"
            r"never came (?:home|back)|has not (?:come|been) (?:home|back|seen|heard|returned)|"
            r"ran away|run away|disappeared|wandered off|never made it|has not returned|can not "
            r"be found|never showed up|did not (?:return|make it) (?:home|from))|missing "
            r"(?:person|child|kid|persons|teen|adult|girl|boy)|runaway|amber alert|silver alert"
        ),
        es=(
            r"(?:mi|nuestr[oa]|un[oa]?|la|el)(?: \w+){0,2}? (?:hij[oa]|nin[oa]|nen[ea]|mama|"
            r"madre|papa|padre|espos[oa]|marido|herman[oa]|abuel[oa]|niet[oa]|sobrin[oa]|ti[oa]|"
            r"prim[oa]|novi[oa]|amig[oa]|bebe|muchach[oa])(?: \w+){0,4}? (?:no (?:ha "
            r")?(?:regreso|regresado|llego a (?:casa|la casa)|llegado a|volvio|vuelto|aparece|"
            r"aparecio|aparecido|llego|llegado)|desaparecio|esta (?:desaparecid|perdid)[oa]|se "
            r"(?:fue|escapo) de (?:la )?casa|se perdio|anda perdid[oa]|no (?:lo|la) encuentro)|"
            r"persona (?:desaparecida|perdida)|(?:nin[oa]|menor) (?:desaparecid|perdid)[oa]|no "
            r"(?:encuentro|aparece|encontramos) (?:a )?mi (?:hij[oa]|nen[ea]|mama|abuel[oa]|"
            r"espos[oa]|niet[oa])"
        ),
        unless=(
            r"(?:dog|cat|puppy|kitten|bird|parrot|pet|perr[oa]|gat[oa]|mascota|perrit[oa]|"
            r"gatit[oa])(?= )|se perdio (?:el|la|su|mi)|perdi|money|runaway (?:tire|cart)|"
            r"dinero|package|paquete|refund|order|pedido"
        ),
    ),
    Rule(
        "crash or hit and run",
        "crash",
        en=(
            r"hit ?(?:and|n|&)? ?(?:and )?run|(?:hit|struck|rear ended|sideswiped|side swiped|t "
            r"boned|crashed into|slammed into|smashed into|ran into|backed into|bumped|clipped|"
            r"scraped|dinged|rammed|plowed into|drove into)(?: (?:my|our|the|his|her|a|parked|"
            r"new|into|moms|husbands|wifes|daughters|sons)){1,3}(?: \w+){0,2}? (?:car|truck|suv|"
            r"van|vehicle|jeep|bumper|motorcycle|house|fence|porch|garage|<MAKE>|bike while "
            r"i)(?! (?:window|windshield) with)(?: \w+){0,8}? (?:and )?(?:drove|took off|left|"
            r"fled|sped|ran|kept going|did not stop|gone|never stopped|no note|without|then "
            r"left|dipped|pulled off)|(?:car|truck|vehicle|suv|van|driver|someone|somebody|bus|"
            r"taxi|uber|<MAKE>|he|she|they) (?:just |also )?(?:rear ended|sideswiped|side "
            r"swiped|t boned|ran over|crashed into|rammed|backed into|plowed into)|(?:car|"
            r"vehicle|truck|motorcycle|traffic|auto|bike|mva) (?:accident|crash|collision|"
            r"wreck)|fender bender|(?:clipped|rear ended|sideswiped|side swiped|t boned|struck) "
            r"(?:me|us)(?= )|(?:got|was|been) (?:rear ended|sideswiped|side swiped|t boned|hit "
            r"by (?:a|an|another|some|the) (?:\w+ )?(?:car|truck|driver|suv|van|vehicle|bus|"
            r"motorcycle|dirt bike|scooter))|(?:accident|crash) (?:with|on|at|between|in the) "
            r"(?:another|a|the|my)|car accident|hit me (?:with|while driving|from behind|at "
            r"(?:a|the) (?:light|stop)|and (?:drove|took|ran|left|fled))|hit a (?:pedestrian|"
            r"person|kid|child|cyclist)|(?:hit|struck) my (?:parked|car) (?:car )?(?:while|"
            r"overnight|in the|last|on|and)"
        ),
        es=(
            r"(?:me|nos|le|lo) (?:chocaron|choco|chocado|atropellaron|atropello|impacto|"
            r"impactaron|dieron por (?:detras|atras|el lado)|dio por (?:detras|atras|el lado))|"
            r"(?:chocaron|choco|impactaron|impacto|golpearon|golpeo|le dieron|le dio|rayo|"
            r"rasparon|rozaron|rozo)(?: \w+)?(?: (?:mi|el|a mi|al|con mi|contra mi|a el))(?: "
            r"\w+)? ?(?:carro|auto|camioneta|vehiculo|guagua|troca|van|truck)(?: \w+){0,8}? "
            r"(?:y (?:se )?(?:fue|fueron|huyo|huyeron|dio a la fuga|dieron a la fuga)|"
            r"estacionado|parqueado|parado|sin dejar)|(?:choque|accidente)(?: (?:de (?:carros?|"
            r"auto|transito|trafico|vehiculos?)|con (?:otro|un)|automovilistico|y se fue))|"
            r"(?:un|el|tuve un|hubo un) (?:choque|accidente)(?= )|se (?:dio|dieron) a la fuga|"
            r"chocaron mi|atropell\w+|hit and run"
        ),
        unless=(
            r"(?:golf|baseball|rock|ball|tree|branch|stone|brick|piedra|pelota|shopping cart|"
            r"carrito|snowball|egg|keyed|hacker|bank account)|computer|crash(?:ed)? (?:on|at) "
            r"(?:my|a) (?:couch|friend)|app crash\w*|choque de (?:luz|electr\w+)|accidente "
            r"(?:mio|lo)|por accidente|by accident|hit and run (?:charges|bills)|"
            r"accident(?:ally)? (?:left|dropped|threw|sent|charged)|in case of|shooting|pothole|"
            r"hoyo"
        ),
    ),
    Rule(
        "a death",
        "death",
        en=(
            r"(?:found|there is|saw|is|discovered)(?: \w+){0,3}? (?:dead body|body|corpse|dead "
            r"(?:man|woman|person|guy|baby|child))(?! (?:shop|work|part|panel|wash|kit|spray|"
            r"lotion|cam|pillow|bag))|(?:murder(?:ed)?|homicide|was killed|got killed|killed "
            r"(?:my|a|him|her|someone) (?:\w+)?)(?= )|(?:my|a|the|our)(?: \w+)? (?:<FAMILY>|"
            r"<INTIMATE>|neighbor|roommate|friend|tenant|guy|man|woman) (?:is|was found|found|"
            r"was) (?:dead|deceased|not alive)|shot (?:him |her )?dead|stabbed to death|"
            r"suspicious death|human remains"
        ),
        es=(
            r"(?:encontr\w+|hay|vi|hallamos)(?: \w+){0,2}? (?:un )?(?:cadaver|cuerpo sin vida|"
            r"muerto|muerta|persona muerta|hombre muerto|mujer muerta)|(?:lo|la|los) mataron|"
            r"mataron a (?:mi|un|una|el|la)|(?:asesin\w+|homicidio)|(?:mi|el|la|un|una) "
            r"(?:<ES_FAMILY>|<ES_INTIMATE>|vecin[oa]|amig[oa]) (?:esta|aparecio|amanecio|fue "
            r"encontrad[oa]) (?:muert[oa]|sin vida)|restos humanos"
        ),
        unless=(
            r"(?:dog|cat|perr[oa]|gat[oa]|plant|deer|bird|raccoon|rat|battery|screen|phone|"
            r"bateria|pantalla|car) (?:is |was |esta |it )?(?:dead|muert[oa])|killed (?:my|the) "
            r"(?:phone|battery|engine|vibe|dog|cat|grass|lawn|plants?|credit|screen|tree|car|"
            r"mood|tv)|body (?:shop|damage|panel)|no body|killed it|dead (?:battery|phone|end|"
            r"screen)|mataron (?:a )?(?:mi|el|la|un) (?:perr[oa]|gat[oa])|identity|ssn|passed "
            r"away|died (?:last|in|of|years)|murder(?:ed)? my (?:lawn|hedge|bank)|murdered out|"
            r"movie"
        ),
    ),
    Rule(
        "drugs",
        "drugs",
        en=(
            r"(?:sell|selling|sells|dealing|deal|deals|slinging|pushing|moving|buying|cooking|"
            r"making|using|shooting up|smoking|trafficking)(?: \w+){0,2}? (?:drugs|crack|heroin|"
            r"meth|fentanyl|cocaine|coke|pills|dope|weed)|drug (?:deal|deals|dealer|dealers|"
            r"dealing|house|activity|trafficking|den|addicts?|sales?)|crack ?house|trap ?house|"
            r"open air drug|needles (?:all over|everywhere|on the)"
        ),
        es=(
            r"(?:vend\w+|traficando|trafica\w*|compran|usando|metiendose|cocinando|fumando|"
            r"tirando)(?: \w+){0,2}? (?:drogas?|crack|heroina|fentanilo|cocaina|perico|coca|"
            r"marihuana)|punto de drogas?|narcotrafic\w+|tecatos?|jeringuillas"
        ),
        unless=r"smoking weed|fuma\w* marihuana|"
        r"drug store|drugstore|farmacia|pharmacy|my pills|mis pastillas|medicines?|prescription",
    ),
    Rule(
        "kidnapping",
        "kidnapping",
        en=(
            r"(?:was|were|been|got) (?:kidnapped|abducted|held hostage|held against)|kidnapping|"
            r"abduction|human trafficking|custody (?:order|violation|dispute)|(?:will not|"
            r"refuses to) (?:return|bring back|give back) (?:my|our) (?:son|daughter|kids|"
            r"children|child)"
        ),
        es=(
            r"(?:secuestraron|secuestrad[oa]|secuestro)|trata de personas|no me (?:quiere "
            r")?(?:devuelve|devolver) a mi(?:s)? (?:hij[oa]s?)"
        ),
        unless=r"dog|cat|perr[oa]|gat[oa]|scam\w*|estafa\w*|claimed|pretend\w*",
    ),
)
