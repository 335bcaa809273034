# ruff: noqa: E501  (a row of a table is a line)
"""English: cities and other meeting places that are no capitals."""

from __future__ import annotations

from articles.extraction.gazetteer import Gazetteer
from articles.extraction.languages.en.regions import REGIONS
from articles.extraction.languages.shapes import PlaceWords
from articles.extraction.languages.tables import keyed_lines, seat_entries

TABLE = """
CH Geneva,Zurich,Davos,Basel,Lausanne,Lucerne,Montreux
DE Erfurt,Munich,Hamburg,Cologne,Frankfurt,Stuttgart,Dresden,Leipzig,Kassel,Potsdam,Heiligendamm,Ramstein
AT Salzburg,Graz,Innsbruck
BE Brussels,Bruges,Antwerp
GB Edinburgh,Glasgow,Manchester,Liverpool,Belfast,Cardiff,Gleneagles,Chequers,Carbis Bay
FR Strasbourg,Lyon,Marseille,Nice,Biarritz,Versailles,Rambouillet,Normandy
ES Barcelona,Seville,Valencia
IT Milan,Naples,Turin,Venice,Florence,Genoa,Trieste,Taormina,Palermo
TR Istanbul,Izmir,Antalya
PL Gdansk,Krakow,Auschwitz
RU Saint Petersburg,St. Petersburg,Leningrad,Sochi,Vladivostok,Kazan,Arkhyz,Grozny
UA Yalta,Odesa,Odessa,Kharkiv,Lviv,Donetsk,Mariupol,Kherson,Sevastopol,Crimea
US New York,Camp David,Los Angeles,Chicago,San Francisco,Boston,Philadelphia,Dallas,Houston,Miami,Seattle,Detroit,Dayton,Anchorage,Pittsburgh,Annapolis,Williamsburg,Mar-a-Lago,Honolulu
CA Toronto,Montreal,Quebec,Vancouver,Calgary,Halifax
MX Cancun,Los Cabos
BR Sao Paulo,Rio de Janeiro
CU Santiago de Cuba,Guantanamo
EG Sharm el-Sheikh,Alexandria,Taba
PS Gaza,Gaza City,Hebron,Jericho,Bethlehem
SY Aleppo,Homs,Idlib
IQ Basra,Mosul,Erbil
SA Jeddah,Mecca
AE Dubai
PK Karachi,Lahore
IN Mumbai,Kolkata,Bangalore
CN Shanghai,Hangzhou,Guangzhou,Shenzhen,Wuhan
JP Osaka,Kyoto,Hiroshima,Nagasaki,Okinawa
KR Busan,Panmunjom
ID Bali,Bandung
AU Sydney,Melbourne,Brisbane,Perth
NZ Auckland
ZA Johannesburg,Cape Town,Durban
NG Lagos
MA Marrakesh,Casablanca
LY Benghazi,Sirte
"""

SEATS = """
US|Washington|White House|Oval Office
US|Washington|State Department|
US|Washington|Pentagon|
US|Washington|Capitol|
GB|London|Downing Street|10 Downing Street
GB|London|Buckingham Palace|
GB|London|Lancaster House|
FR|Paris|Élysée Palace|Elysee Palace,Élysée,Elysee
RU|Moscow|Kremlin|
VA|Vatican City|Apostolic Palace|
CN|Beijing|Great Hall of the People|
KR|Seoul|Blue House|
DE|Berlin|Chancellery|
"""

PLACES = PlaceWords(
    cities=Gazetteer(
        (form, (name, code))
        for code, names in keyed_lines(TABLE)
        for name in names
        for form in (name, f"{name}'s", f"{name}’s")
    ),
    seats=Gazetteer(seat_entries(SEATS)),
    city_adjectives=(),
    settlements=(),
    seats_anywhere=frozenset(place for _, (place, code) in seat_entries(SEATS) if code is None),
    inside=frozenset({"in", "at", "near"}),
    no_places=frozenset(
        "january february march april may june july august september october november december europe asia africa parliament congress english russian german".split()
    ),
    noun_like=("tion", "ment", "ship", "ness", "ism", "ity", "ian", "ish", "ese"),
    fronts=frozenset("Bad San Santa Port New Los Las Saint St Fort El Al La Le".split()),
    city_states=frozenset("Luxembourg Singapore Monaco Kuwait Djibouti Vatican Macau Panama".split()),
    regions=REGIONS,
)
