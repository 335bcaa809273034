"""What an editor puts right beside a report's text takes effect at once and stands in the ledger."""

import pytest

from articles.models import Correction, Mention, Organisation, Person, Quote
from articles.models.origin import EDITOR
from tests.admin.conftest import BODY, span
from tests.admin.fixing import at, ledger, put, sent, who
from tests.admin.test_report_page import mark_url


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
