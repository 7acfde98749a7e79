"""Crimes against a person. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule

AGAINST_PERSONS: tuple[Rule, ...] = (
    Rule(
        "assault",
        "assault",
        en=(
            r"(?:he|she|they|someone|somebody|guy|man|woman|kid|kids|ex|boyfriend|girlfriend|"
            r"husband|wife|neighbor|roommate|coworker|driver|person|who|<FAMILY>|and|then)(?: "
            r"\w+)? (?:punched|slapped|kicked|beat|choked|strangled|stabbed|shot|attacked|"
            r"assaulted|jumped|headbutted|spit on|spat on|bit|pepper sprayed|maced|shoved|"
            r"pushed|hit|pistol whipped|grabbed) (?:me|us|him|her|my (?:<FAMILY>|<INTIMATE>|kid|"
            r"friend|child|arm|face|neck|hair))(?! (?:up|with (?:a|the) (?:bill|charge|fee|text|"
            r"message|email|request)))|(?:i|we|he|she|my (?:<FAMILY>|<INTIMATE>|friend|kid|"
            r"child)) (?:was|were|got|been|have been|has been|is) (?:physically )?(?:punched|"
            r"slapped|kicked|beaten|beat up|choked|strangled|stabbed|shot|attacked|assaulted|"
            r"jumped|pistol whipped|pepper sprayed|hit in the (?:face|head))(?= )|(?:punched|"
            r"slapped|choked|strangled|stabbed|attacked|assaulted|headbutted|sucker punched|"
            r"pistol whipped|beat up|jumped) (?:me|him|her|us|my (?:<FAMILY>|<INTIMATE>|kid|"
            r"friend|child|neighbor|coworker))(?= )|(?:an|the|physical|report|reporting|"
            r"aggravated|simple) assault|assault and battery|[.,] (?:an? )?(?:assault|beating)(?= [.,])|beat (?:me|him|"
            r"her|us) up|got into "
            r"a (?:fist ?)?fight|beat the (?:hell|crap|shit) out of"
        ),
        es=(
            r"(?:me|le|nos|lo|la) (?:pego|pegaron|golpeo|golpearon|agredio|agredieron|ataco|"
            r"atacaron|apunalo|apunalaron|acuchillo|acuchillaron|cachetearon|cacheteo|patearon|"
            r"pateo|ahorco|estrangulo|escupio|disparo|dispararon|mordio|empujo|empujaron|"
            r"cayeron a (?:golpes|palos|punos)|cayo a (?:golpes|palos|punos)|dio (?:un "
            r")?(?:golpes?|puno|bofetada|punetazo|cachetada|pela)|dieron (?:una )?(?:golpes|"
            r"golpiza|pela|punalada|balazo))|fui (?:agredid|golpead|atacad)[oa]|(?:una "
            r")?(?:agresion|golpiza) ?(?:fisica)?"
        ),
        unless=(
            r"candela|fuego|la puerta|letrero|control remoto|hit me (?:up|with)|hit my (?:car|truck|parked|fence|"
            r"bumper|mirror)|pego (?:al|a "
            r"mi|el|un) carro|me pego (?:un susto|el|con el carro|por detras)|le (?:pego|"
            r"pegaron|dio|dieron|golpeo|golpearon) (?:un )?(?:\w+ )?(?:al?|a mi|el|por) "
            r"(?:carro|mi carro|vidrio|cristal|puerta|auto)|carro|auto|truck|vehiculo|(?:dog|"
            r"perro) (?:bit|mordio)|le (?:pego|pegaron) (?:una pedrada|con una piedra)|attacked "
            r"my (?:account|computer)|attack of|grabbed (?:me|him|her) (?:a|some|the)|attacked "
            r"by (?:ads|pop ?ups|a virus|hackers|bots|bugs)|(?:attacked|jumped) (?:me|on) "
            r"(?:online|in the comments)|me ataco un (?:virus|hacker)|hit (?:me|us) (?:for|"
            r"that)|hit him"
        ),
    ),
    Rule(
        "threat",
        "threat",
        en=(
            r"(?:threatened|threatening|threatens|threaten) (?:to|that (?:he|she|they) (?:will|"
            r"would|is going to|was going to)) (?:kill|hurt|beat|shoot|stab|burn|harm|fight|"
            r"attack|rape|jump|slash|cut|come (?:to|after)|smash|murder|post|leak|release|"
            r"expose|send)|(?:threatened|threatening|threatens|threaten) (?:me|us|my (?:life|"
            r"<FAMILY>|<INTIMATE>|kids?|children)|him|her)(?= )|(?:death|terroristic|bomb|"
            r"violent|verbal) threats?|(?:making|made|sending|sent|receiving|received|getting|"
            r"got|gets|with) (?:\w+ )?(?:threats|threatening (?:texts?|messages?|calls?|"
            r"letters?|notes?|voicemails?|emails?))|(?:said|says|saying|told me|texted|"
            r"texting)(?: \w+){0,3}? (?:he|she|they|hed|theyd|would|will|is|are|was|were|going "
            r"to)(?: (?:would|will|is|are|was|were|going to|to)){0,3} (?:kill|shoot|stab|beat|"
            r"hurt|murder|burn down|burn|fight|slash)(?! my (?:credit|account|business|score|"
            r"phone|power|lights|internet))|(?:or|unless)(?: \w+){0,4}? (?:send|sends|sending|"
            r"post|posts|leak|leaks|share|shares|show)(?: \w+){0,3}? (?:pics|pictures|photos|"
            r"nudes|videos?)(?= )|(?:texts?|messages?|calls?|letters?|voicemails?|notes?|"
            r"emails?)(?: \w+){0,6}? (?:kill|hurt|shoot|stab|burn|beat) (?:me|us|my|him|her|up|"
            r"down)|sextort\w+|extort\w+|blackmail\w*|(?:nude|nudes|intimate|naked)(?: "
            r"\w+){0,8}? (?:post|leak|release|send|share|pay|unless)|stalking me|stalker|"
            r"restraining order|protective order|order of protection"
        ),
        es=(
            r"(?:me|nos|le|la|lo) (?:amenazo|amenazaron|amenaza|amenazan|esta amenazando|estan "
            r"amenazando|ha amenazado|han amenazado|tiene amenazad[oa])|amenazas? (?:de muerte|"
            r"de bomba|por|de golpearme|de matarme)|(?:recib\w+|mand\w+|envi\w+|hac\w+|llegan|"
            r"llegaron)(?: \w+){0,2}? (?:amenazas|mensajes amenazantes|amenazante)|(?:dijo|dice|"
            r"dijeron|dicen) que (?:me|nos|la|lo|le) (?:va|van|iba|iban) a (?:matar|golpear|"
            r"pegar|disparar|quemar|apunalar|dar)|(?:mensajes?|llamadas|cartas?|notas?)(?: "
            r"\w+){0,5}? (?:matar|golpear|quemar|hacer dano|disparar|dar una pela)\w*|"
            r"extorsi\w+|chantaj\w+|sextorsion|orden de (?:proteccion|alejamiento|restriccion)|"
            r"(?:fotos|videos) (?:intim[oa]s|desnud[oa]s?)(?: \w+){0,4}? (?:publicar|mandar|"
            r"enviar|pagar|pago)"
        ),
        unless=(
            r"jaja\w*|(?:threaten\w*|threat) (?:me |us |him |her )?(?:with |to )(?:(?:be |get |have |a |"
            r"an |me |legal |my ){0,5})(?:arrest\w*|jail|lawsuit|sue|suing|court|legal|deport\w*|"
            r"warrant|shut|turn|cut|cancel|close|suspend|disconnect\w*|collections?|freeze|"
            r"report|evict\w*|tow|fine|fees?|police|action|garnish\w*|late|my credit|prison|bad "
            r"review)|(?:said|say|dijeron|dicen) (?:\w+ ){0,3}(?:arrest\w*|jail|deport\w*|"
            r"prison|shut off|kill my (?:credit|account|power|score)|warrant|cancel|suspend)|"
            r"amenaz\w+ con (?:(?:que )?(?:me |mi |la |el ){0,3})(?:arrest\w*|carcel|cortar\w*|"
            r"demand\w*|deport\w*|cancelar\w*|cerrar\w*|quitar\w*|suspend\w*|llamar|inmigracion|"
            r"policia|orden de arresto|multa\w*|prision|corte|embarg\w*|met\w+|pres[oa])"
        ),
    ),
    Rule(
        "domestic",
        "domestic",
        en=(
            r"domestic (?:violence|dispute|abuse|incident|situation|assault)|my "
            r"(?:<INTIMATE>)<G4> (?:hit|hits|beat|beats|choked|punched|slapped|pushed|shoved|"
            r"grabbed|strangled|attacked|abuses|abused|is abusive|hurt|threatened|threatens|is "
            r"threatening|keeps threatening|stalks|is stalking|violated|broke into|kicked (?:in|"
            r"me)|put (?:his|her) hands)|abusive (?:<INTIMATE>|relationship)|(?:violat\w+|broke|"
            r"has|have|against)(?: \w+){0,3}? (?:order of protection|protective order|"
            r"restraining order|no contact order)|(?:hit|beat|choked|punched|slapped|abused|"
            r"threatened) by my (?:<INTIMATE>)"
        ),
        es=(
            r"violencia (?:domestica|de genero|intrafamiliar)|mi (?:<ES_INTIMATE>)(?: "
            r"\w+){0,4}? (?:me|nos) (?:pega|pego|golpea|golpeo|maltrata|maltrato|empujo|amenaza|"
            r"amenazo|agredio|ahorco|abusa|grita y|quiere pegar|esta pegando|ha pegado|insulta "
            r"y|jalo|agarro|acosa|persigue)|(?:viol\w+|rompio|tengo|tiene|contra)(?: \w+){0,3}? "
            r"orden de (?:proteccion|restriccion|alejamiento)|me (?:pego|golpeo|amenazo|"
            r"agredio) mi (?:<ES_INTIMATE>)"
        ),
    ),
    Rule(
        "sexual offence",
        "sexual",
        en=(
            r"(?:raped|rape|sexually (?:assaulted|abused|harassed)|sexual (?:assault|abuse|"
            r"harassment|battery)|molested|molesting|groped|groping|exposed (?:himself|herself|"
            r"themselves)|flash(?:ed|ing) (?:me|his|himself)|indecent exposure|masturbat\w+|"
            r"peeping tom|touched (?:me|her|my (?:daughter|son|kid|child)|him) "
            r"(?:inappropriately|without|sexually|down|between)|touched (?:my|a|his|her) (?:\w+ "
            r")?(?:daughter|son|child|niece|nephew|stepdaughter|granddaughter|little girl|"
            r"little boy)(?= [.,]| while| when| at| in| on| last)|child porn\w*|revenge porn|"
            r"upskirt\w*|grabbed my (?:butt|breast|breasts|ass|chest)|sex trafficking|"
            r"trafficked|drugged my drink|roofied)"
        ),
        es=(
            r"(?:me|la|lo|le) (?:violo|violaron|manosearon|manoseo|toco (?:mis|las partes|"
            r"indebidamente|sin)|abuso sexualmente)|violacion(?! (?:de (?:privacidad|la "
            r"propiedad|transito|datos)))|abuso sexual|acoso sexual|agresion sexual|abus\w+ de "
            r"(?:mi|una|la) (?:hij[oa]|nin[oa]|menor|niet[oa])|(?:masturb\w+|exhibicionista|se "
            r"saco el pene|se exhibio|pornografia infantil|partes intimas)"
        ),
        unless=r"rape ?seed|flashed (?:his|a) badge",
    ),
    Rule(
        "driven by hate",
        "bias",
        en=(
            r"swastikas?|racial slurs?|(?:a |the |racist |homophobic |anti ?semitic |ethnic |"
            r"gay |anti gay )?slurs?(?= )|racist (?:graffiti|words|note|message|slur|remark|"
            r"comments?|stuff|things|name|symbol|word|letter)|hate (?:crime|speech|symbol|"
            r"message|graffiti|note)|n word|and word|(?:nazi|kkk|white power|white supremac\w+|"
            r"antisemitic|anti semitic|homophobic|transphobic|islamophobic|xenophobic)|"
            r"(?:because|cause) (?:i am|we are|he is|she is|they are|of my|of our) (?:black|gay|"
            r"lesbian|trans|muslim|jewish|hispanic|latino|latina|asian|immigrants?|mexican|"
            r"puerto rican|arab|religion|race|skin|white|queer|african)|(?:pride|rainbow|"
            r"israeli|palestinian|blm) flag (?:was |got )?(?:burn\w*|torn|ripped|slashed|"
            r"destroyed|cut|stolen)|go back to (?:your|my|our) country|(?:mosque|synagogue|"
            r"temple) (?:was |got )?(?:vandal\w+|tagged|spray)"
        ),
        es=(
            r"esvasticas?|svasticas?|suasticas?|cruz gamada|(?:insultos?|palabras?|mensajes?|"
            r"grafitis?|comentarios?|letreros?|ofensas?) (?:racistas?|raciales|homofobic[oa]s?|"
            r"antisemitas?|de odio|xenofobic[oa]s?)|crimen de odio|delito de odio|(?:por ser|"
            r"porque (?:soy|somos)) (?:negr[oa]s?|gay|lesbiana|trans|musulman\w*|judi[oa]s?|"
            r"hispan[oa]s?|latin[oa]s?|inmigrantes?|mexican[oa]s?|puertorriquen[oa]s?|boricuas?|"
            r"dominican[oa]s?|arabes?|haitian[oa]s?)|racistas?|(?:maricon(?:es)?|nigger|faggot|"
            r"fag|spic|spics) (?:pintad[oa]|escrit[oa]|en (?:la|mi))|(?:wrote|painted|sprayed|"
            r"scratched|carved|spray painted)(?: \w+){0,4}? (?:nigger|faggot|fag|spic|kike|"
            r"chink|n word|and word|slur)"
        ),
    ),
)
