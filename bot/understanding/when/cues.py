"""Verbs that tell what a time is to the incident: its start, its end, the act, or something beside it.

A cue is a word or a phrase of up to four words, folded, without apostrophes.
"""

from __future__ import annotations

from typing import Final


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


START: Final = _phrases(
    """
    last time, last used, last rode, last drove, last wore, last checked, used it last, parked, left,
    left it, locked, locked up, put, put away, set, bed, went to bed, asleep, fell asleep, went to
    sleep, slept, last saw, last seen, saw it last, seen it, last had, had it, had them, still there,
    still had, was there, was fine, was still, closed up, closed, close up, shut, got there, sat down,
    went in, went inside, went out, dropped off, delivered, dropped it, arrived, there at, was okay, was
    ok, intact, chained, hung, stepped out, headed out, clocked in, walked in, unloaded, checked in,
    went up, turned in, had my, had the, had both, left for, got to, pulled in, docked, stored, had her,
    had him, went on vacation, on vacation, flew out, flew, went away, left town, out of town, went on a trip, set it
    down, sat it, placed, parquee, parqueo, parque, estacione, estaciono, estacionamos, parqueamos,
    deje, dejo, dejamos, deja, guarde, guardamos, cerre, cerro, cerramos, cierro, me dormi, dormi,
    dormimos, me acoste, acoste, acostamos, me fui a dormir, nos dormimos, tenia, la tenia, lo tenia, lo
    tenia conmigo, todavia estaba, aun estaba, estaba bien, estaba ahi, estaba todo bien, ultima vez,
    entregaron, entrego, dejaron, me fui, nos fuimos, amarre, encadene, puse,
    entramos, me meti, nos acostamos, vi por ultima vez, vi por ultima ves, use por ultima vez, la use,
    lo use, ahi estaba, seguia ahi, me baje, la puse, lo puse, de viaje, de vacaciones, nos fuimos de
    viaje, me fui de viaje, saliendo, parquie, estacionado, parqueado, estaba parqueado, estaba
    estacionado
    """
)

END: Final = _phrases(
    """
    back, came back, came out, come out, got back, got home, came home, come home, returned, woke, woke
    up, wake up, got up, found, found it, noticed, noticed it, discovered, realized, realised, gone, it
    was gone, was gone, missing, wasnt there, wasnt in, was not there, not there, opened up, we opened,
    i opened, when we opened, to open, rolled up, went to get, went to, walked out, went out to, showed
    up, started it, checked, looked, saw that, came in, found out, got an alert, got alert, i see, went
    back, hanging open, by then, to find, no longer, wasnt, went outside, stepped outside, reached me,
    letter came, got a letter, got the letter, got the bill, got a bill, got a call, got a notice, got a
    statement, got an email, got a text, i got a, the mail, statement came, heard about, learned, got to
    work, got to my car, alerted, volvi, volvimos, regrese, regresamos, llegue, llegamos, llego,
    encontre, encontramos, me di cuenta, nos dimos cuenta, di cuenta, note, notamos, desperte,
    despertamos, me levante, levante, levantamos, amaneci, amanecio, ya no estaba, ya no, no estaba, no
    estaban, ya estaba, fui a buscar, baje, sali y, salimos, sali, cuando sali, habia desaparecido, no
    habia, faltaba, faltaban, descubri, descubrimos, me entere, llegue a, vine, fui a usar, fui a ver,
    fui por, no la encontre, no lo encontre, vi que, recibi, me llego, llego la carta, me llego la
    carta, me llego un
    """
)

