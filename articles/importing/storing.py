"""Rows out of extractions: all of a report in one transaction, alone or with others, or nothing."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django.db import DataError, IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_noop as _

from articles import corrections, gathering, questions
from articles.corrections.subjects import article_subject
from articles.extraction import Extraction
from articles.gathering.registers import organisation, source
from articles.importing.accounts import store_accounts
from articles.importing.delivered import Delivered, Outcome, counted
from articles.importing.departures import come_again, departed
from articles.importing.earlier import Earlier
from articles.importing.passages import store_mentions, store_posts, store_quotes
from articles.importing.people import people_of, sight
from articles.importing.reading import Readable, Refused, read, read_out
from articles.importing.references import refer, with_references
from articles.importing.sentences import Sentence
from articles.models import Article, Person, Sighting
from articles.models.folding import searchable
from articles.models.origin import EDITOR

logger = logging.getLogger(__name__)
FAULT = Sentence(_("it could not be stored because of a fault of the program, which was written to the log"))
SAME_TEXT = _("the same text is in already as {file}")
# A report with what was read out of it.
Found = tuple[Readable, Extraction]


def look(delivered: Delivered) -> Outcome:
    """What would become of the report; stores nothing."""
    try:
        one = read(delivered)
    except Refused as refusal:
        return Outcome(delivered.name, "rejected", refusal.sentence)
    known = known_outcome(one)
    if known:
        return known
    found = read_out(one)
    return Outcome(one.name, "new", counted(found), None, found)


def store(delivered: Delivered, extraction: Extraction | None = None) -> Outcome:
    """Take the report in, in one transaction; an `extraction` of it saves reading it again."""
    try:
        one = read(delivered)
    except Refused as refusal:
        return Outcome(delivered.name, "rejected", refusal.sentence)
    return known_outcome(one) or store_new(one, extraction or read_out(one))


def known_outcome(one: Readable, among: Iterable[Article] | None = None) -> Outcome | None:
    """The outcome of a report that is in already, by its bytes or by its body; None for a new one.

    `among` are all stored reports that may be it, where they were looked up.
    """
    rows = known_reports([one]) if among is None else among
    alike = [article for article in rows if one.sha256 == article.sha256 or one.body_sha256 == article.body_sha256]
    if same := next((article for article in alike if article.sha256 == one.sha256), None):
        return Outcome(one.name, "unchanged", "", same)
    return Outcome(one.name, "duplicate", Sentence(SAME_TEXT, file=alike[0].file), alike[0]) if alike else None


def known_reports(reports: Iterable[Readable]) -> list[Article]:
    """The stored reports that have the bytes or the body of one of these."""
    bytes_, bodies = zip(*((one.sha256, one.body_sha256) for one in reports), strict=True)
    rows = Article.objects.filter(Q(sha256__in=bytes_) | Q(body_sha256__in=bodies)).order_by()
    return list(rows.only("pk", "file", "title", "sha256", "body_sha256"))


def store_together(reports: Sequence[Found]) -> Iterator[Outcome]:
    """Store reports that nobody knew a moment ago, in one transaction or in as many as others leave room for.

    The rows are those of storing one after the other in this order. Where that fails for one of them it is done, so
    that the others come in.
    """
    left = list(reports)
    while left:
        try:
            outcomes = stored(left) if len(left) > 1 else [store_new(*left[0])]
        except Exception:
            logger.info("What could not be stored together is stored one by one.", exc_info=True)
            yield from (store_new(*report) for report in left)
            return
        yield from outcomes
        left = left[len(outcomes) :]


def store_new(one: Readable, found: Extraction) -> Outcome:
    """Store a report that nobody knew a moment ago; the database has the last word on that."""
    try:
        return stored([(one, found)])[0]
    except (IntegrityError, DataError):
        known = known_outcome(one)
        if known:
            return known
        logger.exception("%s: %s", one.name, FAULT)
        return Outcome(one.name, "rejected", FAULT)


def stored(reports: Sequence[Found]) -> list[Outcome]:
    """What became of the reports: in one transaction all of them are in, or none; the first ones where others wait.

    What all reports together say is worked out once they are all there, in a few statements for any number of them.
    """
    corrections.let_others_write()
    outcomes: list[Outcome] = []
    fresh: list[Article] = []
    touched: set[int] = set()
    with transaction.atomic(), corrections.remembered():
        corrections.take_turn()
        fingerprints = [one.body_sha256 for one, _ in reports]
        known, gone = known_reports(one for one, _ in reports), departed(fingerprints)
        # Asked of all at once, and remembered.
        corrections.perhaps_touched(map(article_subject, fingerprints))
        with gathering.looked_up([found for _, found in reports]):
            for one, found in reports:
                outcome = known_outcome(one, [*known, *fresh])
                if outcome is None:
                    earlier = come_again(one.body_sha256) if one.body_sha256 in gone else Earlier()
                    article, meetings = take_in(one, found, earlier)
                    outcome = Outcome(one.name, "imported", counted(found), article, found)
                    fresh.append(article)
                    touched |= meetings
                outcomes.append(outcome)
                if corrections.somebody_waits():
                    break
            gather(fresh, touched)
    return outcomes


def take_in(one: Readable, found: Extraction, earlier: Earlier) -> tuple[Article, set[int]]:
    """The row of a new report with all that was read out of it, and the ids of all meetings that may read otherwise."""
    article = new_article(one, found, earlier.number)
    sightings, meetings = fill(article, found, earlier)
    take_note(sightings, again=bool(earlier.sightings))
    return article, meetings


def gather(articles: list[Article], meetings: set[int]) -> None:
    """Let all follow that hangs on new reports, and on these meetings."""
    if not articles:
        return
    gathering.gather(articles)
    gathering.combine(meetings)
    gathering.group_new(articles)
    questions.told(articles, meetings)


def take_note(sightings: list[Sighting], again: bool) -> None:
    """Add to what is known of people; for a report that was here before, as if it had never left."""
    if again:
        gathering.settle_people(Person.objects.filter(pk__in=people_of(sightings)).order_by("pk"))
    else:
        gathering.learn(sightings)


def new_article(one: Readable, found: Extraction, number: int | None = None) -> Article:
    """The row of the report itself; under its old `number` where it was here before."""
    return Article.objects.create(
        pk=number,
        file=one.name[-500:],
        sha256=one.sha256,
        body_sha256=one.body_sha256,
        raw=one.data,
        body=found.body,
        url=one.url,
        **head(one, found),
    )


def head(one: Readable, found: Extraction) -> dict[str, Any]:
    """The fields of the report that a reading works out."""
    outlet = one.source or (found.sources[0].name if found.sources else "")
    return {
        "title": found.title[:300],
        "language": found.language[:35],
        "earliest": found.published and found.published.earliest,
        "latest": found.published and found.published.latest,
        "source": source(outlet),
        "agency": source(found.agencies[0].name if found.agencies else ""),
        "warnings": list(found.warnings),
        "search_text": searchable(f"{found.title}\n{found.body}"),
        "extracted_at": timezone.now(),
    }


def fill(article: Article, found: Extraction, earlier: Earlier) -> tuple[list[Sighting], set[int]]:
    """Store all that was read out of the report, and let the ledger speak; what follows from it is left to `gather`.

    The people who are in it, and the ids of all meetings that may read differently now.
    """
    sightings = sight(article, found, earlier.sightings)
    who = {**sightings, **{one.id: organisation(one.name, one.country) for one in found.organisations}}
    references = refer(article, found, sightings.values())
    store_mentions(article, found, who, references)
    store_quotes(article, found, who, earlier.quotes)
    store_posts(article, found)
    told = with_references(found, references)
    everybody = {**who, **{one.key: one for one in references.values()}}
    meetings = store_accounts(article, told, everybody, earlier) | earlier.meetings
    corrections.replay(article, {quote.key: quote.pk for quote in earlier.quotes if quote.origin == EDITOR})
    return list(sightings.values()), meetings
