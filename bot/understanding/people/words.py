"""Words around names, addresses, telephones and e-mails; folded (no accents, no apostrophes)."""

from typing import Final

# parts of a name that stay small inside one
PARTICLES: Final = frozenset(
    "de del la las los y da das do dos di du van von der den le el al bin ibn san santa e af ter ten viuda vda "
    "st".split()
)
SUFFIXES: Final = {"jr": "Jr", "sr": "Sr", "ii": "II", "iii": "III", "iv": "IV", "jr.": "Jr.", "sr.": "Sr."}
TITLES: Final = frozenset(
    "cpt cmdr maj gen pvt sgt sergeant lt capt captain cpl col hon mr mrs ms miss dr sr sra srta senor senora "
    "senorita don dona prof rev licenciado licenciada ingeniero ingeniera arquitecto arquitecta profesor profesora "
    "professor doctor doctora reverendo reverend maestro maestra "
    "pastor sir maam officer oficial miz mister missus dra lic ing sister brother father".split()
)
# particles that are family names too, at the end of a name: "Kevin Le", "Linh Do"
LAST_PARTICLES: Final = frozenset("le do van la san ten bin".split())
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
# everyday words of a story; a family name only with a capital after a given name: "Kevin Best"
COMMON: Final = frozenset(
    "happy glad angry furious anxious nervous digame diga contento contenta furioso enojado enojada brava bravo "
    "dios bendito chacho wepa bruh dude god lord gosh yikes jeez wow oh ah huh ooh hmm xfa plz pls wrong spelled "
    "misspelled incorrect missing lleva tiene falta mal equivocado "
    "equivocada acento tilde hyphen "
    "hyphenated "
    "backwards switched cambio cambie single legally escrito both double letter letra capital lowercase uppercase "
    "typed typo twice thrice born nacido nacida nacio naci "
    "dob tel cel ph fdn bday mobile cellphone domicilio domiciliado domiciliada residing residente "
    "mum mom mommy mother mama dad daddy father papa husband wife brother sister daughter uncle aunt cousin niece "
    "nephew "
    "grandma grandpa grandson friend boss roommate girlfriend boyfriend tia tio abuela abuelo hermana hermano hija "
    "hijo "
    "esposa esposo marido prima primo nieta nieto cunado cunada suegra suegro amigo amiga jefe novia novio bebe "
    "nena nene "
    "again another any anyone anything anyway almost although always am another anybody around ask asked asking away "
    "bad before began being better best between big both bring broke broken bought buy can cannot check checked come "
    "coming couple day days different doing done each early either else email enough even ever every everything fact "
    "far feel few figure filled find found full fun funny gave getting gone gonna gotta great guess guy guys half hard "
    "hear heard hold honestly hour hours house idk ill info information instead kind knew know known last late later "
    "least leave left less let lets license listen little live lives living lol long look lot lots love main make "
    "makes "
    "making man many matter maybe mean means might mind mine minute missing moment money month more most much must "
    "near "
    "neither never next nice night now number off often once one ones open order other others our ours outside over "
    "own "
    "part past pay perhaps person place police possible pretty probably problem purse put question quick quite rather "
    "read ready reason recently regular repeat right saw saying seen send sent seriously several she shit show sick "
    "side "
    "since sir sleep some something sometimes somewhere soon sounds speaking spell start started stay stole stop stuff "
    "such sup supposed take taken talk tell than their them then thing things think thought through time times tired "
    "today together told tomorrow tonight took town tried truck true try trying turn two under until up upset us use "
    "used using usually van very via wait waiting wallet wanted wanna watch way week well were whatever whole whose "
    "wife wish without woke woman wondering word work working worry wow wrong year years yesterday yet yo youre "
    "ahora ahorita algo alguien alguna alguno alla alli antes anoche aparte apenas apunte asi aun aunque ayer ayuda "
    "ayudar bastante bici buen bueno busco cada calle carro casa casi celular cerca cierto clase claro como conmigo "
    "creo cual cualquier cuenta cuidado culpa da dame deben debo decia deje demas dentro desde despues detras dice "
    "dicen dile dime dio dolor donde durante ellas ellos empezo encima encontre encontro entonces entre entro esa esas "
    "ese eso esos esta estaban estamos estan estar este esto estos estuve estuvo fuera fui fuimos ganas gente gusta ha "
    "habia hablar hablo hace hacen hacer hacia hago hasta hay haya hice hicieron hizo hora horas hoy igual imagino "
    "jaja "
    "juro junto lado le les listo llame llamo llego llegue luego lugar mama manana mande mas mayor mejor menos mes "
    "mientras mio mire misma mismo mucha mucho muchos muy necesitan ni ningun ninguna noche nomas nos nosotros nuestra "
    "nuestro nueva nuevo nunca ojala oiga okey otra otro otros oye paga pago papa parece pasa pasado paso pense "
    "peor perdi perdio pienso pide pido piso podria poner porfa puede pueden puedo pues puse quede queria quieren "
    "quiere "
    "quise robaron robo roto sabe saber sale sali salio sea sean segun seguro semana senora ser seria si siempre "
    "siento "
    "siguen siquiera sobre solamente solo somos su sus tal tampoco tan tanto tarde tener tengo tenia tenga tengan "
    "tiene "
    "tienen toda todas todavia todo todos tuve tuvo usted ustedes va vale van varios vas veces ver verdad vez viene "
    "viernes vine vino vio visto vive viven vivo voy vuelta".split()
)
# what people are called by where they come from, the names of groups and firms: "I'm Puerto Rican" is no name
GROUPS: Final = frozenset(
    "puerto rican ricans african american americans latino latina hispanic hispana dominican dominicano dominicana "
    "mexican mexicano mexicana peruvian peruano peruana boricua cubano cubana cuban colombian colombiano colombiana "
    "jamaican haitian polish portuguese italian irish catholic christian cristiano cristiana muslim jewish "
    "ecuatoriano ecuatoriana salvadoreno salvadorena guatemalteco hondureno venezolano venezolana brazilian asian "
    "chinese vietnamese indian nigerian black white deaf blind disabled pregnant autistic diabetic uconn trinity "
    "walmart target amazon stop shop costco aldi cvs walgreens verizon comcast irs fbi "
    "microsoft apple google facebook netflix medicare bank insurance hospital school university college store "
    "street avenue park plaza mall north south east west end hill hollow blue upper lower "
    "connecticut ct york".split()
)
DIGIT_WORDS: Final = {
    name: digits
    for digits, names in (
        ("0", "zero oh o cero ceros zeros sero"),
        ("1", "one uno"),
        ("2", "two dos"),
        ("3", "three tres"),
        ("4", "four cuatro"),
        ("5", "five cinco sinco"),
        ("6", "six seis"),
        ("7", "seven siete ciete"),
        ("8", "eight ocho"),
        ("9", "nine nueve niner"),
        ("10", "ten diez dies"),
        ("11", "eleven once"),
        ("12", "twelve doce"),
        ("13", "thirteen trece"),
        ("14", "fourteen catorce"),
        ("15", "fifteen quince"),
        ("16", "sixteen dieciseis diesiseis"),
        ("17", "seventeen diecisiete"),
        ("18", "eighteen dieciocho"),
        ("19", "nineteen diecinueve"),
        ("20", "twenty veinte"),
        ("21", "veintiuno veintiun"),
        ("22", "veintidos"),
        ("23", "veintitres"),
        ("24", "veinticuatro"),
        ("25", "veinticinco"),
        ("26", "veintiseis"),
        ("27", "veintisiete"),
        ("28", "veintiocho"),
        ("29", "veintinueve"),
        ("30", "thirty treinta trenta"),
        ("40", "forty cuarenta fourty"),
        ("50", "fifty cincuenta sincuenta"),
        ("60", "sixty sesenta"),
        ("70", "seventy setenta"),
        ("80", "eighty ochenta"),
        ("90", "ninety noventa"),
    )
    for name in names.split()
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
