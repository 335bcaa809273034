"""Who the people of reports are: what the machine found, then what editors said, then who was merged into whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from django.db.models import F, OuterRef, Q, QuerySet, Subquery

from articles import corrections
from articles.corrections.finding import best_account, best_sighting
from articles.corrections.keys import Key
from articles.corrections.subjects import article_subject, subject_of
from articles.gathering.statements import follow_speakers
from articles.models import Account, Article, Correction, Meeting, Mention, Person, Quote, Sighting
from articles.models.origin import EXTRACTION, OFFICE

Entry = type[Person] | type[Meeting]
# So many reports are worked out at once: their ids go into one query.
MANY = 2000
# What the machine reads: people by their names, and by an office alone.
READ = (EXTRACTION, OFFICE)
# What hangs on a sighting: the model, the tie, and the field that follows it.
HANGING = (
    (Mention, "sighting", "person"),
    (Quote, "speaker_sighting", "speaker"),
    (Quote, "addressee_sighting", "addressee"),
)


def identify(article: Article, sightings: list[Sighting]) -> None:
    """Set `identity` and `person` of the report's sightings, which need not be stored yet."""
    identify_all([article], {article.body_sha256: sightings})


def identify_all(articles: list[Article], sightings: dict[str, list[Sighting]]) -> None:
    """Set `identity` and `person` of the sightings of several reports, given by the fingerprints of their bodies."""
    everybody = [sighting for some in sightings.values() for sighting in some]
    for sighting in everybody:
        sighting.identity, sighting.by_editor = sighting.found, False
    for decision in corrections.about_reports(articles).filter(kind__in=["sighting", "person"]):
        entry = corrections.find_entry(decision.after.get("person"))
        for key in keys_of(decision):
            sighting = best_sighting(sightings.get(key["article"], []), key)
            if decision.kind == "sighting" and key["article"] in sightings:
                corrections.mark(decision, placed=sighting is not None)
            if sighting:
                sighting.identity, sighting.by_editor = entry, True
    people = {sighting.identity_id: sighting.identity for sighting in everybody}
    standing = {pk: corrections.present(person) for pk, person in people.items()}
    for sighting in everybody:
        sighting.person = standing[sighting.identity_id]


def keys_of(decision: Correction) -> list[Key]:
    """The keys of those people of reports whom the decision identifies."""
    if decision.kind == "sighting":
        return [decision.target] if decision.action == "change" else []
    return decision.after.get("sightings", []) if decision.action == "split" else []


def identify_again(articles: Iterable[Article]) -> None:
    """Work out anew who the people of stored reports are, and let all follow that hangs on it."""
    articles = list(articles)
    for start in range(0, len(articles), MANY):
        some = articles[start : start + MANY]
        numbers = {article.pk: article.body_sha256 for article in some}
        seen = Sighting.objects.filter(article__in=numbers, origin__in=READ).order_by("pk").select_related("found")
        sightings: dict[str, list[Sighting]] = defaultdict(list)
        for sighting in seen:
            sightings[numbers[sighting.article_id]].append(sighting)
        before = {sighting.pk: standing_of(sighting) for sighting in seen}
        identify_all(some, sightings)
        store_identities([sighting for sighting in seen if standing_of(sighting) != before[sighting.pk]])
        carry(Sighting.objects.filter(article__in=numbers))


def standing_of(sighting: Sighting) -> tuple[int | None, int | None, bool]:
    """Who the sighting is, and who says so."""
    return sighting.identity_id, sighting.person_id, sighting.by_editor


def store_identities(sightings: list[Sighting]) -> None:
    """Store who they are: one statement for all that are the same."""
    alike: dict[tuple[int | None, int | None, bool], list[int]] = defaultdict(list)
    for sighting in sightings:
        alike[standing_of(sighting)].append(sighting.pk)
    for (identity, person, by_editor), numbers in alike.items():
        Sighting.objects.filter(pk__in=numbers).update(identity=identity, person=person, by_editor=by_editor)


def point(entries: Iterable[Person]) -> None:
    """Let every sighting of these entries, and all that hangs on it, follow whom they were merged into."""
    entries = list(entries)
    for person, numbers in by_present(entries).items():
        Sighting.objects.filter(identity__in=numbers).update(person=person)
    carry(Sighting.objects.filter(identity__in=entries))


def carry(sightings: QuerySet[Sighting]) -> None:
    """Bring mentions and quotes in line with the sightings that they hang on."""
    moved = list(with_other_speaker(sightings))
    for model, tie, field in HANGING:
        who = Sighting.objects.filter(pk=OuterRef(tie)).order_by().values("person")[:1]
        model.objects.filter(**{f"{tie}__in": sightings.order_by().values("pk")}).update(**{field: Subquery(who)})
    follow_speakers(moved)


def with_other_speaker(sightings: QuerySet[Sighting]) -> QuerySet[Quote]:
    """The ids of the quotes of which somebody else than their sighting says is the speaker."""
    hanging = Quote.objects.filter(speaker_sighting__in=sightings.order_by().values("pk"))
    whose = Q(speaker__isnull=True) & Q(speaker_sighting__person__isnull=True)
    same = whose | Q(speaker=F("speaker_sighting__person"))
    return hanging.exclude(pk__in=hanging.filter(same).values("pk")).order_by().values_list("pk", flat=True)


