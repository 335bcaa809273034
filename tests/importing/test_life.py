"""What became of a meeting, through the real door: texts of several days, in either order."""

from itertools import permutations

import pytest

from articles.importing import Delivered, store
from articles.importing.removing import remove
from articles.models import Article, Meeting

pytestmark = pytest.mark.django_db

WHO = "Der polnische Außenminister Jan Dvorak und sein tschechischer Amtskollege Petr Lund"
PLANNED = f"date 2022-02-01\n\n{WHO} wollen sich am 10. Februar 2022 in Prag treffen."
OFF = (
    "date 2022-02-08\n\nDas für den 10. Februar 2022 geplante Treffen des polnischen Außenministers Jan Dvorak mit dem "
    "tschechischen Außenminister Petr Lund in Prag wurde abgesagt."
)
PUT_OFF = OFF.replace("abgesagt", "verschoben")
ON_AGAIN = f"date 2022-02-09\n\n{WHO} werden sich am 10. Februar 2022 nun doch in Prag treffen."
HELD = f"date 2022-02-11\n\n{WHO} haben sich am 10. Februar 2022 in Prag zwei Stunden lang unterredet und getroffen."


def imported(*texts):
    for text in texts:
        store(Delivered(f"{len(text)}.txt", text.encode()))
    (meeting,) = Meeting.objects.all()
    return meeting


@pytest.mark.parametrize(
    ("texts", "status", "postponed"),
    [
        ([PLANNED], "planned", False),
        ([PLANNED, OFF], "cancelled", False),
        ([PLANNED, PUT_OFF], "cancelled", True),
        ([PLANNED, OFF, ON_AGAIN], "planned", False),
        ([PLANNED, HELD], "held", False),
    ],
)
def test_what_became_of_it_whatever_came_in_first(texts, status, postponed):
    for order in permutations(texts):
        meeting = imported(*order)
        assert (meeting.status, meeting.postponed, str(meeting.latest)) == (status, postponed, "2022-02-10")
        for article in Article.objects.all():
            remove(article)


MOVED = OFF.replace("wurde abgesagt", "wurde auf den 17. Februar 2022 verschoben")
LATER = HELD.replace("2022-02-11", "2022-02-18").replace("10. Februar", "17. Februar")


def moves():
    """Where each day's meeting was put off to, by their days."""
    rows = Meeting.objects.order_by("latest").values_list("latest", "moved_to__latest")
    return [(str(day), goal and str(goal)) for day, goal in rows]


def test_a_plan_that_was_put_off_leads_to_the_meeting_on_the_new_day_whatever_came_in_first():
    for order in permutations([PLANNED, MOVED, LATER]):
        for text in order:
            store(Delivered(f"{len(text)}.txt", text.encode()))
        assert moves() == [("2022-02-10", "2022-02-17"), ("2022-02-17", None)]
        assert Meeting.objects.get(latest="2022-02-17").status == "held"
        # without the report that says so nothing ties the two
        remove(Article.objects.get(earliest="2022-02-08"))
        assert moves() == [("2022-02-10", None), ("2022-02-17", None)]
        for article in Article.objects.all():
            remove(article)


def test_a_plan_of_other_people_for_that_day_is_not_put_off():
    other = PLANNED.replace("Petr Lund", "Karel Stary").replace("in Prag", "in Brünn")
    for text in (other, MOVED):
        store(Delivered(f"{len(text)}.txt", text.encode()))
    assert moves() == [("2022-02-10", None), ("2022-02-17", None)]


def test_without_the_report_that_called_it_off_it_is_planned_again():
    imported(PLANNED, PUT_OFF)
    remove(Article.objects.get(earliest="2022-02-08"))
    meeting = Meeting.objects.get()
    assert (meeting.status, meeting.postponed) == ("planned", False)


def test_the_account_keeps_what_its_report_says_beside_the_facts():
    meeting = imported(HELD)
    account = meeting.accounts.get()
    body = account.article.body
    told = account.facts
    assert told["lasted"]["minutes"] == 120
    assert body[slice(*told["lasted"]["span"])] == "zwei Stunden"
    assert body[slice(*told["date_at"])] == "10. Februar 2022"
    assert (told["postponed"], told["moved_from"], told["status_at"]) == (False, None, account.spans[0])
