"""Names of movable property, English and Spanish side by side.

Each line is `concept: word, word, …`. A concept ties the two languages and the synonyms together, so that "los
audífonos" finds the headphones told before. With a star (`furniture*:`) the words are different things of one
family. Words stand without accents, in the singular; the plural is found by rule.
"""

from typing import Final

ELECTRONICS: Final = """
phone: phone, cell phone, cellphone, cell, mobile, mobile phone, smartphone, smart phone, flip phone,
    celular, celu, telefono, telefono celular, movil, cel, fon, android
tablet: tablet, tableta, kindle, e-reader, ereader, leappad
laptop: laptop, lap top, notebook computer, chromebook, computadora portatil, portatil, laptop computer,
    compu portatil
computer: computer, desktop, desktop computer, pc, gaming pc, computadora, compu, ordenador,
    gaming computer, server, cpu
monitor: monitor, computer monitor, pantalla de computadora
mouse: computer mouse, mouse, raton de computadora, mousepad
keyboard: keyboard, midi keyboard, teclado
printer: printer, impresora
television: tv, television, flat screen, flatscreen, flat screen tv, televisor, televisora, tele,
    smart tv, plasma, pantalla plana
console: console, game console, gaming console, video game console, consola, consola de juegos, gameboy,
    game boy
controller: controller, game controller, gamepad, control de juego, control del xbox
video game: games, video game, videogame, game cartridge, videojuego, juego de video
headphones: headphone, headphones, head phones, headset, audifono, audifonos, auricular, auriculares,
    audifonos inalambricos, gaming headset
earbuds: earbud, ear bud, earphone, earpod, airpod, hearing bud, airpods case
speaker: speaker, bluetooth speaker, soundbar, sound bar, subwoofer, sub woofer, amp, amplifier, car amp,
    altavoz, bocina, parlante, bafle, amplificador, corneta
stereo: stereo, radio, car stereo, car radio, boombox, receiver, equipo de sonido, estereo,
    radio del carro, head unit, deck stereo
charger: charger, phone charger, laptop charger, power adapter, charging cable, power cord, charger cord,
    cargador, power bank, powerbank, bateria portatil, cable del cargador
camera: camera, digital camera, dslr, camcorder, video camera, gopro, go pro, camara, camara digital,
    camara de fotos, videocamara, dash cam, dashcam
lens: lens, camera lens, lente de camara, tripod, tripode
drone: drone, dron
watch: watch, wrist watch, wristwatch, smartwatch, smart watch, reloj, reloj de pulsera
gps: gps, gps unit, navigator, garmin unit, radar detector
hard drive: hard drive, external drive, flash drive, usb drive, usb stick, thumb drive, disco duro,
    memoria usb, pen drive, ssd, memory card, sd card
router: router, modem, wifi router
projector: projector, proyector
calculator: calculator, graphing calculator, calculadora
walkie talkie: walkie talkie, two way radio, scanner
vacuum: vac, cordless vac, vacuum, vacuum cleaner, aspiradora, roomba, shop vac
microwave: microwave, microondas
air conditioner*: air conditioner, ac unit, a/c unit, window unit, aire acondicionado, aire de ventana,
    abanico, fan, heater, space heater, dehumidifier, condenser, ac condenser, calentador
appliance*: appliance, refrigerator, fridge, mini fridge, freezer, washer, dryer, washing machine,
    dishwasher, water heater, stove, nevera, lavadora, secadora, estufa, blender, licuadora, air fryer,
    toaster, coffee maker, coffee machine, cafetera, mixer, boiler
vape: vape, vape pen, e-cigarette, juul, cigarette, cigarettes, pack of cigarettes, cigarrillo
remote: remote, remote control, control remoto, control, garage door opener, garage opener
"""

