"""Filters and timelines that were drawn once are shown again, and never when anything that they show has changed."""

import pytest

from articles.models import Meeting, Office, Person, Tenure
from tests.builders import article, meeting, person

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def met():
    """Two who met in 2021 and in 2022."""
    anna, boris = person("Anna Beispiel", "GB", "Foreign Secretary"), person("Boris Muster", "RU")
    Office.objects.update(kind="foreign")
    told = article("Anna sprach mit Boris.", "2022-02-11", [anna, boris], ["GB", "RU"])
    meeting("2022-02-11", [anna, boris], ["GB", "RU"], [told])
    meeting("2021-03-01", [anna, boris], ["GB", "RU"], [told])
    return anna, boris


def page(client, path, **headers):
    response = client.get(path, headers=headers)
    assert response.status_code == 200
    return response.content.decode()


def filters(content):
    return content.partition('<form id="filters"')[2].partition("</form>")[0]


def test_turning_pages_counts_nothing_again(client, met, monkeypatch):
    first = page(client, "/meetings/?country=GB")
    monkeypatch.setattr("articles.browsing.listing.facets_of", None)
    assert page(client, "/meetings/?country=GB&page=1").count("<details") == first.count("<details")
    with pytest.raises(TypeError):
        client.get("/meetings/?country=RU")


@pytest.mark.parametrize(
    ("path", "change", "before", "after"),
    [
        ("/meetings/", lambda anna: Meeting.objects.first().countries.clear(), "United Kingdom", ""),
        ("/meetings/", lambda anna: Person.objects.filter(pk=anna.pk).update(name="Anne"), "Anna Beispiel", "Anne"),
        ("/officials/", lambda anna: Tenure.objects.all().delete(), "foreign minister", ""),
        ("/articles/", lambda anna: article("Es war still.", "2019-01-01", [anna], ["GB"]), "", "date_after=2019"),
    ],
)  # fmt: skip
def test_what_changes_is_shown(client, met, path, change, before, after):
    shown = page(client, path)
    assert after not in shown or not after
    change(met[0])
    changed = page(client, path)
    assert changed != shown
    assert after in changed
    assert shown.count(before) != changed.count(before) or not before


def test_each_language_and_each_question_has_its_own(client, met):
    english, german = (filters(page(client, "/meetings/", **{"accept-language": one})) for one in ("en", "de"))
    assert "United Kingdom" in english
    assert "Vereinigtes Königreich" in german
    assert 'value="GB" checked' in page(client, "/meetings/?country=gb")
    assert 'value="GB" checked' not in page(client, "/meetings/")


def test_what_is_wrong_stands_beside_what_was_typed(client, met):
    page(client, "/meetings/")
    for typed in ("Nobody at all", "Somebody else"):
        assert typed in filters(page(client, f"/meetings/?official={typed}"))
