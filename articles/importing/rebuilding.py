"""Everything that was worked out, worked out again: from the stored reports and the ledger, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from django.db import transaction

from articles import corrections, gathering
from articles.gathering.joining import join_registers
from articles.importing.delivered import Outcome
from articles.importing.people import follow, sweep
from articles.importing.rereading import reread
from articles.models import Article, Meeting, Person, Profile

# So many people or meetings in one transaction: nobody waits long, and a rebuild that is killed can be started again.
MANY = 100


def rebuild(numbers: list[int]) -> Iterator[Outcome]:
    """Read the reports of these ids again, then gather everybody and every meeting anew; one outcome a report.

    Addresses stay: reports, people, meetings and quotes keep their numbers. Killed in the middle it leaves whole
    reports, people and meetings, some of them not yet worked out again.
    """
    with transaction.atomic():
        corrections.take_turn()
        join_registers()
    yield from reread_all(numbers)
    resolve_names()
    group_copies()
    in_portions(Person, gather_people)
    in_portions(Meeting, gather_meetings)
    in_portions(Person, sweep)


def reread_all(numbers: list[int]) -> Iterator[Outcome]:
    """Read the reports of these ids again, but for those that leave meanwhile; one outcome a report."""
    for number in numbers:
        if article := Article.objects.filter(pk=number).first():
            yield reread(article)


def resolve_names() -> None:
    """Who is who by today's rules, each block of names once: new rules join and part entries that old ones did not."""
    portions(profiles(), gathering.file_names)
    done: set[int] = set()
    portions(profiles(), lambda numbers: done.update(resolve(set(numbers) - done)))


def resolve(numbers: set[int]) -> list[int]:
    """Who the profiles of these ids are, and all that have to do with them; the ids of all of these."""
    rows = gathering.blocks(numbers) if numbers else []
    if rows:
        follow(gathering.work_out(rows, {}))
    return [row.pk for row in rows]


def profiles() -> list[int]:
    """The ids of all profiles."""
    return list(Profile.objects.order_by("pk").values_list("pk", flat=True))


def find_copies() -> None:
    """Compare all stored reports with each other, also those that came before anybody compared them."""
    portions(list(Article.objects.order_by("pk").values_list("pk", flat=True)), index)
    group_copies()


def index(numbers: list[int]) -> None:
    """Let these reports be found by their wording."""
    for article in Article.objects.filter(pk__in=numbers).order_by("pk").only("pk", "body", "shingles", "agency"):
        gathering.index(article)


def group_copies() -> None:
    """Which reports print one wording, the longest text first: each is compared with those before it."""
    ordered = Article.objects.filter(shingles__gt=0).order_by("-shingles", "body_sha256")
    portions(list(ordered.values_list("pk", flat=True)), gathering.group)


def in_portions(kind: type[Person] | type[Meeting], work: Callable[[list[int]], None]) -> None:
    """Do the work for all entries, some at a time, each time in a transaction of its own."""
    portions(list(kind.objects.order_by("pk").values_list("pk", flat=True)), work)


def portions(numbers: list[int], work: Callable[[list[int]], None]) -> None:
    """Do the work for these ids, some at a time, each time in a transaction of its own."""
    for start in range(0, len(numbers), MANY):
        with transaction.atomic():
            corrections.take_turn()
            work(numbers[start : start + MANY])


def gather_people(numbers: list[int]) -> None:
    """Whom the people were merged into, who the sightings are, and what is known of them."""
    entries = gathering.stand(Person, Person.objects.filter(pk__in=numbers))
    gathering.point(entries)
    gathering.gather_people(entries)
    gathering.settle_people(entries)


def gather_meetings(numbers: list[int]) -> None:
    """What the meetings were merged into, and what all their accounts say."""
    entries = gathering.stand(Meeting, Meeting.objects.filter(pk__in=numbers))
    gathering.point_accounts(entries)
    gathering.combine(numbers)
