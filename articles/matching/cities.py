"""Cities that reports of several languages write differently, so that "Wien" and "Vienna" are one place."""

from __future__ import annotations

from articles.matching.names import name_key

# A city a line, in whatever languages its name differs: its usual German name, its usual English one, then others;
# spellings that `name_key` unifies stand here once.
FORMS = """
Wien,Vienna,Vienne
Moskau,Moscow,Moskwa,Moscou
Genf,Geneva,Genève,Ginevra
Zürich,Zurich
Bern,Bern,Berne
Basel,Basel,Basle
Köln,Cologne
München,Munich
Nürnberg,Nuremberg
Hannover,Hanover
Braunschweig,Brunswick
Rom,Rome,Roma
Mailand,Milan,Milano
Turin,Turin,Torino
Venedig,Venice,Venezia
Florenz,Florence,Firenze
Neapel,Naples,Napoli
Genua,Genoa,Gênes
Triest,Trieste
Vatikanstadt,Vatican City,Vatikan,Vatican
Lissabon,Lisbon,Lisboa
Sevilla,Seville
Brüssel,Brussels,Bruxelles
Antwerpen,Antwerp
Brügge,Bruges
Gent,Ghent
Den Haag,The Hague,Haag
Straßburg,Strasbourg
Nizza,Nice
Lüttich,Liège
Luxemburg,Luxembourg
Kopenhagen,Copenhagen,København
Göteborg,Gothenburg
Warschau,Warsaw,Warszawa
Krakau,Krakow,Cracow
Danzig,Gdansk
Breslau,Wroclaw
Stettin,Szczecin
Posen,Poznan
Prag,Prague,Praha
Brünn,Brno
Bratislava,Bratislava,Pressburg
Ljubljana,Ljubljana,Laibach
Belgrad,Belgrade,Beograd
Bukarest,Bucharest,Bucuresti
Sofia,Sofia,Sofija
Athen,Athens,Athina
Thessaloniki,Thessaloniki,Saloniki,Salonica
Nikosia,Nicosia
Istanbul,Istanbul,Konstantinopel,Constantinople
Kiew,Kyiv,Kyjiw,Kiev
Lwiw,Lviv,Lemberg,Lvov
Charkiw,Kharkiv,Charkow,Kharkov
Odessa,Odesa
Jalta,Yalta
Tschernobyl,Chernobyl
Chisinau,Chisinau,Kischinau,Kishinev
Vilnius,Vilnius,Wilna
Tallinn,Tallinn,Reval
Sankt Petersburg,St. Petersburg,Saint Petersburg,Petersburg,Leningrad
Sotschi,Sochi
Wladiwostok,Vladivostok
Kasan,Kazan
Tiflis,Tbilisi
Jerewan,Yerevan,Eriwan
Duschanbe,Dushanbe
Taschkent,Tashkent
Bischkek,Bishkek
Aschgabat,Ashgabat
Astana,Astana,Nursultan,Nur-Sultan
Teheran,Tehran
Bagdad,Baghdad
Damaskus,Damascus
Kairo,Cairo
Alexandria,Alexandria,Alexandrien
Scharm el-Scheich,Sharm el-Sheikh,Scharm asch-Schaich
Jerusalem,Jerusalem,Al-Quds
Riad,Riyadh
Dschidda,Jeddah,Dschiddah
Mekka,Mecca
Maskat,Muscat
Sanaa,Sanaa,Sana'a
Dubai,Dubai,Dubayy
Tripolis,Tripoli
Algier,Algiers,Alger
Kapstadt,Cape Town
Addis Abeba,Addis Ababa
Khartum,Khartoum
Daressalam,Dar es Salaam
Neu-Delhi,New Delhi,Delhi
Kalkutta,Kolkata,Calcutta
Mumbai,Mumbai,Bombay
Peking,Beijing,Pékin
Schanghai,Shanghai
Guangzhou,Guangzhou,Kanton
Pjöngjang,Pyongyang,Pjongjang
Seoul,Seoul,Söul
Tokio,Tokyo
Hanoi,Hanoi,Ha Noi
Ho-Chi-Minh-Stadt,Ho Chi Minh City,Saigon
Singapur,Singapore
Rangun,Yangon,Rangoon
Kathmandu,Kathmandu,Katmandu
Ulan-Bator,Ulaanbaatar
Havanna,Havana,La Habana
Mexiko-Stadt,Mexico City,Ciudad de México
Washington,Washington,Washington D.C.
New York,New York,New York City
Marseille,Marseille,Marseilles
Lyon,Lyon,Lyons
Saragossa,Zaragoza
Padua,Padua,Padova
Syrakus,Syracuse
Piräus,Piraeus
Korfu,Corfu
Löwen,Leuven,Louvain
Aachen,Aachen,Aix-la-Chapelle
Donezk,Donetsk
Luhansk,Luhansk,Lugansk
Cherson,Kherson
Tschernihiw,Chernihiv
Poltawa,Poltava
Winnyzja,Vinnytsia
Saporischschja,Zaporizhzhia
Butscha,Bucha
Bachmut,Bakhmut
Sewastopol,Sevastopol
Rostow am Don,Rostov-on-Don
Jekaterinburg,Yekaterinburg
Nowosibirsk,Novosibirsk
Grosny,Grozny
Suchumi,Sukhumi
Zchinwali,Tskhinvali
Mossul,Mosul
Kundus,Kunduz
Masar-i-Scharif,Mazar-i-Sharif
Dhaka,Dhaka,Dakka
Kuwait-Stadt,Kuwait City
Hodeida,Hodeidah
Bengasi,Benghazi
Mogadischu,Mogadishu
Dschuba,Juba
Akkra,Accra
Jaunde,Yaoundé
Kinschasa,Kinshasa
Taipeh,Taipei
Hongkong,Hong Kong
Nanking,Nanjing
Panama-Stadt,Panama City
Guatemala-Stadt,Guatemala City
""".strip()

CITIES: dict[str, str] = {
    name_key(form): name_key(line.split(",")[0]) for line in FORMS.splitlines() for form in line.split(",")
}
# Words before or behind the name of a city.
LONGEST = 3


def place_words(name: str) -> frozenset[str]:
    """The words of a place's name in one spelling; a city among them is one word, whatever language names it."""
    words = name_key(name).split()
    found: set[str] = set()
    at = 0
    while at < len(words):
        size = next((n for n in range(LONGEST, 1, -1) if " ".join(words[at : at + n]) in CITIES), 1)
        phrase = " ".join(words[at : at + size])
        found.add(CITIES.get(phrase, phrase))
        at += size
    return frozenset(found)
