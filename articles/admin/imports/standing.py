"""What the page of an import shows: how far it is, its files page by page, and what came of them."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Count, Q, QuerySet, Sum
from django.utils.translation import ngettext

from articles.admin.imports.words import ACTIONS, MOVING, OUTCOMES, PLANNED, STATES
from articles.admin.searching import days
from articles.admin.words import STATUSES, wording
from articles.importing.deciding import AT_REST, AT_WORK, OPEN_TO_CHOICE
from articles.models import ImportItem, ImportJob

FILES_A_PAGE = 50
# So many people stand in the row itself.
NAMED = 4
HEAVY = ["raw", "body", "search_text"]


def word_field(job: ImportJob) -> str:
    """Which of a file's words counts in the job's state."""
    return "planned" if job.state in PLANNED else "outcome"


def progress(job: ImportJob) -> dict[str, Any]:
    """How far the job is: its state in words, files done of all, and how many there are of each outcome."""
    field = word_field(job)
    numbers = dict(job.items.values_list(field).annotate(number=Count("pk")).order_by())
    total = sum(numbers.values())
    left = numbers.get("imported" if job.state in ("undo", "undoing") else "", 0)
    return {
        "job": job,
        "state": STATES.get(job.state, job.state),
        "moving": job.state in MOVING,
        "number": total,
        "done": total - left,
        "totals": [(word, label, numbers[word]) for word, label in OUTCOMES.items() if numbers.get(word)],
        "numbers": numbers,
    }


def standing(job: ImportJob, show: str, page: str) -> dict[str, Any]:
    """The whole page: progress, the files with the outcome `show` (all without), and what may be done next."""
    show = show if show in OUTCOMES else ""
    listed = listed_items(job, show)
    shown = Paginator(listed, FILES_A_PAGE).get_page(page)
    field = word_field(job)
    return {
        **progress(job),
        "show": show,
        "decided": field == "outcome",
        "page_obj": shown,
        "pages": shown.paginator.get_elided_page_range(shown.number),
        "rows": rows(shown, field),
        **choice(job),
        **report(job),
        "events": [
            (event, ACTIONS.get(event.action, event.action)) for event in job.events.select_related("created_by")
        ],
    }


def listed_items(job: ImportJob, show: str) -> QuerySet[ImportItem]:
    """The files in the order of the upload, without bytes and texts."""
    heavy = [f"article__{name}" for name in HEAVY]
    items = job.items.defer("data", "twin__data", *heavy).select_related("article", "twin").order_by("pk")
    return items.filter(**{word_field(job): show}) if show else items


def rows(page: Page, field: str) -> list[dict[str, Any]]:
    """One entry a file: the file, its outcome and its name, and what was found in words."""
    return [
        {
            "item": item,
            "word": getattr(item, field),
            "label": OUTCOMES.get(getattr(item, field), getattr(item, field)),
            "counted": counted(item) if item.found else "",
            "named": item.found.get("people", [])[:NAMED],
            "meetings": [told(meeting) for meeting in item.found.get("meetings", [])],
            "published": between(item.found.get("published")),
        }
        for item in page
    ]


def counted(item: ImportItem) -> str:
    """How much was found, as in "6 people, 1 meeting, 25 quotes"."""
    return ", ".join(
        (
            ngettext("%(number)d person", "%(number)d people", item.people) % {"number": item.people},
            ngettext("%(number)d meeting", "%(number)d meetings", item.meetings) % {"number": item.meetings},
            ngettext("%(number)d quote", "%(number)d quotes", item.quotes) % {"number": item.quotes},
        )
    )


def told(meeting: dict[str, Any]) -> str:
    """A meeting on one line: who, when, where, and whether it was held."""
    parts = (
        " – ".join(meeting["who"]),
        between(meeting["days"]),
        meeting["place"],
        wording(STATUSES, meeting["status"]),
    )
    return ", ".join(part for part in parts if part)


def between(ends: list[str] | None) -> str:
    """The days from the first to the last, as the admin writes them."""
    return days(*map(date.fromisoformat, ends)) if ends else ""


def choice(job: ImportJob) -> dict[str, Any]:
    """What may still be chosen, and how many files are."""
    if job.state != "preview":
        return {"choosing": False}
    numbers = job.items.filter(OPEN_TO_CHOICE).aggregate(
        open_n=Count("pk"), chosen_n=Count("pk", filter=Q(chosen=True)), near_n=Count("pk", filter=Q(planned="near"))
    )
    return {"choosing": True, **numbers}


def report(job: ImportJob) -> dict[str, Any]:
    """What came of an import that is over, and what may be done with it."""
    resting = job.state in AT_REST
    with_bytes = job.items.exclude(data=b"") if resting else job.items.none()
    found = job.items.filter(outcome="imported").aggregate(*map(Sum, ("people", "meetings", "quotes")))
    return {
        "resting": resting,
        "stoppable": job.state in AT_WORK,
        "found": found if resting and found["people__sum"] is not None else None,
        "took": took(job),
        "again": with_bytes.filter(outcome="undone").count(),
        "left": with_bytes.filter(outcome="left_out").count(),
        "refused": job.items.filter(**{word_field(job): "rejected"}).exclude(data=b"").exists(),
    }


def took(job: ImportJob) -> str:
    """How long the import was at work, in words; nothing for one that was not."""
    if not job.started_at or not job.finished_at:
        return ""
    minutes, seconds = divmod(max(1, round((job.finished_at - job.started_at).total_seconds())), 60)
    parts = [ngettext("%(n)d minute", "%(n)d minutes", minutes) % {"n": minutes}] if minutes else []
    return " ".join([*parts, ngettext("%(n)d second", "%(n)d seconds", seconds) % {"n": seconds}])
