"""Brands, and models that give their brand away; one brand a line, `Brand: model, model`. A concept in brackets
is what the model is."""

from typing import Final

CAR_MAKES: Final = """
Acura: MDX, RDX, TLX, TSX, Integra, ILX
Audi: A3, A4, A6, Q3, Q5, Q7, A5
BMW: X3, X5, X1, 328i, 335i, 530i, 320i, 330i
Buick: Encore, Enclave, LaCrosse, Regal
Cadillac: Escalade, CTS, XT5, SRX
Chevrolet: Malibu, Cruze, Equinox, Silverado, Tahoe, Suburban, Traverse, Impala, Camaro, Corvette, Trax,
    Colorado, Sonic, Blazer
Chrysler: Pacifica, Town and Country
Dodge: Charger, Challenger, Durango, Caravan, Grand Caravan, Journey, Avenger, Dart
Fiat: 500X
Ford: F-150, F150, F250, F-250, F350, F-350, Focus, Fusion, Escape, Explorer, Mustang, Transit, Edge,
    Taurus, Econoline, Bronco, Ecosport, Fiesta, E-250
Genesis: G70, G80
GMC: Sierra, Yukon, Acadia, Terrain, Savana
Honda: Civic, Accord, CR-V, CRV, Pilot, Odyssey, HR-V, HRV, Fit, Ridgeline, Passport, Element
Hyundai: Elantra, Sonata, Tucson, Santa Fe, Kona, Accent, Palisade, Venue, Ioniq, Veloster
Infiniti: Q50, G35, G37, QX60, QX80, FX35
Jaguar: XF, F-Pace
Jeep: Wrangler, Cherokee, Grand Cherokee, Compass, Renegade, Patriot, Liberty, Gladiator
Kia: Forte, Soul, Sorento, Sportage, Optima, Rio, Telluride, K5, Seltos, Sedona, Stinger
Land Rover: Range Rover, Discovery Sport
Lexus: RX350, RX 350, ES350, ES 350, IS250, GX460, NX, NX300, IS 250
Lincoln: MKZ, MKX, Navigator, Town Car
Mazda: Mazda3, Mazda6, CX-5, CX5, CX-9, Miata, CX-30
Mercedes: C300, E350, GLC, GLE, Sprinter, Benz, C250, C-Class, GLC300
Mini: Cooper, Mini Cooper
Mitsubishi: Outlander, Lancer, Eclipse, Mirage
Nissan: Altima, Sentra, Rogue, Maxima, Pathfinder, Murano, Versa, Frontier, Kicks, Armada, Titan, Leaf,
    Juke
Pontiac: G6, Vibe
Porsche: Cayenne, Macan
Ram: Ram 1500, Ram 2500, ProMaster
Saturn: Ion, Vue
Scion: tC, xB
Subaru: Forester, Outback, Impreza, Crosstrek, Legacy, WRX, Ascent
Tesla: Model 3, Model Y, Model S, Model X, Cybertruck
Toyota: Corolla, Camry, Prius, RAV4, RAV 4, Highlander, Sienna, Tacoma, Tundra, Yaris, 4Runner, Avalon,
    Matrix, C-HR, Sequoia
Volkswagen: Jetta, Passat, Tiguan, Golf GTI, Beetle, Atlas
Volvo: XC60, XC90, S60, V60, XC40
"""

