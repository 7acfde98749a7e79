"""Words of disorder in a neighborhood, and of tips on others' crimes. Tables only; English and Spanish beside each other."""

from __future__ import annotations

from .rules import Rule

_HEARD = r"heard|hear(?:d)? a|escuche un|oi un|woke (?:me )?up|smash"

LIFE_RULES: tuple[Rule, ...] = (
    Rule(
        "loud music or people", "noise",
        en=r"(?:loud|blasting|blaring|thumping|pounding|booming)(?: \w+){0,2}? (?:music|bass|party|parties|stereo|speakers?|radio|tv|reggaeton|noise|people|neighbors?|cars|exhausts?|mufflers?)(?= )|music (?:is |are |was |so |too |way |really |all |on )*(?:loud|blasting|blaring|night|full|until|till|late|day)|(?:music|bass|party|partying|parties|radio) (?:\w+ ){0,6}?(?:all night|every (?:night|weekend|day)|till \d|until \d|past midnight|at \d am|loud)|(?:blast|blasts|blasting|crank\w*|bumping)(?: \w+){0,3}? (?:music|bass|stereo|radio|speakers?|reggaeton)|(?:play|plays|playing)(?: \w+){0,2}? (?:music|bass|stereo|radio|speakers?|reggaeton)(?: \w+){0,4}? (?:all|until|till|every|late|loud|so|constantly|nonstop|past|at \d)|noise (?:complaint|complaints|issue|violation|problem|ordinance|disturbance|nuisance|level|pollution)|(?:so much|too much|the|constant|nonstop|making|terrible|crazy|unbearable|all this|all that|lot of|a) noise(?= [.,]| from| all| every| at| coming| next| upstairs| and| is| that| until)(?! woke)|noisy (?:neighbors?|people|party|bar|tenants?)|dog(?:s)? (?:\w+ ){0,3}?(?:barking|barks|bark)(?: \w+){0,3}? (?:all|every|night|constantly|nonstop|for hours|day|non)|(?:throw|throws|throwing|have|has|having) (?:\w+ )?part(?:y|ies)(?: \w+){0,5}? (?:every|all|till|until|late|loud)|(?:speakers?|bass|music) shak\w+|(?:nonstop|non stop|constant|endless) barking|barking (?:from|of|dogs?)|(?:fight|fights|yell|pee|scream|urinate|party|partying|yelling|screaming)(?: (?:\w+|,)){0,8}? (?:every (?:weekend|night|day)|all night)|(?:setting|shooting|lighting) off (?:fireworks|firecrackers)|fireworks (?:every|all|going off|at|still|nonstop|until|till|again)|car alarm (?:going|keeps|has been)|(?:yelling|screaming|shouting)(?: \w+){0,3}? (?:all night|every night|until \d|till \d)",
        es=r"(?:musica|bocinas?|radio|bachata|reggaeton|fiestas?|ruido|bulla|escandalo|parranda|estereo)(?: \w+){0,5}? (?:a (?:todo|to|alto|mucho|full) (?:volumen|dar|lo que da)?|a todo|alta|altisima|duro|fuerte|toda la noche|todas las noches|todos los dias|hasta las|hasta la madrugada|insoportable|demasiado|cada (?:noche|fin)|tan alt[oa]|bien alt[oa]|a las \d)|(?:mucho|tanto|demasiado|el|hacen|haciendo|hace|con el|por el|del|de) (?:ruido|escandalo|bulla|alboroto)(?= [.,]| de| que| todas| toda| todos| hasta| en| a)|(?:queja|problema|molestia) (?:de|por|con) (?:el )?ruido|no (?:dejan|deja|se puede|podemos)(?: \w+)? dormir|perros? (?:\w+ ){0,3}?ladra\w*(?: \w+){0,3}? (?:toda|todo|noche|dia)|(?:tirando|explotando|prendiendo) (?:cohetes|petardos|fuegos artificiales)|vecinos? (?:muy |bien )?(?:ruidos|escandalos)[oa]s?",
        unless=r"(?:heard|hear) (?:a|some|the)(?: \w+){0,2} (?:noise|bang|crash)|escuch\w+ (?:un|el) ruido|o[iy]\w* (?:un|el) ruido|noise (?:woke|from (?:my )?(?:engine|car))|engine|muffler|converter|catalizador|motor hace|sin ruido|ruido raro|carro hace|stole|stolen|robaron",
    ),
    Rule(
        "dirt bikes and quads", "dirt_bikes",
        en=r"(?:dirt ?bikes?|quads?|atvs?|four wheelers?|4 wheelers?|mini ?bikes?|pit bikes?|motocross bikes?)(?: (?:and|or|,) (?:dirt ?bikes?|quads?|atvs?|four wheelers?|scooters|motorcycles|mopeds))?(?= )|(?:the|those|these|them) bikes(?= [.,] )",
        es=r"(?:dirt ?bikes?|four ?tracks?|fourtracks?|quads?|atvs?|cuatrimotos?|motoras? (?:de (?:tierra|monte|campo))|motocross|motoras?(?: \w+){0,6}? (?:todas las noches|haciendo|subiendo|bajando|pasando|a toda|por la calle|en la calle|corriendo|todo el dia|por la acera))(?= )",
        unless=r"(?:stole|stolen|steal|took|taken|missing|gone|robaron|robo|llevaron|my|mi|mis|selling|bought|hit|quadriceps|quad (?:core|copter))(?= )(?! (?:kids|neighborhood|street|block|house|porch|window|sleep|calle|casa|ventana|familia|road))",
    ),
    Rule(
        "litter and dumping", "dumping",
        en=r"(?:dump\w*|leav(?:e|es|ing)|left|throw\w*|threw|toss\w*|piling|pile of|piles of|unload\w*)(?: \w+){0,5}? (?:trash|garbage|mattress(?:es)?|couch(?:es)?|furniture|tires|rubbish|junk|debris|litter|construction (?:waste|debris)|sofa|old tvs?|appliances|bags of)(?= )(?: \w+){0,8}? ?(?:on|in|at|behind|next|by|near|outside|along|front|street|lot|sidewalk|alley|corner|yard|empty|vacant|all|every|again|around|over)?(?= )|illegal(?:ly)? dump\w*|dump(?:ing)? (?:ground|site|on)|litter(?:ing|ed)?(?= )|(?:trash|garbage|mattress|couch|furniture)(?: \w+){0,4}? (?:on|in|all over|everywhere|blocking|piled|piling|overflowing)(?: \w+){0,3}? (?:sidewalk|street|lot|alley|curb|block|corner|park|property|in front)|trash (?:pickup|not picked|everywhere|problem|all over)|(?:blight|overgrown|abandoned) (?:lot|house|property|building)",
        es=r"(?:bot(?:an|ando|aron|o|a)|tir(?:an|ando|aron|a)|dej(?:an|ando|aron|a)|ech(?:an|ando|aron)|amonton\w+)(?: \w+){0,4}? (?:basura|colchon(?:es)?|escombros?|muebles|sofas?|gomas viejas|llantas viejas|chatarra|desperdicios|neveras?)(?= )|basurero (?:clandestino|ilegal)|(?:basura|colchon|muebles|escombros)(?: \w+){0,4}? (?:en la (?:acera|calle|esquina)|por toda|por todos|en el (?:lote|solar|callejon|parque)|tirad[oa]s?|regad[oa]s?|amontonad[oa]s?)",
        unless=r"(?:stole|stolen|robaron|my (?:purse|wallet|bag|stuff|things|backpack|package)|mi (?:cartera|bolso|bulto)|took out the|salio a|sali a|sacar la|contents|glove|slashed|took|se llevaron|found (?:my|it|them|the)|keyed|smashed|mailbox|threw (?:a|the) (?:rock|brick)|botar la basura|lost|perdi|accidentally)(?= )",
    ),
    Rule(
        "loitering", "loitering",
        en=r"loiter\w*|(?:hang\w* (?:out|around)|congregat\w*|gather\w*|standing around|sitting around|camped out|camping|sleeping|panhandl\w*|begging|squatt\w*|trespass\w*)(?: \w+){0,4}? (?:in front|on (?:my|our|the) (?:corner|steps|stoop|porch|sidewalk|block|street|property)|outside|all (?:day|night)|every (?:day|night)|lobby|hallway|stairwell|by the (?:store|bodega|building)|building|for hours|in (?:the|my|our) (?:doorway|hallway|park|lobby|stairs))|panhandl\w+|prostitut\w+|homeless (?:encampment|camp|people (?:sleeping|camping|living))|(?:guys|people|men|kids|teens|teenagers|group)(?: \w+){0,3}? (?:always|constantly|every (?:day|night)|all day|all night)(?: \w+){0,2}? (?:out|in|on|at|hanging|outside|there|around)(?= )",
        es=r"(?:merode\w+|vagabund\w+|se (?:paran|juntan|reunen|pasan|sientan|ponen|quedan)|parados|sentados|reunidos|pidiendo dinero|durmiendo)(?: \w+){0,5}? (?:en (?:la|mi|el|las) (?:esquina|frente|escaleras?|entrada|acera|porche|lobby|pasillo|calle|edificio)|frente (?:a|al|de)|todo el dia|toda la noche|todas las noches|todos los dias|afuera)|vagancia|prostitu\w+|campamento de (?:desamparados|deambulantes)|deambulantes",
        unless=r"stole|robaron|i was|we were|yo estaba|estabamos|my (?:dog|cat)|saw him|camera|i am (?:sleeping|hanging)|i was sleeping|while",
    ),
    Rule(
        "drinking in public", "public_drinking",
        en=r"drink(?:ing|s)?(?: \w+){0,3}? (?:in public|outside|on (?:the|my|our) (?:corner|steps|stoop|street|sidewalk|porch)|in (?:the|front)|all (?:day|night)|beer|alcohol|liquor|every)|public (?:drinking|intoxication|urination|drunkenness)|(?:drunk|drunks)(?: \w+){0,3}? (?:outside|on the (?:corner|street|sidewalk)|in (?:front|the park)|every (?:night|day)|all night|hanging|yelling)|(?:peeing|urinating|pissing)(?: \w+){0,3}? (?:in|on|outside|against|public)|open container\w*|smoking weed (?:in|on|outside|all)",
        es=r"(?:beb\w+|tom\w+)(?: (?:cerveza|alcohol|ron|cervezas|romo))?(?: \w+){0,2}? (?:en (?:la (?:calle|esquina|acera)|publico|el parque|frente|las escaleras)|frente a|afuera|todo el dia|todas las noches|toda la noche)|borrachos?(?: \w+){0,4}? (?:en (?:la|el)|frente|afuera|todas|todos|gritando)|orin\w+(?: \w+){0,2}? (?:en|frente|por|contra)",
        unless=r"i was drinking|we were drinking|estaba (?:yo )?(?:bebiendo|tomando)|estabamos|yo tomo|tom(?:e|aron|o) (?:el|la|mi|un|una|todo|las|los|fotos?)|stole|robaron|lost|perdi|smashed|broke|rompi\w+|took",
    ),
    Rule(
        "speeding and racing", "speeding",
        en=r"speeding(?= )|speeders?|(?:cars|people|drivers|everyone|they|trucks|motorcycles)(?: \w+){0,3}? (?:speed|fly|flying|race|drag race|zoom|zooming|tear|doing \d{2})(?: \w+){0,2}? (?:down|through|past|up|on|by|along|in)|(?:driving|drive|drives|going) (?:way |so |really |too )(?:too )?fast|(?:run|running|runs|blow|blowing|blows) (?:the |that |every |through )?(?:\w+ )?(?:stop sign|red light|stop signs|light)s?|reckless driv\w+|speed (?:bumps?|trap|limit|humps?)|traffic (?:enforcement|calming|complaint)",
        es=r"(?:carros?|gente|guaguas|motoras|motos|camiones|pasan|corren|van|manejan|conducen|guian)(?: \w+){0,4}? (?:a (?:exceso|alta|mucha|toda) (?:de )?velocidad|a mil|volando|como locos|bien rapido|muy rapido|demasiado rapido|corriendo)|exceso de velocidad|alta velocidad|(?:se (?:comen|pasan|llevan)|ignoran) (?:la luz|el pare|el stop|los semaforos|la roja)|reductor(?:es)? de velocidad|policia acostado",
        unless=r"(?:saw|vi|vimos|seen|hit|stole|robaron|chocaron|sped off|speeding (?:off|away)|ticket|multa|phone)(?= )",
    ),
    Rule(
        "street racing", "racing",
        en=r"street (?:racing|races?|takeovers?|take overs?)|drag rac\w+|(?:cars|motorcycles|bikes|they|people|kids)(?: \w+){0,2}? (?:racing|race)(?= )(?: \w+){0,2}? (?:up|down|on|at|every|all|through|in|along|each)|(?:doing|do) (?:donuts|burnouts|wheelies)|burnouts|side ?shows?|revving(?: \w+){0,2}? (?:engines?|motors?|all|every)",
        es=r"carreras? (?:de (?:carros|autos|motoras|motos)|clandestinas|callejeras|ilegales)|(?:hacen|haciendo|corren|echan|corriendo) (?:carreras|trompos|donas|caballitos|wheelies|willis)|quemando (?:goma|llanta)s?|acelerando (?:los )?(?:motores|motoras|carros)",
    ),
    Rule(
        "parking", "parking",
        en=r"(?:illegally|illegal|double|wrongly) park\w*|parking (?:complaint|violation|issue|problem|enforcement|dispute|spot taken|illegally|in front|on the sidewalk)|(?:block(?:ing|s|ed)?|parked (?:in front of|across|in|blocking)|parks? (?:in front of|across|in)|parking (?:in|in front of|across)) (?:my|our|the|a|peoples|someones|everyones)(?: \w+){0,2}? (?:driveway|drive way|hydrant|handicap\w*|sidewalk|spot|space|garage|fire lane|crosswalk|bus stop|bike lane|spots)|parks? (?:on|in) (?:the )?(?:sidewalks?|crosswalks?|fire lane|bus stop|bike lane|handicap\w*)|parking on (?:the )?(?:sidewalks?|grass|lawn)|abandoned (?:car|cars|vehicle|truck|van|vehicles)|(?:need|want|get|please) (?:\w+ ){0,4}?towed|junk cars?",
        es=r"(?:mal|doble|ilegalmente) (?:estacionad|parquead)[oa]s?|(?:bloque\w+|tap\w+|obstruy\w+|parquead[oa]s? (?:en|frente)|estacionad[oa]s? (?:en|frente)|(?:se )?(?:parquea|estaciona|parquean|estacionan))(?: \w+){0,4}? (?:driveway|entrada|marquesina|garaje|hidrante|aceras?|salida|mi (?:espacio|parking|parqueo|estacionamiento)|incapacitados|impedidos|boca de incendio|cochera)|(?:carros?|vehiculos?|autos?) abandonad[oa]s?",
        unless=r"(?:my car|mi carro|i (?:was|had|parked)|we (?:were|parked)|was parked|were parked|it was parked|parque|estaba (?:parquead|estacionad)|lo (?:parquee|estacione)|stole|stolen|robaron|smashed|keyed|hit|scratched|dented|rayaron|rompieron|chocaron|broke|stolen)(?= )",
    ),
)  # fmt: skip

