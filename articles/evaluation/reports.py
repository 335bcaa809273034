"""Scores the extraction against annotated reports: people, countries, meetings, quotes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from articles.evaluation.annotations import Annotated, annotated_reports
from articles.evaluation.meetings import compare_meetings, days_of, wanted_days
from articles.evaluation.naming import names_rate, same_title, shares_words
from articles.evaluation.quotes import compare_quotes
from articles.evaluation.tally import Report, pairs
from articles.extraction.schema import Extraction, Person
from articles.matching.names import same_name

Json = dict[str, Any]
Extract = Callable[[str], Extraction]


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
