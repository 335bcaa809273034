"""A reading held against a golden file: every fact that differs, as a sentence.

A key that the golden file leaves out is not compared; a list that it has is complete, but for organisations and for
quotes that are not direct, which have to be found beside whatever else is.
"""

from difflib import SequenceMatcher


def differences(golden, found):
    """The differing facts between a golden file and `Extraction.as_dict()`, as sorted sentences."""
    checks = (published, people, organisations, countries, meetings, quotes, posts, never)
    return sorted(" ".join(sentence.split()) for check in checks for sentence in check(golden, found))


def published(golden, found):
    if "language" in golden and golden["language"] != found["language"]:
        yield f"language is {found['language']}, not {golden['language']}"
    if "published" in golden and golden["published"] != found["published"]:
        yield f"published is {found['published']}, not {golden['published']}"


def people(golden, found):
    if "people" not in golden:
        return
    known = {person["name"]: person for person in found["people"]}
    for person in golden["people"]:
        other = known.pop(person["name"], None)
        if other is None:
            yield f"person {person['name']} is missing"
            continue
        for key in ("office", "country"):
            if key in person and folded(person[key]) != folded(other[key]):
                yield f"{key} of {person['name']} is {other[key]}, not {person[key]}"
    yield from (f"person {name} is none" for name in known)


def folded(value):
    """Offices are printed with a small or a capital letter: "foreign minister", "Foreign Minister"."""
    return value and value.casefold()


def organisations(golden, found):
    known = {organisation["name"] for organisation in found["organisations"]}
    wanted = golden.get("organisations", [])
    names = {item if isinstance(item, str) else item["name"] for item in wanted}
    yield from (f"organisation {name} is missing" for name in names - known)


def countries(golden, found):
    if "countries" not in golden:
        return
    codes = {country["code"] for country in found["countries"]}
    yield from (f"country {code} is missing" for code in set(golden["countries"]) - codes)
    yield from (f"country {code} is none of this report" for code in codes - set(golden["countries"]))


def names_of(meeting, found):
    names = {person["id"]: person["name"] for person in found["people"]}
    return {names[key] for key in meeting["participants"]}


def closeness(expected, meeting, found):
    """How far a found meeting is the expected one: the overlap of its participants, then countries, day, status."""
    wanted, there = set(expected["participants"]), names_of(meeting, found)
    overlap = len(wanted & there) / max(1, len(wanted | there)) if wanted or there else 0.5
    same_day = range_of(meeting["date"]) == range_of(expected.get("date"))
    same_sides = set(meeting["countries"]) == set(expected.get("countries", []))
    return overlap + same_day / 4 + same_sides / 4 + (meeting["status"] == expected.get("status")) / 8


def range_of(date):
    return date and (date["earliest"], date["latest"])


def meetings(golden, found):
    if golden.get("is_meeting_report") is False and "meetings" not in golden:
        golden = {**golden, "meetings": []}
    if "meetings" not in golden:
        return
    left = list(found["meetings"])
    for expected in sorted(golden["meetings"], key=lambda meeting: not meeting.get("core", True)):
        title = " and ".join(sorted(expected["participants"])) or " and ".join(expected.get("countries", []))
        best = max(left, key=lambda meeting: closeness(expected, meeting, found), default=None)
        if best is None or closeness(expected, best, found) < 0.5:
            if expected.get("core", True):
                yield f"meeting of {title} is missing"
            continue
        left.remove(best)
        yield from facts_of_meeting(expected, best, found, title)
    yield from (f"meeting of {' and '.join(sorted(names_of(meeting, found)))} is none" for meeting in left)


def facts_of_meeting(expected, meeting, found, title):
    if not expected.get("core", True):
        return
    if set(expected["participants"]) != names_of(meeting, found):
        yield f"participants are {sorted(names_of(meeting, found))}, not {sorted(expected['participants'])}"
    if "countries" in expected and set(expected["countries"]) != set(meeting["countries"]):
        yield f"countries at {title} are {sorted(meeting['countries'])}, not {sorted(expected['countries'])}"
    if "date" in expected and range_of(expected["date"]) != range_of(meeting["date"]):
        yield f"day of {title} is {range_of(meeting['date'])}, not {range_of(expected['date'])}"
    for key in ("place", "format", "status"):
        if key in expected and expected[key] != meeting[key]:
            yield f"{key} of {title} is {meeting[key]}, not {expected[key]}"


def quotes(golden, found):
    if "quotes" not in golden:
        return
    names = {item["id"]: item["name"] for kind in ("people", "organisations") for item in found[kind]}
    left = list(found["quotes"])
    for expected in golden["quotes"]:
        best = max(left, key=lambda quote: alike(quote["text"], expected["text"]), default=None)
        if best is None or alike(best["text"], expected["text"]) < (1 if expected["type"] == "direct" else 0.8):
            yield f"quote is missing: {expected['text']}"
            continue
        left.remove(best)
        yield from facts_of_quote(expected, best, names)
    if golden.get("quotes_complete", True):
        yield from (f"quote is none: {quote['text']}" for quote in left if quote["type"] == "direct")


def alike(one, other):
    one, other = " ".join(one.split()), " ".join(other.split())
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def facts_of_quote(expected, quote, names):
    about = expected["text"][:60]
    if expected["type"] != quote["type"]:
        yield f"quote is {quote['type']}, not {expected['type']}: {about}"
    speaker = names.get(quote["speaker"])
    if "speaker" in expected and expected["speaker"] != speaker:
        yield f"speaker is {speaker}, not {expected['speaker']}: {about}"
    if expected.get("denied", False) != quote["denied"]:
        yield f"denied is {quote['denied']}: {about}"
    if expected.get("speaker_text") and expected["speaker_text"] not in (quote["speaker_text"] or ""):
        yield f"speaker's words are {quote['speaker_text']}, not {expected['speaker_text']}: {about}"


def posts(golden, found):
    if "posts" not in golden:
        return
    there = {(post["handle"], post["date"]) for post in found["posts"]}
    wanted = {(post["handle"], post["date"]) for post in golden["posts"]}
    yield from (f"post of {handle} on {day} is missing" for handle, day in wanted - there)
    yield from (f"post of {handle} on {day} is none" for handle, day in there - wanted)


def never(golden, found):
    for kind, key in (("people", "not_people"), ("places", "not_places")):
        names = {item["name"] for item in found[kind]}
        yield from (f"{word} is none of the {kind}" for word in golden.get(key, []) if word in names)
    if golden.get("warnings") and not found["warnings"]:
        yield "a warning is missing"
