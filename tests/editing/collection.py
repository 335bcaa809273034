"""Six invented reports, each with two readings: what the machine finds today, and what it finds tomorrow."""

from datetime import date

ANNA = ("Anna Berg", "Außenministerin", "DE")
BORIS = ("Boris Tal", "Außenminister", "FR")
CARLA = ("Carla Ost", "Kanzlerin", "AT")
DORA = ("Dora Wald", "Präsidentin", "PL")
EMIL = ("Emil Kern", None, None)

MAY = (date(2031, 5, 6), date(2031, 5, 6))
JUNE = (date(2031, 6, 30), date(2031, 6, 30))
SEPTEMBER = (date(2031, 9, 2), date(2031, 9, 4))

TEXTS = {
    "talks.txt": (
        " date 2031-05-07 Außenministerin Anna Berg traf am 6. Mai in Lyon Boris Tal. "
        '"Boris Tal sagte: „Wir reden weiter“, und dann kam der Regen", sagte Anna Berg. Dies berichtet der Elbkurier.'
    ),
    "sister.txt": "date 2031-05-08 In Lyon kamen Boris Tal und Anna Berg zusammen; das Gespräch am 6. Mai war lang.",
    "vienna.txt": (
        "date 2031-07-01 Anna Berg sprach am 30. Juni in Wien mit Carla Ost. Anfang September will sie "
        'Dora Wald in Posen treffen. "Posen wird schön", sagte Anna Berg zu Carla Ost.'
    ),
    "vienna-2.txt": (
        "date 2031-07-02 Carla Ost empfing am 30. Juni Anna Berg in Wien. "
        '"Sie kam spät", sagte Carla Ost. "Ich nicht", sagte Boris Tal am Telefon.'
    ),
    "posen.txt": (
        "date 2031-08-05 Dora Wald ernannte Emil Kern zum Sprecher. "
        '"Er spricht gut", sagte Dora Wald. Emil Kern schwieg.'
    ),
    "namesake.txt": 'date 2031-08-09 In Zürich gewann Boris Tal ein Rennen. "Das war leicht", sagte Boris Tal.',
}


def lyon(evidence, **more):
    told = {"who": ("Anna Berg", "Boris Tal"), "countries": ("DE", "FR"), "days": MAY, "place": "Lyon"}
    return {**told, "evidence": evidence, **more}


def vienna(evidence, **more):
    told = {"who": ("Anna Berg", "Carla Ost"), "countries": ("DE", "AT"), "days": JUNE, "place": "Wien"}
    return {**told, "evidence": evidence, **more}


POSEN = {
    "who": ("Anna Berg", "Dora Wald"),
    "countries": ("DE", "PL"),
    "days": SEPTEMBER,
    "place": "Posen",
    "evidence": "Anfang September will sie Dora Wald in Posen treffen.",
    "status": "planned",
}
OUTER = "Boris Tal sagte: „Wir reden weiter“, und dann kam der Regen"
TALKS = {
    "people": [ANNA, BORIS],
    "organisations": [("Elbkurier", "DE")],
    "countries": [("FR", "Lyon")],
    "places": [("Lyon", "FR")],
    "sources": ["Elbkurier"],
    "meetings": [lyon("Außenministerin Anna Berg traf am 6. Mai in Lyon Boris Tal.", topics=("Handel",))],
    "quotes": [
        {"words": OUTER, "by": "Anna Berg"},
        {"words": "Wir reden weiter", "by": "Boris Tal", "parent": "q1"},
    ],
}
SISTER = {
    "people": [BORIS, ANNA],
    "places": [("Lyon", "FR")],
    "meetings": [lyon("In Lyon kamen Boris Tal und Anna Berg zusammen", topics=("Regen",))],
}
VIENNA = {
    "people": [ANNA, CARLA, DORA],
    "countries": [("AT", "Wien")],
    "places": [("Wien", "AT"), ("Posen", "PL")],
    "meetings": [vienna("Anna Berg sprach am 30. Juni in Wien mit Carla Ost."), POSEN],
    "quotes": [{"words": "Posen wird schön", "by": "Anna Berg", "to": "Carla Ost"}],
}
VIENNA_2 = {
    "people": [CARLA, ("Anna Berg", "Ministerin", "DE"), BORIS],
    "places": [("Wien", "AT")],
    "meetings": [vienna("Carla Ost empfing am 30. Juni Anna Berg in Wien.")],
    "quotes": [{"words": "Sie kam spät", "by": "Carla Ost"}, {"words": "Ich nicht", "by": "Boris Tal"}],
}
POSEN_REPORT = {
    "people": [DORA, EMIL],
    "quotes": [{"words": "Er spricht gut", "by": "Dora Wald"}],
}
NAMESAKE = {
    "people": [("Boris Tal", "Rennfahrer", "CH")],
    "places": [("Zürich", "CH")],
    "quotes": [{"words": "Das war leicht", "by": "Boris Tal"}],
}

# What the machine finds today, and what it finds tomorrow.
READINGS = {
    "talks.txt": (TALKS, {**TALKS, "quotes": [{"words": OUTER + '"', "by": "Boris Tal"}], "organisations": []}),
    "sister.txt": (
        SISTER,
        {**SISTER, "meetings": [lyon("Lyon kamen Boris Tal und Anna Berg zusammen; das", place=None, days=None)]},
    ),
    "vienna.txt": (VIENNA, {**VIENNA, "meetings": [POSEN], "quotes": []}),
    "vienna-2.txt": (VIENNA_2, {**VIENNA_2, "people": [CARLA, ANNA], "quotes": VIENNA_2["quotes"][:1]}),
    "posen.txt": (POSEN_REPORT, {**POSEN_REPORT, "people": [DORA]}),
    "namesake.txt": (NAMESAKE, {**NAMESAKE, "people": [("Boris Tal", None, "CH")]}),
}
