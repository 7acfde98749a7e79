"""What was done: words and phrases, English and Spanish, without accents. A trailing * stands for any ending.

Folded words only; apostrophes are dropped ("cant"). The tags are the capital names that the cues use.
"""

TABLE: dict[str, str] = {
    # Theft, told by the word alone.
    "STEAL": """
        robbery, robberies, made off with, making off with, walked off with, walked away with, ran off with,
        rode off with, rode off on, rolled away with, took off with my, carried off, carried away, helped himself to,
        helped themselves to, helped herself to, cargaron con, cargo con, se alzaron con, se alzo con, se fueron con,
        se fue con mi, salieron corriendo con, salio corriendo con, stole my identity card, stole my identity cards,
        stolen identity card, identity card stolen, robar*, robad*, ratear*, hurtar*, jampearon, jampiaron, jampear*,
        steal, steals, stole, stolen, stealing, stoled, stolled, stoln, stollen, stolin, stealed, theft, thefts,
        thief, thiefs, thieves, theives, theif, thievery, robbed, robbing, robs, larceny, burgled, burglarized,
        burglarised, burglary, pickpocket*, pickpocketed, shoplift*, shop lifted, shoplifter, porch pirate,
        porch pirates, pilfer*, looted, robo, robos, robaron, robado, robada, robados, robadas, roban, robar, robarme,
        robarse, robando, roba, robao, robaro, robarian, robaran, robara, rovaron, robbaron, hurto, hurtos, hurtaron,
        hurtado, hurtada, ladron, ladrones, ladrona, carterista, carteristas, latrocinio, me jampearon, raponazo,
        rateros, ratero, limpiaron el, limpiaron la, me limpiaron
    """,
    # Theft, when somebody else did it to a thing. First persons ("I took") are left out where the form tells.
    "TAKE": """
        carried off, carry off, carried away, removed, removing, made away with, walked away with, pushed it away,
        wheeled away, wheeled off, rolled off with, drove off with, came and got, went in my jacket and took, went in,
        unplugged, snagged, scooped, scooped up, bagged, poached, relieved me of, llevandose, cargaron, removieron,
        removio, remover, recogieron, pelaron, agarrado, arrastraron, metieron en, took, taken, tooken, tookin,
        grabbed, swiped, snatched, jacked, nabbed, nicked, yoinked, pinched, lifted, finessed, walked off with,
        made off with, ran off with, ran out with, walked out with, took off with, helped himself, helped themselves,
        helped herself, helped themself, went off with, rode off on, rode off with, rolled away with, ran away with,
        left with, leave with, cleaned out, cleared out, emptied, emptied out, siphoned, syphoned, siphoning,
        drained the gas, pried off, unscrewed, unbolted, sawed off, walking off with, making off with,
        taking off with, unhooked, intercepted, clipped, boosted, yanked, took away, carted off, hauled off,
        hauled away, dug up, llevaron, llevado, llevaro, llevara, llevaran, llevarse, llevarme, yevaron, llevaban,
        cogieron, cogio, agarraron, quitaron, sacaron, sacaro, arrebataron, arrebato, alzaron, alzo con, cargaron con,
        cargo con, cargan con, desmantelaron, desvalijaron, desvalijado, saquearon, volaron, birlaron, afanaron,
        chorearon, choriaron, mangaron, soplaron, vaciaron, desmontaron, desatornillaron, se alzo, vacio,
        me dejaron sin, nos dejaron sin, dejaron sin
    """,
    # The same verbs in forms that the citizen may say of himself.
    "TAKE_BASE": "take, takes, grab, snatch, swipe, saco, llevo, lleva, agarro, llevan, taking, recogieron, recoge",
    # Gone, which theft and loss both may mean.
    "MISSING": """
        nothing there, there was nothing, nothing on my porch, nothing on the porch, nothing was there, empty porch,
        no package, no packages, isnt in my, wasnt in my, not in my, aint in my, no estaba en mi, no esta en mi,
        ya no hay, no quedo na, nada en la puerta, walked away, walked off, grew legs, no box, not at my door,
        se desaparecio, se me desaparecio, se me desaparecieron, se me desparecio, desparecio, se perdio de mi,
        no lo veo, no la veo, no veo mi, no veo el, no veo la, isnt here, aint here anymore, no more, gone, missing,
        disappeared, disapeared, dissappeared, dissapeared, dissapear*, disappear*, vanish*, not there, wasnt there,
        isnt there, aint there, not anywhere, nowhere to be found, no where to be found, nowhere in sight,
        wasnt anywhere, werent there, arent there, not where i left it, not where i left them, isnt where i left it,
        no longer there, went missing, gone missing, goes missing, not in my pocket, wasnt in my pocket,
        wasnt in my bag, not in my bag, isnt where i put it, empty steps, never saw it again, poof, were empty,
        was empty, desaparecio, desaparecieron, desaparecida, desaparecido, desaparecidas, desaparecidos, desaparecer,
        falta, faltan, faltaba, faltaban, me falta, me faltan, ya no esta, ya no estan, ya no estaba, ya no estaban,
        no estaba, no estaban, no esta, no estan, no ta, no taba, ya no habia nada, no habia nada, no quedo nada,
        se esfumo, se esfumaron, ya no la encontre, ya no lo encontre, no aparece, no aparecen, no aparecio,
        no aparecia, desapareci
    """,
    "CANT_FIND": """
        cant find, couldnt find, can not find, cannot find, could not find, not able to find, unable to find,
        cant seem to find, couldnt locate, cant locate, dont know where, no encuentro, no la encuentro,
        no lo encuentro, no los encuentro, no las encuentro, no encontre, no lo encontre, no la encontre, no se donde,
        no doy con, no hallo, no lo hallo, no la hallo
    """,
    # Loss, told by the word alone.
    "LOSE": """
        must have set, must have put, must have laid, must have dropped it, may have left, might have left,
        think i left, i think i left, fell in, fell into, fell down, fell through, fell behind, fell overboard,
        drove off with it on, set down somewhere, laid down somewhere, left somewhere, dropped somewhere, mislaid,
        mislay, have lost, flew off, sin licencia, ando sin, se fue por, bote sin, lo bote, la bote, deje botado,
        deje botada, lost, lose, losing, loosed, loosing, misplaced, misplace, missplaced, misplac*, slipped off,
        slid off, slid out, slipped out, fell out, fell off, fallen out, fallen off, fall out, falls out, felt out,
        fell from, came off my, slid right off, slipped right off, slipped from, slipped through, dropped out,
        must have slipped, must have fallen, must of fell, must have dropped, must of dropped, mustve dropped,
        mustve fallen, must have slid, must have left, must of left, mustve left, may have dropped,
        might have dropped, drop my, dropped my, dropped the, dropped it, dropped our, dropped his, dropped her,
        i dropped, left behind, dropping my, flew out, blew away, bounced out, perdi, perdimos, perdio, perdido,
        perdida, perdidos, perdidas, perdieron, perdiera, perdiste, perder, se me pierde, pierdo, perdiendo, estravie,
        extravie, extravio, extraviado, extraviada, extraviados, extraviaron, extraviar, extraviamos, se me cayo,
        se me callo, se me cayeron, se me calleron, se me ha caido, se me caio, se m cayo, se cayo, se cayeron,
        se callo, se le cayo, se le cayeron, se le callo, se nos cayo, se nos cayeron, habia caido, me cayo,
        haberse caido, se me fue al, se me resbalo, se resbalo, se me zafo, se zafo, se me safo, se me salio,
        se salio, se me solto, se me volo, se deslizo, deje caer, dejado caer, dejo caer, se me habra caido,
        bote sin querer, se me olvido, se me olvidaron, olvide, olvido, olvidada, olvidado, olvidadas, olvidados,
        se me quedo, se me quedaron, se me kedo, se me qdo, se nos quedo, se le quedo, se me habia quedado,
        quedo olvidada, quedo olvidado, traspapelado, traspapele
    """,
    # Left behind: a loss only where a place to forget things follows.
    "LEFT": """
        left, leave, forgot, forgotten, forget, leaving, set down, put down, deje, dejo, dejamos, dejado, dejando,
        deja
    """,
    # Damage, told by the word alone.
    "DAMAGE": """
        romp*, destroz*, destru*, quebr*, abolla*, vandaliz*, ponchan, ponchado, pincharme, rayan, rayar*, rayand*,
        pintarraj*, took a hammer to, took a bat to, took a key to, took a knife to, took a swing at,
        messed up my car, messed up the car, trash my, let loose on, smacked, banged up, beat up my,
        lines in the paint, scratches down, tire tracks, doughnuts, donuts on, spiderweb, cayeron a pedradas,
        cayeron a palos, entraron a pedradas, entraron a palos, mutilated, mangled, hacked off, hacked down,
        hacked up, hacked apart, vandal*, bandalismo, vandelized, vandelism, vandilism, vandlism, vandlized, graffiti,
        grafitti, graffitti, graffity, grafiti, grafitis, grafito, tagged, tagging, tagged up, taggers, spray paint,
        spray painted, spraypaint*, spray painting, spray paints, egged, egging, keyed, keying, slashed, slash,
        slashing, slit, toilet papered, tpd, damage, damaged, damages, damaging, damge, destroyed, destroy,
        destroying, destruction, trashed, wrecked, smashed, smash, smashing, smashes, shattered, shatter, busted,
        bust, criminal mischief, defaced, deface, desecrated, dano, danos, danada, danado, danados, danadas, danaron,
        dano a, danar, danan, danao, danino, destruyeron, destruccion, destruido, destruida, destruyo, destrozo,
        destrozaron, destrozos, destrozado, destrozada, destruidos, destruidas, vandalizaron, rayaron, rallaron,
        rayado, rayada, rayadas, rayados, rayando, rayones, rayon, rayazo, rayaro, rayao, raya, apedrearon, pedrada,
        pedradas, desbarataron, desbarato, destripar*, jodieron, espray, spray, aerosol, huevazos, malogra*,
        averiaron, esprayaron, esprayar*, grafitearon, grafitean, pintarrajearon, pintarrajeado, pintarrajeada,
        estropear*, estropeado, estropeada, ponchadas, ponchada, picadas, picada
    """,
    # Damage, when it was done to a thing.
    "BREAK": """
        picharon, pichada, pichadas, ripped off, ripped down, pulled up, ripped up, ripped out, yanked out,
        thrown all over, thrown in the street, broke off, broken off, stepped on, driven over, backed into,
        plowed into, sawed through, cut through, arrancadas, arrancados, caved in, down again, got bent,
        set on its side, split, loosened, disassembled, stripped the paint, sprayed, squirted, spit, keyed up, tirar,
        ponch*, pinch*, tumb*, le dieron, dieron con, tajo, tajos, machucaron, desprendieron, desprendido, broke,
        broken, break, breaks, breaking, brok, broked, brake, cracked, crack, cracks, cracking, chipped, scratched,
        scratch, scratches, scratching, scrached, scraped, dented, dent, dents, cut, cuts, cutting, kicked, kicked in,
        kicked down, kicked over, kick, kicking, ripped, rip, ripping, torn, tore, torn up, tore up, tear, tore down,
        torn down, bent, bend, snapped, punched, punctured, puncture, poked, stabbed, bashed, bashed in, hit, hits,
        knocked, knocked over, knocked down, knocked off, pushed over, tipped over, flipped over, pulled down,
        pulled out, uprooted, stomped, stomped on, trampled, ran over, run over, crushed, ruined, ruining, ruin,
        wrecking, poured, pour, dumped paint, splashed, splashed paint, threw, throw, throwing, thrown, tossed,
        chucked, hurled, shot, shot out, shot at, shooting out, painted, paint, wrote, writing, written, written on,
        drew, drawn on, marked up, scribbled, scrawled, carved, burned, burnt, scorched, melted, flat, flattened,
        popped, deflated, jammed, glued, peed on, urinated, smeared, chopped, chopped down, cut down, sawed,
        hacked down, covered in, clogged, dismantled, mangled, demolished, poisoned, collapsed, blew up, blown up,
        blew apart, shredded, sliced, gouged, etched, unplugged and cut, rompieron, rompio, rompe, rompen, roto, rota,
        rotos, rotas, romper, rompido, rompiero, rompiendo, ronpieron, ronpio, rompierom, partieron, partio, partido,
        partida, partidos, partidas, parti*, quebraron, quebro, quebrado, quebrada, quebrados, quebradas, trizas,
        anicos, pedazos, reventaron, revento, reventado, reventada, explotaron, exploto, explotadas, estallaron,
        abollaron, abollado, abolladura, abollo, abolladuras, hundieron, doblaron, dobladas, doblado, torcieron,
        torcido, arrancaron, arranco, arrancado, arrancada, cortaron, corto, cortado, cortada, cortadas, cortados,
        cortar, pincharon, pinchadas, pinchada, pincharo, pincho, pinchado, poncharon, poncharo, poncho, picaron,
        picaro, pico, apunalaron, tiraron, tiro, tiraro, tiran, tirando, lanzaron, lanzo, echaron, echo, echaro,
        derramaron, regaron, mancharon, manchado, manchada, pintaron, pintado, pintada, pintadas, pintados, pintura,
        pinto, pintarn, pintaro, escribieron, escribio, escrito, letrero en, garabatearon, quemaron, quemado, quemada,
        quemo, golpearon, golpeado, golpeada, golpes, golpe, patearon, pateo, patadas, batazos, batazo, con un bate,
        a palos, a patadas, tumbado, tumbada, derribaron, derribado, derribo, destornillaron, forzaron, pegaron fuego,
        le dieron con, le dio con, arruinaron, arruinado, arruino, mataron las, mataron mis, envenenaron, secaron,
        pisotearon, descuartizaron, machacaron, aplastaron, desfiguraron, viraron, agujerearon, hueco en,
        hicieron un hueco, desinflaron, vaciaron las gomas, vaciaron las llantas, agrietado, estrellado, estrellaron,
        estrellada, cuarteado, resquebrajado
    """,
    # A car opened and gone through.
    "BREAK_IN": """
        broke into, broken into, break into, broke in to, breaking into, broke in, broken in, break in, breakin,
        brake in, breaked into, brok into, broke n, brokn into, broke in2, broken in2, break ins, break-in, broke-in
    """,
    "RUMMAGE": """
        rummaged, rummage, rumaged, rummaging, ransacked, ransack, went through, gone through, going through, rifled,
        rifle through, dug through, rooted through, got into, got in, entered, popped, popped open, pried open,
        opened up, jimmied, forced open, busted open, abrieron, abierto, abierta, abrio, metieron, metio, entraron,
        entro, rebuscaron, registraron, esculcaron, rebuscado, revolcaron, forzado, forzada, rebuscar*, revolvieron
    """,
    # Circumstances that make a thing that is gone a stolen one.
    "FORCED": """
        lock was cut, cut the lock, cut my lock, cut lock, lock cut, lock was broken, broke the lock, broken lock,
        lock on the ground, lock was on the ground, cable was cut, chain was cut, cut the chain, cut the cable,
        cut through the lock, lock is broken, clipped the lock, snapped the lock, lock is cut, cut cable,
        cortaron el candado, cortaron la cadena, candado roto, candado cortado, cadena cortada, rompieron el candado,
        candado partido, partieron el candado, el candado esta roto, el candado estaba roto, el candado en el piso,
        el candado tirado, el candado picado, picaron el candado, cortaron la cerradura, forzaron el candado,
        without permission, sin permiso, sin pagar, without paying, didnt pay, did not pay, never paid for,
        not paying, irse sin, no pago, no pagaron, concealed, under his jacket, under her coat, stuffed, con candado,
        parked, locked up, locked to, chained, chained up, was locked, amarrada, amarrado, encadenada, encadenado,
        locked it, parqueado, parqueada, estacionado
    """,
    "RETAIL_THEFT": """
        sin pagar, without paying, didnt pay, did not pay, never paid, no pago, no pagaron, not paying, shoplift*,
        shop lifted, shoplifter
    """,
}
