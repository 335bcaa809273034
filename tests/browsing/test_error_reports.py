"""Readers report an error on any page: the form, what is taken in, and what is kept out."""

import re
from datetime import date, timedelta
from html import unescape
from html.parser import HTMLParser
from types import SimpleNamespace
from urllib.parse import urlencode

import pytest
from django.test import RequestFactory
from django.utils import timezone

from articles import corrections
from articles.browsing.reporting.seals import sealed
from articles.browsing.reporting.senders import sender
from articles.models import ErrorReport
from tests.browsing.test_hostile import NASTY
from tests.builders import article, meeting, mention, person, place, quote, source, span

pytestmark = pytest.mark.django_db

FORM = "/errors/new/"
BODY = "Die britische Außenministerin Anna Beispiel 🇬🇧 kam nach Wien.\n\nSie sagte: „Es geht voran.“ <b>Ende</b>"
LINK = re.compile(r'href="(/errors/new/[^"]*)"')


@pytest.fixture(autouse=True)
def no_waiting(settings):
    """Forms are filled in at once here; one test looks at what is too quick."""
    settings.ERROR_FORM_SECONDS = 0


@pytest.fixture
def things():
    """One of each that a page is about."""
    anna, boris = person("Anna Beispiel", "GB", "Außenministerin"), person("Boris Muster", "RU", "Außenminister")
    report = article(BODY, "2022-02", [anna, boris], ["GB", "RU"], title="Besuch in Wien", source=source())
    said = quote(report, "Es geht voran.", anna)
    named = mention(report, "Anna Beispiel", person=anna)
    met = meeting("2022-02-07", [anna, boris], ["GB", "RU"], [(report, "kam nach Wien")], place=place("Wien", "AT"))
    return SimpleNamespace(
        report=report, quote=said, mention=named, meeting=met, person=anna, country=anna.country, other=boris.country
    )


class Filled(HTMLParser):
    """What a browser would send for the form with the seal: names and values of its fields."""

    def __init__(self, page):
        super().__init__()
        self.sent, self.area = {}, None
        self.feed(
            page.content.decode().partition('<form method="post" action="/errors/new/">')[2].partition("</form>")[0]
        )

    def handle_starttag(self, tag, attributes):
        told = dict(attributes)
        if tag == "input" and "name" in told:
            self.sent[told["name"]] = told.get("value", "")
        if tag == "textarea":
            self.area = told["name"]
            self.sent[self.area] = ""

    def handle_data(self, data):
        if self.area:
            self.sent[self.area] += data

    def handle_endtag(self, tag):
        if tag == "textarea":
            self.sent[self.area], self.area = self.sent[self.area].removeprefix("\n"), None


def filled(page):
    return Filled(page).sent


def links(page):
    return [unescape(link) for link in LINK.findall(page.content.decode())]


def report_error(client, url, wrong="This is not so.", **more):
    """Open the form at `url`, fill it in and send it; the answer."""
    headers = more.pop("headers", {})
    address = more.pop("address", "127.0.0.1")
    page = client.get(url, headers=headers)
    return client.post(FORM, {**filled(page), "wrong": wrong, **more}, headers=headers, REMOTE_ADDR=address)


def about(path, **span_of):
    return f"{FORM}?{urlencode({'page': path, **span_of})}"


@pytest.mark.parametrize(
    ("path", "kind", "title", "found"),
    [
        ("/articles/{report}/", "article", "Besuch in Wien", "report"),
        ("/meetings/{meeting}/", "meeting", "Anna Beispiel – Boris Muster", "meeting"),
        ("/officials/anna-beispiel/", "person", "Anna Beispiel", "person"),
        ("/countries/gb/", "country", "United Kingdom", "country"),
        ("/countries/ru/gb/", "pair", "United Kingdom – Russia", None),
        ("/meetings/?country=GB&status=held", "list", "Meetings", None),
        ("/articles/", "list", "Reports", None),
        ("/officials/", "list", "Officials", None),
        ("/countries/", "list", "Countries", None),
        ("/quotes/?q=voran", "list", "Quotes", None),
        ("/", "page", "At a glance", None),
    ],
)
def test_every_page_leads_to_the_form_about_it(client, things, path, kind, title, found):
    path = path.format(report=things.report.pk, meeting=things.meeting.pk)
    url = links(client.get(path))[-1]
    form = client.get(url).content.decode()
    assert f">{title}</a>" in form
    answer = report_error(client, url, "Das stimmt nicht:\r\nes war Dienstag.", email="leser@example.org")
    assert (answer.status_code, answer["Location"].partition("?")[0]) == (302, "/errors/thanks/")
    kept = ErrorReport.objects.get()
    assert (kept.kind, kept.title, kept.state) == (kind, title, "open")
    assert (kept.wrong, kept.email) == ("Das stimmt nicht:\nes war Dienstag.", "leser@example.org")
    assert client.get(kept.page).status_code == 200
    thanks = client.get(answer["Location"]).content.decode()
    assert f'<a href="{kept.page.replace("&", "&amp;")}">' in thanks
    if found:
        assert corrections.find(kept.target) == getattr(things, found)


