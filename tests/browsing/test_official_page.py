"""One official: offices in time, names, doubts, counterparts, places, and what comes next."""

from datetime import date

import pytest

from articles.browsing.dossiers.careers import career
from articles.browsing.terms import terms_of
from articles.models import Alias, Office, Officeholder, Sighting, Tenure
from tests.builders import article, country, days, meeting, person, place, quote, source

pytestmark = pytest.mark.django_db
TODAY = date(2024, 5, 1)


def page(client, slug="anna-beispiel"):
    response = client.get(f"/officials/{slug}/")
    assert response.status_code == 200
    return response.content.decode()


def tenure(who, title, seen, seat=""):
    """Reports show somebody in an office on these days."""
    office, _ = Office.objects.get_or_create(title=title, country=country("GB"), defaults={"seat": seat})
    first, last = days(seen)
    return Tenure.objects.create(person=who, office=office, first_seen=first, last_seen=last)


def term(who, position, start, end, seat="", **fields):
    """A register gives these days."""
    values = {"name": who.name, "position": position, "country": country("GB"), "source": "amt.csv", **fields}
    return Officeholder.objects.create(
        key=f"{position}{start}", start=start, end=end, seat=seat, official=who, **values
    )


def seen(report, who, name, **fields):
    """A report that calls somebody by this name."""
    values = {"found": who, "identity": who, "person": who, **fields}
    return Sighting.objects.create(article=report, key=f"p{who.pk}{name}", name=name, spans=[[0, 4]], **values)


def test_titles_of_one_seat_are_one_office_given_days_before_seen_ones():
    anna = person("Anna Beispiel", "GB")
    tenure(anna, "Außenministerin", "2021-03-01/2022-04-01", "foreign:GB")
    tenure(anna, "Foreign Secretary", "2022-05-01/2023-01-01", "foreign:GB")
    tenure(anna, "Abgeordnete", "2010-05-01/2010-05-01")
    term(anna, "Foreign Secretary", "2021-02", "2023-02-14", "foreign:GB")
    found = career(terms_of(anna), TODAY)
    assert [held.titles for held in found.offices] == [["Foreign Secretary", "Außenministerin"], ["Abgeordnete"]]
    given, told = found.offices[0].terms
    assert (given.given, given.since.text, given.until.text) == (True, "2021-02", "2023-02-14")
    assert (told.given, told.since.text, told.until.text) == (False, "2021-03-01", "2023-01-01")
    assert len(found.years) == 14 and found.years[0] == "2010"


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2020", "2022", "in office: 2020 to 2022"),
        ("2020-05-01", "", "in office since 1 May 2020"),
        ("", "2022-02", "in office until February 2022"),
        ("", "", "when: not known"),
    ],
)
def test_given_days_may_be_partial_and_open(client, start, end, words):
    anna = person("Anna Beispiel", "GB")
    term(anna, "Foreign Secretary", start, end)
    found = career(terms_of(anna), TODAY)
    assert all(bar.x >= 0 and bar.x + bar.width <= 721 for bar in found.offices[0].bars)
    article(people=[anna])
    content = page(client)
    assert words in content and "register: amt.csv" in content


def test_several_terms_of_one_office_are_bars_side_by_side():
    anna = person("Anna Beispiel", "GB")
    term(anna, "Premier", "2000", "2003", "head:GB")
    term(anna, "Premier", "2010", "2013", "head:GB")
    bars = career(terms_of(anna), TODAY).offices[0].bars
    assert sorted((round(bar.x), round(bar.width)) for bar in bars) == [(0, 206), (514, 206)]


def test_every_name_with_its_reports(client):
    anna = person("Anna Beispiel", "GB")
    Alias.objects.create(person=anna, name="A. Beispiel", key="a beispiel")
    for name in ("Anna Beispiel", "Anna Beispiel", "Ana Bejspil"):
        seen(article(people=[anna]), anna, name)
    seen(article(people=[anna], hidden=True), anna, "Verborgen")
    seen(article(people=[anna]), anna, "die Ministerin", origin="office")
    content = page(client)
    assert "3 spellings in the reports" in content
    assert "<bdi>Anna Beispiel</bdi> <span>2 reports</span>" in content
    assert "<bdi>Ana Bejspil</bdi> <span>1 report</span>" in content
    assert "<bdi>A. Beispiel</bdi></li>" in content
    assert "Verborgen" not in content and "<bdi>die Ministerin" not in content