def identify_accounts(article: Article, accounts: list[Account]) -> None:
    """Set `identity` and `meeting` of the report's accounts, which need not be stored yet."""
    for account in accounts:
        account.identity = account.found
    last: dict[int, Correction] = {}
    for decision in own_accounts(article):
        account = best_account(accounts, decision.target)
        if account:
            last[accounts.index(account)] = decision
        corrections.mark(decision, placed=account is not None)
    for number, decision in last.items():
        accounts[number].identity = meeting_meant(decision)
    for account in accounts:
        account.meeting = corrections.present(account.identity)


def identify_stored(numbers: Collection[int]) -> set[int]:
    """Bring the stored accounts of these ids in line with what the machine and then the ledger say of them.

    The ids of all meetings that they were of before, or are of now.
    """
    stored = Account.objects.order_by("article_id", "pk").select_related("article", "found__merged_into")
    stored = stored.defer("article__raw", "article__body", "article__search_text")
    wanted = list(stored.filter(pk__in=numbers))
    prints = {one.article.body_sha256: one.article_id for one in wanted}
    decisions = corrections.touching(*map(article_subject, prints)).filter(kind="account") if prints else []
    decided = {prints[one.article_sha256] for one in decisions if one.article_sha256 in prints}
    if decided:
        wanted = list(stored.filter(Q(pk__in=numbers) | Q(article__in=decided)))
    accounts: dict[Article, list[Account]] = defaultdict(list)
    for one in wanted:
        accounts[one.article].append(one)
    before = {one.pk: (one.identity_id, one.meeting_id) for some in accounts.values() for one in some}
    for article, some in accounts.items():
        if article.pk in decided:
            identify_accounts(article, some)
        else:
            identify_as_found(some)
    after = {one.pk: (one.identity_id, one.meeting_id) for some in accounts.values() for one in some}
    store_accounts({pk: row for pk, row in after.items() if row != before[pk]})
    return {pk for rows in (before, after) for row in rows.values() for pk in row if pk}


def identify_as_found(accounts: list[Account]) -> None:
    """Take the accounts for what the machine took them for: no editor said otherwise."""
    for one in accounts:
        one.identity, one.meeting = one.found, corrections.present(one.found)


def store_accounts(standing: dict[int, tuple[int | None, int | None]]) -> None:
    """Store which meetings the accounts are of: one statement for all that are of the same."""
    alike: dict[tuple[int | None, int | None], list[int]] = defaultdict(list)
    for number, row in standing.items():
        alike[row].append(number)
    for (identity, meeting), numbers in alike.items():
        Account.objects.filter(pk__in=numbers).update(identity=identity, meeting=meeting)


def own_accounts(article: Article) -> QuerySet[Correction]:
    """Decisions about this report's accounts; those about others' may name it, as one more report of a meeting."""
    about = corrections.about_report(article).filter(article_sha256=article.body_sha256)
    return about.filter(kind="account", action__in=["change", "delete"])


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
    for meeting, numbers in by_present(entries).items():
        Account.objects.filter(identity__in=numbers).update(meeting=meeting)


def by_present(entries: Iterable[Person | Meeting]) -> dict[int | None, list[int]]:
    """The ids of the entries by the id of what they stand for."""
    entries = list(entries)
    whole = {entry.pk: entry for entry in entries}
    numbers: dict[int | None, list[int]] = defaultdict(list)
    for entry in entries:
        found = corrections.present(whole.get(entry.merged_into_id, entry))
        numbers[found and found.pk].append(entry.pk)
    return numbers


def stand(kind: Entry, entries: Iterable[Person | Meeting]) -> list[Person | Meeting]:
    """Set `merged_into` and `rejected` of the entries to what the ledger says; the entries, fresh from the database."""
    entries = {entry.pk: entry for entry in entries}
    subjects = {corrections.entry_subject(entry): entry for entry in entries.values()}
    target: dict[int, Any] = {}
    rejected = set()
    word = kind._meta.model_name
    for decision in corrections.active().filter(kind=word, action__in=["merge", "delete"], subject__in=subjects):
        entry = subjects[decision.subject]
        if decision.action == "merge":
            key = decision.after["merged_into"]
            into = subjects.get(subject_of(key)) or corrections.find_entry(key)
            if into and not leads_to(into, entry, target):
                target[entry.pk] = into
        else:
            rejected.add(entry.pk)
    for pk, entry in entries.items():
        into = last_of(pk, target, entries.keys())
        if (entry.merged_into_id, entry.rejected) != (into and into.pk, pk in rejected):
            kind.objects.filter(pk=pk).update(merged_into=into, rejected=pk in rejected)
    return list(kind.objects.filter(pk__in=entries))


def leads_to(into: Person | Meeting, entry: Person | Meeting, target: dict[int, Any]) -> bool:
    """Whether `into` itself was merged into the entry: a later merger the other way round has no effect."""
    while into and into != entry:
        into = target.get(into.pk)
    return into == entry


def last_of(pk: int, target: dict[int, Person | Meeting], anew: Collection[int]) -> Person | Meeting | None:
    """Where the mergers lead from the entry; None where it stands for itself.

    `anew` are the entries that are being worked out: what is stored of where they lead may be of yesterday.
    """
    found = target.get(pk)
    if found is None:
        return None
    return (last_of(found.pk, target, anew) or found) if found.pk in anew else corrections.living(found)
