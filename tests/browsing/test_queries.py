"""How often a page asks the database: as often for many rows as for few."""

import pytest
import zeal
from django.db import connection

from articles.indexing import find
from tests.builders import article, meeting, mention, person, place, quote, source

pytestmark = pytest.mark.django_db

PAGES = """
/ /articles/ /meetings/ /officials/ /countries/ /quotes/
/articles/{article}/ /meetings/{meeting}/ /meetings/matrix/ /meetings/matrix/?of=officials
/meetings/calendar/?month=2022-02 /meetings/calendar/?month=2022 /meetings/map/
/meetings/map/?by=part /countries/network/ /officials/network/
/officials/p0/ /officials/p0/p1/ /officials/p1/p3/ /countries/GB/ /countries/GB/RU/
/api/articles/ /api/meetings/ /api/officials/ /api/countries/ /api/quotes/ /api/articles/{article}/
/feeds/articles/ /feeds/meetings/ /feeds/quotes/ /feeds/meetings.ics
/meetings/?format=csv /articles/?format=jsonl&country=gb /codebook/
/meetings/?format=plover /meetings/?format=gexf /meetings/?format=graphml&of=countries
/articles/?format=ftm /meetings/?format=ftm /officials/?format=ftm /quotes/?format=ftm
/values/meetings/official/ /officials/suggest?q=per /meetings/?country=GB&office=foreign&not_format=phone&sort=oldest
""".split()


@pytest.fixture(scope="module")
def plenty(shared):
    """Ten people, ten reports, ten meetings that all of them attend."""
    people = [
        person(f"Person {n}", "GB" if n % 2 else "RU", f"Amt {n}", ("2022-01-01", "2022-02-01"), slug=f"p{n}")
        for n in range(10)
    ]
    reports = []
    for n in range(10):
        report = article(f"Bericht {n}: er sprach.", people=people, countries=["GB", "RU"], source=source(f"Blatt {n}"))
        mention(report, "er", person=people[n])
        quote(report, "er sprach", people[n])
        reports.append(report)
    meetings = [
        meeting(people=people, countries=["GB", "RU"], reports=reports, place=place(f"Ort {n}")) for n in range(10)
    ]
    # The index takes in what changed with the first question.
    for name in ("articles", "meetings", "quotes"):
        find(name)
    return {"article": reports[0].pk, "meeting": meetings[0].pk}


@pytest.mark.parametrize("path", PAGES)
def test_queries_do_not_grow_with_rows(client, plenty, django_assert_max_num_queries, path):
    # The first page of a process reads the lists; the next ones know them.
    assert b"".join(client.get(path.format(**plenty)))
    # PostgreSQL is asked once more a list which notes may yet come; in a transaction it is not remembered who is who.
    with django_assert_max_num_queries(36 if connection.vendor == "postgresql" else 28), zeal.zeal_context():
        response = client.get(path.format(**plenty))
        assert response.status_code == 200
        if response.streaming:
            assert b"".join(response.streaming_content)


@pytest.mark.parametrize("path", PAGES)
def test_readers_get_no_cookie(client, plenty, path):
    response = client.get(path.format(**plenty))
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")
