"""What became of meetings, in lists, filters, the API and files: postponed and overdue beside the promised status."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from tests.builders import article, meeting

pytestmark = pytest.mark.django_db

OVERDUE = "planned; no report says whether it took place"


@pytest.fixture
def each():
    """A meeting of each kind, by a topic that names it; the days are counted from today where that matters."""
    today = timezone.localdate()
    coming = (today + timedelta(days=9)).isoformat()
    rows = [
        ("held", "2022-02-11", {"status": "held"}),
        ("coming", coming, {"status": "planned"}),
        ("today", today.isoformat(), {"status": "planned"}),
        ("passed", "2022-02-10", {"status": "planned"}),
        ("dayless", None, {"status": "planned"}),
        ("moved", coming, {"status": "planned", "postponed": True}),
        ("moved and passed", "2022-02-17", {"status": "planned", "postponed": True}),
        ("put off", "2022-02-09", {"status": "cancelled", "postponed": True}),
        ("off", "2022-02-08", {"status": "cancelled"}),
    ]
    made = {name: meeting(when, reports=[article(name)], topics=[name], **fields) for name, when, fields in rows}
    made["led on"] = meeting(
        "2022-02-07", reports=[article("led on")], topics=["led on"], status="planned", moved_to=made["held"]
    )
    return made


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("held", ["held"]),
        # the promised ones hold what they held
        ("planned", ["coming", "dayless", "led on", "moved", "moved and passed", "passed", "today"]),
        ("cancelled", ["off", "put off"]),
        # the finer ones
        ("overdue", ["moved and passed", "passed"]),
        ("postponed", ["led on", "moved", "moved and passed", "put off"]),
    ],
)
def test_filter(client, each, asked, expected):
    answer = client.get(f"/api/meetings/?status={asked}").json()
    assert sorted(row["topics"][0] for row in answer["results"]) == expected
    page = client.get(f"/meetings/?status={asked}").content.decode()
    assert all(name in page for name in expected)


def test_the_status_stays_as_promised_and_the_state_says_more(client, each):
    rows = {row["topics"][0]: row for row in client.get("/api/meetings/").json()["results"]}
    told = {name: (row["status"], row["state"]) for name, row in rows.items()}
    assert told == {
        "held": ("held", "held"),
        "coming": ("planned", "planned"),
        "today": ("planned", "planned"),
        "passed": ("planned", "overdue"),
        "dayless": ("planned", "planned"),
        "moved": ("planned", "postponed"),
        "moved and passed": ("planned", "overdue"),
        "put off": ("cancelled", "postponed"),
        "off": ("cancelled", "cancelled"),
        "led on": ("planned", "postponed"),
    }


def test_lists_say_so(client, each):
    page = client.get("/meetings/?status=overdue").content.decode()
    assert page.count(f'<span class="status">{OVERDUE}</span>') == 2
    page = client.get("/meetings/?status=postponed&date_before=2022-02-09").content.decode()
    assert '<span class="status">postponed</span>' in page


def test_files_have_the_state_behind_the_promised_columns(client, each):
    lines = b"".join(client.get("/meetings/?format=csv&status=overdue").streaming_content).decode().splitlines()
    assert lines[0].endswith(",topics,reports,state")
    assert lines[1].endswith(",overdue")


def test_the_page_at_a_glance_shows_what_is_overdue_and_not_among_what_is_to_come(client, each):
    page = client.get("/").content.decode()
    assert OVERDUE in page
    assert each["passed"].latest == date(2022, 2, 10)
    assert OVERDUE not in page.partition("Coming up</h2>")[2].split("</section>")[0]
