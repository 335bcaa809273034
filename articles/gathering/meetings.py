"""A meeting's own facts: what all its accounts say together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from articles import corrections
from articles.corrections.values import assign
from articles.extraction.schema import DateRange
from articles.gathering.known import WHOLE
from articles.gathering.moves import follow_moves
from articles.gathering.parts import place_within
from articles.gathering.registers import country_of, place
from articles.gathering.seats import seat
from articles.matching import life
from articles.matching.meetings import common_days
from articles.models import Account, Article, Meeting
from articles.models.origin import EDITOR

Facts = dict[str, Any]
# Better based days win where two reports contradict each other.
BASES = ("explicit", "weekday", "post", "anchor", "sister_report", "header")


def combine(numbers: Iterable[int]) -> None:
    """Work out the meetings from their accounts and what editors decided; one that nothing speaks of is deleted."""
    present, numbers = [], list(numbers)
    accounts = accounts_of(numbers)
    meetings = list(Meeting.objects.filter(pk__in=numbers).order_by("pk"))
    standing = {meeting.pk for meeting in meetings if not (meeting.merged_into_id or meeting.rejected)}
    gather_countries({pk: some for pk, some in accounts.items() if pk in standing})
    for meeting in meetings:
        if meeting.pk not in standing:
            empty(meeting)
        elif put_together(meeting, accounts[meeting.pk]):
            present.append(meeting)
    seat(present)
    told = Meeting.objects.filter(pk__in=numbers).order_by("pk")
    meetings = list(told.select_related("place").prefetch_related(*WHOLE))
    place_within(meetings, numbers)
    follow_moves(meetings, numbers)


def accounts_of(meetings: Collection[int]) -> dict[int, list[Account]]:
    """The accounts of each of the meetings with the days on which their reports came out.

    They are in an order that hangs on no import.
    """
    rows = Account.objects.filter(meeting__in=meetings).select_related("article").as_published()
    found: dict[int, list[Account]] = defaultdict(list)
    for account in rows.only("meeting", "facts", "article__earliest", "article__latest"):
        found[account.meeting_id].append(account)
    return found


def gather_countries(accounts: dict[int, list[Account]]) -> None:
    """Set the countries of meetings to those that their accounts name."""
    through = Meeting.countries.through
    told = {(pk, code) for pk, some in accounts.items() for one in some for code in one.facts["countries"]}
    rows = through.objects.filter(meeting__in=accounts).order_by().values_list("pk", "meeting", "country")
    known = {(meeting, code): pk for pk, meeting, code in rows}
    if gone := [pk for pair, pk in known.items() if pair not in told]:
        through.objects.filter(pk__in=gone).delete()
    new = sorted(told - known.keys())
    for code in sorted({code for _, code in new}):
        country_of(code)
    through.objects.bulk_create(through(meeting_id=pk, country_id=code) for pk, code in new)


def empty(meeting: Meeting) -> None:
    """An entry that stands for no meeting of its own has neither participants nor countries."""
    meeting.participations.all().delete()
    meeting.countries.clear()


def put_together(meeting: Meeting, accounts: list[Account]) -> bool:
    """Set the meeting's own fields; False where neither a report nor an editor speaks of it."""
    if not accounts and meeting.origin != EDITOR:
        empty(meeting)
        if idle(meeting):
            Meeting.objects.filter(absorbed_by=meeting, accounts=None, found_in=None, identified_in=None).delete()
            meeting.delete()
        return False
    if accounts:
        tell(meeting, [account.facts for account in accounts], live(meeting, accounts))
    else:
        meeting.former_earliest = meeting.former_latest = None
    decide(meeting, told=bool(accounts))
    return True


def idle(meeting: Meeting) -> bool:
    """Whether nothing hangs on an entry of which no report tells."""
    needed = meeting.found_in.exists() or meeting.identified_in.exists() or meeting.merged.exists()
    return not (needed or meeting.absorbed_by_id)


