"""What is unsure in reports: who is meant, who speaks, whether it is a quote, and what the reading warned of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from django.db.models import Q, QuerySet

from articles.models import Account, Article, Correction, Mention, Question, Quote, Sighting
from articles.models.origin import EXTRACTION, OFFICE
from articles.questions.decided import ALL, Looked, looked_at
from articles.questions.keeping import keep, question
from articles.questions.kinds import (
    LOW,
    NOBODY,
    OTHER_WORDS,
    PRONOUN,
    QUOTE,
    SPEAKER,
    SPEAKER_NAMED,
    SPEAKER_NOT_NAMED,
    WARNED,
    WARNING,
)
from articles.questions.sightings import unsure_of, who

NOTHING_MEANT = {
    "person": None, "organisation": None, "country": None, "place": None, "kind": "person",
}  # fmt: skip
# What has to be known of a quote to ask about it.
OF_QUOTES = (
    "article", "start", "end", "type", "confidence", "speaker", "speaker_organisation", "speaker_sighting",
    "speaker_text", "speaker_spans", "addressee", "addressee_organisation",
)  # fmt: skip
WHOSE = {"speaker", "speaker_organisation", ALL}


def of_reports(articles: list[Article], decision: Correction | None = None) -> list[Question]:
    """Bring the questions in line that these reports raise; those that the decision answered."""
    numbers = [article.pk for article in articles]
    shown = set(Article.objects.visible().filter(pk__in=numbers).order_by().values_list("pk", flat=True))
    wanted = list(raised([article for article in articles if article.pk in shown]))
    return keep(Q(article__in=numbers), wanted, decision)


def raised(articles: list[Article]) -> Iterator[Question]:
    """Every question that the reports raise, unsaved."""
    here = {"article__in": [article.pk for article in articles]}
    unsure = Q(speaker=None, speaker_organisation=None, speaker_sighting=None) | Q(confidence__lt=LOW)
    quotes = of_each(Quote.objects.filter(unsure, **here, origin=EXTRACTION).only(*OF_QUOTES))
    loose = Q(sighting=None) | Q(sighting__origin=OFFICE)
    mentions = of_each(Mention.objects.filter(loose, **here, **NOTHING_MEANT, origin=EXTRACTION))
    count_nested([one for some in quotes.values() for one in some])
    yield from who(list(unsure_of(Sighting.objects.filter(**here))))
    for article in articles:
        yield from of_passages(article, quotes[article.pk], mentions[article.pk])


def of_each(rows: QuerySet[Any]) -> dict[int, list[Any]]:
    """The passages, by the ids of their reports."""
    found: dict[int, list[Any]] = defaultdict(list)
    for row in rows.order_by("pk"):
        found[row.article_id].append(row)
    return found


def of_passages(article: Article, quotes: list[Quote], mentions: list[Mention]) -> Iterator[Question]:
    """The questions that these passages of the report, and the report itself raise, unsaved."""
    if not (quotes or mentions or article.warnings):
        return
    looked = looked_at(article, quotes, mentions)
    yield from speakers(article, quotes, looked)
    yield from doubtful(article, quotes, looked)
    yield from nobodies(article, [one for one in mentions if not looked.mentions[one.pk]], quotes)
    yield from warned(article, looked)


def count_nested(quotes: list[Quote]) -> None:
    """Set how many quotes stand in each of these."""
    inside = Quote.objects.filter(parent__in=quotes).order_by().values_list("parent", flat=True) if quotes else ()
    numbers = Counter(inside)
    for one in quotes:
        one.nested_n = numbers[one.pk]


def speakers(article: Article, quotes: list[Quote], looked: Looked) -> Iterator[Question]:
    """Quotes of nobody."""
    for one in quotes:
        spoken = one.speaker_id or one.speaker_organisation_id or one.speaker_sighting_id
        if not spoken and not looked.quotes[one.pk] & WHOSE:
            confidence = SPEAKER_NAMED if one.speaker_text else SPEAKER_NOT_NAMED
            yield about_quote(SPEAKER, article, one, confidence)


def doubtful(article: Article, quotes: list[Quote], looked: Looked) -> Iterator[Question]:
    """Quotes of which the machine is not sure; an editor who changed something of one has looked at it."""
    for one in quotes:
        if one.confidence < LOW and not looked.quotes[one.pk]:
            yield about_quote(QUOTE, article, one, one.confidence)


def about_quote(kind: str, article: Article, one: Quote, confidence: float) -> Question:
    """A question about a quote: it itself, whom it is said to, and what is quoted within hang on it."""
    heard = bool(one.addressee_id or one.addressee_organisation_id)
    name = (article.body_sha256, one.start, one.end)
    return question(kind, name, confidence, 1 + heard + one.nested_n, article=article, number=one.pk)


def nobodies(article: Article, mentions: list[Mention], quotes: list[Quote]) -> Iterator[Question]:
    """Words that mean somebody, and nobody is known whom."""
    said = [tuple(span) for one in quotes if not one.speaker_id for span in one.speaker_spans]
    for one in mentions:
        confidence = PRONOUN if one.form == "pronoun" else OTHER_WORDS
        facts = 1 + sum(start < one.end and one.start < end for start, end in said)
        name = (article.body_sha256, one.start, one.end)
        yield question(NOBODY, name, confidence, facts, article=article, number=one.pk)


def warned(article: Article, looked: Looked) -> Iterator[Question]:
    """A report of whose reading something was strange: all its meetings and quotes may be wrong."""
    left = [str(one) for one in article.warnings if str(one) not in looked.warnings]
    if left:
        facts = Account.objects.filter(article=article).count() + article.quotes.count()
        yield question(WARNING, (article.body_sha256,), WARNED, facts, article=article, reasons=left)
