"""The desk, however much waits."""

import pytest

from articles.models import ErrorReport, Question
from tests import builders
from tests.review.test_answers import DESK

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def plenty(shared):
    """A thousand questions of every kind, and a hundred error reports."""
    number = 1000
    people = [builders.person(f"Person {n}", "GB", slug=f"p{n}") for n in range(20)]
    reports = [builders.article(f"Bericht {n}: er sprach.", people=people[:3]) for n in range(20)]
    quotes = [builders.quote(one, "er sprach") for one in reports]
    mentions = [builders.mention(one, "er") for one in reports]
    met = [builders.meeting(people=people[:4], reports=[one]) for one in reports]
    rows = []
    for n in range(number):
        m = n % 20
        about = [
            ("quote", {"article": reports[m], "number": quotes[m].pk}),
            ("nobody", {"article": reports[m], "number": mentions[m].pk}),
            ("people", {"person": people[m], "other_person": people[m - 1]}),
            ("meetings", {"meeting": met[m], "other_meeting": met[m - 1]}),
            ("meeting", {"meeting": met[m]}),
        ]
        for kind, values in about:
            doubt, facts = (n % 97) / 100, n % 31 + 1
            rows.append(
                Question(kind=kind, key=f"{kind}{n}", confidence=1 - doubt, facts=facts, damage=doubt * facts, **values)
            )
    Question.objects.bulk_create(rows, batch_size=500)
    ErrorReport.objects.bulk_create(
        ErrorReport(page="/", kind="list", title="Liste", wrong=f"Fehler {n}", language="de", digest=f"d{n}")
        for n in range(number // 10)
    )


@pytest.mark.parametrize("kind", ["", "error", "quote", "nobody", "people", "meetings", "meeting"])
def test_the_desk_asks_the_database_a_few_times_however_much_waits(desk, plenty, django_assert_max_num_queries, kind):
    with django_assert_max_num_queries(40):
        assert desk.get(DESK, {"kind": kind}).context["item"]
