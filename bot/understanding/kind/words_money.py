"""Identity, accounts, money and deceit. Format as in `words_acts`."""

TABLE: dict[str, str] = {
    "ID_THEFT": """
        identity theft, id theft, identity was stolen, identity got stolen, identity stolen, stolen identity,
        stole my identity, stealing my identity, steal my identity, identity fraud, identity thief, identity theif,
        identity theef, identy theft, identity thieves, identity has been stolen, identity is stolen,
        stole our identity, stole his identity, stole her identity, stole my identy, idenity theft, identify theft,
        idenity, identety theft, robo de identidad, robo d identidad, robo de mi identidad, robaron la identidad,
        robaron mi identidad, robo mi identidad, robo la identidad, robada la identidad, usurpacion de identidad,
        usurparon mi identidad, suplantacion de identidad, suplantaron mi identidad, suplantando mi identidad,
        hurto de identidad, roba de identidad, robo de identida, robado la identidad, robado mi identidad,
        fraude de identidad, robarme la identidad
    """,
    "IDENTITY": """
        my license number, my drivers license number, my driver license number, my passport number, my id number,
        my birthday, my date of birth, my dob, my drivers license info, identity, idenity, identidad, identida,
        my information, my info, my personal information, my personal info, our information, his information,
        her information, my details, my data, mi informacion, mis datos, mi informacion personal,
        mis datos personales, mi info, su informacion, sus datos
    """,
    "SSN": """
        social security number, social security numbers, social security, social security #, ssn, ssi number,
        my social, social number, my ss number, my ss, kids social, sons social, daughters social, his social,
        her social, our social, childs social, soc sec number, my soc, tax id, my number, seguro social,
        numero de seguro social, mi social, numero de social, el social, el social de, social de mi, su social,
        mi ssn, mi numero
    """,
    "MY_NAME": """
        a nombre de, nombre de mi hija, nombre de ella, nombre de el, under my information, with my information,
        using my information, with my info, using my info, under my info, con los papeles mios, papeles mios,
        a nombre nuestro, under our name, in my name, under my name, with my name, in our name, in his name,
        in her name, in my moms name, in my mothers name, in my dads name, in my fathers name, in my husbands name,
        in my wifes name, in my sons name, in my daughters name, in our names, in my son name, in my mother name,
        as me, pretending to be me, posing as me, posed as me, pretended to be me, impersonating me, impersonated me,
        saying they were me, claiming to be me, claimed to be me, w my name, wit my name, under my identity,
        using my identity, used my identity, with my identity, opened as me, a mi nombre, con mi nombre, en mi nombre,
        a nombre mio, bajo mi nombre, a nombre de mi, nombre de mi mama, nombre de mi papa, nombre de mi esposo,
        nombre de mi hijo, haciendose pasar por mi, hizo pasar por mi, hacen pasar por mi, haciendo pasar por mi,
        con mi identidad, usando mi identidad, usaron mi identidad, x mi nombre, con mi firma, mi firma falsa,
        nombre mio, se hace pasar por mi
    """,
    # The name used, which tells something beside an account, a bill or an arrest.
    "NAME_USED": """
        gave my name, given my name, giving my name, has my name, had my name, have my name, took my name,
        uses my name, use my name, using my name, used my name, mis papeles, con mis papeles, con mis datos,
        usando mis datos, con mi informacion, uso mi nombre, usaron mi nombre, usan mi nombre, usando mi nombre,
        dio mi nombre, dieron mi nombre, name was used, name of my, my license info, used my license,
        used my license info, mi nombre y mi, my name and address, my name and birthday, my name and date of birth,
        my name and dob, name and insurance, my name, mi nombre
    """,
    # What is opened, filed or borrowed in another's name.
    "CREDIT": """
        cell line, new line, credit, boost, metro, cricket, kohls card, kohls, best buy card, car title loan,
        title loan, personal loan, cupones, snap, food stamps, bank cards, credito, internet account, medicare, husky,
        account, accounts, acct, accts, accaunt, bank account, loan, loans, lone, mortgage, credit card, credit cards,
        store card, line of credit, credit line, lease, phone line, phone account, cell phone account, phone plan,
        utility, utility bill, electric bill, gas bill, cable bill, utilities, verizon, tmobile, t-mobile, at&t,
        xfinity, comcast, chime, capital one, synchrony, klarna, affirm, payday loan, auto loan, car loan,
        student loan, sba loan, ppp loan, unemployment, unemployment claim, unemployment benefits, claim, benefits,
        tax return, tax refund, taxes, refund, w2, 1099, w-2, w 2, medical bill, hospital bill, debit card, card,
        cards, policy, medicaid, snap benefits, stimulus, disability, paypal account, cuenta, cuentas,
        cuenta de banco, prestamo, prestamos, hipoteca, tarjeta, tarjetas, tarjeta de credito, linea de credito,
        contrato de renta, cuenta de luz, cuenta de telefono, linea de telefono, desempleo, reclamacion, beneficios,
        planillas, planilla, los impuestos, impuestos, reembolso, plan de celular, factura, bill, biles,
        cuenta de celular, linea, tarjeta de tienda
    """,
    # The same, in words that mostly mean something else.
    "CREDIT_THING": """
        car, phone, apartment, house, business, job, carro, celular, trabajo, negocio, apartamento, renta, contract,
        contrato, return, returns, care, medical care
    """,
    "OPEN": """
        leased, make, making, taken, stole, collect, got approved, financing, finance, living, lives, receive,
        trabajaba, cogieron, cogio, coger, sacan, sacaran, pidiendo, hace, haciendo, financiaron, tomaron, tienen,
        activado, tramitaron, matricularon, opened, open, opening, openned, opend, open up, opened up, took out,
        taken out, take out, taking out, getting, applied, applied for, apply, filed, file, files, filing, filled,
        made, signed, signed up, bought, buy, buying, rented, registered, started, activated, approved, collecting,
        collected, claimed, working, created, set up, used, using, use, obtained, financed, purchased, cashed,
        submitted, abrieron, abrio, abierto, abierta, abren, abrir, abrieran, abriero, sacaron, saco, sacado, sacar,
        sacaro, pidieron, pidio, pedido, pedir, solicitaron, solicito, solicitado, sometieron, sometio, sometido,
        sometiero, someter, someten, hicieron, hizo, hecho, hacer, firmaron, firmo, compraron, compro, comprar,
        alquilaron, alquilo, alquilar, rentaron, rentar, cobraron, cobro, cobrando, cobran, trabaja, trabajando,
        trabajan, radicaron, radico, llenaron, lleno, aprobaron, usaron, uso, usando, usan, usar, usado, activaron,
        crearon, registraron, consiguieron, obtuvieron, reclamaron, reclamo
    """,
    "NEVER_MINE": """
        never took, i never took, i never lived, never shopped, i never shopped, never been there, ive never lived,
        never lived at, never heard of, nunca he ido, nunca fui, jamas saque, jamas abri, jamas pedi, jamas he,
        nunca estuve, nunca he estado, no lo pedi, no la pedi, no lived, no business, didnt open any, never opened,
        didnt open, did not open, not open, never filed, didnt file, did not file, never applied, didnt apply,
        did not apply, never applied for, didnt apply for, never asked for, didnt ask for, did not ask for,
        didnt request, never requested, did not request, never had, never owned, never signed up, didnt sign up,
        never signed, didnt sign, never rented, never lived, never worked, never took out, didnt take out, never got,
        never banked, ive never used, i never used, never used, never set up, never ordered, not mine, isnt mine,
        arent mine, aint mine, wasnt mine, werent mine, not my account, isnt my account, not my debt, dont recognize,
        didnt recognize, do not recognize, dont reconize, know nothing about, do not own, dont owe, do not owe,
        i never made, nunca abri, no abri, yo no abri, nunca pedi, no pedi, yo no pedi, nunca solicite, no solicite,
        nunca he tenido, nunca tuve, no es mia, no es mio, no son mias, no son mios, no era mia, no era mio,
        nunca saque, no saque, no reconozco, nunca hice, no hice, yo no hice, nunca trabaje, nunca firme, no firme,
        nunca alquile, nunca viv*, nunca he vivido, no he vivido, nunca he pedido, nunca he trabajado, nunca compre,
        no he abierto, no he pedido, no he solicitado, no someti, nunca someti, no debo, nunca use, no abri na,
        nunca contrate, nunca he hecho, nunca lo pedi, nunca la pedi, no autorice, yo no la abri, yo no lo abri
    """,
    "NOT_HAVE": """
        i dont, i do not have, i dont have, no tengo, yo no tengo, i dont know, jamas, not me, no conozco,
        que no conozco, que ni conozco, dont know anything about, no tengo at&t, yo no soy, never been, wasnt me,
        it wasnt me, was not me, no fui yo, yo no fui
    """,
    "BILLED": """
        owe, owes, owing, says i owe, warrant, arrested, arrest, my report, on my report, on my credit, my credit,
        hard pull, rejected, return was rejected, factura, debo, colector, colectores, orden de arresto, arresto,
        arrestaron, me negaron, me rechazaron, negaron, w2, w-2, 1099, patient, hospital de, says i, dice que yo,
        dicen que yo, dice que debo, bill, bills, billed, letter, letters, notice, collection, collections,
        collections letter, collection agency, debt collector, debt collectors, debt, debts, collector, collectors,
        eviction, invoice, statement, welcome letter, mail, came in the mail, credit report, credit score,
        credit karma, credit, experian, equifax, transunion, irs, dol, department of labor, summons, hard inquiry,
        inquiries, alert, in the mail, carta, cartas, biles, facturas, cobro, cobros, cobrando, cobran, cobradores,
        agencia de cobros, agencia de cobro, agencia de colecciones, coleccion, colecciones, deuda, deudas,
        reporte de credito, credito, aviso, me llego, llego, departamento del trabajo, multa, desalojo
    """,
    # Deceit, told by the word alone.
    "SCAM": """
        got ripped off, been ripped off, ripped me off, ripped us off, ripped my mom off, ripped off by,
        was ripped off by, i was ripped off, we were ripped off, con me, conning, sham, hoax, fraud dept, refund scam,
        catfished, gypped, stung, bamboozle, cogieron de, caido en, cayo en una, caimos en, caimos con, cayo con,
        me la hicieron, trapo, truco, trucos, timbiri, scam*, scamed, skammed, skam, scamm*, fraud, frauds, fraude,
        fraudulent, fraudulant, fruad, fraudster, fraudsters, defraud*, swindl*, swindeled, conned, con artist,
        con man, con job, conman, tricked, trick, duped, dupe, deceived, hoodwinked, bamboozled, rip off, ripoff,
        catfish*, phish*, smish*, got played, got got, hustled me, took advantage, fell for, fell for it, ponzi,
        pyramid scheme, romance thing, bogus, phony, phoney, counterfeit, imposter, impostor, imposters, impersonator,
        skimmer, skimmed, skimming, jugged, estafa*, fraudulento, fraudulenta, fraudulentos, defrauda*, engana*,
        enganio, enganaro, engano, timo, timaron, timado, timada, timadores, timador, timaro, me cogieron de bobo,
        cogieron de bobo, cogieron de pendejo, cogio de bobo, de bobo, de bobos, cogieron de zangano, embaucar*,
        embaucaron, chanchullo, trampa, tramposo, trampearon, cai en, cai con, caer en, embuste, embustero,
        embusteros, tumbe, me cogieron de tonta, vieron la cara
    """,
    "FAKE": """
        no good, bad check, aint real, aint even real, not even real, isnt even real, was no good, wasnt even real,
        fake, fakes, fictitious, false, forged, bounced, not real, wasnt real, isnt real, didnt exist, doesnt exist,
        does not exist, did not exist, never existed, falso, falsa, falsos, falsas, falsificado, falsificada,
        falsificaron, mentira, era mentira, pura mentira, no existe, no existia, no existen, no era verdad,
        sin fondos, reboto
    """,
    "PAY": """
        paid, payed, pay, paying, paid for, paid him, paid her, paid them, sent, send, sends, sended, sending, wired,
        wire, transferred, transfer, transfered, deposited, gave, give, giving, given, put down, handed, handed over,
        zelled, venmoed, cashapped, bought, ordered, purchased, invested, mailed, sent the codes, loaned, lent,
        paypaled, bidding, buying, buy, pague, pago, pagado, pagamos, pagar, pagara, pagando, mande, mando, mandado,
        mandamos, mandar, mandara, mandandole, envie, envio, enviado, enviamos, transferi, transferencia, deposite,
        deposito, di, le di, les di, le dio, dio, dimos, le dimos, compre, compro, compramos, comprar, ordene, ordeno,
        pedi por, inverti, invirtio, entregue, preste, adelante, adelanto, gire, cobro, cobraron
    """,
    "MONEY": """
        money, mony, deposit, deposits, down payment, downpayment, savings, thousand, thousands, hundred, hundreds,
        grand, bucks, dollars, dollar, rent, fee, fees, application fee, security deposit, bitcoin, crypto, btc, eth,
        cryptocurrency, investment, funds, dinero, plata, chavos, pesos, dolares, dolar, deposito, fianza, ahorros,
        mil, cien, cientos, quinientos, inversion, cuota, renta, primer mes, bitcoins, lana, pisto, feria
    """,
    "TRANSFER": """
        zelle, zell, zele, venmo, cash app, cashapp, cash-app, paypal, pay pal, apple pay, applepay, western union,
        moneygram, money gram, wire transfer, bitcoin, crypto, wire, ath movil, facebook pay, google pay, ria,
        remitly, crypto site, coinbase, bank transfer, gift card, gift cards, giftcard, giftcards, apple cards,
        apple card, steam cards, steam card, google play, google play cards, itunes cards, itunes card, vanilla cards,
        amazon cards, prepaid cards, target cards, ebay cards, transferencia, tarjetas de regalo, tarjeta de regalo,
        tarjeta apple, money order, giro
    """,
    "ONLINE": """
        online, on line, internet, website, web site, site, facebook, fb, marketplace, market place, craigslist,
        craiglist, offerup, offer up, letgo, instagram, insta, ig, whatsapp, whats app, telegram, tinder, dating app,
        dating site, app, ebay, etsy, email, emailed, e-mail, text, texted, txt, tiktok, snapchat, snap, discord,
        listing, ad, link, pop up, popup, tik tok, shein, temu, amazon account, pagina, pagina web, por internet,
        en linea, en internet, mensaje, correo electronico, anuncio, enlace, redes, messenger, por telefono, by phone,
        over the phone, called me, phone call, me llamo, me llamaron, llamada
    """,
    "NEVER_CAME": """
        havent seen him, have not seen him, havent seen her, havent seen them, not seen him since,
        havent heard from him, havent heard from them, no response since, no refund, wont refund, refuses to refund,
        refuse to refund, wont give me my money back, wont return, somebody else lives, someone else lives,
        already rented, was a rock, was cardboard, turned out to be, turned out the, its brass, keep asking for more,
        want more money, wanted more, dejo el trabajo tirado, dejo la obra, no me contesta, no me contestan,
        no lo he visto mas, no lo vi mas, y era un, y eran, resulto ser, resulto que, era un pedazo,
        hasta el sol de hoy, never came, never arrived, never shipped, never showed, never showed up, never sent,
        never got it, never received, never delivered, didnt arrive, did not arrive, didnt come, hasnt arrived,
        never gave, never came back, never returned, didnt come back, never finished, never started,
        never did the work, ghosted, blocked me, blocked, stopped answering, stopped responding, dont answer,
        doesnt answer, wont answer, dont answer more, no longer answers, stopped replying, wont reply,
        disappeared on me, vanished, disappeared with, took off with my money, ran with the money, listing is gone,
        listing disappeared, page is gone, keep my deposit, kept my deposit, kept my money, keeps my deposit,
        box was empty, empty box, wasnt what i ordered, box of rocks, wouldnt scan, didnt work at the door,
        keys never came, number is disconnected, number disconnected, wants more money, not a real, guy gone,
        been sold to, not for rent, nunca llego, nunca llegaron, no llego, no llegaron, no ha llegado, no me llego,
        nunca me llego, nunca mando, nunca me mando, nunca lo mando, nunca aparecio, no aparecio mas, me bloqueo,
        me bloquearon, bloqueo, bloquearon, desaparecio con, no contesta, no contestan, dejo de contestar,
        dejaron de contestar, no volvio, no volvieron, nunca volvio, nunca volvieron, no regreso, nunca regreso,
        no ha vuelto, caja vacia, nunca me entregaron, no me entregaron, nunca dieron, no me dieron, nunca hizo,
        nunca hicieron, no hizo el trabajo, se quedo con el dinero, se quedo con mi, se quedaron con,
        pagina desaparecio, la pagina desaparecio, ya no responde, no responde
    """,
    "POSE": """
        having a virus, has a virus, had a virus, virus on my computer, my computer had, from publishers,
        cashiers check, decia ser, decian ser, dice ser, que tenian a mi, tenian a mi, tienen a mi, won and i had,
        from chase, from wells fargo, from bank of america, from norton, from the gas company,
        from the electric company, from the police, from the government, from medicare, norton antivirus, remote into,
        install something, had been in an accident, romance, diciendome que era, se gano, se habia ganado,
        habia ganado, abogado falso, was from the, is impersonating, who said he was, who said she was, de eversource,
        pretending to be, pretended to be, pretended he was, pretended she was, posing as, posed as, claiming to be,
        claimed to be, claimed he was, claimed she was, said he was from, said she was from, said they were from,
        saying he was from, saying she was from, saying they were from, said it was from, said he was my,
        said she was my, said it was my, saying it was my, said he was with, said she was with, said they were with,
        saying theyre from, said he was a, said they were the, acting like, impersonating, impersonated,
        impersonation, from microsoft, from the irs, from social security, from amazon, from apple, from eversource,
        from the bank, from my bank, from immigration, from geek squad, from paypal, tech support, jury duty, in jail,
        bail, bail money, prize, lottery, sweepstakes, won a, warrant for my arrest, turns out it wasnt,
        wasnt my boss, haciendose pasar por, se hizo pasar, se hicieron pasar, hizo pasar por, decian que eran,
        decia que era, dijo que era, dijeron que eran, diciendo que era, diciendo que eran, diciendo ser, dizque de,
        dizque era, supuestamente de, supuestamente del, que era de, que era del, que eran del, que eran de, del irs,
        de inmigracion, de microsoft, de la luz, estaba preso, esta preso, estaba en la carcel, esta en la carcel,
        la fianza, un premio, el premio, la loteria, secuestrado, secuestro virtual
    """,
    "HACK": """
        entraron al, entro al, entraron en el, se metieron al, metieron en mi, entraron a la, got ahold of my,
        hold of my, hack*, hacked, haked, hackd, jaque*, jacke*, hackearon, jakearon, hakearon, hackeado, hackeada,
        hackeo, got into my, took over my, taken over, take over my, takeover, logged into my, locked me out,
        locked out of my, changed my password, changed the password, malware, ransomware, remote access, anydesk,
        teamviewer, virus on my, sim swap, simswap, sim swapped, entraron a mi, entraron en mi, se metieron en mi,
        se metieron a mi, cambiaron la clave, cambiaron la contrasena, me sacaron de mi, clonaron el whatsapp,
        clonaron mi whatsapp, clonaron el telefono, got in my, broke into my
    """,
    "ONLINE_ACCOUNT": """
        facebook, fb, instagram, insta, ig, snapchat, snap, tiktok, email, e-mail, gmail, yahoo, paypal, venmo,
        cash app, cashapp, cash-app, zelle, account, accounts, acct, bank account, bank, online banking, computer,
        amazon account, amazon, whatsapp, coinbase, wallet app, correo, cuenta, cuentas, cuenta de banco, computadora,
        chime, robux, roblox, steam account
    """,
    # Cards and money in the bank, used by another.
    "CARD": """
        snap benefits, benefits card, card numbers, my snap, ebt benefits, cashapp card, chime card, gas card,
        my checking, informacion de la tarjeta, info de la tarjeta, mi debito, debito, card, cards, credit card,
        credit cards, debit card, debit cards, debit, visa, mastercard, amex, american express, discover card,
        discover, bank card, atm card, ebt, ebt card, snap card, food stamps, food stamp, card number, card info,
        card information, card details, checking account, bank account, bank, savings account, checking, savings,
        account, my account, tarjeta, tarjetas, tarjeta de credito, tarjeta de debito, tarjeta de banco, tarjeta ebt,
        cupones, tarjeta de cupones, tarjeta de la familia, cuenta de banco, cuenta del banco, la cuenta, mi cuenta,
        banco, numero de tarjeta, cuenta de ahorros, cuenta de cheques, ath
    """,
    "CHARGED": """
        spent, spend, spending, gasto, gastado, gastando, bought stuff, strange charges, weird charges,
        cleared out my account, overdrawn, negative, hizo compras, hicieron compras, cobrandome, charged, charge,
        charges, charging, chargd, unauthorized, unauthorised, not authorized, unathorized, withdrew, withdrawn,
        withdrawal, withdrawals, withdraw, drained, drain, emptied, emptied out, wiped out, cleaned out, maxed out,
        maxed, purchase, purchases, transactions, transaction, transferred out, took money out, took money from,
        came out of, cloned, clone, clonned, stole money from, stole from, ran up, racked up, shopping spree,
        hit twice, took all my money, cargos, cargo, cargaron, cobros, cobraron, cobro, clonaron, clonada, clonado,
        clonaro, clono, retiraron, retiro, retiros, sacaron dinero, sacaron chavos, sacaron, saco, vaciaron, vacio,
        compras, compraron, comprando, transacciones, transaccion, no autorizad*, gastaron, limpiaron, movimientos,
        debitaron, robaron dinero, robaron de
    """,
    "NOT_BOUGHT": """
        didnt buy, did not buy, never bought, didnt make, did not make, never made, i didnt do, didnt authorize,
        did not authorize, dont recognize, didnt recognize, do not recognize, not mine, arent mine, isnt mine,
        wasnt me, still have the card, still have my card, have the card, card is in my, card in hand, in my hand,
        never been to, no hice, yo no hice, no compre, yo no compre, no autorice, no reconozco, no son mios,
        no son mias, no fui yo, no es mio, no es mia, tengo la tarjeta conmigo, la tengo conmigo, yo tengo la tarjeta,
        todavia tengo la tarjeta, que no son mios
    """,
}
