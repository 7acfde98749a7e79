"""Words that tell the offense code: where it was taken, how, from what. Format as in `words_acts`."""

TABLE: dict[str, str] = {
    "SHOP": """
        store, shop, boutique, bodega, market, business, gas station, pharmacy, liquor store, deli, salon, stand,
        shelf, shelves, tienda, negocio, colmado, supermercado, farmacia, bodeguita, tiendita, gasolinera, puesto,
        botanica, mercado
    """,
    "CUSTOMER": "customer, customers, shopper, shoppers, client, cliente, clientes",
    "SHOPLIFT": "shoplift*, shop lifted, shoplifter",
    "OUT_WITH": """
        ran out with, walked out with, left with, leave with, ran off with, walked off with, made off with,
        se fue con, se fueron con, salio con, salieron con, salio corriendo con, sin pagar, without paying, out with,
        stuffed, concealed
    """,
    "MACHINE": """
        vending machine, vending machines, coin machine, coin box, coin boxes, washing machine, washing machines,
        dryer, soda machine, snack machine, parking meter, parking meters, meter, arcade, arcade machine, air machine,
        gumball machine, change machine, maquina de monedas, maquina de refrescos, maquina expendedora, maquinas,
        parquimetro, lavadora de monedas
    """,
    "COINS": "coins, coin, quarters, cash, money, change, monedas, moneda, pesetas, dinero, menudo, chavos",
    "POCKET": """
        pocket, pockets, back pocket, front pocket, hoodie pocket, jacket pocket, coat pocket, bolsillo, bolsillos,
        bolsiyo, bolcillo
    """,
    "HANDBAG": """
        purse, handbag, hand bag, shoulder bag, fanny pack, pocketbook, pocket book, bag, cartera, bolso, bolsa,
        monedero, bulto
    """,
    "SNATCH": """
        snatched, snatch, snatching, yanked, arrebataron, arrebato, arranco, arrancaron, jalaron, jalo, raponeo
    """,
    "SLY": """
        without me noticing, without noticing, didnt notice, didnt feel, bumped into me, no me di cuenta,
        sin darme cuenta, me empujaron, no senti, sin que me diera cuenta
    """,
    "POCKET_PICK": "pickpocket*, pick pocket, pickpocketed, carterista, carteristas, picked my pocket",
    "VEHICLE_PART": """
        tire, tires, tyre, tyres, wheel, wheels, rim, rims, hubcap, hubcaps, hub cap, hub caps, license plate,
        license plates, licence plate, plate, plates, marker plate, marker plates, bumper, headlight, headlights,
        tail light, tail lights, taillight, taillights, tailgate, car battery, truck battery, battery, muffler,
        exhaust, airbag, airbags, steering wheel, hood ornament, emblem, gas cap, gas, gasoline, diesel, spare tire,
        car stereo, stereo, car radio, radio, fog lights, roof rack, tonneau cover, running boards, mirror, mirrors,
        side mirror, mirror cap, wiper, wipers, antenna, registration sticker, number plate, gomas, goma, llanta,
        llantas, rueda, ruedas, aros del carro, tapas de los aros, tapabocinas, tablilla, tablillas, placa, placas,
        parachoques, focos, faroles, bateria, bateria del carro, gasolina, emblema, tapa de la gasolina, compuerta,
        estribos, radio del carro, espejo, espejos, retrovisor, limpiaparabrisas, mofle, antena
    """,
    "CAR_INSIDE": """
        glove box, glovebox, glove compartment, trunk, truck bed, center console, back seat, backseat, passenger seat,
        front seat, cup holder, guantera, asiento de atras, asiento del pasajero, cama del truck, baul del carro,
        car window, passenger window, break in to my car
    """,
    "BUILDING": """
        gym, office, work, workplace, job, school, church, library, hospital, clinic, restaurant, diner, cafe,
        coffee shop, bar, club, nightclub, mall, store, supermarket, grocery store, grocery, market, laundromat,
        hotel, motel, dorm, college, university, theater, theatre, cinema, salon, barbershop, bank, walmart, target,
        cvs, building, garage, parking garage, museum, shelter, daycare, nursing home, ymca, studio, warehouse,
        bakery, casino, arena, station, airport, senior center, community center, gimnasio, oficina, trabajo, escuela,
        iglesia, biblioteca, clinica, restaurante, barra, discoteca, disco, centro comercial, tienda, supermercado,
        lavanderia, universidad, cine, teatro, barberia, banco, edificio, garaje, museo, albergue, asilo, panaderia,
        bodega, estacion, aeropuerto, colmado, farmacia, laundry
    """,
    "INDOORS": """
        locker, lockers, locker room, break room, staff room, desk, cubicle, bathroom, restroom, fitting room,
        dressing room, bike room, laundry room, mail room, mailroom, lobby, hallway, stairwell, basement,
        storage unit, storage room, storage cage, storage, waiting room, classroom, dorm room, hotel room,
        cash register, register, counter, coat rack, coat check, lounge, table at the, dryer, washer, office drawer,
        desk drawer, vestibule, collection box, donation box, casillero, casilleros, escritorio, cubiculo, bano,
        probador, pasillo, sotano, almacen, sala de espera, salon de clases, caja registradora, mostrador, secadora,
        lavadora, vestibulo, alcancia, cuarto de bicicletas, limosna, ofrenda
    """,
    "PLASTIC": """
        credit card, credit cards, debit card, debit cards, debit, bank card, atm card, atm, card, cards, card number,
        card info, card information, card details, visa, mastercard, amex, ebt, ebt card, snap card, food stamps,
        food stamp, discover card, tarjeta, tarjetas, tarjeta de credito, tarjeta de debito, tarjeta de banco,
        tarjeta ebt, cupones, tarjeta de la familia, tarjeta clonada, numero de tarjeta, cajero, cajero automatico,
        ath
    """,
    "BANK": """
        account, bank account, bank, checking, checking account, savings, savings account, la cuenta, mi cuenta,
        cuenta, cuenta de banco, banco, cuenta del banco
    """,
    "HACKED": """
        hacked, haked, hackd, hackearon, hackeado, hackeada, hackeo, jaquearon, jaqueado, malware, ransomware,
        remote access, anydesk, teamviewer, sim swap, simswap, sim swapped, virus on my, took over my, got taken over,
        taken over
    """,
    "IMPOSTOR": "imposter, impostor, imposters, impersonator, impersonating, impersonated, impersonation",
    "OFFICIAL": """
        detective, sheriff, irs, social security, immigration, ice agent, federal agent, fbi, court, warrant, customs,
        detective de, alguacil, seguro social, inmigracion, la migra, corte, orden de arresto, hacienda
    """,
    "ARRESTED": """
        arrested, arrest, jail, deported, arrestarme, arrestado, arrestada, preso, presa, deportar, deportarme
    """,
    "PHONED": """
        called, phone call, call, llamada, llamaron, llamo, telefono, texted, text, txt, mensaje, email, emailed
    """,
    "BENEFITS": """
        ebt money, ebt balance, snap money, food money, stamps, food stamps money, stimulus, refund money, tax money,
        dinero de la ebt, dinero de los cupones, money in my account, snap benefits, food stamps, food stamp money,
        ebt benefits, cupones, benefits, savings, checking account, bank account, paycheck, direct deposit,
        beneficios, ahorros
    """,
    "COMING": """
        came, arrived, arrive, shipped, ship, sent, delivered, deliver, showed, showed up, returned, come, got,
        received, answers, answer, finished, llego, llegaron, llegar, mandaron, mando, entregaron, entrego, dieron,
        dio, volvio, volvieron, aparecio, aparecieron, contesta, contestan, contesto, recibi, vino, vinieron, hizo,
        hicieron, pagaron
    """,
    "NOT_EVER": "nunca, never, jamas",
    "OPENING": """
        opened, open, applied, apply, asked, ask, requested, request, signed, sign, filed, file, rented, took, take,
        had, lived, worked, shopped, abri, abierto, pedi, pedido, solicite, saque, someti, contrate, alquile, firme,
        tenido, tuve, trabaje, vivido, ido
    """,
    "FAKED": """
        taquillas, taquilla, entradas, entrada, dentist, doctor, notary, notaria, loan, prestamo, shop, store, tienda,
        puppy, coins, gold, oro, shoes, tenis, bag, reloj, watch, check, checks, cheque, ticket, tickets, title, job,
        rental, apartment, listing, website, site, company, landlord, bill, bills, papers, invoice, warranty, lawyer,
        contract, charity, profile, seller, buyer, payment, zelle, money, boletos, boleto, papeles, trabajo, billete,
        billetes, abogado, compania, pagina, renta, apartamento, contrato, firma, premio, giro, dinero, pago, recibo,
        receipt, id, delivery, lease, permit, titulo
    """,
    "HELP": """
        call, calls, steps, website, help, protect, freeze, alert, victims, victim, number, advice, learn,
        compensation, counseling, rights, support, llamo, pasos, ayuda, congelo, protejo, alerta, victimas, victima,
        apoyo, orientan, pagina, numero, derechos, orientacion, debo hacer, should i do, do i do, pay, pagar, hago
    """,
    "PAPERWORK": """
        tracking number, case number, report number, number of my report, numero de seguimiento, numero de caso,
        numero del reporte, numero de mi reporte, numero de rastreo, numero de querella
    """,
    "CONCEALER": "bultos, bulto, bolsas, bolsa, cartera, bags, pants, coat, jacket, abrigo, ropa, stroller, coche",
    "NEVER_OPENED": """
        never opened, didnt open, did not open, never applied, didnt apply, did not apply, never filed, didnt file,
        never signed up, never rented, never lived, never worked, never took out, never asked for, didnt ask for,
        never requested, didnt request, never bought, never had, never owned, nunca abri, no abri, nunca pedi,
        no pedi, nunca solicite, no solicite, nunca saque, no saque, nunca trabaje, nunca contrate, nunca firme,
        nunca tuve, nunca he tenido, nunca he vivido, jamas saque, jamas pedi, jamas abri, no someti, nunca someti,
        nunca compre, nunca alquile
    """,
    "BUYING": """
        buying, bought, buy, buys, ordering, ordered, orders, spent, spending, spend, shopping, compraron, compro,
        comprando, cobraron, cobro, cobrando, gastaron, gasto, ordenaron, pidieron, pagaron, paid for stuff
    """,
    "RIDE": "uber, lyft, taxi, cab, bus, train, shuttle, guagua, tren, avion, plane",
    "SEND": """
        sent, send, sending, wired, transferred, gave, give, giving, handed, mailed, mande, mando, mandamos, mandar,
        envie, envio, enviamos, transferi, deposite, di, le di, dimos, gire, invested, inverti
    """,
    "TRADE": """
        contractor, roofer, plumber, landlord, seller, handyman, builder, mover, movers, moving company, company,
        lawyer, notary, notaria, contratista, plomero, casero, vendedor, abogado, compania, mudanza, mecanico,
        mechanic, electrician, electricista, painter, pintor, agency, agencia, agent, agente
    """,
    "DEPOSIT": "deposit, deposits, down payment, downpayment, retainer, advance, deposito, fianza, adelanto, pronto",
    "LIQUID": """
        glue, gum, superglue, super glue, foam, cement, concrete, nails, pegamento, chicle, silicone, crazy glue,
        sand, arena, sugar, bleach, acid, something, oil, salt, chemicals, chemical, azucar, cloro, acido, aceite,
        sal, quimico, algo, un liquido, liquido, pee, urine, orine, feces, poop
    """,
    "CONTAINER": """
        lock, locks, keyhole, door, mailbox, cerradura, cerraduras, candado, buzon, ignition, tires, driveway, tank,
        gas tank, tanque, tanque de gasolina, garden, flowerbed, lawn, pool, engine, jardin, piscina, motor, grama
    """,
    "HOLE": "hole, holes, hoyo, hoyos, hueco, huecos, agujero, agujeros",
    "HURLED": """
        bb, bbs, pellet, pellets, bullet, bottle, bottles, botella, botellas, bolazo, bala, rock, rocks, brick,
        bricks, stone, stones, egg, eggs, paint, piedra, piedras, huevos, pintura, ladrillo
    """,
    "FILED": """
        filed, filled, applied, applied for, sometieron, pidio, pidieron, cobro, cobraron, someten, sometio, radicaron
    """,
    "FILED_FOR": """
        unemployment, taxes, desempleo, refund, return, tax return, planilla, benefits, unemployment benefits
    """,
    "HOLDS": "has, have, got, having, under, with, tiene, tienen, con, cogio, cogieron, consiguieron",
    # For what is told of an account.
    "DEBT": """
        loan, loans, mortgage, lease, unemployment, unemployment claim, unemployment benefits, benefits, tax return,
        tax refund, taxes, refund, line of credit, credit line, store card, phone line, utility, phone plan, policy,
        prestamo, prestamos, hipoteca, desempleo, impuestos, planilla, planillas, reembolso, beneficios,
        linea de credito, contrato de renta, verizon, tmobile, t-mobile, at&t, xfinity, comcast, klarna
    """,
    "DISCOVER": """
        found out, find out, finding out, noticed, notice, realized, realised, realize, discovered, learned,
        turns out, turned out, got a letter, letter, letters, received a letter, got a bill, got a call, bank called,
        the bank called, called to ask, alert, alerts, notification, notified, statement, statements, credit report,
        credit monitoring, credit karma, credit app, when i checked, i checked, checking my, looked at my, logged in,
        saw on, i saw, i seen, saw it, my real boss called, boss called, collector, collection agency, debt collector,
        collections, welcome letter, came in the mail, in the mail, text from the bank, got an alert, got an email,
        was told, they told me, told me, pinged me, listing is gone, blocked me, stopped answering, never came,
        never arrived, never showed up, ghosted, declined, denied, turned down, eviction, me entere, nos enteramos,
        me di cuenta, me avisaron, me aviso, aviso, carta, cartas, me llego, llego un, alerta, notificacion,
        estado de cuenta, reporte de credito, vi en, lo vi, cuando vi, revisando, revise, cuando fui,
        me llamaron del banco, el banco me llamo, me llamo el banco, me dijeron, descubri, al ver, me cobran,
        agencia de cobros, agencia de cobro, me bloqueo, me bloquearon, nunca llego, no existe, me rechazaron,
        me negaron
    """,
}
