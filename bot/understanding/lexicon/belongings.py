"""What people wear, carry, play, pray with, need for their health, or keep for their animals; format as `household`."""

from typing import Final

CLOTHING: Final = """
suit = traje de hombre, swimsuit = bathing suit = traje de bano = bikini, tank top = crop top = camisilla,
jumpsuit = romper, overalls = coveralls = overol = mameluco, fleece = chompa = buzo, poncho = ruana = capa,
casaca = cazadora = anorak, playera = polera = franela = poloshirt = polo, snow pants = snow suit, robe
= bathrobe = bata, cap and gown = graduation gown = toga = birrete, veil = velo = mantilla, loafers = flats
= oxfords = mocasines, rain boots = botas de agua, flip flops = sandalias = huaraches = huarache,
air force ones = air forces = air maxs, retainer case, apron = delantal = mandil, lab coat = bata medica,
chef coat, dog tags = military tags = placas militares, handkerchief = panuelo, suspenders = tirantes,
ski mask, knit cap = gorro tejido = winter hat, earmuffs, bandana, bra = brasier = panties = boxers
= ropa interior, tights = pantyhose, garment bag = portatrajes, jersey shirt, cufflinks = gemelos
= cuff links, tiara = corona, grillz = grills, nose ring, charm, watch band = correa del reloj, hair clip
= scrunchie, headband = diadema, name tag = gafete, vestment = sotana = casulla, kimono, sari, uniform pants,
varsity jacket = letterman jacket, motorcycle jacket = riding jacket, riding gear, rain jacket = impermeable
= capa de agua, cobija = frazada = comforter set = throw blanket, pillowcase = funda de almohada,
sleeping mat, beach towel, slides, hand warmer, lipstick = lip gloss = lapiz labial, nail polish
= esmalte de unas, foundation = base de maquillaje, palette = eyeshadow palette = palettes
= paleta de sombras, makeup brush set = brush set = brushes, makeup kit = makeup palette, lotion
= crema de cara, shampoo = champu, deodorant = desodorante, toiletries = toiletry bag = neceser
= articulos de aseo, hair products, eyelashes = pestanas, braiding hair
"""

CARRIED: Final = """
morral = bolson = talega, cangurera = canguro de cintura = waist bag, garbage bag = trash bag = bolsa negra,
pencil = pen = lapicero = pluma fuente = fountain pen, lighter = encendedor = zippo = mechero, cane umbrella,
lanyard = cordon, water jug bottle = cantimplora = stanley tumbler = vaso termico, thermos mug = travel mug,
sketchbook = sketch pad = cuaderno, binder = carpeta de argollas, clipboard, portfolio = portafolio
= attache case, recipe book = recetario, address book, cookbook, manuscript, school picture = school pictures
= baby pictures, family photos = family pictures = fotos de familia = fotografias viejas, scrapbook, yearbook
= anuario, trophy = trofeo, plaque = placa conmemorativa, medal = medallion = presea, gold coin = silver coin
= moneda de oro = moneda antigua, letterbox key, hotel key, mailbox key = llave del buzon, storage key,
garage remote, tarjetita, sim card = chip, pepper spray, tip money envelope, grocery cart = carrito de compra
= push cart = utility cart = carrito, cart, trolley, vape kit = vapes, hookah = shisha, bong, rolling tray,
weed = marijuana = marihuana
"""

SPORTS: Final = """
lacrosse stick, hockey bag, bowling ball = bola de boliche, pool cue = cue stick = taco de billar,
boxing gloves = guantes de boxeo, yoga mat = mat de yoga, jump rope = cuica, bow = compound bow = arco
= crossbow, arrows = flechas, paddle = paddles = remo = remos = oar, life jacket = life vest = salvavidas,
wetsuit, snorkel, scuba gear, casa de campana = tienda de campana = tienda de acampar, hiking boots,
trekking poles = hiking poles, climbing gear, frisbee = disc golf discs, ping pong table, foosball table,
dart board = dartboard, pickleball paddle = pickleball paddles, catcher gear = catchers gear = catcher's gear,
shin guards = espinilleras, shoulder pads, jersey = uniforme de beisbol, bat = baseball bat bag
= bate de beisbol, glove = guante, mitt, soccer net = soccer goal = porteria, punching bag = saco de boxeo,
barbell = barra de pesas, weight bench, resistance bands, stationary bike, elliptical = eliptica,
rowing machine, skate = skates = patin, sled = toboggan = trineo, snow tube, bait = anzuelos, cooler bag,
gps watch, bike basket = canasta de la bicicleta, bike pump, bike bag = pannier, bike trailer
= remolque de bicicleta, bike computer, child bike seat, motorcycle gloves, knee pads = rodilleras,
elbow pads, snowboard bindings = bindings = ski bindings, goggles = gafas de nadar, swim fins = aletas,
beach chair, beach umbrella, folding kayak, fishing net, telescoping rod, camp chair = silla de camping
"""

