"""How people type: short forms, dropped letters, run-together words, in English and Spanish. Tables only.

Keys and values are folded: lower case, no accents, no apostrophes. A value may be several words.
"""

from __future__ import annotations

from collections.abc import Mapping

# One reading whatever the language.
SHORT_FORMS: Mapping[str, str] = {
    "sum1": "someone", "some1": "someone", "sumone": "someone", "smone": "someone", "sombody": "somebody",
    "sumbody": "somebody", "smbdy": "somebody", "noone": "nobody", "nobdy": "nobody", "no1": "nobody",
    "nuthin": "nothing", "nothin": "nothing", "nuttin": "nothing", "nuthing": "nothing", "nuffin": "nothing",
    "ppl": "people", "peeps": "people", "evry1": "everyone", "every1": "everyone", "any1": "anyone",
    "dude": "guy", "dudes": "guys", "fella": "guy", "bloke": "guy", "w": "with", "wit": "with", "wth": "with",
    "n": "and", "nd": "and", "u": "you", "ur": "your", "r": "are", "thru": "through", "frm": "from",
    "abt": "about", "bout": "about", "cuz": "because", "bc": "because", "cus": "because", "coz": "because",
    "tho": "though", "plz": "please", "pls": "please", "wen": "when", "b4": "before", "nun": "none",
    "itll": "it will", "theyll": "they will", "idk": "i do not know",
    "idek": "i do not know", "dunno": "i do not know", "tbh": "to be honest", "nope": "no", "naw": "no",
    "nah": "no", "nahh": "no", "rn": "right now", "rightnow": "right now", "atm": "right now",
    "gonna": "going to", "gona": "going to", "gon": "going to", "finna": "going to", "wanna": "want to",
    "tryna": "trying to", "tryin": "trying", "trynna": "trying to", "gotta": "got to", "hafta": "have to",
    "jus": "just", "jst": "just", "brakin": "breaking", "braking": "breaking", "breakin": "breaking",
    "somethin": "something", "smth": "something", "sumthin": "something", "kinda": "kind of", "im": "i am",
    "ima": "i am going to", "imma": "i am going to", "ive": "i have", "hes": "he is", "shes": "she is",
    "theyre": "they are", "theyve": "they have", "weve": "we have", "youre": "you are", "theres": "there is",
    "theirs": "there is", "thats": "that is", "its": "it is", "whos": "who is", "whats": "what is",
    "wheres": "where is", "heres": "here is", "someones": "someone is", "somebodys": "somebody is",
    "everyones": "everyone is", "everybodys": "everybody is", "nobodys": "nobody is", "isnt": "is not",
    "arent": "are not", "wasnt": "was not", "werent": "were not", "dont": "do not", "dnt": "do not",
    "doesnt": "does not", "doesn": "does not", "didnt": "did not", "dint": "did not", "hasnt": "has not",
    "havent": "have not", "hadnt": "had not", "cant": "can not", "cannot": "can not", "couldnt": "could not",
    "wont": "will not", "wouldnt": "would not", "shouldnt": "should not", "aint": "is not", "hed": "he would",
    "theyd": "they would", "youve": "you have", "neighbour": "neighbor", "neighbours": "neighbors",
    "nieghbor": "neighbor", "naybor": "neighbor", "neibor": "neighbor", "neigbor": "neighbor",
    "neighber": "neighbor", "nabor": "neighbor", "gurl": "girl", "knif": "knife", "nife": "knife",
    "cam": "camera", "cams": "cameras", "vid": "video", "vids": "videos", "apt": "apartment",
    "appartment": "apartment", "aptmt": "apartment", "lisence": "license", "licence": "license",
    "liscense": "license", "plats": "plates", "motercycle": "motorcycle", "gf": "girlfriend",
    "bf": "boyfriend", "hubby": "husband", "bro": "brother", "sis": "sister", "cuzin": "cousin",
    "mins": "minutes", "min": "minutes", "hrs": "hours", "nite": "night", "lastnight": "last night",
    "lastnite": "last night", "2nite": "tonight", "tonite": "tonight", "yday": "yesterday",
    "yest": "yesterday", "2day": "today", "emergancy": "emergency", "bldg": "building", "stoled": "stole",
    "stolled": "stole", "whoevers": "whoever is", "yr": "your", "til": "until", "ya'll": "you", "yall": "you",
    "scard": "scared", "q": "que", "qe": "que", "xq": "porque", "pq": "porque", "porq": "porque",
    "taba": "estaba", "taban": "estaban",
    "tamos": "estamos", "aki": "aqui", "aky": "aqui", "dnd": "donde", "bn": "bien",
    "tb": "tambien", "tmb": "tambien", "nadien": "nadie", "naiden": "nadie", "toas": "todas",
    "horita": "ahorita", "orita": "ahorita", "aorita": "ahorita", "aora": "ahora",
    "ahoritica": "ahorita", "asen": "hacen", "abia": "habia", "avia": "habia",
    "alguen": "alguien", "alguin": "alguien", "algien": "alguien", "ahy": "hay",
    "cuxillo": "cuchillo", "kuchillo": "cuchillo", "becino": "vecino", "becina": "vecina", "besino": "vecino",
    "besina": "vecina", "vesino": "vecino", "vesina": "vecina", "bieron": "vieron",
    "bimos": "vimos", "entrarn": "entraron", "rovaron": "robaron", "rovo": "robo", "rovaro": "robaron",
    "robarn": "robaron", "porfa": "por favor", "xfa": "por favor",
    "andava": "andaba", "ermano": "hermano", "ermana": "hermana",
    "polisia": "policia", "mrd": "mierda", "nomas": "nada mas", "nadamas": "nada mas", "llendo": "yendo",
    "od'd": "overdosed", "od'ed": "overdosed", "o'd": "overdosed", "od'ing": "overdosing", "oding": "overdosing",
    "rifel": "rifle", "riffle": "rifle", "unconcious": "unconscious", "unconsious": "unconscious",
    "kiere": "quiere", "kieren": "quieren", "kiero": "quiero",
    "grasias": "gracias", "sierto": "cierto",
}  # fmt: skip

