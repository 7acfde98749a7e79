"""Crimes against a person in the words of those who tell them later: what was done to which part of whom.

Wider than crimes_persons and read beside it. English and Spanish beside each other.
"""

from __future__ import annotations

from ..rule import Rule

_THINGS = (
    r"car|truck|van|fence|window|windshield|mailbox|bike|bumper|carro|verja|ventana|cristal|vidrio|puerta|parabrisas|"
    r"buzon|"
    r"espejo|pared|letrero|porton|reja|rejilla|cancel\w*|estatua|zafacon|ac unit|snowman|door|virus|hacker\w*|scam\w*"
)

TOLD_AGAINST_PERSONS: tuple[Rule, ...] = (
    Rule(
        "somebody was hit or thrown",
        "assault",
        en=(
            r"(?:hit|punched|slapped|kicked|shoved|choked|threw|slammed|scratched|smacked|struck|jumped|jumpd|sprayed|"
            r"stomped|"
            r"headbutted|tackled|spat on|spit on|bit|burned|whipped|dragged|pinned|beat|knocked|grabbed)(?: up)? (?:me|"
            r"my "
            r"(?:\w+ )?(?:<LOVED>|mom|toddler|face|behind|patient|student|arm|hair|usher)|(?:his|her) (?:mother|son|"
            r"daughter|face))"
            r"(?! (?:up with|with a (?:bill|fee|charge)|for \d|a copy|phone|bike|car|truck|that))(?= )|"
            r"(?:broke|broken|fractured|busted|cracked|dislocated|chipped) (?:my|his|her|our)(?: \w+)? (?:jaw|nose|"
            r"tooth|teeth|"
            r"finger|arm|wrist|ribs?|cheekbone|leg|hand|lip|eye socket|collarbone)|my (?:jaw|nose|tooth|wrist|arm|lip|"
            r"ribs?) "
            r"(?:was|got|is) (?:broken|busted|fractured)|(?:threw|throwing|thrown|hurled|swung)(?: \w+){1,4} (?:at|on|"
            r"in) (?:me|"
            r"my (?:<LOVED>|head|face|neck))|(?:got|was|were|been|being|be) (?:jumped|jumpd|sucker punched|beaten|beat "
            r"up|"
            r"pepper sprayed|mugged|spat on|shoved|pushed|punched|slapped|choked)(?= )|[.] (?:beaten|shot|stabbed|"
            r"punched|slapped|spat on|pushed|choked)(?: (?:in|by|at|on|and)) (?:\w+)|shot in the (?:leg|arm|foot|back)|"
            r"left "
            r"(?:marks|a bruise|bruises)|sucker punched|(?:was|is|been) rough with|swung (?:his|her|a) \w+ at me"
        ),
        es=(
            r"(?:me|le|nos|lo|la|les) (?:partio|partieron|rompio|rompieron|quebro|quebraron|fracturo|fracturaron|abrio|"
            r"abrieron|"
            r"rajaron|rajo|tumbo|tumbaron)(?: (?:la|el|un|una|los|las|dos|en|mi)){1,2} (?:nariz|dientes?|brazos?|"
            r"dedos?|ceja|"
            r"cabeza|labio|boca|costillas?|mandibula|cara|piernas?|mano|taco|ojo)|(?:me|le|nos|lo|la) (?:tiro|tiraron|"
            r"empujo|"
            r"empujaron|empuja|estrello|tumbo|tumbaron|lanzo|estrujo|estrujaron|aventaron)(?: \w+){0,2} (?:por|contra|"
            r"al piso|"
            r"al suelo|de la|del|en la) (?:\w+ )?(?:escaleras?|pared|piso|suelo|nevera|bici\w*|scooter|moto|puerta|"
            r"calle)|(?:me|"
            r"le|nos|les|lo|la) (?:dieron|dio|di|ha dado|han dado|cayeron|cayo|metio|metieron|entraron)(?: \w+)? "
            r"(?:una? |a |con )?"
            r"(?:\w+ )?(?:paliza|patadas?|puno|punetazos?|punetazo|golpiza|cachetadas?|bofetadas?|codazo|punalada|"
            r"punala|"
            r"botellazo|pedrada|pela|golpes|golpe|palos|bate|palo|tiro|empujon|puñala)(?= )|(?:me|la|lo|le) (?:jalo|"
            r"jalaron|"
            r"halo|halaron|agarro|apreto|arano|abofeteo|rocio|pegaba|pega|golpeaba|golpea|navajearon|apunalaron|"
            r"encerraba|correteo|quemo con|rayo la cara|pateo|mordio|amarro|cacheteo|maltrata\w*|insulta|escupio)(?= )|"
            r"(?:echaron|"
            r"tiraron|rocio|rociaron)(?: \w+){0,2} (?:gas pimienta|pepper spray)|pepper spray me|(?:cachetada|paliza|"
            r"punalada|punala|botellazo|golpiza)(?= )|(?:hubo una |una |en una )?pelea (?:en|el)(?= )|ha dado dos "
            r"veces|marcas (?:de dedos|en)|moretones|le pegaba|me tiraron (?:una|un|con) \w+"
        ),
        unless=(
            rf"(?:{_THINGS})(?= )(?! (?:me|bruis|and hit me|driver))|(?:hit|beat|struck|knocked|bit) (?:me|us) (?:that|"
            rf"with (?:a|an) "
            r"(?:fee|charge|bill)|for)|(?:in|under|with) my name|(?:perr[oa]|gat[oa]|dog|cat)(?= )|(?:tiro|tiraron) "
            r"(?:fotos?|el|la)"
            r"|mosquito\w*|jaja\w*|control remoto|pregunt\w+|pega (?:el|bien)|golf|ball|pelota"
        ),
    ),
    Rule(
        "threats or harassment",
        "threat",
        en=(
            r"(?:said|says|told|texts?|texted|saying|message|letters?|notes?|voicemails?|emails?|calls?|writes?|"
            r"wrote)(?: \w+){0,12}? "
            r"(?:break my|break his|break her|in the ground|make me (?:pay|sorry)|burn (?:the|us|me|my|down|my)|poison|"
            r"get hurt|watch "
            r"(?:out|my back)|would not miss|wait\w* for me|catch me|be (?:burned|hanged|killed|hurt|next)|what he "
            r"would do|"
            r"kill me|end me|(?:cut|hurt|beat|shoot|stab|slap) (?:me|my|him|her|us))(?= )|threats? (?:from|by|against|"
            r"over|that|"
            r"letters?|calls?|on)|threatening(?: \w+)? (?:letters?|calls?|texts?|messages?|notes?|emails?|voicemails?|"
            r"me|us)|"
            r"har{1,2}as{1,2}(?:es|ed|ing|ment|in)?|stalk(?:s|ed|ing|er)(?= )|(?:calling|calls|texting|texts|"
            r"messaging) me (?:\d{1,3}|"
            r"a hundred|constantly|nonstop|all) (?:times|day|night)|(?:follows|followed|following) me(?: \w+)? (?:home|"
            r"to|around|"
            r"two|from|every)|(?:showing|shows|shown|showed) up at my (?:job|gym|house|work|door|school)|no contact "
            r"order|"
            r"(?:an|the|court) order (?:against|from the (?:court|judge))|there is an order|against the order|judge "
            r"told (?:him|"
            r"her)|dead (?:rat|bird|cat|animal) (?:and|on|in|at)|know where (?:you|we|i|my kids|she)(?: \w+){0,3} "
            r"(?:sleep|live|go|"
            r"lives|school)|you next|(?:had|with) a bullet in it|keeps (?:sending|texting|calling|following) (?:me|us|"
            r"texts)"
        ),
        es=(
            r"(?:van?|iban?) a (?:picar|joder|quemar|partir|romper la|hacer(?:me|le|nos)? dano|buscar(?:me)?(?= [.,]| "
            r"por| para)|"
            r"matar|desaparecer|arrepentir|esperar a la salida|tirar por)|(?:me|nos|le) (?:tiene|tienen) "
            r"amenazad[oa]s?|amenaza(?:s|n|ndo|"
            r"ron|ba|da|do)?(?= )|me (?:seguia|sigue|acosa|acecha|persigue|perseguia)(?= )|acoso|stalking|rastreando|"
            r"airtags? "
            r"(?:debajo|en (?:mi|la))|saben? donde vivo|(?:me|nos) (?:escribe|llama) (?:cien|mil|\w+ veces)|aparece "
            r"por mi|carta "
            r"(?:sin nombre|con amenazas|anonima)|(?:llamar|echar\w*) (?:a )?(?:la )?(?:migracion|migra|inmigracion)|"
            r"(?:pide|piden|"
            r"cobra|cobran) renta|orden (?:contra|de no)|me iba a arrepentir|si no (?:le )?pago(?: \w+){0,5} (?:pasa|"
            r"mata|hace) "
            r"|(?:rompen?|desfigura|pica|parte|pican) (?:las? )?(?:piernas|cara)|(?:foto|mensaje)(?: \w+){0,8} "
            r"(?:mensaje de que|"
            r"para que) pague|como aviso|escribio igual|me (?:va|van) a joder"
        ),
        unless=(
            r"scam\w*|estafa\w*|cut(?:ting)? me off|me va a matar (?:por|si|cuando)|irs|warrant|arrest\w*|bank|banco|"
            r"account|cuenta|collector\w*|cobrador\w*|debt|deuda|lawsuit|demand\w*|"
            r"shut off|cut off|cortar|suspend\w*|luz|prize|premio|refund|ticket|landlord said he would evict|jaja\w*|"
            r"lol|insurance|"
            r"threat(?:en\w*)? (?:to )?(?:sue|report)|facebook page|virus|navidad|sigue (?:sin|igual|llegando)|package|"
            r"paquete|mice"
        ),
    ),
    Rule(
        "a body touched or shown against the will",
        "sexual",
        en=(
            r"(?:touched|touching|groped|rubbed up against|felt up|kissed|flash(?:ed|es)?) (?:me|her|us|my (?:<LOVED>|"
            r"niece|leg|"
            r"thigh)|by (?:a|the|my))(?= )|(?:hand|hands) (?:under|up|down) my (?:shirt|skirt|dress|pants|blouse)|"
            r"film(?:ed|ing) "
            r"(?:under|me|us)(?: \w+){0,3} (?:skirts?|changing|shower)|under (?:my|womens|womans|her) skirts?|camera "
            r"in (?:the|"
            r"our|my) (?:changing|locker|bath|dressing|rest)\w*(?: room)?|(?:naked|nude|dirty|intimate|topless) "
            r"(?:pictures?|photos?|"
            r"pics|videos?|images)|(?:sent|sends|posted|leaked|shared|for) (?:my |his |her )?nudes|messag\w+ my "
            r"\d{1,2} (?:yr|year) "
            r"old|(?:uncle|boyfriend|stepdad|stepfather|coach|teacher|cousin|man|he) did (?:things|stuff)(?= )|what "
            r"(?:the|my) \w+ "
            r"(?:\w+ )?(?:did to|did(?= [.,]))|did not say yes|with my clothes off|his hands on me|(?:sell|selling|"
            r"pimp\w*) "
            r"(?:herself|himself|her)(?= )|grabbed my (?:\w+ )?(?:behind|butt|ass|chest|breasts?)|put (?:his|her) "
            r"hands? on my "
            r"(?:thigh|leg|chest|waist)|keeps touching me|grown man been messaging"
        ),
        es=(
            r"(?:me|la|lo|le|nos) (?:toco|tocaron|tocaba|manose\w+)(?! (?:la puerta|el timbre|pagar|a la puerta|el|"
            r"bocina))(?= )|"
            r"(?:metio|metieron|puso|pusieron) (?:la|las) manos? (?:por|donde|debajo|en (?:la|mi)(?= pierna))|(?:sus|"
            r"las) partes"
            r"(?= )|fotos? (?:mias? |suyas? )?(?:sin ropa|intimas?|desnud\w+|sucias?|de su cosa|de sus partes|por "
            r"dinero)|(?:dinero|"
            r"plata) por fotos|(?:mensajes?|videos?|fotos?) (?:sucios?|cochinos?|sucias?|intimos?)|video intimo|"
            r"abus(?:o|aron|aba|"
            r"ado|an) (?:de|sexual)|besar(?:la|me|lo)? a la fuerza|sin yo querer|prostitu\w+|desperto sin ropa|toco un "
            r"familiar"
        ),
        unless=r"touched (?:my|the) (?:car|bike|door|phone)|toco (?:bocina|timbre|el)|me toco (?:pagar|ir|esperar|a mi|"
        r"el)|scam\w*",
    ),
    Rule(
        "violence at home, told later",
        "domestic",
        en=(
            r"(?:my|his|her) (?:<INTIMATE>)(?: \w+){0,4}? (?:scratched|pushed|shoved|choked|slapped|broke my|hit|"
            r"burned|beat|"
            r"threw|pulled|locked me|put me out|came to|texting|has been (?:sending|texting|calling))(?= )(?! (?:up a|"
            r"out my|it))|"
            r"punched through the (?:wall|drywall|door)|(?:took|kept|keep|keeps|has) (?:our|my) (?:son|daughter|kids|"
            r"children|baby) "
            r"(?:to|from|against|since|after)|(?:will not|would not|did not|refuses to) (?:give|bring|return) (?:back "
            r")?(?:our|my|the) "
            r"(?:son|daughter|kids|children|baby)"
        ),
        es=(
            r"mi (?:<ES_INTIMATE>)(?: \w+){0,3}? (?:me|nos) (?:pegaba|rompio|tiro|quemo|encerraba|halo|jalo|abofeteo|"
            r"controla|"
            r"ahorco|choked|arrastro|insultaba|sigue|espera|escribe)|(?:marido|esposo|pareja|novio)(?: \w+){0,4} (?:la|"
            r"le) (?:pega|"
            r"pegaba|golpea|amarro|encerro)|lo que me hizo mi (?:<ES_INTIMATE>)|no devuelve (?:a )?(?:la|el|mis?|los) "
            r"(?:nen[ea]|"
            r"hij[oa]s?|nin[oa])|rapto parental|hijo mayor me"
        ),
        unless=r"facebook|hack\w*|phone|celular|tarjeta|card|account|cuenta|rompio (?:el|la|mi|un) (?:carro|ventana|"
        r"puerta|tv|cristal|parabrisas|espejo|vidrio|computadora)|wheel",
    ),
    Rule(
        "a child, an elder or an animal mistreated",
        "abuse",
        en=(
            r"neglect(?:s|ed|ing)?(?= )|does not feed (?:her|his|the)|(?:kids|children|child) (?:left|home) alone|"
            r"(?:caregiver|aide|"
            r"babysitter|nurse|orderly|teacher)(?: \w+){0,2} (?:is hurting|left her tied|hit|slapped|pinched|is rough|"
            r"was rough|grabbed)|"
            r"(?:poison\w*|shot|kicked|hurt|beat\w*|starv\w*|fed)(?: \w+){0,1} (?:my|the|his|her|a|our) (?:\w+ "
            r")?(?:dog|cat|puppy|"
            r"horse|service dog)(?= )|(?:horse|dog|cat|animal)s? (?:is |are |being |was )?(?:abused?|starved|starving|"
            r"beaten)|animal "
            r"(?:cruelty|abuse)|elder abuse|child abuse|(?:took|keeps|has) (?:my|their|our) passports?(?= and)|human "
            r"trafficking"
        ),
        es=(
            r"maltrat\w+|(?:cuidador\w*|nin?era|enfermera|maestra|padrastro|senora)(?: \w+){0,3} (?:le pega\w*|lo "
            r"pega\w*|le "
            r"grita|la apreto|los ponia)|le deja marcas|abandono de (?:menor|ninos?)|ninos? solos|(?:me|nos) (?:tiene|"
            r"quito) el "
            r"pasaporte|no me paga desde|envenen\w+"
        ),
        unless=r"stole|stolen|robaron|lost|perdi|credit|tarjeta|maltrat\w+ (?:el|mi|la) (?:carro|puerta|bici\w*)",
    ),
    Rule(
        "hatred for what somebody is",
        "bias",
        en=(
            r"(?:pride|rainbow|gay|palestin\w+|israeli|trans) flags?|(?:hijab|turban|headscarf|yarmulke|kippah|"
            r"mezuzah)(?: "
            r"(?:was|got|were|off|pulled|torn|snapped|yanked)|(?= [.,]))|wearing (?:a|my|his|her) (?:turban|hijab|"
            r"yarmulke)|(?:in our|"
            r"our|the|a) (?:mosques?|synagogue|temple|taqueria|halal \w+)(?: \w+){0,6} (?:shot|wrote|letters?|burned|"
            r"paint\w*|eggs?|feet|"
            r"says|smashed)|(?:jews|muslims|gays|blacks|immigrants|mexicans) (?:out|go home|get out)|noose(?= )|wrote "
            r"(?:go home|"
            r"go back)|(?:shout\w*|yell\w*|do)(?: \w+){0,5} (?:to gays|at gays|slurs?)|a word i will not (?:type|"
            r"repeat|say)|(?:racist|"
            r"hateful|hate) \w+|called (?:me|us|him|her) (?:a |the )?(?:n word|slur|terrorist)|pigs? (?:feet|head)"
        ),
        es=(
            r"bandera (?:gay|del orgullo|de palestina|trans|lgbt\w*)|(?:velo|hiyab|turbante|kipa)(?= )|(?:mezquita|"
            r"sinagoga|tienda "
            r"halal|templo)(?: \w+){0,6} (?:vandaliz\w+|escrib\w+|pint\w+|huevos|quem\w+)|contra (?:los|las) (?:negros|"
            r"musulmanes|"
            r"gays|judios|cristianos|hispanos|haitianos|latinos|inmigrantes)|cruces gamadas|(?:groserias|insultos|"
            r"palabras|odio|"
            r"escribieron)(?: \w+){0,4} (?:contra|pajaros|go home|terroristas|maricones|odio)|por (?:gay|asiatic[oa]|"
            r"lesbiana|"
            r"hablar espanol|negr[oa])|regresen? a (?:su|tu) pais|muerte a los|(?:dijeron|dice|grit\w+)(?: \w+){0,4} "
            r"(?:mojado|"
            r"indocumentad[oa]|maricon)|quemaron las cruces"
        ),
        unless=r"hate (?:this|that|it|to|when|my|the|doing|how|having|calling)|velo (?:de novia|de)|lost|perdi",
    ),
)
