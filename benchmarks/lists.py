"""How quick lists are as a collection grows: `python -m benchmarks.lists --reports 10000 100000 1000000`.

For each size a database of its own is filled with bare rows. Then a process asks for lists as a web worker does, each
with its first page, exact total, four exact facets, the numbers by month and that of wordings: without a condition,
with a rare one and with heavy ones. The same is asked of the database in plain SQL, a few times. Absolute times hang on
the machine and on what else it does; ratios and factors within a run hold.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import perf_counter
from typing import Any

import django

from benchmarks.countries import COUNTRIES
from benchmarks.growth import ROOT, database

# So often each kind of question is asked of the index, and of the database.
ASKED, PLAINLY = 100, 2
FACETS = {
    "articles": ("country", "official", "source", "language"),
    "meetings": ("country", "official", "place", "status"),
    "quotes": ("speaker", "speaker_country", "about", "type"),
}
WHO = {"articles": "official", "meetings": "official", "quotes": "speaker"}
WHERE = {"articles": "country", "meetings": "country", "quotes": "speaker_country"}
Measured = dict[str, Any]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure each size in processes and a database of its own, and print the tables."""
    given = options(arguments)
    if given.inside:
        print(json.dumps(STEPS[given.inside](given.reports[0], given.plainly)))
        return
    first = None
    for size in sorted(given.reports):
        with database(given.database, size) as url:
            found: Measured = {}
            for step in STEPS:
                found |= told(step, size, given.plainly, url)
            first = first or found
            print(table(found, first), flush=True)


