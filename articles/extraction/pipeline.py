"""The way of one report through the steps: the only module that knows them all."""

from __future__ import annotations

from dataclasses import replace

from articles.extraction import (
    clean,
    coreference,
    countries,
    credits,
    dates,
    languages,
    meetings,
    offices,
    organisations,
    people,
    places,
    posts,
    quotes,
    report,
    sources,
    tokens,
    unnamed,
)
from articles.extraction.dates import doubts
from articles.extraction.schema import (
    Country,
    CountryMention,
    DateRange,
    Extraction,
    Organisation,
    Person,
    Place,
    PlaceMention,
    Reference,
    Span,
)


def extract(
    text: str,
    *,
    title: str = "",
    language: str = "",
    published: DateRange | None = None,
    warnings: tuple[str, ...] = (),
) -> Extraction:
    """Read one report. `text` may have a header; a given title, language (BCP 47) or date beats what the text says.

    The same arguments give the same result; any text gives a result. `warnings` of earlier steps are passed on.
    """
    # Longer than a function should be, on purpose: the one list of all steps, each a line.
    cleaned = clean.normalise(text)
    head = report.parse(cleaned.text, published)
    tongue, code, unsure = languages.choose(language, head.body)
    embedded = posts.find(head.body)
    document = tokens.analyse(head.body, tongue, [(post, languages.load(post.language)) for post in embedded])

    countries_named = countries.find(document)
    office_phrases = offices.find(document, countries_named)
    bodies = organisations.find(document, countries_named)
    places_named = places.find(document, bodies)
    named = people.find(document, office_phrases, countries_named, places_named, bodies)
    references = coreference.resolve(document, named, office_phrases, bodies, countries_named)
    quoted = quotes.find(document, references, named, bodies)
    own_day = dates.own_day(document, head.published)
    days = dates.find(document, own_day or head.published)
    placed = tuple(day for day in days if dates.is_placed(day))
    met = meetings.find(
        document,
        named,
        bodies,
        references,
        office_phrases,
        countries_named,
        places_named,
        placed,
        own_day or head.published,
    )
    return Extraction(
        language=code,
        title=title or report.title_of(document),
        body=head.body,
        published=head.published or own_day,
        sources=sources.find(document, bodies),
        people=with_mentions(named, references),
        organisations=with_organisation_mentions(bodies, references),
        countries=gathered_countries(countries_named),
        places=gathered_places(places_named),
        meetings=met,
        quotes=quoted,
        posts=embedded,
        references=references,
        warnings=(
            *warnings,
            *cleaned.warnings,
            *report.warnings(head, own_day),
            *unsure,
            *doubts.warnings(document, days, met, head.published),
        ),
        dates=days,
        agencies=credits.find(document),
        offices=unnamed.find(document, office_phrases, references, countries_named),
    )


def with_mentions(named: tuple[Person, ...], references: tuple[Reference, ...]) -> tuple[Person, ...]:
    """The people with every reference to them, by name, office or pronoun."""
    spans = spans_by_entity(references)
    return tuple(replace(one, mentions=merged(one.mentions, spans.get(one.id, ()))) for one in named)


def with_organisation_mentions(
    bodies: tuple[Organisation, ...], references: tuple[Reference, ...]
) -> tuple[Organisation, ...]:
    """The organisations with every reference to them."""
    spans = spans_by_entity(references)
    return tuple(Organisation(o.id, o.name, o.country, merged(o.mentions, spans.get(o.id, ()))) for o in bodies)


def spans_by_entity(references: tuple[Reference, ...]) -> dict[str, list[Span]]:
    """The spans of each person's or organisation's references."""
    spans: dict[str, list[Span]] = {}
    for reference in references:
        if reference.entity:
            spans.setdefault(reference.entity, []).append(reference.span)
    return spans


def merged(one: tuple[Span, ...], other: tuple[Span, ...] | list[Span]) -> tuple[Span, ...]:
    """Both groups of spans, in order, each once."""
    return tuple(sorted({*one, *other}))


def gathered_countries(mentions: tuple[CountryMention, ...]) -> tuple[Country, ...]:
    """One entry a country, in order of its first mention."""
    spans: dict[str, list[Span]] = {}
    for mention in mentions:
        spans.setdefault(mention.code, []).append(mention.span)
    return tuple(Country(code, tuple(found)) for code, found in spans.items())


def gathered_places(mentions: tuple[PlaceMention, ...]) -> tuple[Place, ...]:
    """One entry a place, in order of its first mention."""
    spans: dict[tuple[str, str | None], list[Span]] = {}
    for mention in mentions:
        spans.setdefault((mention.name, mention.country), []).append(mention.span)
    return tuple(Place(name, country, tuple(found)) for (name, country), found in spans.items())
