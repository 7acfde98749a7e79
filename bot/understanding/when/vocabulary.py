"""The words of time, English and Spanish beside each other: (category, value, English, Spanish).

Phrases are separated by commas, folded (lower case, no accents, no apostrophes). Misspellings that are one letter
away from a long word need no row: `spelling` finds those. Rows here are the shorter or wilder ones.
"""

from __future__ import annotations

from typing import Final

Row = tuple[str, object, str, str]

DAYS: Final[tuple[Row, ...]] = (
    ("weekday", 0, "monday, mon, mond, mondy, munday, moday", "lunes, lune, lun, lunez"),
    (
        "weekday",
        1,
        "tuesday, tues, tue, tusday, tuseday, teusday, tuesdy, toosday",
        "martes, marte, martez",
    ),
    (
        "weekday",
        2,
        "wednesday, weds, wed, wensday, wendsday, wedsday, wenesday, wednsday, wensdy, wedensday",
        "miercoles, mierc, mie, miercole, mircoles, miecoles, miercolez",
    ),
    (
        "weekday",
        3,
        "thursday, thurs, thur, thu, thrs, thusday, thirsday, thurday, thersday, thrusday",
        "jueves, jueve, juev, jue, juebes, guebes, juevez",
    ),
    (
        "weekday",
        4,
        "friday, fri, frday, firday, fryday",
        "viernes, vierne, vier, vie, biernes, viernez, bierne, vienes",
    ),
    (
        "weekday",
        5,
        "saturday, saterday, satday, satuday, saturdy, satarday, satrday",
        "sabado, sab, savado, sabdo, zabado, sabao",
    ),
    ("weekday", 6, "sunday, sundy, sonday", "domingo, domigo, dimingo"),
    ("sat", 5, "sat", ""),
    ("sun", 6, "sun", ""),
    ("weekdays", 0, "mondays", ""),
    ("weekdays", 1, "tuesdays", ""),
    ("weekdays", 2, "wednesdays", ""),
    ("weekdays", 3, "thursdays", ""),
    ("weekdays", 4, "fridays", ""),
    ("weekdays", 5, "saturdays", "sabados"),
    ("weekdays", 6, "sundays", "domingos"),
    (
        "day",
        0,
        "today, 2day, todays, tday, todey, this day, earlier today, today earlier, earlier on today",
        "hoy, oy, hoi, el dia de hoy, hoy mismo, hoy dia, hoy mas temprano",
    ),
    (
        "day",
        -1,
        "yesterday, yest, yday, ystrdy, yesterdy, yestarday, yestaday, yesterdays, yeserday, ysterday, "
        "ytd, yesturday, yesturdy, yestrday, yestday, yestrdy, yessterday, yesteray, the other day "
        "yesterday",
        "ayer, aller, ayel, alle, haier, ayr, hayer, aier, el dia de ayer",
    ),
    (
        "day",
        -2,
        "day before yesterday, day b4 yesterday, day before yest, day b4 yest, day before yday, other day "
        "before yesterday",
        "anteayer, antier, antes de ayer, antes d ayer, antesdeayer, antiayer, antes de aller, ante ayer, "
        "antesde ayer, antayer, antealler, antes de hayer, antyer",
    ),
    ("day", -3, "", "trasanteayer, tras anteayer, trasantier, anteanteayer"),
    (
        "future",
        None,
        "tomorrow, tmrw, tmr, tomorow, tommorow, tommorrow, 2moro, 2morrow, 2mrw, 2mro, tmw, tomoro, day "
        "after tomorrow, tomorrow night, tomorrow morning",
        "pasado manana",
    ),
    (
        "nextday",
        1,
        "next day, following day, day after that, nxt day, next am, following am",
        "dia siguiente, siguiente dia, otro dia por la manana, proximo dia, al otro dia",
    ),
    (
        "sameday",
        0,
        "that day, same day, that same day, the very same day",
        "ese dia, ese mismo dia, mismo dia, aquel dia, el mismo dia",
    ),
    (
        "now",
        None,
        "now, right now, rn, just now, this minute, at this moment, at the moment, as we speak, as i "
        "type, this instant, a moment ago, a minute ago just now, this very minute, this second, moments "
        "ago, a few moments ago, a sec ago, a second ago, seconds ago, couple seconds ago, few seconds "
        "ago",
        "ahora, ahora mismo, ahorita, ahoritita, ahora mismito, horita, en este momento, en este "
        "instante, recien ahora, hace un momento, hace un momentito, hace un instante, hace un segundo, "
        "ace un momento, hace unos segundos",
    ),
    (
        "vague",
        None,
        "the other day, the other night, the other morning, other day, other night, a while ago, a while "
        "back, awhile ago, long time ago, a long time ago, some time ago, sometime ago, recently, lately, "
        "someday, these days, those days, nowadays, back in the day, day one, all day long, in broad "
        "daylight, broad daylight, at all times, a time ago, ages ago, at that time, at the time, at "
        "times, day and night, night and day, day or night, night or day, that time, next time, last time, first "
        "time, the time, every time, one time, sometimes, "
        "some times, last minute, last second, split second, last one, last thing",
        "el otro dia, la otra noche, hace rato, hace un rato, hace un ratito, hace tiempo, hace mucho, "
        "hace mucho tiempo, hace poco, hace poco tiempo, ace rato, ase rato, ase un rato, hase rato, "
        " hoy en dia, hoy por hoy, algun dia, "
        "una vez, a veces, la otra vez, siempre de noche, siempre de dia, la ultima vez, ultima vez, cada "
        "vez, de dia, en pleno dia, a plena luz del dia, todo el tiempo, recientemente, ultimamente, "
        "tiempo atras, media cuadra, medio bloque, de una vez, hace poquito, hace poquitito, rato atras, las "
        "veces, tal vez, esta vez, "
        "toda la vida, en vivo, ni de dia ni de noche, de dia y de noche, de noche y de dia, dia y noche, "
        "noche y dia, de dia ni de noche",
    ),
)

