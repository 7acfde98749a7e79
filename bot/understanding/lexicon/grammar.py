"""Small words that steer the reading of a sentence: where clauses end, what denies, what holds, what is painted on."""

from typing import Final

BREAKS: Final = frozenset({".", "!", "?", ";", "\n", "…", "(", ")"})
CLAUSE_WORDS: Final = frozenset(
    "when while because cuz cause but so until till since after before then although though unless if cuando "
    "mientras porque pero entonces despues antes hasta aunque que quien which who where donde as pues".split()
)
NEGATIONS: Final = frozenset(
    "not no dont didnt doesnt isnt wasnt havent hasnt never nothing nothin nobody none ni nada nadie nunca "
    "cant wont arent werent tampoco hadnt".split()
)
# verbs of loss that hold a denial of their own: "can't find" is a loss
DENIED_LOSSES: Final = (
    "cant", "couldnt", "cannot", "ya no", "no e", "not there", "isnt", "wasnt", "arent", "dont have", "didnt have",
    "no longer", "no lo", "no la", "never", "can not", "was no",
)  # fmt: skip
# the writer as the one who takes: no theft
SUBJECTS: Final = frozenset("i we he she they".split())
RECEIVERS: Final = frozenset("me us him her them for to it yesterday new used online".split())
WRITER: Final = frozenset({"i", "we", "yo", "nosotros"})
# what may stand between a subject and its verb
LIGHT_WORDS: Final = frozenset(
    "itself myself himself too also still already just now all both tambien ya todavia aun que that".split()
)
# helping verbs: after a noun phrase they make it the subject of a new clause
# who takes without stealing
AUTHORITIES: Final = frozenset("police cops cop officer officers policia judge court".split())
# of a thing that came to no harm
SAFE: Final = frozenset("ok okay fine good safe bien intacto intacta unharmed untouched".split())
CLITICS: Final = frozenset("se me nos le lo la los las".split())
HELPERS: Final = frozenset(
    "is was are were isnt wasnt arent werent has have had hasnt havent didnt did doesnt does dont do cant can could "
    "couldnt will wont would wouldnt should keeps kept got gets es son era eran fue fueron esta estan estaba estaban "
    "tiene tienen tenia tenian quedo quedaron se me nos le lo la".split()
)
PRONOUNS: Final = frozenset("it them its la lo las los one se theyre".split())
COPULAS: Final = frozenset("its it is es era was been son eran are were be fue fueron items la el mi".split())
# verbs that are no deed and end no reach
AUXILIARIES: Final = frozenset("r is was are were be been es son era eran fue fueron has have had".split())
BE_OR_GET: Final = frozenset(
    "r was were is are been be being got get getting gotten has have had es fue fueron son esta estan estaba "
    "estaban era eran".split()
)
PASSIVE_BE: Final = BE_OR_GET - {"has", "have", "had", "era", "eran"}
BUYING: Final = frozenset(
    "paid pay pague gave give di gasto spent bought buy buying sent send compre comprar compro mande envie".split()
)
HOLDING: Final = frozenset(
    "traia llevaba cargaba had has contained tenia tiene contenia containing holding were was estaban estaba "
    "habia".split()
)
BEING_INSIDE: Final = frozenset("were was estaban estaba habia".split())
INSIDE: Final = frozenset({"inside", "adentro", "dentro"})
HOLDERS: Final = frozenset("it which that donde where ahi que one container".split()) | INSIDE
HEDGES: Final = frozenset("about like around como unos maybe almost over casi mas de some my worth of".split())
LIST_WORDS: Final = frozenset(", y also too / about like como mas plus including incluyendo".split())
# remarks of a word inside a list
ASIDE_WORDS: Final = frozenset(
    "even hasta incluso damn freaking fucking ones literally tambien junto along well as igual also probably "
    "maybe single "
    "apiece each cada una uno c/u adentro".split()
)
SIZES: Final = frozenset("size talla tamano sz number numero".split())
PRICING: Final = frozenset("paid pague cost costs costo worth valued bought compre vale valia valen".split())
# what goes with keys or a phone rather than being lost beside them
ACCESSORIES: Final = frozenset({"lanyard", "case", "mark", "keys", "charm"})
# no article of a thing: "that", "another"
CALLINGS: Final = frozenset(
    "teacher instructor student driver owner manager technician thief thieves guy man lady mechanic store shop".split()
)
ORDINALS: Final = frozenset(
    "one ones first second third last next other others primero primera segundo segunda tercero tercera ultimo "
    "ultima otro otra".split()
)
POINTERS: Final = frozenset(
    "that this those these all both one another other every lo este ese esta esa cada otro otra".split()
)
LOSS_WORDS: Final = frozenset(
    "theft robbery larceny stolen vandalism robo hurto missing lost perdida burglary pirate "
    "pirates thief thieves gone".split()
)
FRAGMENT_LEADS: Final = frozenset("his mine hers ours also and y plus just like ( - * • 1 2 3 4 5 6 7 8 9".split())
# verbs of taking that take much else too: "took the highway", "removed the comment"
LOOSE_TAKES: Final = frozenset(
    "take taking takes took removed emptied drained lifted left with got my cut sacaron sacar quitaron quito "
    "llevo llevar "
    "llevaron cogio cogi agarraron volaron soplaron".split()
) - {"took", "llevaron"}
LIST_MARKS: Final = frozenset({":", "-", "—", "–", "("})
WITH: Final = frozenset({"with", "w", "con"})
TOWARD: Final = frozenset("a al to por for para de del of d pa".split())
ONTO: Final = frozenset("al down thru on en in through sobre into a over at onto across contra".split())
# what is put on a thing to its harm, and how
HARMS: Final = frozenset(
    "patada patadas spray tagging graffiti grafiti grafitis scratch scratches dent dents paint tag tags crack "
    "hole holes hoyo "
    "rayazo rayazos "
    "golpe golpes pintura rock brick piedra pedrada tagged wrote sprayed painted keyed swastika eggs marks "
    "damage dano danos letras boquete hueco piedrazo rayon rayones rasguno rasgunos aranazo abolladura "
    "abolladuras bollo golpes "
    "scrape scrapes gash escribieron pintaron hicieron dings rayones rayon huevos oil acid bleach drew "
    "sprayed carved scribbled poured threw dumped splashed hit shot baseball ball bullet bb pellet".split()
) | {"spray paint", "poured paint", "threw paint on", "drew on", "wrote on", "carved into", "left graffiti on"}
ACCOUNTS: Final = frozenset(
    "account accounts checking savings bank card debit credit cuenta cuentas banco tarjeta ahorros zelle cashapp "
    "venmo paypal".split()
)
STILL_LOST: Final = frozenset({"anymore", "any more", "longer", "mas"})
# before a thing: it was not lost, or there was none
DENIERS: Final = frozenset("no not any ni ningun ninguna never without sin nor except besides excepto menos".split())
# in a row of nouns these are things of their own, not what the noun before belongs to
STANDALONE: Final = frozenset("phone wallet keys laptop purse tablet passport license backpack".split())
# after a thing they go on its name: "hi hat stand"
HEAD_WORDS: Final = frozenset(
    "inflator filter filters display lever levers canister caddy visor rest guard guards slats pickets boards "
    "panels posts latch knob knobs set sets stand stands holder mount kit plate needles "
    "strips pen accessories attachment attachments parts pieces bracket "
    "brackets bits gear supplies tray box boxes base top frame frames".split()
)
# counted or measured by: "3 sections of fence", "side of my garage"
LENGTHS: Final = frozenset("feet foot yards yard pies sheets sheet rolls spools stacks".split())
PARTITIVES: Final = frozenset(
    "spool spools roll bundle bundles stack stacks pallet pile load slab slabs feet foot yards metros pies "
    "gallon pounds lbs libras cartons carton cartones cases pallets rolls rollos jars "
    "tubes packs pack paquete bolsas latas cubos "
    "galones gallons "
    "sections section pieces piece panels bags boxes box bottles cans all both most several one some sheets rolls "
    "pares sides lados half top bottom side front back corner end lado costado parte".split()
)
OF: Final = frozenset({"of", "de", "del", "d"})
ALL: Final = frozenset("toda todo todas todos all both whole entire".split())
SMALL_COUNTS: Final = frozenset(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty dos tres cuatro cinco seis "
    "siete ocho nueve "
    "diez doce quince veinte".split()
)
SETS: Final = (
    ("pair", "of"), ("par", "de"), ("set", "of"), ("juego", "de"), ("bunch", "of"), ("bottle", "of"),
)  # fmt: skip
# words that are others without their apostrophe
CONTRACTIONS: Final = frozenset({"id", "well", "were", "ill", "shed", "hell", "wed", "shell"})
# named after a thing, with their value
ATTRIBUTES: Final = frozenset("size sz talla tamano color colour".split())
FIELDS: Final = frozenset({"marca", "brand", "modelo", "model", "make"})
# words after which a sentence of a text message may have dropped its "I"
OPENERS: Final = frozenset(". ! ? hi hello hey yo think accidentally accidently prob probably".split())
# verbs that only introduce what is told: "need to report my card and my license lost"
REPORTING: Final = frozenset(
    "report reporting need want file filing think guess believe noticed found find discovered realized see saw seen "
    "reportar "
    "mire mira oiga oye fijese "
    "denunciar necesito quiero encontre note vi ver creo descubri".split()
)
# adverbs of place that may stand before a subject: "when I came out my window was broken"
COMING: Final = frozenset({"out", "back", "outside", "inside", "home", "there", "over"})
