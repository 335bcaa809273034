"""Scores the extraction against annotated reports: people, countries, meetings, quotes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from articles.evaluation.annotations import Annotated, annotated_reports
from articles.evaluation.tally import Report, pairs
from articles.extraction.schema import DateRange, Extraction, Meeting, Person, Quote
from articles.matching.names import name_key, names_agree, same_name, words_of

Json = dict[str, Any]
Extract = Callable[[str], Extraction]

SAME_MEETING = 0.5
SAME_WORDS = 0.8
# A quotation of one or two words is a term as often as a quote; annotators leave most of them out.
SHORTEST_QUOTE = 3
MARKS = "\"'„“”‚‘’»«›‹ \t\n"


def score(folder: Path, extract: Extract) -> Report:
    """Figures for a folder of annotated reports; `extract` reads one report's text, header included."""
    report = Report()
    for annotated in annotated_reports(folder):
        report.documents += 1
        compare(report, annotated, extract(annotated.text))
    return report


def compare(report: Report, annotated: Annotated, found: Extraction) -> None:
    """Add one report's figures; what is not annotated is not checked."""
    facts = annotated.facts
    if "published" in facts:
        right = days_of(found.published) == wanted_days(facts["published"])
        report.check("published", right, f"{found.published}, wanted {facts['published']}", annotated.name)
    if "language" in facts:
        right = found.language == facts["language"]
        report.check("language", right, f"{found.language}, wanted {facts['language']}", annotated.name)
    compare_people(report, annotated, found)
    compare_countries(report, annotated, found)
    compare_organisations(report, annotated, found)
    compare_meetings(report, annotated, found)
    compare_quotes(report, annotated, found)
    compare_posts(report, annotated, found)
    compare_absent(report, annotated, found)


def compare_people(report: Report, annotated: Annotated, found: Extraction) -> None:
    """People by name; country and office of those found. Names without a role may be found or not."""
    if "people" not in annotated.facts:
        return
    wanted, ignored = annotated.items("people"), annotated.items("names_without_role")
    everyone = wanted + ignored
    paired = pairs(found.people, everyone, lambda mine, theirs: names_rate(mine.name, theirs))
    false = [one.name for n, one in enumerate(found.people) if n not in paired]
    missed = [one["name"] for n, one in enumerate(wanted) if n not in paired.values()]
    report.count("people", sum(n < len(wanted) for n in paired.values()), false, missed, annotated.name)
    for mine, theirs in ((found.people[i], wanted[j]) for i, j in paired.items() if j < len(wanted)):
        compare_person(report, annotated.name, mine, theirs)


def compare_person(report: Report, where: str, mine: Person, theirs: Json) -> None:
    """Country and office of a person who was found."""
    if "country" in theirs:
        right = mine.country == theirs["country"]
        report.check("person country", right, f"{mine.name}: {mine.country}, wanted {theirs['country']}", where)
    if "office" in theirs:
        right = same_title(mine.office, theirs["office"])
        report.check("person office", right, f"{mine.name}: {mine.office}, wanted {theirs['office']}", where)


def names_rate(mine: str, theirs: Json) -> float:
    """3 for the same name, 2 for one that can be the same person's, 1 for one of the forms in the text."""
    if same_name(mine, theirs["name"]):
        return 3
    if names_agree(mine, theirs["name"]):
        return 2
    return float(any(same_name(mine, form) for form in theirs.get("surface_forms", [])))


def same_title(mine: str | None, theirs: str | None) -> bool:
    """Whether two offices or places share a telling word, or both are empty."""
    if not mine or not theirs:
        return not mine and not theirs
    return bool(telling_words(mine) & telling_words(theirs))


STOP = frozenset(
    "der die das des dem den und von vom fur im in am an auf aus bei zu zur zum of the and for de la ehemalige ehemaliger "
    "ehemaligen fruhere fruherer neue neuer neuen us eu".split()
)


def telling_words(text: str) -> set[str]:
    """The words of an office or place without endings, articles and nationalities."""
    words = [word for word in words_of(text) if word not in STOP]
    telling = [
        word for word in words if not word.endswith(("ische", "ischer", "ischen", "isch", "deutsche", "deutscher"))
    ]
    return {stem(word) for word in telling or words}


