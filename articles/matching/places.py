"""Places under their names in several languages: one key for each, and its usual name in a language."""

from __future__ import annotations

from functools import cache

from articles.matching.cities import FORMS
from articles.matching.names import name_key

# A building or region a line, in whatever languages its name differs: German, English, then others.
BUILDINGS = """
Kreml,Kremlin,Le Kremlin
Weißes Haus,White House,Maison-Blanche,The White House
Bundeskanzleramt,Federal Chancellery,Kanzleramt,Chancellery,Chancellerie
Schloss Bellevue,Bellevue Palace,Château de Bellevue
Élysée-Palast,Élysée Palace,Elysee Palace,Palais de l'Élysée,Élysée
Hofburg,Hofburg,Hofburg Palace,Hofburg Wien
Downing Street,Downing Street,10 Downing Street,Downing Street 10
Apostolischer Palast,Apostolic Palace,Palais apostolique
Völkerbundpalast,Palais des Nations,Palace of Nations
UN-Hauptquartier,UN headquarters,Uno-Hauptquartier,United Nations headquarters,siège de l'ONU
Nato-Hauptquartier,NATO headquarters,siège de l'OTAN
Schloss Versailles,Palace of Versailles,Château de Versailles
Buckingham-Palast,Buckingham Palace,palais de Buckingham
Krim,Crimea,Crimée
Bayern,Bavaria,Bavière
Sachsen,Saxony,Saxe
Sibirien,Siberia,Sibérie
Katalonien,Catalonia,Catalogne
Siebenbürgen,Transylvania
Gazastreifen,Gaza Strip,bande de Gaza
Westjordanland,West Bank,Cisjordanie
Golanhöhen,Golan Heights,Golan
Donbass,Donbas
""".strip()


@cache
def forms() -> dict[str, tuple[str, str]]:
    """For each name of a table its key and the usual name."""
    found: dict[str, tuple[str, str]] = {}
    for line in (*FORMS.splitlines(), *BUILDINGS.splitlines()):
        names = line.split(",")
        for name in names:
            found.setdefault(name_key(name), (name_key(names[0]), names[0]))
    return found


def place_key(name: str) -> str:
    """One key for all names of a place: "Kreml, Moskau" and "Kremlin, Moscow", "Wien" and "Vienna"."""
    return ", ".join(forms().get(key, (key, ""))[0] for key in map(name_key, parts(name)) if key) or name.casefold()


def place_name(name: str) -> str:
    """The usual German name of a place that the tables know, else the name as it is."""
    return ", ".join(forms().get(name_key(part), ("", part))[1] or part for part in parts(name)) or name


@cache
def english() -> dict[str, str]:
    """The usual English names by the usual German ones, where they differ."""
    lines = [line.split(",") for line in (*FORMS.splitlines(), *BUILDINGS.splitlines())]
    return {names[0]: names[1] for names in lines if names[0] != names[1]}


def place_in(name: str, language: str) -> str:
    """The name of a place for readers of the language: English where its usual German one is known by the tables."""
    if language != "en":
        return name
    return ", ".join(english().get(part, part) for part in parts(name)) or name


def parts(name: str) -> list[str]:
    """A place and what it lies in."""
    return [part.strip() for part in name.split(",") if part.strip()]
