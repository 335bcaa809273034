"""What must hold of the stored rows whatever was done: every sentence that comes back is something broken."""

from collections import defaultdict

from django.db import transaction
from django.db.models import F, Q

from articles import gathering
from articles.gathering.clustering import held_meetings
from articles.gathering.sketches import sketches_of
from articles.gathering.statements import load
from articles.matching.clusters import nodes_of, partition
from articles.matching.statements import groups
from articles.models import (
    Account,
    Alias,
    Article,
    Correction,
    Country,
    Meeting,
    Mention,
    Participation,
    Person,
    Quote,
    Sighting,
    Statement,
    Tenure,
)
from tests.importing.snapshots import taken


def violations():
    """Everything that is wrong in the database, one sentence each."""
    return [sentence for check in CHECKS for sentence in check()]


def standing():
    """Entries stand where the decisions in force put them, and point to the last one of a row of mergers."""
    for kind, word in ((Person, "person"), (Meeting, "meeting")):
        force = Correction.objects.filter(kind=word, withdrawn_at=None).order_by("pk")
        names = dict(kind.objects.values_list("slug" if word == "person" else "key", "pk"))
        key = (lambda target: target["slug"]) if word == "person" else (lambda target: target["meeting"])
        merged = {key(one.target): key(one.after["merged_into"]) for one in force.filter(action="merge")}
        rejected = {key(one.target) for one in force.filter(action="delete")}
        for name, pk in names.items():
            entry = kind.objects.get(pk=pk)
            wanted = names.get(last(name, merged)) if name in merged else None
            if entry.merged_into_id != wanted:
                yield f"{word} {name} is merged into {entry.merged_into_id}, the ledger says {wanted}"
            if entry.rejected != (name in rejected):
                yield f"{word} {name}: rejected is {entry.rejected}, which the ledger does not say"


def last(name, merged):
    """Where the mergers lead."""
    seen = set()
    while name in merged and name not in seen:
        seen.add(name)
        name = merged[name]
    return name


def sightings():
    """Who a sighting is follows from whom it was identified as; what hangs on it follows it."""
    for row in Sighting.objects.select_related("identity__merged_into", "article"):
        if row.person_id != present(row.identity):
            yield f"{row.name} in {row.article.file} is {row.person_id}, should be {present(row.identity)}"
        if not row.by_editor and row.identity_id != row.found_id:
            yield f"{row.name} in {row.article.file} was found as {row.found_id} and is {row.identity_id}"
        used = row.mentions.exists() or row.quotes.exists() or row.heard.exists()
        if row.origin == "editor" and not used:
            yield f"{row.name} is tied to {row.article.file}, where nothing means them"
    for model, tie, field in HANGING:
        for row in model.objects.select_related(tie):
            meant = getattr(row, tie) and getattr(row, tie).person_id
            if getattr(row, f"{field}_id") != meant:
                yield f"{model.__name__} {row}: {field} is {getattr(row, field)}, its sighting is {meant}"


HANGING = (
    (Mention, "sighting", "person"),
    (Quote, "speaker_sighting", "speaker"),
    (Quote, "addressee_sighting", "addressee"),
)


def present(entry):
    """The id of what an entry stands for."""
    whole = entry.merged_into if entry and entry.merged_into_id else entry
    return None if whole is None or whole.rejected else whole.pk


def accounts():
    """An account belongs to the meeting that it was identified as, or to what that was merged into."""
    for row in Account.objects.select_related("identity__merged_into", "article"):
        if row.meeting_id != present(row.identity):
            yield f"{row} belongs to meeting {row.meeting_id}, should be {present(row.identity)}"


def clustered():
    """The machine takes accounts for one meeting that are one when all are looked at together."""
    rows = list(Account.objects.exclude(key__startswith="e").select_related("found__merged_into", "article"))
    sketches, held = sketches_of(rows), held_meetings([row.found_id for row in rows])
    nodes = nodes_of((sketches[row.pk], row.article_id, held.get(row.found_id)) for row in rows)
    wanted = {frozenset(n for node in group for n in node.members) for group in partition(nodes)}
    found = {
        frozenset(n for n, row in enumerate(rows) if held.get(row.found_id, row.found_id) == meeting)
        for meeting in {held.get(row.found_id, row.found_id) for row in rows}
    }
    for group in found - wanted:
        yield f"{[str(rows[n]) for n in group]} are one meeting, and should not be"


def nothing_left():
    """Entries that stand for nothing of their own hold nothing; a meeting is there for a reason."""
    gone = Q(merged_into__isnull=False) | Q(rejected=True)
    people, meetings = Person.objects.filter(gone), Meeting.objects.filter(gone)
    for model, field in ((Alias, "person"), (Tenure, "person"), (Participation, "person"), (Mention, "person")):
        for row in model.objects.filter(**{f"{field}__in": people}):
            yield f"{model.__name__} {row} belongs to somebody who was merged or is nobody"
    for row in Quote.objects.filter(Q(speaker__in=people) | Q(addressee__in=people)):
        yield f"quote {row} is of somebody who was merged or is nobody"
    for row in Participation.objects.filter(meeting__in=meetings):
        yield f"{row} takes part in a meeting that was merged or is none"
    idle = Meeting.objects.filter(accounts=None, found_in=None, identified_in=None, merged=None, origin="extraction")
    for row in idle.filter(Q(participations__isnull=False) | Q(countries__isnull=False)):
        yield f"meeting {row.pk} has no report and yet {row}"


def reports():
    """A report is about those whom its passages mean."""
    for article in Article.objects.all():
        wanted = set(Person.objects.filter(Q(mentions__article=article) | Q(quotes__article=article)))
        if wanted != set(article.people.all()):
            yield f"{article.file} is about {list(article.people.all())}, should be {list(wanted)}"
        if set(Country.objects.filter(mentions__article=article)) != set(article.countries.all()):
            yield f"{article.file} is about other countries than it mentions"
    for quote in Quote.objects.exclude(parent=None).exclude(parent__article=F("article")):
        yield f"quote {quote} stands in one of another report"


def worked_out_again():
    """Names, offices, countries and seats are those that working out anew gives."""
    before = taken()
    with transaction.atomic():
        gathering.settle_people(Person.objects.order_by("pk"))
        gathering.combine(Meeting.objects.values_list("pk", flat=True))
        after = taken()
        transaction.set_rollback(True)
    for what, rows in before.items():
        for row in [row for row in rows if row not in after[what]]:
            yield f"{what}: {row} is not what working out again gives"
        for row in [row for row in after[what] if row not in rows]:
            yield f"{what}: {row} is missing"


def statements():
    """Quotes are of one statement exactly where all quotes at once say the same."""
    rows = load(set(Quote.objects.values_list("pk", flat=True)))
    wanted, stored = defaultdict(set), defaultdict(set)
    for pk, number in zip(rows, groups([row.wording for row in rows.values()]), strict=True):
        wanted[number].add(pk)
    for pk, row in rows.items():
        stored[row.statement].add(pk)
    stored.pop(None, None)
    for some in stored.values():
        if some not in wanted.values() or len(some) < 2:
            yield f"quotes {sorted(some)} are no statement"
    for some in wanted.values():
        if len(some) > 1 and some not in stored.values():
            yield f"quotes {sorted(some)} should be a statement"
    if Statement.objects.filter(wordings=None).exists():
        yield "a statement has no wording"


CHECKS = (standing, sightings, accounts, clustered, nothing_left, reports, worked_out_again, statements)
