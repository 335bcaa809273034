# ruff: noqa: E501  (a row of a table is a line)
"""German: how countries are named."""

from __future__ import annotations

from articles.extraction.languages.de.country_table import METONYMS, TABLE
from articles.extraction.languages.shapes import CountryWords
from articles.extraction.languages.tables import country_lines, keyed_lines, named_phrases, territory_names

ADJECTIVE_ENDINGS = ("", "e", "en", "er", "es", "em")


def inhabitant_forms(word: str) -> list[str]:
    """ "Russe" → "Russen, Russin, Russinnen"; "Brite", "Israeli", "Amerikaner" likewise."""
    if word.endswith("e"):
        stem = word[:-1]
        return [word, f"{word}n", f"{word}r", f"{stem}in", f"{stem}innen"]
    return [word, f"{word}s", f"{word}n", f"{word}in", f"{word}innen"]


def with_genitive(name: str) -> list[str]:
    """A name with its genitive, which has no ending behind an s."""
    return [name] if name[-1] in "sxzß" else [name, f"{name}s"]


def gathered() -> CountryWords:
    """The tables with all their inflected forms."""
    names = {form: code for name, code in territory_names("de").items() for form in with_genitive(name)}
    adjectives: dict[str, str] = {}
    inhabitants: dict[str, str] = {}
    capitals: dict[str, tuple[str, str]] = {}
    for line in country_lines(TABLE):
        names.update({form: line.code for name in line.names for form in with_genitive(name)})
        adjectives.update({a + ending: line.code for a in line.adjectives for ending in ADJECTIVE_ENDINGS})
        inhabitants.update({form: line.code for word in line.inhabitants for form in inhabitant_forms(word)})
        capitals.update({form: (line.code, name) for name in line.capitals for form in with_genitive(name)})
    metonyms = {phrase: code for code, phrases in keyed_lines(METONYMS) for phrase in phrases}
    names |= dict.fromkeys(NO_COUNTRY, "")
    for state in AMBIGUOUS_NAMES:
        names.pop(state, None)
    people = {form: code for form, code in inhabitants.items() if form not in AMBIGUOUS_NAMES}
    return CountryWords(
        phrases=named_phrases(names, people, capitals, metonyms),
        adjectives=adjectives,
        prefixes={"US": "US", "USA": "US", "UK": "GB", "DDR": "DDDE", "BRD": "DE"},
        compound_tails=tuple(
            "krieg kriegs kriege krieges konflikt konflikts konflikte besuch besuchs reise krise politik".split()
        ),
        people_tails=tuple("präsident präsidenten präsidentin regierung führung".split()),
        no_compounds=frozenset("dollar dollars bank anleihe anleihen open firma konzern konzerns konzerne".split()),
        place_prepositions=frozenset(
            "in nach aus bei ab auf über nahe vor um durch nördlich südlich östlich westlich".split()
        ),
        conjunctions=frozenset({"und", "oder"}),
        other_side=frozenset("nach mit gegenüber gegen zu zum zur".split()),
        metonym_prepositions=frozenset("zu mit zwischen gegenüber gegen für von an seitens".split()),
        shared=frozenset(),
        city_words=frozenset(
            "hauptstadt stadt metropole großraum flughafen universität bürgermeister botschaft bahnhof raum region".split()
        ),
    )


# "Jersey" is a shirt, "Ires" and "Este" are hardly ever people: forms that mostly mean something else.
AMBIGUOUS_NAMES = frozenset(
    "Jersey Man Este Ester Ires Iren Ire Irer Inders Guam Heard Norfolk Réunion Politen Letter Finner".split()
)

# Names with the name or adjective of a country inside of them that do not speak of it.
NO_COUNTRY = (
    "Indischer Ozean",
    "Indische Ozean",
    "Indischen Ozean",
    "Indischen Ozeans",
    "Deutsche Welle",
    "Deutschen Welle",
    "Deutsche Bank",
    "Deutschen Bank",
    "Deutsche Presse-Agentur",
    "Deutschen Presse-Agentur",
    "Washington Post",
    "Washington Times",
    "Französische Revolution",
    "Französischen Revolution",
    "Tschechoslowakische Legion",
    "Irische See",
    "Irischen See",
    "Die Deutsche Welle",
    "George Washington",
    "Österreich-Ungarn",
    "Neues Deutschland",
    "Panama Papers",
    "Panama-Papers",
    "Wiener Kongress",
    "Spanische Grippe",
    "Spanischen Grippe",
    "Berlin-Brandenburg",
)

COUNTRIES = gathered()
