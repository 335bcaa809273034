"""The page of one report."""

import pytest

from articles.models import Post
from tests.builders import article, meeting, mention, organisation, person, place, quote, source, span

pytestmark = pytest.mark.django_db

BODY = (
    "Die britische Außenministerin Anna Beispiel kam am Montag nach Wien.\n\n"
    "Sie sagte: „Es geht voran.“ Dass Streit herrsche, wies sie zurück."
)


@pytest.fixture
def report():
    """A report with people, a meeting, quotes, one of them denied, and a post."""
    anna = person("Anna Beispiel", "GB", "Außenministerin", ("2022-02-01", "2022-02-28"))
    made = article(
        BODY,
        "2022-02",
        [anna],
        ["GB"],
        title="Besuch in Wien",
        source=source(),
        file="wien.txt",
        warnings=["Kein Jahr."],
    )
    mention(made, "Die britische Außenministerin Anna Beispiel", person=anna, form="office")
    mention(made, "britische", country=made.countries.get(), form="adjective")
    mention(made, "Wien", place=place("Wien", "AT"))
    mention(made, "Sie", kind="person", form="pronoun")
    quote(made, "Es geht voran.", anna)
    quote(made, "Dass Streit herrsche", anna, type="indirect", denied=True)
    meeting("2022-02-07", [anna], ["GB"], [(made, "kam am Montag nach Wien")])
    start, end = span(made, "am Montag")
    Post.objects.create(
        article=made, author="Ministerium", handle="@ministerium", start=start, end=end, text="x", language="en"
    )
    return made


@pytest.fixture
def content(client, report):
    response = client.get(report.get_absolute_url())
    assert response.status_code == 200
    return response.content.decode()


def test_everything_that_others_link_to_has_an_anchor(content, report):
    spans = [(quote.start, quote.end) for quote in report.quotes.all()] + [
        tuple(span) for account in report.accounts.all() for span in account.spans
    ]
    for start, end in spans:
        assert content.count(f'id="c{start}-{end}"') == 1


def test_marks_lead_to_their_objects(content):
    to_anna = '<a class="to-person" href="/officials/anna-beispiel/" title="Anna Beispiel">'
    assert f"{to_anna} Außenministerin Anna Beispiel</a>" in content
    assert '<a class="to-country" href="/countries/GB/" title="United Kingdom">britische</a>' in content
    assert '<a class="to-place" href="/meetings/?place=wien" title="Vienna">Wien</a>' in content


def test_beside_the_text(content, report):
    assert "February 2022" in content
    assert "wien.txt" in content
    assert report.sha256 in content
    assert "Kein Jahr." in content
    assert "@ministerium" in content
    assert '<strong class="denied">Denied</strong>' in content
    assert "7 February 2022" in content


def test_report_text_names_its_language(content):
    assert '<div class="text" id="text" lang="de">' in content
    assert '<h1 lang="de">' in content
    assert '<span class="m m-post" id="c48-57" lang="en">' in content


def test_an_organisation_can_speak(client):
    ministry = organisation("Ministerium der Proben")
    report = article("Das Ministerium teilte mit, alles sei gut.")
    quote(report, "alles sei gut", speaker_organisation=ministry, type="indirect")
    content = client.get(report.get_absolute_url()).content.decode()
    assert 'href="/quotes/?organisation=ministerium-der-proben"' in content


def test_nothing_in_a_report_becomes_code(client):
    evil = "<script>alert('x')</script>\"'&{{ x }}"
    anna = person(evil, slug="evil")
    report = article(evil, people=[anna], title=evil, file=evil, source=source(evil), warnings=[evil])
    mention(report, "<script>", person=anna)
    quote(report, "alert('x')", anna, speaker_text=evil)
    met = meeting(people=[anna], reports=[report], reason=evil, topics=[evil], place=place("<script>"))
    for path in (
        "/",
        "/articles/",
        "/quotes/",
        "/meetings/",
        "/officials/",
        report.get_absolute_url(),
        met.get_absolute_url(),
        anna.get_absolute_url(),
        "/feeds/articles/",
        "/feeds/quotes/",
        "/feeds/meetings/",
    ):
        response = client.get(path)
        assert response.status_code == 200
        assert b"<script>" not in response.content, path


@pytest.mark.parametrize(
    "path",
    [
        "/articles/999/",
        f"/articles/{10**30}/",
        "/meetings/999/",
        "/officials/niemand/",
        "/countries/FR/",
        "/countries/%00/",
        "/countries/GB/XX/",
        "/nowhere/",
    ],
)
def test_unknown_things_offer_a_search(client, report, path):
    response = client.get(path)
    assert response.status_code == 404
    assert 'role="search"' in response.content.decode()