PARTS: Final[tuple[Row, ...]] = (
    (
        "part",
        "morning",
        "morning, mornin, morn, mrning, mornign, moring, mronin, a m hours, forenoon",
        "mananita, manianita, manita temprano",
    ),
    ("part", "mid morning", "midmorning, mid morning, mid - morning", "media manana"),
    ("part", "mid afternoon", "midafternoon, mid afternoon, mid - afternoon", ""),
    ("part", "mid tarde", "", "media tarde"),
    ("manana", None, "", "manana, maniana, mannana"),
    (
        "part",
        "afternoon",
        "afternoon, aftrnoon, afternon, aft, aftn, aftanoon, aftenoon, arvo, afternooon, afternoom",
        "",
    ),
    ("tarde", "tarde", "", "tarde, tardecita, tardesita, trde, talde, taide, tadde"),
    (
        "part",
        "evening",
        "evening, evenin, evng, evning, evenng, eveing",
        "tardenoche, tarde noche, nochecita, tardecita noche, anochecer de",
    ),
    (
        "part",
        "night",
        "night, nite, nigth, nihgt, nght, nyt, nighttime, night time, niht, nitetime",
        "noche, nochesita, nche, nohe, noxe, noshe, nochee, nocje",
    ),
    (
        "part",
        "late night",
        "late night, late nite, late at night, late at nite, late in the night, l8 night, late into the "
        "night, late evening, late in the evening, wee hours of the night",
        "tarde en la noche, tarde de la noche, muy noche, altas horas, altas horas de la noche, tarde la "
        "noche, noche tarde, tardisimo en la noche, bien tarde en la noche, muy tarde en la noche, tarde "
        "por la noche",
    ),
    (
        "part",
        "overnight",
        "overnight, over night, overnite, during the night, in the night, through the night, throughout "
        "the night, over the night, ovr nite, ovr night, all night, all night long, the whole night, "
        "sometime in the night, during the nite, while i slept, while we slept, while i was asleep, while "
        "we were asleep, while i was sleeping, while we were sleeping, when i was sleeping, when i was "
        "asleep, when we were sleeping, when we were asleep, when i slept, as i slept, in my sleep",
        "durante la noche, toda la noche, en el transcurso de la noche, mientras dormia, cuando dormia, "
        "cuando estaba durmiendo, cuando dormiamos, mientras dormiamos, mientras yo dormia, mientras "
        "estaba durmiendo, mientras estabamos durmiendo, en lo que dormia, durante la noshe, mientras "
        "durmiamos",
    ),
    (
        "part",
        "small hours",
        "middle of the night, small hours, wee hours, wee hours of the morning, dead of night, dead of the night",
        "medio de la noche, mitad de la noche, plena noche, plena madrugada",
    ),
    (
        "part",
        "madrugada",
        "early hours, early hours of the morning, early morning hours, wee morning hours, predawn, pre dawn, pre "
        "- dawn, pre - dawn hours, "
        "predawn hours, "
        "very early hours, early hours of the day",
        "madrugada, madrugadita, madruga, madrugda, magrugada, madugada, amanecida, madrugad",
    ),
    (
        "part",
        "dawn",
        "dawn, sunrise, daybreak, sun up, sunup, crack of dawn, first light, sun came up, sun was coming up",
        "amanecer, alba, al alba, salir el sol, salia el sol, saliera el sol, sale el sol, salida del sol, "
        "aclarar, amaneciendo, saliendo el "
        "sol, salio el sol, aclarando, clareando, cantar el gallo, rayar el sol, despuntar el sol",
    ),
    (
        "part",
        "dusk",
        "dusk, sunset, sundown, nightfall, sun down, twilight, sun went down, sun was going down, getting "
        "dark, got dark",
        "anochecer, atardecer, puesta del sol, puesta de sol, ocaso, atardeser, anocheser, caer la noche, "
        "ponerse el sol, oscurecia, cayendo la noche, oscureciendo, anocheciendo, atardeciendo, bajando el sol, "
        "cayo la noche, caia la noche",
    ),
    (
        "part",
        "lunch",
        "lunch, lunchtime, lunch time, lunch hour, lunch break, luch time, lunch tim",
        "hora del almuerzo, hora de almuerzo, almuerzo, hora de almorzar, hora del lunch, hora de comer, "
        "hora de la comida, hora del lonche, lonche",
    ),
    (
        "part",
        "dinner",
        "dinner, dinnertime, dinner time, supper, suppertime, supper time",
        "hora de la cena, cena, hora de cenar, la cena",
    ),
    (
        "part",
        "breakfast",
        "breakfast, breakfast time, breakfast hour",
        "desayuno, hora del desayuno, hora de desayunar",
    ),
    (
        "onebefore",
        None,
        "this past one but the one before, this past one the one before, the one before, the one before that, "
        "the one before last, but the one before, this one but the one before, the last one but the one before",
        "el otro, el de antes, este pasado sino el anterior, este sino el anterior, el anterior, sino el "
        "anterior, este ultimo "
        "sino el "
        "anterior",
    ),
    ("thismonth", None, "", "de los corrientes, del corriente mes, del mes en curso, del actual, del corriente"),
    ("eve", None, "eve, eve of, the eve of", "vispera de, vispera del, la vispera de, la vispera del, visperas de"),
    ("turninto", None, "", "para amanecer, pa amanecer, para amanecer el"),
    (
        "sametime",
        None,
        "this time, same time, about this time, around this time, at this time, this same time, right around this time",
        "a esta hora, a esta misma hora, a la misma hora, como a esta hora, mas o menos a esta hora",
    ),
    (
        "tonight",
        None,
        "tonight, tonite, 2nite, 2night, 2nyt, tonigt, tonght, tonihgt, this night, this nite, tnight",
        "esta noche, esta nochecita, est noche, sta noche, esta misma noche",
    ),
    (
        "night",
        -1,
        "last night, last nite, lastnight, lastnite, las night, las nite, last nigth, lst nite, lst "
        "night, lastnyt, last nyt, last nght, yesterday night, yesterday nite, yest night, yest nite, "
        "night before today, la night, lat night, lsat night, last evening late, yday night, last nights, "
        "lastnights, previous night, last niht, las nyt, last nihgt",
        "anoche, anoxe, anoshe, anohe, a noche, la noche de ayer, la noche anterior, ayer noche, ayer de "
        "noche, ayer por la noche, ayer en la noche, aller en la noche, anche, la noche pasada, noche "
        "pasada, ayer a la noche, noche de ayer, aller noche, aller por la noche, ayer x la noche, ayer n "
        "la noche, anoch, ayer tarde en la noche",
    ),
    ("evening", -1, "last evening, yesterday evening, yest evening, yesterday eve, last eve", ""),
    (
        "night",
        -2,
        "night before last, nite before last, night b4 last, nite b4 last, night before last night",
        "antenoche, anteanoche, antes de anoche, ante noche, antier en la noche, anteayer en la noche, anteayer por "
        "la noche, antier noche, antier por la noche, ante anoche, antier de noche, anteanoxe, antenoxe",
    ),
    (
        "clockword",
        "noon",
        "noon, 12 noon, midday, mid day, high noon, noonish, 12noon, twelve noon, nooon",
        "mediodia, medio dia, medio dias, 12 del mediodia, 12 del medio dia, 12 del dia, doce del dia, "
        "doce del mediodia, doce del medio dia, 12 de mediodia, 12 d el dia, 12 d dia, 12 d mediodia",
    ),
    (
        "clockword",
        "midnight",
        "midnight, midnite, mid night, 12 midnight, 12 midnite, midnigth, twelve midnight, midnght",
        "medianoche, media noche, medianoxe, 12 de la medianoche, 12 de medianoche, doce de la "
        "medianoche, media noxe, 12 de la media noche",
    ),
    (
        "early",
        None,
        "early, erly, early early, really early, super early, very early, bright and early, first thing "
        "in, first thing",
        "temprano, tempranito, tempranisimo, bien temprano, muy temprano, a primera hora, primera hora, "
        "primeras horas, tenprano, primeras horas de, temprano temprano",
    ),
    ("mid", None, "mid, middle, mid way through", "mediados, mitad, a mediados, mediado"),
    (
        "late",
        None,
        "late, l8, later in, late late, really late, pretty late, very late",
        "fines, finales, final, ultimos dias de, ultimos dias del, ultimo dia del, tarde tarde, a "
        "finales, a fines, fin, finale",
    ),
    (
        "start",
        None,
        "beginning, start, begining, first part, first days, first few days, first couple days, beggining, top",
        "principios, principio, comienzos, comienzo, inicios, inicio, primeros dias, prinsipios, "
        "prinsipio, a principios",
    ),
    ("finish", None, "end, tail end, last days, last few days of, very end, last part", ""),
)

