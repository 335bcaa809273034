"""What an editor puts right beside a report's text takes effect at once and stands in the ledger."""

from datetime import date

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from articles import editing
from articles.models import Account, Article, Correction, Meeting, Mention, Organisation, Person, Place, Quote, Source
from articles.models.origin import EDITOR
from tests.admin.conftest import BODY, span
from tests.admin.test_pages import change_url
from tests.admin.test_report_page import mark_url


def fix_url(report, thing, which):
    """The address of the form for one fact."""
    return reverse("admin:articles_article_fix", args=[report.pk, thing, which])


def at(report, words, kind):
    """The address of the form for these words as one kind."""
    return mark_url(report, *span(words), kind)


def sent(desk, url):
    """What a browser would send of the form unchanged."""
    form = desk.get(url).context["form"]
    values = {}
    for bound in form:
        value = bound.value()
        if value not in (None, False, ""):
            values[bound.html_name] = value.isoformat() if hasattr(value, "isoformat") else value
    if isinstance(values.get("topics"), list):
        values["topics"] = "\n".join(values["topics"])
    return values


def put(desk, url, do="save", **changes):
    """Open the form, change some of it, press a button."""
    return desk.post(url, {**sent(desk, url), **changes, "do": do})


def ledger():
    """Every decision, as (action, kind)."""
    return [(row.action, row.kind) for row in Correction.objects.order_by("pk")]


def who(thing):
    """The thing as a form names it."""
    return f"{thing._meta.model_name}:{thing.pk}"


def test_a_mention_means_somebody_else(desk, editor, collection):
    answer = put(
        desk, at(collection.article, "Erika Muster", "person"), who=who(collection.other), why="Namensschwester"
    )
    assert answer.url.endswith(f"/change/#c{collection.mention.start}-{collection.mention.end}")
    assert Mention.objects.get().person == collection.other
    row = Correction.objects.get()
    assert (row.action, row.kind, row.reason, row.created_by) == ("change", "mention", "Namensschwester", editor)
    assert list(collection.article.people.order_by("slug")) == [collection.other, collection.erika]


def test_a_mention_means_a_new_person(desk, collection):
    put(desk, at(collection.article, "Erika Muster", "person"), who="new:person", who_new=" Erika  Anders\u200b ")
    made = Person.objects.get(name="Erika Anders")
    assert Mention.objects.get().person == made
    assert ledger() == [("add", "person"), ("change", "mention")]


def test_a_new_person_of_a_known_name_has_to_be_confirmed(desk, collection):
    url = at(collection.article, "Erika Muster", "person")
    answer = put(desk, url, who="new:person", who_new="e. MUSTER")
    page = answer.content.decode()
    assert "There is an entry of that name" in page
    assert f'value="{who(collection.other)}"' in page
    assert ledger() == []
    put(desk, url, who="new:person", who_new="e. MUSTER", who_another="on")
    assert Person.objects.filter(name="e. MUSTER").count() == 1


@pytest.mark.parametrize("name", ["", "   ", "123"])
def test_a_new_person_needs_a_name(desk, collection, name):
    answer = put(desk, at(collection.article, "Erika Muster", "person"), who="new:person", who_new=name)
    assert "Write the name" in answer.content.decode()
    assert ledger() == []


def test_a_mention_means_nobody_known(desk, collection):
    put(desk, at(collection.article, "Erika Muster", "person"), who="nobody")
    assert Mention.objects.get().person is None


def test_a_mention_is_none_at_all(desk, collection):
    answer = put(desk, at(collection.article, "Erika Muster", "person"), "delete", why="Straßenname")
    assert answer.status_code == 302
    assert not Mention.objects.exists()
    assert Correction.objects.get().reason == "Straßenname"


