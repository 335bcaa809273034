"""What a decision does: the same deed brings it into force and works out anew what is left once it was taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from django.db.models import Model, ProtectedError
from django.utils.translation import gettext as _

from articles import corrections, gathering
from articles.corrections.finding import best_account
from articles.corrections.keys import MODELS, Key
from articles.editing.following import follow_accounts, follow_meetings, follow_people, follow_sightings
from articles.models import Article, Correction, Meeting, Office, Officeholder, Person, Source
from articles.models.origin import EDITOR, EXTRACTION

# Decisions whose effect is worked out by reading the report again.
OF_REPORTS = ("mention", "quote", "article")
REGISTERS = ("organisation", "place", "office", "officeholder", "source", "country")


class CannotTakeBack(ValueError):
    """The decision cannot be taken back; its text is the sentence that says why."""


def articles_of(decisions: Iterable[Correction]) -> list[Article]:
    """The reports that the decisions are about, so far as reading them again brings the effect."""
    prints = {one.article_sha256 for one in decisions if one.kind in OF_REPORTS and one.action != "confirm"}
    return list(Article.objects.filter(body_sha256__in=prints).order_by("pk"))


def work_out(decision: Correction) -> None:
    """Bring everything in line with the ledger that the decision is about; reports are read again elsewhere."""
    if decision.kind in REGISTERS:
        register(decision)
    elif decision.kind not in OF_REPORTS:
        EFFECTS[decision.kind](decision)


def person(decision: Correction) -> None:
    """Fields, mergers, splits and rejections of a person."""
    entries = entries_of(decision.target, decision.after.get("merged_into"), decision.after.get("person"))
    if decision.action == "split":
        prints = {key["article"] for key in decision.after["sightings"]}
        reports = Article.objects.filter(body_sha256__in=prints).order_by("pk").only("pk", "body_sha256")
        follow_sightings(reports, entries)
    elif decision.action in ("merge", "delete"):
        follow_people(entries)
    elif decision.action in ("add", "change"):
        gathering.settle_people({corrections.living(entry) for entry in entries})
    if not decision.in_force:
        drop(entries, decision)


def drop(entries: list[Person], decision: Correction) -> None:
    """Delete a person whom only the decision brought in, once it was taken back and nothing names them."""
    if decision.action not in ("add", "split"):
        return
    made = entries[:1] if decision.action == "add" else entries[1:] if decision.after.get("made") else []
    numbers = [entry.pk for entry in made]
    Person.objects.idle().filter(pk__in=numbers).delete()


def entries_of(*keys: Key | None) -> list[Person | Meeting]:
    """The entries behind the keys, as far as they are there."""
    return [entry for entry in map(corrections.find_entry, keys) if entry]


def of_person(decision: Correction) -> None:
    """A name or an office of a person."""
    found = corrections.find({"kind": "person", "slug": decision.target["person"]})
    gathering.settle_people([found] if found else [])


def sighting(decision: Correction) -> None:
    """Who a person of a report is."""
    found = corrections.find(decision.target)
    others = entries_of(decision.before.get("person"), decision.after.get("person"))
    if found:
        follow_sightings([found.article], [entry for entry in (found.identity, found.found, *others) if entry])


def meeting(decision: Correction) -> None:
    """Fields, mergers and rejections of a meeting."""
    entries = entries_of(decision.target, decision.after.get("merged_into"))
    if decision.action == "add" and not decision.in_force:
        Meeting.objects.filter(pk__in=[entry.pk for entry in entries]).update(origin=EXTRACTION)
    follow_meetings(entries)


def seat(decision: Correction) -> None:
    """Who takes part in a meeting."""
    found = corrections.present(corrections.find(decision.target["meeting"]))
    gathering.seat([found] if found else [])


def account(decision: Correction) -> None:
    """Which meeting a report tells of."""
    article = Article.objects.filter(body_sha256=decision.target["article"]).first()
    if article:
        follow_accounts(article, entries_of(decision.before.get("meeting"), decision.after.get("meeting")))
        corrections.mark(decision, best_account(list(article.accounts.all()), decision.target) is not None)


def register(decision: Correction) -> None:
    """Places, organisations, offices and outlets, whose fields have no other source than reports and the ledger."""
    found = register_row(decision) if decision.action == "change" else corrections.find(decision.target)
    before = seat_of_row(found)
    if decision.action == "change":
        if found:
            corrections.put(found, decision.after if decision.in_force else fields_before(decision))
        if isinstance(found, Source):
            gathering.follow_source(found)
    elif (decision.action == "add") == decision.in_force:
        made_again(decision)
    else:
        unmake(found)
    follow_register(found if decision.action == "change" else corrections.find(decision.target), before)


def seat_of_row(row: Model | None) -> str:
    """The seat of an office or of an officeholder; "" of anything else."""
    return row.seat if isinstance(row, Office | Officeholder) else ""


def follow_register(row: Model | None, before: str) -> None:
    """Let references by office follow an entry of a register, given with the seat that it had before."""
    if isinstance(row, Officeholder):
        gathering.hold([row], [before])
    elif isinstance(row, Office):
        gathering.follow_seats([before, row.seat], [row.pk])
    elif before:
        gathering.hold([], [before])


def register_row(decision: Correction) -> Model | None:
    """The row of a changed register entry, whose key may have changed with it."""
    keys = [decision.target, corrections.moved(decision.target, decision.after)]
    return next((row for row in map(corrections.find, keys if decision.in_force else reversed(keys)) if row), None)


def fields_before(decision: Correction) -> dict:
    """The changed fields as the last other decision in force left them, else as they were at first."""
    others = corrections.touching(decision.subject).filter(kind=decision.kind, action="change")
    values = {}
    for name in decision.after:
        said = [one.after[name] for one in others if name in one.after]
        values[name] = said[-1] if said else first_known(decision, name)
    return values


def first_known(decision: Correction, name: str) -> object:
    """What the field held before any decision about it, taken back or not."""
    rows = Correction.objects.filter(kind=decision.kind, subject=decision.subject, action="change").order_by("pk")
    return next(one.before[name] for one in rows if name in one.before)


def made_again(decision: Correction) -> None:
    """Put the entry of a register there again."""
    if corrections.find(decision.target) is None:
        values = decision.after if decision.action == "add" else decision.before
        corrections.put(MODELS[decision.kind](), values)


def unmake(found: Model | None) -> None:
    """Delete the entry. Raises CannotTakeBack where reports refer to it by now."""
    if found is None:
        return
    links = found._meta.related_objects
    if any(link.related_model._default_manager.filter(**{link.field.name: found}).exists() for link in links):
        raise CannotTakeBack(_("{name} is in use: reports or decisions refer to it.").format(name=found))
    try:
        found.delete()
    except ProtectedError as error:
        raise CannotTakeBack(_("{name} is in use: reports or decisions refer to it.").format(name=found)) from error


EFFECTS: dict[str, Callable[[Correction], None]] = {
    "account": account,
    "alias": of_person,
    "meeting": meeting,
    "participation": seat,
    "person": person,
    "sighting": sighting,
    "tenure": of_person,
}


def remake(decision: Correction) -> None:
    """Give a decision that is put in force again the row that it had brought in."""
    if decision.action == "add" and decision.kind == "person":
        Person.objects.get_or_create(slug=decision.target["slug"], defaults={"name": decision.after["name"]})
    elif decision.action == "split" and decision.after.get("made"):
        Person.objects.get_or_create(slug=decision.after["person"]["slug"], defaults={"name": decision.after["made"]})
    elif decision.action == "add" and decision.kind == "meeting":
        gathering.made_meeting(decision.target)
        Meeting.objects.filter(key=decision.target["meeting"]).update(origin=EDITOR)