TIP_RULES: tuple[Rule, ...] = (
    Rule(
        "information on a crime or a wanted person", "tip",
        en=r"wanted (?:page|list|poster|man|person|guy|woman|individual|by (?:the )?police|list|suspect|fugitive)|(?:is|are|hes|was) wanted(?= [.,]| by| for| in| on)|most wanted|(?:has|have|got) (?:a |an |\w+ )?(?:active |open |outstanding )?warrants?(?= )|fugitive|(?:know|have|got|give|share|pass|pass along|provide|some|report|offer)(?: \w+){0,3}? (?:information|info|intel) (?:on|about|regarding|that|for|related|who|you|concerning)|(?:submit|leave|give|send|report|have|call in|drop|share|make|pass) (?:\w+ ){0,2}?(?:anonymous )?tips?(?= )(?! (?:jar|money))|anonymous (?:tip|information|info)|(?:i|we) (?:know|saw|heard) (?:who|where)(?: \w+){0,6}? (?:shooting|murder|shot|killed|robbery|robberies|drugs|hiding|hides|staying|stays|stash\w*|sells|selling|stabbing|homicide|guns)",
        es=r"(?:esta|es|lo|la|persona|hombre|mujer|tipo|pagina de|lista de|los|mas) (?:muy |los |mas )?buscad[oa]s?(?= )|se busca|profugo|(?:tiene|tienen) (?:una )?orden(?:es)? de (?:arresto|captura)|(?:tengo|tenemos|dar|doy|pasar|compartir|reportar|quiero dar)(?: \w+){0,2}? (?:informacion|una pista|pistas|un dato|datos|un tip) (?:sobre|de|acerca|para|que|del|anonim\w+)|(?:informacion|pista|tip|dato) anonim[oa]|(?:se|sabemos) (?:donde|quien)(?: \w+){0,6}? (?:esconde|escondid[oa]|vende drogas?|mato|disparo|tiroteo|asesin\w+|drogas|armas)",
        unless=r"told (?:me )?(?:that )?i (?:have|had)|used my|(?:credit|bank|account|my|card|insurance|social) (?:information|info)(?! (?:on|about) (?:a|the|who))|informacion (?:de|sobre) (?:mi|la) (?:cuenta|tarjeta|seguro|banco|reporte)|warranty|scam\w*|irs|arrest warrant for (?:me|my)|warrant (?:for|out for|against|in) (?:me|my)|orden de arresto (?:en mi|contra mi|a mi)|wanted to|want to know|info(?:rmation)? (?:on|about) (?:how|my|filing|what|the (?:report|status))|information about my|anonymous (?:account|profile|number|seller|email)|perfil anonimo|cuenta anonima|said (?:there is|i have|i had|that i)|estafa\w*|dijeron que",
    ),
)  # fmt: skip

