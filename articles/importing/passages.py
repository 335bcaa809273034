"""The passages of a report as rows: mentions, quotes and embedded posts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from articles import corrections, gathering
from articles.corrections.subjects import article_subject
from articles.extraction import Extraction, Span, schema
from articles.gathering.registers import country_of, place
from articles.gathering.statements import standing_of
from articles.models import Article, Mention, Organisation, Post, Quote, Sighting
from articles.models.folding import searchable

# The people of a report as it shows them, and its organisations, by their ids in it.
Who = dict[str, Sighting | Organisation]


def store_mentions(article: Article, found: Extraction, who: Who, offices: Mapping[Span, Sighting]) -> None:
    """One row for each mention; words stand for one thing of each kind, the first that claims them.

    `offices` are the references by an office alone, by their words.
    """
    # What editors added stays at another reading.
    touched = corrections.perhaps_touched([article_subject(article.body_sha256)])
    stored = Mention.objects.filter(article=article).order_by().values_list("start", "end", "kind")
    known = set(stored if touched else ())
    rows = []
    for mention in (*by_office(article, offices), *mentions(article, found, who)):
        place_of_it = (mention.start, mention.end, mention.kind)
        if place_of_it not in known:
            known.add(place_of_it)
            rows.append(mention)
    Mention.objects.bulk_create(rows, batch_size=500)


def by_office(article: Article, offices: Mapping[Span, Sighting]) -> Iterator[Mention]:
    """The mentions of those who are meant by their office, unsaved."""
    for span, row in offices.items():
        sure = gathering.FOUND if row.person else gathering.NOBODY
        yield mention(article, span, form="office", confidence=sure, **things(row))


def mentions(article: Article, found: Extraction, who: Who) -> Iterator[Mention]:
    """Every mention of the report, unsaved."""
    ids = {one.id for one in (*found.people, *found.organisations)}
    for reference in found.references:
        if reference.entity in who:
            meant = things(who[reference.entity])
            yield mention(article, reference.span, form=reference.form, confidence=reference.confidence, **meant)
        elif reference.entity not in ids:
            yield mention(article, reference.span, "person", form=reference.form, confidence=reference.confidence)
    for one in (*found.people, *found.organisations):
        if one.id in who:
            yield from (mention(article, span, form="name", **things(who[one.id])) for span in one.mentions)
    for country in found.countries:
        row = country_of(country.code)
        yield from (mention(article, span, "country", country=row) for span in country.mentions)
    for named in found.places:
        row = place(named.name, named.country)
        yield from (mention(article, span, "place", place=row, form="name") for span in named.mentions)


def things(row: Sighting | Organisation) -> dict[str, Any]:
    """The kind of thing that is meant, and the thing."""
    if isinstance(row, Sighting):
        return {"kind": "person", "sighting": row, "person": row.person}
    return {"kind": "organisation", "organisation": row}


def mention(article: Article, span: Span, kind: str, **fields: Any) -> Mention:
    """One mention, unsaved."""
    words = article.body[span.start : span.end][:500]
    return Mention(article=article, start=span.start, end=span.end, text=words, kind=kind, **fields)


def store_quotes(article: Article, found: Extraction, who: Who, earlier: list[Quote]) -> None:
    """One row for each quote, each under the one that it stands in; quotes of the last reading keep their numbers."""
    rows = {one.id: quote(article, one, who) for one in found.quotes}
    for row in rows.values():
        row.standing = standing_of(row, article)
    keep_numbers(rows.values(), earlier)
    Quote.objects.bulk_create(rows.values(), batch_size=200)
    nested = []
    for one in found.quotes:
        if one.parent in rows and one.parent != one.id:
            rows[one.id].parent = rows[one.parent]
            nested.append(rows[one.id])
    Quote.objects.bulk_update(nested, ["parent"], batch_size=200)


def keep_numbers(quotes: Iterable[Quote], earlier: list[Quote]) -> None:
    """Give each quote the number that the same words had before, so that addresses of quotes stay."""
    by_key = {old.key: old for old in earlier}
    by_place = {(old.start, old.end): old for old in earlier}
    taken: set[int] = set()
    for one in quotes:
        for old in (by_key.get(one.key), by_place.get((one.start, one.end))):
            if one.pk is None and old and old.pk not in taken and one.start < old.end and old.start < one.end:
                one.pk = old.pk
                taken.add(old.pk)


def quote(article: Article, one: schema.Quote, who: Who) -> Quote:
    """One quote, unsaved and without the one that it stands in."""
    groups = ("spans", "speaker_spans", "cue_spans", "frame_spans", "addressee_spans")
    return Quote(
        article=article,
        key=one.id[:20],
        start=one.start,
        end=one.end,
        text=one.text,
        type=one.type[:30],
        medium=one.medium[:20],
        speaker_text=(one.speaker_text or "")[:500],
        denied=one.denied,
        language=one.language[:35],
        confidence=one.confidence,
        search_text=searchable(one.text),
        **{name: [list(span) for span in getattr(one, name)] for name in groups},
        **role("speaker", one.speaker, who),
        **role("addressee", one.addressee, who),
    )


def role(name: str, entity: str | None, who: Who) -> dict[str, Any]:
    """The fields for whoever speaks or is spoken to: a person's or an organisation's."""
    row = who.get(entity or "")
    if isinstance(row, Sighting):
        return {f"{name}_sighting": row, name: row.person}
    return {f"{name}_organisation": row} if row else {}


def store_posts(article: Article, found: Extraction) -> None:
    """One row for each embedded post."""
    Post.objects.bulk_create(
        Post(
            article=article,
            author=one.author[:300],
            handle=(one.handle or "")[:100],
            date=one.date,
            platform=one.platform[:50],
            start=one.start,
            end=one.end,
            text=one.text,
            language=one.language[:35],
        )
        for one in found.posts
    )