# other names of a brand, and the thing they imply
BRAND_NICKNAMES: Final = (
    ("rayban", "Ray-Ban", None),
    ("ray ban", "Ray-Ban", None),
    ("ray bans", "Ray-Ban", "sunglasses"),
    ("ray-bans", "Ray-Ban", "sunglasses"),
    ("raybans", "Ray-Ban", "sunglasses"),
    ("oakleys", "Oakley", "sunglasses"),
    ("timbs", "Timberland", "boots"),
    ("timberlands", "Timberland", "boots"),
    ("uggs", "UGG", "boots"),
    ("crocs", "Crocs", "shoes"),
    ("vans", "Vans", "shoes"),
    ("converse", "Converse", "shoes"),
    ("dooney", "Dooney and Bourke", None),
    ("lv", "Louis Vuitton", None),
    ("benotto", "Benotto", "bike"),
    ("dewalts", "DeWalt", None),
    ("sammy", "Samsung", None),
    ("rolex", "Rolex", "watch"),
    ("casio", "Casio", None),
    ("thinkpad", "Lenovo", "laptop"),
)
CAR_NICKNAMES: Final = (
    ("chevy", "Chevrolet"),
    ("vw", "Volkswagen"),
    ("benz", "Mercedes"),
    ("mercedes benz", "Mercedes"),
    ("mercedes-benz", "Mercedes"),
    ("beemer", "BMW"),
    ("bimmer", "BMW"),
    ("caddy", "Cadillac"),
    ("subi", "Subaru"),
    ("toyta", "Toyota"),
    ("toyot", "Toyota"),
    ("hundai", "Hyundai"),
    ("hyundia", "Hyundai"),
    ("nisan", "Nissan"),
    ("chevi", "Chevrolet"),
    ("jip", "Jeep"),
    ("lexis", "Lexus"),
)

ELECTRONIC_MAKES: Final = """
New Era: New Era [hat]
Jordan: Jordans [shoes], Air Jordan [shoes], Air Jordans [shoes]
Nike: Air Force [shoes], Air Force 1 [shoes], Air Max [shoes], Dunks [shoes], Air Forces [shoes]
Adidas: Yeezy [shoes], Yeezys [shoes], Superstars [shoes]
Crocs: Crocs [shoes]
Bridgestone: Blizzak [tire], Blizzaks [tire]
Michelin: X-Ice [tire]
Apple: iPod [mp3 player], iPhone [phone], i phone [phone], iPad [tablet], iPad Air [tablet], iPad Pro [tablet],
    iPad Mini [tablet], MacBook [laptop], MacBook Pro [laptop], MacBook Air [laptop], Mac Book [laptop],
    iMac [computer], Mac Mini [computer], AirPods [earbuds], AirPod [earbuds], AirPods Pro [earbuds],
    AirPods Max [headphones], Apple Watch [watch], AirTag [airtag], Apple Pencil [tablet],
    Magic Keyboard [keyboard], Apple TV [television]
Samsung: Galaxy [phone], Galaxy Tab [tablet], Galaxy Watch [watch], Galaxy Buds [earbuds],
    Galaxy Note [phone], Galaxy Fold [phone]
Google: Pixel [phone], Google Pixel [phone], Chromecast [television], Nest [doorbell]
Sony: DualSense [controller], PlayStation [console], Play Station [console], PS5 [console], PS4 [console],
PS3 [console],
    PSP [console], PlayStation 5 [console], PlayStation 4 [console]
Microsoft: Xbox [console], X box [console], Xbox One [console], Xbox Series X [console],
    Xbox Series S [console], Surface Pro [laptop], Surface [laptop]
Nintendo: Nintendo Switch [console], Switch Lite [console], Switch [console], Wii [console],
    Nintendo DS [console], 3DS [console], Switch OLED [console]
Amazon: Kindle [tablet], Fire Tablet [tablet], Fire Stick [television], Firestick [television],
    Echo Dot [speaker], Alexa [speaker]
Meta: Oculus [console], Quest 2 [console], Quest 3 [console], Oculus Quest [console],
    VR headset [console], Meta Quest [console]
Valve: Steam Deck [console]
Beats: Beats Studio [headphones], Beats Solo [headphones], Beats [headphones]
JBL: JBL Flip [speaker], JBL Charge [speaker], JBL Boombox [speaker]
Dell: Inspiron [laptop], XPS [laptop], Latitude [laptop], Alienware [laptop]
HP: Pavilion [laptop], EliteBook [laptop], Omen [laptop], Envy [laptop]
Lenovo: ThinkPad [laptop], IdeaPad [laptop], Yoga [laptop]
Asus: ROG [laptop], Zenbook [laptop], Vivobook [laptop]
Acer: Aspire [laptop], Nitro [laptop]
Motorola: Moto G [phone], Razr [phone]
GoPro: Hero [camera]
Texas Instruments: TI-84 [calculator], TI-83 [calculator], TI-89 [calculator]
Canon: R5 [camera], R6 [camera], R7 [camera], R8 [camera], R10 [camera], EOS [camera], Rebel [camera],
EOS Rebel [camera]
Nikon: Coolpix [camera]
DJI: Mavic [drone], DJI Mini [drone]
Fitbit: Versa Fitbit [watch]
Ring: Ring Doorbell [doorbell], Ring Camera [doorbell]
"""