def test_a_list_is_reported_with_its_filters(client, things):
    report_error(client, links(client.get("/meetings/?country=GB&status=held"))[-1])
    assert ErrorReport.objects.get().page == "/meetings/?country=GB&status=held"


@pytest.mark.parametrize("path", ["/quotes/", "/officials/anna-beispiel/", "/countries/GB/RU/", "/articles/{report}/"])
def test_quotes_have_a_link_with_their_words_wherever_they_stand(client, things, path):
    start, end = span(things.report, "Es geht voran.")
    url = about(f"/articles/{things.report.pk}/", start=start, end=end).replace("%2F", "/")
    assert url in links(client.get(path.format(report=things.report.pk)))
    form = client.get(url).content.decode()
    assert '<mark class="passage">Es geht voran.</mark>' in form
    assert "Sie sagte: „" in form
    report_error(client, url)
    kept = ErrorReport.objects.get()
    assert (kept.kind, kept.passage, kept.start, kept.end) == ("quote", "Es geht voran.", start, end)
    assert kept.get_absolute_url() == f"/articles/{things.report.pk}/#c{start}-{end}"
    assert corrections.find(kept.target) == things.quote


def test_paragraphs_have_a_link_with_their_words(client, things):
    first, second = [link for link in links(client.get(f"/articles/{things.report.pk}/")) if "start=" in link][:2]
    report_error(client, first)
    report_error(client, second)
    two, one = ErrorReport.objects.all()
    assert one.passage == "Die britische Außenministerin Anna Beispiel 🇬🇧 kam nach Wien."
    assert two.passage == "Sie sagte: „Es geht voran.“ <b>Ende</b>"
    assert "&lt;b&gt;Ende" in client.get(second).content.decode()


def test_words_that_stand_for_somebody_are_a_mention(client, things):
    start, end = span(things.report, "Anna Beispiel")
    report_error(client, about(f"/articles/{things.report.pk}/", start=start, end=end))
    kept = ErrorReport.objects.get()
    assert kept.kind == "mention"
    assert corrections.find(kept.target) == things.mention


@pytest.mark.parametrize("where", [(5, 5), (9, 3), (0, 10**6), (-1, 4), ("x", 3), ("", 3), (3, ""), (10**30, 10**31)])
def test_a_span_that_is_none_leaves_the_report_as_a_whole(client, things, where):
    url = about(f"/articles/{things.report.pk}/", start=where[0], end=where[1])
    assert "<mark" not in client.get(url).content.decode()
    report_error(client, url)
    kept = ErrorReport.objects.get()
    assert (kept.kind, kept.start) == ("article", None)


def test_more_words_than_the_quote_are_words_of_the_report(client, things):
    start, end = span(things.report, "Es geht voran.“ <b>Ende")
    report_error(client, about(f"/articles/{things.report.pk}/", start=start, end=end))
    kept = ErrorReport.objects.get()
    assert (kept.kind, kept.passage) == ("article", "Es geht voran.“ <b>Ende")
    assert corrections.find(kept.target) == things.report


def test_a_very_long_passage_is_kept_in_part(client):
    report = article("ß" * 5000)
    report_error(client, about(f"/articles/{report.pk}/", start=0, end=5000))
    kept = ErrorReport.objects.get()
    assert len(kept.passage) == 2000
    assert (kept.start, kept.end) == (0, 5000)


