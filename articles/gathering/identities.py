"""Who the people of reports are: what the machine found, then what editors said, then who was merged into whom."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import OuterRef, QuerySet, Subquery

from articles import corrections
from articles.corrections.finding import best_account, best_sighting
from articles.corrections.keys import Key
from articles.models import Account, Article, Correction, Meeting, Mention, Person, Quote, Sighting
from articles.models.origin import EXTRACTION

Entry = type[Person] | type[Meeting]
# What hangs on a sighting: the model, the tie, and the field that follows it.
HANGING = (
    (Mention, "sighting", "person"),
    (Quote, "speaker_sighting", "speaker"),
    (Quote, "addressee_sighting", "addressee"),
)


def identify(article: Article, sightings: list[Sighting]) -> None:
    """Set `identity` and `person` of the report's sightings, which need not be stored yet."""
    for sighting in sightings:
        sighting.identity, sighting.by_editor = sighting.found, False
    for decision in corrections.about_report(article).filter(kind__in=["sighting", "person"]):
        for key in keys_of(decision, article):
            sighting = best_sighting(sightings, key)
            if sighting:
                entry = corrections.find_entry(decision.after["person"])
                sighting.identity, sighting.by_editor = entry, True
    for sighting in sightings:
        sighting.person = corrections.present(sighting.identity)


def keys_of(decision: Correction, article: Article) -> list[Key]:
    """The keys of those people of the report whom the decision identifies."""
    if decision.kind == "sighting":
        return [decision.target] if decision.action == "change" else []
    split = decision.after.get("sightings", []) if decision.action == "split" else []
    return [key for key in split if key["article"] == article.body_sha256]


def identify_again(articles: Iterable[Article]) -> None:
    """Work out anew who the people of stored reports are, and let all follow that hangs on it."""
    for article in articles:
        sightings = list(article.sightings.filter(origin=EXTRACTION).order_by("pk"))
        identify(article, sightings)
        Sighting.objects.bulk_update(sightings, ["identity", "by_editor", "person"], batch_size=200)
        carry(Sighting.objects.filter(article=article))


def point(entries: Iterable[Person]) -> None:
    """Let every sighting of these entries, and all that hangs on it, follow whom they were merged into."""
    entries = list(entries)
    for entry in entries:
        Sighting.objects.filter(identity=entry).update(person=corrections.present(entry))
    carry(Sighting.objects.filter(identity__in=entries))


def carry(sightings: QuerySet[Sighting]) -> None:
    """Bring mentions and quotes in line with the sightings that they hang on."""
    for model, tie, field in HANGING:
        who = Sighting.objects.filter(pk=OuterRef(tie)).values("person")[:1]
        model.objects.filter(**{f"{tie}__in": sightings.order_by().values("pk")}).update(**{field: Subquery(who)})


def identify_accounts(article: Article, accounts: list[Account]) -> None:
    """Set `identity` and `meeting` of the report's accounts, which need not be stored yet."""
    for account in accounts:
        account.identity = account.found
    for decision in corrections.about_report(article).filter(kind="account", action__in=["change", "delete"]):
        account = best_account(accounts, decision.target)
        if account:
            account.identity = meeting_meant(decision)
    for account in accounts:
        account.meeting = corrections.present(account.identity)


def meeting_meant(decision: Correction) -> Meeting | None:
    """The meeting that an editor said; made once more where it was one of its own and is gone."""
    key = decision.after.get("meeting")
    if not key:
        return None
    return made_meeting(key)


def made_meeting(key: Key) -> Meeting:
    """The meeting of the key, made once more where it is gone, under its old number where that is free."""
    known = corrections.find_entry(key)
    if known:
        return known
    taken = Meeting.objects.filter(pk=key["number"]).exists()
    return Meeting.objects.create(key=key["meeting"], **({} if taken else {"pk": key["number"]}))


def point_accounts(entries: Iterable[Meeting]) -> None:
    """Let every account of these entries follow what they were merged into."""
    for entry in entries:
        Account.objects.filter(identity=entry).update(meeting=corrections.present(entry))


def stand(kind: Entry, entries: Iterable[Person | Meeting]) -> list[Person | Meeting]:
    """Set `merged_into` and `rejected` of the entries to what the ledger says; the entries, fresh from the database."""
    entries = {entry.pk: entry for entry in entries}
    subjects = {corrections.entry_subject(entry): entry for entry in entries.values()}
    target, rejected = {}, set()
    word = kind._meta.model_name
    for decision in corrections.active().filter(kind=word, action__in=["merge", "delete"], subject__in=subjects):
        entry = subjects[decision.subject]
        if decision.action == "merge":
            target[entry.pk] = corrections.find_entry(decision.after["merged_into"])
        else:
            rejected.add(entry.pk)
    for pk in entries:
        kind.objects.filter(pk=pk).update(merged_into=last_of(pk, target), rejected=pk in rejected)
    return list(kind.objects.filter(pk__in=entries))


def last_of(pk: int, target: dict[int, Person | Meeting | None]) -> Person | Meeting | None:
    """Where the mergers lead from the entry; None where it stands for itself."""
    found = target.get(pk)
    if found is None:
        return None
    onward = last_of(found.pk, target) if found.pk in target else corrections.living(found)
    return onward or found
