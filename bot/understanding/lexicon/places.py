"""Names of vehicles, their parts and what is built; same format as `goods`."""

from typing import Final

VEHICLES: Final = """
car: car, vehicle, auto, automobile, sedan, suv, coupe, hatchback, station wagon, carro, carrito, coche,
    vehiculo, automovil, whip, ride, jeepeta, guaguita, rental car, work car, minivan, mini van, crossover,
    wagon, convertible
truck: truck, pickup, pickup truck, pick up truck, pick-up, work truck, box truck, camioneta, camion,
    troca, u-haul, dump truck, food truck, tow truck
van: van, work van, cargo van, guagua, furgoneta, furgon, bus, school bus, autobus
motorcycle: motorcycle, motorbike, motor bike, dirt bike, dirtbike, moped, atv, quad, four wheeler,
    4 wheeler, go kart, motora, motocicleta, moto, cuatriciclo, pasola, motorcycles, minibike, mini bike,
    harley, snowmobile, golf cart, jet ski
trailer: trailer, utility trailer, enclosed trailer, remolque, boat, lancha, bote, camper, rv,
    outboard motor
"""

VEHICLE_PARTS: Final = """
catalytic converter: catalytic converter, cat converter, catalytic, catalitic converter,
    catalic converter, converter, cataletic converter, catalytic convertor, catalityc converter, convertor,
    convertidor, convertidor catalitico, catalizador, catalitico, cat, cadillac converter, exhaust, muffler,
    mofle, exhaust pipe, escape del carro, resonator
license plate: license plate, licence plate, plate, plates, license plates, tag plate, car tag,
    marker plate, front plate, rear plate, temp plate, temporary plate, registration sticker, tablilla, placa,
    placas, placa del carro, marbete, number plate, dealer plate
tire: tire, tires, tyre, wheel, rim, spare tire, wheels and tires, goma, llanta, neumatico, rueda, aro,
    aros, caucho, rines, rin, hubcap, hub cap, center cap, tapabocina, tapacubos, lug nut, goma de repuesto,
    lug nuts, spare wheel, gomita
windshield: windshield, wind shield, back windshield, front windshield, rear windshield, windsheild,
    winshield, windsheld, back glass, rear glass, parabrisas, cristal delantero, cristal trasero, parabrisa,
    cristal de atras, cristal de alante, front glass, vidrio trasero, vidrio delantero, vidrio de atras
car window: car window, passenger window, driver window, drivers window, driver side window,
    drivers side window, passenger side window, back window, rear window, side window, vent window,
    quarter window, quarter glass, sunroof, moonroof, sun roof, cristal del carro, cristal del pasajero,
    ventanilla, cristal del conductor, vidrio del carro, cristal de la guagua, passenger side glass
side mirror: side mirror, side view mirror, mirror, wing mirror, sideview mirror, rear view mirror,
    driver side mirror, drivers side mirror, passenger side mirror, passenger mirror, retrovisor, espejo,
    espejo lateral, espejo retrovisor, espejo del carro
bumper*: bumper, front bumper, rear bumper, back bumper, fender, hood, trunk lid, tailgate, tail gate,
    grille, spoiler, quarter panel, door panel, rocker panel, roof rack, roof, running board, mud flap,
    defensa, parachoques, bomper, bonete, capo, guardalodo, tapalodo, parrilla del carro, front grille,
    guardafango, running boards, roof box, tonneau cover, bed cover
headlight*: headlight, head light, taillight, tail light, tail lamp, headlamp, fog light, foglight, foco,
    farol, luz trasera, farola, stop light lamp, light bar, turn signal, luces del carro, luz delantera
car door: car door, passenger door, driver door, drivers door, driver side door, drivers side door,
    passenger side door, door handle, back door of the car, side door, puerta del carro, puerta del pasajero,
    manija, manilla, sliding door
car battery*: car battery, battery, truck battery, bateria, bateria del carro, alternator, starter,
    radiator, engine, motor, transmission, acumulador, alternador, fuel pump, carburetor,
    engine control module, ecu
airbag*: airbag, air bag, steering wheel, volante, guia, bolsa de aire, steering column, ignition,
    ignicion, dashboard, dash, console lid, glove box, glove compartment, guantera, seat cover, headrest,
    floor mat, floor mats, car seats leather, upholstery, tapiceria, infotainment screen, touch screen,
    airbags
emblem*: emblem, badge, hood ornament, emblema, antenna of the car, wiper, windshield wiper, wiper blade,
    gas cap, gas tank, fuel line, hitch, trailer hitch, ez pass, ezpass, e-zpass, ez-pass, tanque de gasolina,
    tapa de la gasolina, tapa de gasolina, handicap placard, placard, parking permit, parking pass,
    permiso de estacionamiento, catback, intake, skid plate, tow hook, strut, cables de bateria
paint: paint job, paint, pintura del carro, clear coat
side panel: driver side, drivers side, passenger side, side of my car, lado del conductor,
    lado del pasajero, left side, right side, lateral
"""

