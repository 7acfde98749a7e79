"""Words that turn what stands near them: no, if, yesterday, now. English and Spanish beside each other.

Every pattern is read against the plain form of a message (see canon.py): words, single spaces, marks between spaces.
"""

from __future__ import annotations

# A clause goes on over "or", "and" with a thing; it ends at these, or at "and" with a new person.
SOFT_BREAK = (
    r" (?:but|because|although|though|except|however|so|then|pero|porque|aunque|sino|entonces|"
    r"excepto|solo que) | and (?=(?:he|she|they|i|we|there|my|the|a|someone|somebody|one|his|"
    r"its|it|now|some|this|that|our) )| y (?=(?:el|la|los|las|un|una|mi|yo|hay|alguien|tiene|"
    r"esta|ahora|se|me|nos|le|su) )"
)

NEGATION = (
    r" (?:no|not|never|nobody|no one|none|nothing|neither|nor|without|zero|aint|nunca|nadie|"
    r"nada|ni|ningun|ninguno|ninguna|sin|tampoco|jamas)(?= )"
)

# A "no" that answers and does not deny what follows it: "no he is still here", without the comma.
INTERJECTION = (
    r"^ [.] (?:no|nope|nah) (?=(?:he|she|they|it|there|someone|somebody|my|mi|el tipo|ella|ellos|alguien) )|"
    r"^ (?:no|not really|no no|nope|nah) (?=(?:he|she|they|it|there|i|we|my|the|someone|"
    r"somebody|this|that|but|our|his|el|mi|mis|un|una|eso|yo|ya|ella|ellos|estoy|alguien|"
    r"gracias|thanks|thank|sorry|sir|ma|maam|senor|man|bro|wait|pero|actually|espera|espere|two|"
    r"2|all|everyone|everything|todo|todos|esta|estan|still|aun|todavia|sigue|siguen) )"
)

# "I do not know if he is still inside" denies nothing.
IDIOMS = (
    r"do not (?:call|text|reply|answer|talk)|do not know (?:if|what|whether|why|how|when|where)|not sure (?:if|"
    r"whether|what)|no se (?:si|que|como|porque)|not (?:only|just|joking|kidding|playing|lying|again)|no "
    r"(?:joke|lie|cap|doubt|matter|wonder|kidding)|no (?:solo|es broma|estoy bromeando)|no (?:good|bad) reason|"
    r"for no reason|sin (?:razon|motivo|querer|permiso)|without (?:my|our|any|asking|permission|consent)(?: "
    r"\w+){0,1}|no estoy segur[oa] si|nothing but|will not stop|does not (?:stop|care|matter)|do not (?:stop|"
    r"care)|no (?:para|paran|deja|dejan) de|no police|no cops|no me (?:contesta|responde)|not (?:long|far|"
    r"even)|no hace mucho|did not (?:even )?(?:realize|notice|know|hear)"
)

# A fear, a condition, a near miss.
IMAGINED = (
    r" (?:if|unless|whether or not|in case|what if|could have|could|might|may have|would have|"
    r"would|almost|nearly|lucky|before (?:someone|somebody|one|a|they|he|any)|afraid|worried|"
    r"scared that|scared of|fear|until (?:someone|somebody)|going to get|gets|is going to be|"
    r"will get|waiting for|should|pretend\w*|joked|joking|movie|drill|looked like i|as if|antes "
    r"de que|podria|podrian|pudo|pudieron|pudiera|puede que|por si|como si|casi|miedo (?:de|a) "
    r"que|un dia de estos|hasta que|ojala|deberia|si (?:no|me|nos|te|uno|alguien|hubiera|llega|"
    r"algun\w*)) "
)

