"""Everyday things of a home, a kitchen, a nursery and a garden; each thing is a concept of its own.

Format: `word = synonym = sinónimo, next thing = …`. Words stand without accents, in the singular.
"""

from typing import Final

KITCHEN: Final = """
rice cooker = arrocera = olla arrocera, pressure cooker = instant pot = olla de presion = olla express,
slow cooker = crock pot = crockpot, pot = pots = pots and pans = olla = ollas = caldero = cacerola = cookware,
pan = frying pan = skillet = sarten, griddle = comal = plancha = flat top, kettle = tetera = hervidor
= tea pot = teapot, coffee pot = greca, juicer = exprimidor, food processor = procesadora, waffle maker
= waflera, toaster oven = hornito, oven = horno, dishes = vajilla = plates and bowls, china = fine china
= china set = porcelana = porcelain, silverware = cutlery = flatware = cubiertos = silver set, cutting board
= tabla de picar, mug = mugs = taza = tazas, glassware = wine glasses = copas = vasos, pitcher = jarra,
ice cream maker, deep fryer = fryer = freidora, ice chest = hielera = cava, tray = bandeja, cake stand,
spice rack, wine rack, tablecloth = mantel, sheet pan = baking pan = molde, tortilla press, meat slicer
= slicer = rebanadora, water dispenser = dispensador, garrafon = water jug = botellon, propane stove
= camp stove = camping stove = estufita = estufa de camping = hornilla, espresso machine, bread maker,
popcorn machine, steam table, cotton candy machine, blender cup
"""

ROOMS: Final = """
sewing machine = maquina de coser, clothes iron = steam iron = plancha de ropa, ironing board
= tabla de planchar, hair dryer = blow dryer = hairdryer = secadora de pelo = blower de pelo, curling iron
= flat iron = plancha de pelo = straightener = alisadora, clippers = hair clippers = clipper
= maquina de recortar = maquinilla = maquina de afeitar, razor = razors = shaver = navaja de afeitar
= electric razor, electric toothbrush = toothbrush = cepillo de dientes, wall clock = grandfather clock
= cuckoo clock = antique clock = reloj de pared, alarm clock = despertador, mop = trapeador = mapo = suape,
broom = escoba, bucket = buckets = balde = cubeta = cubo, laundry basket = hamper = canasta de ropa
= laundry cart, detergent = laundry detergent = tide pods = detergente = jabon, bleach = cloro, toilet paper
= papel de bano, paper towels = papel toalla, nightstand = mesita de noche, end table = mesita, coffee table
= mesa de centro, bookcase = librero = estante, cabinet = gabinete, headboard = cabecera, bed frame
= box spring = armazon de cama, bunk bed = litera, crib mattress, tv stand = mueble del televisor, recliner
= reclinable, loveseat, china cabinet, card table = folding table = mesa plegable, folding chair
= silla plegable, bean bag, chandelier = candelabro, candle = vela = velas = candles = velon, marco de fotos,
wall art = tapestry = tapiz, mirror frame = wall mirror = espejo de pared, blinds = persiana = persianas,
shower curtain, doormat = welcome mat = tapete = felpudo, bath mat, fan heater, stand fan = box fan
= ceiling fan = ventilador = abanico de pie = abanico de techo, humidifier = humidificador, air purifier
= purificador, space heater = calentador portatil = calefactor, fireplace set, piggy bank = alcancia,
jewelry stand, sewing kit, yarn = hilo, knitting bag = agujas de tejer, basket of clothes, flashlight
= flash light = linterna = foco de mano, lantern = farolito, fire extinguisher = extintor, smoke detector
= detector de humo, carbon monoxide detector, thermostat = termostato, water filter = filtro, inverter
= inversor, water tank = tinaco = cisterna, water cooler, trunk chest = cedar chest = hope chest
= baul de madera, typewriter = maquina de escribir, record player = tocadiscos = phonograph = victrola,
dvd player = dvd = blu-ray player = vcr, alarm system, mp3 player = ipod, dvds = cds = cd collection = discos,
puzzle = rompecabezas, board game = juego de mesa, dominoes = domino = juego de domino, chess set = ajedrez,
telescope = telescopio, binoculars = binoculares = prismaticos, microscope = microscopio, metal detector
= detector de metales, aquarium = pecera = fish tank = acuario, docking station, webcam = camara web, usb hub,
joystick, vr headset, e-reader cover, ring light = aro de luz, selfie stick, stylus, phone mount
= phone holder = soporte = holder del celular, card reader = square reader = lector de tarjetas, pos terminal
= pos system = terminal de cobro, label printer, copier = fotocopiadora, shredder = trituradora, whiteboard
= pizarra, smart board, extension = regleta = power strip, trading card binder, thimble = dedal, sewing box
= costurero, quilting frame, kiddie pool, laundry bag
"""