@pytest.mark.parametrize(
    "page",
    [
        "", "https://example.org/", "//example.org/articles/", "articles/", "/nowhere/", "/admin/", "/admin/login/",
        "/api/articles/", "/feeds/articles/", "/healthz", "/robots.txt", "/favicon.ico", "/errors/new/",
        "/errors/thanks/", "/static/css/newsroom.css", "/articles/999/", f"/articles/{10**30}/", "/officials/niemand/",
        "/countries/%00/", "/countries/FR/", "/countries/GB/XX/", "/language/", "javascript:alert(1)", "/[", "/" * 600,
    ],
)  # fmt: skip
def test_what_is_no_page_of_ours_has_no_form(client, things, page):
    answer = client.get(FORM, {"page": page})
    assert answer.status_code == 200
    assert "We do not know this page" in answer.content.decode()
    assert 'name="seal"' not in answer.content.decode()
    sent = client.post(FORM, {"page": page, "wrong": "A long text", "seal": sealed(timezone.now())})
    assert sent.status_code == 400
    assert "A long text" in sent.content.decode()
    assert client.get("/errors/thanks/", {"page": page}).status_code == 200
    assert not ErrorReport.objects.exists()


def test_hostile_values_break_nothing(client, things):
    for value in NASTY:
        for name in ("page", "start", "end", "wrong", "email", "seal"):
            query = f"page=/articles/{things.report.pk}/&start=1&end=5&{name}={value}"
            assert client.get(f"{FORM}?{query}").status_code == 200, (name, value)
            assert client.get(f"/errors/thanks/?{query}").status_code == 200, (name, value)
            body = f"page=/articles/{things.report.pk}/&wrong=x&seal={sealed(timezone.now())}&{name}={value}"
            sent = client.post(FORM, body, content_type="application/x-www-form-urlencoded")
            assert sent.status_code in (302, 400, 429), (name, value)


def test_a_report_that_was_taken_down_is_not_shown_here_either(client, things):
    things.report.hidden = True
    things.report.save()
    page = client.get(about(f"/articles/{things.report.pk}/", start=0, end=30)).content.decode()
    assert "We do not know this page" in page
    assert "Besuch" not in page
    assert "britische" not in page


def test_an_entry_that_was_merged_stands_for_the_whole_one(client, things):
    person("A. Beispiel", merged_into=things.person)
    double = meeting("2022-02-07", reports=[things.report], merged_into=things.meeting)
    report_error(client, about("/officials/a-beispiel/"))
    report_error(client, about(f"/meetings/{double.pk}/"))
    of_meeting, of_person = ErrorReport.objects.all()
    assert of_person.page == "/officials/anna-beispiel/"
    assert corrections.find(of_meeting.target) == things.meeting


def test_what_an_editor_took_away_is_no_page(client, things):
    for thing in (things.meeting, things.person):
        thing.rejected = True
        thing.save()
        assert "We do not know this page" in client.get(about(thing.get_absolute_url())).content.decode()


def test_how_much_hangs_on_a_thing(client, things):
    for path in (f"/meetings/{things.meeting.pk}/", "/officials/anna-beispiel/", "/"):
        report_error(client, about(path))
    assert dict(ErrorReport.objects.values_list("kind", "damage")) == {"meeting": 3, "person": 2, "page": 0}


def test_the_form_gives_no_cookie_and_stays_out_of_search_machines(client, things):
    page = client.get(about("/meetings/"))
    sent = report_error(client, about("/meetings/"))
    thanks = client.get(sent["Location"])
    for answer in (page, sent, thanks):
        assert not answer.cookies
        assert "Cookie" not in answer.get("Vary", "")
    for answer in (page, thanks):
        assert '<meta name="robots" content="noindex">' in answer.content.decode()
        assert not links(answer)
    assert "no-store" in page["Cache-Control"]
    assert f"Disallow: {FORM}\n" in client.get("/robots.txt").content.decode()


def test_other_methods(client):
    assert client.put(FORM).status_code == 405
    assert client.post("/errors/thanks/").status_code == 405
    assert client.head(FORM).status_code == 200


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_language_of_the_reader_is_kept(client, things, language):
    report_error(client, about("/meetings/"), headers={"accept-language": language})
    assert ErrorReport.objects.get().language == language


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ("", "Say what is wrong."),
        (" \n ", "Say what is wrong."),
        ("x" * 1001, "at most 1000 characters"),
        ("a\0b", "Null characters are not allowed"),
    ],
)
def test_what_is_wrong_has_to_be_said_in_not_too_many_words(client, things, wrong, sentence):
    answer = report_error(client, about("/meetings/"), wrong)
    assert answer.status_code == 400
    assert sentence in answer.content.decode()
    assert not ErrorReport.objects.exists()


