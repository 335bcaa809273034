"""Reports whose reading is written beside them, so that these tests are about storing alone."""

from articles import extraction
from articles.extraction import clean, report
from articles.extraction.schema import (
    Country,
    DateRange,
    Extraction,
    Meeting,
    Organisation,
    Person,
    Place,
    Quote,
    Reference,
    Source,
    Span,
)
from articles.importing import Delivered


def spans(body, words):
    """Every place where the words stand."""
    found, start = [], body.find(words)
    while start >= 0:
        found.append(Span(start, start + len(words)))
        start = body.find(words, start + 1)
    return tuple(found)


def span(body, words):
    return spans(body, words)[0]


class Script:
    """What is to be read out of reports: filled by a test, asked instead of the real extraction."""

    def __init__(self):
        self.parts = {}

    def report(self, name, text, **parts):
        """A delivered report that reads as told: `people` as (name, office, country), `meetings`, `quotes` as dicts."""
        head = report.parse(clean.normalise(text).text)
        self.parts[head.body] = parts
        return Delivered(name, text.encode())

    def extract(self, text, *, title="", language="", published=None, warnings=()):
        head = report.parse(clean.normalise(text).text, published)
        return built(head, title or head.body[:40], language or "de", warnings, **self.parts.get(head.body, {}))

    def install(self, monkeypatch):
        monkeypatch.setattr(extraction, "extract", self.extract, raising=False)
        return self


def built(
    head,
    title,
    language,
    warnings,
    people=(),
    organisations=(),
    countries=(),
    places=(),
    meetings=(),
    quotes=(),
    sources=(),
    nobodies=(),
    agencies=(),
):
    body = head.body
    named = tuple(
        Person(f"p{n}", who[0], who[1], who[2], spans(body, who[3] if len(who) > 3 else who[0]))
        for n, who in enumerate(people, 1)
    )
    bodies = tuple(
        Organisation(f"o{n}", name, country, spans(body, name)) for n, (name, country) in enumerate(organisations, 1)
    )
    ids = {one.name: one.id for one in (*named, *bodies)}
    references = [Reference(place, one.id, "name", 0.9) for one in (*named, *bodies) for place in one.mentions]
    references += [Reference(span(body, words), None, "office", 0.3) for words in nobodies]
    return Extraction(
        language=language,
        title=title,
        body=body,
        published=head.published,
        sources=tuple(Source(name, span(body, name)) for name in sources),
        agencies=tuple(Source(name, Span(0, 1)) for name in agencies),
        people=named,
        organisations=bodies,
        countries=tuple(Country(code, spans(body, words)) for code, words in countries),
        places=tuple(Place(name, country, spans(body, name)) for name, country in places),
        meetings=tuple(meeting(f"m{n}", body, ids, **one) for n, one in enumerate(meetings, 1)),
        quotes=tuple(quote(f"q{n}", body, ids, **one) for n, one in enumerate(quotes, 1)),
        posts=(),
        references=tuple(sorted(references, key=lambda one: one.span)),
        warnings=(*warnings, *head.warnings),
    )


def meeting(
    key,
    body,
    ids,
    who=(),
    bodies=(),
    countries=(),
    days=None,
    place=None,
    evidence=None,
    status="held",
    form="in_person",
    topics=(),
    confidence=0.9,
):
    when = days and DateRange(*days[:2], days[2] if len(days) > 2 else "explicit", "the report says so")
    seen = (span(body, evidence or body),)
    return Meeting(
        key,
        tuple(ids[name] for name in who),
        tuple(ids[name] for name in bodies),
        tuple(countries),
        when,
        place,
        form,
        status,
        tuple(topics),
        seen,
        confidence,
    )


def quote(
    key, body, ids, words, by=None, to=None, parent=None, denied=False, type="direct", confidence=0.8, language="de"
):
    place = span(body, words)
    return Quote(
        id=key,
        start=place.start,
        end=place.end,
        text=words,
        spans=(place,),
        type=type,
        medium="speech",
        speaker=ids.get(by),
        speaker_text=by,
        speaker_spans=(),
        cue_spans=(),
        frame_spans=(),
        addressee_spans=(),
        addressee=ids.get(to),
        denied=denied,
        parent=parent,
        language=language,
        confidence=confidence,
    )