def test_who_else_may_be_meant_is_said_with_the_passage(client):
    anna, other = person("Beispiel", "GB", slug="anna-beispiel"), person("Anna Maria Beispiel", "GB")
    gone = person("Weg Beispiel", merged_into=other)
    report = article("Beispiel sprach.", people=[anna, other], source=source("Elbkurier"))
    seen(report, anna, "Beispiel", verdict="unsure", candidates=[other.slug, gone.slug, anna.slug])
    content = page(client)
    assert 'may also be <a href="/officials/anna-maria-beispiel/">Anna Maria Beispiel</a>:\n' in content
    assert f'href="/articles/{report.pk}/#c0-4"' in content
    assert "Weg Beispiel" not in content
    Sighting.objects.update(by_editor=True)
    assert "may also be" not in page(client)
    Sighting.objects.update(by_editor=False)
    report.hidden = True
    report.save()
    article(people=[anna])
    assert "may also be" not in page(client)


def test_meetings_counterparts_and_places(client):
    anna, boris = person("Anna Beispiel", "GB"), person("Boris Muster", "RU")
    told = article(people=[anna, boris])
    meeting("2199-05-01", [anna, boris], ["GB", "RU"], [told], status="planned", place=place("Genf", "CH"))
    for day in ("2022-02-01", "2022-02-03"):
        meeting(day, [anna, boris], ["GB", "RU"], [told], place=place("Wien", "AT"))
    content = page(client)
    assert content.index("Coming up") < content.index("1 May 2199") < content.index("Latest meetings")
    assert "1 May 2199" not in content.partition("Latest meetings")[2].partition("</section>")[0]
    assert 'href="/officials/anna-beispiel/boris-muster/">Boris Muster</a>' in content
    assert '/meetings/?official=anna-beispiel&amp;official=boris-muster">3<' in content
    assert '/meetings/?official=anna-beispiel&amp;status=held&amp;place=wien">2<' in content
    assert '/meetings/?official=anna-beispiel&amp;status=held&amp;host=AT">2<' in content
    assert "place=genf" not in content[content.index("In numbers") :]


@pytest.mark.parametrize("path", ["/officials/anna-beispiel/", "/"])
def test_no_plan_is_among_the_latest_meetings_nor_one_that_was_put_off_among_the_next(client, path):
    anna = person("Anna Beispiel", "GB")
    told = article(people=[anna])
    meeting("2022-02-01", [anna], ["GB"], [told])
    plans = [meeting(f"2199-05-{day:02}", [anna], ["GB"], [told], status="planned") for day in range(1, 12)]
    meeting("2199-04-01", [anna], ["GB"], [told], status="planned", moved_to=plans[0])
    content = client.get(path).content.decode()
    latest = content.partition("Latest meetings")[2].partition("</section>")[0]
    assert "1 February 2022" in latest and "2199" not in latest
    coming = content.partition("Coming up")[2].partition("</section>")[0]
    assert "1 May 2199" in coming and "April" not in coming


def test_what_lies_within_a_place_counts_there_alone(client):
    anna = person("Anna Beispiel", "GB")
    told = article(people=[anna])
    for number, where in enumerate(("Moskau", "Kreml, Moskau"), 1):
        meeting(f"2022-02-0{number}", [anna], ["GB", "RU"], [told], place=place(where, "RU"))
    figures = page(client)
    figures = figures[figures.index("In numbers") :]
    assert 'status=held&amp;place=moskau">2<' in figures and "Kremlin" not in figures


def test_somebody_of_whom_little_is_known(client):
    article("Er kam.", people=[person("Nemo Niemand")])
    content = page(client, "nemo-niemand")
    assert "No report names an office." in content
    assert "No report tells of a meeting." in content
    assert "<svg" not in content and "spelling" not in content and "may also be" not in content


def test_hostile_names_are_text(client):
    anna = person("Anna <b>Beispiel", "GB", "Amt <i>", ("2022-01-01", "2022-02-01"), slug="anna-beispiel")
    report = article("<u>Sie</u> sprach.", people=[anna])
    seen(report, anna, "<s>Anna")
    quote(report, "sprach", anna)
    content = page(client)
    assert not any(tag in content for tag in ("<b>Beispiel", "Amt <i>", "<s>Anna"))
