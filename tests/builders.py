"""Rows for tests in one line each: only what a test says differs from the ordinary."""

from __future__ import annotations

import hashlib
from datetime import date
from itertools import count

from articles.models import (
    Account,
    Alias,
    Article,
    Country,
    Meeting,
    Mention,
    Office,
    Organisation,
    Participation,
    Person,
    Place,
    Quote,
    Source,
    Tenure,
)
from articles.models.folding import fold, slug_of, stems

numbers = count(1)


def country(code):
    """The country with this code."""
    return Country.objects.get_or_create(code=code)[0]


def source(name="Elbkurier"):
    """The outlet of this name."""
    return Source.objects.get_or_create(slug=slug_of(name), defaults={"name": name})[0]


def place(name, code=None):
    """The place of this name."""
    return Place.objects.get_or_create(
        slug=slug_of(name), defaults={"name": name, "folded": fold(name), "country": country(code) if code else None}
    )[0]


def organisation(name, code=None):
    """The organisation of this name."""
    return Organisation.objects.get_or_create(
        slug=slug_of(name), defaults={"name": name, "country": country(code) if code else None}
    )[0]


def person(name, code=None, office=None, seen=None, **fields):
    """A person; with `office` and `seen` (first and last day) also a tenure."""
    fields.setdefault("slug", slug_of(name))
    made = Person.objects.create(name=name, country=country(code) if code else None, **fields)
    Alias.objects.create(person=made, name=name, key=fold(name))
    if office:
        held, _ = Office.objects.get_or_create(title=office, country=made.country)
        first, last = seen or (None, None)
        Tenure.objects.create(person=made, office=held, first_seen=first, last_seen=last)
    return made


def days(text):
    """First and last day of "2022-02-11", "2022-02", "2022" or "2022-02-07/2022-02-11"; nothing of nothing."""
    if not text:
        return None, None
    first, _, last = text.partition("/")
    last = last or first
    if len(first) == 4:
        return date(int(first), 1, 1), date(int(first), 12, 31)
    if len(first) == 7:
        year, month = int(first[:4]), int(first[5:])
        following = date(year + month // 12, month % 12 + 1, 1)
        return date(year, month, 1), date.fromordinal(following.toordinal() - 1)
    return date.fromisoformat(first), date.fromisoformat(last)


def article(body="Die Minister sprachen in Wien miteinander.", when="2022-02", people=(), countries=(), **fields):
    """A report; `when` is a day, a month, two days with a slash, or nothing."""
    number = next(numbers)
    digest = hashlib.sha256(f"{number} {body}".encode()).hexdigest()
    earliest, latest = days(when)
    values = {
        "file": f"{number:03}.txt",
        "sha256": digest,
        "body_sha256": digest,
        "raw": body.encode(),
        "title": body.split("\n")[0][:80],
        "language": "de",
        **fields,
    }
    made = Article.objects.create(
        body=body, earliest=earliest, latest=latest, search_text=stems(f"{values['title']} {body}"), **values
    )
    made.people.add(*people)
    made.countries.add(*(country(code) for code in countries))
    return made


def span(report, words):
    """Where the words stand in the report's body."""
    start = report.body.index(words)
    return [start, start + len(words)]


def mention(report, words, **fields):
    """Words of a report that mean somebody or something."""
    start, end = span(report, words)
    kind = next((kind for kind in ("person", "organisation", "country", "place") if kind in fields), "person")
    return Mention.objects.create(article=report, start=start, end=end, text=words, **{"kind": kind, **fields})


def quote(report, words, speaker=None, **fields):
    """Words of a report that somebody said."""
    start, end = span(report, words)
    values = {"type": "direct", "language": report.language, "spans": [[start, end]], **fields}
    return Quote.objects.create(
        article=report,
        key=f"q{next(numbers)}",
        start=start,
        end=end,
        text=words,
        speaker=speaker,
        search_text=stems(words),
        **values,
    )


def meeting(when="2022-02-11", people=(), countries=(), reports=(), organisations=(), **fields):
    """A meeting; `reports` are reports, or pairs of a report and the words that tell of it."""
    earliest, latest = days(when)
    values = {"basis": "explicit" if when else "", "format": "in_person", "status": "held", **fields}
    made = Meeting.objects.create(earliest=earliest, latest=latest, **values)
    for participant in people:
        tenure = participant.tenures.first()
        Participation.objects.create(meeting=made, person=participant, office=tenure and tenure.office)
    for body in organisations:
        Participation.objects.create(meeting=made, organisation=body)
    made.countries.add(*(country(code) for code in countries))
    for told in reports:
        report, words = told if isinstance(told, tuple) else (told, told.body)
        Account.objects.create(meeting=made, article=report, key=f"m{next(numbers)}", spans=[span(report, words)])
    return made
