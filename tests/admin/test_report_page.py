"""The edit page of a report: what it shows, in how many queries, and to whom."""

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from articles.admin.report.marking import Mark, paragraphs
from articles.models import Article, Meeting, Mention, Quote
from tests.admin.conftest import BODY, article, person
from tests.admin.test_pages import change_url


def open_page(desk, report, **asked):
    """The edit page as text."""
    answer = desk.get(change_url(report), asked)
    assert answer.status_code == 200
    return answer.content.decode()


def mark_url(report, start, end, kind=""):
    """The address of the form for words of the report."""
    return f"{reverse('admin:articles_article_mark', args=[report.pk])}?start={start}&end={end}&kind={kind}"


def viewer(client, django_user_model, *permissions):
    """A client of somebody with these permissions only."""
    user = django_user_model.objects.create_user("viewer", password="x", is_staff=True)
    user.user_permissions.add(*(Permission.objects.get(codename=name) for name in permissions))
    client.force_login(user)
    return client


def test_the_text_is_escaped_and_its_marks_lead_to_their_forms(desk, collection):
    page = open_page(desk, collection.article)
    assert "&lt;b&gt;Ende&lt;/b&gt;" in page
    assert "<b>Ende</b>" not in page
    words = mark_url(collection.article, collection.mention.start, collection.mention.end, "person")
    assert f'href="{words.replace("&", "&amp;")}"' in page
    assert f'id="quote-{collection.quote.pk}"' in page
    assert f'href="{change_url(collection.meeting)}"' not in page.split('id="report-facts"')[0]


def test_names_of_things_are_escaped_too(desk, collection):
    collection.erika.name = '<script>alert(1)</script>" onclick="x'
    collection.erika.save()
    page = open_page(desk, collection.article)
    assert "<script>alert" not in page
    assert '" onclick="' not in page
    form = desk.get(mark_url(collection.article, collection.mention.start, collection.mention.end, "person"))
    assert "<script>alert" not in form.content.decode()


@pytest.mark.parametrize(
    "marks",
    [
        [(0, 9, "quote"), (5, 20, "mention"), (11, 40, "mention"), (0, 60, "meeting")],
        [(0, len(BODY), "quote"), (0, len(BODY), "mention"), (3, 4, "frame")],
        [(40, 70, "mention"), (50, 55, "mention"), (50, 90, "mention")],
        [(5, 5, "mention"), (9, 3, "quote"), (0, 10**6, "meeting"), (-1, 4, "quote")],
    ],
)
def test_marks_that_cross_leave_the_text_whole(marks):
    found = list(paragraphs(BODY, [Mark(start, end, layer, layer) for start, end, layer in marks]))
    assert "\n".join("".join(piece.text for piece in one.pieces) for one in found) == BODY


def test_the_innermost_mention_is_the_link():
    outer, inner = Mark(0, 21, "mention", "organisation"), Mark(9, 14, "mention", "person")
    (paragraph,) = paragraphs("Ministerin Erika Muster", [outer, inner])
    links = [(piece.text, piece.mention, piece.first) for piece in paragraph.pieces if piece.mention]
    assert [mark for _text, mark, _first in links] == [outer, inner, outer]
    assert [first for _text, _mark, first in links] == [True, True, False]


