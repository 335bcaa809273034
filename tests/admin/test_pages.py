"""Every list and every form of the admin opens, in few queries, for those who may."""

import pytest
from django.contrib import admin
from django.contrib.auth.models import Permission
from django.urls import reverse

from articles.models import Article, Mention
from tests.admin.conftest import article

MODELS = sorted(model._meta.model_name for model in admin.site._registry if model._meta.app_label == "articles")
SEARCHABLE = [
    model._meta.model_name
    for model, page in admin.site._registry.items()
    if model._meta.app_label == "articles" and page.search_fields
]


def change_url(thing):
    """The address of the thing's form."""
    return reverse(f"admin:articles_{thing._meta.model_name}_change", args=[thing.pk])


def test_every_model_that_readers_see_has_a_page():
    assert {"article", "person", "meeting", "quote", "mention", "country", "place", "organisation", "office"} <= set(
        MODELS
    )
    assert {"source", "post", "correction", "importjob"} <= set(MODELS)


@pytest.mark.parametrize("name", MODELS)
def test_lists_open(desk, collection, name):
    assert desk.get(reverse(f"admin:articles_{name}_changelist")).status_code == 200


@pytest.mark.parametrize("name", SEARCHABLE)
@pytest.mark.parametrize("words", ["muster", "Wien ß", "\0", "\"'%_;*", "ABC" * 100])
def test_lists_search(desk, collection, name, words):
    assert desk.get(reverse(f"admin:articles_{name}_changelist"), {"q": words}).status_code == 200


@pytest.mark.parametrize("name", ["article", "person", "meeting", "quote", "mention", "place"])
def test_lists_need_few_queries(desk, collection, django_assert_max_num_queries, name):
    for number in range(10, 30):
        report = article(number)
        meeting = collection.meeting.__class__.objects.create(place=collection.vienna)
        meeting.participations.create(person=collection.erika)
        collection.quote.pk, collection.quote.article = None, report
        collection.quote.save()
        Mention.objects.create(article=report, start=0, end=5, text="Minis", kind="person", person=collection.erika)
    with django_assert_max_num_queries(16):
        desk.get(reverse(f"admin:articles_{name}_changelist"))


@pytest.mark.parametrize("name", ["erika", "vienna", "article", "mention", "quote", "meeting", "austria"])
def test_forms_open(desk, collection, name):
    assert desk.get(change_url(getattr(collection, name))).status_code == 200


@pytest.mark.parametrize("name", ["person", "meeting", "quote", "mention", "place", "organisation", "office", "source"])
def test_new_things_have_a_form(desk, collection, name):
    assert desk.get(reverse(f"admin:articles_{name}_add")).status_code == 200


def test_reports_are_neither_added_nor_deleted_by_hand(desk, collection):
    assert desk.get(reverse("admin:articles_article_add")).status_code == 403
    assert desk.get(reverse("admin:articles_article_delete", args=[collection.article.pk])).status_code == 403


def test_the_bytes_of_a_report_are_not_shown(desk, collection):
    page = desk.get(change_url(collection.article))
    assert "raw" not in page.context["adminform"].form.fields
    assert not {"body", "sha256", "body_sha256", "file"} & set(page.context["adminform"].form.fields)


@pytest.mark.parametrize(
    ("model", "field", "term", "found"),
    [
        ("quote", "speaker", "erika müster", ["Erika Muster"]),
        ("quote", "speaker", "\0", ["E. Muster", "Erika Muster"]),
        ("person", "country", "öster", []),
        ("person", "country", "austria", ["Austria"]),
        ("meeting", "place", "WIEN", ["Wien"]),
    ],
)
def test_pickers_find_by_folded_names(desk, collection, model, field, term, found):
    parameters = {"app_label": "articles", "model_name": model, "field_name": field, "term": term}
    answer = desk.get(reverse("admin:autocomplete"), parameters).json()
    assert [row["text"] for row in answer["results"]] == found


def test_pickers_do_not_offer_merged_people(desk, collection):
    collection.other.merged_into = collection.erika
    collection.other.save()
    parameters = {"app_label": "articles", "model_name": "quote", "field_name": "speaker", "term": "muster"}
    assert len(desk.get(reverse("admin:autocomplete"), parameters).json()["results"]) == 1


@pytest.mark.parametrize("name", MODELS)
def test_strangers_see_nothing(client, collection, name, django_user_model):
    url = reverse(f"admin:articles_{name}_changelist")
    assert client.get(url).status_code == 302
    client.force_login(django_user_model.objects.create_user("reader", password="x"))
    assert client.get(url).status_code == 302
    client.force_login(django_user_model.objects.create_user("staff", password="x", is_staff=True))
    assert client.get(url).status_code == 403


def test_who_may_only_look_cannot_save(client, collection, django_user_model):
    viewer = django_user_model.objects.create_user("viewer", password="x", is_staff=True)
    viewer.user_permissions.add(Permission.objects.get(codename="view_person"))
    client.force_login(viewer)
    assert client.get(change_url(collection.erika)).status_code == 200
    assert client.post(change_url(collection.erika), {"name": "Nobody"}).status_code == 403
    assert client.get(reverse("admin:articles_person_merge", args=[collection.erika.pk])).status_code == 403


def test_lists_are_not_edited_in_place_and_offer_two_actions_at_most(desk):
    for model, page in admin.site._registry.items():
        if model._meta.app_label == "articles":
            assert not page.list_editable
            assert set(page.actions or []) <= {"merge_chosen"}


def test_a_fingerprint_finds_its_report(desk, collection):
    found = desk.get(reverse("admin:articles_article_changelist"), {"q": collection.article.body_sha256})
    assert list(found.context["cl"].result_list) == list(Article.objects.all())
