"""What a short answer means after the emergency and the suspect question, and what takes words back."""

from __future__ import annotations

from collections.abc import Mapping

# Whole answers to the emergency question that say yes, by "is it Spanish".
# English "ya" is a yes, Spanish "ya" is not.
EMERGENCY_YES: Mapping[bool, str] = {
    False: (
        r"^[.] (?:(?:yes|yea|yeah|yep|yup|ye|yess|yas|si|sip|claro|correct|correcto|affirmative|"
        r"absolutely|definitely|afraid so|i think so|creo que si|sure|of course|kind of|sort of|"
        r"sorta|un poco|a little|maybe|might be|possibly|quizas|tal vez|a lo mejor)|ya|help|"
        r"please|urgent|emergency|hurry|asap)(?= )|^[.] (?:it is |its |this is |is |esta |si "
        r")?(?:right now|now|ahora|ahora mismo|ahorita|en este momento|happening|going on|"
        r"happening now|happening right now|pasando|en progreso|in progress)(?: (?:pasando|"
        r"sucediendo|happening|outside|inside|mismo|going on))?(?= [.,])|^[.] (?:it is|its) "
        r"(?:an )?emergency|^[.] (?:i am |we are |am )(?:scared|afraid|in danger|terrified|hurt|"
        r"injured|not safe|unsafe|not ok|not okay)|^[.] i do not feel safe|^[.] (?:he|she|they|"
        r"someone|somebody) (?:is|are) (?:still )?(?:right )?(?:here|there|outside|inside|at my|"
        r"at the|in my|in the|on my|trying|coming|back)|^[.] (?:someone|somebody|people|he|she|"
        r"they|both|one|my \w+)(?: \w+){0,3} (?:hurt|danger|injured)"
    ),
    True: (
        r"^[.] (?:(?:yes|yea|yeah|yep|yup|ye|yess|yas|si|sip|claro|correct|correcto|affirmative|"
        r"absolutely|definitely|afraid so|i think so|creo que si|sure|of course|kind of|sort of|"
        r"sorta|un poco|a little|maybe|might be|possibly|quizas|tal vez|a lo mejor)|ayuda|"
        r"urgente|emergencia|rapido)(?= )|^[.] (?:it is |its |this is |is |esta |si )?(?:right "
        r"now|now|ahora|ahora mismo|ahorita|en este momento|happening|going on|happening now|"
        r"happening right now|pasando|en progreso|in progress)(?: (?:pasando|sucediendo|"
        r"happening|outside|inside|mismo|going on))?(?= [.,])|^[.] (?:es|si es) (?:una "
        r")?emergencia|^[.] (?:tengo miedo|estoy en peligro|estamos en peligro|no me siento "
        r"segur[oa]|estoy herid[oa])|^[.] (?:alguien|hay|mi \w+)(?: \w+){0,3} (?:herid[oa]s?|"
        r"peligro|lastimad[oa])"
    ),
}

# Answers that begin by saying no. "No se" (I do not know) is not a no.
EMERGENCY_NO = (
    r"^[.] (?:oh |um |uh |well |lol |haha |honestly |thankfully |bueno |pues |ay |hola |hi |hello |thank god |"
    r"gracias a dios |i think |creo que |que yo sepa |i guess |probably )?[,.]? ?(?:no{1,3}p?(?= )(?! (?:se |"
    r"sabria |estoy segur[oa]|idea|clue|tengo idea|es broma|joke))|nothing|none|nobody|never|neither|negative|"
    r"negativo|nadie|ningun[oa]?|nada|not (?!sure|certain|yet|joking|kidding)|i do not (?:think|believe) so|i "
    r"doubt it|no creo|only (?!me |one |i )|solo (?!yo )|just (?:upset|mad|annoyed|angry|shaken|the|a|property|"
    r"damage|sad|stressed|frustrated|want|need)|(?:they|he|she|whoever|the \w+) (?:left|ran|took off|is gone|"
    r"are gone|fled|drove|bounced|dipped)|(?:se|ya se) (?:fue|fueron)|fue (?:ayer|anoche|el|la|hace)|para nada|"
    r"tampoco|only my|just my|and [.]|it is over|all good|all clear|we are (?:fine|ok|okay|good|safe|all "
    r"right)|i am (?:fine|ok|okay|good|safe|all right|alright|home|not)|everyone is (?:fine|ok|okay|safe|good)|"
    r"everybody is (?:fine|ok|okay|safe|good)|todo bien|todos bien|estoy bien|estamos bien|ya paso|eso fue|eso "
    r"ya|it (?:was|happened|already)|it is (?:over|done|long|already|not)|long (?:gone|over|done)|they are "
    r"gone|he is gone|already (?:over|happened|gone|left))"
)