VEHICLE_PARTS_MORE: Final = """
gear shift = shift knob = shifter = palanca de cambios, kayak rack = ski rack = luggage rack = cargo rack,
seat = seats = asientos, trunk = baul = maletero = cajuela, fender well, sensor = sensores, sun visor
= visera, antenna = antena del carro, fuel door, oil pan, third row seat = third-row seat = leather seat
= tercer asiento, tire iron = lug wrench = llave de cruz, air freshener, trailer ball, car cover
= forro del carro = cubierta del carro = lona del carro, seat belt = cinturon de seguridad, rear seat, car mat
= alfombra del carro = alfombras del carro, taillight lens = calavera = calaveras = stop trasero
= mica del stop, hood cofre = cofre, fender flare = salpicadera, back window glass = medallon = luna del carro
= lunas, sunroof glass = quemacocos, headlight bulb, tow mirror, ladder rack, truck box lid, bed liner,
side step = estribo = estribos, door lock of car = chapa de la puerta = chapa, wheel lock = wheel locks,
valve stem = valve stems = valvula, tire cap, brake line = brake lines = brake cable, spark plug wires,
air filter, tail pipe = tailpipe = tubo de escape, bike carrier, roof bars = crossbars, car alarm
= alarma del carro, door molding = moldura, wheel cover = wheel covers, center console lid
= consola del carro, passenger airbag, windshield washer tank, key cylinder = switch de encendido
= ignition switch
"""

BUILT_MORE: Final = """
poste = postes, panel = paneles, podium = podio = lectern = atril de iglesia, bench = bancos = pews = pew
= park bench = banco de madera, peephole = mirilla, hinge = bisagra, mail slot, bollard, sign post = signpost,
flashing, slat = slats = picket = pickets, latch = gate latch = pestillo, spotlight = floodlight
= flood light, coop door, window sill = sill = windowsill, side door frame = frame, lock plate = strike plate,
window frame = marco de la ventana = marco de la puerta, door glass pane, window guard = window bars
= rejas de la ventana, church door, lock cylinder = chapa de la casa, basketball rim = basketball backboard
= tablero de baloncesto = backboard, dugout, planter box = raised bed = garden bed = jardinera, water fountain
= fuente, statue base, pergola, tiles = loza, counter top = countertop = mostrador de la cocina, floor tiles,
drop ceiling, sheetrock = plafon, light switch, electrical outlet = toma de corriente, boiler door,
garbage chute, washing machine coin box = coin box, stairwell light, exit sign, emergency light, railing post,
kiosk = kiosco, pay station, ice machine, car wash brush, propane cage, hvac unit, security box, alarm box,
cable box, electric box, gas line, water pipe = tuberia de agua, water heater pipes, sprinkler head,
lawn sprinkler, parking gate, guard shack, trash enclosure, compost fence, batting cage, chalkboard,
bulletin board = tablon de anuncios, tent canopy, tarp roof, greenhouse glass, garden wall, walkway lights,
flag stand, snow fence, invisible wire, cyclone gate
"""

