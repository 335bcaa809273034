"""Every kind of question, answered every way: what readers see then, and that it can be undone."""

import pytest
from django.urls import reverse

from articles.importing import reread
from articles.models import Article, Correction, ErrorReport, Meeting, Mention, Person, Question, Quote, Sighting
from tests.importing.snapshots import taken
from tests.review.conftest import RAISING

pytestmark = pytest.mark.django_db
DESK = reverse("admin:articles_question_changelist")


def answer(desk, deed, at, **sent):
    return desk.post(reverse("admin:desk_answer"), {"deed": deed, "at": at, **sent}, follow=True)


def named(name):
    return f"person-{Person.objects.get(name=name).pk}"


def words(client, thing):
    return client.get(thing.get_absolute_url()).content.decode()


def merged(person):
    return Person.objects.get(name=person).merged_into


ACCEPTED = {
    "who": (
        lambda: {"choice": named("Boris Tal")},
        lambda client: Sighting.objects.get(name="Tal").person.name == "Boris Tal",
    ),
    "people": (
        lambda: {"choice": named("Katharina Lindenmayer")},
        lambda client: merged("Katharina Lindenmeyer").name == "Katharina Lindenmayer",
    ),
    "meetings": (
        lambda: {"choice": f"meeting-{Meeting.objects.order_by('pk').last().pk}"},
        lambda client: Meeting.objects.visible().get() == Meeting.objects.order_by("pk").last(),
    ),
    "dates": (
        lambda: {"choice": f"account-{Article.objects.get(file='lyon.txt').accounts.get().pk}"},
        lambda client: "7 May 2031" in words(client, Meeting.objects.visible().get()),
    ),
    "meeting": (dict, lambda client: Meeting.objects.visible().count() == 1),
    "speaker": (
        lambda: {"choice": named("Anna Berg")},
        lambda client: Quote.objects.get().speaker.name == "Anna Berg",
    ),
    "quote": (dict, lambda client: Quote.objects.get().speaker.name == "Anna Berg"),
    "nobody": (
        lambda: {"typed": "Anna Berg"},
        lambda client: Mention.objects.get(form="office").person.name == "Anna Berg",
    ),
    "warning": (dict, lambda client: Article.objects.visible().exists()),
}
REJECTED = {
    "who": lambda client: Sighting.objects.get(name="Tal").person.name == "Tal",
    "people": lambda client: Person.objects.present().filter(name__startswith="Katharina").count() == 2,
    "meetings": lambda client: Meeting.objects.visible().count() == 2,
    "dates": lambda client: (
        sorted(str(one.latest) for one in Meeting.objects.visible()) == ["2031-05-06", "2031-05-07"]
    ),
    "meeting": lambda client: not Meeting.objects.visible().exists(),
    "speaker": lambda client: not Quote.objects.exists(),
    "quote": lambda client: not Quote.objects.exists(),
    "nobody": lambda client: not Mention.objects.filter(form="office").exists(),
    "warning": lambda client: not Article.objects.visible().exists(),
}
CASES = [(kind, "accept") for kind in RAISING] + [(kind, "reject") for kind in RAISING]


@pytest.mark.parametrize(("kind", "deed"), CASES)
def test_an_answer_takes_effect_stays_after_another_reading_and_can_be_undone(desk, client, raised, kind, deed):
    asked = raised(kind)
    before = taken()
    page = desk.get(DESK, {"kind": kind})
    assert page.context["item"].row == asked
    assert page.context["shown"].passages
    sent, seen = ACCEPTED[kind] if deed == "accept" else (dict, REJECTED[kind])
    assert answer(desk, deed, f"question-{asked.pk}", **sent()).status_code == 200
    assert not Question.objects.open().filter(kind=kind).exists()
    assert seen(client)
    for article in Article.objects.order_by("pk"):
        reread(article)
    assert not Question.objects.open().filter(kind=kind).exists()
    assert seen(client)
    back = desk.post(reverse("admin:desk_undo"), follow=True)
    assert back.context["item"].row == asked
    assert taken() == before


