# ruff: noqa: E501  (a row of a table is a line)
"""German: states, provinces and cantons, with their adjectives: a minister of one is a minister of its country.

A line: code | names | adjectives | what stands before a noun without an ending: "Berliner", "Kärntner".
"""

from __future__ import annotations

from collections.abc import Iterator

from articles.extraction.gazetteer import Gazetteer
from articles.extraction.languages.tables import listed

TABLE = """
DE | Baden-Württemberg,Bayern,Freistaat Bayern,Brandenburg,Hessen,Mecklenburg-Vorpommern,Niedersachsen,Nordrhein-Westfalen,Rheinland-Pfalz,Saarland,Sachsen,Sachsen-Anhalt,Schleswig-Holstein,Thüringen | baden-württembergisch,bayerisch,bayrisch,brandenburgisch,hessisch,mecklenburg-vorpommersch,niedersächsisch,nordrhein-westfälisch,rheinland-pfälzisch,saarländisch,sächsisch,sachsen-anhaltisch,schleswig-holsteinisch,thüringisch,hanseatisch,ostdeutsch,westdeutsch,norddeutsch,süddeutsch | Berliner,Hamburger,Bremer,Münchner,Münchener,Kölner,Frankfurter,Stuttgarter,Düsseldorfer,Dresdner,Leipziger,Hannoveraner,Potsdamer,Mainzer,Thüringer,Saarbrücker,Kieler,Schweriner,Magdeburger,Erfurter,Nürnberger,Bonner
AT | Burgenland,Kärnten,Niederösterreich,Oberösterreich,Steiermark,Tirol,Vorarlberg | steirisch,niederösterreichisch,oberösterreichisch,burgenländisch,kärntnerisch,ostösterreichisch,westösterreichisch | Wiener,Kärntner,Tiroler,Salzburger,Vorarlberger,Grazer,Linzer,Innsbrucker,Klagenfurter,Bregenzer
CH | Aargau,Appenzell,Graubünden,Schaffhausen,Solothurn,Tessin,Thurgau,Wallis,Waadt | bündnerisch,westschweizerisch | Zürcher,Basler,Berner,Luzerner,Aargauer,Thurgauer,Bündner,Walliser,Waadtländer,Solothurner,Tessiner
IT | Südtirol,Lombardei,Venetien,Toskana,Kalabrien,Apulien,Ligurien,Piemont,Sardinien | sizilianisch,lombardisch,venezianisch,süditalienisch,norditalienisch,sardisch | Südtiroler,Mailänder,Turiner
FR | Bretagne,Elsass,Provence,Korsika,Lothringen | korsisch,bretonisch,elsässisch | Pariser
ES | Katalonien,Andalusien,Baskenland,Galicien,Kastilien | katalanisch,andalusisch,baskisch | Madrider
GB | Schottland,Wales,Nordirland,England | schottisch,walisisch,nordirisch | Londoner
BE | Flandern,Wallonien | flämisch,wallonisch |
US | Alabama,Alaska,Arizona,Arkansas,Connecticut,Delaware,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kalifornien,Kentucky,Louisiana,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Wisconsin,Wyoming | kalifornisch,texanisch,nordamerikanisch | Washingtoner
CA | Alberta,British Columbia,Manitoba,Neufundland,Nova Scotia,Ontario,Saskatchewan | frankokanadisch |
AU | New South Wales,Queensland,South Australia,Tasmanien,Western Australia | tasmanisch |
RU | Dagestan,Inguschetien,Nordossetien,Tatarstan | tschetschenisch,tatarisch,sibirisch | Moskauer,Petersburger
UA | Galizien | krimtatarisch | Kiewer
CN | Guangdong,Guangxi,Henan,Hunan,Hubei,Sichuan,Yunnan | tibetisch,uigurisch | Pekinger,Shanghaier
IN | Gujarat,Kerala,Maharashtra,Punjab,Tamil Nadu,Uttar Pradesh,Westbengalen | tamilisch |
IQ | Kurdistan-Irak | |
TR | | | Istanbuler,Ankaraner
PL | Schlesien,Masowien | | Warschauer,Danziger,Krakauer
CZ | Böhmen,Mähren | mährisch | Prager
HU | | | Budapester
RS | Vojvodina | | Belgrader
GR | | | Athener
JP | Hokkaido | | Tokioter,Tokyoter
"""
ENDINGS = ("e", "en", "er", "es", "em")


def forms() -> Iterator[tuple[str, str]]:
    """Every form of the regions with the code of its country."""
    for line in TABLE.strip().splitlines():
        code, names, adjectives, plain = (field.strip() for field in line.split("|"))
        for name in listed(names):
            yield name, code
            if name[-1] not in "sxzß":
                yield f"{name}s", code
        for adjective in listed(adjectives):
            yield from ((adjective + ending, code) for ending in ENDINGS)
        yield from ((word, code) for word in listed(plain))


REGIONS = Gazetteer(forms())
