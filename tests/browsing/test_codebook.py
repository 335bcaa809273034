"""The codebook describes what the exports have, no more and no less."""

import csv
import io
import json

import pytest

from articles.browsing.codebook import TABLES, table
from articles.browsing.lists import LISTS
from tests.builders import article, meeting, person

NAMES = [of.name for of in LISTS]


@pytest.mark.parametrize("of", LISTS, ids=NAMES)
def test_every_column_is_described(of):
    assert [column.name for column in table(of.name).columns if column.name] == list(of.columns)


@pytest.mark.django_db
def test_the_page_and_its_files(client):
    page = client.get("/codebook/").content.decode()
    assert all(f'id="{table.name}"' in page for table in TABLES)
    assert "by phone" in page
    rows = list(csv.DictReader(io.StringIO(client.get("/codebook.csv").content.decode("utf-8-sig"))))
    told = json.loads(client.get("/codebook.json").content)
    assert len(rows) == sum(len(one["columns"]) for one in told["exports"])
    assert {"export": "meetings", "column": "format", "values": "in_person; phone; video; unknown"}.items() <= next(
        row for row in rows if (row["export"], row["column"]) == ("meetings", "format")
    ).items()
    assert told["codebook"] == rows[0]["codebook"]


@pytest.mark.django_db
def test_event_rows_have_the_keys_of_the_codebook(client):
    meeting(people=[person("Anna", "GB")], reports=[article()])
    row = json.loads(client.get("/meetings/?format=plover").getvalue())
    described = {column.path.partition(".")[0].strip("[]?") for column in table("plover").columns}
    assert set(row) == described
