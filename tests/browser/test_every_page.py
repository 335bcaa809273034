"""Every kind of page as readers meet it: light and dark, wide, enlarged and on a phone, with scripts and without.

All look at one collection that nobody changes: it is made once, and each way of looking has one window for all pages.
"""

import io
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db.models import Count
from django.test import TransactionTestCase

from articles.models import Account, Article
from tests import emptying
from tests.browser.inspection import barriers, misfits, mistakes, unseen_focus
from tests.browser.windows import window_of

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
/errors/new/?page=/articles/{article}/
/nirgends/
""".split()
WIDE, ENLARGED = {"width": 1280, "height": 900}, {"width": 640, "height": 450}
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}
CONTRASTS = ["color-contrast", "link-in-text-block"]


def at_a_desk(page, answer):
    """What is wrong in a wide window, by keys, in the dark, and enlarged to twice the size."""
    found = [*mistakes(page, answer.text()), *misfits(page), *barriers(page), *unseen_focus(page), *in_the_dark(page)]
    page.set_viewport_size(ENLARGED)
    found += misfits(page)
    page.set_viewport_size(WIDE)
    return found


def in_the_hand(page, _answer):
    """What is wrong on a phone, light and dark."""
    return [*misfits(page), *barriers(page), *in_the_dark(page)]


def without_scripts(page, _answer):
    """What is wrong on a phone that runs no scripts."""
    return misfits(page)


def in_the_dark(page):
    """What cannot be told apart once the page is dark."""
    page.emulate_media(color_scheme="dark")
    found = barriers(page, CONTRASTS)
    page.emulate_media(color_scheme="light")
    return found


LOOKS = {
    "desk": (at_a_desk, {"viewport": WIDE}),
    "phone": (in_the_hand, {"locale": "de-DE", **PHONE}),
    "no scripts": (without_scripts, {"java_script_enabled": False, **PHONE}),
}


@pytest.fixture(scope="module")
def collection(django_db_setup, django_db_blocker):
    """A few of the sample reports, there until the last test here is done: the numbers that addresses name."""
    chosen = [str(path) for number in NUMBERS for path in SEEDS.glob(f"{number}_*")]
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", lambda _test: None)
        call_command("import_reports", *chosen, stdout=io.StringIO())
        told = Account.objects.values("meeting").annotate(accounts=Count("id")).order_by("-accounts", "meeting")
        yield {"article": Article.objects.get(file__contains="000_3a41").pk, "meeting": told[0]["meeting"]}
        emptying.empty(None)


@pytest.fixture(scope="module")
def windows(chromium, live_server):
    """A page of the site for each way of looking; `page.complaints` is what the browser complains about."""
    contexts = {look: window_of(chromium, live_server, **ways) for look, (_see, ways) in LOOKS.items()}
    yield {look: listened_to(context.new_page(), live_server.url) for look, context in contexts.items()}
    for context in contexts.values():
        context.close()


def listened_to(page, home):
    """The page, with what the browser says of it and asks of other sites written down."""
    page.complaints = []
    page.on("console", lambda said: said.type in ("error", "warning") and page.complaints.append(said.text))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.on("request", lambda asked: asked.url.startswith(home) or page.complaints.append(asked.url))
    return page


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("look", LOOKS)
def test_every_page_is_open_to_everybody(windows, collection, path, look):
    page, see = windows[look], LOOKS[look][0]
    answer = page.goto(path.format(**collection))
    wrong = [*see(page, answer), *unexpected(page, answer)]
    assert not wrong, "\n".join(wrong)


def unexpected(page, answer):
    """What the browser complained about since it was last asked, other than that a page is missing that is."""
    found, page.complaints[:] = page.complaints[:], []
    return [said for said in found if answer.status == 200 or "404" not in said]
