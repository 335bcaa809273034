# ruff: noqa: E501  (a row of a table is a line)
"""German: cities and other meeting places that are no capitals."""

from __future__ import annotations

from articles.extraction.gazetteer import Gazetteer
from articles.extraction.languages.de.regions import REGIONS
from articles.extraction.languages.shapes import PlaceWords
from articles.extraction.languages.tables import keyed_lines, seat_entries

TABLE = """
CH Genf,Zürich,Davos,Basel,Lausanne,Lugano,Luzern,Montreux,St. Gallen,Bürgenstock,Crans-Montana,Locarno
DE Erfurt,München,Hamburg,Köln,Frankfurt am Main,Frankfurt,Stuttgart,Düsseldorf,Dresden,Leipzig,Kassel,Nürnberg,Bremen,Hannover,Potsdam,Rostock,Heiligendamm,Elmau,Ramstein,Karlsruhe,Mainz,Wiesbaden,Magdeburg,Schwerin,Saarbrücken,Kiel,Lübeck,Aachen,Münster,Dortmund,Meseberg,Petersberg,Helgoland,Sassnitz,Wolfsburg,Ingolstadt,Freiburg,Heidelberg,Weimar,Chemnitz,Cottbus,Görlitz,Meißen,Trier,Koblenz,Duisburg,Bochum,Wuppertal,Bielefeld,Augsburg,Regensburg,Würzburg,Ulm,Konstanz,Mannheim,Hubertusstock,Döllnsee,Dachau,Buchenwald,Königswinter,Bad Godesberg,Ludwigshafen,Oggersheim
AT Salzburg,Graz,Linz,Innsbruck,Bregenz,Klagenfurt,Alpbach,Eisenstadt,St. Pölten,Kärnten,Tirol,Vorarlberg,Burgenland
BE Brüssel,Brügge,Antwerpen,Gent,Lüttich,Mons,Ostende
LU Luxemburg-Stadt
NL Rotterdam,Maastricht,Utrecht,Eindhoven
GB Edinburgh,Glasgow,Manchester,Liverpool,Birmingham,Belfast,Cardiff,Gleneagles,Lough Erne,Carbis Bay,Chequers,Oxford,Cambridge,Brighton,Leeds,Salisbury
IE Cork,Shannon,Galway
FR Straßburg,Lyon,Marseille,Nizza,Biarritz,Deauville,Cannes,Versailles,Rambouillet,Évian,Evian,Toulouse,Bordeaux,Lille,Nantes,Bénouville,Normandie,Calais,Reims,Colombey-les-Deux-Églises,Fontainebleau,Verdun
MC Monte Carlo
ES Barcelona,Sevilla,Valencia,Granada,Bilbao,Málaga,Palma,Mallorca,Santander
PT Porto,Cascais,Azoren
IT Mailand,Neapel,Turin,Venedig,Florenz,Genua,Triest,Taormina,Bari,L'Aquila,Palermo,Bologna,Verona,Sizilien,Lampedusa,Bozen,Brindisi,Sigonella,Castel Gandolfo,Assisi
MT Marsaxlokk
GR Thessaloniki,Rhodos,Kreta,Korfu,Lesbos
CY Limassol,Larnaka
TR Istanbul,Izmir,Antalya,Bursa,Adana,Incirlik,Trabzon
PL Danzig,Krakau,Breslau,Posen,Łódź,Lodz,Lublin,Stettin,Kattowitz,Auschwitz,Zoppot,Rzeszów
CZ Brünn,Ostrau,Pilsen,Karlsbad
SK Košice,Kaschau
HU Debrecen,Szeged,Visegrád
RO Cluj,Temeswar,Konstanza
BG Warna,Plowdiw
HR Split,Dubrovnik,Rijeka,Vukovar,Brioni
BA Mostar,Srebrenica,Banja Luka,Tuzla
RS Novi Sad,Niš
XK Mitrovica,Prizren
SI Maribor,Bled,Brdo,Brdo pri Kranju
MK Ohrid,Tetovo
NO Bergen,Stavanger,Tromsø,Kirkenes,Spitzbergen
SE Göteborg,Malmö,Uppsala,Visby,Kiruna
FI Turku,Tampere,Rovaniemi,Lappeenranta
DK Aarhus,Odense,Bornholm
IS Höfði,Keflavík
EE Tartu,Narwa
LV Daugavpils,Jūrmala,Jurmala
LT Kaunas,Klaipėda,Memel
RU Sankt Petersburg,St. Petersburg,Petersburg,Leningrad,Sotschi,Wladiwostok,Kasan,Jekaterinburg,Nowosibirsk,Archangelsk,Kaliningrad,Wolgograd,Stalingrad,Grosny,Tschetschenien,Chabarowsk,Murmansk,Rostow,Samara,Irkutsk,Archys,Sawidowo,Nowo-Ogarjowo,Stawropol,Selesnowodsk,Sibirien,Kursk,Belgorod
UA Jalta,Odessa,Charkiw,Charkow,Lwiw,Lemberg,Donezk,Luhansk,Mariupol,Saporischschja,Cherson,Sewastopol,Simferopol,Krim,Donbass,Butscha,Slawjansk,Dnipro,Tschernobyl,Foros
BY Brest,Gomel,Homel,Grodno,Belowesch,Wiskuli
MD Tiraspol,Bender
GE Batumi,Suchumi,Zchinwali,Gori
AM Gjumri
AZ Bergkarabach,Stepanakert
KZ Almaty,Alma-Ata
UZ Samarkand,Buchara
US New York,New York City,Camp David,Los Angeles,Chicago,San Francisco,Boston,Philadelphia,Dallas,Houston,Atlanta,Miami,Seattle,Detroit,Denver,Dayton,Anchorage,Pittsburgh,Cleveland,Wye,Wye Plantation,Annapolis,Glassboro,Vail,Williamsburg,Crawford,Kennebunkport,Mar-a-Lago,Sunnylands,Guantánamo,Guantanamo,Honolulu,Hawaii,Alaska,San Diego,Las Vegas,New Orleans,Sea Island,Palm Beach,Fort Worth,Baltimore,Minneapolis,Norfolk,Dumbarton Oaks,Bretton Woods
CA Toronto,Montreal,Québec,Quebec,Vancouver,Calgary,Halifax,Charlevoix,Kananaskis,Huntsville,Edmonton
MX Cancún,Cancun,Los Cabos,Tijuana,Guadalajara,Acapulco,Monterrey
BR São Paulo,Rio de Janeiro,Rio,Fortaleza,Porto Alegre,Belém,Salvador da Bahia
AR Mar del Plata,Bariloche,Córdoba
CL Santiago,Valparaíso
PE Cusco,Machu Picchu
CO Cartagena,Medellín,Cali
VE Maracaibo
BO Santa Cruz,Cochabamba,Sucre
EC Guayaquil
UY Punta del Este
CU Santiago de Cuba
EG Scharm el-Scheich,Scharm el Scheich,Alexandria,Suez,Taba,Luxor,Al-Arisch
IL Haifa,Eilat,Beerscheba,Aschkelon,Sderot
PS Gaza,Gaza-Stadt,Hebron,Nablus,Dschenin,Jericho,Bethlehem,Rafah
JO Akaba,Petra
SY Aleppo,Homs,Hama,Idlib,Latakia,Daraa,Palmyra,Kobane,Rakka
LB Tripoli,Sidon,Tyros
IQ Basra,Mossul,Erbil,Kirkuk,Falludscha,Nadschaf,Kerbela,Tikrit
IR Isfahan,Maschhad,Natans,Natanz,Fordo,Buschehr,Schiras,Täbris
SA Dschidda,Mekka,Medina,Dschiddah
AE Dubai,Schardscha
YE Aden,Hodeida
KW Kuwait-Stadt
AF Kundus,Kandahar,Herat,Masar-i-Scharif,Dschalalabad
PK Karatschi,Lahore,Peschawar,Rawalpindi
IN Mumbai,Bombay,Kalkutta,Bangalore,Chennai,Agra,Simla,Goa
CN Shanghai,Schanghai,Hangzhou,Guangzhou,Kanton,Shenzhen,Tianjin,Xiamen,Sanya,Qingdao,Nanjing,Wuhan,Chengdu,Xi'an,Harbin,Dalian,Ürümqi,Urumqi,Beidaihe,Hainan,Tibet,Lhasa,Xinjiang
JP Osaka,Kyoto,Hiroshima,Nagasaki,Nagoya,Yokohama,Okinawa,Ise-Shima,Toyako,Fukushima,Nagano,Sapporo
KR Busan,Gyeongju,Incheon,Panmunjom,Daegu
KP Kaesong,Wonsan
VN Ho-Chi-Minh-Stadt,Saigon,Da Nang,Danang,Hue
TH Phuket,Pattaya,Chiang Mai
ID Bali,Bandung,Nias,Aceh,Banda Aceh,Surabaya,Nusa Dua,Bogor,Yogyakarta
MY Langkawi,Kota Kinabalu,Putrajaya
SG Sentosa
PH Subic Bay,Cebu,Mindanao
AU Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Cairns
NZ Auckland,Christchurch,Queenstown
ZA Johannesburg,Kapstadt,Durban,Soweto,Sandton
ET Mekelle
KE Mombasa
TZ Arusha,Daressalam,Dar es Salaam,Sansibar
NG Lagos,Kano,Maiduguri
GH Kumasi
CI Abidjan
MA Marrakesch,Casablanca,Fès,Tanger,Agadir
DZ Oran
TN Sousse,Sfax
LY Bengasi,Sirte,Misrata
SD Darfur,Port Sudan
CD Goma,Bukavu,Lubumbashi
ZW Victoria Falls
UG Entebbe
"""

