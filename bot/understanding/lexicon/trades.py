"""What trades, shops and kitchens have in stock and at work; format as `household`."""

from typing import Final

WORKSHOP: Final = """
rotary hammer = rotomartillo = roto martillo = jackhammer = jack hammer = demoledor = demolition hammer
= rotohammer, heat gun, caulk gun = pistola de silicona, glue gun, hand plane = planer = cepilladora,
spirit level = torpedo level = foot level = ft level = level tool = nivel, vise = tornillo de banco, clamp
= clamps = prensa de mano, pliers = alicate = pinza = pinzas = channel locks, chisel = cincel, crowbar tool
= pry bar tool, bolt cutters = bolt cutter = cizalla, tin snips = snips = shears = tijera = scissors,
pipe wrench = llave stilson = stilson, wire stripper = wire strippers = pelacables, fish tape, stud finder,
saw horse = sawhorse = saw horses = burro de madera, scaffold = scaffolding = andamio, trowel = llana,
cement mixer = concrete mixer = trompo = mezcladora de cemento = mezcladora, plate compactor = compactadora,
auger = post hole digger, nails = clavos, screws = tornillos = hardware, tile = ceramic tile = loseta
= azulejo = ceramica, cement = cemento, cans of paint = paint cans = gallons of paint = galones de pintura
= cubos de pintura, paint roller = rodillo, paint brush = brocha, insulation, conduit, pvc pipe
= tubos de pvc, drill bit = drill bits = broca = brocas, saw blade = discos de corte, hard hat = hardhat
= casco de construccion, safety harness = arnes de seguridad, respirator, traffic cone = traffic cones
= conos, work light = work lights = reflector, ratchet strap = ratchet straps, tow chain, tool pouch,
apprentice kit, impact socket = impact sockets, dewalt kit, m18 kit = combo kit = drill set = combo set,
battery jumper, cable puller, manifold gauge = gauges = manometros, vacuum pump, refrigerant = refrigerante,
floor buffer = buffer = floor polisher, carpet cleaner = shampooer, steam cleaner, pressure hose, engine hoist
= cherry picker, creeper, obd reader, timing light, jack stands = torres, tire machine, tool cart, gang box
= job box, surveying equipment = total station, laser = laser tool, rebar = varilla, roofing material
= bundles of shingles, trailer lock, cnc, router table, sewing notions, packout, grease gun, manhole cover
= manhole = storm drain grate = storm grate = tapa del alcantarillado = tapa de alcantarilla, mannequin
= maniqui, garment rack, display case = exhibidor, barber chair = silla de barbero, dryer chair,
tattoo machine, cooler unit, casserole = lasagna, sandwich press, flat-screen menu, neon light
"""

SHELVES: Final = """
cigarette carton = carton of cigarettes = cigarettes cartons = newports = newport = newport carton = marlboros
= marlboro = cajetilla = cajetilla de cigarrillos = cigarros, cigar = cigars = puros = habanos, tobacco
= tabaco, rolling papers, energy drink = energy drinks = red bull = monster drink = red bulls, chips
= bag of chips = papitas, soft drink = refresco = refrescos = gaseosa = case of soda, bottled water
= case of water = cases of water = caja de agua, milk = leche, cooking oil = aceite = aceite de cocinar,
motor oil = aceite de motor, pack of gum = chicle, candy bar = candy bars = dulces = chocolates = bombones,
ice cream = helado = mantecado, meat = carne = steaks = steak = bistec, ground beef, shrimp = camarones
= seafood = mariscos, fish filet = pescado, turkey = pavo, ham = jamon, bacon, cheese = queso, bread
= pan de agua = loaf, rice = sack of rice = arroz = saco de arroz, beans = habichuelas = frijoles, frutas,
vegetables = vegetales = verduras, cake = bizcocho = birthday cake, cupcake = cupcakes, donuts = doughnuts,
sandwich = sandwiches, takeout = doordash order = food order = delivery order, lunch meat = deli meat,
coffee beans = bags of coffee = cafe molido, rum = ron = botella de ron, vodka = tequila = whiskey = whisky
= hennessy = bourbon = cognac = bottles of hennessy, case of beer = cases of beer = six pack = twelve pack
= caja de cerveza = cajas de cerveza, champagne = prosecco, keg = barril de cerveza, hot sauce, spices
= especias, lottery scratch off = scratch offs = scratch-offs = scratchers = lottery scratch offs = rascaditos
= raspaditos = lottery scratch ticket, lottery tickets roll, phone card, prepaid phone, greeting cards,
condoms, pregnancy test, tylenol = ibuprofen = advil = pastillas para el dolor, cold medicine,
allergy medicine, body wash = body spray = axe spray, fragrance = perfumes, makeup brushes, nail kit, wigs
= bundles = bundles of hair, phone cases, earbuds pack, batteries pack = baterias aa, light bulb = light bulbs
= bombillos, sunglasses rack, t-shirts, work gloves, jewelry case = jewelry display, ring tray, rental tools,
register till = cash drawer = gaveta = gaveta de la caja = gaveta del dinero, store display, shopping bags
= bolsas de compra, flower arrangement = arreglo floral = bouquet = ramo, seeds pack, dog treats,
fireworks box, propane cylinder = cilindro = cilindro de gas = bombona, plates of food = bandeja de comida,
kitchen knives = chef knife = chef's knife = knife set = knife roll = juego de cuchillos, mixer bowl,
bread crates = milk crate = milk crates
"""

PAPERWORK: Final = """
consular card = credencial = credencial consular = tarjeta consular = credencial de elector = ine = dpi = dni,
work permit card = ead card = ead = daca papers = papeles de daca = papeles de trabajo, tax return papers
= w-2 = w2 = w-2 form = taxes papers, house deed = escritura = escrituras, testamento, baptism certificate
= fe de bautismo, immunization record = vaccination record = shot record = tarjeta de vacunas, divorce papers
= papeles del divorcio, car papers = papeles del carro = papeles de la guagua, court papers
= papeles de la corte, medical records = expediente medico, school papers = papeles de la escuela = homework,
lease papers = contrato de renta, pay stubs = pay stub = talonario, savings bond = bonds = bonos,
learner's permit, pilot license, nursing license, police badge = placa de policia = security badge,
veteran card = va card = va id = vfw card, union card, aarp card, costco card, consulate papers, love letters
= cartas viejas, sheet of stamps = stamps = estampillas = sellos, travel documents, boarding pass,
concert tickets, season tickets = uconn tickets, train pass = monthly pass = punch card, parking voucher,
receipt book, account book = libro de cuentas
"""
