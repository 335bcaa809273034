"""A small collection, built by hand: two reports, two people twice under different names, a meeting and a quote."""

from types import SimpleNamespace

import pytest

from articles.models import Account, Alias, Article, Country, Meeting, Mention, Person, Place, Quote, Sighting

BODY = "Ministerin Erika Muster traf in Wien ihren Kollegen.\nMuster sagte: „Wir bleiben im Gespräch.“ <b>Ende</b>"


def person(name, slug, country=None):
    """A person with one alias."""
    made = Person.objects.create(name=name, slug=slug, country=country)
    Alias.objects.create(person=made, bearer=made, name=name, key=name.lower())
    return made


def article(number=1, body=BODY):
    """A report with the body as its bytes."""
    digest = f"{number:064x}"
    return Article.objects.create(
        file=f"{number}.txt", sha256=digest, body_sha256=digest, raw=body.encode(), title=f"Bericht {number}",
        body=body, language="de",
    )  # fmt: skip


def span(words, body=BODY):
    """Where the words stand."""
    start = body.index(words)
    return start, start + len(words)


@pytest.fixture
def collection(db):
    """Everything an editor can put right, once."""
    austria, _ = Country.objects.get_or_create(code="AT")
    erika, other = person("Erika Muster", "erika-muster", austria), person("E. Muster", "e-muster")
    vienna = Place.objects.create(name="Wien", slug="wien", country=austria)
    report = article()
    report.people.add(erika)
    start, end = span("Erika Muster")
    sighting = Sighting.objects.create(
        article=report, key="p1", name="Erika Muster", country=austria, spans=[[start, end]],
        found=erika, identity=erika, person=erika,
    )  # fmt: skip
    mention = Mention.objects.create(
        article=report, start=start, end=end, text="Erika Muster", kind="person", form="name", person=erika,
        sighting=sighting,
    )  # fmt: skip
    start, end = span("Wir bleiben im Gespräch.")
    quote = Quote.objects.create(
        article=report, key="q1", start=start, end=end, text="Wir bleiben im Gespräch.", spans=[[start, end]],
        type="direct", speaker=erika, speaker_sighting=sighting, language="de",
    )  # fmt: skip
    meeting = Meeting.objects.create(format="in_person", status="held", place=vienna, topics=["Handel"])
    meeting.participations.create(person=erika)
    meeting.countries.add(austria)
    facts = {
        "participants": ["p1"], "organisations": [], "countries": ["AT"], "date": None, "place": "Wien",
        "place_country": "AT", "format": "in_person", "status": "held", "topics": ["Handel"], "confidence": 0.9,
        "who": {"p1": {"name": "Erika Muster", "office": None, "country": "AT"}},
    }  # fmt: skip
    Account.objects.create(
        meeting=meeting, found=meeting, identity=meeting, article=report, key="m1", spans=[[0, 52]], facts=facts
    )
    return SimpleNamespace(
        austria=austria, erika=erika, other=other, vienna=vienna, article=report, mention=mention, quote=quote,
        meeting=meeting,
    )  # fmt: skip


@pytest.fixture
def desk(client, editor):
    """The test client with the editor logged in."""
    client.force_login(editor)
    return client
