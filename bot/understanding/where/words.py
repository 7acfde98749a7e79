"""Word lists of the two languages: no name of any city stands here."""

from __future__ import annotations

_TYPES = {
    "st": "st str street stret strret sreet streer strt stt steet streeet",
    "ave": "ave av aven avenue avenida avnue avenu aveneu avue avda aveniu",
    "rd": "rd road",
    "dr": "dr drive drv",
    "pl": "pl place",
    "ter": "ter terr terrace terace terrrace",
    "ln": "ln lane",
    "ct": "ct court",
    "cir": "cir circle circ",
    "blvd": "blvd blv boulevard boulavard bulevar bulevard",
    "pkwy": "pkwy parkway pkway",
    "hwy": "hwy highway hiway",
    "plz": "plz plaza",
    "sq": "sq square",
    "tpke": "tpke tpk tnpk turnpike",
    "ext": "ext extension",
    "hts": "hts hgts heights",
    "ovps": "ovps overpass",
    "way": "way",
    "row": "row",
    "walk": "walk",
    "path": "path",
    "lndg": "lndg landing",
}
STREET_TYPES = {spelling: kind for kind, spellings in _TYPES.items() for spelling in spellings.split()}
"""Every way of writing a street's type, to the one used as key."""

TYPE_LABELS = {
    "st": "St",
    "ave": "Ave",
    "rd": "Rd",
    "dr": "Dr",
    "pl": "Pl",
    "ter": "Ter",
    "ln": "Ln",
    "ct": "Ct",
    "cir": "Cir",
    "blvd": "Blvd",
    "pkwy": "Pkwy",
    "hwy": "Hwy",
    "plz": "Plz",
    "sq": "Sq",
    "tpke": "Tpke",
    "ext": "Ext",
    "hts": "Hts",
    "ovps": "Ovps",
    "way": "Way",
    "row": "Row",
    "walk": "Walk",
    "path": "Path",
    "lndg": "Lndg",
}
PLAIN_TYPES = frozenset({"st", "ave", "rd", "blvd", "ln", "hwy", "tpke"})
"""Types that are hardly anything else in a sentence; "drive", "place", "court", "way" are."""

_OTHER_SPELLINGS = {
    "saint": "st",
    "mount": "mt",
    "theatre": "theater",
    "teatre": "theater",
    "centre": "center",
    "ctr": "center",
    "cntr": "center",
    "hosp": "hospital",
    "hospitl": "hospital",
    "univ": "university",
    "schl": "school",
    "pk": "park",
    "mkt": "market",
    "libary": "library",
    "liberry": "library",
    "cemetary": "cemetery",
    "restraunt": "restaurant",
    "stn": "station",
    "garaje": "garage",
    "and": "&",
    "+": "&",
    "apto": "apt",
    "depto": "apt",
    "neighbourhood": "neighborhood",
}
SPELLINGS = {**STREET_TYPES, **_OTHER_SPELLINGS}

ABBREVIATIONS = frozenset(
    "st str ave av rd dr pl ter terr ln ct cir blvd pkwy hwy sq apt no num mt fl ste rm esq ext jr sr mr mrs ms".split()
)
"""Words after which a full stop need not end a sentence."""

DIRECTIONS = {
    "n": "north",
    "no": "north",
    "s": "south",
    "so": "south",
    "e": "east",
    "w": "west",
    "north": "north",
    "south": "south",
    "east": "east",
    "west": "west",
}
DIRECTION_SHORT = {"north": ("n", "no"), "south": ("s", "so"), "east": ("e",), "west": ("w",)}
DIRECTION_SPANISH = {"north": "norte", "south": "sur", "east": "este", "west": "oeste"}

PREFIX_TYPES = frozenset({"calle", "calles", "avenida", "ave", "av", "c", "carretera", "boulevard", "bulevar"})
"""Spanish puts the word first: "calle Ward", "la avenida Franklin"."""

ORDINALS = frozenset(
    "1st 2nd 3rd 4th 5th 6th first second third fourth fifth top"
    " 1er 2do 3er 4to primer segundo tercer cuarto ultimo".split()
)
ARTICLES = frozenset("the a an el la los las lo un una al del my our mi this that esa ese esta este".split())

CROSSING = frozenset("& at @ y con e x n".split())
"""Words right between the two streets of a corner."""
BLOCK_WORDS = frozenset("block blk blck bloque cuadra blok".split())
NUMBER_WORDS = frozenset("number num no nro numero house casa building bldg edificio".split())

