"""Verbs and openings that make a time stand beside the incident: other events, habits, plans, questions."""

from __future__ import annotations

from typing import Final

from .cues import phrases

ASIDE: Final = phrases(
    """
    bought, purchased, got it for, brand new, moved, moved in, moved here, live, lived, living, i work,
    i work from, i work until, i work till, works from, works until, i worked from, working from, work
    until, work till, work from, i work at, works at, worked at, working at, worked, i said, said
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
    del trabajo, llame, llamamos, llame a, reporte, reportamos, hice un reporte, cita,
    la corte, en corte, vence, seguro, aniversario, case, gradue, regalaron, me regalaron, me lo dieron, pinte,
    arregle, instale, instalaron, renove, la tengo, lo tengo, los tengo, es modelo, modelo, desde que
    vivo, trabajaba, trabajando, naci, abren, cierran, llamenme, llameme, me pueden llamar, disponible,
    puedo ir, normalmente, siempre, tengo que, tengo cita, hable con, me mudo
    """
)

STRONG_ASIDE: Final = frozenset(
    phrases(
        """
    bought, purchased, moved, moved in, moved here, live, lived, living, have an appointment, my appointment
    is, appointment is, appointment on, appointment for, court, expires,
    anniversary, married, graduated, installed, been living, open till, open until, open from,
    available, best time, a good time, call me, call me back, get back to me, reach me, come by,
    warranty, lease, due, deadline,
    i need it, i need this, i have to, gotta, have to be, been here, is it open, are open, you open,
    is open, be open, they open, did a report, filed a report, made a report, filed a police report,
    hice un reporte, hice el reporte, hicimos un reporte, registered, had it since, own, owned,
    gifted, tow, free after, free at, pick it up, hired, retired,
    gift from, inspection, last inspected, renewed, serviced, rented, compre, compramos, compro, me
    mude, nos mudamos, vivo, vivimos, viviendo, mi cita, mi cita es, cita para, cita el, cita con, la corte,
    en corte, vence, aniversario, regalaron, me
    regalaron, la tengo, lo
    tengo, los tengo, abren, cierran, llamenme, llameme, me pueden llamar, disponible, puedo ir, ill be,
    i will be, im home, im free, im off, estare, voy a estar, is turning, turning, she turned, he turned, who
    turned, cumplio,
    cumple, tengo que, tengo cita, desde que vivo, que vivo, lo conozco, la conozco, los conozco, known him,
    known her, que trabajo, que soy, que estoy, que la tengo,
    que lo tengo,
    nobody called me, no one called, nobody has called
    """
    )
)

# How someone lives or what he has: tells of a time only where the time measures how long.
STATES: Final = frozenset(
    phrases(
        """
    i live, live, lived, living, vivo, vivimos, viviendo, la tengo, lo tengo, los tengo, tengo que, i have to, own,
    owned, que soy, que estoy, que trabajo, lo conozco, la conozco, los conozco, que la tengo, que lo tengo, gotta,
    due, available, disponible, ill be, i will be, estare, voy a estar, puedo ir, is open, are open, you open, be open
    """
    )
)

DWELLING: Final = frozenset(phrases("i live, live, lived, vivo, vivimos, viviendo, la tengo, lo tengo, los tengo, own"))
BUYING: Final = frozenset({"bought", "compre", "compramos", "purchased"})

# A plan that may have been for a time that is over: "he was supposed to come yesterday".
PLANNED: Final = frozenset(
    phrases(
        """
    supposed to, plan to, planning to, said come back, told me to come back, told me come back, to come back,
    que volviera, que regresara, que pasara, que viniera, que llamara, due by, due on, gave me until, give me till,
    give me until, have until, have it by, done by, is due in, se vence, schedule me, told me to call, to pay by, pay by
    """
    )
)

# A question about what the office has already: the time in it is of that.
ON_FILE: Final = frozenset(
    "copy copies case update status filed called spoke talked informe reporte copia caso llame status receipt".split()
)

_TELLERS: Final = frozenset(
    "i we he she they who people you u not dont doesnt still also only just and but parents kids".split()
)
_ROOMS: Final = frozenset({"room", "rm", "rooms", "area"})
_OURSELVES: Final = frozenset({"i", "we"})
_COMING: Final = frozenset("be come arrive return get make know have see hear".split())


def otherwise(phrase: str, before: list[str], after: list[str]) -> bool:
    """Whether the words around give a cue another meaning: "living room", "live wire", "he turned blue"."""
    if phrase in ("living", "viviendo"):
        return bool(after) and after[0] in _ROOMS
    if phrase == "live":
        return before[-1] not in _TELLERS if before else after[:1] == ["wire"]
    if phrase == "trabaja":
        return bool(after) and after[0] in ("conmigo", "con", "ahi", "alli", "aqui", "en")
    if phrase == "wont":  # "he won't leave" is how it is; "I won't", "they won't come" are plans
        return not (before and before[-1] in _OURSELVES) and not (after and after[0] in _COMING)
    if phrase in ("she turned", "he turned", "who turned", "is turning", "turning", "she was turning"):
        return bool(after) and not after[0][0].isdigit()
    return False