@pytest.mark.parametrize(
    "value", ["person:0", "person:99999999999999999999", "place:1", "person:x", "country:AT", "\0"]
)
def test_only_those_who_are_there_can_be_chosen(desk, collection, value):
    answer = put(desk, at(collection.article, "Erika Muster", "person"), who=value)
    assert answer.status_code == 200
    assert "choose again" in answer.content.decode() or "Null characters" in answer.content.decode()
    assert ledger() == []


def test_a_merged_person_cannot_be_chosen(desk, collection):
    Person.objects.filter(pk=collection.other.pk).update(merged_into=collection.erika)
    assert (
        "choose again"
        in put(desk, at(collection.article, "Erika Muster", "person"), who=who(collection.other)).content.decode()
    )


def test_people_are_found_by_folded_names_of_any_spelling(desk, collection):
    collection.other.aliases.create(name="Érika Möller", key="erika moller")
    url = at(collection.article, "Erika Muster", "person")
    page = desk.post(url, {**sent(desk, url), "who_q": "erika MOLLER", "do": "search"}).content.decode()
    assert f'value="{who(collection.other)}"' in page
    assert ledger() == []
    nobody = desk.get(f"{url}&do=search&who=nobody&who_q=niemand").content.decode()
    assert "Nothing of that name is known." in nobody


@pytest.mark.parametrize(
    ("kind", "value"), [("person", "erika"), ("country", "austria"), ("place", "vienna"), ("organisation", "")]
)
def test_words_become_a_mention(desk, collection, kind, value):
    thing = getattr(collection, value) if value else None
    changes = {"who": who(thing)} if thing else {"who": "new:organisation", "who_new": "Kollegenrat"}
    put(desk, at(collection.article, "ihren Kollegen", kind), **changes, why="übersehen")
    mention = Mention.objects.get(text="ihren Kollegen")
    assert BODY[mention.start : mention.end] == "ihren Kollegen"
    assert (mention.kind, mention.origin) == (kind, EDITOR)
    assert getattr(mention, kind) == (thing or Organisation.objects.get())
    assert ("add", "mention") in ledger()


def test_a_quote_gets_another_speaker_addressee_and_type(desk, collection):
    office = Organisation.objects.create(name="Handelsamt", slug="handelsamt")
    url = at(collection.article, collection.quote.text, "quote")
    put(desk, url, speaker=who(office), addressee=who(collection.other), type="indirect", denied="on")
    quote = Quote.objects.get()
    assert (quote.speaker, quote.speaker_organisation, quote.addressee) == (None, office, collection.other)
    assert (quote.type, quote.denied) == ("indirect", True)
    assert ledger() == [("change", "quote")]


def test_a_quote_loses_its_speaker(desk, collection):
    put(desk, at(collection.article, collection.quote.text, "quote"), speaker="nobody", speaker_text="eine Sprecherin")
    quote = Quote.objects.get()
    assert (quote.speaker, quote.speaker_text) == (None, "eine Sprecherin")


def test_a_quote_begins_and_ends_elsewhere(desk, collection):
    url = at(collection.article, collection.quote.text, "quote")
    put(desk, url, last="bleiben")
    assert Quote.objects.get().text == "Wir bleiben"
    put(
        desk,
        mark_url(collection.article, *span("Wir bleiben"), "quote"),
        span="{}-{}".format(*span("Muster sagte: „Wir")),
    )
    quote = Quote.objects.get()
    assert (quote.text, quote.spans) == ("Muster sagte: „Wir", [[quote.start, quote.end]])
    wrong = mark_url(collection.article, quote.start, quote.end, "quote")
    assert "do not stand in the report" in put(desk, wrong, first="gibt es nicht").content.decode()
    assert "end before it begins" in put(desk, wrong, first="<b>Ende").content.decode()


def test_a_quote_in_two_stretches_keeps_the_gap(desk, collection):
    first, second = span("Wir bleiben"), span("Gespräch")
    Quote.objects.update(spans=[list(first), list(second)])
    url = at(collection.article, collection.quote.text, "quote")
    put(desk, url, span=f"{first[0]}-{second[1]}")
    quote = Quote.objects.get()
    assert quote.spans == [list(first), list(second)]
    assert quote.end == second[1]