SPANS: Final[tuple[Row, ...]] = (
    (
        "unit",
        "minute",
        "minute, minutes, min, mins, minuts, mintes, minits, minute s",
        "minuto, minutos, minutitos, minutico, minuticos, mints, minutoz",
    ),
    (
        "unit",
        "hour",
        "hour, hours, hr, hrs, hour s, houra, hous, h",
        "hora, horas, ora, oras, horitas, hs, horas y pico",
    ),
    ("unit", "day", "day, days, dys, dayz", "dia, dias, diaz, diitas"),
    (
        "unit",
        "week",
        "week, weeks, wk, wks, wek, weeek",
        "semana, semanas, semanita, sem, smana, semna, setmana",
    ),
    ("unit", "month", "month, months, mo, mos, mth, mths, mnth, mnths", "mes, meses, mesesito"),
    ("unit", "year", "year, years, yr, yrs, yeer", "ano, anos, anio, anios, anito"),
    ("fortnight", None, "fortnight", "quincena"),
    (
        "weekend",
        None,
        "weekend, wknd, wkend, week end, weeknd, weekned, wekend",
        "fin de semana, fin d semana, finde, fin de sem, findesemana, finsemana, fin semana, fin de "
        "semna, weeken, weekend",
    ),
    ("quarteryear", None, "quarter of the year, calendar quarter, fiscal quarter", "trimestre"),
    ("yearquarter", 1, "q1, 1q", ""),
    ("yearquarter", 2, "q2, 2q", ""),
    ("yearquarter", 3, "q3, 3q", ""),
    ("yearquarter", 4, "q4, 4q", ""),
    ("decadeword", None, "decade, decades", "decada, decadas"),
    ("decade", 1950, "fifties", "anos cincuenta, los cincuentas"),
    ("decade", 1960, "sixties", "anos sesenta, los sesenta, los sesentas"),
    ("decade", 1970, "seventies", "anos setenta, los setenta, los setentas"),
    ("decade", 1980, "eighties", "anos ochenta, los ochenta, los ochentas"),
    ("decade", 1990, "nineties", "anos noventa, los noventa, los noventas"),
    ("decade", 2000, "early two thousands", "anos dos mil"),
    ("month", 1, "january, jan, januray, janury", "enero, ene, henero"),
    ("month", 2, "february, feb, febuary, febrary, feburary, febraury", "febrero, febr, febrro, febero"),
    ("monthword", 3, "march, mar", "marzo, marso"),
    ("monthword", 4, "april, apr, aprl, aprill", "abril, abr, avril"),
    ("monthword", 5, "may", "mayo, mallo"),
    ("monthword", 6, "june, jun, jne", "junio"),
    ("monthword", 7, "july, jul, juli, jully", "julio, jullio"),
    ("monthword", 8, "august, aug, agust, augst", "agosto, agosot"),
    (
        "month",
        9,
        "september, sept, sep, septmber, septembr, setember, septermber",
        "septiembre, setiembre, sept, septienbre, setienbre, sectiembre, septimbre",
    ),
    ("month", 10, "october, oct, octber, octobr, ocotber", "octubre, otubre, octbre, octuvre, ogtubre"),
    (
        "month",
        11,
        "november, nov, novmber, novembr, novemeber",
        "noviembre, nobiembre, novienbre, novimbre, nobienbre",
    ),
    (
        "month",
        12,
        "december, dec, decmber, decembr, desember, decemeber",
        "diciembre, dic, disiembre, dicienbre, disienbre, dicembre",
    ),
    ("season", "spring", "spring, springtime, springs", "primavera, primabera"),
    ("season", "summer", "summer, summertime, sumer, summers", "verano, berano, veranos"),
    ("season", "fall", "fall, autumn", "otono, otonio"),
    ("season", "winter", "winter, wintertime, winters", "invierno, inbierno, imbierno, inviernos"),
    (
        "lessthan",
        None,
        "less than, not even, under, no more than, not more than, inside of the last",
        "menos de, ni",
    ),
    (
        "ago",
        None,
        "ago, agoo, agi, agp, prior to this message, prior to this report, before this message, before this report, "
        "before this call, prior to this call, before calling, before i called, before i wrote you, before i "
        "wrote, before i texted, before i messaged, before writing this, prior to now, "
        "before now",
        "atras, atraz, antes de este mensaje, antes de esta llamada, antes de llamar, antes de escribir esto",
    ),
    ("back", None, "back, earlier than now", ""),
    ("hace", "less", "", "no hace ni, no ase ni"),
    (
        "hace",
        None,
        "",
        "hace, ase, ace, hase, hce, jace, hacen, hacia ya, asen, hace ya, hace mas o menos, hace mas de, "
        "hace casi, hace alrededor de, hace cosa de, hace poco mas de, hace un poco mas de, hace poco "
        "menos de, hara, hace apenas, desde hace, dsd hace, dsde hace, desde ase, hace unos como, "
        "hace rato como, ase rato como, hace un rato como, hace ratito como, hace un ratito como",
    ),
    (
        "last",
        None,
        "last, lst, lats, lsat, previous, latest, this last, this past, ths past",
        "pasado, pasada, pasao, pasados, pasadas, ultimo, ultima, ultimos, ultimas, ultmo, anterior, "
        "psado, pasda, pazado, recien pasado, recien pasada",
    ),
    (
        "beforelast",
        None,
        "before last, b4 last, previous to last, before that last",
        "antepasado, antepasada, penultimo, penultima, antes pasado, antes pasada, ante pasado, ante "
        "pasada, antepasao, trasanterior, ante pasao",
    ),
    (
        "this",
        None,
        "this, thiss, dis, ths, these, this very, this same, the current, the present, current",
        "este, esta, estos, estas, ste, sta, est, este mismo, esta misma, el presente, el corriente, presente, "
        "corriente",
    ),
    ("that", None, "that, that same", "ese, esa, esos, esas, aquel, aquella, ese mismo, esa misma"),
    (
        "next",
        None,
        "next, nxt, upcoming, coming",
        "proximo, proxima, siguiente, que viene, q viene, entrante, venidero, proximos, proximas, k viene",
    ),
    (
        "some",
        2,
        "a couple of, a couple, couple of, couple, coupla, a coupla, cpl, a cpl, cuple, copule, a cuple "
        "of, cupla, a pair of",
        "un par de, par de, un par d, par d, un par",
    ),
    (
        "some",
        3,
        "a few, few, several, some, a handful of, a fw, quite a few",
        "unos, unas, unos cuantos, unas cuantas, varios, varias, algunos, algunas, pocos, pocas, unos "
        "pocos, unas pocas, unos pares de",
    ),
    ("one", 1, "an, a single", "un, una"),
    ("half", None, "half, half a, half an, haf", "media, medio"),
    ("quarter", None, "quarter, a quarter, qtr, quater", "cuarto, un cuarto, quarto"),
)

