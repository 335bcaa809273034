"""From accounts to meetings: which sentences tell of the same meeting."""

from __future__ import annotations

from collections.abc import Sequence

from articles.extraction.days import shared_days, shifted
from articles.extraction.meetings.account import Account
from articles.extraction.meetings.draft import Draft, day_of, whole_stretch
from articles.extraction.meetings.postponing import renews
from articles.extraction.schema import DateRange

# A report comes back to the meetings that it told of last; looking further would cost time on texts of megabytes.
MEMORY = 40


def assemble(accounts: Sequence[Account]) -> list[Draft]:
    """The accounts gathered into meetings, in the order of their first account."""
    drafts: list[Draft] = []
    for number, account in enumerate(accounts):
        draft = best_draft(account, drafts[-MEMORY:])
        if draft is None:
            drafts.append(draft := Draft())
        draft.add(account, number)
    return overtaken(joined(drafts))


def overtaken(drafts: list[Draft]) -> list[Draft]:
    """ "sagte seinen Besuch ab ... Für Montag war ein Gespräch mit Muster vorgesehen": that is called off with it."""
    off: set[str] = set()
    nameless: Draft | None = None
    for draft in drafts:
        known = off & set(draft.participants) or (nameless is not None and tells_more(draft, nameless))
        if known and draft.statuses == {"planned"} and all(a.given_up for a in draft.accounts):
            draft.statuses = {"cancelled"}
        if "cancelled" in draft.statuses:
            off |= set(draft.participants)
            nameless = draft if not draft.participants else nameless
    return drafts


def tells_more(draft: Draft, nameless: Draft) -> bool:
    """ "postponed the dialogue … It was to be held on May 9 with the ministers A and B": right behind, of one kind."""
    between = draft.accounts[0].scene.sentence - nameless.accounts[-1].scene.sentence
    return 0 < between <= 2 and bool(draft.kinds & nameless.kinds)


def best_draft(account: Account, drafts: list[Draft]) -> Draft | None:
    """The latest meeting that the account can belong to, those with the same people first."""
    fitting = [
        (kinship(account, draft), account.status == draft.status, n)
        for n, draft in enumerate(drafts)
        if fits(account, draft)
    ]
    best = max(fitting, default=(0, False, 0))
    return drafts[best[2]] if best[0] else None


def fits(account: Account, draft: Draft) -> bool:
    """Whether nothing speaks against it: format, days, place, a relation between the two, the greater meeting."""
    if account.relation is not None and account.relation[0] in draft.numbers:
        return False
    if account.aside and account.participants and not draft.participants:
        return False
    if renews(account, draft.postponed, draft.status):
        return True
    formats = {account.format, draft.format}
    if len(formats) == 2 and "unknown" not in formats:
        return False
    if account.date and draft.date and not shared_days(account.date.range, draft.date.range):
        return account.scene.definite and whole_stretch(account, draft) is not None
    return places_fit(account, draft) and statuses_fit(account, draft)


def places_fit(account: Account, draft: Draft) -> bool:
    """Two places are two meetings where they lie in two countries, or where each has a day of its own."""
    if not account.place or not draft.place or account.place == draft.place:
        return True
    # "danach" on the same day is no day of its own
    apart = account.date and draft.date and account.date is not draft.date
    if current(account.country) and current(draft.country):
        return account.country == draft.country and (account.wide or draft.wide or not apart)
    return not apart


def current(country: str | None) -> bool:
    """Whether a country is one of today: cities lie in today's countries, reports may speak of earlier ones."""
    return country is not None and len(country) == len("XX")


