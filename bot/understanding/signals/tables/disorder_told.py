"""Disorder by what is heard, smelled or seen of it day after day. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule

DISORDER_TOLD: tuple[Rule, ...] = (
    Rule(
        "noise by its source",
        "noise",
        en=(
            r"karaoke|leaf ?blowers?(?= (?:at|every|all|\d)|[.,] \d)|roosters?|(?:practices?|playing|plays) (?:the "
            r")?(?:trumpet|drums?|"
            r"tuba|sax)|drum(?:mer| guy)|jackhammer\w*|(?:construction|garbage truck|lawn mower)(?: \w+){0,3} (?:at|"
            r"before) \d|"
            r"construction starts|jingle|ice cream truck (?:plays|jingle|song)|(?:alarm|horns?|honking)(?: \w+){0,5} "
            r"(?:going off|"
            r"keeps|beeping|for (?:hours|days)|every|all night)|no mufflers|mufflers? [.,]|loud (?:mufflers?|sermon)|"
            r"sub ?wo{1,2}f\w* sha\w+|"
            r"megaphone|boom ?box|idl(?:ing|es) (?:under|outside|all|at)|(?:truck|trucks|bus) idl\w+|generator "
            r"(?:going|humming|on all)|"
            r"(?:dogs?|puppy)(?: \w+)? (?:barks?|barking|howl\w*) (?:from|all|every|day|at)|complain about noise|just "
            r"(?:want quiet|"
            r"loud)|noisy|stomp around|run laps|shoot hoops (?:under|at|all)|rehears\w+ (?:under|above|next)|bottle "
            r"rockets|firecrackers|"
            r"party house|spills out|blasting(?= )|my dishes|argue over parking|(?:yell|shout)(?:ing)? scores"
        ),
        es=(
            r"karaoke|gallos? (?:cantando|canta\w*)|trompeta|plena|(?:el|un|con) dj|banda a todo|bocina grande|"
            r"alarma(?: "
            r"\w+){0,6} sonando|alarm sonando|mufflers? (?:rot|de esos)\w*|(?:prenden|tiran|tirando|explotan) "
            r"(?:fuegos|cohetes|petardos)|cohetes y "
            r"petardos|bulla|quejas? por ruido|tan alto que|bajen (?:el|la) (?:volumen|musica)|despiertan? a mi|"
            r"martill\w+ a las|taconea|"
            r"arrastra muebles|dan gritos|gritones|con las bocinas"
        ),
        unless=r"stole|stolen|robaron|gone|missing|took|llevaron|desaparec\w+|sold|compre|paid|my (?:leaf ?blower|"
        r"generator|trumpet|drums?|alarm)|"
        r"mi (?:trompeta|bocina|alarma|muffler)|machine|catalytic|vendi\w*",
    ),
    Rule(
        "dirt and things left about",
        "dumping",
        en=(
            r"(?:full|heap|pile|mountain|bags) of (?:trash|garbage|mattresses|junk)|(?:trash|garbage)(?: cans?)?(?: "
            r"\w+){0,3} (?:never|not) "
            r"(?:picked|emptied)|nobody picks (?:it|them) up|(?:dumped|dumping|dumps) (?:by|behind|in|on|his|bricks|"
            r"at)|(?:burns?|burning|"
            r"barbecuing) (?:garbage|trash|tires|leaves)|bonfire|pours? (?:grease|oil) (?:in|down)|oil (?:going down|"
            r"all over)|(?:dead|"
            r"stinking) (?:possum|raccoon|rat|deer)|hoarder|rats(?= [.,])|poop (?:everywhere|all)|dogs? off leash|off "
            r"the leash|shopping carts "
            r"all|(?:street|stop) ?light(?: \w+){0,4} (?:out|broken)|broken street ?light|pothole|(?:old|broken) "
            r"(?:fridge|couch|tv) on the "
            r"(?:curb|sidewalk)|beer bottles in|pushes all the snow|overgrown|needles (?:in|on)"
        ),
        es=(
            r"llen[oa] de (?:basura|trash|ratas)|no recogen|nadie (?:la )?recoge|(?:mattress(?:es)?|muebles|llantas|"
            r"gomas|escombros)(?: \w+){0,4} "
            r"(?:tirad[oa]s|botad[oa]s|bloqueando|vaciad[oa]s|en el callejon)|quema (?:hojas|basura)|ratas|"
            r"palomas|agujas en|"
            r"semaforo danado|hoyos en la calle|perros sueltos|excremento|aceite (?:de motor|por todos)|dejan el "
            r"reguero|zafacon desbordado|grama alt\w+|"
            r"dumping|dejan vidrio|hidrante abierto|gastan agua"
        ),
        unless=r"pinch\w+|stole|stolen|robaron|broke|rompi\w+|smashed|took my|llevaron|slash\w*|found my|encontre mi|"
        r"poured "
        r"(?:in|on) my (?:tank|car)|my tires",
    ),
    Rule(
        "people who hang about",
        "loitering",
        en=(
            r"(?:hang|hangs|hanging|hangouts?) (?:around|out|there|about)(?: \w+){0,3} (?:the|in|at|our|my|all|door|"
            r"hallway)|(?:corner|stoop|steps) "
            r"is full of|rolling dice|(?:gamble|gambling|dominoes|shooting dice)(?: \w+){0,3} (?:under|for money|"
            r"outside)|drunks (?:on|at|in) "
            r"my|lives in a camper|(?:rv|camper)(?: \w+){0,4} (?:on our|parked|since|for a month)|smok\w+ (?:weed|"
            r"pot)(?: \w+){0,2} (?:in|on|by|under)|"
            r"drinking (?:beers?|and)(?: \w+){0,6} (?:bags|outside|store|corner|morning)|(?:sells|selling) loosies|"
            r"washing cars on|graveyard hangouts"
        ),
        es=(
            r"(?:fuman|fumando) (?:marihuana|yerba|en)|duerm\w+ en (?:el|la) (?:pasillo|vestibulo|lobby|entrada|"
            r"escalera)|durmiendo en (?:el|la) "
            r"(?:vestibulo|lobby|pasillo)|guindan|no dejan pasar|par(?:ao|ados?|an) en la esquina|pidiendo chavos|se "
            r"mean|orinan|vende loosies|"
            r"venden comida|juego de pelota contra|juegan domino|borrachos"
        ),
        unless=r"(?:i|we) (?:was|were)|there was a|disappeared|gone|stole|stolen|robaron|broke|rompi\w+|llevaron|"
        r"threaten\w*|amenaz\w+|knife|cuchillo",
    ),
    Rule(
        "cars and bikes on the loose",
        "speeding",
        en=(
            r"(?:up and )?down (?:our|my|the) street on one wheel|wheelie\w*|dirt ?bikes? (?:past|up|all|every)|(?:fly|"
            r"flying|zoom\w*) (?:the wrong way|past|"
            r"down)|(?:runs|run) a (?:car repair|tire shop|mechanic)|(?:illegal|sidewalk) mechanics?|handicap spot|"
            r"blocked in by|hogged by|fast down"
        ),
        es=(
            r"corren a (?:\d\d|millon|mil|toda)|haciendo (?:donuts|swerve|trompos)|go karts|carros en el carril|"
            r"camiones grandes por|(?:repara|arregla)n? "
            r"(?:los )?carros en|sin tablilla lleva|carro abandonado|a toda,? sin luces|drones volando|acera "
            r"bloquead\w+|aceras? con carros"
        ),
        unless=r"stole|stolen|robaron|hit (?:me|my)|choc\w+|crash\w*",
    ),
)