TOOLS: Final = """
drill: drill, power drill, cordless drill, hammer drill, taladro, drill press
impact: impact, impact driver, impact wrench, impact drill, impact gun, pistola de impacto,
    llave de impacto, atornillador
saw: saw, circular saw, table saw, chainsaw, chain saw, miter saw, mitre saw, chop saw, skill saw,
    skilsaw, band saw, reciprocating saw, sawzall, jigsaw, jig saw, concrete saw, cutoff saw, sierra,
    serrucho, motosierra, cortadora
grinder*: grinder, angle grinder, sander, belt sander, esmeril, pulidora, lijadora, polisher, amoladora
nail gun: nail gun, nailer, framing nailer, brad nailer, staple gun, stapler, clavadora, pistola de clavos
mower: mower, lawn mower, lawnmower, riding mower, push mower, lawn tractor, ride on mower, podadora,
    cortadora de grama, maquina de cortar grama, maquina de grama, tractor de grama, zero turn
trimmer: trimmer, string trimmer, weed whacker, weedwhacker, weed wacker, weed eater, weedeater, edger,
    hedge trimmer, hedger, trimer, bordeadora, desbrozadora
blower: blower, leaf blower, backpack blower, snow blower, snowblower, snow thrower, sopladora, soplador,
    barredora de nieve, quitanieve
generator: generator, portable generator, generador, planta electrica
compressor: compressor, air compressor, compresor
pressure washer: pressure washer, power washer, hidrolavadora, maquina de presion
pump: trash pump, pump, water pump, bike pump, sump pump, bomba de agua
welder*: welder, soldadora, welding machine, welding helmet, torch, blow torch
wrench*: socket, sockets, wrench, socket set, ratchet, torque wrench, wrench set, llave inglesa,
    juego de llaves, trinquete,
    socket wrench
hammer: hammer, martillo, mazo, sledgehammer
screwdriver: screwdriver, screw driver, screw gun, destornillador, screwdriver set
tape measure*: tape measure, measuring tape, laser level, laser measure, cinta metrica, nivel laser
multimeter: multimeter, meter reader, tester, diagnostic scanner, obd scanner, escaner automotriz
jack: jack, car jack, floor jack, gato hidraulico, jack stand
battery charger*: battery charger, jump starter, jump pack, jumper cables, jumper cable,
    cargador de bateria, cables de corriente
tools: tool, hand tool, power tool, tool set, toolset, tool kit, toolkit, herramienta,
    set de herramientas, juego de herramientas, herramientas de trabajo, work tools, my tools
ladder: escalera, ladder, extension ladder, step ladder, escalera de extension, escalera de aluminio
wheelbarrow: wheelbarrow, wheel barrow, carretilla, hand truck, dolly
shovel*: shovel, rake, hoe, snow shovel, pala, rastrillo, azada
hose: hose, garden hose, manguera, air hose
copper: romex, copper, copper pipe, copper wire, copper tubing, wire, wiring, scrap metal, cobre, tubo de cobre,
    tuberia de cobre, tuberia, alambre, cable de cobre, copper downspout
lumber: planks, plank, scaffolding planks, tablones, lumber, plywood, sheet of plywood, 2x4, madera, paneles, drywall
paint sprayer: paint sprayer, airless sprayer, sprayer, tile cutter, wet saw
extension cord: extension cord, cord, extension electrica
battery pack: battery pack, drill battery, tool battery, cordless battery, bateria de taladro
"""

