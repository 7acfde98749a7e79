"""Things and places: what is lost easily, what is not, parts of cars, what gets damaged. Format as in `words_acts`."""

TABLE: dict[str, str] = {
    # Carried on the person: gone may mean lost.
    "PORTABLE": """
        trumpet, saxophone, ukulele, drumsticks, scrubs, stethoscope, uniform, costume, baseball glove, cleats,
        helmet, walkman, mp3, apple watch, fitbit, apple pencil, stylus, flash drive, usb, hard drive, memory card,
        lens, tripod, binoculars, makeup, makeup bag, perfume, lighter, vape pen, cigarettes, food, lunch bag,
        diaper bag, gym bag, laptop bag, messenger bag, school bag, bolso de mano, panalera, uniforme, casco, guante,
        trompeta, memoria, binoculares, maquillaje, encendedor, lapiz, phone, fone, phones, cell, cellphone,
        cell phone, iphone, samsung, android, mobile, wallet, wallets, walet, billfold, purse, purses, handbag, bag,
        bags, backpack, back pack, bookbag, book bag, knapsack, tote, duffel, suitcase, luggage, briefcase,
        fanny pack, keys, key, keychain, key ring, fob, key fob, ring, rings, wedding ring, wedding band,
        engagement ring, necklace, bracelet, earring, earrings, chain, pendant, watch, jewelry, jewellery, locket,
        rosary, glasses, eyeglasses, sunglasses, shades, hearing aid, hearing aids, dentures, cane, umbrella, jacket,
        coat, hoodie, sweater, hat, scarf, gloves, airpods, airpod, earbuds, headphones, headset, tablet, ipad,
        kindle, laptop, chromebook, macbook, camera, charger, passport, pasport, license, licence, lisence,
        driver license, drivers license, drivers licence, id, ids, id card, identification, green card, greencard,
        social security card, ss card, birth certificate, documents, document, papers, paperwork, folder, envelope,
        badge, work badge, badge id, bus pass, cash, money clip, coins, checkbook, book, notebook, water bottle,
        lunch, lunchbox, badge holder, medication, inhaler, insulin, binder, tickets, ticket, keyfob, thermos, violin,
        flute, clarinet, guitar, ball, glove, toy, stuffed animal, blanket, collar, gopro, drone, vape, celular,
        celulares, cel, celu, telefono, telefonos, tel, cartera, carteras, billetera, monedero, bolso, bolsa, bulto,
        bultos, mochila, mochilas, maleta, maletin, llaves, llave, llavero, anillo, sortija, aro, aros, arete, aretes,
        pantalla, cadena, cadenita, pulsera, reloj, prendas, prenda, joyas, joya, alhajas, medalla, rosario,
        espejuelos, lentes, gafas, anteojos, audifono, audifonos, dentadura, baston, sombrilla, paraguas, abrigo,
        chaqueta, gorra, bufanda, guantes, sueter, tableta, computadora, portatil, compu, camara, cargador, pasaporte,
        licencia, lisencia, identificacion, cedula, carnet, tarjeta verde, tarjeta de residencia, residencia, mica,
        tarjeta de seguro social, tarjeta del seguro social, certificado de nacimiento, acta de nacimiento, papeles,
        documentos, documento, sobre, carpeta, pase, efectivo, dinero en efectivo, chequera, libreta, libro,
        medicinas, pastillas, lonchera, guitarra, andador, matricula consular, billete, boletos, boleto
    """,
    # Not lost by walking about: gone means stolen.
    "FIXED": """
        impact driver, impact, nail gun, grinder, sander, welder, batteries, tool bag, work bag, cordless drill,
        pressure washer, power washer, rototiller, tiller, weed whacker, weed eater, wheelbarrow, shovel, hoses,
        gas can, gas cans, propane tank, propane, fire pit, swing, hammock, playhouse, kiddie pool, lights,
        extension cord, extension cords, ladder rack, cargo box, roof box, bike rack, tarp, tarps, cones, signs,
        barbecue, fryer, freezer, fridge, stove, microwave, washer, washing machine, mattress, sofa, couch, rug, rugs,
        curtains, dishes, pans, taladros, lijadora, soldadora, hidrolavadora, rastrillo, pala, carretilla,
        tanque de gas, tanque de propano, tanques, nevera, lavadora, estufa, microonda, colchon, abanico, abanicos,
        columpio, mecedora, mahon, mahones, camisa, camisas, pantalon, pantalones, rocking chair, cushions, bird bath,
        birdbath, fountain pump, pump, kit, moped cover, cover, bike, bikes, bicycle, bicycles, bycicle, bicicle,
        bycycle, e-bike, ebike, ebikes, bmx, mountain bike, scooter, scooters, e-scooter, moped, hoverboard,
        skateboard, stroller, wheelchair, ramp, walker, wagon, package, packages, pakage, packge, parcel, parcels,
        delivery, deliveries, box, boxes, amazon box, order, food order, mail, letters, mower, lawn mower, lawnmower,
        trimmer, leaf blower, blower, snow blower, snowblower, chainsaw, generator, compressor, tools, tool, tool box,
        toolbox, drill, saw, ladder, ladders, grill, bbq, smoker, patio furniture, patio chairs, furniture, chair,
        chairs, table, bench, umbrella stand, plants, plant, planter, planters, flower pots, flower pot, pots, pot,
        flowers, flags, flag, statue, gnome, ornaments, decorations, christmas lights, inflatable, inflatables,
        wreath, doormat, mat, trash can, trash cans, garbage can, bins, bin, trampoline, pool, hose, copper, pipes,
        pipe, downspout, downspouts, gutters, gutter, scaffolding, lumber, wood, scrap, metal, wire, cable, wires,
        air conditioner, ac unit, ac, tv, television, tvs, speakers, speaker, xbox, playstation, ps5, ps4, console,
        computer, monitor, printer, kayak, canoe, skis, snowboard, surfboard, golf clubs, hockey gear, tent, cooler,
        laundry, clothes, clothing, clothesline, sneakers, shoes, boots, jeans, dresses, beer, liquor, cigarettes,
        merchandise, stock, register, cash register, cash drawer, collection box, donation box, tip jar, petty cash,
        safe, mailbox money, newspaper, car seat, carseat, sign, bird feeder, firewood, groceries, cat carrier, cage,
        equipment, gear, inventory, materials, supplies, trailer, stuff, things, belongings, valuables, everything,
        items, item, property, bicicleta, bicicletas, bici, bisicleta, vicicleta, bisi, scooter electrica, patineta,
        patinete, monopatin, coche, cochecito, carriola, silla de ruedas, rampa, paquete, paquetes, paketes, pakete,
        caja, cajas, encomienda, entrega, pedido, correo, correspondencia, podadora, maquina de cortar grama,
        maquina de grama, trimer, sopladora, sierra, planta electrica, generador, compresor, herramientas,
        herramienta, taladro, escalera, escaleras, parrilla, muebles, mueble, silla, sillas, mesa, plantas, matas,
        tiestos, tiesto, macetas, maceta, flores, estatua, adornos, luces de navidad, alfombra, zafacon, zafacones,
        basurero, trampolin, manguera, cobre, tubos, tuberia, madera, cables, aire acondicionado, televisor,
        televisores, tele, bocinas, bocina, consola, ropa, tenis, zapatos, botas, cerveza, mercancia,
        caja registradora, alcancia, limosna, ofrenda, asiento de bebe, lena, compra, equipo, equipos, materiales,
        remolque, cosas, pertenencias, todo, articulos, juguetes, comida
    """,
    # Parts of a car that are stolen off it (NIBRS 23G).
    "PART": """
        catalytic converter, catalytic, catalytics, catalitic, catalitic converter, cat converter, cat, converter,
        catylitic converter, cataletic converter, cadillac converter, tire, tires, tyre, tyres, wheel, wheels, rim,
        rims, hubcap, hubcaps, hub cap, hub caps, lug nuts, license plate, license plates, licence plate, plate,
        plates, number plate, marker plate, marker plates, registration sticker, bumper, headlight, headlights,
        tail light, tail lights, taillight, taillights, tailgate, car battery, battery, truck battery, muffler,
        exhaust, airbag, airbags, steering wheel, hood ornament, emblem, gas cap, gas, gasoline, fuel, diesel,
        tonneau cover, roof rack, spare tire, car stereo, stereo, car radio, radio, fog lights, alternator,
        running boards, mirror cap, wiper, wipers, catalizador, catalitico, convertidor, convertidor catalitico,
        gomas, goma, llanta, llantas, rueda, ruedas, aros del carro, tapas de los aros, tapabocinas, tablilla,
        tablillas, placa, placas, matricula del carro, parachoques, focos, foco, faroles, farol, bateria,
        bateria del carro, gasolina, goma de repuesto, emblema, tapa de la gasolina, compuerta, estribos,
        radio del carro, plumas, limpiaparabrisas, mofle
    """,
    "CATALYTIC": """
        catalytic, catalytics, catalytic converter, catalytic converters, catalitic converter, catalitic,
        cat converter, cataletic converter, catylitic converter, catalizador, catalitico, convertidor catalitico,
        convertidor, catalityc
    """,
    "VEHICLE": """
        car, cars, vehicle, vehicles, truck, trucks, trucc, van, vans, suv, jeep, pickup, pick up, pickup truck,
        sedan, minivan, auto, automobile, whip, honda, toyota, hyundai, kia, nissan, ford, chevy, subaru, prius,
        civic, accord, camry, corolla, altima, sentra, elantra, sonata, element, crv, cr-v, rav4, malibu, silverado,
        tacoma, wrangler, focus, jetta, audi, bmw, lexus, acura, mercedes, infiniti, mazda, tesla, dodge, charger rt,
        glove box, glovebox, glove compartment, glove compart, trunk, truck bed, center console, back seat, backseat,
        passenger seat, front seat, dashboard, car door, motorcycle, uhaul, u-haul, rental car, carro, carros, caro,
        carrito, vehiculo, vehiculos, guagua, guaguita, camioneta, troca, camion, trok, pick-up, jeepeta, guantera,
        baul del carro, asiento de atras, motora, moto, furgoneta, la van
    """,
    # What gets damaged where it stands.
    "BUILT": """
        window, windows, windo, windoes, windshield, windsheild, winshield, windscreen, glass, sunroof, mirror,
        side mirror, mirrors, door, doors, front door, garage, garage door, fence, fences, wall, walls, gate, gates,
        mailbox, mail box, mailboxes, shed, porch, deck, steps, stoop, railing, roof, siding, sign, signs, light,
        lights, lamp, porch light, headstone, gravestone, grave, tombstone, lawn, grass, garden, flowerbed, tree,
        trees, bush, bushes, hedge, pumpkin, pumpkins, jack o lantern, store, storefront, shop, building, house, home,
        property, apartment, church, school, playground, swing, swings, swing set, bench, fountain, statue, pool,
        shelter, bus shelter, hood, bumper, paint, paint job, tank, antenna, wiper, wipers, lock, locks, screen,
        screen door, awning, camera, shutter, shutters, column, post, brick post, pole, sidewalk, driveway, reindeer,
        decorations, christmas lights, library box, doorbell, intercom, meter, pipe, hydrant, windowpane, pane, seat,
        seats, soft top, convertible top, blinds, tires, tire, tyres, headlight, headlights, tail light, taillight,
        salon, restaurant, bakery, office, inflatable, inflatables, snowman, flag, flagpole, planter, planters,
        flower pots, vegetables, plants, ventana, ventanas, vidrio, vidrios, bidrio, cristal, cristales, cristar,
        parabrisas, vitrina, vitrinas, espejo, espejos, retrovisor, retrovisores, puerta, puertas, porton, portones,
        garaje, marquesina, verja, verjas, cerca, cercas, muro, pared, paredes, reja, rejas, buzon, buzones, techo,
        letrero, rotulo, foco, focos, farol, faroles, luz, luces, lampara, lapida, tumba, grama, jardin, arbol,
        arboles, mata, matas, plantas, macetas, tiestos, calabazas, tienda, negocio, edificio, casa, local, iglesia,
        escuela, columpios, banco de la, estatua, piscina, capota, bonete, pintura, tanque, antena, cerradura,
        cerraduras, candado, gomas, goma, llanta, llantas, adornos, nacimiento, timbre, acera, asientos, guardalodo,
        restaurante, bodega, barberia, fachada, persiana
    """,
    # What only a place could be left in.
    "FORGET_PLACE": """
        bus, buses, train, taxi, cab, uber, lyft, shuttle, ctfastrak, restroom, bench, counter, restaurant, diner,
        theater, theatre, cinema, movie theater, cafe, coffee shop, library, station, union station, airport,
        hospital, clinic, waiting room, hotel, store, shop, park, church, court, courthouse, bank, dmv, copy shop,
        fitting room, bar, club, concert, plane, ride, the 47, the 61, bathroom, shopping cart, cart, bleachers,
        stands, game, school, guagua, tren, carro de uber, banco, mostrador, restaurante, cine, teatro, biblioteca,
        estacion, aeropuerto, avion, clinica, tienda, parque, iglesia, corte, bano, carrito, autobus, parada,
        farmacia, laundry, lavanderia
    """,
    # Where something stood outdoors or was delivered.
    "YARD": """
        porch, stoop, steps, front steps, yard, front yard, back yard, backyard, driveway, deck, garden, lawn, patio,
        doorstep, alley, sidewalk, curb, shed, balcony, job site, jobsite, mailbox, porche, balcon, jardin,
        marquesina, escalones, entrada, acera, callejon, verja, buzon, frente a la puerta, banco del parque,
        banco de la plaza, banco del parquecito, banquito
    """,
    "HOME_INSIDE": """
        my apartment, my house, my home, our house, our apartment, our home, my bedroom, the apartment, the house,
        my condo, my room, my place, apt, my kitchen, mi apartamento, mi casa, la casa, el apartamento, mi cuarto,
        nuestro apartamento, nuestra casa, apartamento, mi apto, mi hogar, mi apt
    """,
    "DELIVERED": """
        delivered, deliverd, dropped off, drop off, amazon, ups, fedex, usps, delivery, delivers, entregaron,
        entregado, entregada, entrego, entrega, driver left it, lo dejaron, la dejaron, los dejaron, dejaron
    """,
}
