"""How people type: short forms, dropped letters, run-together words, in English and Spanish. Tables only.

Keys and values are folded: lower case, no accents, no apostrophes. A value may be several words.
"""

from __future__ import annotations

from collections.abc import Mapping

# One reading whatever the language.
SHORT_FORMS: Mapping[str, str] = {
    # who and how many
    "sum1": "someone", "some1": "someone", "sumone": "someone", "smone": "someone", "sombody": "somebody",
    "sumbody": "somebody", "smbdy": "somebody", "noone": "nobody", "nobdy": "nobody", "no1": "nobody",
    "nuthin": "nothing", "nothin": "nothing", "nuttin": "nothing", "nuthing": "nothing", "nuffin": "nothing",
    "ppl": "people", "peeps": "people", "evry1": "everyone", "every1": "everyone", "any1": "anyone",
    "dude": "guy", "dudes": "guys", "fella": "guy", "bloke": "guy",
    # small words
    "w": "with", "wit": "with", "wth": "with", "n": "and", "nd": "and", "u": "you", "ur": "your", "r": "are",
    "thru": "through", "frm": "from", "abt": "about", "bout": "about", "cuz": "because", "bc": "because",
    "cus": "because", "coz": "because", "tho": "though", "plz": "please", "pls": "please", "wen": "when",
    "b4": "before", "nun": "none", "itll": "it will", "theyll": "they will", "shell": "she will", "idk": "i do not know", "idek": "i do not know", "dunno": "i do not know",
    "tbh": "to be honest", "nope": "no", "naw": "no", "nah": "no", "nahh": "no", "nada": "nada",
    # now
    "rn": "right now", "rightnow": "right now", "atm": "right now", "asap": "asap",
    # verbs
    "gonna": "going to", "gona": "going to", "gon": "going to", "finna": "going to", "wanna": "want to",
    "tryna": "trying to", "tryin": "trying", "trynna": "trying to", "gotta": "got to", "hafta": "have to",
    "jus": "just", "jst": "just", "brakin": "breaking", "braking": "breaking", "breakin": "breaking",
    "somethin": "something", "smth": "something", "sumthin": "something", "kinda": "kind of",
    # contractions, apostrophe dropped
    "im": "i am", "ima": "i am going to", "imma": "i am going to", "ive": "i have", "hes": "he is",
    "shes": "she is", "theyre": "they are", "theyve": "they have", "weve": "we have", "youre": "you are",
    "theres": "there is", "theirs": "there is", "thats": "that is", "its": "it is", "whos": "who is",
    "whats": "what is", "wheres": "where is", "heres": "here is", "someones": "someone is",
    "somebodys": "somebody is", "everyones": "everyone is", "everybodys": "everybody is",
    "nobodys": "nobody is", "isnt": "is not", "arent": "are not", "wasnt": "was not", "werent": "were not",
    "dont": "do not", "dnt": "do not", "doesnt": "does not", "doesn": "does not", "didnt": "did not",
    "dint": "did not", "hasnt": "has not", "havent": "have not", "hadnt": "had not", "cant": "can not",
    "cannot": "can not", "couldnt": "could not", "wont": "will not", "wouldnt": "would not",
    "shouldnt": "should not", "aint": "is not", "hed": "he would", "theyd": "they would", "youve": "you have",
    # spellings
    "neighbour": "neighbor", "neighbours": "neighbors", "nieghbor": "neighbor", "naybor": "neighbor",
    "neibor": "neighbor", "neigbor": "neighbor", "neighber": "neighbor", "nabor": "neighbor",
    "gurl": "girl", "knif": "knife", "nife": "knife", "knives": "knives", "cam": "camera", "cams": "cameras",
    "vid": "video", "vids": "videos", "apt": "apartment", "appartment": "apartment", "aptmt": "apartment",
    "lisence": "license", "licence": "license", "liscense": "license", "plats": "plates", "motercycle": "motorcycle",
    "gf": "girlfriend", "bf": "boyfriend", "hubby": "husband", "bro": "brother", "sis": "sister",
    "cuzin": "cousin", "mins": "minutes", "min": "minutes", "hrs": "hours", "nite": "night", "lastnight": "last night",
    "lastnite": "last night", "2nite": "tonight", "tonite": "tonight", "yday": "yesterday", "yest": "yesterday",
    "2day": "today", "emergancy": "emergency", "bldg": "building", "stoled": "stole", "stolled": "stole",
    "whoevers": "whoever is", "yr": "your", "til": "until", "ya'll": "you", "yall": "you", "scard": "scared",
    # Spanish
    "q": "que", "ke": "que", "qe": "que", "xq": "porque", "pq": "porque", "porq": "porque", "pa": "para",
    "pal": "para el", "toy": "estoy", "ta": "esta", "taba": "estaba", "taban": "estaban", "tamos": "estamos",
    "tiroteo": "tiroteo", "aki": "aqui", "aky": "aqui", "akí": "aqui", "dnd": "donde", "bn": "bien", "tb": "tambien",
    "tmb": "tambien", "na": "nada", "nadien": "nadie", "naiden": "nadie", "toas": "todas", "tos": "todos",
    "toda": "toda", "horita": "ahorita", "orita": "ahorita", "aorita": "ahorita", "aora": "ahora", "ahoritica": "ahorita",
    "ase": "hace", "asen": "hacen", "abia": "habia", "avia": "habia", "alguen": "alguien", "alguin": "alguien",
    "algien": "alguien", "ay": "hay", "ahy": "hay", "uvo": "hubo", "cuxillo": "cuchillo", "kuchillo": "cuchillo",
    "becino": "vecino", "becina": "vecina", "besino": "vecino", "besina": "vecina", "vesino": "vecino",
    "vesina": "vecina", "bi": "vi", "bio": "vio", "bieron": "vieron", "bimos": "vimos", "entrarn": "entraron",
    "rovaron": "robaron", "rovo": "robo", "rovaro": "robaron", "robarn": "robaron", "porfa": "por favor",
    "xfa": "por favor", "d": "de", "l": "el", "tan": "estan", "tas": "estas", "andava": "andaba", "ermano": "hermano",
    "ermana": "hermana", "camara": "camara", "poli": "policia", "polisia": "policia", "mrd": "mierda",
    "policial": "policial", "nomas": "nada mas", "nadamas": "nada mas", "siguen": "siguen", "llendo": "yendo",
    "hablo": "hablo", "vecinos": "vecinos", "novio": "novio", "grasias": "gracias", "sierto": "cierto",
}

