"""Invented reports of invented people in real offices."""

from datetime import date

ANNA, BORIS = ("Anna Berg", "Außenministerin", "DE"), ("Boris Tal", "Außenminister", "FR")
TALKS = (
    " date 2031-05-07 Außenministerin Anna Berg traf am 6. Mai in Lyon Boris Tal. "
    '"Wir reden weiter", sagte Berg. Dies berichtet der Elbkurier.'
)
SISTER = "date 2031-05-08 In Lyon kamen Boris Tal und Anna Berg zusammen; das Gespräch am 6. Mai war lang."
MAY = (date(2031, 5, 6), date(2031, 5, 6))


def talks(script, name="talks.txt", text=TALKS, **changes):
    """The report of a meeting in Lyon with one quote."""
    parts = {
        "people": [ANNA, BORIS],
        "countries": [("FR", "Lyon")],
        "places": [("Lyon", "FR")],
        "sources": ["Elbkurier"],
        "meetings": [
            {
                "who": ("Anna Berg", "Boris Tal"),
                "countries": ("DE", "FR"),
                "days": MAY,
                "place": "Lyon",
                "evidence": "Außenministerin Anna Berg traf am 6. Mai in Lyon Boris Tal.",
                "topics": ("Handel",),
            }
        ],
        "quotes": [{"words": "Wir reden weiter", "by": "Anna Berg"}],
    }
    return script.report(name, text, **{**parts, **changes})


def sister(script, name="sister.txt", **meeting):
    """Another report of the same meeting."""
    told = {
        "who": ("Anna Berg", "Boris Tal"),
        "countries": ("DE", "FR"),
        "days": MAY,
        "place": "Lyon",
        "evidence": "In Lyon kamen Boris Tal und Anna Berg zusammen",
    }
    return script.report(name, SISTER, people=[BORIS, ANNA], places=[("Lyon", "FR")], meetings=[{**told, **meeting}])