ACT: Final = _phrases(
    """
    charge, charges, transaction, purchase, withdrawal, cargo, cargos, retiro, transaccion, compra,
    heard, alarm went off, went off, stolen, stole, steal, took, taken, take, happened, happen, happend,
    occurred, robbed, rob, broke, broken, broke into, smashed, keyed, hit, vandalized, rummaged,
    rummaged through, tagged, slashed, cut, filed, was filed, was opened, charged, sent, transferred,
    wired, withdrew, withdrawn, hacked, scammed, snatched, swiped, grabbed, threw, egged, scratched,
    spray painted, graffitied, lost, lost it, dropped my, fell out, damaged, busted, jacked, burned,
    shot, took place, went missing, got took, disappeared, vanished, broken into, paid, bought gift,
    robaron, robo, robado, robada, me robaron, paso, ocurrio, sucedio, rompieron, quebraron, rayaron,
    usaron, cobraron, cargaron, mande, envie, transferi, pague, llevaron, se llevaron, hurtaron,
    chocaron, perdi, se me perdio, se me cayo, pintaron, grafitearon, poncharon, picaron, desaparecio,
    estafaron, hackearon, clonaron, sacaron, cortaron, rompio, aparecio, danaron, golpearon, tiraron,
    forzaron, deposite, retiraron
    """
)

# "We opened at 8" ends a window that has a start; "they opened an account" is the act.
OPENED: Final = _phrases("opened, open, abrimos, abri, abrio, abrieron")

WEAK_ACT: Final = _phrases("it was, used, made, fue, hicieron, hizo, era, was")

ASIDE: Final = _phrases(
    """
    bought, purchased, got it for, brand new, moved, moved in, moved here, live, lived, living, i work,
    i work from, i work until, i work till, works from, works until, i worked from, working from, work
    until, work till, work from, i work at, works at, worked at, working at, worked, i said, i put, said
    it was, i told, i thought, thought it was, called, called you, called the, reported, report, filed a
    report, filed a police report, did a report, made a report, appointment, court, insurance, expires,
    expired, inspection, installed, painted it, fixed, repaired, renewed, hired, anniversary, married,
    graduated, retired, owned, own, had it since, had it for, had this, model, get off, gets off, start
    work, deadline, due, been here, been living, open till, open until, open from, is it open, are open,
    you open, is open, be open, they open, spoke to, talked to, payment, since i was, available,
    been broken, broken since, been down, been out, not worked, hasnt worked, havent worked, not working,
    hasnt recorded, havent recorded, stopped working, danada desde, no sirve, no funciona, no graba,
    best time, a good time, call
    me, call me back, get back to me, reach me, come by, come out at, pick it up, free after, free at,
    warranty, rented, lease, registered, talked with, emailed, gave me, gifted, called in, told my
    landlord, texted, showing, serviced, tow, usually, normally, always, i need, i have to, gotta, have
    to be, got to be, i leave for, my shift, gift from, was new, last inspected, dije, dije que, pense
    que, yo pense, puse que, compre, compramos, compro, comprado, comprada, me mude, nos mudamos,
    mudamos, vivo, vivimos, viviendo, trabajo de, trabajo hasta, trabajo desde, entro a trabajar, salgo
    del trabajo, salgo a las, llame, llamamos, llame a, reporte, reportamos, hice un reporte, cita,
    corte, vence, seguro, aniversario, case, gradue, regalaron, me regalaron, me lo dieron, pinte,
    arregle, instale, instalaron, renove, la tengo, lo tengo, los tengo, es modelo, modelo, desde que
    vivo, trabajaba, trabajando, naci, abren, cierran, llamenme, llameme, me pueden llamar, disponible,
    puedo ir, normalmente, siempre, tengo que, tengo cita, hable con, me mudo
    """
)

STRONG_ASIDE: Final = frozenset(
    _phrases(
        """
    bought, purchased, moved, moved in, moved here, live, lived, living, appointment, court, expires,
    anniversary, married, graduated, installed, been living, open till, open until, open from,
    available, best time, a good time, call me, call me back, get back to me, reach me, come by,
    warranty, lease, due, deadline,
    i need, i have to, gotta, have to be, been here, is it open, are open, you open,
    is open, be open, they open, did a report, filed a report, made a report, filed a police report,
    hice un reporte, hice el reporte, hicimos un reporte, registered, had it since, own, owned,
    gifted, tow, free after, free at, pick it up, hired, retired,
    gift from, inspection, last inspected, renewed, serviced, rented, compre, compramos, compro, me
    mude, nos mudamos, vivo, vivimos, viviendo, cita, corte, vence, aniversario, regalaron, me regalaron, la tengo, lo
    tengo, los tengo, abren, cierran, llamenme, llameme, me pueden llamar, disponible, puedo ir, ill be,
    i will be, im home, im free, im off, estare, voy a estar, she turned, he turned, who turned, cumplio,
    cumple, tengo que, tengo cita, desde que vivo
    """
    )
)

