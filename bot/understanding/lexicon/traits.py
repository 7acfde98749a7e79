"""Colours, materials and the other adjectives that stand in a description; function words that end one."""

from typing import Final

# colour as told → colour as recorded (each in its own language: it is the citizen's word)
COLORS: Final = frozenset(
    "black white red blue green yellow orange purple pink brown gray grey silver gold golden beige tan "
    "maroon burgundy navy teal "
    "turquoise cream ivory charcoal bronze copper violet magenta lavender khaki olive champagne "
    "multicolor multicolored "
    "lilac fuchsia salmon mauve plum ruby emerald slate taupe aqua cyan brass walnut mahogany sunburst guinda "
    "tinto perla "
    "canela miel arena hueso plomo caqui aguamarina "
    "tortoise lime mint peach coral indigo camo rose clear transparent graphite midnight starlight "
    "negro negra blanco blanca rojo roja azul verde amarillo amarilla anaranjado anaranjada naranja "
    "violeta morado morada lila "
    "rosa rosado rosada marron cafe gris plateado plateada plata dorado dorada crema vino celeste "
    "turquesa mamey chocolate "
    "brown purpura fucsia carmelita mostaza transparente brillante crema colorado colorada beis".split()
)
# spellings that are recorded in full
COLOR_SPELLINGS: Final = (
    ("blk", "black"),
    ("blck", "black"),
    ("bk", "black"),
    ("wht", "white"),
    ("wh", "white"),
    ("slvr", "silver"),
    ("silv", "silver"),
    ("gry", "gray"),
    ("gr", "green"),
    ("grn", "green"),
    ("bl", "blue"),
    ("blu", "blue"),
    ("brn", "brown"),
    ("yel", "yellow"),
    ("yelow", "yellow"),
    ("prpl", "purple"),
    ("orng", "orange"),
    ("org", "orange"),
    ("balck", "black"),
    ("whtie", "white"),
    ("sliver", "silver"),
    ("grey", "grey"),
)
SHADES: Final = frozenset(
    "cherry dark light bright deep navy royal sky forest matte metallic pearl space hot baby pale olive army "
    "rose neon "
    "lime midnight jet sea dusty white yellow ice electric racing kelly powder "
    "oscuro oscura claro clara metalico mate fuerte marino cielo electrico vino militar botella".split()
)
NOT_SHADES_ALONE: Final = frozenset(
    "canela miel arena salmon plum ruby brass walnut hueso plomo perla slate clear brillante midnight rose vino "
    "cafe chocolate "
    "plata copper bronze gold golden rosa mint peach "
    "coral olive tan cream crema lime tortoise champagne brown-out".split()
)

# adjectives that may stand before an English noun or after a Spanish one and belong to the description
ADJECTIVES: Final = frozenset(
    "late elderly lil artificial potted collapsible inflatable freaking fucking damn stupid beautiful lovely heavy "
    "new brand old good nice best favorite favourite big little small large medium huge mini full whole "
    "entire used vintage antique "
    "expensive cheap electric electronic cordless wireless bluetooth digital smart gaming portable adult "
    "womens mens ladies kids "
    "girls boys childs childrens baby toddler work gym school gas battery powered self propelled leather "
    "wooden metal steel iron "
    "aluminum aluminium plastic glass vinyl canvas cotton wool denim diamond sterling gold silver "
    "platinum white stainless "
    "front back rear side left right top bottom main passenger driver drivers passengers outside inside "
    "outdoor indoor spare extra "
    "upstairs downstairs double single custom designer prescription refurbished personal own pair set "
    "roll down rolling "
    "sliding living dining kitchen bedroom bathroom garage basement storefront storm chain link picket "
    "privacy "
    "cable road mountain hybrid beach cruiser folding commuter foldable fat heavy duty brandnew couple "
    "dozen bunch lots two-door "
    "engagement wedding graduation birthday christmas inch foot roomy "
    "nuevo nueva nuevecito nuevecita viejo vieja grande chiquito chiquita chikita chikito pequeno "
    "pequena mediano mediana bueno "
    "buena usado usada electrico electrica inalambrico inalambrica digital trasero trasera delantero "
    "delantera principal lateral "
    "izquierdo izquierda derecho derecha completo completa entero entera portatil dominicano dominicana "
    "mexicano mexicana americano "
    "americana colombiano colombiana peruano peruana ecuatoriano ecuatoriana hondureno hondurena "
    "guatemalteco guatemalteca "
    "venezolano venezolana espanol salvadoreno salvadorena boricua jamaican jamaiquino polish portuguese "
    "american dominican mexican "
    "colombian peruvian ecuadorian brazilian haitian us usa caro cara barato barata propio propia "
    "templado metalico metalica "
    "doble sencillo triple toda todo todas todos chiquitito chiquitita par juego docena monton infantil deportivo "
    "deportiva "
    "escolar".split()
)

