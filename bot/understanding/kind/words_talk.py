"""Small words: who, whose, not, perhaps; questions; words that mislead. Format as in `words_acts`."""

TABLE: dict[str, str] = {
    "SOMEONE": """
        someone, somebody, some1, sum1, somone, sumbody, sombody, somebdy, smb, sb, some one, some body, some people,
        people, ppl, person, guy, guys, dude, dudes, man, men, woman, lady, ladies, they, he, she, who, whoever,
        some jerk, jerk, jerks, idiot, idiots, kid, kids, teen, teens, teenagers, boys, girls, punks, punk, crook,
        crooks, stranger, driver, customer, customers, client, courier, contractor, roofer, plumber, neighbor,
        neighbors, coworker, drunk, scammer, scammers, hackers, hacker, seller, buyer, landlord, employee,
        delivery guy, anyone, anybody, alguien, algien, alguie, alguno, algunos, un tipo, tipo, tipos, unos, hombre,
        hombres, mujer, muchacho, muchachos, muchacha, chamaco, chamacos, nenes, ninos, jovenes, titere, titeres,
        gente, persona, personas, senor, senora, cliente, clientes, vecino, ellos, el, ella, desconocido, maleantes,
        pillos, pillo, malandros, sinverguenza, sinverguenzas, borracho, quien, unos tipos
    """,
    "MY": """
        my, mine, our, ours, me, mi, mis, nuestro, nuestra, nuestros, nuestras, mia, mio, mias, mios, m, the, a, an,
        his, her, their, el, la, los, las, un, una, unos, unas, su, sus, both, all, le, les, lo, two, dos
    """,
    "ME": "me, m, nos, le, les, se, m3",
    "BE": """
        getting, keeps getting, keep getting, keep, keeps, was, were, is, are, got, gets, get, been, be, being, has,
        have, had, fue, fueron, esta, estan, estaba, estaban, ha sido, han, ha, aparecio, amanecio, amaneci, encontre,
        came out to, came back to, found, woke up to
    """,
    "NEG": """
        not, never, no, without, isnt, wasnt, werent, arent, didnt, dint, doesnt, dont, havent, hasnt, hadnt, aint,
        wont, cant, couldnt, none, nobody, noone, no one, nothing, nothin, nuthin, neither, nor, nunca, jamas, nadie,
        ni, nada, sin, tampoco, ninguno, ninguna, na, not a single
    """,
    # Words that may stand between a denial and what it denies.
    "LIGHT": """
        was, were, been, be, being, is, are, got, get, gets, getting, has, have, had, actually, really, anything,
        anyone, anybody, else, ever, even, any, it, that, they, them, he, she, someone, somebody, think, believe,
        thought, say, so, just, of, from, a, the, to, want, thing, inside, seem, seems, appear, like, looks, exactly,
        necessarily, all, single, ones, stuff, did, do, me, se, te, le, lo, la, los, las, nos, les, m, nada, ha, han,
        haya, hayan, fue, fueron, es, sido, creo, que, q, k, un, una, ni, alguien, nadie, ningun, ninguna, era,
        siquiera, pienso, de, eso, esta, estaba, por, haber, el
    """,
    "HEDGE": """
        maybe, perhaps, possibly, might, could have, may have, mightve, couldve, not sure, unsure, dont know if,
        not certain, idk if, idk, either, whether, not 100, dunno if, dont know whether, quizas, quiza, tal vez,
        talvez, a lo mejor, puede que, no se si, no estoy seguro, no estoy segura, puede ser, capaz
    """,
    "NOTHING_TAKEN": """
        nothing taken, nothing was taken, nothing stolen, nothing was stolen, nothing missing, nothing is missing,
        nothing gone, nothing was missing, nothing got taken, nothing got stolen, nothing else missing,
        nothing seems missing, nothing appears missing, nothing was gone, nothing is gone, nothin taken,
        nothin stolen, nothin missing, nothing taken from, nuthin taken, nothing seems to be missing,
        didnt take anything, didnt take nothing, didnt steal anything, did not take anything, did not steal anything,
        dint take nothing, didnt get anything, without taking anything, took nothing, stole nothing,
        didnt even take anything, did not even take anything, didnt even steal anything, ni siquiera se llevaron nada,
        didnt take a thing, nothing inside was taken, not stolen anything, dont think they took anything,
        dont think anything was taken, nothing appears to be missing, nothing looks missing, no se llevaron nada,
        no se llevaron na, no robaron nada, no robaron na, no falta nada, no falta na, no faltaba nada,
        no me falta nada, no me robaron nada, no me llevaron nada, no se robaron nada, nada robado, nada falta,
        sin llevarse nada, sin robar nada, no robaron, ni falta nada, ni se llevaron nada, ni robaron nada,
        no cogieron nada, no sacaron nada, no se llevo nada
    """,
    "NOT_LOST": """
        not lost, wasnt lost, isnt lost, didnt lose, did not lose, no lo perdi, no la perdi, no los perdi,
        no se me perdio, no perdido, no perdida, no se perdio
    """,
    "NOT_STOLEN": """
        not stolen, wasnt stolen, isnt stolen, not theft, nobody took, nobody stole, no one took, no one stole,
        noone took, noone stole, nobody stole it, dont think it was stolen, wasnt taken, not taken, no me lo robaron,
        no me la robaron, no me los robaron, no robado, no robada, no fue robo, nadie me lo robo, nadie me la robo,
        nadie se lo llevo, nadie se la llevo, nadie lo cogio, nadie la cogio, no fue robado, no fue robada, no es robo
    """,
    # Said of matters that are no theft, loss or damage: the words are used up and count no more.
    "FILLER": """
        my name is, my names, my full name is, mi nombre es, mi nombre completo es, cant believe, can not believe,
        cannot believe, couldnt believe, cant understand, no puedo creer, no lo puedo creer, no lo creo, not only,
        no solo, no doubt, no idea, ni idea
    """,
    "MISLEADING": """
        false alarm, falsa alarma, false report, false reports, reporte falso, fake name, nombre falso, forgot to,
        forgot to say, se me olvido decir, se me olvido algo, se me olvido el numero, olvide decir, perdida de tiempo,
        pictures of the damage, photos of the damage, photo of the damage, fotos del dano, foto del dano,
        pay for the damage, paying for the damage, pagar los danos, cost of the damage, takes care, fraud alert,
        alerta de fraude, off the list, took a hammer to, took a bat to, took a key to, took a knife to,
        cortar la luz, cortaba la luz, cortaban la luz, cortan la luz, cut my power, cut off my power, cut the power,
        shut off my, turn off my power, hacked off, hacked down, hacked up, hacked apart, left the gym, left for work,
        left work, identity card, my identity card, took the call, took a nap, tire tracks, take a picture,
        took a picture, took pictures, took photos, take photos, took a photo, took the bus, take the bus, took a bus,
        take the train, took the train, took me, take me, takes me, take care, took care, take a look, take this,
        take it back, takes noise, take reports, take a report, take place, took place, taking a shower,
        took a shower, taken care of, taking care, taken place, take long, take it, take that, take my report,
        takes reports, take lost, take that kind, took my kids, took my son, took my daughter, took my dog for,
        taking my, lost my job, lost my mind, lost my temper, lost my shit, lost power, lost sleep, lost weight,
        lost count, lost track, lost cause, im lost, i am lost, got lost, lost control, lost hope, lost my way,
        lost my appetite, lost time, lost a lot of time, lost and found, lost his temper, lost my husband,
        lost my wife, lost my father, lost my mother, lost my son, lost my voice, lost signal, lost wages,
        lost my balance, lost my footing, broke down, broke up, broken english, broken camera, camera is broken,
        cameras are broken, camera was broken, lunch break, coffee break, break room, on break, my break,
        took a break, take a break, heart broken, give me a break, cut in line, cut my grass, cut the grass,
        power cut, break my heart, breaks my heart, broke my heart, hit my head, brake pads, brake light, flat rate,
        flat screen, second flat, first flat, no charge, free of charge, in charge, phone charge, charge my phone,
        paint store, spray tan, police report, wanted page, perdi el tiempo, perdi la paciencia, perdi la cabeza,
        perdi el trabajo, perdi mi trabajo, perdi a mi, se fue la luz, de hecho, echo de menos, cayo la noche,
        me cayo mal, se cayo la llamada, cayo nieve, cayo la nevada, llevo esperando, llevo dias, llevo anos,
        llevo tiempo, llevo aqui, llevo dos, llevo tres, llevo una, llevo un, lo llevo, la llevo, para llevar,
        camaras rotas, camara rota, camara danada, camaras danadas, la camara no, roto el corazon, me quedo en,
        se quedo dormido, quedo en, dar con, bajaron la, subieron, puertas abiertas, saco de, cuerpo del delito,
        objetos perdidos, sacar una foto, saque una foto, sacaron fotos, sacar copia, me entere, tiro al blanco,
        tirando basura, tiran basura, tiraron basura, echan basura, echaron basura, dumping trash, throw trash,
        throwing trash, throw their trash, threw trash, llego tarde, cobro de
    """,
    # The thing is not a crime to report here but a question about one.
    "ASKS": """
        what, which, how, when, who, where, why, can, could, do, does, is, are, should, would, will, que, cual,
        cuales, como, cuando, quien, donde, adonde, por que, puedo, pueden, puede, se puede, se pueden, hay, es, son,
        ustedes, tambien, aqui
    """,
    "YOU": """
        is this only for, is this for, esto es solo para, esto es para, is this just for, you, u, you guys, yall,
        ustedes, usted, here, aqui, page, chat, site, pagina, online report, por aqui, por este chat, reciben, toman,
        aceptan, handle, deal with, reported, reportar, reportan, report, denunciar
    """,
    "SEE": """
        saw, see, seen, know, knows, knew, heard, hear, idea, clue, noticed, remember, vio, vi, vieron, se, sabe,
        sabemos, oyo, oyeron, ve, noto, cuenta, say, explain, tell, doubt, dudo, idk, only, solo, just, si
    """,
}