def live(meeting: Meeting, accounts: list[Account]) -> list[Facts]:
    """Set what became of the meeting, and return the facts of the accounts whose days still count."""
    facts = {f"{number:06}": account.facts for number, account in enumerate(accounts)}
    turns = [
        life.told_of(number, facts[number], published(one.article)) for number, one in zip(facts, accounts, strict=True)
    ]
    meeting.status, meeting.postponed = life.status_of(turns)[:20], life.is_postponed(turns)
    meeting.former_earliest, meeting.former_latest = life.former_days(turns) or (None, None)
    return [facts[str(one.key)] for one in life.standing(turns)]


def published(article: Article) -> life.Days | None:
    """The days on which the report may have come out."""
    return (article.earliest, article.latest) if article.earliest and article.latest else None


def tell(meeting: Meeting, told: list[Facts], standing: list[Facts]) -> None:
    """Set the meeting's fields to what its accounts say; its days are those of the `standing` ones."""
    days = days_of(standing)
    meeting.earliest, meeting.latest = (days.earliest, days.latest) if days else (None, None)
    meeting.basis, meeting.reason = (days.basis[:20], days.reason[:500]) if days else ("", "")
    meeting.contradiction = contradict(standing)
    where = most_told(told, "place", None)
    meeting.place = place(where, country_told(told, where)) if where else None
    meeting.format = most_told(told, "format", "unknown") or "unknown"
    meeting.topics = list(dict.fromkeys(topic for one in told for topic in one["topics"]))
    meeting.confidence = max(one["confidence"] for one in told)
    meeting.save()


def decide(meeting: Meeting, told: bool) -> None:
    """Let editors' decisions about the meeting's own fields speak; of what reports tell, those that say something."""
    # Only editors merge meetings, and the ledger then touches the one that stays.
    if not corrections.perhaps_touched([corrections.entry_subject(meeting)]):
        return
    for decision in corrections.about_meetings([meeting, *meeting.merged.all()]).filter(kind="meeting"):
        if decision.action == "add":
            fields = decision.after.keys() - {"key", "origin"}
            values = {name: decision.after[name] for name in fields if decision.after[name] or not told}
        elif decision.action == "change":
            values = decision.after
        else:
            continue
        meeting.postponed = meeting.postponed and "status" not in values
        assign(meeting, values)


def rank_of(words: tuple[str, ...]) -> Any:
    """A sorting key: the place of a word in `words`; unknown words come last."""
    return lambda word: words.index(word) if word in words else len(words)


def contradict(told: list[Facts]) -> bool:
    """Whether the accounts allow no common day."""
    ranges = [days_told(one["date"]) for one in told if one["date"]]
    return bool(ranges) and common_days(ranges) is None


def days_of(told: list[Facts]) -> DateRange | None:
    """The days that all accounts allow; where they contradict each other, the better based ones."""
    ranges = [days_told(one["date"]) for one in told if one["date"]]
    if not ranges:
        return None
    best = min(ranges, key=lambda days: (rank_of(BASES)(days.basis), days.latest - days.earliest))
    return common_days(ranges) or best


def days_told(days: Facts) -> DateRange:
    """The days of one account."""
    earliest, latest = date.fromisoformat(days["earliest"]), date.fromisoformat(days["latest"])
    return DateRange(earliest, latest, days["basis"], days.get("reason", ""))


def most_told(told: list[Facts], name: str, nothing: str | None) -> str | None:
    """What most accounts say of a field, the earliest of equals; None where none says anything."""
    said = Counter(one[name] for one in told if one[name] and one[name] != nothing)
    return said.most_common(1)[0][0] if said else None


def country_told(told: list[Facts], where: str) -> str | None:
    """The country of the place as the accounts have it."""
    return next((one["place_country"] for one in told if one["place"] == where and one["place_country"]), None)
