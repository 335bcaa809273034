"""What is unsure in one report: who is meant, who speaks, whether it is a quote, and what the reading warned of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from django.db.models import Q

from articles.models import Account, Article, Correction, Mention, Question, Quote
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


def of_report(article: Article, decision: Correction | None = None) -> list[Question]:
    """Bring the questions in line that one report raises; those that the decision answered."""
    visible = Article.objects.visible().filter(pk=article.pk).exists()
    wanted = list(raised(article)) if visible else []
    return keep(Q(article=article), wanted, decision)


def raised(article: Article) -> Iterator[Question]:
    """Every question that the report raises, unsaved."""
    unsure = Q(speaker=None, speaker_organisation=None, speaker_sighting=None) | Q(confidence__lt=LOW)
    quotes = list(article.quotes.filter(unsure, origin=EXTRACTION).order_by("pk").only(*OF_QUOTES))
    loose = Q(sighting=None) | Q(sighting__origin=OFFICE)
    mentions = list(article.mentions.filter(loose, **NOTHING_MEANT, origin=EXTRACTION).order_by("pk"))
    sightings = list(unsure_of(article.sightings))
    if not (quotes or mentions or sightings or article.warnings):
        return
    count_nested(quotes)
    looked = looked_at(article, quotes, mentions)
    yield from who(sightings)
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