def test_line_ends_count_once(client, things):
    assert report_error(client, about("/meetings/"), "x\r\n" * 499 + "xy").status_code == 302
    assert len(ErrorReport.objects.get().wrong) == 1000


def test_a_wrong_e_mail_loses_nothing(client, things):
    answer = report_error(client, about("/meetings/"), "Wrong day.", email="leser@")
    assert answer.status_code == 400
    assert filled(answer)["wrong"] == "Wrong day."
    assert filled(answer)["email"] == "leser@"
    assert "valid email address" in answer.content.decode()


def test_more_than_the_form_takes_is_not_read(client, things):
    answer = client.post(FORM, {"page": "/", "wrong": "x" * 50_000})
    assert answer.status_code == 413
    assert "Go back and write up to 1000 characters" in answer.content.decode()


def test_nothing_that_was_typed_becomes_code(client, things):
    evil = "</textarea><script>alert(1)</script>"
    answer = report_error(client, about("/meetings/?q=<script>"), evil, email='"><script>')
    assert answer.status_code == 400
    assert "<script>alert" not in answer.content.decode()
    assert filled(answer)["wrong"] == evil


@pytest.mark.parametrize(
    "seal",
    [
        "",
        "x",
        "IjE3Ig:forged",
        sealed(timezone.now() - timedelta(hours=25)),
        sealed(timezone.now() + timedelta(days=2)),
    ],
    ids=["none", "nonsense", "forged", "old", "of the future"],
)
def test_a_form_that_is_too_old_or_not_ours_comes_back_with_the_text_and_can_be_sent(client, things, seal):
    answer = report_error(client, about("/meetings/"), "Wrong day.", email="leser@example.org", seal=seal)
    assert answer.status_code == 400
    assert "open for too long" in answer.content.decode()
    again = filled(answer)
    assert (again["wrong"], again["email"]) == ("Wrong day.", "leser@example.org")
    assert client.post(FORM, again).status_code == 302
    assert ErrorReport.objects.get().wrong == "Wrong day."


def test_what_no_person_can_have_typed_comes_back(client, things, settings):
    settings.ERROR_FORM_SECONDS = 3
    answer = report_error(client, about("/meetings/"), "Wrong day.")
    assert answer.status_code == 400
    assert "very quick" in answer.content.decode()
    opened = sealed(timezone.now() - timedelta(seconds=4))
    assert client.post(FORM, {**filled(answer), "seal": opened}).status_code == 302


def test_sending_again_after_the_quick_one_needs_no_new_waiting(client, things, settings):
    settings.ERROR_FORM_SECONDS = 3
    seal = sealed(timezone.now() - timedelta(seconds=1))
    answer = report_error(client, about("/meetings/"), "Wrong day.", seal=seal)
    assert filled(answer)["seal"] == seal


def test_programs_that_fill_in_everything_give_themselves_away(client, things):
    answer = report_error(client, about("/meetings/"), "Buy this.", blank="https://example.org/")
    assert answer.status_code == 400
    assert filled(answer)["wrong"] == "Buy this."
    assert filled(answer)["blank"] == ""
    assert not ErrorReport.objects.exists()


def test_another_site_cannot_send_for_a_reader(client, things):
    sent = filled(client.get(about("/meetings/"))) | {"wrong": "Wrong day."}
    for site in ("cross-site", "same-site"):
        answer = client.post(FORM, sent, headers={"sec-fetch-site": site})
        assert answer.status_code == 400
        assert filled(answer)["wrong"] == "Wrong day."
    assert client.post(FORM, sent, headers={"sec-fetch-site": "same-origin"}).status_code == 302


