"""Words that rules of danger alone use, both languages in one list: people mix them in one breath."""

from __future__ import annotations

from collections.abc import Mapping

PERIL: Mapping[str, str] = {
    "ACTOR": (
        r"<PERSON>|<ES_PERSON>|<LOVED>|drivers?|customers?|patients?|passengers?|crew|gang|group|bunch|mob|one of "
        r"them|babysitter|nurse|bouncer|tenants?|guests?|bum|junkie|tweaker|creep|psycho|drunk|boy|grandkids?|pops|"
        r"homie|homeboy|bestie|buddy|pal|mate|old (?:man|lady)|wey|vato|manito|pana|tio|tipos|hombres|chamac[oa]s?|"
        r"ladrones|vecin[oa]s?|viejit[oa]|dama|caballero|cliente|chofer|conductor|pasajero|novi[oa]|compadre|panas"
    ),
    "SOMEBODY": (
        r"me|us|him|her|them|someone|somebody|people|each other|(?:a|an|my|the|this|that|some|his|her|our|another|one|"
        r"two|mi|un|una|el|la|al|su)(?: \w+){0,2}? (?:<LOVED>|<STRANGER>|gentleman|elderly|senior|cyclist|pedestrian|"
        r"officer|cashier|clerk|worker|viejit[oa]|senor|senora|nin[oa]|nen[ea]|muchach[oa]|hombre|mujer|joven|"
        r"persona|ancian[oa]|cajer[oa]|herman[oa]|hij[oa]|mama|papa|vecin[oa]|bebe)"
    ),
    "ANY_WEAPON": (
        r"<WEAPON>|<ES_WEAPON>|bats|bates|palos|botellas?|bottles?|pipes|blades|chains?|hammers?|crow ?bars?|bricks?|"
        r"rocks?|piedras?|shank|shiv|glizzy|ak|ar|nine|tec|bb gun|pellet gun|rifel|scissors|tijeras|"
        r"pico|picahielo|cadenas?|tubos?|gas can|molotovs?"
    ),
    "ARM": (  # nobody carries these by chance
        r"<GUN>|<ES_GUN>|knife|knives|machetes?|blade|blades|switchblade|sword|axe|shank|shiv|glizzy|cuchill[oa]s?|"
        r"navajas?|punal|cuchillo|hacha|weapons?"
    ),
    "ATTACKING": (
        r"attacking|beating|hitting|punching|choking|strangling|stabbing|kicking|assaulting|raping|robbing|jumping|"
        r"mugging|fighting|hurting|killing|slapping|dragging|shoving|pushing|stomping|shooting at|shaking|biting|"
        r"whipping|cutting|burning|smacking|swinging at|lunging at|coming at|grabbing|touching|groping|pinning|"
        r"pegando|pegandole|pegandome|golpeando|golpeandol[oa]|golpeandome|atacando|agrediendo|ahorcando|"
        r"ahorcandol[oa]|asfixiando|apunalando|violando|asaltando|amenazando|amenazandome|peleando|peleandose|matando|"
        r"matandose|arrastrando|dandole|dandose|dando (?:una )?(?:golpiza|paliza|golpes)|pateando|pateandol[oa]|"
        r"jalando|empujando|zarandeando|quemando|disparando(?:le|me|nos)?|manoseando|mordiendo"
    ),
    "WRECKING": (
        r"<HOSTILE>|<ES_HOSTILE>|wrecking|ransacking|tearing up|trashing|torching|lighting|shattering|cutting|sawing|"
        r"loading up|cleaning out|hotwiring|hot wiring|jacking|unscrewing|destrozando|desbaratando|saqueando|"
        r"vandalizando|desvalijando|desmantelando|mochando|quebrando|volteando|serruchando|cargando con|vaciando"
    ),
    "BASE_ACT": (
        r"steal|rob|break|smash|kick|beat|hit|stab|shoot|fight|attack|choke|threaten|chase|follow|climb|come in|"
        r"coming in|point|swing|burn|scream|force|grab|drag|try (?:to )?(?:open|enter|break|come|take)|making fight|"
        r"make fight|have knife|has knife|has gun|have gun"
    ),
    "SPOT": (
        r"house|home|apartment|room|living room|dining room|bathroom|bedroom|kitchen|hallway|hall|stairwell|"
        r"stairs|porch|yard|backyard|driveway|garage|basement|attic|roof|window|windows|door|doors|car|truck|"
        r"van|store|shop|bodega|restaurant|building|unit|lobby|lot|parking lot|alley|shed|deck|balcony|bed|"
        r"closet|street|block|corner|sidewalk|place|casa|apartamento|cuarto|sala|bano|cocina|pasillo|patio|"
        r"marquesina|sotano|techo|ventana|puerta|carro|troca|guagua|tienda|colmado|edificio|callejon|calle|"
        r"esquina|parking|parqueo|estacionamiento"
    ),
    "HOME": (
        r"house|home|apartment|room|living room|dining room|bathroom|bedroom|kitchen|hallway|hall|stairwell|"
        r"porch|yard|backyard|driveway|garage|basement|attic|roof|window|door|shed|deck|balcony|bed|closet|"
        r"place|car|truck|van|casa|apartamento|cuarto|sala|bano|cocina|pasillo|patio|marquesina|sotano|techo|"
        r"ventana|puerta|garaje"
    ),
    "LIMB": r"hand|arm|finger|fingers|foot|leg|hair|mano|brazo|dedo|dedos|pie|pierna",
    "POISON": (
        r"bleach|antifreeze|poison|detergent|drain cleaner|cleaner|cleaning (?:stuff|fluid|products?)|chemicals?|"
        r"ammonia|gasoline|lighter fluid|rat poison|tide pods?|battery acid|cloro|veneno|lejia|raticida|acido|"
        r"gasolina|detergente|insecticida"
    ),
    "MEDICINE": (
        r"pills?|tablets?|medicines?|medication|meds|prescriptions?|tylenol|advil|xanax|percs?|percocets?|oxys?|"
        r"fentanyl|opioids?|insulin|antidepressants?|benadryl|ambien|pastillas?|pildoras?|medicinas?|medicamentos?"
    ),
    "MUCH": (
        r"all|bunch|whole|entire|bottle|bottles|handful|hand full|too many|too much|lot|lots|rest|remaining|every|"
        r"several|some|like \d{1,3}|\d\d|\d{3}|double|triple|leftover|mas de|demasiad[oa]s|much[oa]s|un frasco|"
        r"el frasco|un monton|un pocoton|un poco de|tod[oa]s|unas|varias|bastantes|un bote|un puno"
    ),
    "PEACEFUL": (
        r"lol|lmao|jaja\w*|haha\w*|movie|film|video game|pelicula|novela|game of|paint ?ball|paintball|laser tag|nerf|"
        r"airsoft|de pintura|de agua|de juguete|halloween|cosplay|costume|disfraz|replica|antique|ornament"
    ),
    "SPOKEN": (
        r"(?:texts?|texted|texting|messages?|messaged|emails?|emailed|voicemails?|letters?|notes?|comments?|posts?|"
        r"dms?|mensajes?|correos?|cartas?|notas?|msg|whatsapp|facebook|instagram|online|scam\w*|estafa\w*|hackers?|"
        r"hackearon|collector\w*|bitcoin|gift cards?|webcam)"
    ),
    "RECORDED_WORDS": r"cameras?|video|footage|recording|tape|ring|camaras?|grabacion|caught on",
    "HABITUAL": (
        r"every (?:night|day|weekend|morning|week)|all night|all the time|always|most nights|tod[oa]s (?:los|las)|"
        r"toda la noche|siempre|cada (?:noche|dia|rato)"
    ),
}
