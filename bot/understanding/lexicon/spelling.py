"""Which things a misspelt word may mean: only those told most, as a longer list finds a thing in every word."""

from typing import Final

TARGETS: Final = frozenset(
    "bicycle bicycles backpack bookbag wallet phone cellphone iphone laptop tablet computer television "
    "headphones earbuds "
    "charger speaker stereo camera console controller monitor printer jewelry necklace bracelet earring earrings "
    "engagement glasses sunglasses jacket sneaker sneakers clothes suitcase luggage umbrella stroller "
    "wheelchair scooter "
    "skateboard motorcycle helmet generator compressor lawnmower mower trimmer blower snowblower toolbox tools "
    "ladder "
    "chainsaw wrench drill guitar trumpet violin medication prescription medicine inhaler package packages "
    "parcel mailbox "
    "license passport registration windshield window windows bumper mirror mirrors taillight headlight "
    "headlights hubcap "
    "hubcaps catalytic converter battery tires wheels tailgate fence garage building graffiti decorations furniture "
    "grocery groceries purse handbag pocketbook documents certificate permit umbrella keychain firearm handgun rifle "
    "bicicleta bicicletas bultito mochila cartera carteras billetera monedero celular telefono computadora televisor "
    "televisora tableta audifonos cargador bocina consola camara reloj anillo sortija cadena pulsera collar prendas "
    "espejuelos lentes zapatos tenis chaqueta abrigo maleta sombrilla cochecito guitarra trompeta herramienta "
    "herramientas "
    "taladro martillo escalera generador compresora podadora medicina medicinas pastillas paquete paquetes licencia "
    "pasaporte tarjeta tarjetas documentos documento tablilla tablillas placas goma gomas llantas espejo retrovisor "
    "parabrisas cristal cristales vidrio vidrios ventana ventanas puerta puertas porton verja buzon bateria "
    "catalitico "
    "convertidor letrero muebles colchon nevera lavadora secadora motocicleta motora patineta bumper pistola "
    "juguetes "
    "dinero efectivo".split()
)
# words of their own, one slip away from a thing
KEPT: Final = frozenset(
    "charter carter boston planet state status record route locker media receive received remove comprar compra "
    "tires "
    "tried tries posted washed cuello cajera domingo windy parcels clothed personas pareces patina packed pack "
    "carpet "
    "carteras packer celulares reloj manila memoria finger single mayor wallets gates ladies fencing mirrored "
    "permits "
    "permite permitio puerto puertos puertorico collage college vidrios lento lentos camaras licenciado placer plaza "
    "garajes windowed printed toolbox bumped scooted blowers documento documental teléfono televisado".split()
)
