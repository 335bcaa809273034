"""What is gathered from passages is what they say: who and what reports are about, and who is meant by whom."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import Exists, F, Model, OuterRef, Q, QuerySet

from articles.gathering.identities import HANGING
from articles.integrity.finding import Finding, Mend, of_report
from articles.integrity.references import words
from articles.integrity.walking import windows, within
from articles.models import Alias, Article, Mention, Participation, Person, Quote, Sighting, Statement, Tenure

PEOPLE, COUNTRIES = Article.people.through, Article.countries.through
GONE = Q(merged_into__isnull=False) | Q(rejected=True)
# What holds nothing any more once its person was merged into another one or found to be nobody.
HELD = ((Alias, "person"), (Tenure, "person"), (Participation, "person"), (Mention, "person"), (Quote, "speaker"))


def check() -> Iterator[Finding]:
    """A finding for each thing that was gathered otherwise than it should be."""
    for window in windows(Article):
        yield from about(window)
        yield from hanging(window)
        yield from nested(window)
    yield from of_nobody()
    for number in Statement.objects.filter(wordings=None).order_by("pk").values_list("pk", flat=True).iterator():
        yield Finding(f"Statement {number}", "has no wording", Mend("remove", (Statement, number)))


def about(window: range) -> Iterator[Finding]:
    """Reports that are tied to somebody or to a country without naming them, or name them and are not tied."""
    some = within(window, "article")
    for through, field, sources in (
        (PEOPLE, "person", ((Mention, "person"), (Quote, "speaker"))),
        (COUNTRIES, "country", ((Mention, "country"),)),
    ):
        tied = through.objects.filter(**some)
        for model, named in sources:
            told = model.objects.filter(article=OuterRef("article"), **{named: OuterRef(field)})
            tied = tied.filter(~Exists(told))
            there = through.objects.filter(article=OuterRef("article"), **{field: OuterRef(named)})
            untied = model.objects.filter(~Exists(there), **some, **{f"{named}__isnull": False})
            yield from sentences(untied, named, f"names {field} {{}} and is not about them")
        yield from sentences(tied, field, f"is about {field} {{}}, whom no passage of it names")


def sentences(rows: QuerySet, field: str, problem: str) -> Iterator[Finding]:
    """A finding for each report and thing."""
    columns = ("article_id", f"{field}_id")
    pairs = rows.order_by(*columns).values_list(*columns).distinct()
    for number, value in pairs:
        yield Finding(f"Report {number}", problem.format(value), of_report(number))


def hanging(window: range) -> Iterator[Finding]:
    """Words that mean somebody else than the person of the report that they belong to."""
    for model, tie, field in HANGING:
        same = Q(**{f"{field}_id": F(f"{tie}__person_id")}) | Q(**{f"{field}_id": None, f"{tie}__person_id": None})
        here = Q(**{f"{tie}__article_id": F("article_id")})
        rows = model.objects.filter(**within(window, "article"), **{f"{tie}__isnull": False})
        for number, article in rows.exclude(same & here).order_by("pk").values_list("pk", "article"):
            problem = f"has another {field} than the person of the report that it belongs to"
            yield Finding(f"{words(model).capitalize()} {number} of report {article}", problem, of_report(article))
    for row in Sighting.objects.filter(**within(window, "article")).select_related("identity__merged_into").iterator():
        if row.person_id != standing(row.identity):
            what = f"Sighting {row.pk} ({row.name!r}) of report {row.article_id}"
            problem = f"stands for person {row.person_id}, by what is known it is {standing(row.identity)}"
            yield Finding(what, problem, of_report(row.article_id))


def standing(entry: Model | None) -> int | None:
    """The number of what an entry stands for: nothing for one that an editor found to be none."""
    whole = entry.merged_into if entry and entry.merged_into_id else entry
    return None if whole is None or whole.rejected else whole.pk


def nested(window: range) -> Iterator[Finding]:
    """Quotes that stand in a quote of another report."""
    rows = Quote.objects.filter(**within(window, "article"), parent__isnull=False).exclude(parent__article=F("article"))
    for number, article in rows.order_by("pk").values_list("pk", "article"):
        yield Finding(f"Quote {number} of report {article}", "stands in a quote of another report", of_report(article))


def of_nobody() -> Iterator[Finding]:
    """What still hangs on people who were merged into others or are nobody."""
    gone = Person.objects.filter(GONE).order_by().values("pk")
    for model, field in HELD:
        rows = model.objects.filter(**{f"{field}__in": gone}).order_by("pk").values_list("pk", f"{field}_id")
        for number, person in rows.iterator():
            problem = f"hangs on official {person}, who was merged into another one or is nobody"
            yield Finding(f"{words(model).capitalize()} {number}", problem, Mend("gather"))
