"""Disorder in a neighborhood: noise, dirt bikes, dumping and their like. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule

DISORDER: tuple[Rule, ...] = (
    Rule(
        "loud music or people",
        "noise",
        en=(
            r"(?:loud|blasting|blaring|thumping|pounding|booming)(?: \w+){0,2}? (?:music|bass|"
            r"party|parties|stereo|speakers?|radio|tv|reggaeton|noise|people|neighbors?|cars|"
            r"exhausts?|mufflers?)(?= )|music (?:is |are |was |so |too |way |really |all |on "
            r"){0,4}(?:loud|blasting|blaring|night|full|until|till|late|day)|(?:music|bass|party|"
            r"partying|parties|radio) (?:\w+ ){0,6}?(?:all night|every (?:night|weekend|day)|"
            r"till \d|until \d|past midnight|at \d am|loud)|(?:blast|blasts|blasting|crank\w*|"
            r"bumping)(?: \w+){0,3}? (?:music|bass|stereo|radio|speakers?|reggaeton)|(?:play|"
            r"plays|playing)(?: \w+){0,2}? (?:music|bass|stereo|radio|speakers?|reggaeton)(?: "
            r"\w+){0,4}? (?:all|until|till|every|late|loud|so|constantly|nonstop|past|at \d)|"
            r"noise (?:complaint|complaints|issue|violation|problem|ordinance|disturbance|"
            r"nuisance|level|pollution)|(?:so much|too much|the|constant|nonstop|making|"
            r"terrible|crazy|unbearable|all this|all that|lot of|a) noise(?= [.,]| from| all| "
            r"every| at| coming| next| upstairs| and| is| that| until)(?! woke)|noisy "
            r"(?:neighbors?|people|party|bar|tenants?)|dog(?:s)? (?:\w+ ){0,3}?(?:barking|barks|"
            r"bark)(?: \w+){0,3}? (?:all|every|night|constantly|nonstop|for hours|day|non)|"
            r"(?:throw|throws|throwing|have|has|having) (?:\w+ )?part(?:y|ies)(?: \w+){0,5}? "
            r"(?:every|all|till|until|late|loud)|(?:speakers?|bass|music) shak\w+|(?:nonstop|"
            r"non stop|constant|endless) barking|barking (?:from|of|dogs?)|(?:fight|fights|yell|"
            r"pee|scream|urinate|party|partying|yelling|screaming)(?: (?:\w+|,)){0,8}? (?:every "
            r"(?:weekend|night|day)|all night)|(?:setting|shooting|lighting) off (?:fireworks|"
            r"firecrackers)|fireworks (?:every|all|going off|at|still|nonstop|until|till|again)|"
            r"car alarm (?:going|keeps|has been)|(?:yelling|screaming|shouting)(?: \w+){0,3}? "
            r"(?:all night|every night|until \d|till \d)"
        ),
        es=(
            r"(?:musica|bocinas?|radio|bachata|reggaeton|fiestas?|ruido|bulla|escandalo|"
            r"parranda|estereo)(?: \w+){0,5}? (?:a (?:todo|to|alto|mucho|full) (?:volumen|dar|"
            r"lo que da)?|a todo|alta|altisima|duro|fuerte|toda la noche|todas las noches|todos "
            r"los dias|hasta las|hasta la madrugada|insoportable|demasiado|cada (?:noche|fin)|"
            r"tan alt[oa]|bien alt[oa]|a las \d)|(?:mucho|tanto|demasiado|el|hacen|haciendo|"
            r"hace|con el|por el|del|de) (?:ruido|escandalo|bulla|alboroto)(?= [.,]| de| que| "
            r"todas| toda| todos| hasta| en| a)|(?:queja|problema|molestia) (?:de|por|con) "
            r"(?:el )?ruido|no (?:dejan|deja|se puede|podemos)(?: \w+)? dormir|perros? (?:\w+ "
            r"){0,3}?ladra\w*(?: \w+){0,3}? (?:toda|todo|noche|dia)|(?:tirando|explotando|"
            r"prendiendo) (?:cohetes|petardos|fuegos artificiales)|vecinos? (?:muy |bien "
            r")?(?:ruidos|escandalos)[oa]s?"
        ),
        unless=(
            r"(?:heard|hear) (?:a|some|the)(?: \w+){0,2} (?:noise|bang|crash)|escuch\w+ (?:un|"
            r"el) ruido|o[iy]\w* (?:un|el) ruido|noise (?:woke|from (?:my )?(?:engine|car))|"
            r"engine|muffler|converter|catalizador|motor hace|sin ruido|ruido raro|carro hace|"
            r"stole|stolen|robaron"
        ),
    ),
    Rule(
        "dirt bikes and quads",
        "dirt_bikes",
        en=(
            r"(?:dirt ?bikes?|quads?|atvs?|four wheelers?|4 wheelers?|mini ?bikes?|pit bikes?|"
            r"motocross bikes?)(?: (?:and|or|,) (?:dirt ?bikes?|quads?|atvs?|four wheelers?|"
            r"scooters|motorcycles|mopeds))?(?= )|(?:the|those|these|them) bikes(?= [.,] )"
        ),
        es=(
            r"(?:dirt ?bikes?|four ?tracks?|fourtracks?|quads?|atvs?|cuatrimotos?|motoras? "
            r"(?:de (?:tierra|monte|campo))|motocross|motoras?(?: \w+){0,6}? (?:todas las "
            r"noches|haciendo|subiendo|bajando|pasando|a toda|por la calle|en la calle|"
            r"corriendo|todo el dia|por la acera))(?= )"
        ),
        unless=(
            r"(?:stole|stolen|steal|took|taken|missing|gone|robaron|robo|llevaron|my|mi|mis|"
            r"selling|bought|hit|quadriceps|quad (?:core|copter))(?= )(?! (?:kids|neighborhood|"
            r"street|block|house|porch|window|sleep|calle|casa|ventana|familia|road))"
        ),
    ),
    Rule(
        "litter and dumping",
        "dumping",
        en=(
            r"(?:dump\w*|leav(?:e|es|ing)|left|throw\w*|threw|toss\w*|piling|pile of|piles of|"
            r"unload\w*)(?: \w+){0,5}? (?:trash|garbage|mattress(?:es)?|couch(?:es)?|furniture|"
            r"tires|rubbish|junk|debris|litter|construction (?:waste|debris)|sofa|old tvs?|"
            r"appliances|bags of)(?= )(?: \w+){0,8}? ?(?:on|in|at|behind|next|by|near|outside|"
            r"along|front|street|lot|sidewalk|alley|corner|yard|empty|vacant|all|every|again|"
            r"around|over)?(?= )|illegal(?:ly)? dump\w*|dump(?:ing)? (?:ground|site|on)|"
            r"litter(?:ing|ed)?(?= )|(?:trash|garbage|mattress|couch|furniture)(?: \w+){0,4}? "
            r"(?:on|in|all over|everywhere|blocking|piled|piling|overflowing)(?: \w+){0,3}? "
            r"(?:sidewalk|street|lot|alley|curb|block|corner|park|property|in front)|trash "
            r"(?:pickup|not picked|everywhere|problem|all over)|(?:blight|overgrown|abandoned) "
            r"(?:lot|house|property|building)"
        ),
        es=(
            r"(?:bot(?:an|ando|aron|o|a)|tir(?:an|ando|aron|a)|dej(?:an|ando|aron|a)|ech(?:an|"
            r"ando|aron)|(?:vienen?|pasan?|siguen?)"
            r"(?: \w+)? (?:botar|tirar|dejar|echar)|amonton\w+)"
            r"(?: \w+){0,4}? (?:basura|colchon(?:es)?|escombros?|muebles|"
            r"sofas?|gomas viejas|llantas viejas|chatarra|desperdicios|neveras?)(?= )|basurero "
            r"(?:clandestino|ilegal)|(?:basura|colchon|muebles|escombros)(?: \w+){0,4}? (?:en "
            r"la (?:acera|calle|esquina)|por toda|por todos|en el (?:lote|solar|callejon|"
            r"parque)|tirad[oa]s?|regad[oa]s?|amontonad[oa]s?)"
        ),
        unless=(
            r"(?:stole|stolen|robaron|my (?:purse|wallet|bag|stuff|things|backpack|package)|mi "
            r"(?:cartera|bolso|bulto)|took out the|salio a|sali a|sacar la|contents|glove|"
            r"slashed|took|se llevaron|found (?:my|it|them|the)|keyed|smashed|mailbox|threw "
            r"(?:a|the) (?:rock|brick)|botar la basura|lost|perdi|accidentally)(?= )"
        ),
    ),
    Rule(
        "loitering",
        "loitering",
        en=(
            r"loiter\w*|(?:hang\w* (?:out|around)|congregat\w*|gather\w*|standing around|"
            r"sitting around|camped out|camping|sleeping|panhandl\w*|begging|squatt\w*|"
            r"trespass\w*)(?: \w+){0,4}? (?:in front|on (?:my|our|the) (?:corner|steps|stoop|"
            r"porch|sidewalk|block|street|property)|outside|all (?:day|night)|every (?:day|"
            r"night)|lobby|hallway|stairwell|by the (?:store|bodega|building)|building|for "
            r"hours|in (?:the|my|our) (?:doorway|hallway|park|lobby|stairs))|panhandl\w+|"
            r"prostitut\w+|homeless (?:encampment|camp|people (?:sleeping|camping|living))|"
            r"(?:guys|people|men|kids|teens|teenagers|group)(?: \w+){0,3}? (?:always|constantly|"
            r"every (?:day|night)|all day|all night)(?: \w+){0,2}? (?:out|in|on|at|hanging|"
            r"outside|there|around)(?= )"
        ),
        es=(
            r"(?:merode\w+|vagabund\w+|se (?:paran|juntan|reunen|pasan|sientan|ponen|quedan)|"
            r"parados|sentados|reunidos|pidiendo dinero|durmiendo)(?: \w+){0,5}? (?:en (?:la|mi|"
            r"el|las) (?:esquina|frente|escaleras?|entrada|acera|porche|lobby|pasillo|calle|"
            r"edificio)|frente (?:a|al|de)|todo el dia|toda la noche|todas las noches|todos los "
            r"dias|afuera)|vagancia|prostitu\w+|campamento de (?:desamparados|deambulantes)|"
            r"deambulantes"
        ),
        unless=(
            r"stole|robaron|i was|we were|yo estaba|estabamos|my (?:dog|cat)|saw him|camera|i "
            r"am (?:sleeping|hanging)|i was sleeping|while"
        ),
    ),
    Rule(
        "drinking in public",
        "public_drinking",
        en=(
            r"drink(?:ing|s)?(?: \w+){0,3}? (?:in public|outside|on (?:the|my|our) (?:corner|"
            r"steps|stoop|street|sidewalk|porch)|in (?:the|front)|all (?:day|night)|beer|"
            r"alcohol|liquor|every)|public (?:drinking|intoxication|urination|drunkenness)|"
            r"(?:drunk|drunks)(?: \w+){0,3}? (?:outside|on the (?:corner|street|sidewalk)|in "
            r"(?:front|the park)|every (?:night|day)|all night|hanging|yelling)|(?:peeing|"
            r"urinating|pissing)(?: \w+){0,3}? (?:in|on|outside|against|public)|open "
            r"container\w*|smoking weed (?:in|on|outside|all)"
        ),
        es=(
            r"(?:beb\w+|tom\w+)(?: (?:cerveza|alcohol|ron|cervezas|romo))?(?: \w+){0,2}? (?:en "
            r"(?:la (?:calle|esquina|acera)|publico|el parque|frente|las escaleras)|frente a|"
            r"afuera|todo el dia|todas las noches|toda la noche)|borrachos?(?: \w+){0,4}? (?:en "
            r"(?:la|el)|frente|afuera|todas|todos|gritando)|orin\w+(?: \w+){0,2}? (?:en|frente|"
            r"por|contra)"
        ),
        unless=(
            r"i was drinking|we were drinking|estaba (?:yo )?(?:bebiendo|tomando)|estabamos|yo "
            r"tomo|tom(?:e|aron|o) (?:el|la|mi|un|una|todo|las|los|fotos?)|stole|robaron|lost|"
            r"perdi|smashed|broke|rompi\w+|took"
        ),
    ),
    Rule(
        "speeding and racing",
        "speeding",
        en=(
            r"speeding(?= )|speeders?|(?:cars|people|drivers|everyone|they|trucks|"
            r"motorcycles)(?: \w+){0,3}? (?:speed|fly|flying|race|drag race|zoom|zooming|tear|"
            r"doing \d{2})(?: \w+){0,2}? (?:down|through|past|up|on|by|along|in)|(?:driving|"
            r"drive|drives|going) (?:way |so |really |too )(?:too )?fast|(?:run|running|runs|"
            r"blow|blowing|blows) (?:the |that |every |through )?(?:\w+ )?(?:stop sign|red "
            r"light|stop signs|light)s?|reckless driv\w+|speed (?:bumps?|trap|limit|humps?)|"
            r"traffic (?:enforcement|calming|complaint)"
        ),
        es=(
            r"(?:carros?|gente|guaguas|motoras|motos|camiones|pasan|corren|van|manejan|conducen|"
            r"guian)(?: \w+){0,4}? (?:a (?:exceso|alta|mucha|toda) (?:de )?velocidad|a mil|"
            r"volando|como locos|bien rapido|muy rapido|demasiado rapido|corriendo)|exceso de "
            r"velocidad|alta velocidad|(?:se (?:comen|pasan|llevan)|ignoran) (?:la luz|el pare|"
            r"el stop|los semaforos|la roja)|reductor(?:es)? de velocidad|policia acostado"
        ),
        unless=(
            r"(?:saw|vi|vimos|seen|hit|stole|robaron|chocaron|sped off|speeding (?:off|away)|"
            r"ticket|multa|phone)(?= )"
        ),
    ),
    Rule(
        "street racing",
        "racing",
        en=(
            r"street (?:racing|races?|takeovers?|take overs?)|drag rac\w+|(?:cars|motorcycles|"
            r"bikes|they|people|kids)(?: \w+){0,2}? (?:racing|race)(?= )(?: \w+){0,2}? (?:up|"
            r"down|on|at|every|all|through|in|along|each)|(?:doing|do) (?:donuts|burnouts|"
            r"wheelies)|burnouts|side ?shows?|revving(?: \w+){0,2}? (?:engines?|motors?|all|"
            r"every)"
        ),
        es=(
            r"carreras? (?:de (?:carros|autos|motoras|motos)|clandestinas|callejeras|ilegales)|"
            r"(?:hacen|haciendo|corren|echan|corriendo) (?:carreras|trompos|donas|caballitos|"
            r"wheelies|willis)|quemando (?:goma|llanta)s?|acelerando (?:los )?(?:motores|"
            r"motoras|carros)"
        ),
    ),
    Rule(
        "parking",
        "parking",
        en=(
            r"(?:illegally|illegal|double|wrongly) park\w*|parking (?:complaint|violation|issue|"
            r"problem|enforcement|dispute|spot taken|illegally|in front|on the sidewalk)|"
            r"(?:block(?:ing|s|ed)?|parked (?:in front of|across|in|blocking)|parks? (?:in "
            r"front of|across|in)|parking (?:in|in front of|across)) (?:my|our|the|a|peoples|"
            r"someones|everyones)(?: \w+){0,2}? (?:driveway|drive way|hydrant|handicap\w*|"
            r"sidewalk|spot|space|garage|fire lane|crosswalk|bus stop|bike lane|spots)|parks? "
            r"(?:on|in) (?:the )?(?:sidewalks?|crosswalks?|fire lane|bus stop|bike lane|"
            r"handicap\w*)|parking on (?:the )?(?:sidewalks?|grass|lawn)|abandoned (?:car|cars|"
            r"vehicle|truck|van|vehicles)|(?:need|want|get|please) (?:\w+ ){0,4}?towed|junk "
            r"cars?"
        ),
        es=(
            r"(?:mal|doble|ilegalmente) (?:estacionad|parquead)[oa]s?|(?:bloque\w+|tap\w+|"
            r"obstruy\w+|parquead[oa]s? (?:en|frente)|estacionad[oa]s? (?:en|frente)|(?:se "
            r")?(?:parquea|estaciona|parquean|estacionan))(?: \w+){0,4}? (?:driveway|entrada|"
            r"marquesina|garaje|hidrante|aceras?|salida|mi (?:espacio|parking|parqueo|"
            r"estacionamiento)|incapacitados|impedidos|boca de incendio|cochera)|(?:carros?|"
            r"vehiculos?|autos?) abandonad[oa]s?"
        ),
        unless=(
            r"(?:my car|mi carro|i (?:was|had|parked)|we (?:were|parked)|was parked|were parked|"
            r"it was parked|parque|estaba (?:parquead|estacionad)|lo (?:parquee|estacione)|"
            r"stole|stolen|robaron|smashed|keyed|hit|scratched|dented|rayaron|rompieron|"
            r"chocaron|broke|stolen)(?= )"
        ),
    ),
)