# Times that are over.
PAST_TIME = (
    r" (?:yesterday|last (?:\w+ )?(?:night|week|weekend|month|year|spring|summer|fall|winter|"
    r"time|tuesday|monday|wednesday|thursday|friday|saturday|sunday|sat|fri|mon|tue|tues|wed|"
    r"thu|thurs|sun|january|february|march|april|may|june|july|august|september|october|"
    r"november|december)|ago|earlier|this morning|overnight|(?:the )?other (?:day|night)|a "
    r"while back|when i (?:got|came|woke|left|returned|went|was|walked|arrived|found|noticed)|"
    r"when we (?:got|came|left|went|were)|back in|long gone|already gone|in the past|used to|"
    r"long done|happened|since (?:then|last|\w+day)|on (?:(?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)day|mon|tue|tues|wed|thu|thurs|fri|sat|sun|lunes|martes|miercoles|jueves|viernes|"
    r"sabado|domingo)|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|tues|wed|thu|thurs|"
    r"fri|sat|sun|lunes|martes|miercoles|jueves|viernes|sabado|domingo) (?:night|morning|"
    r"afternoon|evening|noche|pasado)|(?:in|on|en|de|since|desde|of) (?:january|february|march|april|june|july|"
    r"august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|"
    r"agosto|septiembre|octubre|noviembre|diciembre)|(?:in|since|en|del?|desde) (?:19|20)\d\d|(?:back|all) in|"
    r"(?:in|over|during) the (?:spring|summer|fall|winter)|en (?:el )?(?:verano|invierno|otono|primavera|navidad)|"
    r"all (?:month|year)|on (?:labor|memorial|veterans|columbus|mothers|fathers|christmas|independence|mischief|"
    r"new years) \w{2,8}|on (?:halloween|thanksgiving|christmas|easter)|on the \d{1,2}(?:st|nd|rd|th)|"
    r"la otra (?:semana|noche)|el otro dia|hace (?:meses|semanas|dias|anos)|(?:weeks?|months?|years?|days) back|anoche|"
    r"ayer|antier|antes de ayer|anteayer|"
    r"antenoche|(?:semana|mes|ano|noche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|"
    r"vez|fin de semana) pasad[oa]|hace (?:\w+ ){1,3}(?:horas?|dias?|semanas?|mes|meses|anos?)|"
    r"esta manana|(?:el|este) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|cuando "
    r"(?:llegue|llegamos|sali|salimos|volvi|desperte|me desperte|regrese|fui|estaba|entre)|ya "
    r"(?:paso|se fue|se fueron|no esta|no estan)|de madrugada|en la madrugada|hace (?:tiempo|"
    r"rato)) "
)

# Verbs that tell of what is over. Spanish plurals by their ending.
PAST_VERB = (
    r" (?:was|were|had|did|ran|left|took|got|went|came|drove|fled|escaped|pulled|pointed|"
    r"stabbed|grabbed|demanded|said|told|hit|punched|pushed|robbed|attacked|followed|chased|"
    r"threatened|crashed|rammed|been|started|tried|kept|estaba|estaban|habia|habian|fue|fueron|tenia|tenian|"
    r"era|eran|huyo|huyeron|salio|salieron|corrio|saco|sacaron|apunto|apuntaron|amenazo|"
    r"amenazaron|quito|quitaron|llevo|llevaron|pego|pegaron|golpeo|golpearon|siguio|siguieron|"
    r"dijo|asalto|robo|atraco|\w{2,16}(?:aron|ieron)|llego|llegaron|vino|vinieron|intento|"
    r"intentaron|trato|trataron) "
)

# Now.
PRESENT = (
    r" (?:right now|now|currently|at this (?:very )?moment|at the moment|this (?:very )?(?:minute|second|"
    r"instant)|this very|as we speak|as i (?:type|write|speak)|as i am (?:typing|writing|talking)|while i am "
    r"(?:typing|writing)|in progress|still|en este (?:preciso|mismo) (?:momento|instante)|mientras (?:escribo|"
    r"hablo)|ahora mismo|ahora|ahorita|ahoritita|en este momento|en estos momentos|todavia|aun|sigue|siguen) "
)