def test_words_become_a_quote(desk, collection):
    put(
        desk,
        at(collection.article, "traf in Wien ihren Kollegen", "quote"),
        speaker=who(collection.erika),
        type="reported",
    )
    quote = Quote.objects.get(type="reported")
    assert (quote.text, quote.speaker, quote.origin) == ("traf in Wien ihren Kollegen", collection.erika, EDITOR)


def test_a_quote_is_none_at_all(desk, collection):
    put(desk, at(collection.article, collection.quote.text, "quote"), "delete")
    assert not Quote.objects.exists()
    assert ledger() == [("delete", "quote")]


def test_words_become_a_passage_on_a_known_meeting(desk, collection):
    said = list(span("Wir bleiben im Gespräch."))
    put(desk, mark_url(collection.article, *said, "meeting"), about=who(collection.meeting), why="gehört dazu")
    told = collection.meeting.accounts.order_by("pk")
    assert [account.spans for account in told] == [[[0, 52]], [said]]
    assert ledger() == [("add", "account")]
    meeting = Meeting.objects.get()
    assert (meeting.place, meeting.topics, meeting.status) == (collection.vienna, ["Handel"], "held")


def test_words_become_a_passage_on_a_new_meeting(desk, collection):
    url = at(collection.article, "Erika Muster traf in Wien ihren Kollegen.", "meeting")
    put(desk, url, about="new:meeting")
    meeting = Meeting.objects.exclude(pk=collection.meeting.pk).get()
    assert [row.person for row in meeting.participations.all()] == [collection.erika]
    assert meeting.accounts.get().article == collection.article
    assert (meeting.origin, meeting.status) == (EDITOR, "held")


def test_a_passage_tells_of_another_meeting(desk, collection):
    other = Meeting.objects.create()
    other.participations.create(person=collection.other)
    put(desk, mark_url(collection.article, 0, 52, "meeting"), about=who(other))
    assert Account.objects.get().meeting == other


def test_a_passage_tells_of_a_meeting_of_its_own(desk, collection):
    put(desk, mark_url(collection.article, 0, 52, "meeting"), about="new:meeting")
    other = Account.objects.get().meeting
    assert other != collection.meeting
    assert [row.person for row in other.participations.all()] == [collection.erika]


def test_the_report_tells_of_no_such_meeting(desk, collection):
    put(desk, mark_url(collection.article, 0, 52, "meeting"), "delete")
    assert Account.objects.get().meeting is None
    assert not desk.get(change_url(collection.article)).context_data["meetings_rows"]
    assert ledger() == [("delete", "account")]


def test_a_passage_that_was_pointed_out_comes_and_goes_with_the_ledger(desk, editor, collection):
    url = at(collection.article, "Wir bleiben im Gespräch.", "meeting")
    put(desk, url, about=who(collection.meeting))
    pointed_out = Correction.objects.get()
    editing.undo(editor, pointed_out)
    assert collection.meeting.accounts.count() == 1
    editing.redo(editor, pointed_out)
    assert collection.meeting.accounts.count() == 2
    put(desk, url, "delete")
    assert collection.meeting.accounts.count() == 1
    put(desk, url, about=who(collection.meeting))
    assert collection.meeting.accounts.count() == 2


def test_a_meeting_gets_days_a_place_and_another_who_takes_part(desk, collection):
    url = fix_url(collection.article, "meeting", collection.meeting.pk)
    put(
        desk, url, earliest="2022-02-11", latest="2022-02-11", status="cancelled", topics="Handel\nZoll",
        place="new:place", place_new="Graz", another=who(collection.other),
    )  # fmt: skip
    meeting = Meeting.objects.get()
    assert (meeting.earliest, meeting.status, meeting.topics) == (date(2022, 2, 11), "cancelled", ["Handel", "Zoll"])
    assert meeting.place == Place.objects.get(name="Graz")
    assert {row.person for row in meeting.participations.all()} == {collection.erika, collection.other}


