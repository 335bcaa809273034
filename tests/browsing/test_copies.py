"""Copies of one wording are folded, and counted once."""

import re

import pytest

from articles.browsing.copies import folded, independent
from articles.models import Account, Article, Source
from tests.builders import article, meeting, person, source

pytestmark = pytest.mark.django_db


def accounts_of(*reports):
    """What these reports say of one meeting."""
    told = meeting(reports=reports)
    return list(Account.objects.filter(meeting=told).select_related("article").order_by("article_id"))


def test_copies_are_folded_behind_their_original_wherever_it_stands():
    early, other = article(), article()
    original = article()
    for copy in (early,):
        copy.original = original
        copy.save()
    found = folded(accounts_of(early, other, original))
    assert [(one.account.article, [copy.article for copy in one.copies]) for one in found] == [
        (original, [early]),
        (other, []),
    ]


def test_without_the_original_the_first_copy_stands_for_all():
    original = article()
    copies = [article(original=original), article(original=original)]
    found = folded(accounts_of(*copies))
    assert [(one.account.article, [copy.article for copy in one.copies]) for one in found] == [(copies[0], copies[1:])]


def test_seven_reports_three_of_them_independent():
    agency, local, foreign = article(), article(), article()
    copies = [*(article(original=agency) for _ in range(3)), article(original=local)]
    assert independent(accounts_of(agency, local, foreign, *copies)) == 3
    assert independent([]) == 0
    assert folded([]) == []


@pytest.fixture
def wire():
    """A dispatch in four papers, one of them taken down, and a report of its own."""
    body = "Die Minister sprachen in Wien.\nEs ging um Getreide."
    original = article(body, "2031-05-04", title="Wien: Die Minister", source=source("Nordagentur"))
    original.people.add(person("Anna Berg"))
    longer, copied = f"{body}\nMehr dazu morgen.", {"original": original}
    named = {
        "north": article(body, "2031-05-05", title="Norden", source=source("Nordblatt"), **copied),
        "south": article(longer, "2031-05-06", title="Süden", source=source("Südblatt"), **copied),
        "west": article(body, "2031-05-06", title="Westen", source=source("Westblatt"), hidden=True, **copied),
        "own": article("Ein Bericht aus Rom.", "2031-05-03", title="Rom", source=source("Römer")),
    }
    return {"original": original, **named}


def rows(client, query=""):
    """The titles of the list of reports, and the words about how many there are."""
    page = client.get(f"/articles/{query}").content.decode()
    titles = [text(title) for title in re.findall(r'<h2 lang="[^"]*">(.*?)</h2>', page, re.DOTALL)]
    return titles, text(re.search(r'<p class="count"[^>]*>(.*?)</p>', page, re.DOTALL)[1])


def text(html):
    """The words of a piece of a page."""
    return " ".join(re.sub(r"<[^>]*>", "", html).split())


def copies_told(client, report):
    """What the page of a report says of its copies."""
    page = client.get(report.get_absolute_url()).content.decode()
    found = re.search(r'<section id="copies">(.*?)</section>', page, re.DOTALL)
    return found[1] if found else ""


def test_the_list_shows_a_wording_once_and_counts_what_it_counts(client, wire):
    titles, count = rows(client)
    assert titles == ["Wien: Die Minister", "Rom"]
    assert count.startswith("4 reports, 2 independent")
    assert "and 2 copies" in client.get("/articles/").content.decode()


