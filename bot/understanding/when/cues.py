"""Verbs that tell what a time is to the incident: its start, its end, the act, or something beside it.

A cue is a word or a phrase of up to four words, folded, without apostrophes.
"""

from __future__ import annotations

from typing import Final


def phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


START: Final = phrases(
    """
    last time, last used, last rode, last drove, last wore, last checked, used it last, last accessed, last opened,
    last locked, last secured, last known, last counted, last touched, last handled, last charged, last moved,
    last looked, hadnt looked, last visited, brought it back, brought back, returned it, gave it back, put it
    back, me la trajo,
    me lo trajo, me la devolvio, me lo devolvio, everythings fine, everything was fine, all good, was clean,
    was in my, was in her, was in his, borrowed it, i lent, lent it, le preste, se lo preste, se la preste,
    wore it, i wore, wore, rode it, i rode, drove it, i drove, i used it,
    we used it, charged it, secured, parked, left,
    left it, locked, locked up, put, put away, set, bed, went to bed, asleep, fell asleep, went to
    sleep, slept, last saw, last seen, saw it last, seen it, last had, had it, had them, still there,
    still had, was there, was fine, was still, closed up, closed, close up, shut, got there, sat down, estuve
    en la cita, estaba en la cita, at my appointment, in my appointment, at the appointment,
    in the appointment, at an appointment,
    went in, went inside, went out, dropped off, delivered, dropped it, arrived, was okay, was
    ok, intact, chained, hung, stepped out, headed out, clocked in, mailed it, mailed the check, mailed a
    check, sali de casa, salimos de casa, sali de la casa,
    salimos de la casa, me fui de casa, my shift started, shift started, started
    my shift, walked in, unloaded, checked in,
    went up, turned in, had my, had the, had both, left for, got to, pulled in, docked, stored, had her,
    had him, went on vacation, on vacation, flew out, flew, went away, left town, out of town, went on a trip, set it
    down, sat it, placed, parquee, parqueo, parque, estacione, estaciono, estacionamos, parqueamos,
    deje, dejo, dejamos, deja, guarde, guardamos, cerre, cerro, cerramos, cierro, me dormi, dormi,
    dormimos, me acoste, acoste, acostamos, me fui a dormir, nos dormimos, tenia, la tenia, lo tenia, lo
    tenia conmigo, todavia estaba, aun estaba, estaba bien, estaban bien, estaba ahi, estaba todo bien, ultima vez,
    entregaron, entrego, dejaron, me fui, nos fuimos, amarre, encadene, puse,
    entramos, me meti, nos acostamos, vi por ultima vez, vi por ultima ves, use por ultima vez, la use,
    lo use, ahi estaba, seguia ahi, me baje, la puse, lo puse, de viaje, de vacaciones, nos fuimos de
    viaje, me fui de viaje, saliendo, parquie, estacionado, parqueado, estaba parqueado, estaba
    estacionado
    """
)

END: Final = phrases(
    """
    back, came back, came out, come out, got back, got home, came home, come home, returned, clocked out, me
    paro, me pare, woke, woke
    up, wake up, got up, found, found it, noticed, noticed it, discovered, pointed it out, me aviso, me
    avisaron, encontraron, las encontraron, los encontraron, realized, realised, gone, it
    was gone, was gone, missing,  wasnt in, was not in, was empty,
    empty, estaba vacio, estaba vacia, i asked, when i asked, le pregunte, pregunte, werent there,
    werent in, opened up, we opened,
    i opened, when we opened, to open, rolled up, went to get, went to, walked out, went out to, showed
    up, started it, checked, looked, saw that, came in, found out, got an alert, got alert, i see, went
    back, hanging open, by then, to find, no longer, wasnt, went outside, stepped outside, reached me,
    letter came, got a letter, got the letter, got the bill, got a bill, got a call, got a notice, got a
    statement, got an email, got a text, i got a, the mail, statement came, heard about, learned, got to
    work, got to my car, alerted, volvi, volvimos, regrese, regresamos, llegue, llegamos, llego,
    encontre, encontramos, me di cuenta, nos dimos cuenta, di cuenta, note, notamos, desperte,
    despertamos, me levante, levante, levantamos, amaneci, amanecio, ya no estaba, ya no, ya estaba, fui a
    buscar, baje, sali y, salimos, sali, cuando sali, habia desaparecido, no
    habia, faltaba, faltaban, descubri, descubrimos, me entere, llegue a, vine, fui a usar, fui a ver,
    fui por, no la encontre, no lo encontre, vi que, recibi, me llego, llego la carta, me llego la
    carta, me llego un
    """
)

