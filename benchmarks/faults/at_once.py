"""Twelve who send the same upload at once, and two editors at one form: one copy, and nobody's words are lost."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from threading import Barrier

from articles.importing import jobs
from articles.models import Article, Correction, ImportItem, ImportJob, Person
from benchmarks.faults.children import warm
from benchmarks.faults.deeds import REPORTS
from benchmarks.faults.given import Given
from benchmarks.faults.scratch import scratch, standing_at
from benchmarks.faults.site import Answer, Browser, Filled, Site, site, wait_for

MANY = 12


def run(given: Given) -> Iterator[str]:
    """Send one form twelve times, twelve forms with the same files, and one entry's form twice."""
    some, others = REPORTS[: given.reports], REPORTS[given.reports : 2 * given.reports]
    warm([])
    with scratch(given) as where:
        name = where.name("round")
        where.copy(where.name("empty"), name)
        with site(name) as served:
            served.worker()
            yield from one_form(served, name, some)
            yield from twelve_forms(served, name, others)
            yield from two_editors(served, name)
            yield from (f"the log: {line}" for line in served.faults())


def at_once(deeds: Sequence[Callable[[], Answer]]) -> list[Answer]:
    """The answers to what is done at the same moment."""
    gate = Barrier(len(deeds))

    def run(deed: Callable[[], Answer]) -> Answer:
        gate.wait()
        return deed()

    with ThreadPoolExecutor(len(deeds)) as pool:
        return list(pool.map(run, deeds))


def one_form(served: Site, name: str, some: list[Path]) -> Iterator[str]:
    """The same form, twelve times: one import, which is confirmed twelve times."""
    said = Counter(one.status for one in at_once([partial(served.editor().upload, some, "one form")] * MANY))
    print(f"one form sent {MANY} times: {dict(said)}", flush=True)
    if said != {302: MANY}:
        yield f"one form sent {MANY} times was answered with {dict(said)}"
    with standing_at(name):
        jobs_there, items = ImportJob.objects.count(), ImportItem.objects.count()
    if (jobs_there, items) != (1, len(some)):
        yield f"one form sent {MANY} times made {jobs_there} imports of {items} files"
    yield from confirmed(served, name, len(some))


def twelve_forms(served: Site, name: str, some: list[Path]) -> Iterator[str]:
    """Twelve forms with the same files: twelve imports, and nothing is in twice."""
    said = at_once([partial(served.editor().upload, some, f"form {number}") for number in range(MANY)])
    print(f"{MANY} forms with the same files: {dict(Counter(one.status for one in said))}", flush=True)
    if any(one.status != 302 for one in said):
        yield f"{MANY} forms with the same files: {[(one.status, one.text[:200]) for one in said if one.status != 302]}"
    yield from confirmed(served, name, 2 * len(some))


def confirmed(served: Site, name: str, reports: int) -> Iterator[str]:
    """Confirm every import that waits for it, twice at once, and see what is in then."""
    for number in waiting(name):
        at_once([partial(served.editor().post, f"/admin/articles/importjob/{number}/confirm/", {})] * 2)
    wait_for(lambda: not waiting(name, "queued", "running"), "the imports did not end")
    with standing_at(name):
        stored = Article.objects.count()
        ends = Counter(ImportItem.objects.values_list("outcome", flat=True))
    print(f"in the end {stored} reports are in, of the files {dict(ends)}", flush=True)
    if stored != reports or ends["imported"] != reports:
        yield f"{reports} reports came, {stored} are in, of the files {dict(ends)}"


def waiting(name: str, *states: str) -> list[int]:
    """The imports in these states, else those that wait for an editor, once all are looked through."""
    with standing_at(name):
        if not states:
            for number in ImportJob.objects.filter(state__in=["uploaded", "looking"]).values_list("pk", flat=True):
                jobs.work_on(number)
        found = ImportJob.objects.filter(state__in=states or ["preview"])
        return list(found.filter(items__chosen=True).distinct().values_list("pk", flat=True))


def two_editors(served: Site, name: str) -> Iterator[str]:
    """Two open the form of one person, change its name, and save at the same moment."""
    with standing_at(name):
        number = Person.objects.order_by("pk").values_list("pk", flat=True)[0]
    path = f"/admin/articles/person/{number}/change/"
    forms = [Filled(served.editor().get(path).text).fields for _ in range(2)]
    names = ["Erna First", "Emil Second"]
    said = at_once([partial(saved, served.editor(), path, *one) for one in zip(forms, names, strict=True)])
    with standing_at(name):
        stored, decisions = Person.objects.get(pk=number).name, Correction.objects.count()
    print(f"two editors at one form: {sorted(one.status for one in said)}", flush=True)
    if sorted(one.status for one in said) != [302, 409] or decisions != 1:
        errors = [re.findall("errorlist.*", one.text) for one in said]
        yield f"two editors at one form: {[one.status for one in said]}, {errors}, {decisions} decisions"
        return
    won, lost = sorted(range(2), key=lambda number: said[number].status)
    if stored != names[won]:
        yield f"the name is {stored}, saved was {names[won]}"
    if not all(one in said[lost].text for one in names):
        yield "the page of the second editor does not show both names"


def saved(who: Browser, path: str, form: list[tuple[str, str]], called: str) -> Answer:
    """Send the form with another name."""
    kept = [(field, value) for field, value in form if field not in ("name", "why")]
    return who.post(path, [*kept, ("name", called), ("why", "A typing error"), ("_save", "Save")])
