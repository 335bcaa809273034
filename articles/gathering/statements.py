"""Which quotes say the same, kept as reports come, change and go: only what they may touch is looked at."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import NamedTuple

from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from articles.matching.statements import DAYS_APART, LONGEST, Wording, groups, reached
from articles.models import Account, Article, Occasion, Quote, Sighting, Statement

Days = tuple[date, date]
# So many ids go into one query.
MANY = 5000
# The parts of a standing, from the highest bits on: literal or not, length, day of publication, fingerprint.
LENGTH_BITS, DAY_BITS, PRINT_BITS = 16, 22, 24
FIELDS = (
    "pk", "speaker", "speaker_organisation", "text", "language", "type", "denied",
    "article__body_sha256", "start", "end", "statement", "standing",
)  # fmt: skip


class Row(NamedTuple):
    """A stored quote as matching sees it, and how it is stored."""

    wording: Wording
    place: str
    statement: int | None
    standing: int | None


def restate(articles: Iterable[Article]) -> None:
    """Work out anew what the reports' quotes say and which quotes of other reports say the same."""
    reports = {article.pk: article for article in articles}
    fields = ("article", "text", "type", "start", "standing")
    quotes = list(Quote.objects.filter(article__in=reports).order_by().only(*fields))
    moved = []
    for one in quotes:
        if one.standing != (standing := standing_of(one, reports[one.article_id])):
            one.standing = standing
            moved.append(one)
    Quote.objects.bulk_update(moved, ["standing"], batch_size=200)
    note_occasions(reports)
    regroup(one.pk for one in quotes)


@contextmanager
def peers_follow(article: Article) -> Iterator[None]:
    """Let the quotes of other reports follow that are of one statement with the report's, whatever becomes of these."""
    statements = Quote.objects.filter(article=article).exclude(statement=None).order_by().values("statement")
    peers = list(Quote.objects.filter(statement__in=statements).exclude(article=article).values_list("pk", flat=True))
    yield
    regroup(peers)


def follow_speakers(numbers: list[int]) -> None:
    """Work out anew the statements of the quotes of these ids, whose speakers changed."""
    regroup(numbers, spoken_anew=True)


def note_voices(quotes: Iterable[int]) -> None:
    """Let these quotes be found under who speaks now."""
    who = Quote.objects.filter(pk=OuterRef("quote")).order_by()
    voice = Coalesce(Subquery(who.values("speaker")), Subquery(who.values(minus=-F("speaker_organisation"))))
    for some in portions(quotes):
        Occasion.objects.filter(quote__in=some).update(voice=voice)


def note_occasions(reports: dict[int, Article]) -> None:
    """Store when the quotes of these reports, given by their ids, may have been said and by whom."""
    Occasion.objects.filter(quote__article__in=reports).delete()
    fields = ("pk", "article", "speaker", "speaker_organisation", "speaker_sighting")
    quotes = Quote.objects.filter(article__in=reports).order_by().values_list(*fields)
    told = days_of_meetings(reports) if any(sighting for *_, sighting in quotes) else {}
    occasions = []
    for quote, report, person, body, sighting in quotes:
        days = {sharp(reports[report].earliest, reports[report].latest), *told.get(sighting, ())} - {None}
        rows = [Occasion(quote_id=quote, voice=voice_of(person, body), earliest=a, latest=z) for a, z in sorted(days)]
        occasions += rows
    Occasion.objects.bulk_create(occasions)


def sharp(first: date | None, last: date | None) -> Days | None:
    """The range where it is known well enough; quotes of a whole year have nothing in common for that."""
    return (first, last) if first and last and last - first <= LONGEST else None


def days_of_meetings(reports: Iterable[int]) -> dict[int, list[Days]]:
    """For each of the people of these reports the days on which, as their report tells, they met somebody."""
    sightings = Sighting.objects.filter(article__in=reports).order_by().values_list("article", "key", "pk")
    people = {(report, key): pk for report, key, pk in sightings}
    found: dict[int, list[Days]] = defaultdict(list)
    for report, facts in Account.objects.filter(article__in=reports).order_by().values_list("article", "facts"):
        told = facts.get("date") if facts.get("status") == "held" else None
        days = told and sharp(date.fromisoformat(told["earliest"]), date.fromisoformat(told["latest"]))
        for key in facts.get("participants", []) if days else ():
            if (report, key) in people:
                found[people[report, key]].append(days)
    return found