SPORT: Final = """
bike: bike, bicycle, bicicleta, bici, e-bike, ebike, electric bike, mountain bike, mtb, bmx, bmx bike,
    road bike, pushbike, bicla, cleta, baika, bicicleta electrica, bicycel, bycicle, bicycles, ten speed,
    fixie, trike, tricycle, triciclo
scooter: scooter, electric scooter, e-scooter, escooter, kick scooter, patineta electrica, scuter,
    escuter, monopatin, moped scooter, razor scooter, scooter electrico, mobility scooter
skateboard*: skateboard, skate board, longboard, hoverboard, patineta, patines, roller skate, rollerblade,
    rollerblades, ice skates
helmet: helmet, bike helmet, motorcycle helmet, casco
lock: cable, bike cable, cable de la bici, lock, bike lock, u-lock, ulock, u lock, cable lock, chain lock, padlock,
    candado
bike wheel*: brake lever, brake levers, bike wheel, bike seat, saddle, bike tire, handlebar, handlebars,
    bike light, bike rack,
    sillin, asiento de bicicleta, pedal, pedals
golf clubs: golf club, golf clubs, golf bag, set of clubs, palo de golf, palos de golf, putter
fishing rod*: fishing rod, fishing pole, fishing gear, tackle box, tackle, cana de pescar, reel
kayak: kayak, canoe, paddle board, paddleboard, surfboard, canoa
ball*: basketball, soccer ball, football, baseball glove, baseball bat, glove bag, bate, pelota, balon,
    guante de beisbol, hockey stick, tennis racket, raqueta, cleats
weights*: dumbbell, dumbbells, weights, treadmill, exercise bike, pesas, trotadora, kettlebell
skis: ski, skis, ski poles, snowboard, ski boots, ski boot, esquis
tent*: tent, sleeping bag, camping gear, cooler, canopy, caseta de campana, carpa, neverita, sleeping pad,
    nevera de playa
basketball hoop*: basketball hoop, trampoline, canasto de baloncesto, trampolin, goal net
grill*: grill, bbq, barbecue, gas grill, smoker, bbq grill, parrilla, asador, propane tank, tanque de gas,
    tanque de propano, fire pit
"""

WORN: Final = """
ring: ring, engagement ring, wedding ring, wedding band, class ring, diamond ring, anillo, sortija,
    aro de matrimonio, aro de boda, anillo de compromiso, anillo de boda, argolla, sortija de compromiso,
    alianza
necklace: gold cross, silver cross, cross, cruz de plata, chain, necklace, gold chain, cuban link, pendant, locket,
    cadena, cadenita, cadena de oro, collar,
    dije, medalla, crucifix, cruz de oro, rosary, rosario
bracelet: bracelet, bangle, anklet, charm bracelet, pulsera, brazalete, esclava, guillo, tobillera
earrings: stud, diamond stud, hoop earring, earring, stud earring, pantalla de oro, arete, aretes, pendiente,
    zarcillo, pantallas
jewelry: jewelry, jewellery, jewelery, jewlery, jewelry box, jewels, prenda, prendas, joya, joyas,
    joyeria, alhaja, alhajas, brooch, broche
glasses: progressive lenses, progressives, bifocals, transitions, glasses, eyeglasses, eye glasses,
    reading glasses, prescription glasses, espejuelos, lentes,
    gafas, anteojos, spectacles, specs
sunglasses: sunglasses, sun glasses, shades, gafas de sol, lentes de sol, espejuelos de sol
coat: wool coat, peacoat, trench coat, coat, winter coat, jacket, leather jacket, parka, abrigo, chaqueta, jaqueta,
    chamarra,
    jacket de cuero, puffer, puffer jacket, windbreaker, blazer, chaleco, vest, raincoat
hoodie: hoodie, sweater, sweatshirt, sueter, sudadera, jersey, cardigan, poloche, abrigo con capucha
shirt: shirt, t-shirt, tshirt, tee shirt, blouse, camisa, camiseta, blusa, polo shirt
pants: pants, jeans, pair of jeans, trousers, mahon, mahones, pantalon, leggings, shorts, sweatpants,
    sweat pants
dress: dress, gown, wedding dress, skirt, vestido, falda, traje, tuxedo
shoes: shoe, sneaker, tenis, tennis, tennis shoes, zapato, zapatilla, jordans, heels, sandal, chancla, chancleta,
    slippers,
    cleat, kicks, pair of shoes, pair of sneakers, chanclas, running shoes, crocs
boots: boot, winter boots, work boots, bota, botas, timbs, timberlands
hat: hat, cap, baseball cap, beanie, gorra, gorro, sombrero, fitted cap
gloves: glove, gloves, mittens, guante, guantes, leather gloves
scarf*: scarf, shawl, bufanda, tie, corbata, belt, correa, cinturon
clothes: clothes, clothing, outfit, pieces of clothing, ropa, ropas, underwear, laundry, uniform,
    uniforme, scrubs, work clothes, ropa de trabajo, costume, pajamas, socks, medias
hearing aid: hearing aid, hearing aids, audifono medico, aparato auditivo, aparatos auditivos, dentures,
    dentadura, retainer
wig: wig, peluca, hair extensions, extensiones
perfume*: perfume, cologne, colonia, makeup, make up, make up bag, maquillaje, cosmetics
"""

