"""What a place called in English is called in a Spanish sentence: "Keney Park" is also "parque Keney"."""

from __future__ import annotations

_HEADS = {
    "park": ("parque",),
    "library": ("biblioteca", "libreria"),
    "school": ("escuela",),
    "high school": ("escuela", "escuela superior", "secundaria", "high school"),
    "middle school": ("escuela", "escuela intermedia"),
    "hospital": ("hospital",),
    "theater": ("teatro",),
    "theatre": ("teatro",),
    "cemetery": ("cementerio",),
    "college": ("colegio", "universidad", "college"),
    "university": ("universidad",),
    "church": ("iglesia",),
    "station": ("estacion", "estacion de tren"),
    "stadium": ("estadio",),
    "market": ("mercado",),
    "garage": ("garaje", "estacionamiento", "parking", "parqueo"),
    "hotel": ("hotel",),
    "airport": ("aeropuerto",),
    "mall": ("mall", "centro comercial"),
    "bridge": ("puente",),
    "museum": ("museo",),
    "bakery": ("panaderia",),
    "center": ("centro",),
}
_JOINTS = ("", "de ", "del ", "de la ")


def said_in_spanish(name: str) -> list[str]:
    """Spanish forms of a place's English name; none where its last word is no kind of place."""
    words = name.split()
    if words[0] == "The" and len(words) > 1:
        rest = " ".join(words[1:])
        return [f"el {rest}", f"la {rest}", *said_in_spanish(rest)]
    for length in (2, 1):
        if len(words) <= length:
            continue
        heads = _HEADS.get(" ".join(words[-length:]).lower())
        if heads:
            rest = " ".join(words[:-length])
            return [f"{head} {joint}{rest}" for head in heads for joint in _JOINTS]
    return []
