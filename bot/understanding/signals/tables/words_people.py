"""Words for people, and gaps of a few words. Lists that rules write as `<NAME>`."""

from __future__ import annotations

from collections.abc import Mapping

PEOPLE: Mapping[str, str] = {
    "G2": r"(?: \w+){0,2}?",
    "G3": r"(?: \w+){0,3}?",
    "G4": r"(?: \w+){0,4}?",
    "G6": r"(?: \w+){0,6}?",
    "STRANGER": (
        r"someone|somebody|some (?:guys?|man|men|kids?|people|woman|lady|person|teens?|"
        r"teenagers?|boys?|girls?|crackhead|drunk|individuals?|strangers?|chick)|guys?|man|men|"
        r"kids?|boys?|teens?|teenagers?|woman|women|lady|ladies|girls?|person|people|"
        r"individuals?|strangers?|males?|females?|burglars?|robbers?|thief|thieves|intruder|"
        r"intruders|attacker|suspects?|prowler|gentleman|gentlemen|crackhead|homeless|"
        r"juveniles?|youths?|gunman|shooter"
    ),
    "HE": r"he|she|they|their|there|who",
    "INTIMATE": (
        r"ex|exs|ex (?:husband|wife|boyfriend|girlfriend)|husband|boyfriend|wife|girlfriend|"
        r"partner|spouse|baby daddy|babys father|kids father|babydaddy|fiance|fiancee|childs "
        r"father|childrens father|baby mama|baby mother"
    ),
    "FAMILY": (
        r"mom|mother|dad|father|brother|sister|son|daughter|uncle|aunt|cousin|nephew|niece|"
        r"stepdad|stepson|stepfather|stepbrother|stepmother|grandson|granddaughter|grandma|"
        r"grandmother|grandpa|grandfather|brother in law|sister in law|mother in law|son in law"
    ),
    "ACQUAINTED": (
        r"neighbors?|roommates?|room mate|coworkers?|co worker|landlord|tenants?|boss|manager|"
        r"employees?|worker|friend|friends|classmate|super|ex (?:roommate|employee|tenant|"
        r"friend|coworker|boss|landlord|neighbor|worker)|former (?:roommate|employee|tenant|"
        r"friend|coworker|boss|landlord|neighbor|worker|partner)|babysitter|nanny|cleaner|"
        r"cleaning lady|housekeeper|contractor|handyman|caregiver|aide|home health aide|bosses|"
        r"old roommate|downstairs neighbors?|upstairs neighbors?|next door neighbors?"
    ),
    "KIN": r"<INTIMATE>|<FAMILY>|<ACQUAINTED>",
    "PERSON": r"<STRANGER>|<HE>|<INTIMATE>|<FAMILY>|<ACQUAINTED>",
    "LOVED": (
        r"<INTIMATE>|<FAMILY>|kid|kids|baby|child|children|friend|friends|neighbor|toddler|"
        r"infant|boy|girl|roommate|coworker|customer|tenant|passenger|driver"
    ),
    "LIFE": (
        r"me|us|her|him|them|someone|somebody|people|everybody|everyone|my (?:<LOVED>)|each "
        r"other|myself"
    ),
    "ES_STRANGER": (
        r"alguien|un (?:tipo|hombre|senor|muchacho|chamaco|individuo|ladron|desconocido|joven|"
        r"nene|chico|tigre|loco|borracho|extrano|sujeto)|una (?:mujer|muchacha|senora|persona|"
        r"chica|tipa)|(?:unos|dos|tres|varios|los|esos|estos) (?:tipos|hombres|muchachos|"
        r"chamacos|individuos|ladrones|jovenes|nenes|chicos|tigres|titeres|sujetos)|el (?:tipo|"
        r"hombre|ladron|sujeto|muchacho)|gente|tipo|hombre|hombres|muchachos|personas"
    ),
    "ES_INTIMATE": (
        r"ex|expareja|exnovio|exnovia|exesposo|exesposa|exmarido|marido|esposo|esposa|novio|"
        r"novia|pareja|papa de mi(?:s)? (?:hij[oa]s?|nen[ea]s?)|mujer"
    ),
    "ES_FAMILY": (
        r"mama|madre|papa|padre|herman[oa]|hij[oa]|ti[oa]|prim[oa]s?|sobrin[oa]|padrastro|"
        r"hijastro|niet[oa]|abuel[oa]|cunad[oa]|suegr[oa]|yerno|nuera|nene|nena"
    ),
    "ES_ACQUAINTED": (
        r"vecin[oa]s?|companer[oa] de (?:cuarto|trabajo|apartamento)|rumi|roommate|casero|"
        r"casera|inquilin[oa]s?|jef[ea]|emplead[oa]s?|amig[oa]s?|ex (?:inquilin[oa]|emplead[oa]|"
        r"amig[oa]|roommate|companer[oa]|jef[ea])|ninera|compadre|comadre|conserje|super"
    ),
    "ES_KIN": r"<ES_INTIMATE>|<ES_FAMILY>|<ES_ACQUAINTED>",
    "ES_PERSON": r"<ES_STRANGER>|<ES_KIN>|el|ella|ellos",
    "ES_LOVED": r"<ES_KIN>|bebe|ninos?|ninas?|nenes?|muchach[oa]",
}
