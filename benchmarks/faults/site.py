"""The site as it is served: gunicorn, the background worker, and browsers of editors and readers."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from html.parser import HTMLParser
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from statistics import median
from typing import NamedTuple
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore

from benchmarks.faults.cluster import free_port
from benchmarks.faults.deeds import editor
from benchmarks.faults.scratch import address, standing_at

UPLOAD = "/admin/articles/importjob/upload/"
BOUNDARY = "----newsroom-faults"
# What a browser sends only when it is pressed, filled or ticked.
UNSENT = ("submit", "file", "button", "image", "checkbox", "radio")
PATIENCE = 60  # seconds, for what must come in the end
Fields = Mapping[str, str] | Sequence[tuple[str, str]]


class Answer(NamedTuple):
    """What came back: the status, 0 where the connection broke; the text; where it leads; how long it took."""

    status: int
    text: str
    leads: str
    seconds: float


class Browser:
    """Somebody who asks for pages and sends forms; an editor where there is a `session`."""

    def __init__(self, port: int, session: str = "") -> None:
        token = "t" * 32
        self.port, self.token = port, token
        known = f"; {settings.SESSION_COOKIE_NAME}={session}" if session else ""
        self.headers = {"Cookie": f"{settings.CSRF_COOKIE_NAME}={token}{known}"}

    def get(self, path: str) -> Answer:
        """Ask for a page."""
        return self.ask("GET", path)

    def post(self, path: str, fields: Fields) -> Answer:
        """Send a form."""
        listed = list(fields.items()) if isinstance(fields, Mapping) else list(fields)
        body = urlencode([*listed, ("csrfmiddlewaretoken", self.token)]).encode()
        return self.ask("POST", path, body, "application/x-www-form-urlencoded")

    def upload(self, files: Sequence[Path], ticket: str) -> Answer:
        """Send files to be imported."""
        return self.ask("POST", UPLOAD, self.form(files, ticket), f"multipart/form-data; boundary={BOUNDARY}")

    def form(self, files: Sequence[Path], ticket: str) -> bytes:
        """The form of an upload."""
        told = {"csrfmiddlewaretoken": self.token, "ticket": ticket}
        parts = [(f'name="{name}"', value.encode()) for name, value in told.items()]
        parts += [(f'name="files"; filename="{file.name}"', file.read_bytes()) for file in files]
        parts.append(('name="complete"', b"1"))
        head = f"--{BOUNDARY}\r\nContent-Disposition: form-data; "
        whole = b"".join(f"{head}{name}\r\n\r\n".encode() + value + b"\r\n" for name, value in parts)
        return whole + f"--{BOUNDARY}--\r\n".encode()

    def ask(self, method: str, path: str, body: bytes | None = None, kind: str = "") -> Answer:
        """Ask, and follow nothing."""
        began = time.monotonic()
        calling = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            calling.request(method, path, body, {**self.headers, **({"Content-Type": kind} if kind else {})})
            answer = calling.getresponse()
            text, leads = answer.read().decode(errors="replace"), answer.getheader("Location") or ""
            return Answer(answer.status, text, leads, time.monotonic() - began)
        except (OSError, HTTPException) as error:
            return Answer(0, repr(error), "", time.monotonic() - began)
        finally:
            calling.close()


class Site:
    """A site on a database: its web server, its workers, what they wrote to their logs."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name, self.port, self.log = name, free_port(), folder / f"log-{time.monotonic_ns()}"
        self.processes: list[subprocess.Popen[bytes]] = []
        with standing_at(name):
            self.session = session()
        served = ["-m", "gunicorn", "benchmarks.faults.hurried", "--bind", f"127.0.0.1:{self.port}", "--workers", "2"]
        self.web = self.begin(*served, "--threads", "4", "--no-control-socket", "--log-level", "warning")

    def up(self) -> None:
        """Wait until the site answers."""
        try:
            wait_for(lambda: self.reader().get("/healthz").status == 200, "the site did not come up")
        except TimeoutError:
            print(self.log.read_text())
            raise

    def begin(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Begin a process of the site."""
        with self.log.open("ab") as log:
            environment = {**address(self.name), "WEB_CONCURRENCY": "2"}
            process = subprocess.Popen([sys.executable, *arguments], env=environment, stdout=log, stderr=log)
        self.processes.append(process)
        return process

    def asked(self) -> float:
        """How long the front page takes when all is well, once every process of the web server has shown it."""
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda _number: self.reader().get("/"), range(16)))
        return median(self.reader().get("/").seconds for _ in range(3))

    def worker(self) -> subprocess.Popen[bytes]:
        """Begin a background worker."""
        return self.begin("-m", "benchmarks.faults.hurried")

    def reader(self) -> Browser:
        """Somebody without an account."""
        return Browser(self.port)

    def editor(self) -> Browser:
        """Somebody who may do everything."""
        return Browser(self.port, self.session)

    def web_workers(self) -> list[int]:
        """The processes that answer."""
        listed = Path(f"/proc/{self.web.pid}/task/{self.web.pid}/children").read_text()
        return [int(one) for one in listed.split()]

    def faults(self) -> list[str]:
        """Lines of the log that tell of something that must not be."""
        lines = self.log.read_text(errors="replace").splitlines()
        return [line for line in lines if re.search("locked|deadlock|Traceback|Internal Server Error", line)]


@contextmanager
def site(name: str) -> Iterator[Site]:
    """A site on the database, which ends afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        served = Site(name, Path(folder))
        try:
            served.up()
            yield served
        finally:
            for process in served.processes:
                with suppress(ProcessLookupError):
                    os.kill(process.pid, signal.SIGTERM)
            for process in served.processes:
                process.wait()


def session() -> str:
    """The key of a session in which the editor is logged in."""
    user = editor()
    kept = SessionStore()
    kept[SESSION_KEY], kept[HASH_SESSION_KEY] = str(user.pk), user.get_session_auth_hash()
    kept[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[-1]
    kept.create()
    key: str = kept.session_key
    return key


def wait_for(there: object, otherwise: str) -> None:
    """Wait until it is so; raises TimeoutError with the words where it never is."""
    until = time.monotonic() + 2 * PATIENCE
    while not there():
        if time.monotonic() > until:
            raise TimeoutError(otherwise)
        time.sleep(0.1)


class Filled(HTMLParser):
    """What a browser sends for the forms of a page, as it stands."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.fields: list[tuple[str, str]] = []
        self.select = self.area = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Inputs, chosen options, and the beginnings of long texts."""
        known = {name: value or "" for name, value in attrs}
        name, kind = known.get("name", ""), known.get("type", "text")
        if tag == "select":
            self.select = name
        elif tag == "option" and "selected" in known and self.select:
            self.fields.append((self.select, known.get("value", "")))
        elif tag == "textarea" and name:
            self.area = name
            self.fields.append((name, ""))
        elif tag == "input" and name and (kind not in UNSENT or "checked" in known):
            self.fields.append((name, known.get("value", "on" if "checked" in known else "")))

    def handle_endtag(self, tag: str) -> None:
        """The end of what stands between tags."""
        if tag in ("select", "textarea"):
            self.select = self.area = ""

    def handle_data(self, data: str) -> None:
        """A long text."""
        if self.area:
            self.fields[-1] = (self.area, self.fields[-1][1] + data)
