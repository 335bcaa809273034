"""What readers should see of meetings."""

from collections import Counter

from tests.editing.expected_people import renamed

BASES = ("explicit", "weekday", "post", "anchor", "sister_report", "header")
STATUSES = ("held", "cancelled", "refused", "planned", "unclear")


def meetings(reports, force, who, people, standing):
    """Every meeting that reports or editors speak of, by its key."""
    accounts = list(told(reports, force, standing))
    keys = {key for key, _, _ in accounts if key}
    added = {standing.present(one.about) for one in force if one.deed == "new meeting"} - {None}
    found = {}
    for key in keys | added:
        rows = [(report, one) for mine, report, one in accounts if mine == key]
        group = lambda other, key=key: standing.living(other) == key  # noqa: E731
        found[key] = meeting(rows, [one for one in force if group(subject(one))], who, people, force)
        found[key]["added"] = key in {one.about for one in force if one.deed == "new meeting"}
    return found


def subject(decision):
    """The meeting that a decision is about."""
    if decision.deed in ("meeting", "new meeting"):
        return decision.about
    return decision.about[0] if decision.deed in ("seat", "no seat", "new seat") else None


def told(reports, force, standing):
    """Every account with its meeting's key: the machine's word, then the editors', then the mergers."""
    for report in reports:
        for one in report.reading.meetings:
            key = report.met[one.id]
            for decision in force:
                if decision.deed == "account" and about(decision, report, one):
                    key = decision.after["meeting"]
            yield key and standing.present(key), report, one


def about(decision, report, account):
    """Whether the decision is about these passages of the report, at least half of them."""
    file, passages = decision.about
    mine = {place for start, end in account.evidence for place in range(start, end)}
    theirs = {place for start, end in passages for place in range(start, end)}
    return file == report.file and len(mine & theirs) / len(mine | theirs) >= 0.5


def meeting(rows, decisions, who, people, force):
    """One meeting: what all its accounts say together, and what editors say of it."""
    found = {"days": None, "place": None, "status": "unclear", "format": "unknown", "topics": [], "countries": set()}
    if rows:
        found = combined([one for _, one in rows])
    for one in decisions:
        if one.deed == "meeting":
            found |= one.after
        elif one.deed == "new meeting":
            found |= {name: value for name, value in one.after.items() if value or not rows}
    return {
        **found,
        "accounts": {(report.file, one.id) for report, one in rows},
        "seats": seats(rows, decisions, who, people, force),
    }


def combined(accounts):
    """What accounts say together."""
    places = Counter(one.place for one in accounts if one.place)
    return {
        "days": days([one.date for one in accounts if one.date]),
        "place": places.most_common(1)[0][0] if places else None,
        "status": min((one.status for one in accounts), key=STATUSES.index),
        "format": next(one.format for one in accounts),
        "topics": list(dict.fromkeys(topic for one in accounts for topic in one.topics)),
        "countries": {code for one in accounts for code in one.countries},
    }


def days(ranges):
    """The days that all allow, else those of the narrowest."""
    if not ranges:
        return None
    first, last = max(one.earliest for one in ranges), min(one.latest for one in ranges)
    if first > last:
        best = min(ranges, key=lambda one: (BASES.index(one.basis), one.latest - one.earliest))
        return best.earliest, best.latest
    return first, last


def seats(rows, decisions, who, people, force):
    """Who takes part, with the office: ("person", slug) or ("organisation", name)."""
    found = {}
    for report, account in rows:
        for number in account.participants:
            person = next(one for one in report.reading.people if one.id == number)
            entry = who[report.file, person.name]
            office = renamed((person.office, person.country), force) if person.office else None
            if entry:
                found["person", entry] = found.get(("person", entry)) or office
    for one in decisions:
        if one.deed in ("seat", "no seat", "new seat"):
            decide(found, one, people, force)
    return found


def decide(found, decision, people, force):
    """Let one decision on who takes part speak."""
    taking = ("person", people.present(decision.about[1]))
    after = decision.after
    if decision.deed == "new seat":
        if taking[1]:
            found[taking] = found.get(taking)
    elif taking in found:
        office = found.pop(taking)
        if decision.deed == "seat":
            now = ("person", people.present(after["person"])) if "person" in after else taking
            if now[1]:
                found[now] = renamed(after["office"], force) if after.get("office") else office