# Minutes ago.
FRESH = (
    r" (?:just now|just (?:pulled|robbed|attacked|punched|stabbed|shot|jumped|broke|kicked|ran|tried|took|hit|"
    r"got|saw|heard|grabbed|snatched|pointed|beat|threatened|held|mugged|crashed|happened|drove|smashed|set|"
    r"had|collapsed|fainted|fell|swallowed|drank|overdosed|slapped|threw|pushed|slashed|seen|choked|strangled|"
    r"tackled|started|passed out|been (?:shot|stabbed|hit|robbed|attacked))|(?:\w+|a few|a couple|couple of) "
    r"(?:minutes?|seconds?|secs?) ago|moments? ago|a minute ago|hace (?:\w+ ){0,2}(?:minutos?|segundos?|"
    r"minutitos?|un ratito|poquito)|acaban? de|recien) "
)

# Again and again.
HABIT = (
    r" (?:every|always|constantly|each(?! other)|all the time|nightly|daily|regularly|usually|often|all "
    r"summer|all week|most (?:nights|days|mornings)|been|again and again|weekends|nights|"
    r"on (?:mon|tues|wednes|thurs|fri|satur|sun)days|cuando (?:toma|bebe|llega|se emborracha)|shows up at|a todos "
    r"lados|"
    r"tod[oa]s (?:los|las)|siempre|cada|a cada rato|constantemente|diario|a diario|casi todos|siguen robando|a "
    r"menudo|los fines de semana|por las noches|keeps? (?:breaking|stealing|dumping|taking|"
    r"smashing|throwing|happening|coming)) "
)

# What the readers of danger ask further.
IS = (
    r" (?:is|are|am|being|esta|estan|estoy|tiene|tienen|hay|got an?|got the|has|have|will not|says|keeps|wants|"
    r"sigue|siguen) "
)
DOING = r" (?:is|are|am|esta|estan|keeps|sigue|siguen) (?:\w+ ){0,6}?\w{2,16}(?:ing|ndo|ndome|ndole|ndose) "
GOING_ON = (
    r" (?:is|are|am|esta|estan|hay|there is|theres|anda|andan|i hear|i see|outside|afuera|tratando|"
    r"trying|kicking|"
    r"breaking|banging|swinging) "
)
TOLD = r" (?:was|were|when|while|saw|said|says|told|heard|estaba|estaban|cuando|vi|dijo|dice|mientras) "
RECORDED = (
    r" (?:on|in|from|en|por) (?:the |my |our |a |la |el |mi |un |una )?(?:\w+ )?"
    r"(?:camera|cameras|video|footage|tape|camara|camaras|videos|grabacion) "
)
EACH = r" (?:every|each(?! other)|cada|todos los|todas las) "
RIGHT_NOW = r" (?:right now|ahora mismo|ahorita) "
NEAR_NO = r" (?:no|not|never|nobody|nadie|nunca) (?:\w+ ){0,2}$"

# Asides that only somebody at ease makes, in the sentence itself.
AT_EASE = (
    r" (?:not urgent|no es urgente|no hay prisa|no rush|lunch|coffee|pizza|bot|router|lol|haha\w*|jaja\w*|meant|air "
    r"?tags?|"
    r"gps|tracker|rastreador|suitcase|maleta|cobrando|conmigo hoy|just my|(?:husband|wife|son|daughter) (?:he|she) "
    r"will|drones?|hang out|"
    r"firemen|put it out|(?:se |lo |la )?apag(?:o|aron|amos)(?= )|poison\w* (?:my|the|our) (?:dog|cat)|"
    r"lunch tray|footage|on instagram|en el cartel) "
)

# Told as a habit of a person, who is not there now.
ROUTINE = (
    r" (?:every|always|constantly|all the time|usually|often|most (?:nights|days)|on \w{3,6}days|since i|desde que|"
    r"siempre|cada|"
    r"a todos lados|casi tod[oa]s|tod[oa]s (?:los|las)|shows up at|cuando toma|asi lleva|seguia) "
)
