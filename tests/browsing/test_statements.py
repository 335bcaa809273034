"""Readers see what somebody said once, the other wordings behind a disclosure; files and the API have every quote."""

import json

import pytest
from django.urls import reverse

from articles.browsing.fetching import quote_rows
from articles.browsing.statements import differences, folded, leading
from articles.models import Quote, Statement
from tests import builders

pytestmark = pytest.mark.django_db
LONG = "Wir sind zu Verhandlungen ohne Vorbedingungen bereit, wenn die Truppen die Grenze verlassen."
SHORT = "sie sei zu Verhandlungen bereit, wenn die Truppen die Grenze verließen"
ENGLISH = "We are ready for negotiations without preconditions."
ALONE = "Das Wetter in den Bergen bleibt schlecht."


@pytest.fixture
def said():
    """Four quotes of one statement in four reports, one of them taken down, and a quote that stands alone."""
    anna = builders.person("Anna Berg", "DE")
    statement = Statement.objects.create(key="s1")
    made = {}
    for number, (name, words, language, type_) in enumerate(
        [
            ("Elbkurier", LONG, "de", "direct"),
            ("Alpenbote", LONG, "de", "direct"),
            ("Tageblatt", SHORT, "de", "indirect"),
            ("Harbour Gazette", ENGLISH, "en", "direct"),
            ("Weg", "Wir sind ohne Vorbedingungen bereit.", "de", "direct"),
        ]
    ):
        report = builders.article(
            f"{name}: {words}", f"2022-02-{10 + number}", source=builders.source(name), language=language
        )
        report.hidden = name == "Weg"
        report.save()
        made[name] = builders.quote(report, words, anna, type=type_, statement=statement, standing=number)
    made["allein"] = builders.quote(builders.article(f"Anders: {ALONE}", "2022-01"), ALONE, anna)
    return made


def test_what_is_said_in_three_reports_is_one_row(client, said):
    page = client.get(reverse("quotes")).content.decode()
    assert page.count('<figure class="quote') == 2
    assert "5 quotes, 2 different statements" in page
    assert "In 4 reports" in page
    assert "2 other wordings" in page
    assert "In the same words" in page
    for name in ("Elbkurier", "Alpenbote", "Tageblatt", "Harbour Gazette"):
        assert said[name].get_absolute_url() in page
    assert said["Weg"].get_absolute_url() not in page
    assert f'<blockquote class="t-direct" lang="en"><p>{ENGLISH}</p>' in page


def test_a_filter_shows_the_best_wording_that_it_lets_through(client, said):
    page = client.get(reverse("quotes"), {"language": "en"}).content.decode()
    assert "1 quote" in page
    assert f'lang="en"><a href="{said["Harbour Gazette"].get_absolute_url()}">' in page
    assert "In 4 reports" in page


@pytest.mark.parametrize("asked", [{"q": "Verhandlungen Grenze"}, {"speaker": "anna-berg", "q": "Truppen"}])
def test_a_search_folds_what_it_finds(client, said, asked):
    page = client.get(reverse("quotes"), asked).content.decode()
    assert "3 quotes, 1 statement" in page
    assert page.count('<figure class="quote') == 1


def test_files_and_the_api_have_every_quote_with_its_statement(client, said):
    answer = client.get(reverse("api_list", args=["quotes"])).json()
    assert answer["count"] == 5
    assert sorted(one["statement"] or "" for one in answer["results"]) == ["", "s1", "s1", "s1", "s1"]
    lines = client.get(reverse("quotes"), {"format": "jsonl"}).getvalue().decode().splitlines()
    assert len(lines) == 5
    assert {json.loads(line)["statement"] for line in lines} == {"s1", None}
    assert client.get(reverse("quotes"), {"format": "csv"}).getvalue().decode().splitlines()[0].endswith("statement")


def test_folding_takes_one_query_for_any_number(said, django_assert_num_queries):
    quotes = list(quote_rows())
    with django_assert_num_queries(1):
        rows = folded(quotes)
    assert [row.quote.pk for row in rows] == [said["Elbkurier"].pk, said["allein"].pk]
    assert leading(quote_rows()).count() == len(rows)


@pytest.mark.parametrize(
    ("mine", "other", "pieces"),
    [
        ("Wir gehen heute.", "Wir gehen morgen.", [("same", "Wir gehen"), ("less", "heute."), ("more", "morgen.")]),
        ("„Wir gehen heute“", "wir gehen heute.", [("same", "wir gehen heute.")]),
        ("Wir gehen heute.", "Ganz andere Worte stehen hier", []),
    ],
)
def test_words_that_differ_are_marked(mine, other, pieces):
    found = differences(Quote(text=mine, language="de"), Quote(text=other, language="de"))
    assert [tuple(piece) for piece in found] == pieces


def test_another_language_has_no_marks():
    assert differences(Quote(text="Wir gehen", language="de"), Quote(text="Wir gehen", language="en")) == []
