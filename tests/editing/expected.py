"""What readers should see, worked out naively: all reports as they were read, and all decisions in force, in order.

Nothing of the application is asked here. Passages are pairs of offsets, people and meetings are known by the words of
their addresses and keys, an office is (title, country).
"""

import hashlib
from dataclasses import dataclass, field
from datetime import date

from tests.editing.expected_meetings import meetings
from tests.editing.expected_people import portraits


@dataclass
class Decision:
    """What an editor did: `deed`, to what, and the values that it set, in plain words."""

    deed: str
    about: object
    after: dict = field(default_factory=dict)
    row: int = 0
    in_force: bool = True


@dataclass
class Report:
    """One report as it was read last; `found` and `met` are whom and which meetings the machine took it for."""

    file: str
    reading: object
    found: dict = field(default_factory=dict)
    met: dict = field(default_factory=dict)


class Standing:
    """Who was merged into whom, and who is nobody at all."""

    def __init__(self, decisions, merge, reject):
        self.merged = {one.about: one.after["into"] for one in decisions if one.deed == merge}
        self.rejected = {one.about for one in decisions if one.deed == reject}

    def living(self, entry):
        while entry in self.merged:
            entry = self.merged[entry]
        return entry

    def present(self, entry):
        found = self.living(entry)
        return None if found in self.rejected else found


def expected(reports, decisions, printed):
    """The readers' view: `reports` in the order of their numbers, `printed` the first name of every entry."""
    force = [one for one in decisions if one.in_force]
    people = Standing(force, "merge people", "no person")
    who = {(report.file, name): people.present(entry) for report in reports for name, entry in seen(report, force)}
    told = {report.file: passages(report, force, who, people) for report in reports}
    in_order = sorted(reports, key=lambda report: published(report, force, told[report.file]))
    met = meetings(in_order, force, who, people, Standing(force, "merge meetings", "no meeting"))
    return {
        "reports": {report.file: article(report, force, told[report.file]) for report in reports},
        "passages": told,
        "meetings": {key: one for key, one in met.items() if shown(one, reports, force)},
        "people": portraits(reports, force, who, people, printed, left(reports, force, told, met)),
    }


def published(report, force, told):
    """What puts reports in order: the day, then the fingerprint of the text."""
    days = article(report, force, told)["days"]
    return days[0] if days else date.max, hashlib.sha256(report.reading.body.encode()).hexdigest()


def left(reports, force, told, met):
    """Everybody who has a report that was not taken down; and those who have none at all, but a seat in a meeting."""
    articles = [article(report, force, told[report.file]) for report in reports]
    shown = {person for one in articles if not one["hidden"] for person in one["people"]}
    hidden = {person for one in articles for person in one["people"]}
    seated = {who for meeting in met.values() for kind, who in meeting["seats"] if kind == "person"}
    return shown | (seated - hidden), hidden - shown


def seen(report, force):
    """Everybody whom the report names, with the entry that they are: the machine's word, then the editors'."""
    for person in report.reading.people:
        entry = report.found[person.name]
        for one in force:
            if one.deed == "split" and (report.file, person.name) in one.after["sightings"]:
                entry = one.after["into"]
            elif one.deed == "sighting" and one.about == (report.file, person.name):
                entry = one.after["person"]
        yield person.name, entry


def article(report, force, told):
    """The report itself, and whom and which countries it is about."""
    days = report.reading.published
    values = {
        "title": report.reading.title,
        "days": (days.earliest, days.latest) if days else None,
        "hidden": False,
    }
    for one in force:
        if one.deed == "report" and one.about == report.file:
            values |= one.after
    people = {row["person"] for row in told["mentions"].values()} | {row["speaker"] for row in told["quotes"].values()}
    countries = {row["country"] for row in told["mentions"].values()}
    return {**values, "people": people - {None}, "countries": countries - {None}}


def shown(meeting, reports, force):
    """Whether readers see the meeting: a report that was not taken down tells of it, or an editor added it."""
    hidden = {
        report.file
        for report in reports
        if any(one.after.get("hidden") for one in force if one.deed == "report" and one.about == report.file)
    }
    return meeting["added"] or any(file not in hidden for file, _ in meeting["accounts"])


def passages(report, force, who, people):
    """Mentions by (start, end, kind) and quotes by (start, end) of one report."""
    names = {person.id: person.name for person in report.reading.people}
    bodies = {body.id: body.name for body in report.reading.organisations}
    told = {"mentions": {}, "quotes": {}}
    for span, kind, values in mentions(report, who, names, bodies):
        told["mentions"].setdefault((*span, kind), {**NOTHING, "origin": "extraction", **values})
    for quote in report.reading.quotes:
        told["quotes"][quote.start, quote.end] = machine_quote(report, quote, who, names, bodies)
    for one in force:
        if one.deed in ("mention", "no mention", "new mention") and one.about[0] == report.file:
            decide(told["mentions"], one, people)
        elif one.deed in ("quote", "no quote", "new quote") and one.about[0] == report.file:
            decide(told["quotes"], one, people)
    for quote in told["quotes"].values():
        outer = [key for key, row in told["quotes"].items() if row["id"] and row["id"] == quote["inside"]]
        quote["inside"] = outer[0] if outer else None
    return told


NOTHING = {"person": None, "organisation": None, "country": None, "place": None}


def mentions(report, who, names, bodies):
    """What the machine found, as (span, kind, what is meant)."""
    for reference in report.reading.references:
        if reference.entity in names:
            yield tuple(reference.span), "person", {"person": who[report.file, names[reference.entity]]}
        else:
            yield tuple(reference.span), "organisation", {"organisation": bodies[reference.entity]}
    for country in report.reading.countries:
        yield from ((tuple(span), "country", {"country": country.code}) for span in country.mentions)
    for place in report.reading.places:
        yield from ((tuple(span), "place", {"place": place.name}) for span in place.mentions)


def machine_quote(report, quote, who, names, bodies):
    """A quote as the machine found it."""
    return {
        "id": quote.id,
        "speaker": who.get((report.file, names.get(quote.speaker))),
        "organisation": bodies.get(quote.speaker),
        "addressee": who.get((report.file, names.get(quote.addressee))),
        "denied": quote.denied,
        "inside": quote.parent,
        "origin": "extraction",
    }


def decide(rows, decision, people):
    """Let one decision about a passage speak."""
    _, place, origin = decision.about
    values = {
        name: people.present(value) if name in ("person", "speaker", "addressee") else value
        for name, value in decision.after.items()
        if name != "span"
    }
    if decision.deed.startswith("new"):
        blank = rows.get(place) or ({"id": None, "inside": None} if decision.deed == "new quote" else {})
        rows[place] = {**blank, **values, "origin": "editor"}
        return
    found = best(rows, place, origin)
    if found is None:
        return
    row = rows.pop(found)
    if not decision.deed.startswith("no "):
        rows[(*decision.after.get("span", found[:2]), *found[2:])] = {**row, **values}


def best(rows, place, origin):
    """The passage at that place, else the one that shares most of it, if that is four fifths."""
    fits = [key for key, row in rows.items() if row["origin"] == origin and key[2:] == place[2:]]
    found = max(fits, key=lambda key: likeness(key, place), default=None)
    return found if found and likeness(found, place) >= 0.8 else None


def likeness(one, other):
    """The share of places that two passages have in common."""
    mine, theirs = set(range(*one[:2])), set(range(*other[:2]))
    return len(mine & theirs) / len(mine | theirs)
