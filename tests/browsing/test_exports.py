"""All matches as CSV, JSON and JSON Lines."""

import csv
import io
import json
import re

import pytest

from tests.builders import article, meeting, person, quote, source

pytestmark = pytest.mark.django_db


def body(response):
    assert response.status_code == 200
    return b"".join(response.streaming_content).decode()


@pytest.fixture
def many():
    """More than one page, and more than one chunk would be slow; two pages are enough."""
    anna = person("Anna Beispiel", "GB")
    for number in range(30):
        report = article(f"Bericht {number}: sie sprach.", people=[anna], countries=["GB"], source=source())
        quote(report, "sie sprach", anna)
        meeting(people=[anna], countries=["GB"], reports=[report])


@pytest.mark.parametrize("name", ["articles", "meetings", "quotes", "officials", "countries"])
def test_every_format_holds_all_matches(client, many, name):
    rows = list(csv.DictReader(io.StringIO(body(client.get(f"/{name}/?format=csv")).removeprefix("\ufeff"))))
    listed = json.loads(body(client.get(f"/{name}/?format=json")))
    lines = [json.loads(line) for line in body(client.get(f"/api/{name}/?format=jsonl")).splitlines()]
    assert len(rows) == len(listed) == len(lines) == client.get(f"/api/{name}/").json()["count"]
    assert listed == lines
    assert listed[:25] == client.get(f"/api/{name}/").json()["results"]


def test_filters_narrow_the_export(client, many):
    assert json.loads(body(client.get("/articles/?format=json&country=FR"))) == []
    assert body(client.get("/articles/?format=jsonl&country=FR")) == ""
    assert body(client.get("/articles/?format=csv&country=FR")).startswith("\ufeffid,file,sha256,title,earliest")


def test_the_value_tells_a_file_from_a_way_of_meeting(client):
    meeting(format="phone")
    meeting(format="video")
    report = article()
    meeting(format="phone", reports=[report])
    rows = json.loads(body(client.get("/meetings/?format=json&format=phone")))
    assert [row["format"] for row in rows] == ["phone"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_cells_are_no_formulas(client, start):
    article(title=f'{start}HYPERLINK("http://example.org")', file="a,b\r\nc.txt")
    text = body(client.get("/articles/?format=csv"))
    row = next(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert row["title"] == f'\'{start}HYPERLINK("http://example.org")'
    assert row["file"] == "a,b\r\nc.txt"


def test_files_are_offered_for_saving(client):
    response = client.get("/quotes/?format=csv")
    assert re.fullmatch(r'attachment; filename="quotes-\d{4}-\d\d-\d\d[.]csv"', response["Content-Disposition"])
    assert 'codebook.json>; rel="describedby"' in response["Link"]
    assert response["Content-Type"] == "text/csv; charset=utf-8"
