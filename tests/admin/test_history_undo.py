"""Taking decisions back and putting them in force again: seen before, done once, and only by those who may."""

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from articles import editing
from articles.admin.history import undoing
from articles.importing import store
from articles.models import Account, Correction, Meeting, Person, Place, Quote
from tests.admin.reading import decision_page, history_of, text_of
from tests.importing.reports import sister, talks
from tests.importing.scripted import Script

pytestmark = pytest.mark.django_db


@pytest.fixture
def report(monkeypatch):
    """Two reports of a meeting of Anna Berg and Boris Tal, one of them with a quote of hers."""
    script = Script().install(monkeypatch)
    store(sister(script))
    return store(talks(script)).article


@pytest.fixture
def respoken(editor, report):
    """The decision that it was Boris Tal who spoke."""
    return editing.change(editor, Quote.objects.get(), {"speaker": named("Boris Tal")}, "gehört")


@pytest.fixture
def built(editor, report):
    """Three decisions: a new person, a quote of theirs, and the same person under another name in a meeting."""
    carla = Person.objects.create(name="Carla Ost", slug="carla-ost")
    made = editing.add(editor, carla)
    spoken = editing.change(editor, Quote.objects.get(), {"speaker": carla})
    joined = editing.add(editor, Meeting.objects.get().participations.create(person=carla))
    return made, spoken, joined


def named(name):
    return Person.objects.present().get(name=name)


def undo_url(correction):
    return reverse("admin:articles_correction_undo", args=[correction.pk])


def redo_url(correction):
    return reverse("admin:articles_correction_redo", args=[correction.pk])


def fresh(correction):
    return Correction.objects.get(pk=correction.pk)


def test_the_page_says_what_would_happen_and_changes_nothing(desk, respoken):
    page = text_of(desk.get(undo_url(respoken)))
    assert "The speaker of the quote will be as before." in page
    assert "Speaker before: Boris Tal → after: Anna Berg" in page.split("What would happen")[1]
    assert "Take it back" in desk.get(undo_url(respoken)).content.decode()
    assert Quote.objects.get().speaker == named("Boris Tal")
    assert fresh(respoken).in_force


def test_the_form_of_the_thing_leads_there_and_back(desk, respoken):
    form = reverse("admin:articles_quote_change", args=[Quote.objects.get().pk])
    assert f'href="{undo_url(respoken)}?next=' in desk.get(form).content.decode()
    desk.post(undo_url(respoken), {"next": form})
    page = desk.get(form).content.decode()
    assert "(withdrawn)" in page
    assert undo_url(respoken) not in page


def test_confirming_takes_it_back_with_the_reason(desk, editor, respoken):
    answer = desk.post(undo_url(respoken), {"why": "doch sie"}, follow=True)
    assert "1 decision was taken back." in answer.content.decode()
    assert Quote.objects.get().speaker == named("Anna Berg")
    assert (fresh(respoken).withdrawn_by, fresh(respoken).withdrawn_reason) == (editor, "doch sie")
    assert "by editor: doch sie" in history_of(desk, Quote.objects.get())


def test_sending_it_twice_does_it_once_and_says_who_was_faster(desk, respoken, django_user_model):
    desk.post(undo_url(respoken), {"why": "erste"})
    mira = django_user_model.objects.create_superuser("mira", password="x")
    desk.force_login(mira)
    for answer in (
        desk.get(undo_url(respoken), follow=True),
        desk.post(undo_url(respoken), {"why": "zweite"}, follow=True),
    ):
        assert "It was taken back already by editor." in answer.content.decode()
    assert fresh(respoken).withdrawn_reason == "erste"


def test_what_builds_upon_it_is_shown_and_goes_with_it(desk, built):
    made, spoken, joined = built
    answer = desk.get(undo_url(made))
    page = text_of(answer)
    assert "2 later decisions build upon this one." in page
    assert page.index("added Carla Ost to the participants") < page.index("changed the speaker of the quote")
    assert "Take all of them back" in answer.content.decode()
    assert answer.context["seen"] == f"{spoken.pk} {joined.pk}"
    done = desk.post(undo_url(made), {"chain": answer.context["seen"], "why": "erfunden"}, follow=True)
    assert "3 decisions were taken back." in done.content.decode()
    assert not any(fresh(one).in_force for one in built)
    assert {fresh(one).withdrawn_reason for one in built} == {"erfunden"}
    assert Quote.objects.get().speaker == named("Anna Berg")
    assert not Person.objects.filter(slug="carla-ost").exists()


