"""Which accounts of stored reports are of one meeting: as if all were looked at together, by looking at few.

What the machine takes an account for is a function of all accounts. A report that comes, changes or leaves can move
those alone that are tied to its accounts, directly or by others: they are found by the index of clues, and worked out
anew. What editors said of a meeting holds its accounts together, and keeps them from others.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from django.db.models import QuerySet

from articles import corrections
from articles.gathering.addresses import Row, addressed, lead_on
from articles.gathering.identities import identify_stored
from articles.gathering.meetings import combine
from articles.gathering.sketches import changed, index, near, sketches_by_gist
from articles.gathering.telling import ADDED
from articles.matching.accounts import Sketch
from articles.matching.clusters import nodes_of, partition
from articles.matching.comparison import compare
from articles.models import Account, Meeting

# So many different accounts are worked out together. Where more hang together, at a summit that hundreds of reports
# tell of in as many ways, those that have a meeting keep it, and a new one joins where most speaks for it.
MOST = 400


def cluster_again(articles: Iterable[int]) -> set[int]:
    """Work out anew which meetings the reports of these ids tell of, and what all their accounts say.

    Call it when the people in them are others now; the ids of all meetings that may read differently.
    """
    touched = recluster(articles)
    combine(touched)
    return touched


def recluster(articles: Iterable[int], beside: Iterable[int] = ()) -> set[int]:
    """Move accounts to the meetings that they are of; the ids of all meetings that had or have one of them.

    `beside` are ids of accounts that were tied to what these reports told before.
    """
    accounts = list(machines().filter(article__in=list(articles)))
    other = changed(accounts)
    seeds = {one.pk for one in accounts if one.found_id is None} | {one.pk for one in other} | set(beside)
    # Those without a gist are in no index yet.
    seeds |= near([one.pk for one in other if one.gist])
    index(other)
    moved = move(seeds, {one.pk for one in other})
    return identify_stored({one.pk for one in accounts} | moved.keys()) | set(moved.values())


def let_go(meetings: Iterable[Meeting]) -> set[int]:
    """Move accounts of these meetings that editors' words held there, now that some were taken back.

    The ids of all meetings that may read differently.
    """
    touched = recluster((), machines().filter(found__in=list(meetings)).exclude(gist="").values_list("pk", flat=True))
    combine(touched)
    return touched


def beside(articles: Iterable[int]) -> set[int]:
    """The ids of accounts of other reports that are tied to what these tell, or of one meeting with it."""
    mine = list(machines().filter(article__in=list(articles)).values_list("pk", "found"))
    tied = near([pk for pk, _ in mine])
    sisters = Account.objects.filter(found__in={found for _, found in mine if found}).values_list("pk", flat=True)
    return (tied | set(sisters)) - {pk for pk, _ in mine}


def machines() -> QuerySet[Account]:
    """The accounts that the machine read; what editors pointed out is of the meeting that they said."""
    return Account.objects.exclude(key__startswith=ADDED).order_by()


def move(seeds: Collection[int], fresh: Collection[int]) -> dict[int, int]:
    """Give these accounts, and all that hang together with them, the meetings that they are of.

    What the `fresh` ones were of says less than what others are of. The meetings that the moved ones were of, by the
    accounts' ids.
    """
    rows, sketches = together(seeds)
    held = held_meetings({row.found for row in rows if row.found})
    if len(sketches) >= MOST:
        held = {row.found: held.get(row.found, row.found) for row in rows if row.found}
    nodes = nodes_of((sketches[row.gist], row.article, row.found and held.get(row.found)) for row in rows)
    groups = [sorted(member for node in group for member in node.members) for group in partition(nodes)]
    after = addressed([[rows[member] for member in group] for group in sorted(groups)], held, fresh)
    changes = {row.pk: after[row.pk] for row in rows if row.found != after[row.pk]}
    for meeting in sorted(set(changes.values())):
        Account.objects.filter(pk__in=[pk for pk, found in changes.items() if found == meeting]).update(found=meeting)
    before = {row.pk: row.found for row in rows if row.pk in changes and row.found}
    if changes:
        lead_on(before, changes)
    return {pk: before.get(pk, changes[pk]) for pk in changes}


def together(seeds: Collection[int]) -> tuple[list[Row], dict[str, Sketch]]:
    """These accounts with all that hang together with them, in an order of their own; how each gist is compared."""
    sketches: dict[str, Sketch] = {}
    rows: dict[int, Row] = {}
    news = set(seeds)
    while news:
        sketches |= tied(news, sketches)
        rows = {row.pk: row for row in rows_of(sketches)}
        # Accounts of one meeting hang together unless they changed since.
        founds = {row.found for row in rows.values() if row.found}
        sisters = machines().filter(found__in=founds).exclude(gist="").exclude(gist__in=list(sketches))
        news = set(sisters.values_list("pk", flat=True)) if len(sketches) < MOST else set()
    return sorted(rows.values(), key=lambda row: (row.fingerprint, row.key)), sketches


def tied(seeds: Collection[int], known: dict[str, Sketch]) -> dict[str, Sketch]:
    """How accounts are compared that are tied to one of the seeds, or to one that is; by gist."""
    wave = {gist: one for gist, one in first_of_each(seeds).items() if gist not in known}
    found = {gist: one for gist, (_, one) in wave.items()}
    while wave and len(known) + len(found) < MOST:
        others = first_of_each(near([pk for pk, _ in wave.values()]))
        latest = [one for _, one in wave.values()]
        wave = {
            gist: (pk, one)
            for gist, (pk, one) in others.items()
            if gist not in found and any(compare(one, other).same for other in latest)
        }
        found |= {gist: one for gist, (_, one) in nearest(wave, latest).items()}
    return found


def nearest(wave: dict[str, tuple[int, Sketch]], latest: list[Sketch]) -> dict[str, tuple[int, Sketch]]:
    """As many of the wave as can be worked out together: those of which most speaks for being one with the latest."""
    if len(wave) <= MOST:
        return wave
    score = {gist: max(compare(one, other).score for other in latest) for gist, (_, one) in wave.items()}
    return {gist: wave[gist] for gist in sorted(wave, key=lambda gist: (-score[gist], gist))[:MOST]}


def first_of_each(accounts: Collection[int]) -> dict[str, tuple[int, Sketch]]:
    """One of the accounts of each gist, with how it is compared."""
    rows = machines().filter(pk__in=list(accounts)).exclude(gist="").order_by("-pk")
    first = dict(rows.values_list("gist", "pk"))
    sketches = sketches_by_gist(first)
    return {gist: (pk, sketches[gist]) for gist, pk in first.items()}


def rows_of(gists: Iterable[str]) -> list[Row]:
    """All accounts of these gists."""
    rows = machines().filter(gist__in=list(gists))
    return [Row(*row) for row in rows.values_list("pk", "article", "article__body_sha256", "key", "found", "gist")]


def held_meetings(meetings: Collection[int]) -> dict[int, int]:
    """Those of the meetings that editors spoke of, each with what it was merged into, or itself."""
    entries = list(Meeting.objects.filter(pk__in=meetings).order_by("pk").select_related("merged_into"))
    spoken = corrections.spoken_of(entries)
    return {one.pk: corrections.living(one).pk for one in entries if one.pk in spoken}
