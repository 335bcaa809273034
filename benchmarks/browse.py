"""How quick pages are over HTTP, under gunicorn as ./run starts it: `python -m benchmarks.browse --reports 100000`.

A database of bare rows is filled, or one that is filled already is taken (`--database sqlite:////path`). Every kind of
page is asked for by one client, then some by eight at once; the heavy list also of sites that others would have
written, on the same rows in the same run (`benchmarks.plain`, and Datasette where it is installed or `DATASETTE=`
says where). Absolute times hang on the machine and on what else it does; ratios within a run hold. Datasette's counts
take its own processor time alone; PostgreSQL's is not among that of our workers.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, sleep
from typing import NamedTuple

from benchmarks.asked import EXPORTS, addresses, heavy
from benchmarks.growth import database
from benchmarks.lists import told
from benchmarks.serving import Answer, Client, Server, datasette, gunicorn, waited

ROUNDS, CLIENTS, SECONDS = 4, 8, 5
# Workers that took less than so many milliseconds of processor time in a second do nothing.
IDLE = 50
AT_ONCE = ("reports", "reports of a country", "reports, heavy", "meetings", "quotes")


class Times(NamedTuple):
    """Milliseconds of some requests: p50 of those that nobody asked before, p50 and p95 of the same asked again, and
    processor time of the server for each of these.
    """

    first: float
    middle: float
    worst: float
    processor: float


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and print the tables."""
    given = options(arguments)
    filled = given.database.startswith("sqlite:///")
    with nullcontext(given.database) if filled else database(given.database, given.reports) as url:
        if not filled:
            told("filling", given.reports, 0, url)
        measure(given, {"DATABASE_URL": url, **settings()})


def options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.browse", description="Times of pages over HTTP.")
    parser.add_argument("--reports", type=int, default=10_000, help="so many (10000)")
    parser.add_argument(
        "--database", default="", help="sqlite:////file that has them, or postgres://server to make one"
    )
    parser.add_argument("--plainly", type=int, default=2, help="so many heavy questions to the other sites (2)")
    parser.add_argument("--seconds", type=int, default=SECONDS, help=f"so long eight clients ask ({SECONDS})")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"so often each address is asked for ({ROUNDS})")
    parser.add_argument("--only", default="", help="pages whose names begin so, and nothing beside them")
    return parser.parse_args(arguments)


def settings() -> dict[str, str]:
    """The environment of the servers."""
    key = os.environ.get("SECRET_KEY", "only-for-measuring-0123456789abcdefghijklmnopqrstuvwxyz")
    return {"SECRET_KEY": key, "DJANGO_SETTINGS_MODULE": "newsroom.settings"}


def measure(given: argparse.Namespace, environment: dict[str, str]) -> None:
    """Ask for everything, and print it."""
    asked = {kind: urls for kind, urls in addresses(given.reports).items() if kind.startswith(given.only)}
    clock = perf_counter()
    with gunicorn("benchmarks.plain:application", environment) as plain, gunicorn("newsroom.wsgi", environment) as ours:
        ready = waited(ours, "/healthz", clock)
        first = waited(ours, "/articles/", clock)
        warm(ours)
        waited(plain, "/empty", clock)
        print(f"{given.reports:,} reports: ready after {ready:.1f} s, first list after {first:.1f} s", flush=True)
        floor = times(plain, ["/empty"] * 50)
        print(f"{'':37}{'first':>12}{'p50':>12}{'p95':>12}{'processor':>12}{'to an empty view':>20}")
        print(line("an empty view", floor, floor), flush=True)
        for kind, urls in asked.items():
            print(line(kind, times(ours, urls * given.rounds), floor), flush=True)
        if given.only:
            return
        for kind in AT_ONCE:
            print(f"{kind}, {CLIENTS} clients: {at_once(ours, asked[kind], given.seconds):,.0f} requests/s", flush=True)
        took = ours.memory()
        print(f"a web worker: {took.rss:,.0f} MiB, {took.pss:,.0f} MiB where shared parts are divided")
        exports(ours)
        beside(given, environment["DATABASE_URL"], plain, ours)


def warm(server: Server) -> None:
    """Wait until the workers have worked out what they work out beside other work while they start."""
    before = -IDLE
    while (now := server.processor()) - before >= IDLE:
        before = now
        sleep(1)


def times(server: Server, urls: Iterable[str]) -> Times:
    """What the addresses take, one after the other, first and after each was asked for once by each worker."""
    urls, client, found, first = list(urls), Client(server), [], []
    for url in dict.fromkeys(urls):
        first.append(checked(url, Client(server).get(url)).ended)
        for _other in server.workers[1:]:
            checked(url, Client(server).get(url))
    before = server.processor()
    for url in urls:
        found.append(checked(url, client.get(url)).ended)
    processor = (server.processor() - before) / len(urls)
    return Times(median(first), median(found), quantiles(found, n=20)[-1] if len(found) > 1 else found[0], processor)


def checked(url: str, answer: Answer) -> Answer:
    """The answer, if it is one; raises RuntimeError for an error."""
    if answer.status != 200:
        raise RuntimeError(f"{url}: {answer.status}")
    return answer


def at_once(server: Server, urls: Sequence[str], seconds: int) -> float:
    """The requests a second that eight clients get answered."""
    end = perf_counter() + seconds

    def ask(number: int) -> int:
        client, done = Client(server), 0
        while perf_counter() < end:
            checked(urls[0], client.get(urls[(number + done) % len(urls)]))
            done += 1
        return done

    with ThreadPoolExecutor(CLIENTS) as clients:
        return sum(clients.map(ask, range(CLIENTS))) / seconds


def exports(server: Server) -> None:
    """When files of everything begin and end, and what the worker grows by meanwhile."""
    print(f"{'':34}{'begins':>12}{'ends':>12}{'MB':>8}{'worker grows':>18}")
    for kind, url in EXPORTS.items():
        before = server.peak()
        answer = checked(url, Client(server).get(url))
        grown = server.peak() - before
        size = len(answer.body) / 1e6
        print(f"{kind:34}{answer.begun:9.0f} ms{answer.ended:9.0f} ms{size:8.1f}{grown:14.1f} MiB", flush=True)


def beside(given: argparse.Namespace, url: str, plain: Server, ours: Server) -> None:
    """The heavy list of reports, and what it takes elsewhere."""
    file = url.removeprefix("sqlite:///") if url.startswith("sqlite:///") else ""
    with datasette(file) as other:
        if other:
            waited(other, "/-/versions.json", perf_counter())
        servers = {"ours": ours, "Datasette": other}
        first = None
        for kind, urls in heavy(given.reports, given.plainly).items():
            server = servers.get(kind, plain)
            if server is None:
                print(f"{kind}: not there; python -m pip install -r benchmarks/requirements.txt")
                continue
            client = Client(server)
            named = [one.replace("{file}", Path(file).stem) for one in urls]
            took = median(checked(one, client.get(one)).ended for one in named)
            first = first or took
            print(f"{'heavy list: ' + kind:44}{took:12,.1f} ms{took / first:12,.0f}x", flush=True)


def line(kind: str, found: Times, floor: Times) -> str:
    """A kind of page with its times."""
    return f"{kind:37}" + "".join(f"{one:9.1f} ms" for one in found) + f"{found.middle / floor.middle:19.1f}x"


if __name__ == "__main__":
    main()