# Bare street names that are everyday words or people's names: without a type, a number alone is not enough.
COMMON_NAMES = frozenset(
    """main high park church broad spring green white brown gold grand pearl rose king school center market
    state front garden meadow mountain forest grove hazel heath holly stone summit sterling temple union vine
    walnut ward water wells west east north south winter wood case bond may day love liberty orange cherry
    chestnut cedar oak elm maple pine palm arch airport beacon brook cone crown dean fish ford gray homestead
    olds art auburn bliss capitol central charter clay clinton college colonial congress constitution reserve
    cottage crescent dart dover evergreen flower ford foot freeman green hill hillside hampton hunt lake ledger
    locust magnolia mark middle mill montrose new oakland old pavilion pleasant pond prospect putnam river
    salem service short silver spruce squire star tower valley view village walker warren willow
    york barker bell birch bridge court cross dale eagle edge field flat glen golden hope house island
    judge lily light long lower upper mason mercy miller noble ocean point pool race rail ridge ring rock royal
    second first third fourth fifth sand sea shore sky smith snow sun sunset sunny terrace town track
    trail tree turner wall wind window woods young cabot mark hazel terry grace hope grant boulevard
    blvd pike highway route road street ave rainbow heather robin lark fox deer bear cook cooper carpenter
    baker taylor potter porter page parker lane bank chase branch corner stage""".split()
)
GIVEN_NAMES = frozenset(
    """ashley madison francis henry james john george martin marshall douglas donald dorothy florence frederick
    grace irving julius kenneth laurel lawrence lincoln lorraine marion natalie nelson oliver olive owen
    preston rodney roger rose sharon sherman stafford taylor vernon victoria webster wilson charlotte catherine
    elizabeth adelaide allen clark clifford clinton dean earle franklin harold raymond eaton lenox may mark
    marion norman russ scott seymour shelton troy warren wayne whitney williams willard morris murphy terry
    arnold alden barnard benton burton chester colby curtiss edward edwards ellsworth elmer harper jackson
    jefferson judson lewis linden lyme marie monroe morgan otis roosevelt simpson standish theodore vernon
    walter warner wesley trinity tyler hazel heather holly jordan kelly kelsey kim lee leslie lynn margarita
    mercedes michael oscar paul pedro peter ramon rosa ruth sam sandra sidney stanley stephen susan thomas
    virginia""".split()
)
BRANDS = frozenset("taylor wilson martin jordan jackson nelson oliver harper warner marshall webster douglas".split())
"""People's names that things go by: "2 Taylor guitars"."""
CARS = frozenset("ford lincoln mercury oldsmobile olds austin bentley york hudson plymouth".split())
"""Street names that cars go by: "a 2003 Ford" is no house."""
UNCOUNTED = frozenset(
    """magnolia hazel putnam prospect homestead hampton montrose auburn chestnut capitol salem york dover oakland
    evergreen hillside sterling walnut spruce laurel linden elm heath summit willow whitney ward sumner dart dean
    cone squire warren walker freeman clay clinton clark cabot colonial congress charter crescent beacon brook
    franklin locust atwood forest""".split()
)
"""Everyday words that hardly stand behind a number: "90 magnolia" is a house."""
PLACE_NOUNS = frozenset(
    """church school park market garden center state college forest union temple court airport station bank
    house home store bridge corner tower village river meadow mountain field lake stage""".split()
)
"""Street names that are themselves kinds of places: "between the school and the church" is no intersection."""
NOT_STREETS = frozenset(
    """the a an my our your his her their this that these those some any each every another other same one two three
    next last first side front back main dead end cross through way across down up off on in at by near from to of
    and or for with over under around behind outside inside between el la los las un una mi su esta esa de del en por
    con sin is was were are be it i we he she they you who what when where which not no so if just right left here
    there street road avenue drive place lane court busy quiet whole only entire wrong one-way side public private
    city town local his hers its both many few all test hard flash thumb usb disk long short half y o que se le lo
    stolen parked found lost left keyed smashed broken saw seen took car bike truck house home store live
    lives something some ish odd hour hours hr hrs minute minutes min mins mile miles day
    days week month year years""".split()
)
"""Words before a street's type that are no part of a name."""

WELL_SPELT = frozenset(
    """dollars minutes months hours people officer officers police bottles tickets stickers packages bicycles
    windows window garbage apartment apartments children bullets letters numbers pictures cameras speakers
    bedroom bedrooms bathroom person persons persona personas dolares minutos semanas botellas ventanas
    cartas tarjetas telefonos celulares bicicletas paquetes apartamento apartamentos vehicles vehiculo
    percent credit charges transactions payments checks cheques account accounts cuenta cuentas different
    stores women morning evening tonight yesterday anoche manana wheels wallet pocket garage parking winter
    summer spring autumn school schools church market store center stereo laptop tablet charger camera
    camaras wallets jewelry watches clothes sneakers jacket jackets backpack computer computers monitor
    printer mirror mirrors bumper tires another driveway hallway basement kitchen closet counter drawer
    waiting walking driving getting coming leaving parked stopped someone somebody nothing something
    dumpster sidewalk building restaurant station hospital between before behind trailer vacation
    traffic private public online internet facebook friend friends cousin sister brother mother father
    neighbor neighbors tenant landlord esquina esquinas entrada salida cuadra pagina quincena segunda tercera""".split()
)
"""Everyday words that happen to be near some street's or place's name."""
VENUES = frozenset(
    "bar bars club clubs restaurant store shop bank hotel lot garage gym office casino mall theater hospital"
    " library".split()
)
"""Kinds of places that a part of town has many of: "a downtown bar" has to be asked for."""
KIND_NOUNS = {
    ("library",): "library",
    ("biblioteca",): "library",
    ("post", "office"): "post office",
    ("correo",): "post office",
    ("firehouse",): "fire station",
    ("fire", "station"): "fire station",
    ("fire", "house"): "fire station",
    ("bomberos",): "fire station",
    ("substation",): "police",
}
"""Kinds of which a street has one at most: "the post office on Weston Street" is a place by its name."""
