"""Tips on others' crimes, and the wish to stay unnamed. English and Spanish beside each other."""

from __future__ import annotations

from ..rule import Rule

TIPS: tuple[Rule, ...] = (
    Rule(
        "information on a crime or a wanted person",
        "tip",
        en=(
            r"wanted (?:page|list|poster|man|person|guy|woman|individual|by (?:the )?police|"
            r"list|suspect|fugitive)|(?:is|are|hes|was) wanted(?= [.,]| by| for| in| on)|most "
            r"wanted|(?:has|have|got) (?:a |an |\w+ )?(?:active |open |outstanding "
            r")?warrants?(?= )|fugitive|(?:know|have|got|give|share|pass|pass along|provide|"
            r"some|report|offer)(?: \w+){0,3}? (?:information|info|intel) (?:on|about|regarding|"
            r"that|for|related|who|you|concerning)|(?:submit|leave|give|send|report|have|call "
            r"in|drop|share|make|pass) (?:\w+ ){0,2}?(?:anonymous )?tips?(?= )(?! (?:jar|"
            r"money))|anonymous (?:tip|information|info)|(?:i|we) (?:know|saw|heard) (?:who|"
            r"where)(?: \w+){0,6}? (?:shooting|murder|shot|killed|robbery|robberies|drugs|"
            r"hiding|hides|staying|stays|stash\w*|sells|selling|stabbing|homicide|guns)"
        ),
        es=(
            r"(?:esta|es|lo|la|persona|hombre|mujer|tipo|pagina de|lista de|los|mas) (?:muy |"
            r"los |mas )?buscad[oa]s?(?= )|se busca|profugo|(?:tiene|tienen) (?:una "
            r")?orden(?:es)? de (?:arresto|captura)|(?:tengo|tenemos|dar|doy|pasar|compartir|"
            r"reportar|quiero dar)(?: \w+){0,2}? (?:informacion|una pista|pistas|un dato|datos|"
            r"un tip) (?:sobre|de|acerca|para|que|del|anonim\w+)|(?:informacion|pista|tip|dato) "
            r"anonim[oa]|(?:se|sabemos) (?:donde|quien)(?: \w+){0,6}? (?:esconde|escondid[oa]|"
            r"vende drogas?|mato|disparo|tiroteo|asesin\w+|drogas|armas)"
        ),
        unless=(
            r"told (?:me )?(?:that )?i (?:have|had)|used my|(?:credit|bank|account|my|card|"
            r"insurance|social) (?:information|info)(?! (?:on|about) (?:a|the|who))|informacion "
            r"(?:de|sobre) (?:mi|la) (?:cuenta|tarjeta|seguro|banco|reporte)|warranty|scam\w*|"
            r"irs|arrest warrant for (?:me|my)|warrant (?:for|out for|against|in) (?:me|my)|"
            r"orden de arresto (?:en mi|contra mi|a mi)|wanted to|want to know|info(?:rmation)? "
            r"(?:on|about) (?:how|my|filing|what|the (?:report|status))|information about my|"
            r"anonymous (?:account|profile|number|seller|email)|perfil anonimo|cuenta anonima|"
            r"said (?:there is|i have|i had|that i)|estafa\w*|dijeron que"
        ),
    ),
)

# Wishing to stay unnamed is a question to the chat by itself, and a tip beside a crime or a wanted person.
UNNAMED: tuple[Rule, ...] = (
    Rule(
        "wishes to stay anonymous",
        "tip",
        en=(
            r"anonymous(?:ly)?|tip ?lines?|crime ?stoppers|(?:do not|not) want (?:my|to give my|"
            r"to leave my|to use my|anyone to know (?:my|it)|you to (?:use|write|put) my) "
            r"name(?: \w+){0,4}?|leave (?:me|my name) out of|without (?:giving|leaving|using|"
            r"anyone knowing)(?: \w+){0,3}|not (?:giving|leaving|saying) my name|keep my name "
            r"out|no names?|(?:nobody|no one) can know (?:it was me|i told)"
        ),
        es=(
            r"anonim[oa]s?|anonimamente|confidencias?|confidencial(?:mente)?|no quiero (?:dar |"
            r"decir |que (?:se sepa |salga |pongan |usen |aparezca |sepan |nadie sepa )?)(?:mi "
            r"nombre|quien)|sin (?:dar|dejar|decir|poner) (?:mi|el) nombre|(?:que )?nadie sepa "
            r"que fui yo"
        ),
        unless=r"anonymous (?:account|profile|number|seller|email)|perfil anonimo|cuenta anonima",
    ),
)

# What a person without a name would tell about.
TOLD_ABOUT = (
    r" (?:information|info|tip|wanted|suspects?|drugs?|dealers?|guns?|shooting|shooter|shot|"
    r"murder|murdered|killed|homicide|robbery|robberies|robbed|stabbing|fugitive|gang|"
    r"trafficking|stash|warrants?|stolen cars|burglaries|who (?:did|is|has|shot|killed|robbed|"
    r"sells|sold)|where (?:he|she|they|the guy)|hiding|selling|informacion|pista|dato|datos|"
    r"buscad[oa]s?|drogas?|armas?|asesin\w+|mato|mataron|balacera|tiroteo|robos|profugo|punto|"
    r"pandilla|venden|vende|esconde\w*|quien (?:fue|mato|hizo|robo|es)|orden de arresto|buscan|"
    r"busca) "
)
