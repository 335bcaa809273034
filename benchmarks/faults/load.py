"""Eight who read and two who edit while reports are imported: nobody gets an error, and nobody waits long."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from random import Random
from statistics import median, quantiles

from django.core.management import call_command

from articles.models import Person
from benchmarks.faults.children import warm
from benchmarks.faults.deeds import REPORTS
from benchmarks.faults.given import Given
from benchmarks.faults.scratch import address, scratch, standing_at
from benchmarks.faults.site import Answer, Filled, Site, site

READERS, EDITORS = 8, 2
PAGES = (
    "/", "/articles/", "/articles/?q=minister", "/meetings/", "/meetings/?format=in_person", "/officials/",
    "/quotes/", "/countries/", "/api/meetings/", "/search/?q=Paris",
)  # fmt: skip


def run(given: Given) -> Iterator[str]:
    """Four times as many reports as the others take are imported meanwhile."""
    with scratch(given) as where:
        name = where.name("round")
        where.copy(where.name("empty"), name)
        with standing_at(name):
            warm([])
            call_command("import_reports", *map(str, REPORTS[:5]), stdout=sys.stderr)
            people = list(Person.objects.order_by("pk").values_list("pk", flat=True)[:EDITORS])
        with site(name) as served:
            yield from loaded(served, name, people, given)


def loaded(served: Site, name: str, people: list[int], given: Given) -> Iterator[str]:
    """Read and edit until the import has ended."""
    command = [sys.executable, "manage.py", "import_reports", *map(str, REPORTS[5 : 5 + 4 * given.reports])]
    importing = subprocess.Popen(command, env=address(name), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    with ThreadPoolExecutor(READERS + EDITORS) as pool:
        readers = [pool.submit(reading, served, importing, Random(given.seed + one)) for one in range(READERS)]
        editors = [pool.submit(editing, served, importing, number) for number in people]
        said = (importing.communicate()[0] or b"").decode()
        seen = [one for reader in readers for one in reader.result()]
        opened, saved = ([one for each in editors for one in each.result()[which::2]] for which in (0, 1))
    last = said.splitlines()[-1] if said else ""
    print(f"beside an import that ended with {importing.returncode}: {last}")
    print(f"{READERS} readers: {told(seen)}")
    print(f"{EDITORS} editors open: {told(opened)}, and save: {told(saved)}", flush=True)
    if importing.returncode:
        yield f"the import ended with {importing.returncode}: {said[-1000:]}"
    for one in (*seen, *opened, *saved):
        if one.status not in (200, 302):
            yield f"a page was answered with {one.status}: {one.text[:200]}"
    yield from (f"the log: {line}" for line in served.faults())


def reading(served: Site, importing: subprocess.Popen[bytes], dice: Random) -> list[Answer]:
    """Ask for one page after the other."""
    who, found = served.reader(), []
    while importing.poll() is None:
        found.append(who.get(dice.choice(PAGES)))
    return found


def editing(served: Site, importing: subprocess.Popen[bytes], number: int) -> list[Answer]:
    """Open the form of a person, and save it with another name; again and again: an answer to each by turns."""
    who, found = served.editor(), []
    path = f"/admin/articles/person/{number}/change/"
    while importing.poll() is None:
        opened = who.get(path)
        form = [(field, value) for field, value in Filled(opened.text).fields if field not in ("name", "why")]
        called = [("name", f"Somebody {number} {len(found)}"), ("why", "A typing error"), ("_save", "Save")]
        found += [opened, who.post(path, [*form, *called])]
    return found


def told(answers: list[Answer]) -> str:
    """How many answers there were, and how long they took."""
    if len(answers) < 2:
        return f"{len(answers)} answers"
    times = [1000 * one.seconds for one in answers]
    statuses = dict(Counter(one.status for one in answers))
    middle, late = median(times), quantiles(times, n=20)[-1]
    return f"{len(answers)} answers {statuses}, p50 {middle:.0f} ms, p95 {late:.0f} ms"
