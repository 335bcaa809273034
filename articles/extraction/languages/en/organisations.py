"""English: bodies that can act or speak."""

from __future__ import annotations

from articles.extraction.gazetteer import Gazetteer
from articles.extraction.languages.en.countries import TABLE
from articles.extraction.languages.shapes import Body, OrganisationWords
from articles.extraction.languages.tables import country_lines

# Canonical name, country or "-", further forms.
NAMED = """
NATO | - | Nato
European Union | - | EU
European Commission | - |
European Council | - |
United Nations | - | UN,U.N
UN Security Council | - | Security Council
IAEA | - | International Atomic Energy Agency
OSCE | - |
WHO | - | World Health Organization
IMF | - | International Monetary Fund
World Bank | - |
African Union | - |
Arab League | - |
Warsaw Pact | - |
Kremlin | RU |
White House | US |
Pentagon | US |
State Department | US |
Foreign Office | GB |
Downing Street | GB |
Hamas | - |
Hezbollah | - |
Taliban | - |
"""

# Those that report: who is quoted in a paper need not be from its country.
OUTLETS = """
Reuters | GB |
AFP | FR |
AP | US | Associated Press
BBC | GB |
CNN | US |
New York Times | US |
Washington Post | US |
Guardian | GB |
Twitter | - |
"""


def forms() -> dict[str, tuple[str, str]]:
    """Every form of the named bodies with its canonical name and country."""
    found: dict[str, tuple[str, str]] = {}
    for line in (NAMED.strip() + OUTLETS.rstrip()).splitlines():
        name, country, others = (field.strip() for field in line.split("|"))
        for form in (name, *filter(None, others.split(","))):
            found[form] = (name, country.strip("-"))
    return found


ORGANISATIONS = OrganisationWords(
    named=Gazetteer(forms()),
    outlets=frozenset(line.partition("|")[0].strip() for line in OUTLETS.strip().splitlines()),
    initials=frozenset({"EU", "UN"}),
    bodies={
        "government": Body("government", ""),
        "parliament": Body("parliament", ""),
        "ministry": Body("ministry", ""),
    },
    adjectives={line.code: line.adjectives[0] for line in country_lines(TABLE) if line.adjectives},
    outlet_nouns=("newspaper", "magazine", "agency", "broadcaster"),
    source_labels=frozenset({"source", "sources"}),
    ministry_heads=frozenset({"ministry", "department"}),
    of=frozenset({"of", "for"}),
    joining=frozenset({"and"}),
)
