"""Everybody's decisions: found by editor, action, kind, day, state and words; many of them in few queries."""

import csv
import json
from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse
from django.utils import timezone

from articles import editing
from articles.admin.history.telling import tell
from articles.models import Article, Correction, Person, Quote
from tests.admin.conftest import article, person
from tests.admin.reading import text_of

LIST = reverse("admin:articles_correction_changelist")


@pytest.fixture
def mira(django_user_model):
    return django_user_model.objects.create_user("mira", first_name="Mira", last_name="Muster", is_staff=True)


@pytest.fixture
def decided(editor, mira, collection):
    """Four decisions by two editors on three days, one of them withdrawn, one unplaced."""
    editing.change(editor, collection.quote, {"speaker": collection.other}, "Größe der Stimme")
    editing.change(mira, collection.erika, {"name": "Erika Änder"}, "")
    editing.change(mira, collection.mention, {"person": collection.other}, "")
    editing.delete(editor, collection.meeting.participations.get(), "nicht da")
    rows = list(Correction.objects.order_by("pk"))
    now = timezone.now().replace(year=2031, month=5, day=9, hour=10)
    for number, row in enumerate(rows):
        Correction.objects.filter(pk=row.pk).update(created_at=now - timedelta(days=(3 - number) // 2))
    Correction.objects.filter(pk=rows[1].pk).update(withdrawn_at=now, withdrawn_by=editor)
    Correction.objects.filter(pk__in=[rows[2].pk, rows[3].pk]).update(unplaced=True)
    return rows


def shown(desk, **query):
    """The numbers of the decisions on the page, in order."""
    answer = desk.get(LIST, query)
    assert answer.status_code == 200
    return [entry.correction.pk for _day, _number, group in answer.context["days"] for entry in group]


def test_everything_is_shown_newest_first_by_day_with_numbers(desk, decided):
    page = text_of(desk.get(LIST))
    assert shown(desk) == [row.pk for row in reversed(decided)]
    assert "4 decisions, 1 of them withdrawn, by 2 editors" in page
    assert "Friday, May 9, 2031 2 decisions" in page
    assert "Thursday, May 8, 2031 2 decisions" in page
    assert page.index("May 9, 2031") < page.index("took Erika Änder off") < page.index("May 8, 2031")


def test_a_decision_that_was_taken_over_from_elsewhere_stands_at_its_day(desk, decided):
    first = decided[0].pk
    Correction.objects.filter(pk=decided[3].pk).update(created_at=timezone.now().replace(year=2030, month=1, day=2))
    assert shown(desk) == [decided[2].pk, decided[1].pk, first, decided[3].pk]
    assert [number for _day, number, _group in desk.get(LIST).context["days"]] == [1, 2, 1]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"editor": "mira"}, [2, 1]),
        ({"action": "delete"}, [3]),
        ({"kind": "quote"}, [0]),
        ({"state": "withdrawn"}, [1]),
        ({"state": "force"}, [3, 2, 0]),
        ({"state": "unplaced"}, [2]),
        ({"since": "2031-05-09"}, [3, 2]),
        ({"until": "2031-05-08"}, [1, 0]),
        ({"since": "2031-05-08", "until": "2031-05-08", "kind": "person"}, [1]),
        ({"q": "größe"}, [0]),
        ({"q": "GRÖSSE stimme"}, []),
        ({"q": "änder"}, [1]),
        ({"q": "Bericht"}, [2, 0]),
        ({"q": "\0"}, [3, 2, 1, 0]),
        ({"q": "\"'%_;*\\"}, []),
        ({"editor": "999"}, [3, 2, 1, 0]),
        ({"since": "gestern"}, [3, 2, 1, 0]),
        ({"since": "0001-01-01"}, [3, 2, 1, 0]),
        ({"until": "9999-12-31", "action": "fly", "kind": "²", "state": "?"}, [3, 2, 1, 0]),
    ],
)
def test_filters(desk, decided, mira, query, found):
    query = {name: str(mira.pk) if value == "mira" else value for name, value in query.items()}
    assert shown(desk, **query) == [decided[number].pk for number in found]


def test_words_are_found_in_what_was_deleted_whatever_their_letters(desk, editor, collection):
    row = editing.delete(editor, collection.quote)
    for words in ("Gespräch", "gespräch bleiben", "GESPRÄCH"):
        assert shown(desk, q=words) == [row.pk]
    assert shown(desk, q="Gespraech") == []


def test_a_filter_of_nonsense_says_so_beside_itself(desk, decided):
    assert "Enter a valid date" in text_of(desk.get(LIST, {"since": "gestern"}))


def test_links_lead_to_the_thing_and_to_the_readers_page(desk, decided, collection):
    page = desk.get(LIST).content.decode()
    quote = collection.quote
    assert f'href="{reverse("admin:articles_quote_change", args=[quote.pk])}"' in page
    assert f'href="/articles/{collection.article.pk}/#c{quote.start}-{quote.end}"' in page
    assert f'href="{reverse("admin:articles_person_change", args=[collection.erika.pk])}"' in page


