"""A person known, suspected, seen or described. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule

PERSONS: tuple[Rule, ...] = (
    Rule(
        "knows who did it",
        "known_person",
        en=(
            r"(?:i|we|think i|pretty sure i) (?:do |also |actually |kinda |pretty much )?know "
            r"(?:exactly |pretty much |basically )?(?:who (?:did|took|stole|it|has|broke|is|"
            r"they|he|she|keyed|the|this|that|was|opened|used)|the (?:guy|kid|kids|person|man|"
            r"woman|people|thief|dude|one) (?:who|that|and)|him|her|them|his name|her name|"
            r"where (?:he|she|they) (?:live|lives|stay|stays|works?)|the person)|(?:someone|"
            r"somebody|person|people|guy|kid|man|woman|girl|lady|boy|friend) (?:that |who "
            r")?(?:i|we|i and) (?:know|knew|work with|worked with|used to|live with|lived with|"
            r"dated|date|grew up|met)(?= )|i recognized? (?:him|her|them|the (?:guy|man|kid|"
            r"person|voice|face|driver))|everybody knows (?:who|him|its)|i know for a fact|(?:he|she|"
            r"they) (?:admitted|confessed)|(?:admitted|confessed)(?: to (?:me|us|him|her|them|my \w+|the \w+))?"
            r"(?: that)? (?:it|he|she|they|doing|taking|stealing|breaking)(?= )|"
            r"(?:think|thinking|pretty sure|bet|suspect|believe|positive|convinced) (?:that "
            r")?(?:it (?:was|is|has to be)) (?:him|her|them)(?= )"
        ),
        es=(
            r"(?:yo )?(?:se|sabemos) (?:exactamente |bien |muy bien )?(?:quien(?:es)? (?:fue|"
            r"fueron|lo|la|es|son|me|se|hizo|rompio|robo|tiene)|donde (?:vive|viven|esta|"
            r"trabaja) (?:el|la|los)?|el nombre|como se llama)|(?:lo|la|los) conozco|(?:lo|la|"
            r"los) (?:reconoci|reconocimos)|(?:el|ella|tipo|hombre|muchacho|vecino|vecina|"
            r"muchacha) se llama \w+|(?:conozco|conocemos) (?:al|a la|a los|a quien|a esa|a "
            r"ese)|es (?:alguien|una persona|gente) que (?:conozco|conocemos)"
        ),
    ),
    Rule(
        "names a person who did it",
        "known_person",
        en=(
            r"(?:my|our|the|a|an|that|this|his|her|neighbors|sisters|brothers|daughters|sons|"
            r"moms|dads|friends|roommates|wifes|husbands|landlords)(?: \w+){0,2}? (?:<INTIMATE>|"
            r"<ACQUAINTED>|neighbors? (?:kid|kids|son|sons|daughter|boyfriend)|<FAMILY>|(?:kid|"
            r"kids|guy|guys|lady|boy|boys|people|man|woman|dude) (?:next door|upstairs|"
            r"downstairs|down the (?:street|hall)|across the (?:street|hall)|from (?:upstairs|"
            r"downstairs|next door|apartment|work|school|the (?:second|third|first) floor)|who "
            r"lives?)|stepson|boyfriend|girlfriend)(?: (?:has|had|have|who|that|just|probably|"
            r"definitely|admitted|actually|must have|is the one who|also|always|already|and|his "
            r"friend|her friend|friends|\d{1,4}[a-z]?|(?:named|called) \w{2,20})){0,4}"
            # "my neighbor John": a name stands between, not a thing of his or what he says.
            r"(?: (?!(?:car|truck|van|house|home|tree|dog|cat|fence|cameras?|bike|door|garage|windows?|building|"
            r"apartment|phone|package|says?|said|told|thinks?|heard|noticed|found|called|never|not|didnt|didn|"
            r"and|i|we|it|they|someone|somebody|nobody|had|was|were|who|whos)\b)[a-z]{2,12})?"
            r" (?:<DID>)"
        ),
        es=(
            r"(?:mi|mis|el|la|los|las|un|una|ese|esa|nuestro|nuestra)(?: \w+)? (?:<ES_INTIMATE>|"
            r"<ES_ACQUAINTED>|<ES_FAMILY>)(?: (?:de (?:al lado|abajo|arriba|enfrente|mi \w+)|"
            r"que|fue|ya|me|se|ha|habia|mismo|misma|\w+)){0,3}? (?:<ES_DID>)"
        ),
        unless=(
            r"(?:a|an|un|una) (?:contractor|worker|manager|cleaner|handyman|employee|landlord|"
            r"super|contratista|empleado)|(?:wife|husband|mom|dad|son|daughter|brother|sister|"
            r"friend|cousin|roommate|neighbor|boss|boyfriend|girlfriend|super|landlord)(?: "
            r"\w+){0,2} (?:took|has|have) (?:it to|me|a (?:picture|photo|look|video)|pictures|"
            r"photos|the (?:car|bus|kids|dog|trash|picture|day|call|phone|train|report)|my "
            r"(?:statement|daughter|son|kids|report|call|other|spare|back)|cameras?|the same|"
            r"video|footage|our (?:kids|dog)|the (?:key|keys|receipt|same|other|spare|box|"
            r"serial)|it (?:now|on|in|at))|(?:pretend\w*|claim\w*|saying|said|fake|hack\w*|"
            r"spoof\w*|impersonat\w*|supposedly|posing)|(?:hacked|hackearon|hackeo|haciendose "
            r"pasar|diciendo|supuesto|supuesta|decia ser|fingi\w+)|me (?:la |lo )?(?:regalo|"
            r"presto|dio|compro)|tiene mi (?:edad|nombre)|se lo lleve|le robaron a|me dijo que "
            r"(?:alguien|se)|(?:wife|husband|mom|dad|son|daughter|mother|father) opened (?:the "
            r"(?:door|garage|package|letter|mail|car))|abrio (?:la|el) (?:puerta|carta|correo|"
            r"carro)|tiro (?:la|el) (?:recibo|caja)|threw (?:out|away)|charged (?:the|it)|cut "
            r"(?:the|it) (?:grass|lawn)|saco (?:la foto|una foto|copia)"
        ),
    ),
    Rule(
        "calls a person who did it by name",
        "known_person",
        en=(
            r"(?:a|the|this|some|that) (?:kid|guy|man|boy|girl|woman|lady|teen|teenager|dude|person) (?:named|called|"
            r"by the name of) [a-z]{2,20}(?: [a-z]{2,20})? (?:<DID>)|[a-z]{2,20} (?:from|who lives) (?:down|up|across|"
            r"around) the (?:street|block|hall|corner|road)(?: (?:has|had|just|also))? (?:<DID>)"
        ),
        es=(
            r"(?:un|una|el|la|ese|esa) (?:muchach[oa]|tip[oa]|hombre|mujer|senora?|nen[ea]|joven|chamac[oa])(?: que)? "
            r"(?:llamad[oa]|de nombre|se llama) [a-z]{2,20}(?: (?:que|me|se|fue)){0,3} (?:<ES_DID>)"
        ),
        unless=r"facebook|offerup|craigslist|instagram|marketplace|telegram|whatsapp|zelle|scam\w*|online",
    ),
    Rule(
        "suspects a person",
        "known_person",
        en=(
            r"(?:it (?:was|is|has to be|had to be|must be|must have been|might be|might have "
            r"been|could be|could have been)|i (?:think|suspect|believe|bet|blame|figure|assume|"
            r"am (?:pretty |almost |quite )?sure|am convinced|am certain)(?: it (?:was|is|might "
            r"be))?(?: that)?(?: (?:it|he|she|they))?(?: (?:was|is|were))?|pretty sure (?:it "
            r"(?:was|is) )?|probably|maybe|suspect is|suspicious of|think it was|bet it was|"
            r"likely|definitely|gotta be|has to be|possibly)(?: (?:one of|probably|definitely|"
            r"most likely|maybe|likely)){0,2} (?:my|our|the|this|that|a|some|these|those|his|"
            r"her|neighbors)(?: (?:old|same|next door|downstairs|upstairs|former|own|little|"
            r"older|younger|new|crazy|drunk|local|neighborhood|neighbors|sisters|brothers|"
            r"daughters|sons|moms|friends|roommates|wifes|husbands|landlords|previous|ex)){0,3} "
            r"(?:<INTIMATE>|<ACQUAINTED>|<FAMILY>|(?:kid|kids|guy|guys|lady|boy|boys|people|man|"
            r"woman|dude|neighbors|teenagers|teens|tenant|one|crew|workers?|landscapers?|"
            r"movers?|delivery (?:guy|driver|man)|driver|mailman|painters?|maid|bartender|"
            r"server|cashier)(?! <INNOCENT>)(?: \w+){0,1} ?(?:next door|upstairs|downstairs|"
            r"down the (?:street|hall|block)|across the (?:street|hall)|from|who|that|in "
            r"(?:apartment|apt|unit|\d\w*)|on the (?:corner|first|second|third)|i|we|at|staying|"
            r"living)?)(?! <INNOCENT>)(?= )"
        ),
        es=(
            r"(?:creo|pienso|sospecho|supongo|imagino|estoy (?:casi )?segur[oa]|seguro|"
            r"seguramente|para mi|tengo sospechas?|de seguro|seguro que|probablemente|a lo "
            r"mejor|tal vez|quizas)(?: (?:que|de|es|fue|fueron|son|eso|ha sido|pudo ser|puede "
            r"ser|haya sido)){0,4} (?:mi|mis|el|la|los|las|un|una|ese|esa|esos|uno de)(?: \w+)? "
            r"?(?:<ES_INTIMATE>|<ES_ACQUAINTED>|<ES_FAMILY>|(?:muchach[oa]s?|tipos?|nenes?|"
            r"hijos?|gente|senora?|chamacos?|hombre) (?:de (?:abajo|arriba|al lado|enfrente|la "
            r"esquina|la casa|ese|mi|los)|del|que|vecin[oa]s?))|(?:fue|fueron|ha sido|habra "
            r"sido|era) (?:mi|mis|el|la|los) (?:<ES_INTIMATE>|<ES_ACQUAINTED>|<ES_FAMILY>|"
            r"(?:hij[oa]|nen[ea]|sobrin[oa]|novi[oa]) de (?:la|el|mi|los)|muchach[oa]s? "
            r"de(?:l)?|tipo de|de (?:abajo|arriba|al lado))(?! (?:que|quien) (?:me (?:aviso|"
            r"dijo|llamo)|encontro|noto|vio (?:que|el dano)|se dio))"
        ),
        unless=(
            r"(?:pretend\w*|claim\w*|said|saying|says|thought|text\w*|fake|hack\w*|spoof\w*|"
            r"impersonat\w*|from|supposedly|voice|sounded like|told me|thinking|believ\w+ it "
            r"was) (?:to be |that |he was |it was |she was |was |it is |being ){0,4}(?:my|the|our|a|"
            r"from) (?:\w+ ){0,2}(?:<KIN>)|(?:hackearon|haciendose pasar|diciendo|dijo que era|"
            r"decia (?:que era|ser)|pensando que era|pense que era|pensaba que era|crei que era|"
            r"creyendo que era|supuest[oa]|fingi\w+|que era mi)|thought it was|was my (?:fault|"
            r"mistake)|it was my (?:mom|wife|husband|dad|son|daughter|neighbor|friend|boss|"
            r"roommate|sister|brother|super|landlord) (?:who|that) (?:\w+ )?(?:noticed|found|"
            r"told|called|saw (?:it|the)|spotted|discovered|gave|bought)|phone|number"
        ),
    ),
    Rule(
        "saw the person",
        "seen_person",
        en=(
            r"(?:[.]|,|i|we|wife|husband|son|daughter|mom|dad|neighbor|neighbors|roommate|"
            r"coworker|cashier|employee|manager|friend|lady|guy|someone|somebody|people|person|"
            r"kid|kids|super|clerk|guard|witness|girlfriend|boyfriend|customer|owner|attendant|"
            r"driver|brother|sister|tenant|uncle|cousin|she|he|they|also|can|did|and|but|"
            r"actually|definitely|literally|just|even|only|street|door|work)(?: (?:did|can|"
            r"could|have|has|also|actually|just|even|who|definitely|literally|only|said (?:he|"
            r"she|they)))? (?:see|saw|seen|spotted|watched|witnessed|caught|noticed|chased|"
            r"seeing|confronted|got a (?:good )?look at|seent|glimpsed)(?: (?:him|her|them(?! "
            r"(?:online|listed|for sale|on sale|last))|a (?:\w+ ){0,3}(?:guy|man|woman|kid|boy|"
            r"girl|teen|teenager|person|male|female|lady|dude|couple|group|figure)|(?:the|this|that|"
            r"these) (?:\w+ ){0,2}(?:guy|guys|man|kids?|person|people|woman|thief|thieves|driver|"
            r"suspect|men|"
            r"boys|dude|teenagers|lady|girl|car (?:drive|speed|take)|culprit)|(?:two|2|three|3|"
            r"four|4|some|several|a couple(?: of)?|a few|a bunch of|a group of)(?: \w+){0,2}? "
            r"(?:guys?|men|kids|boys|teens|teenagers|people|women|girls|males|dudes|man|guy|kid|"
            r"person)|who (?:did|it|took|was)|someone(?! elses)|somebody(?! elses)|red|the "
            r"whole thing|it happen|everything|his face|her face|their faces?|my (?:<KIN>)(?= "
            r"(?:do|take|steal|break|key|throw|run|cut|smash))|a (?:\w+ )?(?:car|van|truck|suv|"
            r"sedan|moped|motorcycle|honda|nissan|toyota|bmw|jeep)(?= (?:\w+ )?(?:speed|drive|"
            r"pull|take|leav|driv|flee|peel|follow|with|circl|racing|pulling|speeding|"
            r"driving)\w*)|a (?:red|blue|black|gray|grey|white|green|hooded|hoodie)(?: \w+)? "
            r"(?:hoodie|jacket|sweatshirt|coat|shirt|hat)))"
        ),
        es=(
            r"(?:vi|vimos|vio|vieron|visto|viste|alcance a ver|alcanzo a ver|alcanzamos a ver|"
            r"pude ver|pudimos ver|pude verlo|pille|cache|agarre|divise|observe|estoy viendo|"
            r"veo|lo estoy viendo)(?: \w+)?(?: (?:por|en) (?:la|el|las|mi) \w+)? (?:a (?:un|una|"
            r"dos|tres|unos|unas|el|la|los|las(?! \d)|alguien|ese|esa|quien|mi|varios)|al (?:tipo|"
            r"hombre|ladron|muchacho|que|chamaco|individuo|senor)|un (?:tipo|hombre|muchacho|"
            r"joven|chamaco|nene|senor|carro (?:\w+ )?(?:saliendo|irse|arrancar|huyendo|"
            r"alejarse))|una (?:mujer|muchacha|senora|persona)|dos (?:tipos|muchachos|hombres|"
            r"jovenes|chamacos|nenes)|unos (?:tipos|muchachos|jovenes|nenes|chamacos)|tres "
            r"(?:tipos|muchachos|hombres|jovenes)|cuando (?:lo|la|se|un|me|rompi\w+|rob\w+)|"
            r"quien (?:fue|lo)|la cara|su cara|todo)|(?:lo|la|los|las|le) (?:vi|vimos|vio|"
            r"vieron|he visto|pude ver|alcance a ver|estoy viendo|pillo|cacharon|cogi|agarre|vi "
            r"la cara)(?= (?:a el|corriendo|salir|saliendo|irse|cuando|yendo|romper|robar|con|"
            r"bien|de cerca|por|huir|y|,|[.]|todo|entrar|llevar\w*|desde|haciendo|hacerlo|"
            r"clarito|claramente|subir\w*|montar\w*|la cara|cogiendo|metiendo\w*|tir\w+|pint\w+|"
            r"ray\w+|en|mi|una|el))"
        ),
        unless=(
            r"(?:saw|seen|see|noticed|spotted|watched|caught|notice) (?:it was|it is|that|"
            r"nobody|no one|nothing|the (?:damage|dent|scratch|charge|charges|email|letter|ad|"
            r"listing|broken|glass|graffiti|hole|post|news)|it (?:gone|missing|on)|them "
            r"(?:online|listed|for sale|last|on sale|gone|missing|there)|him (?:on (?:facebook|"
            r"instagram|tinder|zoom|the app)|online)|her (?:on (?:facebook|instagram|tinder)|"
            r"online)|everything (?:was|gone|thrown|dumped|scattered|all)|someone (?:had|has|"
            r"opened|used|tried to (?:use|open|log|charge)|charged|filed|else|broke|stole|took|"
            r"hit|keyed|smashed|cut|went|was using|is using)|somebody (?:had|has|opened|used|"
            r"broke|stole|took|keyed|smashed|cut|hit|went|is using|was using|charged))|facebook|"
            r"instagram|craigslist|on tv|last saw (?:it|them|my)|vi (?:todo (?:tirado|roto|"
            r"regado|revuelto)|que|el (?:dano|carro roto)|la (?:verja|puerta|ventana))|lo vi "
            r"(?:roto|rayado|por ultima|ayer|en (?:facebook|marketplace|internet))|(?:la|los|"
            r"las|lo) (?:vi|vimos|vio) (?:por ultima|mas|nunca mas|en (?:la mesa|el|facebook|"
            r"internet|la casa|mi))|por ultima vez|last time i saw|vio a un (?:doctor|medico|"
            r"mecanico|abogado)|saw a (?:doctor|mechanic|lawyer)|fue cuando vi(?:mos)?|tracking"
        ),
    ),
    Rule(
        "describes the person",
        "described_person",
        en=(
            r"(?:<STRANGER>|he|she|they|driver|thief|male|female)(?: (?:was|is|were|had|has|"
            r"with|in|a|an|the|about|maybe|around|like|really|kinda|some|looked|very|wearing|"
            r"dressed|and|on)){1,5}(?: \w+){0,2}? (?:<FEATURE>)(?= )|(?:wearing|dressed in)(?: "
            r"\w+){0,3}? (?:hoodie|hoody|sweatshirt|jacket|coat|hat|cap|mask|shirt|jeans|black|"
            r"red|blue|white|gray|grey|all black|vest|sweatpants|sneakers|uniform)|"
            r"(?:<FEATURE>) (?:guy|man|woman|kid|kids|male|female|teen|teenager|teens|dude|lady|"
            r"boy|girl)(?= )(?! (?:scam\w*|bought|sold))|(?:drove|driving|pulled up in|got "
            r"(?:in|into|out of)|took off in|left in|fled in|ran to|jumped (?:in|into)|sped off "
            r"in|getaway)(?: \w+){0,2}? (?:a|an|the|his|her|their)(?: \w+){0,3}? (?:car|van|"
            r"truck|suv|sedan|honda|nissan|toyota|bmw|jeep|moped|motorcycle|pickup|hyundai|kia|"
            r"ford|chevy|acura|infiniti|charger|uhaul|u haul)(?= )"
        ),
        es=(
            r"(?:<ES_STRANGER>|el tipo|era|eran|iba|andaba|ladron)(?: (?:era|eran|es|estaba|con|"
            r"de|un|una|unos|muy|medio|como|tenia|llevaba|iba|andaba|se veia|en)){1,5}(?: "
            r"\w+){0,2}? (?:<ES_FEATURE>)(?= )|(?:<ES_STRANGER>) (?:\w+ )?(?:<ES_FEATURE>)(?= )|"
            r"(?:vestid[oa]|llevaba|tenia puest[oa])(?: \w+){0,3}? (?:gorra|hoodie|abrigo|negro|"
            r"rojo|azul|blanco|gris|camisa|camiseta|capucha|sueter|mahon|uniforme|chaqueta)|"
            r"(?:se (?:fue|fueron|monto|montaron|escapo|escaparon)|huyo|huyeron|iba|iban|llego|"
            r"andaba|andaban) en (?:un|una)(?: \w+)? (?:carro|van|guagua|motora|moto|camioneta|"
            r"truck|honda|nissan|toyota|jeep|scooter|bicicleta|passola|pasola)"
        ),
        unless=(
            r"(?:facebook|instagram|craigslist|marketplace|online|profile|perfil|whatsapp|"
            r"called me|calls?|llamo|llamada|caller|accent|acento|the phone|por telefono|voice|"
            r"voz|email|texted|scam\w*|estafa\w*|year old|i am(?: an?)?|soy(?: una?)?|yo soy|"
            r"persona mayor|they are (?:black|white|big|old|red)|they were (?:black|white|old|"
            r"new)|"
            r"they (?:were|are) (?:in|inside|on|under|with) (?:my|our)|"
            r"(?:i|we) (?:was|were|am|are) (?:wearing|in|driving|with|dressed)|my car|mi "
            r"carro|uber|lyft|i drove|we drove|i got|i took|me fui|nos fuimos|my (?:old|white|"
            r"black) )"
        ),
    ),
)
