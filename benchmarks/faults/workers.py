"""Web workers that are killed during an upload, and background workers during an import.

The site answers others within two seconds; the upload, sent once more, is one import; the import comes to its end, and
nothing is in twice.
"""

from __future__ import annotations

import os
import signal
import socket
import time
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

from articles.models import Article, ImportItem, ImportJob
from benchmarks.faults.at_once import waiting
from benchmarks.faults.children import warm
from benchmarks.faults.deeds import REPORTS
from benchmarks.faults.given import Given
from benchmarks.faults.scratch import scratch, standing_at
from benchmarks.faults.site import BOUNDARY, UPLOAD, Browser, Site, site, wait_for

ROUNDS = 6
LONGEST = 2  # seconds, for the page of somebody else


def run(given: Given) -> Iterator[str]:
    """So often a web worker is killed, and as often a background worker."""
    warm([])
    with scratch(given) as where:
        dice = Random(given.seed)
        for number in range(given.rounds or ROUNDS):
            name = where.name("round")
            where.copy(where.name("empty"), name)
            with site(name) as served:
                some = REPORTS[: given.reports]
                yield from (f"round {number + 1}: {one}" for one in uploaded(served, name, some, dice))
                yield from (f"round {number + 1}: {one}" for one in imported(served, name, some, dice))


def uploaded(served: Site, name: str, some: list[Path], dice: Random) -> Iterator[str]:
    """Kill the web worker that takes the upload in; then send the upload again, as a browser does when asked to."""
    who, share, usual = served.editor(), dice.random(), served.asked()
    body = who.form(some, "one form")
    with socket.create_connection(("127.0.0.1", served.port)) as calling:
        head = [f"POST {UPLOAD} HTTP/1.1", "Host: 127.0.0.1", f"Cookie: {who.headers['Cookie']}"]
        head += [f"Content-Type: multipart/form-data; boundary={BOUNDARY}", f"Content-Length: {len(body)}", "", ""]
        part = body if share > 0.5 else body[: int(2 * share * len(body))]
        calling.sendall("\r\n".join(head).encode() + part)
        wait_for(lambda: taker(served, calling), "nobody took the upload")
        # All of it has come: somewhere between its first statement and its answer.
        time.sleep(dice.random() * 0.5 if share > 0.5 else 0)
        for killed in taker(served, calling):
            os.kill(killed, signal.SIGKILL)
        answer = served.reader().get("/")
    told = f"others had {answer.status} after {answer.seconds:.2f} s, {usual:.2f} s before"
    print(f"upload, killed with {len(part) / len(body):.0%} sent: {told}", flush=True)
    if answer.status != 200 or answer.seconds > LONGEST:
        yield f"the site answered with {answer.status} after {answer.seconds:.1f} s"
    wait_for(lambda: sent_again(who, some), "the upload was not taken in again")
    wait_for(lambda: looked_through(name), "the upload was never looked through")
    with standing_at(name):
        jobs_there, items = ImportJob.objects.count(), ImportItem.objects.count()
    if (jobs_there, items) != (1, len(some)):
        yield f"the upload that was sent again is {jobs_there} imports of {items} files"


def sent_again(who: Browser, some: list[Path]) -> bool:
    """Send the form again: whether it leads to an import."""
    return who.upload(some, "one form").status == 302


def looked_through(name: str) -> bool:
    """Whether an import waits for its editor; worked on here as the background worker would."""
    return bool(waiting(name))


def taker(served: Site, calling: socket.socket) -> list[int]:
    """The web worker at the other end of the connection."""
    here, there = (f"{port:04X}" for port in (served.port, calling.getsockname()[1]))
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    inodes = {f"socket:[{row[9]}]" for row in rows if row[1].endswith(f":{here}") and row[2].endswith(f":{there}")}
    return [one for one in served.web_workers() if inodes & open_files(one)]


def open_files(process: int) -> set[str]:
    """What the process has open."""
    found = set()
    for one in Path(f"/proc/{process}/fd").glob("*"):
        try:
            found.add(os.readlink(one))
        except OSError:
            continue
    return found


def imported(served: Site, name: str, some: list[Path], dice: Random) -> Iterator[str]:
    """Confirm the import, kill its worker in the middle, and let another one go on."""
    worker = served.worker()
    for number in waiting(name):
        served.editor().post(f"/admin/articles/importjob/{number}/confirm/", {})
    wanted = dice.randrange(len(some))
    wait_for(partial(done, name, wanted), "the worker began with nothing")
    os.kill(worker.pid, signal.SIGKILL)
    worker.wait()
    answer = served.reader().get("/")
    if answer.status != 200 or answer.seconds > LONGEST:
        yield f"without a background worker the site answered with {answer.status} after {answer.seconds:.1f} s"
    served.worker()
    wait_for(partial(done, name, len(some)), "the import did not come to its end")
    wait_for(lambda: not waiting(name, "queued", "running"), "the import was not closed")
    with standing_at(name):
        stored = Article.objects.count()
        ends = Counter(ImportItem.objects.values_list("outcome", flat=True))
    print(
        f"worker, killed after {wanted} of {len(some)} reports: {stored} are in, of the files {dict(ends)}", flush=True
    )
    if stored != len(some) or ends != Counter(imported=len(some)):
        yield f"{len(some)} reports came, {stored} are in, of the files {dict(ends)}"


def done(name: str, reports: int) -> bool:
    """Whether so many reports are in."""
    with standing_at(name):
        running = ImportJob.objects.exclude(started_at=None).exists()
        return running and Article.objects.count() >= reports
