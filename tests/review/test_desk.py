"""The desk's page: one question with its evidence, counters, the way to forms and back, two editors, who may."""

import pytest
from django.urls import reverse
from django.utils import timezone

from articles import editing
from articles.models import Correction, Quote
from tests.access import samples
from tests.admin.forms import filled
from tests.admin.reading import text_of
from tests.review.conftest import RAISING
from tests.review.test_answers import DESK, answer, named

pytestmark = pytest.mark.django_db
SHOWS = {
    "who": ["Is this one of the people who are known?", "Herr Tal reiste", "Boris Tal", "Außenminister (France)"],
    "people": ["Are these two entries one person?", "the names differ by a letter or two", "Lindenmayer reiste"],
    "meetings": ["Do these reports tell of one meeting?", "the places differ", "Lyon", "Paris"],
    "dates": ["when was it?", "05/06/2031", "05/07/2031"],
    "meeting": ["Is this a meeting, and is it right?", "sah in Rom vielleicht"],
    "speaker": ["Who says this?", "Es regnet", "Anna Berg"],
    "quote": ["Is this a quote, and is it right?", "es regne", "indirect"],
    "nobody": ["Who is meant by these words?", "Der Kanzler in Moskau"],
    "warning": ["Is the report all right?", "no date header", "wann auch immer"],
}


@pytest.mark.once
@pytest.mark.parametrize("kind", RAISING)
def test_a_question_is_shown_with_its_words_and_grounds(desk, raised, kind):
    raised(kind)
    page = text_of(desk.get(DESK, {"kind": kind}))
    assert [words for words in SHOWS[kind] if words not in page] == []
    assert "hangs on it" in page or "hang on it" in page


@pytest.mark.once
@pytest.mark.parametrize("kind", RAISING)
def test_fixing_leads_to_a_form_and_back(desk, raised, kind):
    asked = raised(kind)
    url = desk.get(DESK, {"kind": kind}).context["fix_url"]
    page = desk.get(url)
    assert page.status_code == 200
    if kind == "people":
        assert f'name="next" value="{DESK}?kind=people&amp;' in page.content.decode()
        sent = {"other": asked.other_person_id, "next": f"{DESK}?kind=people"}
        back = desk.post(reverse("admin:articles_person_merge", args=[asked.person_id]), sent)
    else:
        back = desk.post(url, filled(page))
    assert back.url.startswith(DESK)


def test_a_form_leads_to_no_strange_site(desk, raised):
    raised("quote")
    form = reverse("admin:articles_quote_change", args=[Quote.objects.get().pk])
    url = f"{form}?next=https://example.org/"
    assert desk.post(url, filled(desk.get(url))).url == reverse("admin:articles_quote_changelist")


def test_what_was_fixed_in_the_form_is_answered(desk, raised):
    asked = raised("speaker")
    url = desk.get(DESK).context["fix_url"]
    sent = {**filled(desk.get(url)), "speaker": named("Anna Berg").partition("-")[2]}
    page = desk.post(url, sent, follow=True)
    asked.refresh_from_db()
    assert not asked.open
    assert page.context["item"] is None
    assert "decided that question meanwhile" not in text_of(page)


def test_the_second_editor_is_told_who_was_faster(desk, raised, django_user_model):
    asked = raised("quote")
    other = django_user_model.objects.create_superuser("kim", first_name="Kim", last_name="Flink")
    editing.confirm(other, Quote.objects.get())
    page = answer(desk, "reject", f"question-{asked.pk}")
    assert "Kim Flink has decided this meanwhile" in str(next(iter(page.context["messages"])))
    assert Quote.objects.exists()
    assert "Kim Flink has decided that question meanwhile" in text_of(page)


def test_counters_say_what_is_open_and_done_and_by_whom(desk, raised, error, editor):
    asked = raised("quote")
    raised("nobody")
    answer(desk, "reject", f"question-{asked.pk}")
    answer(desk, "accept", f"error-{error.pk}")
    page = desk.get(DESK)
    numbers = {one.kind: (one.open, one.today, one.week) for one in page.context["tallies"]}
    assert (numbers["quote"], numbers["error"], numbers["nobody"]) == ((0, 1, 1), (0, 1, 1), (1, 0, 0))
    assert page.context["editors"] == [("editor", 2)]
    Correction.objects.update(created_at=timezone.now() - timezone.timedelta(days=8))
    assert desk.get(DESK).context["editors"] == [("editor", 1)]


def test_one_can_step_through_without_answering(desk, script, error):
    for kind in ("quote", "speaker", "nobody"):
        RAISING[kind](script)
    seen, url = [], DESK
    while url:
        page = desk.get(url)
        seen.append(page.context["item"].at)
        url = page.context["next_url"]
    assert len(seen) == len(set(seen)) == 4
    back = [seen[-1]]
    while page.context["previous_url"]:
        page = desk.get(page.context["previous_url"])
        back.append(page.context["item"].at)
    assert back == seen[::-1]


def test_an_undo_that_others_build_upon_is_explained(desk, raised, editor):
    asked = raised("dates")
    answer(desk, "reject", f"question-{asked.pk}")
    moved = Correction.objects.get(kind="account")
    made = editing.effects.entries_of(moved.after["meeting"])[0]
    editing.change(editor, made, {"topics": ["Fisch"]})
    page = desk.post(reverse("admin:desk_undo"), follow=True)
    assert page.redirect_chain[-1][0].startswith(reverse("admin:articles_correction_undo", args=[moved.pk]))
    assert moved.in_force


def test_the_table_of_rates_is_shown(desk, raised):
    asked = raised("quote")
    assert "Nobody has reviewed anything yet." in text_of(desk.get(reverse("admin:desk_rates")))
    answer(desk, "reject", f"question-{asked.pk}")
    page = text_of(desk.get(reverse("admin:desk_rates")))
    assert "Survived quotes 0.2–0.4 1 0 0 1 0 %" in page


@pytest.mark.parametrize(("role", "may"), [("editor", True), ("importer", True), ("staff", False), ("reader", False)])
def test_editors_may_and_others_not(client, raised, role, may):
    asked = raised("quote")
    client.force_login(samples.somebody(role) if role != "editor" else samples.somebody("importer"))
    page = client.get(DESK)
    assert (page.status_code == 200) is may
    client.post(reverse("admin:desk_answer"), {"deed": "reject", "at": f"question-{asked.pk}"})
    assert Quote.objects.exists() is not may


def test_whoever_may_only_look_gets_no_buttons_and_decides_nothing(client, raised, django_user_model):
    asked = raised("quote")
    looker = django_user_model.objects.create_user("looker", is_staff=True)
    looker.user_permissions.set(permission("view_question"))
    client.force_login(looker)
    page = client.get(DESK)
    assert page.status_code == 200
    assert b'name="deed"' not in page.content
    sent = {"deed": "reject", "at": f"question-{asked.pk}"}
    assert client.post(reverse("admin:desk_answer"), sent).status_code == 403
    assert client.post(reverse("admin:desk_undo")).status_code == 403
    assert Quote.objects.exists()


def permission(codename):
    from django.contrib.auth.models import Permission

    return Permission.objects.filter(codename=codename)
