"""Outlets that are known by name, in every way in which reports name them; all others are nobody's business."""

import pytest

from articles.matching.outlets import known_outlet, outlets


@pytest.mark.parametrize(
    ("name", "kind", "country"),
    [
        ("dpa", "agency", "DE"),
        ("Deutsche Presse-Agentur", "agency", "DE"),
        ("Nachrichtenagentur Reuters", "agency", "GB"),
        ("The Associated Press", "agency", "US"),
        ("Interfax", "agency", "RU"),
        ("TASS", "state_agency", "RU"),
        ("https://www.tass.ru", "state_agency", "RU"),
        ("Xinhua", "state_agency", "CN"),
        ("RT DE", "state_media", "RU"),
        ("Global Times", "state_media", "CN"),
        ("BBC", "public_broadcaster", "GB"),
        ("Deutsche Welle", "public_broadcaster", "DE"),
        ("auswaertiges-amt.de", "government", "DE"),
        ("state.gov", "government", "US"),
        ("Élysée", "government", "FR"),
        ("NATO", "government", None),
    ],
)
def test_kind_and_country_of_a_known_outlet(name, kind, country):
    found = known_outlet(name)
    assert (found.kind, found.country) == (kind, country)


@pytest.mark.parametrize("name", ["Elbkurier", "Die Welt", "Derby News", "AA", "Volkszeitung", "", "der", "·"])
def test_of_all_others_nothing_is_said(name):
    assert known_outlet(name) is None


def test_no_name_means_two_outlets():
    names = [name for name in outlets() if outlets()[name].name not in {one.name for one in outlets().values()}]
    assert not names
    assert len({(one.name, one.kind) for one in outlets().values()}) == len({one.name for one in outlets().values()})