@pytest.mark.parametrize("kind", ["speaker", "nobody"])
def test_nobody_is_an_answer_too(desk, raised, kind):
    asked = raised(kind)
    answer(desk, "accept", f"question-{asked.pk}", choice="nobody")
    decision = Correction.objects.get()
    assert (decision.action, decision.asked) == ("confirm", kind)
    reread(Article.objects.get())
    assert not Question.objects.open().filter(kind=kind).exists()


def test_the_chosen_days_may_be_those_that_readers_see(desk, raised):
    asked = raised("dates")
    answer(desk, "accept", f"question-{asked.pk}", choice="now")
    assert Correction.objects.filter(action="confirm", kind="meeting").get().after["earliest"] == "2031-05-06"
    assert not Question.objects.open().filter(kind="dates").exists()


def test_a_confirmed_day_does_not_confirm_a_doubtful_meeting(desk, raised):
    asked = raised("dates")
    Meeting.objects.filter(pk=asked.meeting_id).update(confidence=0.4)
    answer(desk, "accept", f"question-{asked.pk}", choice="now")
    assert list(Question.objects.open().values_list("kind", flat=True)) == ["meeting"]


@pytest.mark.parametrize("sent", [{}, {"choice": "person-999999"}, {"choice": "x"}, {"typed": "Niemand Sonst"}])
def test_an_answer_without_a_sound_choice_decides_nothing(desk, raised, sent):
    asked = raised("who")
    page = answer(desk, "accept", f"question-{asked.pk}", **sent)
    assert "errorlist" in page.content.decode() or page.context["messages"]
    assert page.context["item"].row == asked
    assert not Correction.objects.exists()


@pytest.mark.parametrize(
    "sent", [{"deed": "explode"}, {"at": "question-0"}, {"at": "question-" + "9" * 40}, {"at": ""}]
)
def test_a_strange_form_decides_nothing(desk, raised, sent):
    asked = raised("quote")
    page = answer(desk, **{"deed": "accept", "at": f"question-{asked.pk}", **sent})
    assert page.status_code == 200
    assert not Correction.objects.exists()


def test_later_puts_a_question_off_and_undo_brings_it_back(desk, raised, monkeypatch, editor):
    asked = raised("quote")
    page = answer(desk, "later", f"question-{asked.pk}")
    assert page.context["item"] is None
    assert not Correction.objects.exists()
    asked.refresh_from_db()
    assert asked.later_by == editor
    assert desk.post(reverse("admin:desk_undo"), follow=True).context["item"].row == asked
    answer(desk, "later", f"question-{asked.pk}")
    Question.objects.update(later_until=asked.found_at)
    assert desk.get(DESK).context["item"].row == asked


def test_error_reports_come_first_and_are_decided_at_the_desk(desk, error, raised):
    raised("quote")
    assert desk.get(DESK).context["item"].row == error
    page = answer(desk, "reject", f"error-{error.pk}")
    assert page.context["item"].row == error
    page = answer(desk, "reject", f"error-{error.pk}", why="She said so herself.")
    error.refresh_from_db()
    assert (error.state, error.answer) == ("rejected", "She said so herself.")
    assert page.context["item"].kind == "quote"
    page = desk.post(reverse("admin:desk_undo"), follow=True)
    assert page.context["item"].row == error
    assert ErrorReport.objects.get().state == "open"
    answer(desk, "accept", f"error-{error.pk}")
    assert ErrorReport.objects.get().state == "accepted"


def test_an_error_report_that_was_put_off_comes_back(desk, error):
    answer(desk, "later", f"error-{error.pk}")
    assert desk.get(DESK).context["item"] is None
    ErrorReport.objects.update(handled_at="2020-01-01T00:00Z")
    assert desk.get(DESK).context["item"].row == error
