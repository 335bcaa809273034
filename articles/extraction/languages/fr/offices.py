"""French: the nouns of offices, and what stands around them."""

from __future__ import annotations

from articles.extraction.languages.blank import blank
from articles.extraction.languages.shapes import OfficeForm, OfficeWords

# Masculine and feminine, where they differ; the feminine noun is an office of its own form.
FEMININE = {
    "président": "présidente",
    "chancelier": "chancelière",
    "ambassadeur": "ambassadrice",
    "directeur": "directrice",
    "gouverneur": "gouverneure",
    "sénateur": "sénatrice",
    "négociateur": "négociatrice",
    "conseiller": "conseillère",
    "député": "députée",
    "roi": "reine",
    "empereur": "impératrice",
    "envoyé": "envoyée",
}
MEN = "prince émir sultan pape amiral"
EITHER = (
    "ministre secrétaire porte-parole maire premier-ministre vice-ministre commissaire chef consul général dirigeant"
)


def both(masculine: str, feminine: str) -> dict[str, OfficeForm]:
    """Singular and plural of an office in both genders."""
    return forms(masculine, "m") | forms(feminine, "f")


def forms(words: str, gender: str = "") -> dict[str, OfficeForm]:
    """Singular and plural of `words`."""
    found: dict[str, OfficeForm] = {}
    for word in words.split():
        plural = word if word.endswith(("s", "parole")) else f"{word}s"
        found |= {plural: OfficeForm(word, gender, True), word: OfficeForm(word, gender, False)}
    return found


def portfolios(names: str) -> tuple[tuple[str, ...], ...]:
    """ "des Affaires étrangères", "de l'Intérieur": the words behind the noun, as tokens, the longest first."""
    lines = [tuple(line.replace("'", "' ").split()) for line in names.strip().splitlines()]
    return tuple(sorted(lines, key=len, reverse=True))


PORTFOLIOS = """
des affaires étrangères et européennes
des affaires étrangères
des affaires européennes
des relations extérieures
de la défense nationale
de la défense
des armées
de l'intérieur
de la justice
des finances
de l'économie et des finances
de l'économie
du budget
du commerce extérieur
du commerce
de l'industrie
de l'énergie
du pétrole
de l'environnement
de l'écologie
de l'agriculture
de la pêche
de la mer
des transports
des infrastructures
de la santé
du travail
de l'emploi
de l'éducation nationale
de l'éducation
de la recherche
de la culture
du tourisme
du développement
de la coopération
de l'immigration
de l'europe
du plan
des sports
"""

TAILS = """
de la république
du conseil
du gouvernement
de l'état
de la diplomatie
de l'opposition
d'état-major
d'état
général
générale
"""

# Countries whose head of state is called otherwise: "le président Nom" alone is from none of them.
NO_PRESIDENT = frozenset("DDDE GB ES NL BE LU SE NO DK JP CA AU NZ VA SA JO MA QA AE OM BH KW TH KH MY".split())
MONARCHIES = ("", *"GB ES NL BE SE NO DK SA JO MA BH TH KH BT LS SZ TO".split())

OFFICES = blank(
    OfficeWords,
    heads={
        **{form: entry for pair in FEMININE.items() for form, entry in both(*pair).items()},
        **forms(MEN, "m"),
        **forms(EITHER),
    },
    fronts=frozenset("premier première vice vice-premier vice-première".split()),
    tails=portfolios(TAILS),
    incomplete=frozenset({"chef", "secrétaire", "général"}),
    ministerial=("ministre", "premier-ministre", "vice-ministre", "secrétaire", "commissaire", "conseiller"),
    charges=portfolios(PORTFOLIOS),
    counterparts=forms("homologue collègue"),
    feminine=FEMININE,
    articles=frozenset("le la les l' un une du des au aux".split()),
    plural_articles=frozenset("les des aux deux trois".split()),
    dative=frozenset(),
    dative_plurals=frozenset(),
    feminine_articles=frozenset("la une cette".split()),
    masculine_articles=frozenset("le un du au ce cet".split()),
    possessives=frozenset("son sa ses leur leurs notre nos votre mon".split()),
    adjectives_behind=True,
    former=("ex", "ancien", "ancienne", "défunt", "feu"),
    of=frozenset("de d' du en pour".split()),
    implied={
        "pape": ("VA",),
        "roi": MONARCHIES,
        "reine": MONARCHIES,
        "chancelier": ("DE", "AT"),
        "chancelière": ("DE", "AT"),
        "secrétaire d'état": ("US",),
        "secrétaire d’état": ("US",),
    },
    unknown_in={
        "président": NO_PRESIDENT,
        "premier ministre": frozenset({"US", "DE", "AT", "CH"}),
    },
    ministries_of=(("ministre", "ministère"),),
    origins=frozenset({"de", "d'"}),
    attached=frozenset({"auprès"}),
    representing=frozenset({"pour"}),
    among=frozenset({"dont"}),
    taking=frozenset("démissionné élu élue nommé nommée investi investie".split()),
    speakers=("porte-parole",),
    posted=("ambassadeur", "ambassadrice", "consul", "envoyé", "envoyée"),
    posted_in=frozenset({"en", "à", "au", "aux"}),
    receiving=frozenset("reçu reçoit recevra accueilli accueille".split()),
    top_diplomats={
        "chef de la diplomatie": "ministre des Affaires étrangères",
    },
    descriptors={
        **forms("expert analyste journaliste militant historien avocat candidat opposant politologue"),
        **forms("experte militante historienne avocate candidate opposante", "f"),
    },
    relatives=frozenset("épouse femme mari époux fils fille frère sœur père mère veuve".split()),
    vocations=(),
    linking=frozenset("est était devient devint".split()),
    vague=frozenset(),
    renaming=(),
    roles=frozenset({"comme"}),
    conjunctions=frozenset({"et", "ou"}),
    pair=frozenset({"deux"}),
    spokesmen=("porte-parole",),
    endings=("es", "s", "e"),
)
