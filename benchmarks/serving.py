"""Servers of our own on loopback, what they take, and a client that keeps its connection."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from time import perf_counter, sleep
from typing import NamedTuple

from benchmarks.growth import ROOT

# As ./run serves the pages.
WORKERS, THREADS = 2, 4
READY = 600
TICKS = os.sysconf("SC_CLK_TCK")


class Answer(NamedTuple):
    """What came back, and when: ms until the answer began and until its end."""

    status: int
    body: bytes
    begun: float
    ended: float


class Memory(NamedTuple):
    """The memory of one process in MiB: all of it, and its share where several share it."""

    rss: float
    pss: float


class Server:
    """A server that runs: its first process and its port."""

    def __init__(self, process: subprocess.Popen[bytes], port: int) -> None:
        self.process, self.port = process, port

    @property
    def workers(self) -> list[int]:
        """The processes that answer."""
        pid = self.process.pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return [int(child) for child in children] or [pid]

    def processor(self) -> float:
        """The milliseconds of processor time that it has taken so far."""
        ticks = 0
        for pid in self.workers:
            numbers = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            ticks += int(numbers[11]) + int(numbers[12])
        return 1000 * ticks / TICKS

    def memory(self) -> Memory:
        """The memory of the worker that takes the most."""
        return max(memory(pid) for pid in self.workers)

    def peak(self) -> float:
        """The most memory in MiB that any worker has taken so far."""
        lines = [Path(f"/proc/{pid}/status").read_text() for pid in self.workers]
        return max(int(text.split("VmHWM:")[1].split()[0]) for text in lines) / 1024


def memory(pid: int) -> Memory:
    """The memory of a process."""
    pairs = (line.split()[:2] for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:])
    kib = {name: int(number) for name, number in pairs}
    return Memory(kib["Rss:"] / 1024, kib["Pss:"] / 1024)


@contextmanager
def gunicorn(application: str, environment: Mapping[str, str]) -> Iterator[Server]:
    """The WSGI application under gunicorn, as ./run starts it."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", application, "--bind", f"127.0.0.1:{port}", "--timeout", str(READY)]
    command += ["--workers", str(WORKERS), "--threads", str(THREADS), "--no-control-socket", "--log-level", "warning"]
    with served(command, environment, port) as server:
        yield server


@contextmanager
def datasette(file: str) -> Iterator[Server | None]:
    """Datasette over a database in a file, with its limits raised; None where it is not installed."""
    program = shutil.which(os.environ.get("DATASETTE", "datasette"))
    if program is None or not file:
        yield None
        return
    port = free_port()
    limits = {"sql_time_limit_ms": 900_000, "facet_time_limit_ms": 900_000, "facet_suggest_time_limit_ms": 1}
    command = [program, "serve", file, "--port", str(port)]
    command += [word for name, value in limits.items() for word in ("--setting", name, str(value))]
    with served(command, {}, port) as server:
        yield server


@contextmanager
def served(command: Sequence[str], environment: Mapping[str, str], port: int) -> Iterator[Server]:
    """The server of a command, ended afterwards."""
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **environment}, stderr=subprocess.DEVNULL)
    try:
        yield Server(process, port)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def free_port() -> int:
    """A port on loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def waited(server: Server, url: str, since: float) -> float:
    """The seconds from `since` until the server answers at this address with 200; raises RuntimeError for never."""
    while perf_counter() - since < READY:
        try:
            if Client(server).get(url).status == 200:
                return perf_counter() - since
        except (OSError, HTTPException):
            pass
        if server.process.poll() is not None:
            raise RuntimeError("The server ended by itself.")
        sleep(0.05)
    raise RuntimeError(f"{url} was not answered within {READY} s.")


class Client:
    """Asks one server, over one connection."""

    def __init__(self, server: Server) -> None:
        self.connection = HTTPConnection("127.0.0.1", server.port, timeout=READY)

    def get(self, url: str) -> Answer:
        """What comes back, as a browser would ask for it."""
        clock = perf_counter()
        self.connection.request("GET", url, headers={"Accept-Encoding": "gzip", "Accept": "text/html"})
        answer = self.connection.getresponse()
        begun = perf_counter()
        body = answer.read()
        return Answer(answer.status, body, 1000 * (begun - clock), 1000 * (perf_counter() - clock))