# All is well, or over.
EMERGENCY_FINE = (
    r" (?:everyone|everybody|we|i|all|were|were all|they) (?:is |are |am )?(?:all )?(?:fine|ok|"
    r"okay|safe|good|alright|all right|unharmed)(?= )| (?:is|are|am) (?:\w+ )?(?:fine|ok|okay|"
    r"safe|unharmed)(?= )| (?:todos|todo|estoy|estamos|toy) (?:\w+ )?(?:bien|tranquil[oa]|a "
    r"salvo)(?= )| a salvo(?= )| (?:not right now|not now|ahora no|ahora mismo no|ahorita no|"
    r"not anymore|not any more|ya no|ya paso|ya se fue|ya se fueron|ya termino|ya se acabo|it "
    r"is over|long gone|it is all over|is done|no (?:danger|emergency|injur\w+|peligro|"
    r"emergencia)|happened (?:yesterday|last|earlier|already|this morning|on|over))(?= )"
)

# Unsure, or yes in other words: whoever cannot say no is told to call.
EMERGENCY_UNSURE = (
    r"^[.] (?:(?:uh|um|hmm|well|oh|honestly|lol|pues|bueno|ay|mmm|la verdad|i mean|god|dios mio) [,.]? "
    r"?){0,2}(?:(?:i am |we are )?(?:not (?:really )?(?:sure|certain|positive)|unsure)|i (?:really |honestly "
    r")?do not know|no idea|no clue|hard to (?:say|tell)|can not (?:say|tell|be sure)|no se|no estoy segur[oa]|"
    r"no sabria decir(?:te|le)?|no tengo idea|quien sabe|who knows)(?= (?:[.,?]|if|si|maybe|really|honestly|"
    r"yet|for sure|but (?:i|he|she|they|maybe)|pero (?:puede|creo|esta|sigue)|todavia|tal vez|quizas|la "
    r"verdad) )|^[.] (?:(?:uh|um|hmm|well|oh|honestly|pues|bueno|ay|mmm|no yet|i mean|ahora mismo|right now) "
    r"[,.]? ?){0,2}(?:yes|yeah|yea|yep|yup|si|claro que si|i guess(?: so| yes)?|i think(?: so| yes| maybe)?|i "
    r"believe so|could be|might be|may be|it (?:might|could|may) be|maybe|perhaps|probably(?! not)|possibly|"
    r"puede ser|pudiera ser|quizas?|tal vez|a lo mejor|capaz|creo que si|supongo|not yet|todavia no|(?:it|he|"
    r"she|they|somebody|someone|people|i|we) (?:is|are|am)|some ?what|somewhat)(?= [.,?]| but| pero| so| he| "
    r"she| they| hes| el)|^[.] (?:he|she|they|someone|somebody) (?:might|may|could) (?:still )?(?:be|come)|"
    r"^[.] (?:me duele|it hurts|my \w+ hurts|not yet|todavia no)(?= )|^[.] (?:yes|yeah|yea|yep|yup|si) (?:[,.] "
    r")?(?:but|pero)(?= )"
)

# However the answer begins, it ends in all being over; and a yes that a "but I am ok" does not take back.
EMERGENCY_OVER = (
    r" (?:not anymore|not any more|no longer|it is over|all over now|long gone|ya paso|ya se fue|ya se fueron|"
    r"ya termino|no hay peligro|i do not think so|creo que no|probably not)(?= )"
)
YES_BUT = r"^[.] (?:yes|yeah|yea|yep|yup|si) (?:[,.] )?(?:but|pero)(?= )"

# Somebody was hurt and is well again.
WELL_AGAIN = (
    r" (?:is|are|am|doing) (?:\w+ )?(?:fine|ok|okay|better|alright|all right)(?= )| (?:esta|"
    r"estan|estoy|estamos) (?:\w+ )?(?:bien|mejor)(?= )"
)