LINKS: Final[tuple[Row, ...]] = (
    ("at", None, "at, @, att", ""),
    (
        "las",
        None,
        "",
        "a las, alas, a la, ala, las, la, a ls, als, ls, ala s, a las eso de, a loas, alas eso de",
    ),
    ("on", None, "on, upon, onn", ""),
    ("in", None, "in, inside of, within, w/in, w in", "en, n la, dentro de"),
    (
        "during",
        None,
        "during, throughout, over, through out, over the course of, in the course of, durring",
        "durante, a lo largo de, en el transcurso de, en el curso de, durnte",
    ),
    ("thearticle", None, "the, da, teh, tha, th", "el, los, lo, l"),
    ("of", None, "of, off of", "de, d, del, dl, de el, de los, d el, delos"),
    ("by", None, "by, no later than, not later than", "por, x, pa, para, por alla, para la, pal"),
    (
        "about",
        None,
        "around, at or about, on or about, at or around, on or around, round, about, abt, arnd, roughly, like, "
        "approximately, approx, apprx, aprox, close to, "
        "nearly, almost, near, circa, somewhere around, sometime around, some time around, around about, "
        "just about, probably, prob, probly, prolly, maybe, perhaps, possibly, more like, i think, i "
        "think like, i think around, i guess, more or less, say, lets say, i want to say, had to be, at "
        "around, at about, at like, at approximately, at roughly, bout, aroud, aound, arround, aroun, "
        "ruffly, i believe, mayb, im guessing, guessing, must have been, mustve been, must of been, could have "
        "been, couldve been, at "
        "maybe, at approx, ~, right around, right about, at abt, at arnd, might have been, maybe like, "
        "maybe around, id say, i would say, pretty much, best guess, going on, getting on, towards, "
        "toward, closer to, at nearly, at almost, arnd like, around like",
        "como, como a, alrededor de, alrededor, mas o menos, aproximadamente, aprox, cerca de, casi, a "
        "eso de, eso de, hacia, asia, sobre, tipo, quizas, quiza, creo que, creo q, creo, unos como, por "
        "ahi de, serian como, serian, a eso d, alrrededor de, alrededor d, mas o meno, masomenos, calculo "
        "que, calculo, cosa de, a golpe de, golpe de, a lo mejor, tal vez como, seria como, seria, digamos, "
        "pongale, ponle, eran como, "
        "era como, fue como, seran como, casi casi, serca de, probablemente, talvez, tal vez a, capaz "
        "que, deben haber sido, debian ser, debe haber sido, debio ser, mas como, mas bien, mas bien "
        "como, por hay de, a como, como de, cmo, kmo, komo, com",
    ),
    (
        "afterabout",
        None,
        "or so, or thereabouts, give or take, or something, or smth, sharp, on the dot, or around there, around there",
        "y pico, i pico, y piko, nada mas, nomas, namas, y algo, o algo asi, y fraccion, o por ahi, maso menos, exacto",
    ),
    (
        "sometime",
        None,
        "sometime, on my birthday, the day of my birthday, some time, somewhere, earlier, earlier on, sumtime, "
        "smtime, sometym, somtime, at some "
        "point, any time, anytime, some point, exactly, just, right, way, way back, ok so, roughly "
        "sometime",
        "en algun momento, en mi cumpleanos, el dia de mi cumpleanos, en mi cumple, en algun punto, algun "
        "momento, exactamente, justo, justamente, apenas, alla, "
        "alla por, en un momento, alguna hora, a alguna hora",
    ),
    ("to", None, "to, thru, through, into, 2", "al"),
    ("a", None, "a", ""),
    ("past", None, "past", ""),
    (
        "until",
        None,
        "until, till, til, untill, untl, up to, up till, up until, right up until, up til, unitl, all the "
        "way to, till like, til like, till about, til about, until about, until around, til around",
        "hasta, asta, hsta",
    ),
    (
        "between",
        None,
        "between, btwn, betwen, bw, btw, in between, beetween, betweem, between like, btween, btwen, "
        "anywhere between, anywhere from, somewhere between, b / w, b / t, sometime between, some time "
        "between, b/w, betwn, bewteen, between the hours of, inbetween, b/t, b t, in between the hours "
        "of, between around, between about, either",
        "entre, entr, ente, en tre, entre eso de, entree, entre como, entre las horas de",
    ),
    (
        "from",
        None,
        "from, frm, fr, from like, from about, from around, starting, starting at, starting from",
        "desde, dsd, dsde, dede, dende, desd, desde como, a partir de, apartir de, a partir d",
    ),
    ("and", None, "and, n, &, an d, nd, +", "y"),
    (
        "or",
        None,
        "or, or maybe, or was it, or could have been, or might have been, or even, or perhaps, or possibly, or "
        "else, or like",
        "o, u, o sera, o seria, o fue, o puede ser, o puede que, o quizas, o tal vez, o talvez, o a lo mejor, o sea, "
        "o creo",
    ),
    ("since", None, "since, sinse, sins, as of, ever since, cince, startin", ""),
    (
        "after",
        None,
        "after, aftr, afta, right after, shortly after, just after, not before, sometime after, some time "
        "after, soon after, a little after, a bit after, little after, later than, no earlier than, not "
        "earlier than, anytime after, any time after, immediately after, well after, long after, a lil "
        "after, just past, way after, anywhere after, a little past, little past, a bit past, afer",
        "despues de, despues d, despues, dspues de, dsps de, dps de, luego de, despues del, no antes de, "
        "poco despues de, despuez de, tras, mas tarde de, pasado de, un poco despues de, dspues, depues "
        "de, despue de, luego d, despue del, depue de, mas de",
    ),
    (
        "before",
        None,
        "before, b4, bfor, befor, bfore, prior to, just before, right before, shortly before, not after, "
        "sometime before, some time before, earlier than, a little before, a bit before, little before, "
        "right b4, just b4, anytime before, any time before, before like, befre, beofre, ahead of, a lil "
        "before, sometime b4, leading up to, in advance of",
        "antes de, antes de que, antes que, antes d, antes, ante de, ants de, antes del, no despues de, no mas "
        "tarde de, poco "
        "antes de, antez de, previo a, anterior a, anterior al, previo al, un poco antes de, ates de, a "
        "mas tardar",
    ),
    (
        "not",
        None,
        "not, wasnt, isnt, werent, wasent, wasn t, aint, not on, never, didnt, rather than, instead of",
        "no, no fue, no era, no es, no eran, tampoco, en vez de, en lugar de, no el, nunca",
    ),
    ("oclock", None, "oclock, o clock, oclk, ocklock, o clok", "en punto"),
    ("been", None, "its been, it has been, its been about, it was all of", "va para, ya va para, ya va"),
    ("ish", None, "ish, sh, something, smthn, sumthin, sumn, somethin, and change", ""),
    ("minus", None, "", "menos, meno"),
    (
        "correct",
        None,
        "no wait, wait no, wait, no sorry, i mean, scratch that, i meant, or rather, actually no, no "
        "actually, actually, my bad, correction, sorry",
        "digo, perdon, no perdon, mejor dicho, no espera, no espere, espera, espere, me equivoque, "
        "miento, no mentira, mentira, bueno no, bueno mejor dicho, miento perdon, bueno",
    ),
    (
        "every",
        None,
        "every, each, every single, on any given, always on",
        "cada, todos los, todas las, tos los, toas las, to los, toa las, todo los, toda las, siempre los, "
        "algunos de los",
    ),
    ("second", None, "second, seconds, sec, secs", "segundo, segundos, segunda"),
    (
        "greeting",
        None,
        "good morning, good afternoon, good evening, good night, good day, goodmorning, gm, good mornin, "
        "happy new year, merry christmas, happy thanksgiving, happy holidays, happy halloween, happy "
        "easter, have a good night, have a good day, have a nice day, good nite, have a good one, have a "
        "great day, happy monday, happy friday, have a good weekend, night shift, day shift, morning "
        "shift, evening shift, afternoon shift, night stand, night light, night club, night school, 3rd "
        "shift, 2nd shift, 1st shift, third shift, second shift, first shift, graveyard shift, overnight "
        "shift, nite club, night guard, night security, day care, day job, morning person, night owl, "
        "evening class, evening gown, night gown, evening purse, 24 7, all hours, 10 - 4, 7 - eleven, "
        "midnight blue, midnight black, midnight green, midnight edition, midnight color, space midnight, "
        "summer st, winter st, spring st, summer street, winter street, spring street, may st, may "
        "street, sunday school, christmas tree, 7 eleven, 7 11, 7 elevens, five guys, five below, forever "
        "21, friday the 13th movie, saturday night live, monday night football, tgi fridays, tgi friday, "
        "ruby tuesday, ruby tuesdays, may be, may have, day labor, office hours, business hours, hour "
        "parking, minute parking, 2 hour parking, happy hour prices, minute clinic, minute mart, 1 hour "
        "photo, one hour photo, lunch box, lunch bag, lunchbox, dinner table, dinner plate, dinner "
        "plates, breakfast table, breakfast bar, lunch money, lunch cooler, lunch tote, dinner set, "
        "morning glory, day pack, weekend bag, overnight bag, winter coat, winter jacket, winter boots, "
        "winter hat, winter tires, winter gloves, summer tires, summer camp, spring jacket, fall jacket, "
        "summer dress, winter clothes, summer clothes, spring break, winter stuff, summer stuff, winter "
        "gear, fall off, fall out, fall down, fall asleep, minute maid, 50 50, may as well, second hand, "
        "second floor, second story, night vision, night lamp, day bed",
        "buenos dias, buen dia, buenas tardes, buenas noches, buena tarde, buena noche, wenas noches, "
        "wenas tardes, buenas, weno dias, wenos dias, feliz navidad, feliz ano nuevo, feliz ano, que "
        "tenga buen dia, que tenga buena noche, bendecido dia, bendiciones, buena dia, bonito dia, lindo "
        "dia, turno de noche, turno de la noche, turno de dia, turno de la manana, turno de la tarde, "
        "mesita de noche, mesa de noche, las 24 horas, las veinticuatro horas, hora pico, santo domingo, "
        "arbol de navidad, santo domingo este, de un dia para otro, dia a dia, domingo german, mas tarde, "
        "llegar tarde, muy tarde, llegue tarde, llego tarde, llegaron tarde, tan tarde, bien tarde, "
        "demasiado tarde, tarde o temprano, ya es tarde, es tarde, un poco tarde, medio metro, media hora "
        "de camino, cuarto de bano, cuarto de atras, cuarto piso, segundo piso, tercer piso, primer piso, "
        "no mas, segunda mano, otra noche de estas, me di cuenta tarde",
    ),
    (
        "event",
        "work",
        "work, my shift, shift, getting off work, i got off work, getting out of work, the work day",
        "trabajo, salir del trabajo, salir de trabajar, mi turno, trabajar, el trabajo",
    ),
    (
        "event",
        "closing",
        "closing, we closed, close, i closed, closing time, we close, they closed, we closed up",
        "cerrar, cierre, el cierre, que cerramos, cerramos",
    ),
    (
        "event",
        "opening",
        "opening, we opened, we open, opening time, i opened",
        "abrir, la apertura, apertura, que abrimos, abrimos",
    ),
    ("event", "school", "school, school let out, class, classes", "escuela, clases, la clase"),
    ("event", "dark", "dark, it got dark", "oscurecer, que oscureciera"),
    (
        "event",
        "bed",
        "bed, bedtime, bed time, going to bed, i went to bed, going to sleep",
        "acostarme, dormir, acostarnos, irme a dormir",
    ),
    ("event", "church", "church, mass", "misa, iglesia, la misa"),
    ("parts", "night", "nights, nites", "noches"),
    ("parts", "morning", "mornings", ""),
    ("parts", "afternoon", "afternoons", "tardes"),
    ("parts", "evening", "evenings", ""),
    ("parts", "madrugada", "", "madrugadas"),
    ("weekdays", 7, "weekends, wknds", "fines de semana, findes"),
    (
        "birth",
        None,
        "born, dob, d o b, date of birth, birthday, birth date, birthdate, b day, bday",
        "naci, nacio, nacido, nacida, fecha de nacimiento, f nacimiento, cumpleanos, cumple anos, nacimiento",
    ),
)