def crowded(collection, mentions=2000, quotes=300):
    """A report with very much in it."""
    body = "\n\n".join(f"Erika Muster sprach mit Karl Beispiel über Punkt {number}." for number in range(mentions // 2))
    report = article(77, body)
    karl = person("Karl Beispiel", "karl-beispiel", collection.austria)
    rows, found = [], 0
    for name, who in (("Erika Muster", collection.erika), ("Karl Beispiel", karl)):
        found = body.find(name)
        while found >= 0:
            end = found + len(name)
            rows.append(Mention(article=report, start=found, end=end, text=name, kind="person", person=who))
            found = body.find(name, end)
    Mention.objects.bulk_create(rows)
    report.people.add(collection.erika, karl)
    spans = [[number * 60, number * 60 + 30] for number in range(quotes)]
    Quote.objects.bulk_create(
        Quote(
            article=report, key=f"q{start}", start=start, end=end, text=body[start:end], spans=[[start, end]],
            type="direct", speaker=karl, language="de", frame_spans=[[end, end + 5]],
        )
        for start, end in spans
    )  # fmt: skip
    for number in range(20):
        meeting = Meeting.objects.create(place=collection.vienna)
        meeting.participations.create(person=karl)
        report.accounts.create(meeting=meeting, key=f"m{number}", spans=[[number * 60, number * 60 + 50]])
    return report


def test_a_crowded_report_needs_few_queries(desk, collection, django_assert_max_num_queries):
    report = crowded(collection)
    with django_assert_max_num_queries(40):
        page = open_page(desk, report)
    assert page.count("data-at=") == 2000 + 300 + 20
    with django_assert_max_num_queries(40):
        assert desk.get(mark_url(report, 0, 12, "person")).status_code == 200
    with django_assert_max_num_queries(40):
        assert desk.get(mark_url(report, 0, 30, "quote")).status_code == 200


def test_the_tables_are_in_the_order_of_the_text_or_least_sure_first(desk, collection):
    start = BODY.index("Kollegen")
    Quote.objects.create(
        article=collection.article, key="q2", start=start, end=start + 8, text="Kollegen", spans=[[start, start + 8]],
        type="reported", speaker=collection.erika, language="de", confidence=0.3,
    )  # fmt: skip
    Quote.objects.filter(pk=collection.quote.pk).update(start=2, end=8, confidence=0.9)

    def titles(**asked):
        rows = desk.get(change_url(collection.article), asked).context_data["quotes_rows"]
        return [row.title for row in rows]

    assert titles() == ["Wir bleiben im Gespräch.", "Kollegen"]
    assert titles(order="unsure") == ["Kollegen", "Wir bleiben im Gespräch."]
    assert titles(only="unsure") == ["Kollegen"]
    assert titles(order="x'\0", only="%") == titles()


def test_words_that_mean_nobody_known_are_listed_as_unsure(desk, collection):
    Mention.objects.create(article=collection.article, start=46, end=51, text="Koll.", kind="person")
    rows = desk.get(change_url(collection.article), {"only": "unsure"}).context_data["people_rows"]
    assert [row.title for row in rows] == ["Koll."]


def test_who_may_only_look_sees_no_controls(client, collection, django_user_model):
    looking = viewer(client, django_user_model, "view_article")
    page = open_page(looking, collection.article)
    assert "Erika Muster" in page
    for control in ("data-panel", "admin-report.js", "Put right", "/mark/", "/fix/"):
        assert control not in page
    words = mark_url(collection.article, collection.mention.start, collection.mention.end, "person")
    assert looking.get(words).status_code == 403
    assert looking.post(words, {"do": "delete"}).status_code == 403
    for thing, which in (("meeting", collection.meeting.pk), ("person", "p1"), ("report", 1)):
        url = reverse("admin:articles_article_fix", args=[collection.article.pk, thing, which])
        assert looking.post(url, {"do": "save"}).status_code == 403
    rejecting = reverse("admin:articles_article_no_person", args=[collection.article.pk, collection.erika.pk])
    assert looking.post(rejecting).status_code == 403
    assert Mention.objects.count() == 1


def test_strangers_are_asked_to_log_in(client, collection):
    words = mark_url(collection.article, 0, 5)
    assert client.get(words).status_code == 302
    assert client.post(words, {"do": "save"}).status_code == 302


@pytest.mark.parametrize(
    "asked",
    [
        "start=99999999999999999999&end=5", "start=5&end=3", "start=abc&end=4", "start=4&end=4", "kind=x&start=1&end=9",
        "words=gibt+es+nicht", "words=%00", "start=-1&end=4", "which=99999999999999999999&start=0&end=4", "near=1",
        "start=100000&end=100001",
    ],
)  # fmt: skip
def test_wrong_addresses_ask_for_words(desk, collection, asked):
    answer = desk.get(f"{reverse('admin:articles_article_mark', args=[collection.article.pk])}?{asked}")
    assert answer.status_code == 200
    assert "Words of the report" in answer.content.decode()


def test_words_are_found_without_offsets(desk, collection):
    url = reverse("admin:articles_article_mark", args=[collection.article.pk])
    assert "Words of the report" in desk.get(url).content.decode()
    assert "2 times" in desk.get(url, {"words": "Muster"}).content.decode()
    page = desk.get(url, {"words": "ihren Kollegen"}).content.decode()
    assert "“ihren Kollegen”" in page


def test_the_form_comes_alone_where_the_script_asks(desk, collection):
    url = mark_url(collection.article, collection.mention.start, collection.mention.end, "person")
    alone = desk.get(url, headers={"X-Panel": "1"}).content.decode()
    assert "<html" not in alone
    assert "Who is it?" in alone
    assert "<html" in desk.get(url).content.decode()


def test_unknown_things_are_not_found(desk, collection):
    far = reverse("admin:articles_article_fix", args=[collection.article.pk, "meeting", 10**30])
    odd = reverse("admin:articles_article_fix", args=[collection.article.pk, "quote", 1])
    assert [desk.get(url).status_code for url in (far, odd)] == [404, 404]
    other = article(2)
    elsewhere = reverse("admin:articles_article_fix", args=[other.pk, "meeting", collection.meeting.pk])
    assert desk.get(elsewhere).status_code == 404
    assert Article.objects.count() == 2