# The last time it was right, or, after the thing was left somewhere, the time it was found.
SEEN: Final = _phrases("lo vi, la vi, los vi, las vi, saw it, i saw it")

# "… which let out at 8": the hour tells when the thing named before it was over.
OVER: Final = frozenset({"let", "ended", "over", "finished", "termino", "acabo", "salieron"})

# Habits and hours of work: beside the matter, unless a day is told with them ("my shift ended at 11 pm Saturday").
HABIT: Final = _phrases(
    """
    usually, normally, always, i work, i work from, i work until, i work till, i work at, works from, works until,
    i worked from, working from, get off, gets off, start work, my shift, my shift is, her shift, his shift,
    normalmente, siempre, trabajo de, trabajo hasta, trabajo desde, entro a trabajar, salgo del trabajo, mi turno,
    mi turno es, su turno
    """
)

# Words beside an hour that say which half of the day: the part whose hours fit.
HINTS: Final[dict[str, str]] = {
    phrase: part
    for part, phrases in (
        (
            "wake",
            "woke, woke up, wake up, got up, waking up, desperte, me desperte, levante, me levante, "
            "levantamos, amaneci, amanecio, despertamos, to work, for work, al trabajo, pal trabajo, "
            "para el trabajo, left for work, going to work, al job, pal job, 4 work, breakfast, "
            "church, mass, misa, iglesia, to school, a la escuela, pa la escuela, for school, came to"
            " open, opened up, we opened, i opened, when we opened, to open, rolled up, a abrir, "
            "abrimos, dropped the kids, dropped the kids off, dropped off the kids, kids to school, daycare, "
            "school bus, la guarderia, los nenes, guagua escolar",
        ),
        (
            "bed",
            "bed, went to bed, asleep, fell asleep, went to sleep, sleep, dormi, me dormi, acoste, me"
            " acoste, acostamos, dormir, dormimos, nos acostamos, me fui a dormir, a dormir, turned "
            "in, the bar, the club, discoteca, la barra, dark, oscuro",
        ),
        (
            "evening",
            "dinner, cena, cenar, cenamos, supper, from work, del trabajo, after work, de trabajar, "
            "closed, closed up, we close, cerramos, cerre, close at, movie, movies, concert, show, "
            "game, cerrar, el cine, from school, de la escuela",
        ),
        ("lunch", "lunch, almuerzo, almorzar, lunchtime, almorce"),
    )
    for phrase in _phrases(phrases)
}

QUESTION_STARTS: Final = _phrases(
    """
    what time, what hours, what are, what day do, do you, are you, can i, can you, can an, can someone,
    can somebody, can the, can u, can we, will u, do u, r u, could you, could i, will you, will someone,
    will an, will the, is the, is there, is your, when do, when will, when can, when does, when are, how
    long, how do, how can, how late, how many, how much, how often, what days, should i come, may i, are
    the, does the, do i, would you, would someone, why do, why are, who do, where do, whats your, what
    is, whats the, when is, a que hora, hasta que hora, que hora, cuando abren, cuando cierran, cuando
    puedo, cuando me llaman, cuando me van, puedo, puede, pueden, podria, podrian, abren, cierran, estan
    abiertos, esta abierto, trabajan, atienden, hay alguien, cuanto, cuantos, cuanta, cuantas, que dias,
    cual es, que tipo, a que horas, desde que hora, en que horario, que horario, van a
    """
)
OFFICE_WORDS: Final = frozenset(
    _phrases(
        "open, close, closed, hours, available, appointment, officer, someone, office, station, call,"
        " come, abren, abierto, abierta, cierran, horario, cita, oficina, estacion, atienden, llamar,"
        " venir, pasar, wait, take"
    )
)
