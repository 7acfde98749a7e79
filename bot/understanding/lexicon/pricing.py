"""Words beside a bare number that make it the price of a thing, or keep it from being one; folded."""

from typing import Final

HEDGES: Final = frozenset(
    "like about around maybe roughly approximately approx abt bout prob probably almost nearly over under say ish como "
    "unos unas casi aproximadamente quizas tal vez was were is are cost costs worth vale valia valian valen valor "
    "value price era eran son fue costo costaron costaba sale salio at a an another another otro otra otros otras en "
    "de por for that which just somewhere  only other call it que me i"
    " = usually".split()
)
# right before the number: it tells a price
TELLING: Final = frozenset(
    "paid pay pague pagamos pago gave bought cost costo costaron cuesta cuestan worth valued value valor vale valia "
    "price precio quoted cotizaron cotizo estimate says said say dice dijo wants wanted cobra cobran cobro pide piden "
    "tasado tasada appraised insured retail retails goes between entre".split()
)
# somewhere before it in its part of the sentence
TELLERS: Final = frozenset(
    "paid gave pague pagamos worth valued cost costs costed costo costaron cuesta says said told quoted estimated "
    "appraised insured vale valia valian valor cobra cobran cobro pide cotizo cotizaron dice dicen dijo dijeron price "
    "precio wants compre bought sells".split()
)
# a number before these is a price
TAILS: Final = frozenset("tops used new nuevo nueva nuevos nuevas installed bolos baros each apiece ea retail".split())
PURPOSES: Final = frozenset("to pa para for por".split())
REPAIRS: Final = (
    "fix", "repair", "replac", "redo", "repaint", "paint", "pressure", "clean", "install", "put", "buy", "get",
    "arregl", "repar", "reponer", "reempl", "cambiar", "pintar", "limpiar", "comprar", "poner", "instal", "otro",
    "otra", "fixing", "match", "rekey", "new",
)  # fmt: skip
# a number after these counts, measures or names
NUMBERED: Final = frozenset(
    "size sz talla tamano number num no numero # unit apt apto apartment room bus guagua route ruta model modelo serie "
    "series serial imei sn since del year ano iphone galaxy xbox ps playstation pixel at@ @ las exit line linea gen "
    "sec section floor piso level locker gate lot row age tablet badge zip plate version ending".split()
)
JOINS: Final = frozenset("and y e n plus mas with con pero but also".split())
AFTER: Final = frozenset(
    "used new at a an en el la los las the my mi mis in on con with brand i he she it they or o dollars to para pa "
    "each cada c/u total por for cuando when hace last me years because since de del from".split()
)
PLACES: Final = frozenset(", : ; ( - ) — – . ! ? … and y".split())
ARTICLES: Final = frozenset("the el la los las my mi mis for da".split())
# between a thing of a story and its price
LINKS: Final = HEDGES | frozenset(
    "also brand same aparte which that was the too tambien which worth on it in inside that que se todavia nuevo nueva "
    "new".split()
)
CONSOLES: Final = frozenset("iphone xbox ps playstation galaxy pixel tablet".split())