def options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.lists", description="Times of lists as they grow.")
    parser.add_argument("--reports", type=int, nargs="+", default=[10_000, 100_000], help="sizes (10000 100000)")
    parser.add_argument("--plainly", type=int, default=PLAINLY, help=f"so many questions in SQL ({PLAINLY})")
    parser.add_argument("--database", default="", help="postgres://...: a server on which databases may be made")
    parser.add_argument("--inside", default="", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def told(step: str, size: int, plainly: int, url: str) -> Measured:
    """What a process of its own measures in the database at `url`."""
    command = [sys.executable, "-m", "benchmarks.lists", "--inside", step, "--reports", str(size)]
    environment = {**os.environ, "DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "newsroom.settings"}
    environment.setdefault("SECRET_KEY", "only-for-measuring-0123456789abcdefghijklmnopqrstuvwxyz")
    done = subprocess.run(
        [*command, "--plainly", str(plainly)], cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE
    )
    measured: Measured = json.loads(done.stdout.splitlines()[-1])
    return measured


def filled(size: int, _plainly: int) -> Measured:
    """Fill the database."""
    django.setup()
    from django.core.management import call_command

    from benchmarks.bare import fill

    call_command("migrate", verbosity=0)
    return {"reports": size, "filling s": timed(lambda: fill(size)) / 1000}


def read(_size: int, _plainly: int) -> Measured:
    """Read all lists from the beginning, as the first process after an upgrade does."""
    django.setup()
    from articles import indexing

    return {f"reading {name} s": timed(lambda name=name: indexing.find(name)) / 1000 for name in FACETS}


def asked(_size: int, plainly: int) -> Measured:
    """Ask for lists as a worker does, which has them from files; and in SQL."""
    django.setup()
    before = memory()
    from articles import indexing
    from articles.indexing.keeping import place

    load = {f"loading {name} s": timed(lambda name=name: indexing.find(name)) / 1000 for name in FACETS}
    found = {"worker MiB": before, **load, "lists MiB": memory() - before, "one report ms": one_report()}
    for name in FACETS:
        for kind, conditions in questions(name).items():
            times = [timed(lambda one=one, name=name: shown(name, one)) for one in conditions]
            quick = timed(lambda one=conditions[0], name=name: shown(name, one))
            sql = [timed(lambda one=one, name=name: plain(name, one)) for one in conditions[:plainly]]
            rows = median(indexing.find(name, one).total for one in conditions)
            found[f"{name} {kind}"] = [rows, median(times), quantiles(times, n=20)[-1], quick, median(sql or [0])]
        for file in (place(name), place(name).with_suffix(".lock")):
            file.unlink(missing_ok=True)
    return found


STEPS: dict[str, Callable[[int, int], Measured]] = {"filling": filled, "reading": read, "asking": asked}


def timed(work: Callable[[], Any]) -> float:
    """The milliseconds that it takes."""
    clock = perf_counter()
    work()
    return 1000 * (perf_counter() - clock)


def memory() -> float:
    """The memory of this process in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def one_report() -> float:
    """The milliseconds until a list has a report that just changed: that of most people, ten times, the median."""
    from articles import indexing
    from articles.models import Article

    times = []
    for report in Article.objects.order_by("-pk")[:10]:
        Article.objects.filter(pk=report.pk).update(language="nl")
        times.append(timed(lambda: [indexing.find(name) for name in FACETS]))
        Article.objects.filter(pk=report.pk).update(language=report.language)
        [indexing.find(name) for name in FACETS]
    return median(times)


def questions(name: str) -> dict[str, list[Any]]:
    """Conditions of each kind: none, somebody named rarely, one named often with a country and half of the years."""
    from articles.indexing import Conditions

    dice = Random(1)
    who, where = WHO[name], WHERE[name]
    half = [(date(2005 + n % 9, 1 + n % 12, 1), date(2014 + n % 9, 1 + n % 12, 28)) for n in range(ASKED)]
    many = [(dice.randrange(1, 6), COUNTRIES[n % 3]) for n in range(ASKED)]
    heavy = zip(many, half, strict=True)
    return {
        "none": [Conditions()] * ASKED,
        "country": [Conditions(all_of={where: (dice.choice(COUNTRIES[:30]),)}) for _ in range(ASKED)],
        "medium": [Conditions(all_of={who: (dice.randrange(50, 2000),)}) for _ in range(ASKED)],
        "days": [Conditions(after=after, before=before) for after, before in half],
        "heavy": [Conditions({who: (one,), where: (code,)}, {}, {}, *days) for (one, code), days in heavy],
        "either": [Conditions({}, {where: (code, *COUNTRIES[3:5])}, {who: (one,)}) for one, code in many],
    }


def shown(name: str, conditions: Any) -> Any:
    """What a page shows of a list."""
    from articles import indexing

    found = indexing.find(name, conditions)
    leads = found.leads()
    facets = [found.counts(field, most=20) for field in FACETS[name]]
    return leads.page(0, 25), leads.total, found.total, facets, found.months()


def plain(name: str, conditions: Any) -> Any:
    """The same in SQL as pages would ask for it: rows, their number, and the facets."""
    from django.db.models import Count

    from articles.models import Article, Meeting, Quote

    model = {"articles": Article, "meetings": Meeting, "quotes": Quote}[name]
    ways = {"quotes": {"speaker": "speaker", "speaker_country": "speaker__country", "about": "addressee__country"}}
    ways |= {"articles": {"official": "people", "country": "countries"}}
    ways |= {"meetings": {"official": "participations__person", "country": "countries"}}
    rows = model.objects.visible()
    for field, values in conditions.all_of.items():
        for value in values:
            rows = rows.filter(**{ways[name][field]: value})
    for field, values in conditions.any_of.items():
        rows = rows.filter(**{f"{ways[name][field]}__in": values}).distinct()
    for field, values in conditions.none_of.items():
        rows = rows.exclude(**{f"{ways[name][field]}__in": values})
    way = "article__" if name == "quotes" else ""
    if conditions.after:
        rows = rows.filter(**{f"{way}latest__gte": conditions.after, f"{way}earliest__lte": conditions.before})
    page, number, inside = list(rows.values_list("pk")[:25]), rows.count(), rows.order_by().values("pk")
    for field in FACETS[name]:
        way = ways[name].get(field, field)
        counted = model.objects.filter(pk__in=inside).order_by().values(way).annotate(n=Count("pk", distinct=True))
        list(counted.order_by("-n")[:20])
    return page, number


def table(found: Measured, first: Measured) -> str:
    """A line for each kind of question, with the factors to the smallest size and to SQL."""
    whole = {kind: number for kind, number in found.items() if isinstance(number, float)}
    lines = [f"{found['reports']:,} reports: " + ", ".join(f"{kind} {number:,.1f}" for kind, number in whole.items())]
    lines.append(f"{'':20}{'rows':>12}{'p50':>12}{'p95':>12}{'again':>12}{'growth':>9}{'SQL':>14}{'':>9}")
    for kind, numbers in found.items():
        if isinstance(numbers, list):
            rows, middle, worst, again, sql = numbers
            growth, ratio = middle / first[kind][1], sql / middle
            lines.append(
                f"{kind:20}{rows:12,.0f}{middle:9.2f} ms{worst:9.2f} ms{again:9.2f} ms{growth:8.1f}x{sql:11,.0f} ms"
                f"{ratio:8,.0f}x"
            )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
