"""Words for acts and looks. Lists that rules write as `<NAME>`."""

from __future__ import annotations

from collections.abc import Mapping

ACTS: Mapping[str, str] = {
    "ESTAR": r"esta|estan|estaba|estaban|anda|andan",
    "HOSTILE": (
        r"breaking|kicking|banging|pounding|busting|forcing|climbing|crawling|sneaking|prying|"
        r"smashing|stealing|robbing|vandalizing|spraying|tagging|slashing|keying|looting|"
        r"rummaging|throwing|destroying|attacking|beating|hitting|punching|choking|strangling|"
        r"stabbing|assaulting|jumping|threatening|fighting|shooting|chasing|swinging|waving|"
        r"peeking|prowling|burning|harassing|grabbing|dragging|trashing|circling|casing|pulling "
        r"on|checking|trying"
    ),
    "ES_HOSTILE": (
        r"rompiendo|forzando|tumbando|pateando|metiendose|entrando|brincando|saltando|trepando|"
        r"trepandose|robando|robandose|rayando|pintando|cortando|picando|rebuscando|registrando|"
        r"llevandose|destruyendo|tirando|tirandole|merodeando|asomandose|rondando|pegando|"
        r"pegandole|golpeando|golpeandola|atacando|agrediendo|ahorcando|apunalando|asaltando|"
        r"amenazando|amenazandome|peleando|peleandose|matando|matandose|disparando|persiguiendo|"
        r"arrastrando|abriendo|tratando|intentando|queriendo|gritandole|gritandome|velando|"
        r"velandome|dandole|dandose|quemando|chequeando|jalando|halando"
    ),
    "TRASH": (
        r"(?:who|that) did the|is hiding|wanted|carteles|anuncios|flyers|fees|cargos|charges|eggs?|"
        r"snowballs?|water balloons?|huevos?|"
        r"cuentas?|tarjetas?|a mi nombre|in my name|trash|garbage|mattress\w*|furniture|debris|"
        r"basura|colchon\w*|muebles|escombros|account|cuenta|prices?|credit|refund|music|musica|"
        r"party|fiesta"
    ),
    "DID": (
        r"did (?:it|this|that)|stole|steals|keyed|slashed|smashed|vandalized|tagged|spray "
        r"?painted|scratched|robbed|took (?:my|it|the|our|them|off with|everything|all|some)(?! "
        r"(?:to (?:the|get|be|a)|picture|photo|pic|video|for))|broke (?:my|the|our|into|it|in)|"
        r"threw|destroyed|used my|opened (?:the|a|an|accounts?|it)(?= .{0,80}(?:name|card|account))|"
        r"charged|has (?:my|it|our)|damaged|wrecked|kicked|egged|poured|cut|ran off with|took off "
        r"with|used it|used the|still (?:had|has) my|admitted|confessed|walked "
        r"off with|forged|cashed|signed my|will not (?:give|return)|refuses to (?:give|return|"
        r"pay)|poked|stabbed my|dumped|messed with|ripped"
    ),
    "ES_DID": (
        r"(?:lo|la|los|las|me lo|me la|se lo|se la|se los) (?:hizo|robo|rompio|llevo|rayo|cogio|"
        r"tomo|dano|quito)|fue quien|hizo (?:esto|eso|el dano)|(?:se |me )?(?:robo|rayo|rompio|"
        r"llevo|pincho|pico|corto|quebro|dano|pinto|cogio|agarro|uso|abrio|saco|falsifico|cobro|"
        r"tiro) (?:mi|mis|el|la|los|las|una|un|todo|dinero)|no (?:me )?(?:quiere|la quiere|lo "
        r"quiere) devolver|uso mi|usaba mi|abrio (?:la|una|cuentas)|tiene mi"
    ),
    "CAUGHT": (
        r"caught|got|gets|shows?|showed|showing|shown|recorded|captured|picked up|filmed|has "
        r"(?:him|her|them|it|the|a|video|footage|clear)|have (?:him|her|them|it on)|saw|seen|"
        r"clearly|record(?:s|ing) of|of (?:him|her|them|the (?:guy|man|person|thief|whole|theft|"
        r"kid|kids|woman|suspect)|it|someone|somebody|two|a (?:guy|man|person|woman|kid))|with "
        r"(?:him|her|them|his|the guy)|you can see|can see|there is a (?:guy|man|person|kid|"
        r"woman)"
    ),
    "ES_CAUGHT": (
        r"se ve|se ven|se le ve|se les ve|muestra|muestran|grabo|grabaron|capto|captaron|agarro|"
        r"sale|salen|tiene grabado|aparece|aparecen|cogio|lo cogio|donde (?:se|sale)|del "
        r"(?:tipo|hombre|ladron|muchacho)|de (?:ellos|cuando|los tipos|la persona)|se nota|"
        r"quedo grabado|quedaron grabados|se aprecia|ensena"
    ),
    "FEATURE": (
        r"hoodie|hoody|sweatshirt|jacket|coat|hat|cap|beanie|mask|ski mask|shirt|tshirt|t shirt|"
        r"tee|jeans|sweatpants|shorts|backpack|beard|mustache|tattoos?|dreads|dreadlocks|braids|"
        r"glasses|tall|short|skinny|heavyset|heavy set|chubby|fat|big|slim|thin|bald|young|"
        r"older|old|white|black|hispanic|latino|spanish|light skin|light skinned|dark skin|dark "
        r"skinned|blonde|brown hair|ponytail|in (?:his|her|their) (?:teens|20s|30s|40s|50s|"
        r"twenties|thirties|forties|fifties)|teenage|teenaged|about \d{2}|wearing|dressed|"
        r"uniform|limp|scar|vest|sneakers|dark clothes|all black|afro|gold teeth|on (?:a|an) "
        r"(?:scooter|bike|moped|bicycle|dirt bike)"
    ),
    "ES_FEATURE": (
        r"gorra|capucha|hoodie|abrigo|chaqueta|camisa|camiseta|sudadera|mascara|mascarilla|"
        r"barba|bigote|tatuajes?|trenzas|dreads|gafas|espejuelos|lentes|alto|alta|bajito|bajita|"
        r"flaco|flaca|gordo|gorda|joven|viejo|mayor|blanco|moreno|morena|trigueno|triguena|"
        r"negro|prieto|hispano|rubio|rubia|pelo (?:largo|corto|rubio|rojo|pintado)|calvo|"
        r"vestid[oa]|con (?:una|un) (?:gorra|abrigo|capucha|hoodie|bulto|mochila|sueter)|(?:en|"
        r"de) unos \d{2}|como de \d{2}|uniforme|mahones|tenis|en (?:un|una) (?:scooter|"
        r"bicicleta|motora|moto|passola)"
    ),
}