ACT: Final = phrases(
    """
    charge, charges, transaction, purchase, withdrawal, cargo, cargos, retiro, transaccion, compra,
    heard, alarm went off, went off, stolen, stole, steal, took, taken, take, happened, happen, happend,
    occurred, robbed, rob, broke, broken, broke into, smashed, keyed, hit, vandalized, rummaged,
    rummaged through, tagged, slashed, cut, filed, was filed, was opened, charged, sent, transferred,
    wired, withdrew, withdrawn, zelle went out, money went out, payment went out, transfer went out, wire went out,
    check went out, check cleared, was cashed, cashed, cleared, posted, hit my account, gift cards, gift card,
    apple cards,
    itunes cards, google play, tarjetas de regalo, i can see, you can see, can see, can hear, you can hear,
    deposit, depositaron, deposito, hacked, scammed, snatched, swiped, grabbed, threw, egged, scratched,
    spray painted, graffitied, lost, lost it, dropped my, fell out, damaged, busted, jacked, burned,
    shot, took place, went missing, got took, disappeared, vanished, broken into, paid, bought gift,
    robaron, robo, robado, robada, me robaron, paso, ocurrio, sucedio, rompieron, quebraron, rayaron,
    usaron, cobraron, cargaron, mande, mandado, enviado, pagado, transferido, depositado, envie, transferi,
    pague, llevaron, se llevaron, hurtaron,
    chocaron, perdi, se me perdio, se me cayo, pintaron, grafitearon, poncharon, picaron, desaparecio,
    estafaron, hackearon, clonaron, sacaron, cortaron, rompio, aparecio, danaron, golpearon, tiraron,
    forzaron, deposite, retiraron
    """
)

# Not there: gone, or, for what was painted or broken and is found later, not yet done.
ABSENT: Final = phrases("wasnt there, was not there, not there, werent there, no estaba, no estaban, wasnt anything")

# "We opened at 8" ends a window that has a start; "they opened an account" is the act.
OPENED: Final = phrases("opened, open, abrimos, abri, abrio, abrieron")

WEAK_ACT: Final = phrases("it was, used, made, fue, hicieron, hizo, era, was")

# The last time it was right, or, after the thing was left somewhere, the time it was found.
SEEN: Final = phrases("lo vi, la vi, los vi, las vi, saw it, i saw it")

ARRIVING: Final = frozenset("llegue llegamos llego came got arrived arrive vinimos vine".split())
LEAVING: Final = frozenset("fuimos fui fue left salimos sali leave leaving".split())

# "… which let out at 8": the hour tells when the thing named before it was over.
OVER: Final = frozenset({"let", "ended", "over", "finished", "termino", "acabo", "salieron"})

# Words beside an hour that say which half of the day: the part whose hours fit.
HINTS: Final[dict[str, str]] = {
    phrase: part
    for part, verbs in (
        (
            "wake",
            "sleep in, slept in, overslept, woke, woke up, wake up, got up, waking up, desperte, me desperte, "
            "levante, me levante, "
            "levantamos, amaneci, amanecio, despertamos, to work, for work, al trabajo, pal trabajo, "
            "para el trabajo, left for work, going to work, al job, pal job, 4 work, breakfast, "
            "me paro, me pare, to school, a la escuela, pa la escuela, for school, came to"
            " open, opened up, we opened, i opened, when we opened, to open, rolled up, a abrir, "
            "abrimos, abriera, abrieran, opened, dropped the kids, dropped the kids off, dropped off the kids, "
            "kids to school, daycare, "
            "school bus, la guarderia, guagua escolar",
        ),
        (
            "bed",
            "bed, went to bed, asleep, fell asleep, went to sleep, sleep, dormi, me dormi, acoste, me"
            " acoste, acostamos, dormir, dormimos, nos acostamos, me fui a dormir, a dormir, turned "
            "in, the bar, the club, discoteca, la barra, dark, oscuro",
        ),
        (
            "evening",
            "locked the church, closed the church, cerramos la iglesia, dinner, cena, cenar, cenamos, supper, "
            "from work, del trabajo, after work, de trabajar, "
            "closed, closed up, we close, cerramos, cerre, close at, movie, movies, concert, show, "
            "game, cerrar, el cine, from school, de la escuela",
        ),
        (
            "daytime",
            "church, mass, misa, iglesia, first period, second period, third period, fourth period, fifth period, "
            "class, classes, clase, clases, school, escuela, at work, en el trabajo, "
            "the doctor, doctor, dentist, "
            "the bank, banco, office, oficina, recess, homeroom, recreo",
        ),
        ("lunch", "lunch, almuerzo, almorzar, lunchtime, almorce"),
    )
    for phrase in phrases(verbs)
}
