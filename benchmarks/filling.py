"""Fills the tables in bulk with what importing the reports of an invented world would store.

The reports are really read; who is who and which accounts are of one meeting need not be worked out, because whoever
composed the reports knows it. What all reports together say is then gathered as it always is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, islice
from unittest.mock import patch

from django.db import connection, transaction
from django.db.models import Model

from articles import gathering
from articles.extraction import schema
from articles.gathering import meetings, profiles, registers, statements
from articles.gathering.originals import crown
from articles.gathering.sketches import as_told, clues_of, gist
from articles.importing import passages, storing
from articles.importing.batches import pool
from articles.importing.delivered import Delivered
from articles.importing.reading import Readable, arguments, read
from articles.matching.accounts import sketch
from articles.models import Account, Article, Band, Clue, Meeting, Mention, Occasion, Person, Quote, Sighting
from benchmarks import rows
from benchmarks.dispatches import Dispatch
from benchmarks.preparing import Prepared, prepared
from benchmarks.rows import Stored

# So many reports are stored in one transaction, and so many people or meetings gathered.
PORTION = 500
# So many rows in one statement.
ROWS = 2000
ABOUT_PEOPLE = """
INSERT INTO articles_article_people (article_id, person_id)
SELECT article_id, person_id FROM articles_mention WHERE person_id IS NOT NULL AND article_id > %s
UNION SELECT article_id, speaker_id FROM articles_quote WHERE speaker_id IS NOT NULL AND article_id > %s
"""
ABOUT_COUNTRIES = """
INSERT INTO articles_article_countries (article_id, country_id)
SELECT DISTINCT article_id, country_id FROM articles_mention WHERE country_id IS NOT NULL AND article_id > %s
"""
Step = Callable[[int], object]
Read = tuple[Dispatch, Readable, Prepared]


@dataclass
class Known:
    """What is stored already: people by name, meetings by the number of their event, reports by their number."""

    people: dict[str, Person]
    meetings: dict[int, Meeting] = field(default_factory=dict)
    reports: dict[int, Article] = field(default_factory=dict)

    def forget(self) -> None:
        """Let go all meetings and reports but the latest: what is told again is told at once."""
        self.meetings = dict(list(self.meetings.items())[-1:])
        self.reports = dict(list(self.reports.items())[-1:])


def fill(reports: Iterable[Dispatch], workers: int = 1, step: Step = lambda reports: None) -> None:
    """Store the reports; `step` is called with the number of those that were stored since the last call."""
    before = {model: last(model) for model in (Article, Meeting)}
    known = Known({person.name: person for person in Person.objects.all()})
    with pool(workers) as executor, remembered():
        for some in portions(reports, executor):
            with transaction.atomic():
                store(some, known)
                known.forget()
            step(len(some))
        gather(before)


def stored() -> int:
    """How many reports the database holds."""
    return Article.objects.count()


def composed_by(seed: int) -> int:
    """The number of the next report of the world of this seed that is not stored yet."""
    newest = Article.objects.filter(file__startswith=folder(seed)).order_by("-file").values_list("file", flat=True)
    return int(newest[0].rpartition("/")[2].partition(".")[0]) + 1 if newest else 0


def folder(seed: int) -> str:
    """Where the reports of the world of this seed claim to come from."""
    return f"composed/{seed}/"


def last(model: type[Model]) -> int:
    """The highest number that a row has, 0 without any."""
    return model.objects.order_by("-pk").values_list("pk", flat=True).first() or 0


def portions(reports: Iterable[Dispatch], executor: Executor | None) -> Iterator[list[Read]]:
    """The reports with their readings; where there are processes for it, the next ones are read meanwhile."""
    coming, waiting = iter(reports), None
    while some := list(islice(coming, PORTION)):
        files = [read(delivered(one)) for one in some]
        texts = [one.text for one in files], [arguments(one) for one in files]
        readings = executor.map(prepared, *texts, chunksize=25) if executor else map(prepared, *texts)
        if waiting:
            yield list(waiting)
        waiting = zip(some, files, readings, strict=True)
    if waiting:
        yield list(waiting)


def delivered(one: Dispatch) -> Delivered:
    """The report as a file; the numbers sort like the words."""
    return Delivered(f"{folder(one.seed)}{one.number:07}.txt", one.text.encode())


@contextmanager
def remembered() -> Iterator[None]:
    """Look up countries, places, offices and outlets once; importing asks each time, as others may have come."""
    asked = ("country_of", "office", "organisation", "place", "source")
    with ExitStack() as stack:
        for name in asked:
            once = cache(getattr(registers, name))
            for module in (meetings, passages, rows, storing):
                if hasattr(module, name):
                    stack.enter_context(patch.object(module, name, once))
        yield


def store(some: list[Read], known: Known) -> None:
    """The rows of some reports; adds to what is known."""
    articles = Article.objects.bulk_create([rows.article_of(one, ready) for _, one, ready in some], ROWS)
    names = sorted({one.name for _, _, ready in some for one in ready.found.people} - known.people.keys())
    known.people |= {person.name: person for person in Person.objects.bulk_create(map(rows.person_of, names), ROWS)}
    stored = [
        Stored(dispatch, ready, article, rows.who(article, ready.found, known.people))
        for article, (dispatch, _, ready) in zip(articles, some, strict=True)
    ]
    store_passages(stored)
    store_meetings(stored, known.meetings)
    known.reports |= {one.dispatch.number: one.article for one in stored}
    store_copies(stored, known.reports)


def store_passages(stored: list[Stored]) -> None:
    """People, mentions, quotes, and the index of wordings."""
    seen = list(chain.from_iterable(one.sightings for one in stored))
    profiles.keep(seen)
    Sighting.objects.bulk_create(seen, ROWS)
    Mention.objects.bulk_create(chain.from_iterable(map(rows.mentions_of, stored)), ROWS)
    quotes = [(one, quote) for one in stored for quote in rows.quotes_of(one)]
    Quote.objects.bulk_create([quote for _, quote in quotes], ROWS)
    Occasion.objects.bulk_create(chain.from_iterable(rows.occasions_of(*one) for one in quotes), ROWS)
    statements.regroup(quote.pk for _, quote in quotes)
    Band.objects.bulk_create(chain.from_iterable(map(rows.bands_of, stored)), ROWS)


def store_meetings(stored: list[Stored], events: dict[int, Meeting]) -> None:
    """The meetings of the reports and what each says of them."""
    told = [(one, meeting) for one in stored for meeting in one.found.meetings]
    of = [row_of(one, meeting, events) for one, meeting in told]
    Meeting.objects.bulk_create({id(row): row for row in of if row.pk is None}.values(), ROWS)
    accounts = [rows.account_of(one, meeting, row) for (one, meeting), row in zip(told, of, strict=True)]
    people = {(row.article_id, row.key): row.found_id for one in stored for row in one.sightings}
    compared = [(account, sketch(as_told(account, people))) for account in accounts]
    for account, one in compared:
        account.gist = gist(account, one)
    Account.objects.bulk_create(accounts, ROWS)
    clues = (Clue(account=account, **row) for account, one in compared for row in clues_of(one))
    Clue.objects.bulk_create(clues, ROWS)


def row_of(one: Stored, told: schema.Meeting, events: dict[int, Meeting]) -> Meeting:
    """The row of a meeting of the report: the event's, which other reports may have had, or one of its own."""
    if not rows.is_the_event(one, told):
        return rows.meeting_of(one, told)
    return events.setdefault(one.dispatch.event, rows.meeting_of(one, told))


def store_copies(stored: list[Stored], reports: dict[int, Article]) -> None:
    """Whose wording the copies among the reports print."""
    copies = [one for one in stored if one.dispatch.copied is not None]
    for one in copies:
        one.article.longest = reports[one.dispatch.copied]
    Article.objects.bulk_update([one.article for one in copies], ["longest"], ROWS)
    crown([one.article.pk for one in copies])


def gather(before: dict[type[Model], int]) -> None:
    """Work out what the reports together say: of the new reports and meetings, and of all people."""
    article = before[Article]
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(ABOUT_PEOPLE, [article, article])
        cursor.execute(ABOUT_COUNTRIES, [article])
    in_portions(Person, 0, gathering.settle_people)
    in_portions(Meeting, before[Meeting], lambda some: gathering.combine([meeting.pk for meeting in some]))


def in_portions(model: type[Model], after: int, work: Callable[[list[Model]], None]) -> None:
    """Do the work for all rows behind a number, some in each transaction."""
    while some := list(model.objects.filter(pk__gt=after).order_by("pk")[:PORTION]):
        with transaction.atomic():
            work(some)
        after = some[-1].pk