BABY: Final = """
bassinet = moises, high chair = highchair = silla alta = silla de comer, playpen = pack n play = pack and play
= corralito, baby carrier = cargador de bebe = canguro = baby wrap, baby swing = columpio de bebe, pacifier
= bobo = chupon = bobo del bebe, baby bottle = baby bottles = biberon = biberones = mamadera = mamila
= tetero, breast pump = extractor de leche = sacaleche, bouncer = mecedora de bebe, wipes = baby wipes
= toallitas, baby gate, baby food = compota = gerber, potty = bacinilla, booster = booster seat
= asiento elevador, baby walker = andador de bebe, activity center, changing table = cambiador, baby clothes
= ropa de bebe = ropita, baby blanket = mantita = cobijita, wagon = carretilla de nenes = vagoncito,
tricycle bike, pogo stick, dollhouse = casa de munecas, action figure = figura de accion, teddy bear = osito
= oso de peluche, rc car = remote control car = carrito de control remoto, train set = trencito,
bubble machine, ride-on toy, cozy coupe = cozy coupes = toddler slide = resbaladilla = chorrera, play kitchen
= cocinita, sandbox, water table, bounce house = brincolin = casa de brinco, car seat base
= base del car seat, pinata = piñata, school supplies = utiles = utiles escolares, pencil case
= estuche de lapices = cartuchera, art supplies = crayons = markers = pinturas de nino, science project,
lunch bag
"""

GARDEN: Final = """
birdbath = bird bath bowl, rose bush = rosebush = rosal, fig tree = higuera = mata de higo, lemon tree
= limonero, hanging basket = hanging plant, orchid = orquidea, cactus, palm tree = palma, tomato plant
= mata de tomate, pepper plant = mata de aji, mulch, topsoil = tierra negra, fertilizer = abono, seeds
= semillas, watering can = regadera, sprinkler = aspersor, compost bin, rain barrel = barril de agua, hammock
= hamaca, trellis = enrejado, arbor, adirondack chair, chaise = lounge chair = lounger, gravel, paver = pavers
= adoquin, stepping stone, garden tools = herramientas de jardin, pruner = pruners = pruning shears
= tijeras de podar, hedge clipper, axe = ax = hacha, pitchfork = horquilla, spreader, rototiller = tiller,
wood chipper, log splitter, pole saw = pole pruner, firewood = lena, beehive = bee hive = colmena,
chicken coop = gallinero, rabbit hutch, garden bench, sundial, lawn statue = garden statue, scarecrow,
jack o lantern = jack-o-lantern = calabaza, snowman, santa = santa claus, reindeer, skeleton = esqueleto,
projector light, string lights = extension de luces = lucecitas = luces de colores, artificial tree = arbolito
= arbol de navidad, christmas ornaments = ornament = esferas, garden flag, outdoor rug, cover = rain cover
= grill cover = bike cover = cobertor, storage bench = deck box, fire wood rack, snow shovel rack, rock salt
= ice melt
"""