SEATS = """
DE|Berlin|Schloss Bellevue|Bellevue
DE|Berlin|Villa Borsig|
DE|Berlin|Auswärtiges Amt|Auswärtigen Amt,Auswärtigem Amt
DE|Meseberg|Schloss Meseberg|
DE|Bonn|Villa Hammerschmidt|
DE|Bonn|Petersberg|
AT|Wien|Hofburg|Wiener Hofburg
AT|Wien|Ballhausplatz|
AT|Wien|Schloss Schönbrunn|Schönbrunn
CH|Bern|Bundeshaus|
CH|Genf|Völkerbundpalast|Palais des Nations
US|Washington|Weißes Haus|Weißen Haus,Weissen Haus,Oval Office
US|Washington|Blair House|
US|Washington|Pentagon|
US|Washington|Kapitol|
US|New York|UN-Hauptquartier|UNO-Hauptquartier
FR|Paris|Élysée-Palast|Elysée-Palast,Elysee-Palast,Élyséepalast,Elyséepalast,Elyseepalast,Élysée,Elysée,Elysee
FR|Paris|Hôtel Matignon|Matignon
GB|London|Downing Street|Downing Street 10,Downing Street Nr
GB|London|Buckingham-Palast|Buckingham Palace,Buckingham Palast
GB|London|Lancaster House|
GB|Windsor|Schloss Windsor|
RU|Moskau|Kreml|Großen Kremlpalast,Kremlpalast
UA|Kiew|Marienpalast|Marijinskyj-Palast,Mariinski-Palast
IT|Rom|Palazzo Chigi|
IT|Rom|Quirinalspalast|Quirinal,Quirinalpalast
IT|Rom|Villa Madama|
VA|Vatikan|Apostolischer Palast|Apostolischen Palast
NL|Den Haag|Catshuis|
BE|Brüssel|Nato-Hauptquartier|NATO-Hauptquartier
BE|Brüssel|Schloss Laeken|Laeken
CZ|Prag|Prager Burg|
HU|Budapest|Sándor-Palast|Sandor-Palast
CN|Peking|Große Halle des Volkes|Großen Halle des Volkes
KR|Seoul|Blaues Haus|Blauen Haus
||Kanzleramt|Bundeskanzleramt
||Außenministerium|Aussenministerium,Außenamt
||Präsidentenpalast|
||Präsidentschaftskanzlei|
||Königspalast|
||Regierungssitz|
"""