# In a question, these make the time before them one that is offered.
AGREEABLE: Final = frozenset(
    "ok okay good fine work works available possible bien posible conviene sirve parece".split()
)

# What is asked for, offered or still to come.
PLAN: Final = phrases(
    """
    put me down, anoteme, apunteme, schedule me, book me, sign me up, call after, call before, call between, call at,
    text after, text me after, llame despues de, llameme despues de, llamar despues de, comes home, gets out, gets off,
    sale de, sale a, trabaja, trabaja de, me toca, le toca, is up in, is due in, will, wont, wont be, wont be
    back, will be back, ill be back, be
    back by, be back until, be back, let me
    know, aviseme, avisame, dejeme saber, no regresa, no vuelve, lo busco, la busco,
    lo reviso, se lo mando, i will, we will, ill, will bring, said come back, told me to come back, told me
    come back, to come back,
    answer by, need it by, needs it by, have it by, done by, need an answer, ill bring, le llevo, le mando, le envio,
    le traigo, paso por, vuelvo, que volviera, que regresara, que pasara, que viniera, que llamara, regreso el,
    you can call, can call, i can call, i can come, can come, i can be, can meet, i can meet, i can do, i can stop,
    i could come, can stop by, want me to, wants me to, want me to pay, need someone, need somebody, need an officer,
    need a cop, need you, send someone, send somebody, someone here, somebody here, i want someone, see you,
    see u, talk to you, nos vemos, hablamos el, we will, well be,
    well see, ill come, ill call, ill go, ill stop, im gonna, i am gonna, plan to, planning to, supposed to, to pay by,
    pay by, due by, due on, please call, please come, if you need, get this done, want this done, get it done,
    gave me until, give me till, give me until, deme hasta, dame hasta, denme hasta, have until, until then,
    they have till, i will come, i will call, will be home, be there at,
    necesito que, necesito que vengan, necesito a alguien, necesito alguien, quiero que, quiero que vengan, quisiera,
    me pueden, pueden marcar, me pueden marcar, pueden llamar, que me llamen, que me llame, que vengan, que venga,
    marqueme, marquenme, voy a, vamos a, va a, van a, puedo pasar, podria pasar, tendria que, para pagar,
    tengo que pagar, hay que pagar, estoy disponible, estoy libre, mandame a alguien, manden a alguien, se
    paga, se vence
    """
)

# Habits and hours of work: beside the matter, unless a day is told with them ("my shift ended at 11 pm Saturday").
HABIT: Final = phrases(
    """
    usually, normally, always, i work, i work from, i work until, i work till, i work at, works from, works until,
    i worked from, working from, get off, gets off, start work, my shift, my shift is, her shift, his shift,
    i take, i catch, she takes, he takes, yo cojo, cojo la, tomo la, tomo el, agarro la, my hours, my hours
    are, our hours, hours are, closes, closes at, opens, starts at, last call, i always, each day,
    who works, on duty, off duty, mi horario, mi horario es, horario, yo trabajo, trabajo por, cierra, abre, empieza,
    normalmente, siempre, trabajo de, trabajo hasta, trabajo desde, entro a trabajar, salgo del trabajo, mi turno,
    mi turno es, su turno, salgo, salgo a, entro a
    """
)

QUESTION_STARTS: Final = phrases(
    """
    what time, what hours, what are, what day do, do you, are you, can i, can you, can an, can someone,
    can somebody, can the, can u, can we, will u, do u, r u, could you, could i, will you, will someone,
    will an, will the, is the, is there, is your, when do, when will, when can, when does, when are, how
    long, how do, how can, how late, how are you there, how are you open, how are you guys, how many, how
    much, how often, what days, should i come, may i, are
    the, does the, do i, would you, would someone, why do, why are, who do, where do, whats your, what
    is, whats the, when is, a que hora, hasta que hora, que hora, cuando abren, cuando cierran, cuando
    puedo, cuando me llaman, cuando me van, can this, can it, could this, se puede, esto se puede, how late,
    how early, hasta cuando, puedo, puede, pueden, podria,
    podrian, abren, cierran, estan
    abiertos, esta abierto, trabajan, atienden, hay alguien, cuanto, cuantos, cuanta, cuantas, que dias,
    cual es, que tipo, a que horas, desde que hora, en que horario, que horario, van a
    """
)
