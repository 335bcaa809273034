"""Every kind of page as readers meet it: light and dark, wide, enlarged and on a phone, with scripts and without."""

import io
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db.models import Count

from articles.models import Account, Article
from tests.browser.inspection import barriers, misfits, mistakes, unseen_focus

SEEDS = Path(__file__).resolve().parent.parent.parent / "seeds"
# Together they have something for each part of each page.
NUMBERS = "000 024 025 026 029 031 033 035 037 038".split()
PATHS = """
/
/articles/
/articles/?q=Moskau&country=GB&date_after=gestern
/articles/{article}/
/meetings/
/meetings/{meeting}/
/meetings/calendar/?month=2022-02
/meetings/map/
/meetings/matrix/
/meetings/calendar/?month=2022
/countries/network/
/officials/network/
/meetings/matrix/?of=officials
/officials/
/officials/wladimir-putin/
/officials/donald-trump/kim-jong-un/
/countries/
/countries/RU/
/countries/GB/RU/
/quotes/
/codebook/
/quotes/?q=Verhandlung
/search/
/search/?q=Putin+Merkel+2015
/search/?q="Verhandlugn+Moskauer
/codebook/
/errors/new/?page=/articles/{article}/
/nirgends/
""".split()
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}


@pytest.fixture
def paths(transactional_db):
    """The address of one page of each kind in a collection of a few of the sample reports."""
    chosen = [str(path) for number in NUMBERS for path in SEEDS.glob(f"{number}_*")]
    call_command("import_reports", *chosen, stdout=io.StringIO())
    told = Account.objects.values("meeting").annotate(accounts=Count("id")).order_by("-accounts", "meeting")
    numbers = {"article": Article.objects.get(file__contains="000_3a41").pk, "meeting": told[0]["meeting"]}
    return [path.format(**numbers) for path in PATHS]


@pytest.fixture
def visitor(chromium, live_server):
    """Gives a page of the site to somebody with these ways; `page.complaints` is what the browser complains about."""
    contexts = []

    def visit(**ways):
        contexts.append(chromium.new_context(base_url=live_server.url, **ways))
        contexts[-1].set_default_timeout(60_000)
        page = contexts[-1].new_page()
        page.complaints = []
        page.on("console", lambda said: said.type in ("error", "warning") and page.complaints.append(said.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("request", lambda asked: asked.url.startswith(live_server.url) or page.complaints.append(asked.url))
        return page

    yield visit
    for context in contexts:
        context.close()


def in_the_dark(page):
    """What cannot be told apart once the page is dark."""
    page.emulate_media(color_scheme="dark")
    found = barriers(page, ["color-contrast", "link-in-text-block"])
    page.emulate_media(color_scheme="light")
    return found


def at_a_desk(page, answer):
    """What is wrong in a wide window, by keys, and enlarged to twice the size."""
    found = mistakes(page, answer.text())
    found += [*misfits(page), *barriers(page), *unseen_focus(page), *in_the_dark(page)]
    page.set_viewport_size({"width": 640, "height": 450})
    found += misfits(page)
    page.set_viewport_size({"width": 1280, "height": 900})
    return found


def in_the_hand(page, _answer):
    """What is wrong on a phone."""
    return [*misfits(page), *barriers(page), *in_the_dark(page)]


def without_scripts(page, _answer):
    """What is wrong on a phone that runs no scripts."""
    return misfits(page)


def test_every_page_is_open_to_everybody(visitor, paths):
    looks = [
        ("desk", visitor(viewport={"width": 1280, "height": 900}, locale="en-GB"), at_a_desk),
        ("phone", visitor(locale="de-DE", **PHONE), in_the_hand),
        ("no scripts", visitor(locale="en-GB", java_script_enabled=False, **PHONE), without_scripts),
    ]
    wrong = []
    for path in paths:
        for where, page, look in looks:
            answer = page.goto(path)
            wrong += [f"{path} ({where}): {problem}" for problem in [*look(page, answer), *unexpected(page, answer)]]
    assert not wrong, "\n".join(wrong)


def unexpected(page, answer):
    """What the browser complained about since it was last asked, other than that a page is missing that is."""
    found, page.complaints[:] = page.complaints[:], []
    return [said for said in found if answer.status == 200 or "404" not in said]