@pytest.mark.parametrize("seen", ["", "1", "99 98", "x"])
def test_nothing_is_taken_back_that_was_not_shown(desk, built, seen):
    answer = desk.post(undo_url(built[0]), {"chain": seen})
    assert answer.status_code == 409
    assert "nothing was taken back" in text_of(answer)
    assert "2 later decisions" in text_of(answer)
    assert all(fresh(one).in_force for one in built)


def test_a_later_decision_about_the_same_is_named(desk, editor, respoken):
    assert "later decision" not in text_of(desk.get(undo_url(respoken)))
    later = editing.change(editor, Quote.objects.get(), {"speaker": None})
    page = desk.get(undo_url(respoken))
    assert "A later decision about the same is in force" in text_of(page)
    assert reverse("admin:articles_correction_change", args=[later.pk]) in page.content.decode()


def test_what_was_taken_back_is_put_in_force_again_once(desk, editor, respoken):
    editing.undo(editor, respoken)
    assert "decided once more" in text_of(desk.get(redo_url(respoken)))
    assert Quote.objects.get().speaker == named("Anna Berg")
    first = desk.post(redo_url(respoken), {"why": "doch er"}, follow=True)
    assert "The decision is in force again." in first.content.decode()
    second = desk.post(redo_url(respoken), {"why": "doch er"}, follow=True)
    assert "says so and is in force." in second.content.decode()
    again = Correction.objects.get(withdrawn_at=None)
    assert (again.reason, again.created_by, Correction.objects.count()) == ("doch er", editor, 2)
    assert Quote.objects.get().speaker == named("Boris Tal")
    assert desk.get(redo_url(again)).status_code == 302
    assert f"In force again by decision {again.pk}" in decision_page(desk, respoken)
    assert "Put in force again" not in decision_page(desk, respoken)


def test_every_kind_of_merger_and_split_is_told_and_taken_back(desk, editor, report):
    anna, boris = named("Anna Berg"), named("Boris Tal")
    deeds = [
        (editing.merge_people(editor, anna, boris), "merged the entry with Anna Berg: the same person"),
        (
            editing.move_account(editor, Account.objects.first(), None),
            "moved what the report says to a meeting of its own",
        ),
    ]
    one, other = Meeting.objects.order_by("pk")
    deeds.append((editing.merge_meetings(editor, one, other), "merged the meeting with"))
    sighting = anna.sightings.first()
    deeds.append((editing.split_person(editor, anna, [sighting], "Anna Berg (Autorin)"), "are Anna Berg (Autorin)"))
    deeds.append((editing.apart(editor, one, other), "said that this is not the same meeting as"))
    deeds.append((editing.confirm(editor, Quote.objects.get()), "confirmed the quote as right"))
    for deed, sentence in reversed(deeds):
        assert sentence in decision_page(desk, deed)
        assert "{" not in text_of(desk.get(undo_url(deed)))
        assert desk.post(undo_url(deed), {"chain": desk.get(undo_url(deed)).context["seen"]}).status_code == 302
        assert not fresh(deed).in_force
        assert "Withdrawn" in decision_page(desk, deed)
    assert {person.name for person in Person.objects.present()} == {"Anna Berg", "Boris Tal"}
    assert Meeting.objects.filter(merged_into=None, accounts__isnull=False).distinct().count() == 1


def test_a_long_chain_is_shown_in_part_and_taken_back_whole(desk, editor, report, monkeypatch):
    monkeypatch.setattr(undoing, "SHOWN", 3)
    carla = Person.objects.create(name="Carla Ost", slug="carla-ost")
    made = editing.add(editor, carla)
    for number in range(10):
        editing.change(editor, Quote.objects.get(), {"speaker": None if number % 2 else carla})
    answer = desk.get(undo_url(made))
    assert "5 later decisions build upon this one" in text_of(answer)
    assert "and 2 earlier ones" in text_of(answer)
    assert text_of(answer).count("changed the speaker") == 3
    done = desk.post(undo_url(made), {"chain": answer.context["seen"]}, follow=True)
    assert "6 decisions were taken back." in done.content.decode()