def stem(word: str) -> str:
    """A word without the endings of gender, case and number."""
    for prefix in ("bundes", "staats"):
        if word.startswith(prefix) and len(word) > len(prefix) + 3:
            word = word.removeprefix(prefix)
    for ending in ("innen", "in", "en", "es", "n", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word.removesuffix(ending)
    return word


def compare_countries(report: Report, annotated: Annotated, found: Extraction) -> None:
    """Countries that the report names."""
    if "countries" not in annotated.facts:
        return
    mine = {country.code for country in found.countries}
    theirs = {one.get("code") or one["name"] for one in annotated.items("countries")}
    report.count("countries", len(mine & theirs), sorted(mine - theirs), sorted(theirs - mine), annotated.name)


def compare_organisations(report: Report, annotated: Annotated, found: Extraction) -> None:
    """Organisations that have to be found; others may be found as well."""
    mine = [organisation.name for organisation in found.organisations]
    wanted = [one["name"] for one in annotated.items("organisations")]
    missed = [name for name in wanted if not any(shares_words(name, one) for one in mine)]
    report.count("organisations", len(wanted) - len(missed), [], missed, annotated.name)


def shares_words(one: str, other: str) -> bool:
    """Whether the words of one name are all among the other's."""
    mine, theirs = set(name_key(one).split()), set(name_key(other).split())
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def compare_meetings(report: Report, annotated: Annotated, found: Extraction) -> None:
    """Whether it is a report of a meeting at all, its meetings, and the values of those that were found."""
    facts = annotated.facts
    if "meetings" not in facts:
        return
    wanted = annotated.items("meetings")
    paired = pairs(found.meetings, wanted, lambda mine, theirs: meeting_rate(found, mine, theirs))
    background = {n for n, one in enumerate(wanted) if not one.get("core", True)}
    false = [told(found, one) for n, one in enumerate(found.meetings) if n not in paired]
    missed = [words_for(one) for n, one in enumerate(wanted) if n not in background | set(paired.values())]
    report.count("meetings", len(set(paired.values()) - background), false, missed, annotated.name)
    for mine, theirs in ((found.meetings[i], wanted[j]) for i, j in paired.items()):
        compare_meeting(report, annotated.name, mine, theirs)
    if "is_meeting_report" in facts:
        neutral = 0 if facts["is_meeting_report"] else len(background & set(paired.values()))
        right = (len(found.meetings) > neutral) == facts["is_meeting_report"]
        report.check("is a meeting report", right, f"wanted {facts['is_meeting_report']}", annotated.name)


def told(found: Extraction, meeting: Meeting) -> str:
    """A found meeting in words."""
    days = meeting.date and f"{meeting.date.earliest}..{meeting.date.latest}"
    return f"{participant_names(found, meeting)} {meeting.countries} {days} {meeting.place} {meeting.status}"


def words_for(wanted: Json) -> str:
    """An annotated meeting in words."""
    return f"{wanted.get('participants')} {wanted.get('countries')} {wanted.get('date')} {wanted.get('place')}"


def participant_names(found: Extraction, meeting: Meeting) -> list[str]:
    """The names of the people who take part."""
    names = {person.id: person.name for person in found.people}
    return [names[one] for one in meeting.participants if one in names]


def meeting_rate(found: Extraction, mine: Meeting, theirs: Json) -> float:
    """0 for different meetings, else the higher the more agrees: people, being in the foreground, date, status, format."""
    overlap = shared_sides(found, mine, theirs)
    if not overlap:
        return 0
    core = theirs.get("core", True)
    values = date_grade(mine.date, theirs.get("date")) + (mine.status == theirs.get("status"))
    return 100 * overlap + 10 * core + values + (mine.format == theirs.get("format"))


def shared_sides(found: Extraction, mine: Meeting, theirs: Json) -> float:
    """The shared part of the participants, or of the countries where the text names no people; 0 for too little."""
    wanted = theirs.get("participants", [])
    if wanted:
        people = participant_names(found, mine)
        common = len(pairs(people, wanted, lambda one, other: float(names_agree(one, other))))
        overlap = common / (len(people) + len(wanted) - common)
        return overlap if overlap >= SAME_MEETING else 0
    ours, sides = set(mine.countries), set(theirs.get("countries", []))
    if not sides:
        names = {one.id: one.name for one in found.organisations}
        ours = (
            {name_key(names[one]) for one in mine.organisations if one in names}
            if theirs.get("countries") == []
            else ours
        )
        sides = {name_key(name) for name in theirs.get("organisations", [])}
    alike = ours == sides or (len(ours & sides) >= 2 and (ours <= sides or sides <= ours))
    return max(len(ours & sides), 1) / max(len(ours | sides), 1) if alike else 0


def compare_meeting(report: Report, where: str, mine: Meeting, theirs: Json) -> None:
    """The values of a meeting that was found."""
    label = words_for(theirs)
    if "date" in theirs:
        grade = date_grade(mine.date, theirs["date"])
        what = f"{label}: found {mine.date and (str(mine.date.earliest), str(mine.date.latest), mine.date.basis)}"
        report.check("meeting date exact", grade == 2, what, where)
        report.check("meeting date compatible", grade >= 1, what, where)
    if "place" in theirs:
        right = same_title(mine.place, theirs["place"])
        report.check("meeting place", right, f"{label}: found {mine.place}", where)
    for value in ("status", "format"):
        if value in theirs:
            right = getattr(mine, value) == (theirs[value] or "unknown")
            what = f"{label}: found {getattr(mine, value)}, wanted {theirs[value]}"
            report.check(f"meeting {value}", right, what, where)
    if "countries" in theirs and theirs["participants"]:
        right = set(mine.countries) == set(theirs["countries"])
        report.check("meeting countries", right, f"{label}: found {mine.countries}", where)


def wanted_days(value: Json | None) -> tuple[date, date] | None:
    """An annotated range of days."""
    if not value or not value.get("earliest"):
        return None
    return date.fromisoformat(value["earliest"]), date.fromisoformat(value["latest"])


def days_of(days: DateRange | None) -> tuple[date, date] | None:
    """A found range of days."""
    return (days.earliest, days.latest) if days else None


def date_grade(mine: DateRange | None, theirs: Json | None) -> int:
    """2 for exactly the range, 1 for one that shares a day with it, 0 for a wrong one."""
    ours, wanted = days_of(mine), wanted_days(theirs)
    if ours == wanted:
        return 2
    return int(bool(ours and wanted and ours[0] <= wanted[1] and wanted[0] <= ours[1]))


def compare_quotes(report: Report, annotated: Annotated, found: Extraction) -> None:
    """Quotes by their words, direct ones apart; speaker, type and denial of those found."""
    if "quotes" not in annotated.facts:
        return
    wanted = [full_quote(one, found.body) for one in annotated.items("quotes")]
    direct = [one for one in wanted if one.get("type") == "direct"]
    mine = [one for one in found.quotes if one.type == "direct" and len(one.text.split()) >= SHORTEST_QUOTE]
    paired = pairs(mine, direct, quote_rate)
    false = [one.text[:70] for n, one in enumerate(mine) if n not in paired]
    missed = [one["text"][:70] for n, one in enumerate(direct) if n not in paired.values()]
    report.count("direct quotes", len(paired), false, missed, annotated.name)
    for i, j in paired.items():
        compare_quote(report, annotated, found, mine[i], direct[j])
    compare_other_quotes(report, annotated, found, [one for one in wanted if one.get("type") != "direct"])


def compare_other_quotes(report: Report, annotated: Annotated, found: Extraction, wanted: Sequence[Json]) -> None:
    """Indirect quotes that have to be found; others may be found as well, since few annotators list them all."""
    mine = [one for one in found.quotes if one.type != "direct"]
    paired = pairs(mine, wanted, quote_rate)
    missed = [one["text"][:70] for n, one in enumerate(wanted) if n not in paired.values()]
    report.count("other quotes", len(paired), [], missed, annotated.name)
    for i, j in paired.items():
        compare_quote(report, annotated, found, mine[i], wanted[j])


def full_quote(quote: Json, body: str) -> Json:
    """An annotated quote with its place: given, or where its words stand in the body."""
    if isinstance(quote.get("start"), int):
        return {**quote, "text": body[quote["start"] : quote["end"]]}
    start = body.find(quote["text"])
    return {**quote, "start": start, "end": start + len(quote["text"])}


def quote_rate(mine: Quote, theirs: Json) -> float:
    """The shared part of two stretches of text, marks aside; 0 below `SAME_WORDS`."""
    start, end = mine.start, mine.end
    shared = min(end, theirs["end"]) - max(start, theirs["start"])
    overlap = shared / max(max(end, theirs["end"]) - min(start, theirs["start"]), 1)
    return overlap if overlap >= SAME_WORDS else 0


def compare_quote(report: Report, annotated: Annotated, found: Extraction, mine: Quote, theirs: Json) -> None:
    """Speaker and denial of a quote that was found."""
    kind = "speaker of direct quotes" if mine.type == "direct" else "speaker of other quotes"
    if "speaker" in theirs:
        names = {one.id: one.name for one in (*found.people, *found.organisations)}
        speaker = names.get(mine.speaker or "")
        what = f"{theirs['text'][:50]}: {speaker}, wanted {theirs['speaker']}"
        report.check(kind, same_speaker(annotated, speaker, theirs["speaker"]), what, annotated.name)
    if "denied" in theirs:
        report.check("denied", mine.denied == theirs["denied"], theirs["text"][:50], annotated.name)


def same_speaker(annotated: Annotated, mine: str | None, theirs: str | None) -> bool:
    """Whether the speaker is right; one who is neither a person nor an organisation of the report may stay open."""
    listed = [one for one in (*annotated.items("people"), *annotated.items("organisations"))]
    known = next((one for one in listed if theirs in (one["name"], *one.get("surface_forms", []))), None)
    if mine is None or theirs is None:
        return mine is None and known is None
    if known and names_rate(mine, known):
        return True
    return names_agree(mine, theirs) or shares_words(mine, theirs)


def compare_posts(report: Report, annotated: Annotated, found: Extraction) -> None:
    """Embedded posts by handle and date."""
    if "posts" not in annotated.facts:
        return
    mine = sorted((post.handle or "", str(post.date)) for post in found.posts)
    wanted = sorted((one.get("handle") or "", str(one.get("date"))) for one in annotated.items("posts"))
    right = [one for one in wanted if one in mine]
    false = [str(one) for one in mine if one not in wanted]
    report.count("posts", len(right), false, [str(one) for one in wanted if one not in mine], annotated.name)


def compare_absent(report: Report, annotated: Annotated, found: Extraction) -> None:
    """What must not be taken for a person or a place."""
    people = [person.name for person in found.people]
    places = [place.name for place in found.places]
    for key, names in (("not_people", people), ("not_places", places)):
        for one in annotated.items(key):
            taken = [name for name in names if same_name(name, one["name"])]
            report.check(key.replace("_", " "), not taken, f"{one['name']} was taken for one", annotated.name)