@pytest.fixture
def plenty(collection, editor, mira):
    """Two thousand decisions about a hundred reports and people, written as the doors write them."""
    people = [person(f"Person {n}", f"person-{n}") for n in range(100)]
    reports = [article(1000 + n, f"Person {n} sagte: Wir reden {n}.") for n in range(100)]
    quotes = [
        Quote.objects.create(article=report, key="q1", start=0, end=12, text=report.body[:12], type="direct",
                             speaker=one, language="de", spans=[[0, 12]])
        for report, one in zip(reports, people, strict=True)
    ]  # fmt: skip
    rows = []
    for number in range(2000):
        quote, one = quotes[number % 100], people[(number * 7) % 100]
        span = [0, 12 + number // 100]
        target = {"kind": "quote", "article": quote.article.body_sha256, "span": span, "of": "direct"}
        rows.append(Correction(
            action="change", kind="quote", target=target, article_sha256=target["article"],
            subject=f"article:{target['article']}", created_by=[editor, mira][number % 2],
            before={"speaker": None}, after={"speaker": {"kind": "person", "slug": one.slug}}, reason=f"Grund {number}",
        ))  # fmt: skip
    Correction.objects.bulk_create(rows)
    Correction.objects.filter(reason__endswith="3").update(unplaced=True)


@pytest.mark.parametrize(
    "query",
    [{}, {"page": "40"}, {"q": "person"}, {"state": "unplaced"}, {"kind": "quote", "q": "Grund 7"}],
    ids=str,
)
def test_two_thousand_decisions_need_few_queries(desk, plenty, django_assert_max_num_queries, query):
    with django_assert_max_num_queries(29):
        found = shown(desk, **query)
    assert len(found) == 50


def test_any_number_of_decisions_is_told_together(plenty, collection):
    Quote.objects.filter(pk__gt=collection.quote.pk + 50).delete()
    told = tell(Correction.objects.all())
    assert len(told) == 2000
    assert all(entry.thing.text for entry in told)


def test_pages_follow_each_other_without_gap_and_keep_the_filter(desk, plenty):
    answer = desk.get(LIST, {"kind": "quote", "page": "2"})
    assert "page 2 of 40" in text_of(answer)
    assert 'href="?kind=quote&amp;page=3"' in answer.content.decode()
    both = shown(desk) + shown(desk, page="2")
    assert both == sorted(both, reverse=True)
    assert len(set(both)) == 100


def test_the_state_unplaced_finds_what_the_entries_call_unplaced(desk, plenty):
    Correction.objects.filter(reason__endswith="7").update(unplaced=True)
    Correction.objects.filter(reason__endswith="17").update(withdrawn_at=timezone.now())
    export = reverse("admin:articles_correction_csv")
    rows = list(csv.DictReader(lines_of(desk.get(export))))
    found = list(csv.DictReader(lines_of(desk.get(export, {"state": "unplaced"}))))
    assert [row["id"] for row in found] == [row["id"] for row in rows if row["unplaced"] == "True"]
    assert len(found) == 380


def lines_of(answer):
    """The lines of a file that comes as a stream."""
    return b"".join(answer).decode("utf-8-sig").splitlines()


def test_the_ledger_is_taken_along_as_it_is_filtered(desk, decided, collection):
    lines = lines_of(desk.get(reverse("admin:articles_correction_csv"), {"kind": "quote"}))
    assert len(lines) == 2
    assert "speaker: Erika Änder → E. Muster" in lines[1]
    whole = reverse("admin:articles_correction_jsonl")
    assert [json.loads(line) for line in lines_of(desk.get(whole))] == list(editing.exported())
    (row,) = [json.loads(line) for line in lines_of(desk.get(whole, {"state": "withdrawn"}))]
    assert (row["by"], row["withdrawn"]["by"]) == ("mira", "editor")


def test_what_came_and_what_went_is_taken_along(desk, editor, collection):
    """Of what came there is no before, of what went no after."""
    editing.delete(editor, collection.quote, "nobody said so")
    editing.merge_people(editor, collection.erika, collection.other)
    export = reverse("admin:articles_correction_csv")
    rows = {row["action"]: row for row in csv.DictReader(lines_of(desk.get(export)))}
    assert rows.keys() == {"delete", "merge"}
    assert "speaker: Erika Muster → –" in rows["delete"]["changes"]


def test_a_cell_is_no_formula(desk, editor, collection):
    editing.change(editor, collection.erika, {"name": "Erika"}, "=1+1")
    assert ",'=1+1," in lines_of(desk.get(reverse("admin:articles_correction_csv")))[1]


def test_the_ledger_is_for_those_who_may_see_it(client, decided, django_user_model):
    viewer = django_user_model.objects.create_user("viewer", password="x", is_staff=True)
    export = reverse("admin:articles_correction_csv")
    one = reverse("admin:articles_correction_change", args=[decided[0].pk])
    assert client.get(export).status_code == 302
    client.force_login(viewer)
    assert [client.get(url).status_code for url in (LIST, export, one)] == [403, 403, 403]
    viewer.user_permissions.add(Permission.objects.get(codename="view_correction"))
    assert [client.get(url).status_code for url in (LIST, export, one)] == [200, 200, 200]
    assert client.post(one, {"reason": "x"}).status_code == 403


@pytest.mark.parametrize("number", ["0", "999999", "x", "9" * 30, "²"])
def test_a_decision_that_is_none_is_not_found(desk, decided, number):
    assert desk.get(f"{LIST}{number}/change/").status_code == 404


def test_the_bytes_of_reports_are_not_read_for_a_list(desk, plenty, django_assert_max_num_queries):
    with django_assert_max_num_queries(29) as asked:
        desk.get(LIST)
    assert not [one["sql"] for one in asked.captured_queries if '"raw"' in one["sql"]]
    assert Article.objects.count() > 100
    assert Person.objects.count() > 100


def test_the_index_of_the_admin_leads_there(desk, collection):
    assert f'href="{LIST}">Activity</a>' in desk.get("/admin/").content.decode()


def test_a_country_knows_where_it_is_named(desk, editor, collection):
    editing.change(editor, collection.erika, {"country": None})
    editing.change(editor, collection.other, {"country": collection.austria})
    answer = desk.get(reverse("admin:articles_country_history", args=["AT"]), {"named": ""})
    assert "E. Muster" in text_of(answer)