# Short forms that are other words in English: read so only where the message is Spanish.
SPANISH_FORMS: Mapping[str, str] = {
    "toy": "estoy", "ta": "esta", "tan": "estan", "tas": "estas", "na": "nada", "bi": "vi", "bio": "vio",
    "d": "de", "l": "el", "pal": "para el", "pa": "para", "k": "que", "ase": "hace", "ay": "hay",
    "tos": "todos", "ke": "que", "poli": "policia", "uvo": "hubo", "x": "por",
}  # fmt: skip
# Two of these words, or one and a Spanish chat, make a message Spanish.
SPANISH_SIGNS: frozenset[str] = frozenset(
    """
    que el la los las un una de del mi mis su en con por para se es esta estan estoy hay tiene yo ya muy pero como
    cuando porque le lo nos al eso esto todo todos nadie nada vi robaron llevaron carro casa calle ayer anoche ahora
    mismo tipo afuera adentro aqui ahi dentro vecino hombre alguien gracias ni sin
    """.split()
)

# Words that matter, mended when one letter is dropped, doubled or swapped with its neighbour.
MENDED: tuple[str, ...] = tuple(
    """
    knife pistol weapon bleeding stabbed stabbing shooting gunshots breaking following happening someone
    somebody nobody neighbor trying fighting screaming emergency danger injured unconscious camera cameras
    witness footage surveillance license threatening threatened attacked attacking assaulted robbed burglary
    apartment garage bedroom basement window driveway hallway stranger suspicious boyfriend girlfriend
    husband roommate coworker landlord trapped breathing breathe ambulance suicide outside inside swinging
    yelling pointing wearing hoodie motorcycle anonymous wanted loitering dumping speeding nothing everyone
    anything currently kidnapped chasing cuchillo pistola sangrando siguiendo tratando rompiendo alguien
    vecino vecina testigo testigos emergencia peligro herido herida apartamento ventana afuera adentro
    amenazando amenazo golpeando pegando disparos disparando encerrado encerrada asaltaron apuntando
    cerradura placa tablilla escopeta carro motora metieron metido entraron anonimo ruido musica basura
    camioneta
    """.split()
)

# Ordinary words that stand one letter from a mended one.
NOT_TYPOS: frozenset[str] = frozenset(
    """
    acted amenazada amenazado anthing apuntada apuntado asaltado aside bearing bleed braking breading
    breaing breath breathe breathing breking burglar burglars camera caro carr cashing casing chasing cousin
    currency current dager disparado disparo dumpling dumplings earing earring encerado everyones fallowing
    feeding garbage goleando golpeado haunted herid herida heridas heridos hood husbands injure insde inside
    kife licence metro mets moto motor motora nothings noting paca pacha painting pegado pelear pistols plac
    placas place plaza printing puntando rapped reading robber robed rubbed ruda sangrado seeding selling
    singing spending sprinting strange stranger stubbed swing swining taped tapped telling trading trapping
    tratado tratados vecin waned wanted waring warring waxed weapons widow widows window winds wining
    wrapped yeling
    """.split()
)