# with a number before it, a measure of the thing that follows: "12 gauge wire", "50 inch tv"
GAUGES: Final = frozenset(
    "lb lbs pound pounds oz kg liter litro libras man person burner drawer string gauge gallon gal inch inches "
    "quart watt volt amp hp ft foot gb tb speed piece ply pulgadas footer footers pie pies inches".split()
)

DETERMINERS: Final = frozenset(
    "a an the my our his her their your some this that these those both all one another every ma "
    "un una unos unas el la los las lo mi mis su sus nuestro nuestra nuestros nuestras este esta estos "
    "estas ese "
    "esa esos esas otro otra otros otras ambos ambas cada dos tha teh da mah".split()
)
POSSESSIVES: Final = frozenset(
    "my our mi mis nuestro nuestra nuestros nuestras his her their su sus ma mah mine mio mia "
    "moms dads sons daughters wifes husbands kids brothers sisters".split()
)
JOINERS: Final = frozenset("and y e n & + plus also mas tambien with w plus or o ademas ni nor then an".split())

# words that can never be the unknown name of a thing inside a noun phrase
STOPPERS: Final = frozenset(
    "somewhere "
    "gonna gotta wanna smh lol haha lmao i me you he she it we they them us him who whom whose which what where "
    "when why how that than then "
    "there here if so as but "
    "because cause cuz while until till since after before during about above across against along among "
    "around at by down for "
    "from in inside into near of off on onto out outside over past through to toward towards under up "
    "upon with without within w "
    "is are was were be been being am isnt wasnt arent werent has have had having do does did dont didnt "
    "doesnt will would can "
    "could should shall may might must cant couldnt wont wouldnt not no nor never none nothing nobody "
    "got get gets getting went go "
    "goes going gone came come coming yes yeah ok okay please thanks thank hi hello hey just only even "
    "still already really very "
    "too also maybe probably think know knew need want like im ive id its hes shes theyre were thats "
    "theres whats lets "
    "someone somebody anyone anything everything something yo tu el ella nosotros ellos ustedes usted "
    "que quien cual donde cuando "
    "como porque pero si no ni ya muy tan mas menos en de del al a con sin por para pa desde hasta entre "
    "sobre bajo contra segun "
    "durante mientras es son era eran fue fueron ser estar esta estan estaba estaban estoy hay habia he "
    "ha han tengo tiene tenia "
    "tenian me te se nos les le lo nada nadie alguien algo ahi alli aqui alla ayer hoy anoche hola "
    "buenas gracias favor creo "
    "tambien solo siempre nunca today yesterday tonight tomorrow last night this morning monday tuesday "
    "wednesday thursday friday "
    "saturday sunday lunes martes miercoles jueves viernes sabado domingo worth valued value cost costs "
    "total each apiece "
    "right left off now ago".split()
)
LOCATIVES: Final = frozenset(
    "thru in in2 on at under near by behind beside inside outside from off out into onto next beneath below above "
    "around between across against within atop through over beside along past to toward towards frm "
    "outta upon "
    "en del bajo debajo detras desde frente cerca dentro encima fuera sobre hacia hasta por afuera adentro "
    "alrededor junto atras contra".split()
)
INSTRUMENTALS: Final = frozenset("with using via w con usando wit".split())
# words of a model's name after a brand
MODEL_WORDS: Final = frozenset(
    "pro max plus mini air ultra lite se xr xs x fe gen generation series edition sport ex lx tab note fold flip "
    "one s limited le touring hybrid deluxe go active classic cordless self".split()
)
# shades that make one colour with the word after them, or before them
SHADES_BEFORE: Final = frozenset(
    "cherry dark light bright navy royal sky matte deep hot space baby rose lime forest neon pale midnight".split()
)
SHADES_AFTER: Final = frozenset("oscuro oscura claro clara marino vino metalico cielo mate".split())
TWO_WORD_COLORS: Final = frozenset({"vino", "gold", "cielo"})
COLORS_AS_SHADES: Final = frozenset({"navy", "royal", "lime", "rose", "sky", "midnight"})
# brands that are also words, taken for brands at the start of an answer even in lower case
BRANDS_IN_ANSWERS: Final = frozenset(
    "jordan yamaha pioneer converse columbia champion giant echo hart razor fossil coach vans switch".split()
)