def test_somebody_did_not_take_part(desk, collection):
    put(desk, fix_url(collection.article, "meeting", collection.meeting.pk), part=[])
    assert not collection.meeting.participations.exists()
    assert ledger() == [("delete", "participation")]


def test_days_come_in_pairs(desk, collection):
    url = fix_url(collection.article, "meeting", collection.meeting.pk)
    assert "Give both days" in put(desk, url, earliest="2022-02-11").content.decode()


def test_a_person_is_another_one_in_the_whole_report(desk, collection):
    put(desk, fix_url(collection.article, "person", "p1"), whom=who(collection.other))
    assert Mention.objects.get().person == collection.other
    assert Quote.objects.get().speaker == collection.other
    assert list(collection.article.people.all()) == [collection.other]
    assert [row.person for row in collection.meeting.participations.all()] == [collection.other]
    assert ledger() == [("change", "sighting")]


def test_a_name_is_another_one_wherever_the_report_means_the_same_person(desk, collection):
    start, end = span("Ministerin")
    Mention.objects.create(
        article=collection.article, start=start, end=end, text="Ministerin", kind="person", form="office",
        person=collection.erika, sighting=collection.mention.sighting,
    )  # fmt: skip
    office, name = at(collection.article, "Ministerin", "person"), at(collection.article, "Erika Muster", "person")
    assert "everywhere" not in sent(desk, office)
    put(desk, office, who="nobody")
    assert [mention.person for mention in Mention.objects.order_by("start")] == [None, collection.erika]
    Mention.objects.update(sighting=collection.mention.sighting, person=collection.erika)
    assert sent(desk, name)["everywhere"] is True
    put(desk, name, who=who(collection.other))
    assert {mention.person for mention in Mention.objects.all()} == {collection.other}


def test_a_person_gets_a_country(desk, collection):
    url = fix_url(collection.article, "person", "p1")
    put(desk, url, whom=who(collection.erika), acts_for="nobody")
    collection.erika.refresh_from_db()
    assert collection.erika.country is None
    put(desk, url, acts_for=who(collection.austria))
    collection.erika.refresh_from_db()
    assert collection.erika.country == collection.austria


def test_the_report_gets_title_source_and_days(desk, collection):
    herald = Source.objects.create(name="Herold", slug="herold")
    url = fix_url(collection.article, "report", collection.article.pk)
    put(desk, url, title="Neu", source=herald.pk, earliest="2022-02-01", latest="2022-02-28", hidden="on")
    report = Article.objects.get()
    assert (report.title, report.source, report.hidden, report.latest) == ("Neu", herald, True, date(2022, 2, 28))


def test_no_person_at_all_is_looked_at_first(desk, collection):
    url = reverse("admin:articles_article_no_person", args=[collection.article.pk, collection.erika.pk])
    page = desk.get(url).content.decode()
    for words in ("1 mention", "1 quote loses", "1 meeting loses", "1 report names"):
        assert words in page
    assert Person.objects.filter(pk=collection.erika.pk).exists()
    assert desk.post(url, {"why": "Filmfigur"}).status_code == 302
    assert Correction.objects.get().reason == "Filmfigur"
    assert not Mention.objects.filter(person__isnull=False).exists()


def test_saving_without_a_change_writes_nothing(desk, collection):
    urls = [
        at(collection.article, "Erika Muster", "person"),
        at(collection.article, collection.quote.text, "quote"),
        mark_url(collection.article, 0, 52, "meeting"),
        fix_url(collection.article, "meeting", collection.meeting.pk),
        fix_url(collection.article, "person", "p1"),
        fix_url(collection.article, "report", collection.article.pk),
    ]
    for url in urls:
        assert put(desk, url).status_code == 302
    assert ledger() == []