FORGIVING = frozenset("STEAL MISSING LOSE DAMAGE BREAK RUMMAGE SCAM FIXED PORTABLE PART TAKE ID_THEFT BUILT".split())
"""Tags whose long words are found with a slip of the fingers in them."""

SPELLED = """
    stolen stealing stole theft thief robbed robbery package packages bicycle bicycles wallet backpack laptop
    catalytic converter scooter missing disappeared vandalism vandalized vandals graffiti damage damaged damages
    destroyed smashed broken slashed scratched shattered window windshield lost misplaced identity fraud
    scammed scammer scam hacked hackers license passport robaron robado robada llevaron desaparecio desaparecida
    rompieron rompio rayaron danaron vandalismo perdida perdido extravie cartera celular bicicleta paquete
    paquetes mochila licencia pasaporte identidad estafaron estafa fraude enganaron hackearon telefono gomas
    ventana cristal vidrio parabrisas herramientas tarjeta
"""
"""Words that are found with a slip of the fingers in them; each stands in a table above."""

SPARING = frozenset(
    """
    STEAL TAKE MISSING LOSE LEFT DAMAGE BREAK RUMMAGE FORCED RETAIL_THEFT OPEN CHARGED PAY
    MY_NAME NAME_USED NEVER_OPENED NOT_HAVE
    NEVER_MINE NOT_BOUGHT POSE HACK HEDGE ASKS SCAM DISCOVER OUT_WITH SNATCH SLY HACKED BILLED DELIVERED
    POCKET_PICK SHOPLIFT LIQUID ONLINE CANT_FIND FAKE
    """.split()
)
"""Tags of phrases that leave their words be."""

HAVE_PLURALS = frozenset("PORTABLE FIXED PART BUILT VEHICLE CREDIT CARD INDOORS BUILDING MACHINE FAKED".split())
"""Tags of nouns."""

TURNS = frozenset({"but", "pero", "although", "though", "aunque", "sino", "however"})
"""Words that begin a sentence of their own, as a full stop would."""

LETTERS_AND_DIGITS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789$")
