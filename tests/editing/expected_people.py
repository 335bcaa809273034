"""What readers should see of people."""

import hashlib


def portraits(reports, force, who, people, printed, left):
    """Name, names, country and offices of everybody of whom anything is left: a report, a meeting, or an office."""
    shown, hidden = left
    present = [entry for entry in printed if people.present(entry) == entry]
    found = {entry: portrait(entry, reports, force, who, people, printed) for entry in present}
    return {entry: one for entry, one in found.items() if entry in shown or (one["offices"] and entry not in hidden)}


def portrait(entry, reports, force, who, people, printed):
    """One person."""
    group = [other for other in printed if people.living(other) == entry]
    rows = [
        (report, person)
        for report in reports
        for person in report.reading.people
        if who[report.file, person.name] == entry
    ]
    found = {
        "name": printed[entry],
        "country": min(((*told(report), one.country) for report, one in rows if one.country), default=(None,))[-1],
        "names": {printed[other] for other in group} | {person.name for _, person in rows},
        "offices": offices(rows, force),
    }
    inherited = {}
    for one in force:
        if one.deed in ("new person", "person", "name", "no name", "office", "no office") and owner(one) in group:
            decide(found, inherited, one, entry, force)
    if found["country"] is None and "decided" not in inherited:
        found["country"] = next((code for code in inherited.values() if code), None)
    found["names"].add(found["name"])
    return found


def told(report):
    """The order in which reports came out: by day, then by the fingerprint of the body."""
    days = report.reading.published
    body = hashlib.sha256(report.reading.body.encode()).hexdigest()
    return (str(days.earliest) if days else "9999-12-31", body)


def owner(decision):
    return decision.about if decision.deed in ("new person", "person") else decision.about[0]


def decide(found, inherited, decision, entry, force):
    """Let one decision about the person, or about somebody merged into them, speak."""
    after = decision.after
    if decision.deed in ("new person", "person"):
        found["names"] |= {after["name"]} if "name" in after else set()
        if owner(decision) == entry:
            found |= after
            inherited |= {"decided": None} if "country" in after else {}
        elif "country" in after:
            inherited[decision.about] = after["country"]
    elif decision.deed in ("name", "no name"):
        found["names"].discard(decision.about[1])
        found["names"] |= {after["name"]} if "name" in after else set()
    else:
        office = renamed(decision.about[1], force)
        days = found["offices"].pop(office, (None, None))
        if decision.deed == "office":
            found["offices"][office] = (after.get("first", days[0]), after.get("last", days[1]))


def offices(rows, force):
    """Every office that the reports name, from the first to the last day that they speak of."""
    held = {}
    for report, person in rows:
        if person.office:
            held.setdefault(renamed((person.office, person.country), force), []).append(days_of(report, person))
    return {office: span(days) for office, days in held.items()}


def span(days):
    first = [one[0] for one in days if one]
    last = [one[1] for one in days if one]
    return (min(first, default=None), max(last, default=None))


def days_of(report, person):
    """The days of the person's meetings in the report, else that of the report."""
    mine = [one.date for one in report.reading.meetings if person.id in one.participants and one.date]
    if mine:
        return min(days.earliest for days in mine), max(days.latest for days in mine)
    days = report.reading.published
    return (days.earliest, days.latest) if days else None


def renamed(office, force):
    """The office under the title that editors gave it last, and that one under the next."""
    titles = {one.about: one.after["title"] for one in force if one.deed == "rename office"}
    while office in titles:
        office = (titles.pop(office), office[1])
    return office
