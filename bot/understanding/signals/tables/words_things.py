"""Words for things: weapons, vehicles, buildings, devices. Lists that rules write as `<NAME>`."""

from __future__ import annotations

from collections.abc import Mapping

THINGS: Mapping[str, str] = {
    "GUN": (
        r"guns?|hand guns?|handguns?|pistols?|firearms?|rifles?|shotguns?|revolvers?|glocks?|ar "
        r"15|ar15|ak 47|ak47|9mm|nine millimeter|sig sauer|beretta|smith(?: and)? wesson"
    ),
    "BLADE": (
        r"knife|knives|machete|machetes|blade|box cutter|boxcutter|switchblade|pocket knife|"
        r"sword|ax|axe|screwdriver"
    ),
    "CLUB": (
        r"bat|baseball bat|pipe|metal pipe|crowbar|hammer|golf club|taser|brick|tire iron|"
        r"weapon|weapons"
    ),
    "WEAPON": r"<GUN>|<BLADE>|<CLUB>",
    "ES_GUN": (
        r"pistolas?|armas?(?: de fuego)?|revolver(?:es)?|rifles?|escopetas?|fusil(?:es)?|glock|"
        r"metralleta|ametralladora|fierro|cuete|cohete|arma corta|arma larga"
    ),
    "ES_BLADE": r"cuchill[oa]s?|machetes?|navajas?|punal(?:es)?|hacha|puya|cortaplumas|destornillador",
    "ES_CLUB": r"bate|tubo|palo|martillo|barra",
    "ES_WEAPON": r"<ES_GUN>|<ES_BLADE>|<ES_CLUB>",
    "MAKE": (
        r"honda|accord|civic|cr v|crv|pilot|toyota|camry|corolla|rav4|prius|tacoma|nissan|"
        r"altima|sentra|maxima|rogue|hyundai|elantra|sonata|tucson|kia|optima|forte|soul|"
        r"sportage|ford|f150|f 150|fusion|focus|explorer|escape|mustang|chevy|chevrolet|malibu|"
        r"impala|silverado|equinox|cruze|jeep|cherokee|wrangler|dodge|charger|challenger|"
        r"durango|subaru|impreza|outback|forester|mazda|vw|volkswagen|jetta|bmw|mercedes|benz|"
        r"audi|lexus|acura|infiniti|cadillac|buick|gmc|chrysler|mitsubishi|tesla|volvo|lincoln"
    ),
    "CYCLE": (
        r"motorcycle|motor cycle|moped|mopeds|motorbike|kawasaki|ducati|(?:19|20)\d\d (?:yamaha|"
        r"suzuki)|vespa|harley|dirt bike|dirtbike|dirt "
        r"bikes|atv|quad|four wheeler|gas scooter"
    ),
    "VEHICLE": (
        r"car|truck|suv|van|minivan|vehicle|automobile|jeep|pickup|pick up|pickup truck|sedan|"
        r"work truck|work van|box truck|rental|rental car|uhaul|u haul|<CYCLE>|<MAKE>"
    ),
    "ES_VEHICLE": (
        r"carro|auto|automovil|coche|vehiculo|camioneta|troca|troka|guagua|van|jeep|motora|moto|"
        r"motocicleta|motor|passola|pasola|four ?track|truck|pickup|<MAKE>"
    ),
    "PART": (
        r"keys?|key fob|fob|battery|stereo|radio|catalytic|cat|converter|parts?|plates?|license|"
        r"tires?|wheels?|rims?|hubcaps?|seat|seats|charger|mirror|mirrors|window|windows|door|"
        r"doors|tag|tags|registration|title|airbag|airbags|insurance|cover|battery|batteries|"
        r"tools|toolbox|tool|lights?|headlights?|bumper|hood|gas|exhaust|muffler|emblem|antenna|"
        r"bed|tailgate|cushions?|mats?|jack|documents|papers|phone|mount|wash|loan|sticker|rack|"
        r"helmet|jacket|gloves|lock|trailer hitch|s|steering|engine|spare|grill|grille|wheel|"
        r"roof|bike|toys?|alarm|dvd|dash|dashcam|camera|speakers?|subwoofer|show|vacuum|note|"
        r"notes"
    ),
    "ES_PART": r"bateria|radio|catalizador|gomas?|llantas?|placa|tablilla|aros?|tapa|piezas?|llaves?|espejos?",
    "OF_OURS": (
        r"family|only|other|daily|my|our|the|his|her|a|moms|dads|whole|entire|wifes|husbands|"
        r"sons|daughters|companys|neighbors|brothers|sisters|own|work|company|red|black|white|"
        r"blue|silver|gray|grey|green|tan|gold|maroon|new|used|old|electric|19\d\d|20[012]\d"
    ),
    "ES_OF_OURS": r"mi|el|la|nuestro|nuestra|un|una|su|del",
    "BUILDING": (
        r"house|home|apartment|condo|townhouse|unit|place|crib|room|bedroom|kitchen|dorm|dorm "
        r"room|basement|cellar|attic|garage|shed|storage|storage unit|storage room|storage cage|"
        r"storage locker|barn|store|shop|restaurant|office|business|salon|barbershop|barber "
        r"shop|bodega|deli|bakery|bar|church|school|daycare|warehouse|laundromat|studio|"
        r"classroom|clinic|gym|building|property|residence|trailer|vacant unit|rental unit|"
        r"rental property|construction site|food truck|sunroom"
    ),
    "ES_BUILDING": (
        r"casa|apartamento|apto|departamento|cuarto|habitacion|residencia|hogar|garaje|garage|"
        r"marquesina|sotano|atico|almacen|deposito|storage|tienda|negocio|local|restaurante|"
        r"oficina|salon|barberia|bodega|colmado|panaderia|iglesia|escuela|taller|edificio|"
        r"propiedad|shed|ranchito|trastero|basement|casita"
    ),
    "IN_BUILDING": (
        r"(?:my|our|the|a|his|her|their|this|someones|moms|mothers|parents|neighbors|dads|"
        r"sisters|brothers|grandmas|sons|daughters)(?: (?!car |truck |suv |van |jeep "
        r")\w+){0,3}? (?:<BUILDING>)(?! (?:car|lot|room|lobby|mailroom|hallway|door key|locker|"
        r"account|parking|truck|van|key|keys|mailbox|phone))"
    ),
    "ROOM": (
        r"trunk|basement|room|closet|bathroom|car|house|apartment|bedroom|elevator|attic|garage|"
        r"office|van|cellar|shed|here|building|store"
    ),
    "INNOCENT": (
        r"(?:car|house|yard|garage|driveway|fence|camera|cameras|apartment|place|phone|porch|"
        r"door|window|truck|stuff|things|property|side|dog|cat|birthday|wedding|bike|ring|turn|"
        r"fault|name|address|account|job|tv|kids|party|building|party|funeral|graduation|that|"
        r"who (?:noticed|found|told|called|saw (?:it was|the damage))|noticed|found|moved (?:it|them|my|the)|s)"
    ),
    "DEVICE": (
        r"air ?tags?|apple watch|watch|airpods|find my(?: \w+)?|tile|smart ?tag|gps|lojack|lo "
        r"jack|tracker|tracking app|tracking|find my phone|life ?360|google find|find my device|"
        r"samsung find|my macbook|my ipad|my iphone|my phone|icloud|location|"
        r"ubicacion|rastreador|localizador|buscar mi \w+|bait|telematics|onstar|hondalink"
    ),
    "CAMERA": (
        r"cameras?|video|videos|footage|ring|ring doorbell|doorbell|door bell|cctv|surveillance|"
        r"security (?:camera|cameras|video|footage|system|guard)|dash ?cam|dash camera|nest|"
        r"blink|wyze|arlo|eufy|recording|tape|cam|sentry mode|sentry"
    ),
    "ES_CAMERA": r"camaras?|videos?|grabacion(?:es)?|ring|timbre|doorbell|dashcam|filmacion|cctv",
}
