"""Pictures of the pages with the sample reports, for `docs/gallery/`: python -m docs.make_gallery

Needs what the tests need (requirements-dev.txt, chromium) and Pillow, which makes the pictures small.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.request import urlopen

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
GALLERY = ROOT / "docs" / "gallery"
PORT = 8479
SITE = f"http://127.0.0.1:{PORT}"
HEAVIEST = 60_000
FLAGS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking".split()


class View(NamedTuple):
    """One picture: what to open, in which window, and what stands at its upper edge if not the top of the page."""

    name: str
    path: str
    width: int = 1280
    height: int = 860
    dark: bool = False
    at: str = ""


VIEWS = [
    View("front-page", "/"),
    View("list-with-filters", "/articles/?country=RU&country=US"),
    View("report-with-marks", "/articles/1/", height=700),
    View("meeting-with-accounts", "/meetings/6/", at="#side-by-side"),
    View("official", "/officials/wladimir-putin/"),
    View("two-countries", "/countries/SUHH/US/"),
    View("matrix", "/meetings/matrix/", at=".heat"),
    View("map", "/meetings/map/", at=".results"),
    View("calendar", "/meetings/calendar/?month=2015-02", at=".heading"),
    View("network", "/officials/network/", at=".results"),
    View("search", "/search/?q=Gorbatschow"),
    View("front-page-dark", "/", dark=True),
    View("phone-front-page", "/", 390, 780),
    View("phone-report", "/articles/1/", 390, 780),
    View("phone-meetings-dark", "/meetings/", 390, 780, dark=True),
]


@contextmanager
def site(folder: Path) -> Iterator[None]:
    """The site with the sample reports, on a database of its own in this folder."""
    settings = {"DATABASE_URL": f"sqlite:///{folder}/gallery.sqlite3", "SECRET_KEY": "gallery" * 8, "DEBUG": ""}
    environment = {**os.environ, **settings}
    for command in (["migrate", "--verbosity=0"], ["import_reports", "seeds"]):
        subprocess.run([sys.executable, "manage.py", *command], cwd=ROOT, env=environment, check=True)
    command = [sys.executable, "-m", "gunicorn", "newsroom.wsgi", "--bind", f"127.0.0.1:{PORT}", "--no-control-socket"]
    server = subprocess.Popen(command, cwd=ROOT, env=environment)
    try:
        wait_for(f"{SITE}/healthz")
        yield
    finally:
        server.terminate()
        server.wait()


def wait_for(url: str) -> None:
    """Return as soon as the page answers; raises OSError after a minute."""
    for attempt in range(120):
        try:
            urlopen(url).close()
        except OSError:
            if attempt == 119:
                raise
            time.sleep(0.5)
        else:
            return


def taken(browser: Browser, view: View) -> Image.Image:
    """The picture of one view."""
    context = browser.new_context(
        viewport={"width": view.width, "height": view.height},
        color_scheme="dark" if view.dark else "light",
        locale="en-GB",
    )
    context.set_default_timeout(120_000)
    page = context.new_page()
    page.goto(f"{SITE}{view.path}")
    if view.at:
        page.locator(view.at).first.evaluate("element => element.scrollIntoView()")
    page.evaluate("document.fonts.ready")
    picture = Image.open(io.BytesIO(page.screenshot()))
    context.close()
    return picture.convert("RGB")


def write(picture: Image.Image, file: Path) -> int:
    """Write the picture with as many colours as keep it small; give its bytes."""
    for colours in (128, 96, 64, 48, 32, 24):
        reduced = picture.quantize(colours, dither=Image.Dither.NONE)
        reduced.save(file, optimize=True)
        if file.stat().st_size <= HEAVIEST:
            break
    return file.stat().st_size


def main() -> None:
    """Make all pictures anew."""
    wanted = set(sys.argv[1:])
    GALLERY.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, site(Path(folder)), sync_playwright() as playwright:
        path = os.environ.get("CHROMIUM") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        for view in VIEWS:
            if not wanted or view.name in wanted:
                size = write(taken(browser, view), GALLERY / f"{view.name}.png")
                print(f"{view.name}.png: {size} bytes")
        browser.close()


if __name__ == "__main__":
    main()
