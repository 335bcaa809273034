"""The matrix and dossiers on a phone: nothing is cut off, and keys scroll the table with its heads in view."""

import pytest
from playwright.sync_api import expect

from tests.builders import article, meeting, person, place

CODES = "GB RU FR DE US CN JP IN PL UA TR IR IL EG SA".split()
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture
def busy(live_server):
    """Everybody meets everybody."""
    people = [person(f"Person {code}", code, "Außenminister", ("2020-01-01", "2023-01-01")) for code in CODES]
    report = article(people=people, countries=CODES)
    for year in range(2015, 2023):
        meeting(str(year), people, CODES, [report], place=place("Genf", "CH"), topics=["Abrüstung"])
    return people


def test_the_matrix_is_scrolled_by_keys_with_its_heads_in_view(busy, page):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/meetings/matrix/")
    assert page.evaluate(OVERFLOW) == 0
    region = page.get_by_role("region", name="Meetings of each two countries")
    region.focus()
    for _ in range(20):
        page.keyboard.press("ArrowRight")
    # Asked from outside: a page that runs no text as a program cannot wait for one by itself.
    for _ in range(300):
        if page.evaluate("document.querySelector('.heat').scrollLeft") > 100:
            break
        page.wait_for_timeout(100)
    assert page.evaluate("document.querySelector('.heat').scrollLeft") > 100
    head = page.get_by_role("rowheader", name="Germany").bounding_box()
    assert 0 <= head["x"] < 60
    page.get_by_role("row", name="Germany").get_by_role("link", name="8").first.click()
    page.wait_for_url("**country=DE**")
    expect(page.locator("main")).to_contain_text("8 meetings")


@pytest.mark.parametrize("path", ["/countries/GB/RU/", "/officials/person-gb/person-ru/", "/officials/person-gb/"])
@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_is_cut_off(busy, page, path, width):
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(path)
    assert page.evaluate(OVERFLOW) == 0
    assert page.locator(".timeline rect.b-held").count() == 8