BUILT: Final = """
window: window, window pane, pane, glass door, storefront window, store window, shop window, bay window,
    storm window, window glass, plate glass, front window, basement window, kitchen window, bedroom window,
    ventana, vidrio, cristal, vitrina, escaparate, ventanal, cristal de la puerta, window screen,
    screen window, screen, glass, vidriera, picture window, display window, storefront, windw, widow pane
door*: door, front door, back door, screen door, storm door, garage door, main door, entrance door,
    cellar door, basement door, doorknob, door knob, door lock, door frame, puerta, puerta principal,
    puerta de entrada, puerta del garaje, cerradura, puerta de atras, puerta de enfrente, deadbolt, intercom,
    buzzer, timbre, lobby door, puerta de cristal, roll up door, door glass, entry door,
    glass on the front door, roll-up door
gate: gate, roll down gate, security gate, rolling gate, front gate, driveway gate, metal gate, roll gate,
    shutter, roll down shutter, porton, reja, rejas, cortina metalica, portal, security grate, barrier arm,
    grate, roll-down gate, reja de la puerta, steel shutter, puerta enrollable
fence*: fence, picket fence, wooden fence, chain link fence, privacy fence, vinyl fence, fence panel,
    fence post, railing, hand rail, handrail, guard rail, verja, cerca, valla, baranda, barandal, barda,
    cyclone fence, fencing, stockade fence, wrought iron fence, section of fence
wall*: wall, brick wall, side of my building, side of the building, side of our building, retaining wall,
    garage wall, side of the house, side of my house, front of my house, siding, stucco, facade, pared, muro,
    fachada, pared del edificio, tapia, back wall, front of the building, front of my building, mural,
    side wall, vinyl siding, outside wall, costado de la casa, costado del edificio, building wall,
    church wall
mailbox: mailbox, mail box, mail boxes, buzon, buzones, letter box, mailbox post, cluster mailbox,
    buzon de correo
sign*: sign, store sign, shop sign, street sign, real estate sign, awning, letrero, rotulo, toldo,
    stop sign, for sale sign, neon sign, sandwich board, anuncio, marquee, billboard, menu board
light*: lamppost, lamp posts, light, porch light, street light, light fixture, outdoor light, security light,
    lamp post,
    motion light, luz del porche, luz de afuera, foco de seguridad, bombilla, lampara de afuera, luces,
    garden lights, light post, poste, poste de luz
doorbell: doorbell, doorbell camera, door bell, ring doorbell, security camera, surveillance camera,
    camara de seguridad, timbre con camara, ring camera, blink camera
roofing*: gutter, downspout, downspouts, drain pipe, roof shingles, skylight, chimney, shingles,
    canal de agua, canaleta, techo, tejado, zinc roof, vent pipe, gutters, copper gutter
shed*: shed, garden shed, greenhouse, caseta, cobertizo, carport, gazebo, playhouse, playground, swing set,
    dog house, bus shelter, picnic table, columpio
steps*: front steps, back steps, steps, stairs, stoop, porch rail, porch railing, sidewalk, walkway,
    driveway surface, patio,
    deck boards, escalones, escalera del frente, acera, porch swing, porch steps, deck railing
headstone: headstone, gravestone, grave marker, tombstone, lapida, tumba, grave, memorial, bronze marker
pipes*: pipe, plumbing, faucet, spigot, water meter, gas meter, electric meter, electrical panel,
    breaker box, utility box, tubos, tubo, grifo, pluma de agua, contador de agua, toilet, sink, inodoro,
    ceiling, elevator, ascensor, hydrant, manhole cover, backflow preventer
bathroom*: bathroom stall, bathroom, playground equipment, scoreboard, goal posts, bleachers, garage,
    laundry room
building: capilla, chapel, synagogue, mosque, mezquita, templo, temple, rectory, daycare, clinic, clinica, deli,
    colmado,
    carwash, firehouse, rectoria, nursing home, dorm, building, house, home, apartment, store, shop, church,
    school, property, edificio, casa,
    apartamento, tienda, iglesia, escuela, propiedad, negocio, restaurante, restaurant, barbershop, barberia,
    bodega, salon, business, office, oficina, local
"""

PLACES: Final = """
place: porch, deck, yard, back yard, backyard, front yard, driveway, street, sidewalk spot, lot,
    parking lot, parking, hallway, lobby, basement, attic, stoop area, curb, rack, bike room, room,
    locker room, locker, casillero, park, bus stop, bus station, station, train, gym, library, hospital, mall,
    walmart, target,
    center console, back seat, front seat, backseat, passenger seat, truck bed, bed of my truck,
    bed of the truck, pocket, doorstep, kitchen, bedroom, living room, closet,
    porche, patio de atras, patio, marquesina, calle, esquina, estacionamiento, pasillo, sotano, parada,
    bolsillo, asiento, asiento de atras, cocina, cuarto, sala, entrada, cama del truck,
    caja del truck, oficina de correo, parque, biblioteca, gimnasio, mostrador, counter, corner, floor,
    ground, grass by, piso, suelo, escritorio, banco del parque, grocery store, laundromat, lavanderia,
    theater, bar, club, beach, airport, apt, apt building, bed of truck, rooftop, stairwell, mudroom, balcony,
    balcon, terraza, side of the road, middle of the night
"""
