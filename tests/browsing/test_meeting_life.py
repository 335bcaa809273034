"""The page of one meeting: its life, from the announcement to what became of it."""

import re

import pytest

from tests.browsing.meeting_pages import on, page_of, report, rows, tell, text, two_people
from tests.builders import meeting

pytestmark = pytest.mark.django_db


@pytest.fixture
def people():
    return two_people()


@pytest.fixture
def lived(people):
    """Announced, put off, and neither held nor called off since."""
    met = meeting("2022-02-17", people, status="planned", postponed=True)
    tell(met, report("Erst.", "Elbkurier", "2022-02-01"), date=on("2022-02-10"), status="planned")
    tell(met, report("Dann.", "Alpenbote", "2022-02-08"), date=on("2022-02-17"), status="planned", postponed=True,
         moved_from=on("2022-02-10"))  # fmt: skip
    return met


def turns(content):
    return [text(inner) for inner in re.findall(r'<li class="turn [^>]*>(.*?)</li>', content, re.DOTALL)]


def test_the_life_of_a_meeting_turn_by_turn(client, lived):
    content = page_of(client, lived)
    assert turns(content) == [
        "announced for 10 February 2022 1 February 2022: Elbkurier",
        "put off for 17 February 2022, before: 10 February 2022 8 February 2022: Alpenbote",
        "? no report says whether it took place",
    ]
    assert "planned; no report says whether it took place" in text(content)


def test_a_plan_that_was_put_off_and_the_meeting_on_the_new_day_tell_one_life(client, people):
    met = meeting("2022-02-17", people, status="held")
    tell(met, report("Dann.", "Alpenbote", "2022-02-08"), date=on("2022-02-17"), status="planned", postponed=True)
    tell(met, report("Sie trafen sich.", "Tageblatt", "2022-02-18"), date=on("2022-02-17"))
    plan = meeting("2022-02-10", people, status="planned", moved_to=met)
    tell(plan, report("Erst.", "Elbkurier", "2022-02-01"), date=on("2022-02-10"), status="planned")
    content = page_of(client, met)
    assert [turn.split()[0] for turn in turns(content)] == ["announced", "put", "held"]
    assert f'Planned before: <a href="{plan.get_absolute_url()}">' in content
    # its account is of the other page: nothing here contradicts it
    assert len(rows(content)["when"]) == 2
    content = page_of(client, plan)
    assert f'Put off: <a href="{met.get_absolute_url()}">' in content
    assert turns(content)[-1] == "put off for 17 February 2022 Anna Beispiel – Boris Muster"
    assert "no report says whether it took place" not in text(content)
    told = client.get(f"/api{met.get_absolute_url()}").json()
    assert (told["moved_to"], told["moved_here"]) == (None, [plan.pk])
    assert client.get(f"/api{plan.get_absolute_url()}").json()["moved_to"] == met.pk


def test_an_editor_who_knows_better_is_named(client, lived):
    lived.status, lived.postponed = "held", False
    lived.save()
    assert turns(page_of(client, lived))[-1] == "held set by an editor"


def test_a_report_that_was_taken_down_is_no_editor(client, lived):
    """Its word still counts for what became of the meeting; nobody is told that an editor set it."""
    lived.status, lived.postponed = "held", False
    lived.save()
    tell(lived, report("Sie trafen sich.", "Tageblatt", "2022-02-18", hidden=True), date=on("2022-02-17"))
    content = page_of(client, lived)
    assert "set by an editor" not in content
    assert "Tageblatt" not in content


def test_days_are_written_in_the_readers_language(client, lived):
    content = page_of(client, lived, HTTP_ACCEPT_LANGUAGE="de")
    assert "17. Februar 2022" in content
    assert "17 February 2022" not in content
