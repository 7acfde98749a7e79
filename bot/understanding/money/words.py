"""Words that make a number money, or keep it from being money; folded (no accents, no apostrophes)."""

from typing import Final

UNITS: Final = frozenset(
    "dollar dollars dolars dollers dollar$ buck bucks usd dolar dolares dlls dls pesos peso bones "
    "smackers bux "
    "dolla dollas dolares$ dollares dolarea dorale dolore doler dlrs cash".split()
)
COINS: Final = frozenset(
    "quarters coins cash singles change tips efectivo billetes menudo monedas chavos bills ones tens twenties".split()
)
THINGS_NUMBERED: Final = frozenset({"xbox", "ps", "iphone", "galaxy", "case", "box", "tag", "plate", "unit"})
TRADING: Final = frozenset("compre compro compramos vendio vendieron vendi bought sold".split())
HAVING: Final = frozenset("had has with w con tenia tiene was habia".split())
IN_IT: Final = (
    ["in", "it"],
    ["in", "there"],
    ["inside"],
    ["adentro"],
    ["dentro"],
    ["on", "it"],
    ["on", "me"],
    ["encima"],
)
NOTES: Final = {"ones": 1, "singles": 1, "fives": 5, "tens": 10, "twenties": 20, "fifties": 50, "hundreds": 100}
# before the first sum of an answer
OPENERS: Final = frozenset(
    "its it was is id i say paid pay the a un una es eran son fue me costo costaron pague so well ok maybe $".split()
)
# between a thing and its price
NAMING: Final = frozenset(
    "was were is are cost costs , - : at for es era eran son fue costo a de por en $ ones".split()
)
PLACING: Final = frozenset("near at by on behind outside from cerca frente".split())
CENTS: Final = frozenset("cent cents centavo centavos chavo chavos".split())
UNIT_TAILS: Final = ("dollars", "dollar", "bucks", "usd", "pesos", "dolares", "dlls", "bux", "cash")
SIGNS: Final = frozenset({"$", "＄"})

