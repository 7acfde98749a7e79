"""Words around names, addresses, telephones and e-mails; folded (no accents, no apostrophes)."""

from typing import Final

# parts of a name that stay small inside one
PARTICLES: Final = frozenset(
    "de del la las los y da das do dos di du van von der den le el al bin ibn san santa e af ter ten".split()
)
SUFFIXES: Final = {"jr": "Jr", "sr": "Sr", "ii": "II", "iii": "III", "iv": "IV", "jr.": "Jr.", "sr.": "Sr."}
TITLES: Final = frozenset(
    "sgt sergeant lt capt captain cpl col hon mr mrs ms miss dr sr sra srta senor senora senorita don dona prof rev "
    "pastor sir maam officer oficial".split()
)
# words that are no part of a name
NOT_NAMES: Final = frozenset(
    "retired i im ive id my mine me you your he she it its we they them the a an and or but if so is am are was "
    "were be been do does did dont "
    "not no nope nah yes yeah yep ok okay sure thanks thank please hi hello hey sorry just only also "
    "name names first last middle full "
    "what why who how when where which need needed necessary really here there this that these those for "
    "from with about at on in of to "
    "phone number email address birthday call told already said say want wants anonymous nobody somebody "
    "someone none nothing skip pass "
    "rather prefer private privacy give tell sharing share have has had got get will would can could "
    "should cant wont wouldnt like "
    "everyone everybody people call calls called goes go by as legal spelled spelling stolen lost "
    "reporting victim owner "
    "resident homeowner tenant neighbor manager looking trying calling sure mad upset writing report "
    "reporting home fine good okay not "
    "from scared worried new old very too now still police officer cancel stop help street ave "
    "avenue bike car phone "
    "que quien como cuando donde por para porque si pero con sin es soy eres era fue son estoy esta "
    "estaba mi mis tu su sus yo el ella "
    "nombre apellido llamo llama llaman llamame se me te le lo un una unos unas gracias hola buenas "
    "buenos dias tardes favor "
    "anonimo anonima nadie nada ninguno prefiero quiero decir dar doy dare necesario necesita hace falta "
    "digo dije ya tambien telefono "
    "correo direccion numero dueno duena residente vecino vecina inquilino victima senor aqui ahi "
    "reportar reporte perdone perdon "
    "disculpe claro completo completa quien hispano bien mal de_nuevo".split()
)
NOT_NAME_STARTS: Final = frozenset(
    "a an the not so very just at in on from still here trying looking reporting calling writing going "
    "home fine ok okay sure "
    "sorry mad done out un una el la los las de del en muy bien mal tan".split()
)
REFUSAL: Final = (
    "no name",
    "told you",
    "rather not",
    "dont want to",
    "do not want to",
    "wont say",
    "anonymous",
    "prefer not",
    "not giving",
    "no thanks",
    "not comfortable",
    "feel comfortable",
    "comfortable giving",
    "none of your",
    "why do you need",
    "not telling",
    "dont need",
    "refuse",
    "keep my name out",
    "private",
    "i wont",
    "no quiero",
    "prefiero no",
    "anonim",
    "no voy a",
    "no le voy",
    "no doy",
    "no la quiero",
    "no lo quiero",
    "no te la",
    "no se la doy",
    "no se lo doy",
    "sin nombre",
    "no deseo",
    "no pienso",
    "no gracias",
    "no me gusta dar",
    "skip",
    "pass",
    "paso",
    "no tengo que",
    "nope",
    "id rather",
    "not going to",
    "leave it blank",
    "leave me out",
    "omit",
)
NONE_PHRASES: Final = (
    "no email",
    "dont have",
    "do not have",
    "dont got",
    "no tengo",
    "none",
    "no uso",
    "dont use",
    "havent got",
    "no e-mail",
    "without email",
    "sin correo",
    "sin email",
    "no phone",
    "ninguno",
    "nothing",
    "no cuento con",
    "never had",
    "aint got",
    "no correo",
    "no hay",
    "no existe",
    "not have one",
    "i have no",
    "no one",
    "n/a",
    "homeless",
    "no address",
    "no fixed",
    "sin hogar",
    "no vivo",
    "deambulante",
    "in a shelter",
    "dont do email",
)
UNKNOWN_PHRASES: Final = (
    "dont know",
    "do not know",
    "idk",
    "no se",
    "not sure",
    "no lo se",
    "no me acuerdo",
    "cant remember",
    "dont remember",
    "no recuerdo",
    "no idea",
    "ni idea",
    "not certain",
    "by heart",
    "de memoria",
)
DIGIT_WORDS: Final = {
    "zero": "0",
    "oh": "0",
    "o": "0",
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
    "cero": "0",
    "uno": "1",
    "dos": "2",
    "tres": "3",
    "cuatro": "4",
    "cinco": "5",
    "seis": "6",
    "siete": "7",
    "ocho": "8",
    "nueve": "9",
    "niner": "9",
    "ten": "10",
    "twenty": "20",
    "thirty": "30",
    "forty": "40",
    "fifty": "50",
    "sixty": "60",
    "seventy": "70",
    "eighty": "80",
    "ninety": "90",
    "sesenta": "60",
    "cincuenta": "50",
    "noventa": "90",
    "veinte": "20",
    "treinta": "30",
}
MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan enero ene",
            "february feb febrero febuary",
            "march mar marzo",
            "april apr abril abr",
            "may mayo",
            "june jun junio",
            "july jul julio",
            "august aug agosto ago augost",
            "september sep sept septiembre setiembre set",
            "october oct octubre",
            "november nov noviembre",
            "december dec diciembre dic",
        ),
        1,
    )
    for name in names.split()
}
FREE_MAIL: Final = frozenset("gmail hotmail yahoo outlook icloud aol live msn comcast".split())
STREET_WORDS: Final = frozenset(
    "st street ave avenue av rd road blvd dr drive ln lane pl place ct court ter terrace way sq square "
    "pkwy cir circle apt apto hwy "
    "apartment apartamento floor piso unit calle avenida park row".split()
)
