"""French: bodies that can act or speak."""

from __future__ import annotations

from articles.extraction.gazetteer import Gazetteer
from articles.extraction.languages.blank import blank
from articles.extraction.languages.fr.countries import TABLE, spelled
from articles.extraction.languages.shapes import Body, OrganisationWords
from articles.extraction.languages.tables import country_lines

# Canonical name, country or "-", further forms.
NAMED = """
ONU | - | Nations unies,Nations Unies,Organisation des Nations unies
Conseil de sécurité | - | Conseil de sécurité de l'ONU
OTAN | - | Otan,Alliance atlantique
Union européenne | - | UE
Commission européenne | - |
Conseil européen | - |
Parlement européen | - |
OSCE | - |
AIEA | - | Agence internationale de l'énergie atomique
OMS | - | Organisation mondiale de la santé
FMI | - | Fonds monétaire international
Banque mondiale | - |
Union africaine | - |
Cédéao | - | CEDEAO
Ligue arabe | - |
Kremlin | RU |
Maison Blanche | US | Maison-Blanche
Pentagone | US |
Département d'État | US | département d'État,département d'Etat
Foreign Office | GB |
Downing Street | GB |
Élysée | FR | Elysée
Quai d'Orsay | FR |
Matignon | FR |
AFP | FR | Agence France-Presse
Reuters | GB |
AP | US | Associated Press
Le Monde | FR |
Le Figaro | FR |
Libération | FR |
BBC | GB |
CNN | US |
New York Times | US |
Hamas | - |
Hezbollah | - |
Twitter | - |
"""


def forms() -> dict[str, tuple[str, str]]:
    """Every form of the named bodies with its canonical name and country."""
    found: dict[str, tuple[str, str]] = {}
    for line in NAMED.strip().splitlines():
        name, country, others = (field.strip() for field in line.split("|"))
        for form in (name, *filter(None, others.split(","))):
            found.update(dict.fromkeys(spelled(form), (name, country.strip("-"))))
    return found


def adjective(pairs: list[str]) -> str:
    """The masculine adjective of a line of the table of countries."""
    return pairs[0].split("/")[0]


ORGANISATIONS = blank(
    OrganisationWords,
    named=Gazetteer(forms()),
    initials=frozenset({"UE"}),
    bodies={
        "gouvernement": Body("gouvernement", ""),
        "parlement": Body("parlement", ""),
        "ministère": Body("ministère", ""),
        "diplomatie": Body("diplomatie", ""),
        "présidence": Body("présidence", ""),
    },
    adjectives={line.code: adjective(line.adjectives) for line in country_lines(TABLE) if line.adjectives},
    outlet_nouns=("journal", "quotidien", "hebdomadaire", "magazine", "agence", "chaîne"),
    source_labels=frozenset({"source", "sources"}),
    ministry_heads=frozenset({"ministère"}),
    outlets=frozenset({"AFP", "Reuters", "AP", "Le Monde", "Le Figaro", "Libération", "BBC", "CNN", "New York Times"}),
    joining=frozenset({"et"}),
    of=frozenset("de d' du des la l' le".split()),
)