# words before (or close after) a bare number that tell it is money
CUES: Final = frozenset(
    "worth valued value values paid pay pays paying payed cost costs costed costing price priced prices "
    "quoted quote quotes estimate "
    "estimated estimates estimating appraised appraisal charged charge charges charging sent spent spend "
    "total totals totaling totaled "
    "totalled sold bought buy owe owed owes owing transferred withdrew withdrawn withdrew zelle zelled "
    "cashapp venmo venmod wired wire "
    "deposit deposited fee fees bill billed bills balance refund loan debt for lost about around like "
    "maybe roughly retail retails "
    "retailed run runs ran set back replace replacement repair fix fixing says said saying wants asked "
    "asking amount down rent "
    "scammed invoice stole took damages losses loss out "
    "vale valen valia valian valor valorado valorada costo costaron costado cuesta cuestan costaba "
    "costar pague pago pagado pagamos "
    "precio cotizo cotizaron cotizacion cotizan cobro cobraron cobran cobrando cobra cobrar mande envie "
    "transferi transferencia "
    "deposite deposito gaste gastado total sale salen salio salieron saldria compre compro debo deuda "
    "deben saldo perdi perdida unos unas como "
    "aproximadamente tasaron tasado tasada son serian seria estimado estimo presupuesto pidieron pide "
    "piden retiraron "
    "sacaron robaron factura renta prestamo monto cantidad arreglo arreglarlo arreglarla reparacion "
    "reponer reemplazar por".split()
)
# cues strong enough to work across a whole running sentence
STRONG_CUES: Final = frozenset(
    "worth valued paid payed cost costs costed price priced quoted quote estimate estimated appraised "
    "charged spent total totaling "
    "totaled owe owed transferred withdrew zelled venmod wired deposited fee balance retail retails lost "
    "sent sold "
    "vale valen valia valor valorado valorada costo costaron cuesta cuestan costaba pague pagado pagamos "
    "precio cotizo cotizaron "
    "cobro cobraron cobran cobrando mande envie transferi deposite gaste total saldo tasaron tasado "
    "tasada deuda perdi estimaron estimo "
    "salio salieron retiraron robaron".split()
)
APPROX: Final = frozenset(
    "like about around maybe roughly approx approximately approximate abt bout arnd prob probably almost "
    "nearly over "
    "under estimated guess think ish close ballpark aprox como unos unas casi aproximadamente alrededor "
    "cerca quizas quiza tal talvez creo mas menos onda near upwards between entre supongo calculo a".split()
)
EACH_BEFORE: Final = (" each", " cada", " apiece", " cada una", " cada uno", " each was", " each cost", " each one")
# between a price and how many were bought at it: "75 each, there were 4"
COUNT_LINKS: Final = frozenset(
    "each apiece ea piece a pop cada una uno c/u c u / x times for por and y , ( there were are was theres i had we of "
    "like los las "
    "the all son eran fueron habia".split()
)
EACH: Final = frozenset("each apiece ea per every".split())
PIECES: Final = frozenset(
    "sheet head roll box bag can case foot yard frasco lata saco par side botella caja libra galon unidad "
    "pieza bottle pack carton person".split()
)
EACH_PHRASES: Final = (
    "a piece",
    "a pop",
    "cada una",
    "cada uno",
    "cada",
    "c/u",
    "c / u",
    "c u",
    "cu",
    "por cada",
    "per piece",
    "la unidad",
    "por unidad",
    "each one",
    "per person",
    "por goma",
    "per tire",
    "apiece",
)
TOTAL: Final = frozenset(
    "total totals totaling totaled altogether totalling totalmente combined everything overall".split()
)
TOTAL_PHRASES: Final = (
    "all together",
    "in all",
    "en total",
    "all in",
    "total of",
    "todo junto",
    "in total",
    "for everything",
    "por todo",
    "for all",
    "all told",
    "entre todo",
    "todo eso",
    "todo el",
    "all of it",
    "for it all",
    "por todas",
    "por todos",
    "para todo",
    "for the lot",
    "for the set",
    "for the whole thing",
    "the whole thing",
    "grand total",
    "en conjunto",
    "total cost",
    "de todo",
    "entre todos",
    "altogether",
    "all of them",
    "all that",
    "for the whole",
)
# of one of the pieces whose price together was told
SINGLE_PHRASES: Final = (
    "for the one", "for one", "for each", "each", "apiece", "a piece", "por una", "por uno", "cada una", "cada "
    "uno", "la una",
    "for just one", "for just the one",
)  # fmt: skip
# before a sum that is the outcome of a reckoning
RESULTS: Final = (
    " so", " so like", " so about", " thats", " that is", " which is", " comes to", " equals", " =", " o sea", " osea",
    " that makes", " im out", " out about", " call it", " digamos", " pongamos", " lets say", " lets call it",
)  # fmt: skip
BOTH_PHRASES: Final = (
    "the pair",
    "for both",
    "both",
    "las dos",
    "los dos",
    "ambas",
    "ambos",
    "for the two",
    "las 2",
    "los 2",
    "las tres",
    "los tres",
    "las 3",
    "los 3",
    "all three",
    "all four",
    "las cuatro",
    "los cuatro",
    "las 4",
    "los 4",
    "the two of them",
    "all 3",
    "all 4",
    "all 2",
    "el par",
    "la pareja",
    "all five",
    "the 2",
    "the 3",
    "the 4",
)
# after the number: it counts or measures
MEASURES: Final = frozenset(
    "bus guagua train gb tb mb g mg ml kg lb lbs pound pounds oz ounce inch inches in ft foot feet yard yards "
    "mile miles "
    "mi km mph v volt volts watt watts w "
    "amp amps hp cc percent % hour hours hr hrs minute minutes min mins sec second seconds day days week "
    "weeks wk wks month months mo yr yrs year "
    "years am pm oclock th st nd rd degrees x karat karats k carat carats ct gear gears speed speeds "
    "times time blocks block people guys "
    "kids pages unit units pack packs pounds old gal gallon gallons hora horas minuto minutos dia dias "
    "semana semanas mes meses ano anos pies pulgadas "
    "pulgada libras libra milla millas metros metro cuadras veces personas porciento quilates anitos pct "
    "hundredths p row floor piso pm hz "
    "mah door doors ac acres speed millimeter mm cm m inch".split()
)
SALIENT_NOT: Final = frozenset(
    "apt apartment unit floor number no # num numero route rt exit room zip box case serial sn imei vin "
    "plate tag "
    "model version gen ending last badge lot level gate bus flight order tracking confirmation "
    "apto apartamento piso ruta tablilla serie terminada termina ultimos cuarto size talla year "
    "edad ps xbox iphone galaxy series visa interstate i-84 i-91 i highway".split()
)
MONTHS: Final = frozenset(
    "january february march april may june july august september october november december jan feb mar "
    "apr jun jul aug "
    "sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre "
    "noviembre "
    "diciembre ene abr ago dic".split()
)
CLOCK_BEFORE: Final = frozenset("at @ las la til till until by since from btwn".split())
CLOCK_AFTER: Final = frozenset("am pm a.m p.m a p oclock tonight today yesterday noche tarde manana ish".split())
# money that is not the loss
NOT_LOSS: Final = frozenset(
    "deductible deductibles deducible deducibles copay premium reward recompensa limit refunded reimbursed "
    "reembolsaron devolvieron "
    "prima".split()
)
NEGATORS: Final = frozenset({"not", "no", "instead", "isnt", "wasnt", "and not", "ni", "nor", "never", "not the"})
COUNTED: Final = frozenset(
    "payment payments charge charges transfer transfers card cards installment installments giro giros boletos "
    "tickets withdrawal "
    "withdrawals "
    "deposit deposits check checks purchase purchases transaction transactions bill bills time times "
    "pago pagos cargo "
    "cargos transferencia transferencias retiro retiros cuota cuotas cheque cheques tarjeta tarjetas compra "
    "compras veces vez".split()
)
STOPS: Final = frozenset({".", ";", "!", "?", "\n"})
# before a sum: it is named only to be set aside
DENIERS: Final = frozenset({"not", "no", "isnt", "wasnt", "ni"})
DENYING_PHRASES: Final = frozenset({"not the", "instead of", "en vez", "vez de", "not like", "lugar de", "no los"})
RANGE_LEADS: Final = frozenset({"between", "entre", "from", "btwn", "anywhere", "de"})
# what may stand between a sum and the phrase that tells what it is the sum of
PHRASE_LINKS: Final = ("", ", ", "for ", "por ", "dollars ", "bucks ", "pesos ")
PHRASE_VERBS: Final = ("", " was", " is", " son", " about", " como", " like")
REST: Final = frozenset({"rest", "resto", "others", "demas"})