# Words that matter, mended when one letter is dropped, doubled or swapped with its neighbour.
MENDED: tuple[str, ...] = (
    "knife", "pistol", "weapon", "bleeding", "stabbed", "stabbing", "shooting", "gunshots", "breaking",
    "following", "happening", "someone", "somebody", "nobody", "neighbor", "trying", "fighting", "screaming",
    "emergency", "danger", "injured", "unconscious", "camera", "cameras", "witness", "footage",
    "surveillance", "license", "threatening", "threatened", "attacked", "attacking", "assaulted", "robbed",
    "burglary", "apartment", "garage", "bedroom", "basement", "window", "driveway", "hallway",
    "stranger", "suspicious", "boyfriend", "girlfriend", "husband", "roommate", "coworker", "landlord",
    "trapped", "breathing", "breathe", "ambulance", "suicide", "outside", "inside", "swinging", "yelling",
    "pointing", "wearing", "hoodie", "motorcycle", "anonymous", "wanted", "loitering", "dumping",
    "speeding", "nothing", "everyone", "anything", "currently", "kidnapped", "following", "chasing",
    "cuchillo", "pistola", "sangrando", "siguiendo", "tratando", "rompiendo", "alguien", "vecino", "vecina",
    "testigo", "testigos", "emergencia", "peligro", "herido", "herida", "apartamento", "ventana", "afuera",
    "adentro", "amenazando", "amenazo", "golpeando", "pegando", "disparos", "disparando", "encerrado",
    "encerrada", "asaltaron", "apuntando", "cerradura", "placa", "tablilla", "escopeta", "carro", "motora",
    "metieron", "metido", "entraron", "anonimo", "ruido", "musica", "basura", "camioneta",
)  # fmt: skip

# Ordinary words that stand one letter from a mended one.
NOT_TYPOS: frozenset[str] = frozenset(
    {"burglar", "burglars", "apuntado", "apuntada", "asaltado", "breathing", "breathe", "breath", "garbage", "window", "widow", "winds", "cousin", "place", "plaza", "plaça",
     "herid", "wining", "wining", "waring", "warring", "earing", "earring", "haunted", "stranger", "strange",
     "dumpling", "dumplings", "camera", "caro", "carr", "pistols", "weapons", "bleed", "feeding", "seeding", "reading",
     "breading", "braking", "trapping", "taped", "tapped", "rapped", "robed", "fallowing", "swing", "singing",
     "swining", "pelear", "placas", "vecin", "everyones", "husbands", "plac", "mets", "metro", "puntando", "paca",
     "pacha", "motor", "moto", "ruda", "hood", "wrapped", "sprinting", "painting", "printing", "acted", "dager",
     "chasing", "casing", "cashing", "seeding", "spending", "injure", "licence", "currency", "current", "anthing",
     "yeling", "selling", "telling", "trading", "inside", "insde", "aside", "robber", "rubbed", "stubbed", "kife",
     "widows", "herida", "heridas", "heridos", "wanted", "waned", "waxed", "nothings", "noting", "noting", "motora",
     "breaing", "bearing", "breking", "pegado", "golpeado"}
)  # fmt: skip