def test_the_same_report_comes_in_once_and_counts_once(client, things, settings):
    settings.ERROR_REPORTS_PER_HOUR = 2
    sent = filled(client.get(about("/meetings/"))) | {"wrong": "Wrong day."}
    for again in (sent, sent, {**sent, "wrong": " Wrong  day.\n"}, {**sent, "seal": sealed(timezone.now())}):
        assert client.post(FORM, again).status_code == 302
    assert ErrorReport.objects.count() == 1
    assert client.post(FORM, {**sent, "email": "leser@example.org"}).status_code == 302
    assert ErrorReport.objects.count() == 2
    assert client.post(FORM, {**sent, "wrong": "A third."}).status_code == 429
    assert client.post(FORM, sent).status_code == 302


def test_who_sends_too_much_waits_and_loses_nothing(client, things, settings):
    settings.ERROR_REPORTS_PER_HOUR = 2
    for number in range(2):
        assert report_error(client, about("/meetings/"), f"Wrong {number}").status_code == 302
    answer = report_error(client, about("/meetings/"), "Wrong day.", email="leser@example.org")
    assert (answer.status_code, answer["Retry-After"]) == (429, "3600")
    assert "You have sent 2 reports within an hour." in answer.content.decode()
    assert (filled(answer)["wrong"], filled(answer)["email"]) == ("Wrong day.", "leser@example.org")
    assert report_error(client, about("/meetings/"), "Wrong day.", address="192.0.2.7").status_code == 302
    ErrorReport.objects.update(created_at=timezone.now() - timedelta(minutes=61))
    assert client.post(FORM, {**filled(answer), "wrong": "Later"}).status_code == 302


def test_all_together_send_so_many_a_day(client, things, settings):
    settings.ERROR_REPORTS_PER_DAY = 3
    for number in range(3):
        assert report_error(client, about("/"), f"{number}", address=f"192.0.2.{number}").status_code == 302
    answer = report_error(client, about("/"), "Wrong day.", address="192.0.2.9")
    assert answer.status_code == 429
    assert "very many reports today" in answer.content.decode()
    assert filled(answer)["wrong"] == "Wrong day."
    ErrorReport.objects.update(created_at=timezone.now() - timedelta(hours=25))
    assert client.post(FORM, filled(answer)).status_code == 302


def test_a_forged_address_makes_nobody_somebody_else(client, things, settings):
    settings.ERROR_REPORTS_PER_HOUR = 1
    answers = [
        report_error(client, about("/"), f"{number}", headers={"x-forwarded-for": f"192.0.2.{number}"}).status_code
        for number in range(3)
    ]
    assert answers == [302, 429, 429]


def test_no_address_is_stored_and_a_sender_is_another_one_every_day(client, things):
    report_error(client, about("/"), address="203.0.113.77")
    kept = ErrorReport.objects.values().get()
    assert not any("203.0.113" in str(value) for value in kept.values())
    asked = RequestFactory().get("/", REMOTE_ADDR="203.0.113.77")
    days = {sender(asked, date(2022, 2, day)) for day in range(1, 11)}
    assert len(days) == 10
    assert len(kept["sender"]) == 64


def test_senders_are_forgotten_after_a_day(client, things):
    report_error(client, about("/"), "One.")
    ErrorReport.objects.update(created_at=timezone.now() - timedelta(hours=25))
    report_error(client, about("/"), "Two.")
    assert [bool(row.sender) for row in ErrorReport.objects.order_by("id")] == [False, True]


def test_a_closed_form_is_offered_nowhere(client, things, settings):
    settings.ERROR_REPORTS_PER_DAY = 0
    for path in ("/", f"/articles/{things.report.pk}/", "/quotes/"):
        page = client.get(path)
        assert page.status_code == 200
        assert "errors/" not in page.content.decode()
    assert client.get(about("/")).status_code == 404
    assert client.post(FORM, {"page": "/", "wrong": "x"}).status_code == 404


def test_what_is_no_page_offers_no_form(client, things):
    for path in ("/nowhere/", "/articles/999/", "/countries/FR/"):
        assert not links(client.get(path))


def test_a_form_needs_few_queries(client, things, django_assert_max_num_queries):
    for path in (f"/articles/{things.report.pk}/", f"/meetings/{things.meeting.pk}/", "/officials/anna-beispiel/"):
        with django_assert_max_num_queries(10):
            client.get(about(path, start=0, end=12))
        sent = filled(client.get(about(path))) | {"wrong": "Wrong."}
        with django_assert_max_num_queries(22):
            client.post(FORM, sent)
