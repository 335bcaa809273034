"""Reports that leave something unsure, one kind of doubt each, and an editor at the desk."""

from datetime import date

import pytest
from django.utils.translation import override

from articles import editing
from articles.importing import store
from articles.models import ErrorReport, Meeting, Question
from tests.access import samples
from tests.importing.reports import talks
from tests.importing.scripted import Script

ANNA, BORIS = ("Anna Berg", "Außenministerin", "DE"), ("Boris Tal", "Außenminister", "FR")
BOTH = {"who": ("Anna Berg", "Boris Tal"), "countries": ("DE", "FR")}


@pytest.fixture
def script(monkeypatch):
    return Script().install(monkeypatch)


@pytest.fixture
def editor(db):
    """An editor, who is no superuser."""
    return samples.somebody("editor")


@pytest.fixture
def desk(client, editor):
    """The test client with the editor logged in, in English."""
    client.force_login(editor)
    with override("en"):
        yield client


def report(script, name, text, **parts):
    """A stored report."""
    return store(script.report(name, text, **parts)).article


def who(script):
    talks_stored(script)
    return report(script, "tal.txt", "date 2031-05-09 Herr Tal reiste am Freitag ab.", people=[("Tal", None, None)])


def people(script):
    for number, name in enumerate(("Katharina Lindenmeyer", "Katharina Lindenmayer"), 1):
        text = f"date 2031-06-0{number} Ministerin {name} reiste nach Oslo. Das war Reise {number}."
        last = report(script, f"{number}.txt", text, people=[(name, "Ministerin", "AT")])
    return last


def meetings(script):
    talks_stored(script)
    text = "date 2031-05-20 In Paris sprach Anna Berg im Mai mit Boris Tal."
    where = {"days": (date(2031, 5, 1), date(2031, 5, 31)), "place": "Paris", "evidence": text[16:]}
    parts = {"people": [ANNA, BORIS], "places": [("Paris", "FR")], "meetings": [{**BOTH, **where}]}
    return report(script, "paris.txt", text, **parts)


def dates(script):
    talks_stored(script)
    text = "date 2031-05-20 In Lyon trafen sich Anna Berg und Boris Tal am 7. Mai."
    where = {"days": (date(2031, 5, 7), date(2031, 5, 7)), "place": "Lyon", "evidence": text[16:]}
    parts = {"people": [ANNA, BORIS], "places": [("Lyon", "FR")], "meetings": [{**BOTH, **where}]}
    made = report(script, "lyon.txt", text, **parts)
    editing.merge_meetings(None, *Meeting.objects.visible().order_by("pk"))
    return made


def meeting(script):
    text = "date 2031-05-07 Anna Berg sah in Rom vielleicht Boris Tal."
    unsure = {**BOTH, "days": (date(2031, 5, 6), date(2031, 5, 6)), "evidence": text[16:], "confidence": 0.5}
    return report(script, "rom.txt", text, people=[ANNA, BORIS], meetings=[unsure])


def speaker(script):
    text = 'date 2031-05-07 Anna Berg kam an. "Es regnet", hieß es dort.'
    return report(script, "regen.txt", text, people=[ANNA], quotes=[{"words": "Es regnet"}])


def quote(script):
    text = "date 2031-05-07 Anna Berg meint wohl, es regne."
    said = {"words": "es regne", "by": "Anna Berg", "type": "indirect", "confidence": 0.3}
    return report(script, "wohl.txt", text, people=[ANNA], quotes=[said])


def nobody(script):
    text = "date 2031-05-07 Anna Berg kam an. Der Kanzler in Moskau schwieg."
    return report(script, "kanzler.txt", text, people=[ANNA], nobodies=["Der Kanzler in Moskau"])


def warning(script):
    return report(script, "ohne.txt", "Anna Berg kam an, wann auch immer das war.", people=[ANNA])


def talks_stored(script):
    return store(talks(script)).article


RAISING = {
    "who": who, "people": people, "meetings": meetings, "dates": dates, "meeting": meeting, "speaker": speaker,
    "quote": quote, "nobody": nobody, "warning": warning,
}  # fmt: skip


@pytest.fixture
def raised(script):
    """A function: stores what raises a question of the kind; the question."""

    def raise_one(kind):
        RAISING[kind](script)
        return Question.objects.get(kind=kind)

    return raise_one


@pytest.fixture
def error(script):
    """A reader's report about a quote."""
    article = talks_stored(script)
    said = article.quotes.get()
    target = {"kind": "quote", "article": article.body_sha256, "span": [said.start, said.end], "of": said.type}
    return ErrorReport.objects.create(
        page=article.get_absolute_url(), kind="quote", target={**target, "origin": said.origin}, start=said.start,
        end=said.end, title="Wir reden weiter", wrong="Das sagte ihr Sprecher.", language="de", digest="d", damage=2,
    )  # fmt: skip