# Wishing to stay unnamed is a question to the chat by itself, and a tip beside a crime or a wanted person.
UNNAMED_RULES: tuple[Rule, ...] = (
    Rule(
        "wishes to stay anonymous", "tip",
        en=r"anonymous(?:ly)?|tip ?lines?|crime ?stoppers|(?:do not|not) want (?:my|to give my|to leave my|to use my|anyone to know (?:my|it)|you to (?:use|write|put) my) name(?: \w+){0,4}?|leave (?:me|my name) out of|without (?:giving|leaving|using|anyone knowing)(?: \w+){0,3}|not (?:giving|leaving|saying) my name|keep my name out|no names?|(?:nobody|no one) can know (?:it was me|i told)",
        es=r"anonim[oa]s?|anonimamente|confidencias?|confidencial(?:mente)?|no quiero (?:dar |decir |que (?:se sepa |salga |pongan |usen |aparezca |sepan |nadie sepa )?)(?:mi nombre|quien)|sin (?:dar|dejar|decir|poner) (?:mi|el) nombre|(?:que )?nadie sepa que fui yo",
        unless=r"anonymous (?:account|profile|number|seller|email)|perfil anonimo|cuenta anonima",
    ),
)  # fmt: skip

# What a person without a name would tell about.
TOLD_ABOUT = (
    r" (?:information|info|tip|wanted|suspects?|drugs?|dealers?|guns?|shooting|shooter|shot|murder|murdered|killed|homicide|robbery|robberies|robbed|stabbing|fugitive|gang|trafficking|stash|warrants?|stolen cars|burglaries|"
    r"who (?:did|is|has|shot|killed|robbed|sells|sold)|where (?:he|she|they|the guy)|hiding|selling|informacion|pista|dato|datos|buscad[oa]s?|drogas?|armas?|asesin\w+|mato|mataron|balacera|tiroteo|robos|profugo|punto|pandilla|venden|vende|esconde\w*|quien (?:fue|mato|hizo|robo|es)|orden de arresto|buscan|busca) "
)