def statuses_fit(account: Account, draft: Draft) -> bool:
    """What was called off was not held; "wollen erneut sprechen", "hatten im Mai gesprochen" are other meetings."""
    statuses = {account.status, draft.status}
    if "held" in statuses and statuses & {"cancelled", "refused"}:
        return False
    # "sagte den Besuch ab ... nun wird er am Freitag erwartet"
    if (
        "cancelled" in draft.statuses
        and account.status == "planned"
        and not (account.given_up or account.in_passing or account.postponed)
    ):
        return False
    # "a summit was postponed", told of nobody, says nothing of the talks before
    unknown = account.scene.introduces and not account.participants
    if account.status == "cancelled" and unknown and not account.scene.kinds & draft.kinds:
        return False
    # a headline in the present tense: "Muster spricht erneut mit Beispiel ... will heute erneut Beispiel treffen"
    announced = draft.statuses == {"present"} and draft.accounts[0].again
    if account.again and account.status == "planned" and draft.statuses & {"held", "present"} and not announced:
        return False
    if account.status == "planned" and "held" in draft.statuses and elsewhere_next(account, draft):
        return False
    told_apart = account.scene.introduces or (account.date and draft.date is None)
    # "hatte den Besuch am Dienstag abgesagt": that it was called off is told again
    if account.status == "cancelled" and "cancelled" in draft.statuses:
        return True
    apart = account.earlier and not draft.earlier and told_apart
    return not apart or account.scene.bare or completes(account, draft)


def completes(account: Account, draft: Draft) -> bool:
    """ "Nach ihrem Besuch sagte Muster ... Beispiel hatte sie am 3. Mai empfangen": the guest's host."""
    guests = set(draft.participants)
    return len(guests) == 1 and guests < set(account.participants) and follows(account, draft)


def elsewhere_next(account: Account, draft: Draft) -> bool:
    """ "trafen sich in Wien ... verabredeten einen Besuch in Prag": not known already, and elsewhere or later."""
    known = account.scene.definite and not account.scene.kinds & {"visit"}
    another_place = bool(account.place) and account.place != draft.place
    another_day = account.date is not None and draft.date is None
    return (another_place or another_day) and not known


def kinship(account: Account, draft: Draft) -> int:
    """What ties an account to a meeting: 4 the same people, 3 some of them, 2 or 1 that it points back; 0 nothing."""
    mine, theirs = set(account.participants), set(draft.participants)
    if account.attends:
        return attendance(account, draft)
    if account.signs and draft.accounts[-1].signs and follows(account, draft):
        return 2
    if not mine or not theirs:
        return one_side_kinship(account, draft) if mine or theirs else countries_kinship(account, draft)
    if account.scene.once_more or is_another_pair(account, draft):
        return 0
    if account.in_round and draft.pairs and frozenset(mine) not in draft.pairs:
        return 0
    common = mine & theirs
    if account.signs and follows(account, draft) and len(common) < 2:
        return 1 + bool(common) if of_the_sides(account, draft) else 0
    if not common:
        return 0
    if len(common) == 1 and len(mine) > 1 and len(theirs) > 1:
        return 2 if account.scene.bare or same_delegation(account, draft) else 0
    return 4 if len(common) >= 2 or mine == theirs else 3


def is_another_pair(account: Account, draft: Draft) -> bool:
    """ "Muster trifft A und B ... Zunächst sprach er mit A ... Danach kam er mit B zusammen": B's is another meeting.

    So is "auch A plant ein Treffen mit B", where Muster has no part.
    """
    mine, theirs = set(account.participants), list(draft.participants)
    if len(mine) != 2 or len(theirs) < 3 or not mine < set(theirs) or account.scene.definite:
        return False
    return theirs[0] not in mine or any(len(pair & mine) == 1 for pair in draft.pairs)


def attendance(account: Account, draft: Draft) -> int:
    """ "begleitet wurde er von Minister Muster": those who came along are of the sides that met."""
    of_sides = bool(account.countries) and of_the_sides(account, draft)
    if account.scene.kinds <= {"attend"} and not (of_sides or follows(account, draft)):
        # "an dem Gipfel ... es nehmen A, B und C teil": the list of those who came
        return 2 * (len(account.participants) > 2 and "summit" in draft.kinds)
    points_back = follows(account, draft) and bool(account.scene.kinds - {"attend"})
    return 1 + max(draft.has_sides + of_sides, 2 * points_back)


def of_the_sides(account: Account, draft: Draft) -> bool:
    """Whether an account brings in no country that has no part in the meeting."""
    return set(account.countries) <= set(draft.countries)


def same_delegation(account: Account, draft: Draft) -> bool:
    """More people of one side on the same day or at the same place: "Muster und sein General trafen ihre Kollegen"."""
    if not account.delegation or not draft.has_sides:
        return False
    days = account.date and draft.date and account.date.range.earliest == draft.date.range.earliest
    return bool(days) or bool(account.place and account.place == draft.place)