PLAIN_BRANDS: Final = """
LG, OnePlus, Huawei, Xiaomi, Nokia, TCL, Hisense, Vizio, Roku, Bose, Sennheiser, Skullcandy, Logitech,
Razer, Toshiba, MSI, Garmin,
Fujifilm, Kodak, Polaroid, Panasonic, Sharp, Philips, Insignia, Anker, Casio, Pioneer, Kenwood, Kicker,
Alpine, Yamaha, Blink, Arlo, Wyze, Epson, Brother, Kobo, Sonos, Soundcore, Shure, Behringer,
Texas Instruments,
DeWalt, Milwaukee, Makita, Ryobi, Bosch, Craftsman, Black and Decker, Black & Decker, Ridgid, Rigid,
Kobalt, Hilti, Stihl, Husqvarna, Echo, Toro, Ego, Greenworks, Troy-Bilt, Troy Bilt, Cub Cadet, John Deere,
Snapper, Ariens, Snap-on, Snap on, Matco, Mac Tools, Stanley, Klein, Werner, Generac, Champion, Predator,
Porter Cable, Porter-Cable, Metabo, Paslode, Lincoln Electric, Fluke, Worx, Hart, Poulan, Dremel, Jackery,
Stihl Magnum, Graco Magnum, Knaack, WeatherTech, Weather Guard,
Trek, Giant, Specialized, Cannondale, Schwinn, Huffy, Mongoose, Diamondback, GT, Raleigh, Bianchi, Fuji,
Santa Cruz, Kona, Scott, Surly, Haro, SE Bikes, Redline, Rad Power, RadRunner, Aventon, Super73, Lectric,
Jetson, Segway, Ninebot, Gotrax, Razor, Bird, Kryptonite, Orbea, Cervelo, Marin, Liv, Nishiki, Roadmaster,
Hiboy, Ride1Up, Velotric, Heybike, Kent, Electra, Brompton,
Nike, Adidas, Jordan, Puma, Reebok, New Balance, Converse, Vans, Asics, Under Armour, Skechers,
Timberland, Sorel, UGG, Ugg, Crocs, North Face, The North Face, Columbia, Patagonia, Carhartt,
Canada Goose, Moncler, Levi's, Levis, Supreme, Champion USA, Moose Knuckles, Burberry, Hoka, Brooks, Fila,
LL Bean, Eddie Bauer, Helly Hansen, Essentials, Lululemon, Balenciaga, Dickies, Red Wing,
Coach, Michael Kors, Gucci, Louis Vuitton, Prada, Chanel, Kate Spade, Tory Burch, Fossil,
Dooney and Bourke, Guess, Steve Madden, Vera Bradley, Tumi, Samsonite, JanSport, Jansport, Herschel, Dior,
Fendi, Telfar, Longchamp, Calvin Klein, Tommy Hilfiger, MK, MCM, Nine West, Betsey Johnson, Osprey,
Fjallraven, Swiss Gear, SwissGear, Sprayground, Marc Jacobs, Dakine, Ridge,
Rolex, Omega, Citizen, Seiko, Tissot, Movado, Bulova, G-Shock, Invicta, Cartier, Tiffany, Pandora,
Tag Heuer, Kay, Alex and Ani, Swarovski, David Yurman, Timex, Hublot, Breitling,
Ray-Ban, Oakley, Maui Jim, Costa, Warby Parker, Versace, Persol,
Graco, Chicco, UPPAbaby, Uppababy, Bugaboo, Evenflo, Britax, Baby Trend, Nuna, Doona, BOB, Thule, Yakima,
Cybex, Safety 1st, Baby Jogger, Mockingbird,
Fender, Gibson, Ibanez, Epiphone, Taylor, Martin, Roland, Korg, Casio, Pearl, Ludwig, Numark, Squier,
Takamine, Zildjian, Akai, Marshall, Steinway, Selmer, Ovation, Tama, Bach, Hofner,
Michelin, Goodyear, Hankook, Bridgestone, Firestone, Pirelli, Continental, Kumho, Yokohama, Cooper Tires,
Toyo, BFGoodrich, Nexen, Falken, General Tires, Interstate, DieHard, Duralast, Bilstein, Brembo, Viper,
Weber, Yeti, Coleman, Traeger, Igloo, Blackstone, Char-Broil, Dyson, Shark, Bissell, KitchenAid, Keurig,
Ninja, Whirlpool, GE, Frigidaire, Kenmore, Maytag, Hydro Flask, Simplehuman, Ikea, Hoover, Vornado,
Honeywell, Trane, Carrier, Goodman, Nespresso, Lasko,
Callaway, Titleist, TaylorMade, Ping, Wilson, Rawlings, Spalding, Shimano, Penn, Zebco, Ugly Stik, Easton,
Bauer, CCM, Louisville Slugger, Schutt, Riddell, Giro, Bell, Burton, Rossignol, Bowflex, Peloton,
Glock, Smith & Wesson, Smith and Wesson, Sig Sauer, Taurus, Ruger, Beretta, Springfield, Remington,
Mossberg, Colt, Walther, Kel-Tec,
Harley, Harley Davidson, Harley-Davidson, Suzuki, Kawasaki, Ducati, KTM, Vespa, Polaris, Can-Am, Triumph,
Taotao, Piaggio, Coolster,
Clarks, Ksubi, Old Navy, Marlboro, Union Bindings, Phonak, Oticon, Starkey, ReSound, Andis, Wahl, Hoyt, Chi, Tern,
RedMax, Gemeinhardt, Fenty, Fox Racing, Inogen,
Redmi, Buffet Crampon,
Rockville, Burley, Big Agnes, Marmot, Kelty, Kenneth Cole, Ariat, Birkenstock, Stetson, Nixon,
Rigol, Kirby, Oreck, Black Diamond, Ozark Trail, Hamilton Beach, Cuisinart, Oster, Singer, Janome, Juul, Medtronic,
Dexcom, Omron, ResMed, Drive Medical, Invacare, Pride Mobility, Jazzy, Medline,
Hurrycane,
Pokemon, Lego, American Girl, Hot Wheels, Power Wheels, Fisher-Price, Little Tikes, Barbie, Step2, Huffy,
Radio Flyer, Pelican, Baofeng, Igloo, Gladiator Box, Master Lock, Schlage, Kwikset
"""