def test_a_new_person_needs_the_right_to_add_people(client, collection, django_user_model):
    user = django_user_model.objects.create_user("half", password="x", is_staff=True)
    names = ["view_article", "change_mention"]
    user.user_permissions.add(*(Permission.objects.get(codename=name) for name in names))
    client.force_login(user)
    url = at(collection.article, "Erika Muster", "person")
    assert put(client, url, who="new:person", who_new="Neu Ersonnen").status_code == 403
    assert put(client, url, "delete").status_code == 403
    assert ledger() == []
    assert Mention.objects.get().person == collection.erika


def test_whoever_comes_second_is_told_by_whom_and_keeps_what_was_typed(desk, client, collection, django_user_model):
    url = at(collection.article, collection.quote.text, "quote")
    mine = sent(desk, url)
    first = django_user_model.objects.create_superuser("anna", "a@example.org", "x")
    client.force_login(first)
    put(client, url, speaker=who(collection.other), why="gehört")
    answer = client.post(url, {**mine, "type": "reported", "why": "meine Gründe", "do": "save"})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "anna changed this on" in page
    assert "gehört" in page
    assert "E. Muster" in page
    form = answer.context["form"]
    assert (form["type"].value(), form["why"].value()) == ("reported", "meine Gründe")
    assert Quote.objects.get().type == "direct"
    again = client.post(
        url, {name: form[name].value() or "" for name in form.fields if name != "denied"} | {"do": "save"}
    )
    assert again.status_code == 302
    # The speaker that nobody typed stays the one of whoever was first.
    assert (Quote.objects.get().type, Quote.objects.get().speaker) == ("reported", collection.other)


def test_what_is_gone_is_not_brought_back_unseen(desk, collection):
    url = at(collection.article, "Erika Muster", "person")
    mine = sent(desk, url)
    put(desk, url, "delete")
    answer = desk.post(url, {**mine, "who": who(collection.other), "do": "save"})
    assert answer.status_code == 409
    assert "editor changed this on" in answer.content.decode()
    assert not Mention.objects.exists()
    form = answer.context["form"]
    assert desk.post(url, {"seen": form["seen"].value(), "who": form["who"].value(), "do": "save"}).status_code == 302
    assert Mention.objects.get().person == collection.other


def test_two_who_mark_the_same_words_do_not_overwrite_each_other(desk, collection):
    url = at(collection.article, "ihren Kollegen", "person")
    mine = sent(desk, url)
    put(desk, url, who=who(collection.other))
    answer = desk.post(url, {**mine, "who": who(collection.erika), "do": "save"})
    assert answer.status_code == 409
    assert Mention.objects.get(text="ihren Kollegen").person == collection.other
    assert answer.context["form"]["who"].value() == who(collection.erika)


def test_deleting_what_somebody_changed_is_refused_once(desk, collection):
    url = at(collection.article, collection.quote.text, "quote")
    mine = sent(desk, url)
    put(desk, url, denied="on")
    assert desk.post(url, {**mine, "do": "delete"}).status_code == 409
    assert Quote.objects.exists()


def test_fixes_outlive_another_reading_of_what_they_are_about(desk, collection):
    put(desk, at(collection.article, "Erika Muster", "person"), who=who(collection.other))
    url = at(collection.article, "Erika Muster", "person")
    mine = sent(desk, url)
    values = {field: getattr(collection.mention, field) for field in ("start", "end", "text", "kind", "form")}
    Mention.objects.all().delete()
    Mention.objects.create(article=collection.article, person=collection.other, **values)
    assert desk.post(url, {**mine, "who": who(collection.erika), "do": "save"}).status_code == 302
    assert Mention.objects.get().person == collection.erika