def one_side_kinship(account: Account, draft: Draft) -> int:
    """Only one of the two names people: the later one points back, or both name the same countries."""
    same_name = bool(account.scene.label) and account.scene.label in draft.labels
    if same_name or len(set(account.countries) & set(draft.countries)) >= 2:
        return 2
    if account.participants:
        mine, theirs = set(account.countries), set(draft.countries)
        same = not mine or not theirs or mine <= theirs or theirs <= mine
        return 2 if same and follows(account, draft) else int(account.scene.definite)
    if account.countries and draft.countries and set(account.countries) - set(draft.countries):
        return 0
    return pointing_back(account, draft) or int(account.back or bool(account.countries))


def pointing_back(account: Account, draft: Draft) -> int:
    """3 for "das Treffen" right behind its draft, 2 where that has two sides, 1 else; 0 where it points nowhere."""
    if not account.scene.definite:
        return 0
    return 3 if follows(account, draft) else 1 + draft.has_sides


def follows(account: Account, draft: Draft) -> bool:
    """Whether the account stands in the sentence right behind the draft's last one."""
    return account.scene.sentence - draft.accounts[-1].scene.sentence == 1


def countries_kinship(account: Account, draft: Draft) -> int:
    """Neither names people: the same countries or organisations, the same place, or one that points back."""
    if account.scene.label and account.scene.label in draft.labels:
        return 2
    if set(account.countries) & set(draft.countries) or set(account.organisations) & set(draft.organisations):
        return 2
    if account.countries and (draft.countries or not account.scene.bare):
        return 0
    if account.place and account.place == draft.place:
        return 2
    return pointing_back(account, draft)


def joined(drafts: list[Draft]) -> list[Draft]:
    """Drafts of the same people that agree once all accounts are in: "reiste nach Wien", and later "traf"."""
    kept: list[Draft] = []
    for draft in drafts:
        twin = next((other for other in kept[-MEMORY:] if twins(other, draft)), None)
        if twin is None:
            kept.append(draft)
            continue
        for account, number in zip(draft.accounts, sorted(draft.numbers), strict=True):
            twin.add(account, number)
    return kept


def twins(one: Draft, other: Draft) -> bool:
    """Whether two drafts have the same people (or one's are among the other's) and the same day or place."""
    mine, theirs = set(one.participants), set(other.participants)
    if not mine or not theirs or not (mine <= theirs or theirs <= mine):
        return False
    if one.status != other.status or any(not fits(account, one) for account in other.accounts):
        return False
    if any(is_another_pair(account, one) for account in other.accounts):
        return False
    return bool(one.place and one.place == other.place) or same_day(one, other)


def same_day(one: Draft, other: Draft) -> bool:
    """Whether both have the same single day."""
    mine, theirs = day_of(one), day_of(other)
    return bool(mine and theirs and mine.earliest == theirs.earliest)


def anchored(drafts: list[Draft]) -> dict[int, DateRange]:
    """Days of meetings that another one fixes, by number of draft: "einen Tag nach dem Treffen"."""
    found: dict[int, DateRange] = {}
    owner = {number: n for n, draft in enumerate(drafts) for number in draft.numbers}
    for n, draft in enumerate(drafts):
        for account in draft.accounts:
            if account.relation is not None:
                fix(found, drafts, n, owner[account.relation[0]], account.relation[1])
    return found


def fix(found: dict[int, DateRange], drafts: list[Draft], later: int, earlier: int, days: int) -> None:
    """Note the day of the one meeting that follows from the other's, `days` before it."""
    from_later, from_earlier = day_of(drafts[later]), day_of(drafts[earlier])
    if from_later and not from_earlier:
        found[earlier] = moved(from_later, -days)
    elif from_earlier and not from_later:
        found[later] = moved(from_earlier, days)


def moved(day: DateRange, by: int) -> DateRange:
    """The day that lies some days before or after another meeting's."""
    where = "day(s) after" if by > 0 else "day(s) before"
    return shifted(day, by, "anchor", f"{abs(by)} {where} another meeting of this report")
