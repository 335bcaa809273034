# ruff: noqa: E501  (a row of a table is a line)
"""French: cities and other meeting places that are no capitals."""

from __future__ import annotations

from articles.extraction.gazetteer import Gazetteer
from articles.extraction.languages.blank import blank
from articles.extraction.languages.shapes import PlaceWords
from articles.extraction.languages.tables import keyed_lines

TABLE = """
CH Genève,Zurich,Davos,Bâle,Lausanne,Lucerne,Montreux,Évian
DE Munich,Hambourg,Cologne,Francfort,Stuttgart,Dresde,Leipzig,Potsdam,Bonn,Heiligendamm,Nuremberg,Trèves
AT Salzbourg,Graz,Innsbruck
BE Bruxelles,Bruges,Anvers,Gand,Liège
GB Édimbourg,Glasgow,Manchester,Liverpool,Belfast,Cardiff
FR Strasbourg,Lyon,Marseille,Nice,Biarritz,Versailles,Rambouillet,Lille,Bordeaux,Toulouse,Nantes,Deauville,Cannes,Colombey-les-Deux-Églises
ES Barcelone,Séville,Valence,Bilbao,Grenade
IT Milan,Naples,Turin,Venise,Florence,Gênes,Trieste,Palerme
PL Gdansk,Cracovie,Auschwitz,Wroclaw
RU Saint-Pétersbourg,Leningrad,Sotchi,Vladivostok,Kazan,Grozny
UA Yalta,Odessa,Kharkiv,Lviv,Donetsk,Marioupol,Kherson,Sébastopol
TR Istanbul,Izmir,Antalya
US New York,Camp David,Los Angeles,Chicago,San Francisco,Boston,Philadelphie,Dayton,Anchorage
CA Toronto,Montréal,Québec,Vancouver,Halifax
MX Cancun
BR Sao Paulo,Rio de Janeiro
EG Charm el-Cheikh,Alexandrie
PS Gaza,Hébron,Jéricho,Bethléem
SY Alep,Homs
IQ Bassora,Mossoul,Erbil
SA Djeddah,La Mecque
AE Dubaï
IN Bombay,Calcutta
CN Shanghai,Canton,Hangzhou
JP Osaka,Kyoto,Hiroshima,Nagasaki
AU Sydney,Melbourne
ZA Johannesburg,Le Cap,Durban
NG Lagos
MA Marrakech,Casablanca,Tanger,Fès,Agadir
DZ Oran,Constantine
TN Sfax,Sousse
LY Benghazi,Syrte
CI Abidjan,Yamoussoukro
CM Douala
"""

PLACES = blank(
    PlaceWords,
    cities=Gazetteer((name, (name, code)) for code, names in keyed_lines(TABLE) for name in names),
    inside=frozenset({"à"}),
    no_places=frozenset("noël pâques dieu monsieur madame".split()),
    fronts=frozenset("Saint San Santa La Le Les Port Fort El Al New".split()),
    city_states=frozenset("Luxembourg Singapour Monaco Djibouti Panama".split()),
)