def standing_of(quote: Quote, article: Article) -> int:
    """Literal before not, longer before shorter, published earlier before later; then as chance has it."""
    length = (1 << LENGTH_BITS) - 1 - min(len(quote.text), (1 << LENGTH_BITS) - 1)
    day = (article.latest or date.max).toordinal()
    chance = int(fingerprint(f"{article.body_sha256} {quote.start}")[: PRINT_BITS // 4], 16)
    return ((((quote.type != "direct") << LENGTH_BITS | length) << DAY_BITS | day) << PRINT_BITS) | chance


def fingerprint(text: str) -> str:
    """A short name for the text that is the same everywhere."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def voice_of(person: int | None, organisation: int | None) -> int | None:
    """Whoever speaks as one number; None where nobody knows."""
    return person or (-organisation if organisation else None)


def regroup(numbers: Iterable[int], spoken_anew: bool = False) -> None:
    """Work out anew which statements these quotes make, with all that they are or were tied to."""
    known = load(set(numbers), with_wordings=True)
    if spoken_anew:
        note_voices(pk for pk, one in known.items() if one.wording.days)
    start = component = set(known)
    done: set[int] = set()
    while fresh := component - done:
        known |= load(neighbours({pk: known[pk] for pk in fresh}) - known.keys())
        done |= fresh
        component = start | tied(known, start)
    store({pk: known[pk] for pk in component})


def portions(numbers: Iterable[int]) -> Iterator[list[int]]:
    """The numbers, as many at a time as go into one query."""
    ordered = sorted(numbers)
    yield from (ordered[at : at + MANY] for at in range(0, len(ordered), MANY))


def load(numbers: set[int], with_wordings: bool = False) -> dict[int, Row]:
    """The quotes of these ids, perhaps with all that are of one statement with one of them so far."""
    rows: dict[int, tuple] = {}
    days: dict[int, set[Days]] = defaultdict(set)
    for some in portions(numbers):
        found = columns(Quote.objects.filter(pk__in=some))
        if with_wordings:
            of_one = Quote.objects.filter(pk__in=some).exclude(statement=None).order_by().values("statement")
            found = found.union(columns(Quote.objects.filter(statement__in=of_one)), all=True)
        for *values, first, last in found:
            rows[values[0]] = tuple(values)
            days[values[0]].update([(first, last)] if first else [])
    return {pk: row(values, tuple(sorted(days[pk]))) for pk, values in rows.items()}


def columns(quotes: QuerySet[Quote]) -> QuerySet[Quote]:
    """The FIELDS of the quotes and their days: a row for each range of days."""
    return quotes.order_by().values_list(*FIELDS, "occasions__earliest", "occasions__latest")


def row(values: tuple, days: tuple[Days, ...]) -> Row:
    """One quote, out of the FIELDS of its row."""
    _, person, body, text, language, type_, denied, report, start, end, statement, standing = values
    wording = Wording(voice_of(person, body), text, language, type_, days, (), report, denied)
    return Row(wording, f"{report} {start}-{end}", statement, standing)


def neighbours(rows: dict[int, Row]) -> set[int]:
    """The ids of quotes of the same speakers in the same reports or within a few days."""
    voiced = [one.wording for one in rows.values() if one.wording.speaker]
    found = {pk for query in near_days(voiced) for pk in query.values_list("quote", flat=True)}
    return found | beside({(one.speaker, one.report) for one in voiced})


def beside(voices: set[tuple[int, str]]) -> set[int]:
    """The ids of all quotes of these speakers in these reports, given as pairs."""
    fields = ("pk", "speaker", "speaker_organisation", "article__body_sha256")
    reports = {report for _, report in voices}
    quotes = Quote.objects.filter(article__body_sha256__in=reports).order_by().values_list(*fields) if reports else ()
    return {pk for pk, person, body, report in quotes if (voice_of(person, body), report) in voices}


def near_days(wordings: list[Wording]) -> Iterator[QuerySet[Occasion]]:
    """What is on record of each of the speakers around the days of the quotes."""
    days: dict[int, set[Days]] = defaultdict(set)
    for one in wordings:
        days[one.speaker].update(one.days)
    for voice, ranges in days.items():
        for first, last in stretches(ranges):
            latest = Q(latest__gte=first - DAYS_APART, latest__lte=last + DAYS_APART + LONGEST)
            yield Occasion.objects.filter(latest, voice=voice, earliest__lte=last + DAYS_APART)


def stretches(ranges: Iterable[Days]) -> list[Days]:
    """The ranges, those that lie close together as one."""
    found: list[Days] = []
    for first, last in sorted(ranges):
        if found and first - found[-1][1] <= LONGEST:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def tied(known: dict[int, Row], start: set[int]) -> set[int]:
    """The ids of the known quotes that are tied to the first ones, directly or through others."""
    numbers = list(known)
    places = [at for at, pk in enumerate(numbers) if pk in start]
    return {numbers[at] for at in reached([known[pk].wording for pk in numbers], places)}


def store(rows: dict[int, Row]) -> None:
    """Give the quotes their statements; one that says what no other says has none."""
    wanted: dict[int, str | None] = dict.fromkeys(rows)
    numbers = list(rows)
    together: dict[int, list[int]] = defaultdict(list)
    for pk, group in zip(numbers, groups([rows[pk].wording for pk in numbers]), strict=True):
        together[group].append(pk)
    for members in together.values():
        if len(members) > 1:
            leader = min(members, key=lambda pk: (rows[pk].standing or 0, rows[pk].place))
            wanted |= dict.fromkeys(members, fingerprint(rows[leader].place))
    statements = made(set(wanted.values()) - {None})
    changed: dict[int | None, list[int]] = defaultdict(list)
    for pk, key in wanted.items():
        if rows[pk].statement != (statement := statements.get(key)):
            changed[statement].append(pk)
    for statement, members in changed.items():
        for some in portions(members):
            Quote.objects.filter(pk__in=some).update(statement=statement)
    left = {one.statement for one in rows.values()} - set(statements.values()) - {None}
    Statement.objects.filter(pk__in=left, wordings=None).delete()


def made(keys: set[str]) -> dict[str, int]:
    """The ids of the statements of these keys; those that nobody knew are made."""
    known = set(Statement.objects.filter(key__in=keys).values_list("key", flat=True)) if keys else set()
    Statement.objects.bulk_create(Statement(key=key) for key in sorted(keys - known))
    return dict(Statement.objects.filter(key__in=keys).values_list("key", "pk")) if keys else {}