# Words that are also common speech: brands only beside a noun they make, or written with a capital where others
# are not.
SHY_BRANDS: Final = frozenset(
    "giant echo hart champion bell bird bob brother coach compass costa edge essentials focus fit fossil "
    "general guess shark "
    "ninja penn ping pride razor ridge ring rigid scott sharp surface switch supreme taylor martin drive "
    "target vibe soul "
    "rogue pilot escape explorer hero galaxy pixel quest citizen omega continental interstate alpine "
    "kicker pearl bach "
    "brooks vans puma cooper element passport legacy ascent outback journey dart charger challenger "
    "avenger transit fusion "
    "fiesta bronco sierra terrain sport navigator liberty patriot discovery forte matrix venue accent "
    "pacifica "
    "blazer colorado sonic encore regal mini ram ion vue leaf kicks frontier titan armada versa mirage "
    "eclipse legacy atlas "
    "beetle nest blink viper predator stanley craftsman nitro aspire yoga envy omen latitude rebel liv "
    "kent kay marin "
    "electra redline raleigh ego snapper worx black champion bauer burton wilson springfield colt "
    "triumph genesis saturn "
    "kona echo lancer tama jordan essentials converse columbia pioneer yamaha kenwood hoover carrier "
    "goodman pelican "
    "singer chi nixon wahl clarks union fenty "
    "singer chi nixon wahl clarks fenty alexa moto gt ge mk se nx fuji kia mac ".split()
)