MUSIC: Final = """
guitar pedal = guitar pedals = effects pedal = pedal de guitarra, violin bow = arco de violin, mouthpiece
= boquilla, hi hat = hi-hat = hi hat stand = hihat, drumsticks = drum sticks = baquetas, cymbal = cymbals
= platillo = platillos, metronome, music stand = atril, double bass = upright bass = contrabajo, bass = bajo,
requinto, tiple, charango, zampona, quena, maraca = maracas, tambourine = pandero = panderos, bombo
= bass drum, melodica, recorder = flauta dulce, oboe, bassoon = fagot, euphonium = baritone horn, piccolo,
xylophone = marimba = glockenspiel, harp = arpa, organ = organo, synthesizer = synth = sintetizador,
drum machine, mpc, sampler, audio interface, studio monitor = studio monitors, mic stand = base de microfono,
mixer = mixing board = mezcladora de sonido, djembe, cajon flamenco, steel drum = steelpan, sousaphone, bugle
= corneta de banda, pa speaker, guitar strap, amp head = cabinet speaker, karaoke machine = karaoke, jukebox,
megaphone = megafono
"""

FAITH: Final = """
crucifix cross = crucifijo, wooden cross = metal cross = cruz de madera, baby jesus = nino jesus = nino dios,
nativity scene = nativity set = nativity = pesebre, nativity figure = wise man = pastor de nacimiento, chalice
= caliz = ciborium = copon, monstrance = custodia, collection plate = collection basket = offering plate
= offering box = collection box = caja de ofrenda = alcancia de la iglesia = poor box, offering = ofrenda
= limosna = diezmo, altar cloth = mantel del altar, altar = altarcito, candlestick = candlesticks = candelabra
= candelabro de plata, torah = torah scroll, prayer rug = prayer mat = alfombra de rezo, tallit
= prayer shawl, tefillin, menorah, kippah = yarmulke, quran = koran = coran, prayer beads = tasbih
= mala beads, religious icon = icono religioso, holy card = estampita = estampa, incense burner = thurible
= incensario, church bell = campana, hymnal = himnario = hymnals, virgin mary = virgin = our lady
= virgen maria = virgen de guadalupe = la virgencita = virgencita = our lady statue, statue of mary
= statue of our lady = imagen de la virgen = estatua de la virgen, saint statue = imagen de santo, buddha
= buda = ganesh = shiva statue, communion set, pulpit, stained glass = stained glass window = vitral,
vestments = church robes, memorial cross = cruz conmemorativa, wreath stand, grave flowers = cemetery vase
= flores de la tumba = florero de la tumba, veteran marker = flag holder
"""

HEALTH: Final = """
blood pressure cuff = blood pressure monitor = monitor de presion = aparato de la presion
= aparato de presion, hearing aid case, prosthetic = prosthetic leg = prosthesis = protesis = prosthetic arm,
back brace = knee brace = faja = brace = ankle brace, cpap mask, shower chair = silla de bano, commode,
hospital bed, crutch = muleta, andadera = walker with a seat = upright walker, insulin pump
= bomba de insulina, insulin pouch = insulin bag, glucose meter = glucose kit = glucometro = maquina de azucar
= maquina del azucar, epipen case = epi pen = epi-pen, rescue inhaler = asthma pump = pompa de asma
= bomba de asma = pompa, first aid kit = botiquin, thermometer = termometro, contact lenses = contacts case
= lentes de contacto, night guard, false teeth = dientes postizos, eye drops = gotas, vitamins = vitaminas,
supplements, pill organizer = pastillero, medicine bag = bolsa de medicinas, nebulizer machine = nebulizador,
feeding pump, ostomy supplies, wound supplies, white cane = baston de ciego, service dog vest, scooter chair
= power chair = electric wheelchair = silla electrica, transport chair, wheelchair cushion
= cojin de la silla, wheelchair ramp = rampa = portable ramp, lift chair, tens unit, massage gun,
massage table = camilla, suboxone = methadone = metadona, oximeter = oximetro, hearing aid batteries,
communication device = communication tablet, leg braces = afos, orthotics = plantillas, test strips
= tiritas de glucosa, insulin pen = insulin pen needles = agujas de insulina
"""

ANIMALS: Final = """
dog bed = cama de perro = cama del perro, dog crate = pet crate = kennel = jaula del perro, cage = jaula,
leash = traila = correa del perro, dog collar = collar del perro, harness = arnes = pechera, pet carrier
= cat carrier = transportadora, litter box, cat litter = arena de gato, dog food = comida de perro = purina,
cat food = comida de gato, flea meds = flea medicine, dog stroller, dog door, invisible fence, terrarium
= terrario, heat lamp = lampara de calor, bearded dragon, lizard = lagarto, iguana, snake = culebra
= ball python, turtle = tortuga = tortoise, hamster = guinea pig = cuy, ferret, parakeet = periquito = cotorra
= perico = lovebird, cockatiel, canary = canario, cockatoo = cacatua = macaw, pigeon = pigeons = paloma
= palomas, rooster = gallo de pelea, hens = gallina = gallinas, chickens = pollos, duck = pato, goat = chivo
= cabra, pig = cerdo = puerco = lechon, horse = caballo = pony, pit bull = yorkie = shih tzu = bulldog
= frenchie = german shepherd = husky = poodle, kitty = michi, puppies = cachorro = cachorros = perrita,
saddle horse, koi = koi fish, parrot cage
"""