# Said by themselves, unasked, that there is no danger.
SAFE = (
    r" (?:no one|nobody|none of us|no injuries|nobody is) (?:was |is |got |were |has been |were "
    r")?(?:hurt|injured|harmed|in danger|there|home|inside)(?= )| no (?:injuries|injury|"
    r"emergency|danger|one hurt)(?= )| (?:everyone|everybody|we are all|we are|i am) (?:is "
    r")?(?:all )?(?:fine|safe|ok|okay|unharmed)(?= [.,]| now| just| but)| (?:nadie|no hubo "
    r"nadie|no hay nadie) (?:\w+ ){0,2}(?:herid[oa]|lastimad[oa]|en peligro|salio|lesionad[oa])|"
    r" no (?:hay|hubo|es|fue) (?:\w+ )?(?:herid[oa]s|lesionad[oa]s|emergencia|peligro|una "
    r"emergencia)(?= )| (?:estamos|estoy|todos) (?:\w+ )?bien(?= [.,]| pero)| not an "
    r"emergency(?= )"
)

# Answers to the suspect question that begin by saying no, and those that begin by saying yes.
SUSPECT_NO = (
    r"^[.] (?:(?:oh|hay|um|uh|well|lol|hmm|honestly|sorry|sadly|unfortunately|ay|bueno|pues|la "
    r"verdad|lamentablemente|desgraciadamente|hola|like i said|as i said|unfortunately not|ok|"
    r"okay|bendito|mijo|mija|dios mio|that i know of)(?: , | )){0,3}(?:no|nothing|none|nobody|"
    r"no one|never|neither|negative|nadie|ningun[oa]?|nada|ni idea|ni|sin|not(?! sure if)|zero|"
    r"i do not|we do not|i did not|i have no|i have not|have not|was not|were not|is not|there "
    r"is no|there are no|there was no|there were no|no hay|no habia|not a|have no|did not|do "
    r"not|haven|no se|no tengo|desconozco|para nada|tampoco|wish i|i wish|ojala|unknown|n a|na|"
    r"negativo|ninguno|couldn|could not|no clue|could be (?:any|literally)|could have been "
    r"any\w*|any ?(?:one|body) (?:could|can|might)|who knows|quien sabe|cualquiera|pudo ser "
    r"cualquiera|puede ser cualquiera|it was (?:too )?dark|sabra dios|vaya usted a saber)(?= )| "
    r"(?:so|pues|asi que) no [.] [.]?$"
)
SUSPECT_YES = (
    r"^[.] (?:(?:oh|hay|um|uh|well|lol|hmm|honestly|sorry|sadly|unfortunately|ay|bueno|pues|la "
    r"verdad|lamentablemente|desgraciadamente|hola|like i said|as i said|unfortunately not|ok|"
    r"okay|bendito|mijo|mija|dios mio|that i know of)(?: , | )){0,3}(?:yes|yea|yeah|yep|yup|ya|"
    r"ye|yess|si|sip|claro|correct|definitely|absolutely|i do|i did|we do|of course|actually "
    r"yes|i think so|creo que si)(?= )"
)

# After a yes, these are papers about the loss and no lead to a person.
DOCUMENTS = (
    r" (?:pictures?|photos?|pics?|fotos?|receipts?|recibos?|letters?|cartas?|bank statements?|"
    r"statements?|estados? de cuenta|screenshots?|capturas?|serial|emails?|texts?|messages?|"
    r"mensajes|box|caja|police report|paperwork|invoice|factura|estimate|insurance|"
    r"confirmation) "
)

# The words before are taken back.
TAKES_BACK = (
    r" (?:(?:that is |thats )?not what i (?:meant|said|was saying|mean)|i misspoke|misspoke|i "
    r"(?:typed|wrote|said|put) (?:that|it|this) wrong|i meant to say|you (?:misunderstood|got "
    r"(?:that|it|me) wrong|read (?:that|it|me) wrong)|(?:ignore|disregard|forget|scratch) "
    r"(?:that|what i said|my last)|that came out wrong|i worded (?:that|it) wrong|wrong word|"
    r"(?:wrong|bad|poor) (?:choice of words|wording|word)|(?:i )?did not mean (?:that|it like "
    r"that|to say)|misunderstanding|i (?:was )?(?:exaggerat\w+|kidding|joking)|just kidding|jk|"
    r"my mistake|i made a mistake|i was wrong|that was a mistake|no emergency here|(?:eso )?no "
    r"es lo que (?:quise|queria) decir|no (?:quise|queria) decir (?:eso|que)|me (?:exprese|"
    r"explique) mal|me equivoque|escribi mal|lo (?:escribi|dije) mal|puse mal|quise decir|me "
    r"entendio mal|me entendieron mal|no me entendio|mal entendido|malentendido|fue un error|"
    r"era broma|no me hagas? caso|olvide eso|olvidelo que dije)(?= )"
)