BAGS: Final = """
bag: bag, gym bag, duffel, duffel bag, duffle, duffle bag, tote, tote bag, messenger bag, laptop bag,
    work bag, beach bag, shoulder bag, bolso, bolsa, bolsita, bulto de gimnasio, fanny pack, belt bag,
    crossbody, cross body, crossbody bag, book bag of tools, camera bag, lunch bag, bolso de mano, rinonera,
    shopping bag, overnight bag
backpack: backpack, back pack, bookbag, book bag, knapsack, rucksack, school bag, mochila, bulto, bultito,
    bulto escolar
purse: purse, handbag, hand bag, pocketbook, pocket book, clutch bag, cartera, carterita, wristlet
wallet: wallet, billfold, card holder, cardholder, money clip, billetera, wallet de hombre, monedero,
    tarjetero, coin purse
suitcase: suitcase, luggage, carry on, carry-on, suit case, maleta, valija, equipaje, briefcase, maletin
diaper bag: diaper bag, bulto del bebe, panalera, baby bag
package: package, parcel, amazon package, amazon box, delivery, paquete, envio, pedido, packages,
    ups package, fedex package, usps package, encomienda, paqueteria, amazon delivery, pakage, packge, pkg,
    amazon order, online order
box: box, crate, bin, tote bin, caja, cajon, storage bin, moving box
toolbox: toolbox, tool box, tool bag, tool chest, caja de herramientas, bulto de herramientas,
    bolsa de herramientas, truck box, tool belt
mail: mail, letter from the mailbox, envelope, correo, correspondencia, sobre
lunch box*: lunch box, lunchbox, lonchera, thermos, water bottle, termo, yeti cup, tumbler, stanley cup
case: case, guitar case, phone case, instrument case, estuche, funda, pouch, cover case
basket*: basket, canasta, grocery bag, groceries, compra, bag of groceries, shopping cart,
    carrito de compras, compras
safe*: safe, lockbox, lock box, cash box, caja fuerte, cash register, register drawer, caja registradora,
    donation box, tip jar
"""

