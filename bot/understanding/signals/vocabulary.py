"""Lists of words that the rules share, English and Spanish. Patterns over the plain form; tables only.

A list is written in rules as `<NAME>`. Order longer words before their beginnings where it matters.
"""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    # --- gaps: words of any kind, never over a pause ------------------------------------------------------------
    "G2": r"(?: \w+){0,2}?",
    "G3": r"(?: \w+){0,3}?",
    "G4": r"(?: \w+){0,4}?",
    "G6": r"(?: \w+){0,6}?",
    # --- people -------------------------------------------------------------------------------------------------
    "STRANGER": (
        r"someone|somebody|some (?:guys?|man|men|kids?|people|woman|lady|person|teens?|teenagers?|boys?|girls?|crackhead|drunk|"
        r"individuals?|strangers?|chick)|guys?|man|men|kids?|boys?|teens?|teenagers?|woman|women|lady|ladies|girls?|person|"
        r"people|individuals?|strangers?|males?|females?|burglars?|robbers?|thief|thieves|intruder|intruders|attacker|"
        r"suspects?|prowler|gentleman|gentlemen|crackhead|homeless|juveniles?|youths?|gunman|shooter"
    ),
    "HE": r"he|she|they|their|there|who",
    "INTIMATE": (
        r"ex|exs|ex (?:husband|wife|boyfriend|girlfriend)|husband|boyfriend|wife|girlfriend|partner|spouse|baby daddy|"
        r"babys father|kids father|babydaddy|fiance|fiancee|childs father|childrens father|baby mama|baby mother"
    ),
    "FAMILY": (
        r"mom|mother|dad|father|brother|sister|son|daughter|uncle|aunt|cousin|nephew|niece|stepdad|stepson|stepfather|"
        r"stepbrother|stepmother|grandson|granddaughter|grandma|grandmother|grandpa|grandfather|brother in law|"
        r"sister in law|mother in law|son in law"
    ),
    "ACQUAINTED": (
        r"neighbors?|roommates?|room mate|coworkers?|co worker|landlord|tenants?|boss|manager|employees?|worker|friend|"
        r"friends|classmate|super|ex (?:roommate|employee|tenant|friend|coworker|boss|landlord|neighbor|worker)|"
        r"former (?:roommate|employee|tenant|friend|coworker|boss|landlord|neighbor|worker|partner)|babysitter|nanny|"
        r"cleaner|cleaning lady|housekeeper|contractor|handyman|caregiver|aide|home health aide|bosses|old roommate|"
        r"downstairs neighbors?|upstairs neighbors?|next door neighbors?"
    ),
    "KIN": r"<INTIMATE>|<FAMILY>|<ACQUAINTED>",
    "PERSON": r"<STRANGER>|<HE>|<INTIMATE>|<FAMILY>|<ACQUAINTED>",
    "ES_STRANGER": (
        r"alguien|un (?:tipo|hombre|senor|muchacho|chamaco|individuo|ladron|desconocido|joven|nene|chico|tigre|loco|"
        r"borracho|extrano|sujeto)|una (?:mujer|muchacha|senora|persona|chica|tipa)|(?:unos|dos|tres|varios|los|esos|"
        r"estos) (?:tipos|hombres|muchachos|chamacos|individuos|ladrones|jovenes|nenes|chicos|tigres|titeres|sujetos)|"
        r"el (?:tipo|hombre|ladron|sujeto|muchacho)|gente|tipo|hombre|hombres|muchachos|personas"
    ),
    "ES_INTIMATE": (
        r"ex|expareja|exnovio|exnovia|exesposo|exesposa|exmarido|marido|esposo|esposa|novio|novia|pareja|"
        r"papa de mi(?:s)? (?:hij[oa]s?|nen[ea]s?)|mujer"
    ),
    "ES_FAMILY": (
        r"mama|madre|papa|padre|herman[oa]|hij[oa]|ti[oa]|prim[oa]s?|sobrin[oa]|padrastro|hijastro|niet[oa]|abuel[oa]|"
        r"cunad[oa]|suegr[oa]|yerno|nuera|nene|nena"
    ),
    "ES_ACQUAINTED": (
        r"vecin[oa]s?|companer[oa] de (?:cuarto|trabajo|apartamento)|rumi|roommate|casero|casera|inquilin[oa]s?|jef[ea]|"
        r"emplead[oa]s?|amig[oa]s?|ex (?:inquilin[oa]|emplead[oa]|amig[oa]|roommate|companer[oa]|jef[ea])|ninera|compadre|"
        r"comadre|conserje|super"
    ),
    "ES_KIN": r"<ES_INTIMATE>|<ES_FAMILY>|<ES_ACQUAINTED>",
    "ES_PERSON": r"<ES_STRANGER>|<ES_KIN>|el|ella|ellos",
    # --- weapons ------------------------------------------------------------------------------------------------
    "GUN": (
        r"guns?|hand guns?|handguns?|pistols?|firearms?|rifles?|shotguns?|revolvers?|glocks?|ar 15|ar15|ak 47|ak47|"
        r"9mm|nine millimeter|sig sauer|beretta|smith(?: and)? wesson"
    ),
    "BLADE": r"knife|knives|machete|machetes|blade|box cutter|boxcutter|switchblade|pocket knife|sword|ax|axe|screwdriver",
    "CLUB": r"bat|baseball bat|pipe|metal pipe|crowbar|hammer|golf club|taser|brick|tire iron|weapon|weapons",
    "WEAPON": r"<GUN>|<BLADE>|<CLUB>",
    "ES_GUN": (
        r"pistolas?|armas?(?: de fuego)?|revolver(?:es)?|rifles?|escopetas?|fusil(?:es)?|glock|metralleta|ametralladora|"
        r"fierro|cuete|cohete|arma corta|arma larga"
    ),
    "ES_BLADE": r"cuchill[oa]s?|machetes?|navajas?|punal(?:es)?|hacha|puya|cortaplumas|destornillador",
    "ES_CLUB": r"bate|tubo|palo|martillo|barra",
    "ES_WEAPON": r"<ES_GUN>|<ES_BLADE>|<ES_CLUB>",
    # --- things with wheels -------------------------------------------------------------------------------------
    "MAKE": (
        r"honda|accord|civic|cr v|crv|pilot|toyota|camry|corolla|rav4|prius|tacoma|nissan|altima|sentra|maxima|rogue|"
        r"hyundai|elantra|sonata|tucson|kia|optima|forte|soul|sportage|ford|f150|f 150|fusion|focus|explorer|escape|"
        r"mustang|chevy|chevrolet|malibu|impala|silverado|equinox|cruze|jeep|cherokee|wrangler|dodge|charger|"
        r"challenger|durango|subaru|impreza|outback|forester|mazda|vw|volkswagen|jetta|bmw|mercedes|benz|audi|lexus|acura|"
        r"infiniti|cadillac|buick|gmc|chrysler|mitsubishi|tesla|volvo|lincoln"
    ),
    "CYCLE": r"motorcycle|motor cycle|moped|mopeds|motorbike|vespa|harley|dirt bike|dirtbike|dirt bikes|atv|quad|four wheeler|gas scooter",
    "VEHICLE": (
        r"car|truck|suv|van|minivan|vehicle|automobile|jeep|pickup|pick up|pickup truck|sedan|work truck|work van|box truck|rental|"
        r"rental car|uhaul|u haul|<CYCLE>|<MAKE>"
    ),
    "ES_VEHICLE": (
        r"carro|auto|automovil|coche|vehiculo|camioneta|troca|troka|guagua|van|jeep|motora|moto|motocicleta|motor|passola|"
        r"pasola|four ?track|truck|pickup|<MAKE>"
    ),
    # --- buildings ----------------------------------------------------------------------------------------------
    "BUILDING": (
        r"house|home|apartment|condo|townhouse|unit|place|crib|room|bedroom|kitchen|dorm|dorm room|basement|cellar|attic|"
        r"garage|shed|storage|storage unit|storage room|storage cage|storage locker|barn|store|shop|restaurant|office|business|salon|barbershop|"
        r"barber shop|bodega|deli|bakery|bar|church|school|daycare|warehouse|laundromat|studio|classroom|clinic|gym|"
        r"building|property|residence|trailer|vacant unit|rental unit|rental property|construction site|food truck|sunroom"
    ),
    "ES_BUILDING": (
        r"casa|apartamento|apto|departamento|cuarto|habitacion|residencia|hogar|garaje|garage|marquesina|sotano|atico|almacen|"
        r"deposito|storage|tienda|negocio|local|restaurante|oficina|salon|barberia|bodega|colmado|panaderia|iglesia|"
        r"escuela|taller|edificio|propiedad|shed|ranchito|trastero|basement|casita"
    ),
    # --- the times of an act ------------------------------------------------------------------------------------
    "BE": r"is|are|am|be",
    "ESTAR": r"esta|estan|estaba|estaban|anda|andan",
}