PLACES = PlaceWords(
    cities=Gazetteer(
        (form, (name, code))
        for code, names in keyed_lines(TABLE)
        for name in names
        for form in ((name,) if name[-1] in "sxzß" else (name, f"{name}s"))
    ),
    seats=Gazetteer(seat_entries(SEATS)),
    city_adjectives=("er",),
    settlements=("stadt", "badeort", "ferienort", "kurort", "vorort", "grenzort", "dorf", "insel", "metropole"),
    seats_anywhere=frozenset(place for _, (place, code) in seat_entries(SEATS) if code is None),
    inside=frozenset({"in"}),
    no_places=frozenset(
        "kontakt schutt asche panik angriff betracht kauf hast eile stille trauer tränen verruf vergessenheit mode arbeit druck uniform zivil "
        "serie reihe runde opposition atem bann besitz beschlag blick dienst einklang einsatz ergänzung flammen fluss freude gebrauch gewahrsam "
        "griff hinblick hoffnung kenntnis klausur koalition konflikt konkurrenz kontrast krise kritik lebensgefahr maßen misskredit obhut "
        "pension präsenz quarantäne rechnung reaktion rückstand schutz schwung stand stein streik szene takt trümmern umlauf verdacht "
        "verlegenheit verzug vollzug wut zahlung zusammenhang zweifel ruinen auszügen ansätzen anlauf anzug abstimmungen "
        "kraft haft frage form gefahr zukunft bezug hinsicht anbetracht folge gang betrieb aussicht not ruhe sicht auftrag absprache "
        "abstimmung anlehnung planung führung richtung wahrheit wirklichkeit zusammenarbeit freiheit sicherheit frieden krieg verbindung "
        "begleitung abwesenheit anwesenheit ordnung bewegung höhe empfang erinnerung anspruch erfahrung aktion brand rente kürze scharen "
        "teilen teilzeit zeiten partnerschaft würde westeuropa osteuropa europa asien afrika nahost südamerika lateinamerika nordamerika "
        "mitteleuropa südeuropa zentralasien südostasien nordafrika ostasien opposition regierung politik wirtschaft mai juni juli august "
        "januar februar märz april september oktober november dezember schwierigkeiten millionen milliarden sachen sorge bezugnahme grenzen".split()
    ),
    noun_like=(
        "ung",
        "ungen",
        "heit",
        "keit",
        "schaft",
        "tion",
        "tionen",
        "ität",
        "nis",
        "nissen",
        "ismus",
        "ern",
        "ierung",
        "zeit",
        "jahren",
    ),
    fronts=frozenset("Bad Sankt San Santa Port New Los Las Saint Fort El Al La Le".split()),
    city_states=frozenset(
        "Luxemburg Singapur Monaco Kuwait Dschibuti Vatikan Hongkong Macau Guatemala Panama Mexiko".split()
    ),
    regions=REGIONS,
)