def test_an_account_that_is_none_says_of_which_meeting(desk, editor, report):
    row = editing.delete(editor, Account.objects.get(article=report))
    page = decision_page(desk, row)
    assert "said that the report does not tell of this meeting" in page
    assert "Meeting before: Anna Berg – Boris Tal, May 6, 2031" in page
    assert "Found" not in page


def test_a_split_says_where_from(desk, editor, report):
    anna = named("Anna Berg")
    row = editing.split_person(editor, anna, [anna.sightings.get(article=report)], "Anna Berg (Autorin)", "zwei Leute")
    page = decision_page(desk, row)
    assert f"“Anna Berg” ({report.title})" in page
    for person in (anna, named("Anna Berg (Autorin)")):
        assert "split the entry" in history_of(desk, person)


def test_a_report_knows_what_was_decided_about_its_meeting_before_it_came(desk, editor, monkeypatch):
    script = Script().install(monkeypatch)
    store(talks(script))
    editing.change(editor, Meeting.objects.get(), {"status": "planned"})
    late = store(sister(script)).article
    assert "changed the status of the meeting" in history_of(desk, late)


def test_a_refusal_is_shown_and_nothing_happens(desk, respoken, monkeypatch):
    def refuse(*_args, **_more):
        raise editing.CannotTakeBack("Wien is in use <b>here</b>.")

    monkeypatch.setattr(editing, "undo", refuse)
    answer = desk.post(undo_url(respoken), {})
    assert answer.status_code == 409
    assert "Wien is in use &lt;b&gt;here&lt;/b&gt;." in answer.content.decode()


def test_what_cannot_be_put_in_force_again_says_why(desk, editor, report):
    lyon = Meeting.objects.get().place
    graz = Place.objects.create(name="Graz", slug="graz")
    row = editing.delete(editor, graz, "gibt es nicht")
    editing.undo(editor, row)
    editing.change(editor, Meeting.objects.get(), {"place": Place.objects.get(slug="graz")})
    answer = desk.post(redo_url(row), {})
    assert answer.status_code == 409
    assert "Graz is in use" in text_of(answer)
    assert Meeting.objects.get().place != lyon
    assert not Correction.objects.filter(action="delete", withdrawn_at=None).exists()


@pytest.mark.parametrize(
    ("wanted", "leads_on"),
    [("/admin/articles/correction/?kind=quote", True), ("https://evil.example/", False), ("//evil.example", False),
     ("javascript:alert(1)", False), ("", False)],
)  # fmt: skip
def test_one_comes_back_to_where_one_was_and_nowhere_else(desk, respoken, wanted, leads_on):
    assert desk.get(undo_url(respoken), {"next": wanted}).status_code == 200
    answer = desk.post(undo_url(respoken), {"next": wanted})
    own = reverse("admin:articles_correction_change", args=[respoken.pk])
    assert answer.url == (wanted if leads_on else own)


def test_buttons_and_deeds_are_for_those_who_may_decide_such_things(client, respoken, django_user_model):
    viewer = django_user_model.objects.create_user("viewer", password="x", is_staff=True)
    viewer.user_permissions.add(
        *Permission.objects.filter(codename__in=["view_correction", "view_quote", "change_place"])
    )
    assert client.post(undo_url(respoken)).status_code == 302
    client.force_login(viewer)
    listed = reverse("admin:articles_correction_changelist")
    assert undo_url(respoken) not in client.get(listed).content.decode()
    assert (
        undo_url(respoken)
        not in client.get(reverse("admin:articles_quote_history", args=[Quote.objects.get().pk])).content.decode()
    )
    for url in (undo_url(respoken), redo_url(respoken)):
        assert [client.get(url).status_code, client.post(url).status_code] == [403, 403]
    assert fresh(respoken).in_force
    viewer.user_permissions.add(Permission.objects.get(codename="change_quote"))
    assert undo_url(respoken) in client.get(listed).content.decode()
    assert client.post(undo_url(respoken)).status_code == 302
    assert not fresh(respoken).in_force


@pytest.mark.parametrize("number", ["0", "999999", "x", "9" * 30, "²"])
def test_a_decision_that_is_none_is_not_found(desk, report, number):
    for way in ("undo", "redo"):
        assert desk.get(f"/admin/articles/correction/{number}/{way}/").status_code == 404
