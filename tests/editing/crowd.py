"""People whom a thousand reports mention ten thousand times, built by a few statements."""

from __future__ import annotations

import hashlib
from datetime import date, timedelta

from articles.matching.names import name_key
from articles.models import (
    Account,
    Alias,
    Article,
    Country,
    Meeting,
    Mention,
    Office,
    Participation,
    Person,
    Quote,
    Sighting,
    Tenure,
)
from articles.models.folding import fold, slug_of

NAMED = 10
FIRST_DAY = date(2031, 1, 1)


def crowd(name, reports, meetings, names=1, offices=1, code="DE"):
    """A person with ten mentions and a quote in each of so many reports; half as many meetings with one counterpart.

    The reports print so many different names and offices in turn, each a day later than the one before.
    """
    country = Country.objects.get_or_create(code=code)[0]
    printed = [name, *(f"{name[0]}. {name.split()[-1]}{'a' * n}" for n in range(1, names))]
    held = [Office.objects.get_or_create(title=f"Amt {n} {name}", country=country)[0] for n in range(offices)]
    person, other = (stored(one, country) for one in (name, f"Gast {name}"))
    articles = Article.objects.bulk_create(report(name, n) for n in range(reports))
    seen = Sighting.objects.bulk_create(
        sighting(article, "p1", person, printed[n % names], held[n % offices], country, n)
        for n, article in enumerate(articles)
    )
    guests = Sighting.objects.bulk_create(
        sighting(article, "p2", other, other.name, None, country, n) for n, article in enumerate(articles[:meetings])
    )
    speak([*seen, *guests])
    meet(articles[:meetings], seen, guests, country)
    learnt(person, [*dict.fromkeys(printed[:reports])], held[:reports], reports, offices)
    learnt(other, [other.name], [], 0, 0)
    return person


def stored(name, country):
    """The bare person."""
    return Person.objects.create(name=name, slug=slug_of(name), country=country)


def report(name, number):
    """One report that says the same as all others, under its own fingerprint."""
    digest = hashlib.sha256(f"{name} {number}".encode()).hexdigest()
    body = f"Bericht {number}. " + f"{name} sprach. " * (NAMED + 2)
    return Article(
        file=f"{number}.txt", sha256=digest, body_sha256=digest, raw=body.encode(), title=f"{name} {number}",
        body=body, language="de", earliest=day(number), latest=day(number),
    )  # fmt: skip


def day(number):
    """A day for each report."""
    return FIRST_DAY + timedelta(days=number)


def sighting(article, key, person, name, office, country, number):
    """The person as the report shows them."""
    return Sighting(
        article=article, key=key, name=name, office=office, country=country, earliest=day(number), latest=day(number),
        spans=[[n * 20, n * 20 + 5] for n in range(NAMED)], found=person, identity=person, person=person,
    )  # fmt: skip


def speak(sightings):
    """Ten mentions of each, and what the first ones of each report said."""
    offset = {"p1": 0, "p2": 6}
    Mention.objects.bulk_create(
        Mention(
            article=one.article, start=n * 20 + offset[one.key], end=n * 20 + offset[one.key] + 5, text=one.name,
            kind="person", form="name", person=one.person, sighting=one,
        )
        for one in sightings
        for n in range(NAMED)
    )  # fmt: skip
    Quote.objects.bulk_create(
        Quote(
            article=one.article, key=f"q{one.key}", start=9, end=14, text="Worte", spans=[[9, 14]], type="direct",
            speaker=one.person, speaker_sighting=one, language="de",
        )
        for one in sightings
    )  # fmt: skip
    pairs = {(one.article_id, one.person_id) for one in sightings}
    through = Article.people.through
    through.objects.bulk_create(through(article_id=article, person_id=person) for article, person in sorted(pairs))


def meet(articles, seen, guests, country):
    """A meeting of both in each of the reports."""
    meetings = Meeting.objects.bulk_create(
        Meeting(
            key=f"m{article.body_sha256[:32]}", earliest=article.earliest, latest=article.latest, basis="explicit",
            format="in_person", status="held", confidence=0.9,
        )
        for article in articles
    )  # fmt: skip
    through = Meeting.countries.through
    through.objects.bulk_create(through(meeting=meeting, country=country) for meeting in meetings)
    rows = list(zip(meetings, seen, guests, strict=False))
    Account.objects.bulk_create(
        Account(
            meeting=meeting, found=meeting, identity=meeting, article=one.article, key="m1", spans=[[0, 30]],
            facts=facts(one, other, country, meeting),
        )
        for meeting, one, other in rows
    )  # fmt: skip
    Participation.objects.bulk_create(
        Participation(meeting=meeting, person=who.person, office=who.office)
        for meeting, one, other in rows
        for who in (one, other)
    )


def facts(one, other, country, meeting):
    """What the report says of the meeting."""
    day = meeting.earliest.isoformat()
    who = {
        seen.key: {"name": seen.name, "office": seen.office and seen.office.title, "country": country.code}
        for seen in (one, other)
    }
    return {
        "participants": ["p1", "p2"], "organisations": [], "countries": [country.code], "place": None,
        "date": {"earliest": day, "latest": day, "basis": "explicit", "reason": ""}, "place_country": None,
        "format": "in_person", "status": "held", "topics": [], "confidence": 0.9, "who": who,
    }  # fmt: skip


def learnt(person, names, offices, reports, turns):
    """What all reports together tell of the person."""
    Alias.objects.bulk_create(
        Alias(
            person=person, bearer=person, name=name, folded=fold(name), key=name_key(name),
            first=name_key(name).partition(" ")[0], last=name_key(name).rpartition(" ")[2],
        )
        for name in names
    )  # fmt: skip
    Tenure.objects.bulk_create(
        Tenure(
            person=person,
            office=office,
            first_seen=day(n),
            last_seen=day(max(range(n, reports, turns))),
        )
        for n, office in enumerate(offices)
    )