HOME: Final = """
umbrella: umbrella, sombrilla, paraguas, patio umbrella
stroller: stroller, baby stroller, jogging stroller, coche de bebe, cochecito, coche del bebe,
    coche de mi bebe, carriola, carreola, pram, double stroller
car seat: car seat, carseat, baby seat, booster seat, asiento de bebe, asiento del bebe, silla de bebe,
    silla de carro, silla de seguridad, car seat del bebe
baby things*: crib, cuna, baby monitor, diapers, panales, formula, toy, toys, doll, juguete, juguetes,
    muneca, lego, legos, power wheels, stuffed animal, peluche, baby formula
guitar: guitar, acoustic guitar, electric guitar, bass guitar, guitarra, guitarra electrica, ukulele,
    cuatro puertorriqueno, bajo electrico, banjo, mandolin
instrument*: instrument, violin, viola, cello, trumpet, trombone, saxophone, sax, clarinet, flute, drum,
    drum set, drum kit, snare drum, accordion, instrumento, trompeta, trombon, saxofon, clarinete, flauta,
    tambor, conga, congas, bongo, acordeon, piano, guiro, french horn, tuba, fiddle, harmonica, french horns,
    bateria musical, pandereta, timbales
dj gear*: turntable, mixer board, dj controller, microphone, mic, microfono, dj equipment, tornamesa,
    pa system, pedalboard
furniture*: glass top table, glass-top table, porch set, bistro set, dining set, furniture, chair, table, sofa,
    couch, bench, mattress, desk, silla, mesa, sillon, mueble,
    muebles, colchon, lamp, lampara, dresser, rug, carpet, alfombra, patio chair, patio table, patio set,
    patio furniture, lawn chair, porch chair, rocking chair, mecedora, mirror stand, shelf, bookshelf,
    outdoor furniture, muebles de patio, silla de playa, stool, curtain, cortina, ottoman, futon,
    porch furniture
stethoscope*: stethoscope, medical equipment, estetoscopio, knee scooter, leg brace, medical bag
wheelchair*: wheelchair, walker, rollator, cane, crutches, silla de ruedas, andador, baston, muletas,
    oxygen tank, power wheelchair, oxygen concentrator
medication: medication, medicine, meds, med, prescription, pill, pills, pill bottle, bottle of pills,
    inhaler, insulin, epipen, medicina, medicamento, pastilla, pastillas, receta, insulina, inhalador,
    oxycodone, percocet, adderall, prescription bottle, glucose monitor, cpap, cpap machine, nebulizer,
    blood pressure machine, glucometer, frasco de pastillas
book*: book, textbook, libro, libreta, notebook, journal, diary, bible, biblia, agenda, planner,
    library book, libro de texto, comic book, sheet music
plants*: plant, flower pot, planter, tree, bush, shrub, rose bush, flower bed, garden, flowers, flower,
    planta, mata, matas, arbol, maceta, tiesto, flores, jardin, lawn, grass, grama, hedges, potted plant,
    seedling, vegetable garden
decorations*: birdfeeder, decoration, christmas decoration, christmas lights, holiday lights, inflatable,
    halloween decoration, wreath, garden gnome, lawn ornament, yard sign, decoracion, decoraciones,
    luces de navidad, adornos, inflable, nacimiento, pumpkin, statue, estatua, figurine, wind chimes,
    bird bath, bird feeder, solar lights, political sign, fountain, sculpture, christmas tree, lights display,
    christmas inflatable, virgen, santo
flag*: pole, poles, flag, american flag, pride flag, bandera, flagpole, flag pole, banner
collectible*: collection, painting, picture frame, artwork, portrait, cuadro, pintura, coin collection,
    coins collection, trading cards, pokemon cards, baseball cards, card collection, record collection,
    records, coleccion, album, stamp collection, vinyl, comics, antiques, antique, vase, pokemon card,
    figurines, photo album
pet*: dog, puppy, cat, kitten, perro, perrito, gato, gatito, chihuahua, pitbull, french bulldog, parrot,
    rabbit, bird cage, bird, hen, chicken, gallo, fish tank, tank
food*: food, beer, liquor, wine, bottle of wine, comida, cerveza, licor, bottles of liquor, pizza, candy,
    snacks, bebida, merchandise, mercancia, store merchandise, stock, inventory, inventario, soda
trash can: contenedor, contenedor de basura, tacho, tacho de basura, bote, trash can, garbage can, recycling bin,
    trash bin, garbage bin, zafacon, bote de basura,
    dumpster, trash barrel, recycling barrel, barrel
keys: key, car keys, car key, house key, house keys, key fob, fob, set of keys, keychain, key chain,
    llave, llaves, llaves del carro, llaves de la casa, llavero, key ring, bunch of keys, keyring,
    juego de llaves de casa, office keys, master key
firearm: pistol, gun, handgun, firearm, rifle, shotgun, revolver, hand gun, pistola, arma, arma de fuego,
    escopeta, bb gun, ammo, ammunition, air rifle, airsoft gun, magazine, balas
knife: knife, pocket knife, machete, cuchillo, navaja, sword
bedding*: afghan, colcha, cubrecama, blanket, towel, sheets, comforter, pillow, manta, toalla, sabana, frisa,
    almohada, quilt, edredon
airtag: airtag, air tag, tracker, tile tracker
ashes: urn, ashes, urna, cenizas
tarp*: tarp, lona, cushion, cushions, pool, inflatable pool, piscina, pool pump, hot tub
ev charger: ev charger, charging cord, charging station cable
satellite dish*: satellite dish, antenna, solar panel, dish, antena, placa solar, starlink
vending machine*: vending machine, atm, laundry machine, coin machine, parking meter, gumball machine
gas: gas can, jerry can, gas jug, gas, gasoline, gasolina, diesel, heating oil, fuel
"""