@pytest.mark.parametrize(
    ("query", "titles", "count"),
    [
        ("?copies=all", ["Süden", "Norden", "Wien: Die Minister", "Rom"], "4 reports"),
        ("?copies_of={original}", ["Süden", "Norden", "Wien: Die Minister"], "3 reports"),
        ("?copies_of={south}", ["Süden", "Norden", "Wien: Die Minister"], "3 reports"),
        ("?copies_of={own}", ["Rom"], "1 report"),
        # Without its original a copy stands for all of the same wording, the search's own words too.
        ("?source=nordblatt", ["Norden"], "1 report"),
        ("?date_after=2031-05-05", ["Norden"], "2 reports, 1 independent"),
        ("?q=getreide", ["Wien: Die Minister"], "3 reports, 1 independent"),
        ("?q=morgen", ["Süden"], "1 report"),
        ("?official=anna-berg", ["Wien: Die Minister"], "1 report"),
        ("?country=FR", [], "0 reports"),
    ],
)
def test_filters_and_copies(client, wire, query, titles, count):
    found = rows(client, query.format(**{name: one.pk for name, one in wire.items()}))
    assert found[0] == titles
    assert found[1].startswith(count)


@pytest.mark.parametrize("value", ["0", "x", "9" * 40, "-1", "west"])
def test_a_report_that_is_none_is_told_beside_its_field(client, wire, value):
    value = wire["west"].pk if value == "west" else value
    page = client.get(f"/articles/?copies_of={value}")
    assert page.status_code == 200
    assert "There is no such report." in page.content.decode()
    assert rows(client, f"?copies_of={value}")[0] == ["Wien: Die Minister", "Rom"]


def test_the_other_pages_of_the_list_and_its_chips_keep_the_wish(client, wire):
    page = client.get(f"/articles/?copies_of={wire['south'].pk}").content.decode()
    assert "Süden" in page
    assert f'name="copies_of" value="{wire["south"].pk}"' in page
    assert "format=csv" in page


def test_files_and_the_api_hold_every_row_and_say_which_are_copies(client, wire):
    answer = client.get("/api/articles/").json()
    assert answer["count"] == 4
    told = {one["title"]: (one["original"], one["copies"]) for one in answer["results"]}
    copies = sorted([wire["north"].pk, wire["south"].pk])
    assert told["Wien: Die Minister"] == (None, copies)
    assert told["Norden"] == (wire["original"].pk, [])
    file = b"".join(client.get("/articles/?format=csv").streaming_content).decode("utf-8-sig")
    assert len(file.strip().splitlines()) == 5
    assert file.splitlines()[0].endswith("source_kind,agency,original,copies")


def test_a_report_names_its_copies_and_a_copy_its_original_with_what_differs(client, wire):
    told = text(copies_told(client, wire["original"]))
    assert "Südblatt" in told
    assert "1 paragraph more; 100 % of the words are the same" in told
    assert "Westblatt" not in told
    told = copies_told(client, wire["south"])
    links = re.findall(r'<li><a href="([^"]*)"', told)
    assert links == [wire["original"].get_absolute_url(), wire["north"].get_absolute_url()]
    assert "1 paragraph less" in told
    assert not copies_told(client, wire["own"])


def test_copies_say_what_kind_of_outlet_prints_them_and_whom_both_credit(client, wire):
    Source.objects.filter(slug="nordblatt").update(kind="state_media")
    Article.objects.filter(pk__in=[wire["original"].pk, wire["north"].pk]).update(agency=source("dpa"))
    told = text(copies_told(client, wire["original"]))
    assert "Nordblatt state media" in told
    assert told.count("both credit dpa") == 1


def test_a_row_of_meetings_says_how_many_reports_are_independent(client, wire):
    meeting(reports=[wire["original"], wire["north"], wire["south"], wire["west"], wire["own"]])
    assert "4 reports, 2 independent" in " ".join(client.get("/meetings/").content.decode().split())


def test_labels_are_words_beside_the_outlet(client, wire):
    Source.objects.filter(slug="nordagentur").update(kind="state_agency")
    Article.objects.filter(pk=wire["own"].pk).update(agency=wire["original"].source)
    page = client.get("/articles/").content.decode()
    assert '<span class="label k-state_agency">state news agency</span>' in page
    assert "credits Nordagentur" in page
    assert "state news agency" in client.get(wire["own"].get_absolute_url()).content.decode()
