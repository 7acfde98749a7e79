"""Names of documents, cards and cash, of what is too vague to be an item, and of what is no property at all;
format as `goods`."""

from typing import Final

DOCUMENTS: Final = """
license: license, licence, driver license, drivers license, driver's license, drivers licence,
    driving license, licencia, licencia de conducir, licencia de manejar, driver id, lisence, liscense,
    lisencia, learners permit, permit card, cdl, firearm permit, pistol permit, gun permit, firearm permit card,
    carry permit
id card: id, id card, ids, state id, student id, school id, work id, badge id, work badge, identification,
    identification card, identificacion, cedula, carnet, tarjeta de identificacion, identidad fisica,
    military id, consular id, matricula consular, employee badge, key card, keycard, key cards
passport: passport, pasaporte, passport card, passaporte, pasport, passprt
green card: green card, greencard, residency card, work permit, tarjeta de residencia, tarjeta verde,
    residencia, permiso de trabajo, visa papers, immigration papers, papeles de inmigracion, mica,
    naturalization certificate
social security card: social security card, ss card, ssn card, social card,
    tarjeta de seguro social, tarjeta social, tarjeta de social,
    tarjeta del seguro social, tarjeta de seguro, social security cards, seguro social card
birth certificate*: birth certificate, certificado de nacimiento, acta de nacimiento, marriage certificate,
    partida de nacimiento, death certificate, diploma, titulo del carro, car title, titulo, title, lease,
    vehicle title,
    registration, car registration, registro del carro, insurance papers, documents, document, paperwork,
    papers, folder, documento, documentos, papeles, folder of papers, carpeta, tax forms, tax documents,
    registracion
credit card: credit card, debit card, bank card, card, atm card, visa card, mastercard, tarjeta,
    tarjeta de credito, tarjeta de debito, tarjeta del banco, tarjeta bancaria, visa debit, tarjetas,
    bank cards, debit, prepaid card, work card, amex, amex card, discover card
ebt card: ebt card, ebt, food stamp card, snap card, tarjeta ebt, tarjeta de cupones,
    tarjeta de alimentos, tarjeta de la familia, cupones, food stamps, wic card, tarjeta wic, tarjeta de ebt
insurance card: insurance card, medicare card, medicaid card, health card, husky card, tarjeta de salud,
    tarjeta medica, tarjeta del plan, tarjeta medicare, tarjeta del plan medico, vaccination card,
    medical card, tarjeta de seguro medico, tarjeta de medicare, tarjeta de medicaid
gift card: gift card, giftcard, apple card, google play card, steam card, tarjeta de regalo,
    apple gift card, amazon gift card, target gift card, visa gift card, vanilla card, tarjeta de apple,
    gift cards, giftcards, google play gift card, steam gift card, vanilla gift card, tarjetas de regalo,
    ebay card, sephora card, razor gold card
bus pass*: metrocard, metro pass, gym pass, season pass, bus pass, bus card, go card, metro card, pase de guagua,
    transit pass, tarjeta de la guagua,
    ticket, concert ticket, train ticket, boleto, pase, membership card, library card, lottery ticket,
    scratch off, scratch tickets, plane ticket, billete de loteria, gym membership card, pase del bus,
    tickets
check: check, checkbook, check book, cheque, chequera, money order, paycheck, payroll check,
    personal check, blank check, giro postal, bank check, cashiers check, stimulus check, cheques, rent check,
    tax refund check, checks
"""

CASH: Final = """
cash: lunch money, gas money, grocery money, bus money, birthday money, cash, petty cash, loose change, change,
    coins, coin, in change, efectivo, dinero en efectivo,
    menudo, monedas, vellon, tip money, rent money, spare change, bills, quarters, dollar bills, cash money,
    dinero de la renta, chavos, chavitos, propinas, cash tips, cambio
"""

VAGUE: Final = """
things: thing, stuff, belongings, belonging, item, items, property items, personal items,
    personal property, valuables, possessions, personal belongings, goods, cosa, cosas, pertenencias,
    pertenencia, articulos, objetos, personal stuff, cositas, junk, equipment, equipo, gear, supplies,
    contents, materiales, materials, parts, part, pieces, mierda, shit, crap, everything, all my stuff,
    something, algo, todo, objeto, objetos personales, piece, pieza, piezas, someting, somthing, whole thing
"""

