# ruff: noqa: E501  (a row of a table is a line)
"""English: states, provinces and nations of a country: a minister of one is a minister of its country.

A line: code | names | adjectives.
"""

from __future__ import annotations

from collections.abc import Iterator

from articles.extraction.gazetteer import Gazetteer
from articles.extraction.languages.tables import listed

TABLE = """
DE | Bavaria,Saxony,Hesse,Brandenburg,Lower Saxony,North Rhine-Westphalia,Thuringia,Saarland | Bavarian,Saxon,Hessian
AT | Burgenland,Carinthia,Styria,Tyrol,Vorarlberg,Lower Austria,Upper Austria | Carinthian,Styrian,Tyrolean
IT | South Tyrol,Lombardy,Tuscany,Sicily,Sardinia | Sicilian,Sardinian
ES | Catalonia,Andalusia,Basque Country | Catalan,Andalusian,Basque
GB | Scotland,Wales,England,Northern Ireland | Scottish,Welsh
BE | Flanders,Wallonia | Flemish,Walloon
US | Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Wisconsin,Wyoming | Californian,Texan
CA | Alberta,British Columbia,Manitoba,Newfoundland,Nova Scotia,Ontario,Saskatchewan |
AU | New South Wales,Queensland,South Australia,Tasmania,Western Australia | Tasmanian
RU | Dagestan,Ingushetia,Tatarstan | Chechen,Tatar,Siberian
IN | Gujarat,Kerala,Maharashtra,Punjab,Tamil Nadu,Uttar Pradesh | Tamil
"""


def forms() -> Iterator[tuple[str, str]]:
    """Every form of the regions with the code of its country."""
    for line in TABLE.strip().splitlines():
        code, names, adjectives = (field.strip() for field in line.split("|"))
        for name in listed(names):
            yield from ((form, code) for form in (name, f"{name}'s", f"{name}’s"))
        yield from ((word, code) for word in listed(adjectives))


REGIONS = Gazetteer(forms())
