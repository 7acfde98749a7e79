"""Small words that may follow a bare number without making it a count ("at 5 my car…"), and nouns that do make it
one.
"""

from __future__ import annotations

from typing import Final

FUNCTION_WORDS: Final[frozenset[str]] = frozenset(
    """
    i im ive id we were weve he she they them it its you u me my mine our ours his her their your this
    that these those there here the some1 someone somebody some something everyone everybody nobody
    nothing anyone who whoever which what when where while because cause cuz bc since and or but so then
    n nor if as than with w without w/o for 4 from to of on off in into out up down over under by at
    near outside inside behind is are was were be been being am had has have having did do does done
    didnt dont doesnt wasnt isnt werent hadnt havent couldnt cant could would should will can might must
    shall not no yes yeah yea ya nah nope ok okay please pls thanks thank ty sorry lol idk tbh thx maybe
    probably just only also too even still already again anymore now always never ever almost came come
    went go going gone got get left parked woke found saw noticed heard walked returned started stopped
    took happened after before until till between during about around like roughly exactly sharp both
    all none each either yo tu el ella nosotros ellos ellas usted ustedes me te se le les lo la los las
    nos mi mis su sus nuestro nuestra un una que q k quien cuando donde como porque xq pq pero y o ni e
    u si no ya aun todavia tambien tampoco solo a de del al en por para pa con sin sobre entre hasta
    desde mientras aunque luego entonces estando segun contra mas menos muy es era fue son eran fueron ser soy
    esta estaba estaban estuvo estan
    hay habia hubo han ha he haber tiene tenia tuvo llegue llego sali salio vi vio fui iba iban vine
    vino volvi regrese deje estacione parquee desperte levante dormi acoste alguien nadie algo nada todo
    todos creo gracias favor hoy
    """.split()
)

COUNTED_NOUNS: Final[frozenset[str]] = frozenset(
    """
    people ppl persons person guys guy men man women woman kids kid boys girls teens dudes cars car
    trucks packages package boxes box bags bag items item dollars dollar bucks buck cents grand k
    percent pct mph miles mile mi feet foot ft inches inch lbs pounds lb oz gallons meters yards blocks
    block times different other more of doors door windows window tires tire wheels wheel bikes bike
    phones phone cameras camera cards card checks check bedroom bedrooms bathroom bathrooms room rooms
    floors floor level levels units unit apartments apt apartment stores locations houses house years
    yrs piece pieces pair pairs gb mb inch volt gig megapixel stars star percent speed door owner row
    rows personas persona hombres hombre mujeres mujer muchachos muchacho tipos tipo ninos nino jovenes
    joven carros carro cajas caja paquetes paquete dolares dolar pesos peso centavos millas pies pie
    metros metro cuadras cuadra bloques veces pares par piezas pieza gomas goma llantas llanta puertas
    puerta ventanas ventana cuartos cuarto habitaciones pisos piso casas casa tarjetas tarjeta telefonos
    celulares bicicletas bicis calle avenida ave blvd libras tiendas tienda
    """.split()
)

# After a number these are counted even where an hour would stand: "yesterday around 5 people came".
MEASURES: Final[frozenset[str]] = frozenset(
    """
    people ppl persons dollars dollar bucks buck cents grand k percent pct mph miles mile feet foot ft inches inch lbs
    pounds lb oz gallons meters yards times different other more of years yrs pairs personas dolares dolar pesos
    centavos millas pies metros cuadras veces pares par
    """.split()
)

# "Yesterday at 4 locations".
COUNTED_PLACES: Final[frozenset[str]] = frozenset(
    """
    locations stores places houses homes apartments blocks units rooms levels floors shops banks atms sites lugares
    tiendas casas sitios locales apartamentos bancos cuadras
    """.split()
)

STREET_WORDS: Final[frozenset[str]] = frozenset(
    """
    st street str ave av avenue rd road blvd boulevard ln lane dr drive pl place ct court ter terrace
    pkwy parkway hwy highway cir circle sq square tpke turnpike plaza alley calle avenida carretera
    """.split()
)

# "apt 4", "exit 48", "route 5": the number after these words is a name, not a time.
NAMING_WORDS: Final[frozenset[str]] = frozenset(
    """
    apt apartment apartamento apto unit suite ste room rm floor piso bldg building lot space level nivel
    gate exit salida route rt rte ruta highway hwy interstate bus guagua autobus line track train
    terminal aisle row seat locker po box case caso report reporte ticket claim badge officer number num
    no. numero nro plate placa tablilla license licencia lic tag vin serial serie model modelo imei id
    code codigo pin zip postal ext extension size talla version iphone galaxy ipad ps xbox playstation
    switch pixel note macbook airpods windows series mark gen generation zone zona district precinct
    ward channel chapter step pier grade account cuenta casa section block bloque cuadra tarjeta card
    ending termina phone tel telefono cell celular call text account docket policy poliza order orden
    tracking invoice batch col numbers
    """.split()
)

PRONOUNS: Final[frozenset[str]] = frozenset("i we he she they it you u who that just and had have been".split())
