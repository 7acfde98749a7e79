"""Words that turn what stands near them: no, if, yesterday, now. English and Spanish beside each other; tables only.

Every pattern is read against the plain form of a message (see canon.py): words, single spaces, marks between spaces.
"""

from __future__ import annotations

_DAYS = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|tues|wed|thu|thurs|fri|sat|sun|"
    r"lunes|martes|miercoles|jueves|viernes|sabado|domingo"
)
_MONTHS = (
    r"january|february|march|april|june|july|august|september|october|november|december|"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
)

# A clause goes on over "or", "and" with a thing; it ends at these, or at "and" with a new person.
SOFT_BREAK = (
    r" (?:but|because|although|though|except|however|so|then|pero|porque|aunque|sino|entonces|excepto|solo que) "
    r"| and (?=(?:he|she|they|i|we|there|my|the|a|someone|somebody|one|his|its|it|now|some|this|that|our) )"
    r"| y (?=(?:el|la|los|las|un|una|mi|yo|hay|alguien|tiene|esta|ahora|se|me|nos|le|su) )"
)

NEGATION = (
    r" (?:no|not|never|nobody|no one|none|nothing|neither|nor|without|zero|aint|nunca|nadie|nada|ni|ningun|ninguno|"
    r"ninguna|sin|tampoco|jamas)(?= )"
)

# A "no" that answers and does not deny what follows it: "no he is still here", "no, mi vecino…" without the comma.
INTERJECTION = (
    r"^ (?:no|not really|no no|nope|nah) (?=(?:he|she|they|it|there|i|we|my|the|someone|somebody|this|that|but|our|his|"
    r"el|mi|mis|un|una|eso|yo|ya|ella|ellos|estoy|alguien|gracias|thanks|thank|sorry|sir|ma|maam|senor|man|bro|wait|"
    r"pero|actually|espera|espere|two|2|all|everyone|everything|todo|todos|esta|estan|still|aun|todavia|sigue|siguen) )"
)

# "I do not know if he is still inside" denies nothing.
IDIOMS = (
    r"do not know (?:if|what|whether|why|how|when|where)|not sure (?:if|whether|what)|no se (?:si|que|como|porque)|"
    r"not (?:only|just|joking|kidding|playing|lying|again)|no (?:joke|lie|cap|doubt|matter|wonder|kidding)|"
    r"no (?:solo|es broma|estoy bromeando)|no (?:good|bad) reason|for no reason|sin (?:razon|motivo|querer|permiso)|"
    r"without (?:my|our|any|asking|permission|consent)(?: \w+){0,1}|no estoy segur[oa] si|nothing but|will not stop|"
    r"does not (?:stop|care|matter)|do not (?:stop|care)|no (?:para|paran|deja|dejan) de|no police|no cops|"
    r"no me (?:contesta|responde)|not (?:long|far|even)|no hace mucho|did not (?:even )?(?:realize|notice|know|hear)"
)

IMAGINED = (
    r" (?:if|unless|whether or not|in case|what if|could have|could|might|may have|would have|would|almost|nearly|lucky|"
    r"before (?:someone|somebody|one|a|they|he|any)|afraid|worried|scared that|scared of|fear|until (?:someone|somebody)|"
    r"going to get|gets|is going to be|will get|waiting for|should|pretend\w*|joked|joking|movie|drill|looked like i|as if|"
    r"antes de que|podria|podrian|pudo|pudieron|pudiera|puede que|por si|como si|casi|miedo (?:de|a) que|un dia de estos|"
    r"hasta que|ojala|deberia|si (?:no|me|nos|alguien|hubiera|llega|algun\w*)) "
)

PAST_TIME = (
    r" (?:yesterday|last (?:\w+ )?(?:night|week|weekend|month|year|spring|summer|fall|winter|time|tuesday|monday|wednesday|"
    r"thursday|friday|saturday|sunday|sat|fri|mon|tue|tues|wed|thu|thurs|sun|january|february|march|april|may|june|july|"
    r"august|september|october|november|december)|ago|earlier|this morning|overnight|(?:the )?other (?:day|night)|a while back|"
    r"when i (?:got|came|woke|left|returned|went|was|walked|arrived|found|noticed)|when we (?:got|came|left|went|were)|"
    r"back in|long gone|already gone|in the past|used to|long done|happened|since (?:then|last|\w+day)|"
    rf"on (?:{_DAYS})|(?:{_DAYS}) (?:night|morning|afternoon|evening|noche|pasado)|(?:in|on) (?:{_MONTHS})|"
    r"anoche|ayer|antier|antes de ayer|anteayer|antenoche|(?:semana|mes|ano|noche|lunes|martes|miercoles|jueves|viernes|"
    r"sabado|domingo|vez|fin de semana) pasad[oa]|hace (?:\w+ ){1,3}(?:horas?|dias?|semanas?|mes|meses|anos?)|esta manana|"
    r"(?:el|este) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|cuando (?:llegue|llegamos|sali|salimos|volvi|desperte|me desperte|"
    r"regrese|fui|estaba|entre)|ya (?:paso|se fue|se fueron|no esta|no estan)|de madrugada|en la madrugada|hace (?:tiempo|rato)) "
)

PAST_VERB = (
    r" (?:was|were|had|did|ran|left|took|got|went|came|drove|fled|escaped|pulled|pointed|stabbed|grabbed|demanded|said|told|"
    r"hit|punched|pushed|robbed|attacked|followed|chased|threatened|been|started|tried|kept|"
    r"estaba|estaban|habia|habian|fue|fueron|tenia|tenian|era|eran|huyo|huyeron|salio|salieron|corrio|saco|sacaron|apunto|"
    r"apuntaron|amenazo|amenazaron|quito|quitaron|llevo|llevaron|pego|pegaron|golpeo|golpearon|siguio|siguieron|dijo|"
    r"asalto|robo|atraco|\w{2,16}(?:aron|ieron)|llego|llegaron|vino|vinieron|intento|intentaron|trato|trataron) "
)

PRESENT = (
    r" (?:right now|now|currently|at this moment|this minute|this second|this very|as we speak|as i type|still|"
    r"ahora mismo|ahora|ahorita|ahoritita|en este momento|en estos momentos|todavia|aun|sigue|siguen) "
)

FRESH = (
    r" (?:just now|just (?:pulled|robbed|attacked|punched|stabbed|shot|jumped|broke|kicked|ran|tried|took|hit|got|saw|heard|"
    r"grabbed|snatched|pointed|beat|threatened|held|mugged|crashed|happened|drove|smashed|set)|"
    r"(?:\w+|a few|a couple|couple of) (?:minutes?|seconds?|secs?) ago|moments? ago|a minute ago|"
    r"hace (?:\w+ ){0,2}(?:minutos?|segundos?|minutitos?|un ratito|poquito)|acaban? de|recien) "
)

HABIT = (
    r" (?:every|always|constantly|each|all the time|nightly|daily|regularly|usually|often|all summer|all week|"
    r"most (?:nights|days|mornings)|been|again and again|weekends|nights|"
    r"tod[oa]s (?:los|las)|siempre|cada|a cada rato|constantemente|diario|a diario|casi todos|a menudo|"
    r"los fines de semana|por las noches|keeps? (?:breaking|stealing|dumping|taking|smashing|throwing|happening|coming)) "
)