NOT_PROPERTY: Final = """
person: boy, girl, baby boy, little girl, mother-in-law, father-in-law, brother-in-law, sister-in-law, grandmother,
    grandfather,
    lawyer, attorney, abogado, abogada, notary, notario, roofer, painter, handyman, electrico, pintor, techero,
    infant, toddler,
    couple, pair of guys, passenger, pasajero, stranger, desconocido, roommates, inquilino, arrendador, judge,
    juez, sister,
    man, guy, woman, person, people, kid, kids, child, children, son, daughter, wife, husband, mom,
    mother, dad, father, neighbor, neighbour, friend, boyfriend, girlfriend, boss, landlord, super, tenant,
    homeless man, dude, teen, teenager, cousin, hombre, mujer, senora, senor, hijo, hija, nene, nena, vecino,
    vecina, amigo, amiga, esposo, esposa, mama, papa, jefe, muchacho, tipo, tipa, gente, ladron, ladrones,
    thief, thieves, robber, suspect, suspects, perp, teacher, instructor, student, students, client, customer,
    customers, guests,
    guest, visitor, nurse, doctor, aide, caretaker, babysitter, nanny, priest, pastor, padre, cura, maestra,
    maestro, cliente,
    sospechoso, enfermera, sobrino, sobrina, nephew, niece, suegra, suegro, cunado, cunada, in-law, inlaw, nieto,
    nieta, ex,
    grandson, granddaughter, grandpa, abuelo, abuelito, abuelita, chamaco, chamacos, chamaquito, muchachita,
    delivery guy, courier,
    neighbors kid, security guard, guard, guardia, security, contractor, plumber, electrician, cashier, cajero,
    clerk, bus driver,
    chofer, uber driver, mensajero, crew, gang, group of kids, group of teens, groups, punk, punks, crackhead,
    junkie, tecato,
    tecatos, vagabundo, bum, jerk, idiot, idiots, asshole, assholes, creep, someone else, whoever, public, family,
    familia, parents,
    padres, baby daddy, baby mama, lady, gentleman, buddy, pal, compadre, comadre, primo, prima, tio, tia, bro,
    bruh, sis,
    officer, police, policia, cop, cops, somebody, someone, anybody, nobody, nadie,
    alguien, manager, employee, coworker, roommate, driver, mailman, dog walker, house cleaner, mail carrier,
    letter carrier, mechanic,
    attendant, worker, hermano,
    hermana, brother, sister, uncle, grandma, abuela, mechanic shop, bystander, witness, testigo, dueno,
    owner, gomero, mecanico
evidence*: video, footage, camera footage, picture, photo, photos, pictures, foto, fotos, receipt,
    receipts, recibo, recibos, report, police report, reporte, case number, insurance, seguro, estimate,
    quote, cotizacion, proof, police, note, nota, app, aplicacion, website, listing, ad, email, e-mail, text,
    message, mensaje, call, llamada, letter, carta, alert, alerta, claim
abstract: initial, middle initial, deposit, down payment, deposito, savings, ahorros, point, datos, data, paypal,
    venmo, zelle, page, pagina, plena luz,
    linea, sitio, site, drink, drinks, trago, tragos, minuto, segundo, minutos, segundos, horas, ano, course,
    curso, eso, esto, aquello, password,
    law, rules, rule, silence, news, promise, contract, exit, vuelo, paciencia, esperanza, memoria,
    conciencia, cita,
    clase, vista, oportunidad, respeto, contacto, comunicacion, equilibrio, custody, case, election, bet, flight,
    connection,
    patience, respect, interest, opportunity, chance, focus, grip, battle, race, blood, consciousness, memory,
    touch, spot,
    parking spot, opportunity, initiative, liberty, highway, route, elevator, silencio, ley, record, fever, habit,
    ice, time, night, day, morning, afternoon, evening, week, month, year, hour, minute, second, weekend,
    today, yesterday, tomorrow, job, work, mind, identity, information, info, name, address, number, account,
    cuenta, identidad, informacion, nombre, numero, direccion, bank account, credit, credito, debt, deuda,
    loan, prestamo, social security number, social security, social, seguro social, ssn, password, contrasena,
    profile, money, dinero, plata, lana, refund, benefits, unemployment, unemployment benefits, taxes, trust,
    faith, way, appetite, sleep, weight, hope, control, track, count, advantage, place, care, turn, look,
    break, trip, walk, shower, nap, bus ride, exit, tiempo, noche, dia, manana, tarde, semana, mes, ano, hora,
    trabajo, fin de semana, vez, rato, razon, problema, problem, issue, question, pregunta, idea, clue,
    incident, incidente, crime, theft, robbery, robo, vandalism, vandalismo, damage, dano, danos, damages,
    scratch, dent, scratches, dents, graffiti, grafiti, tagging, spray paint, spray, espray, tag, hole, hoyo,
    rayazo, golpe, marca, mess, noise, power, electricity, luz electrica, signal, service, service call,
    deductible, deducible, hit, luck, suerte, fight, game, job site, shift, lunch, dinner, breakfast, story,
    vision, hearing, temper, cool, balance, total, price, value, cost, precio, valor, costo, serial,
    serial number, serial numbers, vin, imei, model, brand, color, size, make, marca, modelo, tamano
instrument*: brick, rock, stone, bat, crowbar, crow bar, screw driver used, bolt cutters, bolt cutter,
    pry bar, piedra, pedrada, ladrillo, piedras, bottle, botella, tubo de metal, palanca, pata de cabra,
    slim jim, egg, eggs, huevo, huevos, spray can, marker pen, sharpie, knife blade, pellet, bullet, bala,
    firecracker, fireworks, flashlight, linterna, key used, rocks, bricks, stones, glass all,
    glass everywhere, shards, broken glass, shattered glass, vidrios rotos, glass on the floor
body*: lip, lips, labio, vena, venas, muneca de la mano, eyebrow, chin, jaw, mandibula, forehead, pierna,
    pie, tooth, teeth, nose, neck, knee, ankle, hip, rib, ribs, heart, diente, dientes, nariz, rodilla, hand, hands,
    head, face, arm, leg, eye, eyes, back, foot, feet, wrist, finger, mano, manos, cabeza,
    cara, brazo, dedo, hoodie pocket, jacket pocket, coat pocket, pants pocket, back pocket, front pocket,
    pocket of my coat, bolsillo del abrigo, bolsillo del pantalon, lap, shoulder
mark*: sticker, tape, letters, letter, letras, initials, iniciales, logo, stripe, stripes, raya, rayas,
    crack, pop socket, popsocket, screen protector, strap, zipper, correas, calcomania, pegatina, engraving, stone,
    stones, diamond, frame,
    tires of it, handle, lining, stain
"""
