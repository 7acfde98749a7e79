"""A wish to die, a call for help, fire. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule, Tense

DESPAIR_AND_FIRE: tuple[Rule, ...] = (
    Rule(
        "wants to take a life of their own",
        "self_harm",
        en=(
            r"(?:(?:want|wants|wanting|going|need|plan|plans|planning|try|trying|tried|"
            r"threatening|threatens|about|ready|think|thinking|will|would|might|gonna)(?: "
            r"\w+){0,3}? )(?:kill|hurt|harm|hang|cut|shoot|drown|killing|hurting|harming|"
            r"hanging|shooting|cutting) (?:my|him|her|them)sel(?:f|ves)|(?:killing|hanging|"
            r"cutting) myself|(?:end|ending|take|taking) (?:it all|my (?:own )?life|(?:his|her|"
            r"their) own li(?:fe|ves))|(?:feeling |feel |is |am )suicidal|commit(?:ting)? "
            r"suicide|(?:thoughts|thinking) (?:of|about) suicide|suicide note|unalive myself|"
            r"about to jump off<G3>|(?:off myself|kms)"
        ),
        es=(
            r"(?:quiero|quiere|voy a|va a|pienso|piensa|intento|intentando|trata de|tratando de|"
            r"ganas de|amenaza con)(?: \w+){0,2}? (?:matarme|matarse|morirme|suicidarme|"
            r"suicidarse|quitarme la vida|quitarse la vida|acabar con mi vida|hacerme dano|"
            r"ahorcarme|ahorcarse|tirarme del? \w+|cortarme las venas)|me (?:quiero|voy a|"
            r"quisiera) (?:matar|morir|suicidar|ahorcar)|quitarme la vida|se (?:quiere|va a) "
            r"(?:matar|suicidar|tirar del?)"
        ),
        unless=(
            r"laugh\w*|for (?:not|leaving|forgetting|losing|being)|lol|embarrass\w*|could "
            r"(?:just )?kill myself|verguenza|risa|coraje|rabia"
        ),
    ),
    Rule(
        "does not want to live",
        "self_harm",
        en=(
            r"(?:want|wants|going|ready|rather|ready) to (?:die|be dead)|do(?:es)? not (?:want|"
            r"wanna) to (?:live|be alive|exist|be here anymore)(?! (?:here|there|in|on|at|with|"
            r"next|near|around|by|under))|better off (?:dead|without me)|no reason to live|"
            r"nothing to live for|(?:tired|sick) of (?:living|life)|can not (?:live anymore|go "
            r"on(?: anymore)?|take life)|wish i (?:was|were) dead"
        ),
        es=(
            r"no (?:quiero|quiere) (?:seguir )?(?:vivir|viviendo|viva|vivo|existir)(?! (?:en|"
            r"aqui|ahi|alli|con|al|cerca))|(?:quiero|quisiera|quiere) (?:morir|morirme|estar "
            r"muert[oa])|(?:no tengo|sin) (?:ganas de|razon (?:de|para)) vivir|ya no (?:aguanto|"
            r"soporto) (?:la|esta|mi) vida|(?:cansad[oa]) de vivir"
        ),
        unless=r"want(?:ed|s)? to die (?:of|from|when)|laugh\w*|embarrass\w*|verguenza|risa",
    ),
    Rule(
        "fire",
        "fire",
        en=(
            r"(?:house|home|car|cars|building|apartment|garage|kitchen|room|roof|store|truck|"
            r"place|porch|dumpster|shed|basement|it|something|someone|everything|van|trash|tree|"
            r"hallway|door|church|restaurant)(?: (?:is|are|s|was|caught|went|just|right now|"
            r"still|got|been|being|set)){0,3}(?: \w+){0,1}? (?:on fire|burning(?: down)?|in "
            r"flames|fire)|there (?:is|are)(?: \w+){0,2}? (?:fire|flames|smoke)(?! (?:pit|"
            r"hydrant|extinguisher|stick|escape|alarm|department|truck|station|damage|detector|"
            r"shop|sale|lane))|smoke (?:is |was )?(?:\w+ )?(?:pouring|billowing|everywhere|"
            r"filling|coming (?:out|from|under|through))|(?:i |we |can |strong )(?:smell|"
            r"smelling|see|seeing)<G2> (?:gas|smoke|flames|fire)(?! (?:pit|stick|station|can|"
            r"cap|tank|grill))|gas leak|gas smell|smell of gas|smells like gas|(?:setting|set|"
            r"lit|lighting)(?: \w+){0,4}? on fire|carbon monoxide alarm"
        ),
        es=(
            r"(?:se )?(?:esta|estan) (?:\w+ )?(?:quemando|quemandose|en llamas|ardiendo|"
            r"incendiando|incendiandose|cogiendo fuego|botando humo)|(?:hay|ay|veo) (?:un |"
            r"mucho |una )?(?:fuego|incendio|humo|llamas|candela)|(?:huele|olor) a (?:gas|humo|"
            r"quemado)|(?:prendio|prendieron|cogio|agarro|pegaron|dieron|echaron)(?: \w+)? "
            r"(?:en )?(?:fuego|candela|llamas)|fuga de gas|prendid[oa]s? en (?:fuego|candela|"
            r"llamas)|explosion"
        ),
        tense=Tense.OPEN,
        past="arson",
        unless=(
            r"fire ?works|fuegos artificiales|fire (?:stick|pit|hydrant|tablet|hd|sale|tv|"
            r"table)|amazon fire|smoke shop|smoke detector|fired|playlist|phone (?:is|was) on "
            r"fire|quemando (?:goma|llanta)s?"
        ),
    ),
    Rule(
        "calls for help",
        "plea",
        en=(
            r"(?:send help|help me he|help me they|help me she|[.,] (?:someone|somebody) "
            r"(?:please )?help(?: (?:me|us|him|her|please))?(?= [.,])|help now|need help (?:now|"
            r"right now|asap|fast|immediately)|please hurry|hurry (?:up )?please|pls hurry|"
            r"please come (?:now|quick|quickly|fast)|come (?:quick|quickly|fast)|(?:need|"
            r"send)<G3> (?:police|cops|cop|officers?|someone|911|patrol car) (?:here )?(?:now|"
            r"right now|right away|immediately|asap|quick|fast|rn)|(?:someone|somebody|please) "
            r"call (?:911|the police|the cops|an ambulance)|i need 911|my life is in danger|"
            r"(?:scared|afraid|fear|fearing|fearful) for my (?:life|safety)|(?:screaming|crying|"
            r"yelling|calling|begging) for (?:help|her life|his life)|hear (?:\w+ "
            r"){0,3}screaming)"
        ),
        es=(
            r"auxilio(?! con)|socorro|(?:necesito|manden|envien|mandame|mandenme)(?: \w+){0,3}? "
            r"(?:policia|patrulla|ayuda|alguien|oficial)(?: \w+){0,2}? (?:ya|rapido|ahora|ahora "
            r"mismo|urgente|urgentemente|de inmediato|inmediatamente)|ayudenme|vengan (?:rapido|"
            r"ya|pronto|ahora)|(?:apurense|rapido) por favor|por favor (?:rapido|apurense|"
            r"vengan)|(?:llamen|llama) al 911|(?:gritando|pidiendo|llorando|grita|gritos de) "
            r"(?:auxilio|ayuda|que (?:la|lo|los|me) ayuden|socorro)|(?:se oyen?|oigo|escucho|se "
            r"escuchan?)(?: \w+){0,4}? (?:gritos|gritando|golpes|llanto)|temo por mi vida"
        ),
        tense=Tense.OPEN,
        unless=r"hurry (?:with|up with)|my (?:insurance|refund)|reembolso|seguro (?:del|de) carro",
    ),
    Rule(
        "somebody has given up hope",
        "self_harm",
        en=(
            r"(?:no|not see (?:a|any|the|much)|not have (?:a|any|much)|never any|not much|"
            r"without (?:a|any)|not any|not find (?:a|any)) (?:reason|point) (?:to|in|for) "
            r"(?:keep )?(?:living|live|being alive|going on|go on|exist|me to live)|(?:wants|"
            r"want|going|ready|time|trying|decided) to end (?:it(?: all)?|my life|his life|her "
            r"life|everything)(?= )|(?:has|have|with) pills and|(?:is|going|threatening|about|"
            r"wants|trying) (?:to )?(?:jump|jumping) (?:off|from|out)|on the (?:railing|ledge|"
            r"edge) of(?: \w+){1,4}|(?:standing|sitting|climbing|climbed|person|man|woman|"
            r"someone|guy|girl|boy|kid)(?: \w+){0,3}? on(?:to)? the (?:railing|ledge)|i (?:cut|"
            r"cutting|burned) myself (?:again|on purpose|and i can|to feel|because)|(?:kill|off|"
            r"unalive) (?:my|him|her)self|(?:pills|razor|rope|gun|knife) in my hand|i am "
            r"(?:going|about) to jump(?= [.,])|(?:pastillas|cuchillo|soga) en la mano|"
            r"say(?:ing)? (?:goodbye|bye) to everyone|(?:use it on|shoot|do something to) "
            r"myself|(?:gun|knife|rope|pills|razor)(?: (?:\w+|,)){0,8}? (?:end it|end my life|"
            r"myself)|nobody would (?:miss|care if) (?:me|i)|world (?:is|would be) better "
            r"without me|can not (?:do this|take it|take this) anymore and"
        ),
        es=(
            r"(?:me|se) (?:quiero|quiere|quisiera|voy a|va a) (?:quitar|quitarme|quitarse) la "
            r"vida|(?:no veo|no tengo|no hay|no le veo)(?: \w+)? (?:razon|sentido|motivo)(?: "
            r"\w+)? (?:para|de|a|en) (?:vivir|seguir|la vida|mi vida)|(?:se (?:quiere|va a)|"
            r"amenaza con) (?:tirar|tirarse|brincar|lanzar|lanzarse|cortar|cortarse)(?: "
            r"\w+){0,2} (?:puente|edificio|techo|balcon|venas|ventana)|mejor (?:me muero|"
            r"estaria muert[oa])|ganas de (?:morir|morirme|matarme)|quiero (?:desaparecer|"
            r"acabar con todo|terminar con todo)|(?:me|se) (?:corte|corto|esta cortando|estoy "
            r"cortando) (?:las venas|los brazos)"
        ),
        unless=(
            r"lol|laugh\w*|subscription|call|contract|lease|this chat|report|chat|for losing|"
            r"por perder"
        ),
    ),
    Rule(
        "in fear",
        "plea",
        en=(
            r"(?:i|we) (?:do not|really do not) feel safe|(?:i|we) (?:am |are )?(?:feel|"
            r"feeling) (?:very |really |so )?unsafe|(?:^|[.,]) (?:a )?(?:shooting|stabbing|"
            r"armed robbery|big fight|fight) (?:on|at|in|by|near) \w+"
        ),
        es=(
            r"no me siento segur[oa]|(?:^|[.,]) (?:un |una )?(?:tiroteo|balacera|pelea|"
            r"apunalamiento) (?:en|por|frente)(?= )"
        ),
        tense=Tense.NOW,
        unless=(
            r"neighborhood|area|anymore|in this city|parking|barrio|vecindario|walking|since|"
            r"desde|after|my (?:money|account|identity)|information|tip"
        ),
    ),
)
