"""German: words that refer back to somebody."""

from __future__ import annotations

from articles.extraction.languages.shapes import ReferenceWords

ENDINGS = ("", "e", "en", "em", "er", "es")

REFERENCES = ReferenceWords(
    pronouns={"er": "m", "ihm": "m", "ihn": "m", "sie": "f"},
    possessives={f"sein{ending}": "m" for ending in ENDINGS} | {f"ihr{ending}": "f" for ending in ENDINGS if ending},
    prepositions=frozenset(
        "mit von bei zu nach für gegen über an auf aus um durch gegenüber neben vor unter zwischen".split()
    ),
    plural_verbs=frozenset(
        "sind waren haben hatten werden wurden wollen sollen können müssen seien hätten kamen trafen sprachen".split()
    ),
    definite=frozenset("der die dem den des".split()),
    objects=frozenset({"ihn", "ihm"}),
    latter={"dieser": "m", "letzterer": "m", "diese": "f", "letztere": "f"},
    aged=frozenset({"jährige", "jähriger", "jährigen"}),
    genders={"der": "m", "dem": "m", "den": "m", "des": "m", "die": "f"},
    feminine_endings=("in",),
    loose_offices={
        "staatschef": ("präsident", "könig", "staatsoberhaupt", "emir", "sultan", "kaiser"),
        "staatsoberhaupt": ("präsident", "könig", "staatschef", "emir", "sultan", "kaiser"),
        "regierungschef": ("ministerpräsident", "premierminister", "premier", "kanzler"),
        "kremlchef": ("präsident", "staatschef", "regierungschef", "parteichef", "generalsekretär"),
        "kanzler": ("bundeskanzler",),
        "premier": ("premierminister", "ministerpräsident"),
        "premierminister": ("ministerpräsident", "premier"),
        "ministerpräsident": ("premierminister", "premier"),
        "chefdiplomat": ("außenminister",),
        "topdiplomat": ("außenminister",),
        "außenamtschef": ("außenminister",),
        "ressortchef": ("minister",),
    },
    plural_endings=("en",),
    oblique=frozenset("dem den des".split()),
    inner=("e", "en", "er", "em", "es", "der", "die", "das"),
)