def test_the_way_back_is_offered_at_once(desk, collection):
    put(desk, at(collection.article, collection.quote.text, "quote"), denied="on")
    page = desk.get(change_url(collection.article)).content.decode()
    undo = reverse("admin:articles_correction_undo", args=[Correction.objects.get().pk])
    assert f'href="{undo}?next={change_url(collection.article)}"' in page
    put(desk, mark_url(collection.article, 0, 10, "person"), who="new:person", who_new="<i>Neu</i>")
    assert "<i>Neu" not in desk.get(change_url(collection.article)).content.decode()


def unsure(desk, report, table):
    """What the table shows as unsure."""
    return [row.title for row in desk.get(change_url(report), {"only": "unsure"}).context_data[f"{table}_rows"]]


@pytest.mark.parametrize("do", ["confirm", "save"])
def test_what_an_editor_looked_at_is_not_unsure_any_more(desk, collection, do):
    Quote.objects.update(confidence=0.3)
    url = at(collection.article, collection.quote.text, "quote")
    assert unsure(desk, collection.article, "quotes") == [collection.quote.text]
    assert "Right as it is" in desk.get(url).content.decode()
    put(desk, url, do, speaker=who(collection.other), type="reported")
    assert unsure(desk, collection.article, "quotes") == []
    assert "Right as it is" not in desk.get(url).content.decode()
    assert ledger() == [("confirm" if do == "confirm" else "change", "quote")]
    assert Quote.objects.get().type == ("direct" if do == "confirm" else "reported")


def test_a_meeting_and_a_person_are_right_as_they_are(desk, collection):
    collection.article.sightings.update(verdict="unsure")
    assert unsure(desk, collection.article, "people") == ["Erika Muster"]
    assert unsure(desk, collection.article, "meetings") == ["Erika Muster"]
    put(desk, fix_url(collection.article, "person", "p1"), "confirm")
    put(desk, fix_url(collection.article, "meeting", collection.meeting.pk), "confirm", why="so steht es da")
    assert unsure(desk, collection.article, "people") == unsure(desk, collection.article, "meetings") == []
    assert ledger() == [("confirm", "sighting"), ("confirm", "meeting")]


def test_a_passage_that_was_pointed_out_is_deleted_alone(desk, collection):
    said = span("Wir bleiben im Gespräch.")
    put(desk, mark_url(collection.article, *said, "meeting"), about=who(collection.meeting))
    put(desk, f"{mark_url(collection.article, *said, 'meeting')}&which={collection.meeting.pk}", "delete")
    assert [account.spans for account in collection.meeting.accounts.all()] == [[[0, 52]]]


def test_an_editor_says_whose_wording_a_report_prints_and_that_it_is_nobodys(desk, collection):
    report, other = collection.article, Article.objects.create(
        file="b.txt", sha256="b" * 64, body_sha256="b" * 64, raw=b"", title="Anderes", body="Anderes.", language="de",
        earliest=date(2020, 1, 1), latest=date(2020, 1, 1),
    )  # fmt: skip
    url = fix_url(report, "report", report.pk)
    put(desk, url, copy_of=str(other.pk), why="gleicher Text")
    assert Article.objects.get(pk=report.pk).original == other
    assert Correction.objects.get().after == {"original": {"kind": "article", "article": "b" * 64}}
    page = desk.get(reverse("admin:articles_article_history", args=[report.pk])).content.decode()
    assert "the original of the report" in page
    put(desk, url, copy_of="")
    assert Article.objects.get(pk=report.pk).original is None


@pytest.mark.parametrize(
    ("number", "sentence"), [("999", "no report with this number"), ("x", "no report"), ("own", "one wording already")]
)
def test_a_number_that_is_no_other_report_is_refused(desk, collection, number, sentence):
    report = collection.article
    number = str(report.pk) if number == "own" else number
    answer = put(desk, fix_url(report, "report", report.pk), copy_of=number)
    assert sentence in answer.content.decode()
    assert not Correction.objects.exists()
