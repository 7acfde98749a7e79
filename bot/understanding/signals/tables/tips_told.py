"""What somebody knows of others' crimes, told by one who is no victim. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule

_DRUGS = (
    r"(?:drugs?|crack|heroin|meth|fentanyl|cocaine|coke|dope|perc\w*|guns?|drogas?|fentanilo|perico|pastillas|"
    r"heroina|cocaina|pistolas?|armas)"
)

TOLD_OF_OTHERS: tuple[Rule, ...] = (
    Rule(
        "knows of a crime by others or of one who is looked for",
        "tip",
        en=(
            rf"(?:sells?|selling|sold|deals?|dealing|cooks?|cooking|prints?|printed|hides?|stash\w*|drops|makes?)(?: "
            rf"\w+){{0,3}} "
            rf"{_DRUGS}(?= )|{_DRUGS} (?:get|gets|are|is) (?:sold|dealt|printed|made)|drug (?:dealer|dealing|deals?|"
            rf"house|"
            r"spot|den)|(?:crack|trap) ?house|chop ?shop|meth lab|weed farm|grow house|gambling den|dog ?fights?|cock "
            r"?fights?|"
            r"launder\w* money|ghost guns?|counterfeit (?:\w+ )?(?:get|gets|are|printed)|fake ids|(?:cut|strip|"
            r"stripped|chop) (?:up )?"
            r"(?:stolen )?cars (?:behind|in)|(?:stolen|those) (?:\w+ )?(?:cars?|bikes|packages|catalytics?|atvs|dirt "
            r"bikes|parcels|"
            r"tires|goods)(?: \w+){0,3} (?:kept|stored|hidden|cut|come|stashed|is being)|(?:keeps?|hides?|stores?|"
            r"sells?|buys?)"
            r"(?: \w+){0,4} stolen (?:\w+ )?(?:cars?|bikes|packages|catalytics?|atvs|parcels|goods|phones)|where "
            r"(?:they|the|he)"
            r"(?: \w+){0,2} (?:hide|hides|keep|keeps|store|stash\w*|are (?:stored|kept|hidden))|(?:man|guy|boy|girl|"
            r"person|one) "
            r"(?:you (?:are|re) looking for|they (?:are )?look(?:ing)? for|(?:in|from|on) the (?:sketch|news|flyer|"
            r"poster|wanted "
            r"\w+))|saw the (?:sketch|poster|flyer)|reward poster|missing (?:\w+ )?(?:girls?|boys?)(?= from| ex|[.,])|"
            r"running from the "
            r"police|warrants?(?= (?:sleeps|lives|stays|and not|is at|works))|somebody with warrants|(?:heard|"
            r"overheard|know|knows|"
            r"found out|told me|tell you|learned)(?: \w+){0,5} who (?:did (?:the|that)|set|torched|burned|killed|shot|"
            r"robbed|is "
            r"stealing)|word is \w+ did|brag\w*(?: \w+){0,4} (?:robbed|burning|burned|sells|shot|killed|did the)|old "
            r"murder|"
            r"launders?|tip for (?:the )?detectives|to whom do i tip|number for tips|snitch(?: \w+)?|wanna sni\w+|tip "
            r"line|obviously "
            r"stolen|girls who never go out|serials? filed off|stopping for two minutes"
        ),
        es=(
            rf"(?:vende|venden|vendiendo|cocina|cocinan|trafica\w*|esconden|esconde|guardan|guarda)(?: \w+){{0,3}} "
            rf"{_DRUGS}(?= )|"
            r"punto de droga|venden (?:las guns|cosas robadas)|(?:vendedor|venta|kilos|laboratorio|ganga|"
            r"plantacion)(?: \w+){0,2} "
            r"(?:de )?(?:pastillas|drogas?|kilos|fentanilo|entera)|(?:desarman|pican|desmantelan|guardan|esconden|"
            r"tiene|compra|venden|"
            r"estan)(?: \w+){0,4} (?:carros|motoras|celulares|paquetes|cosas|bicicletas|convertidores) (?:robad[oa]s|"
            r"esos)|chop ?shop|"
            r"(?:que|al que|como) (?:la policia )?(?:buscan|busca la policia|andan buscando)|(?:hombre|el) que la "
            r"policia busca|"
            r"noticiero|(?:sale|salio|salen) en (?:las noticias|el canal|la tele)|(?:el|al|persona) de la foto que|"
            r"reconoci a la persona|"
            r"orden de arresto|profugo|fugitivo|warrant(?= en)|paradero de un|huyendo de la ley|(?:escuche|oi|supe|se|"
            r"sabe|conozco|"
            r"conversacion)(?: \w+){0,8} (?:quien(?:es)?|al que|a quien|los que) (?:mato|mataron|quemo|robo|choco|"
            r"atropello|dispara|"
            r"disparo|vende|roban|anda|queman)|quien mato|lavan dinero|tapadera|trafican|pelean (?:gallos|perros)|"
            r"maquinas ilegales|"
            r"fabrican|(?:alardea|presume|presumiendo)(?: \w+){0,6} (?:robo|mato|quemo)|hizo el robo|del crimen|con "
            r"que mataron|"
            r"sobre un homicidio|asalto la farmacia vive|(?:una|la|dejo|doy) pista|tips? (?:sobre|de)|mando un tip"
        ),
        unless=(
            r"my (?:card|account|social)|scam\w*|estafa\w*|irs|warrant (?:for|against) (?:me|my)|(?:arrest\w*|orden de "
            r"arresto) (?:en mi|"
            r"contra mi|a mi)|if i (?:did not|do not) pay|sold me|me vendi\w+|vendi|said (?:i|there)|dijeron|dijo que|"
            r"tip jar|"
            r"amenaz\w+|from my|de mi|nail gun|nintendo"
        ),
    ),
    Rule(
        "tells something and wishes to stay out of it",
        "tip",
        en=(
            r"(?:keep|leave) me out of (?:it|this)|(?:did not|didnt) hear (?:it|this) from me|(?:do not|dont) (?:say|"
            r"tell)(?: \w+)? "
            r"(?:it was|i) (?:me|told|said)|(?:do not|dont) (?:use|put|want) my name|no names?(?= from me)|"
            r"stay(?:ing)? "
            r"(?:unnamed|out of it)|not (?:to be identified|want to testify|trying to testify|get involved|know me)|"
            r"aint "
            r"trying to testify|(?:can not|cannot) be a witness|without (?:giving|my family)(?: \w+){0,2}|prefer not "
            r"to (?:be|give|"
            r"say)(?: \w+){0,2}|nobody can know|this is confidential|leave it anonymous|between us|thats all im saying|"
            r"will not leave a number|say an angel told you|never say this out loud"
        ),
        es=(
            r"no (?:diga|digan|le digan|vayan a decir)(?: \w+){0,3} (?:yo|fui)|no quiero (?:problemas|lios|broncas|"
            r"meterme|que me "
            r"llamen)|no me metan|prefiero (?:quedar\w*|no (?:identificar\w*|dar))|sin (?:decir que fui|que salga mi|"
            r"mi nombre|dar "
            r"(?:telefono|mi))|yo no (?:he|te) (?:dicho|dije) nada|confidencia(?= )|no voy a dar mi "
            r"nombre|miedo de que sepan|por si les sirve|solo pa que sepan"
        ),
        unless=(
            r"online|seller|account|perfil|caller|number calls|llamadas?|noise|music|musica|ruido|refund|problemas con "
            r"(?:el|mi) (?:seguro|"
            r"casero|landlord)|(?:my|mi|our) (?:\w+ )?(?:bike|car|phone|wallet|package|carro|celular|cartera|bici\w*|"
            r"money|dinero|ex)"
        ),
    ),
)
