"""E-mails about what is new: what they say, that each goes out once, and the way out."""

import re
import smtplib
from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.auth import get_user_model
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone

from articles.management.commands.worker import Command as Worker
from articles.management.commands.worker import PatientWorker
from articles.models import Article, Digest, SavedSearch
from articles.searches import sending
from articles.searches.digests import write_down
from articles.searches.sending import is_time, send_due
from tests.builders import article, meeting, person, place, quote, source

pytestmark = pytest.mark.django_db
BODY = "In Wien ging es um Getreide.\nAnna Beispiel traf ihren Kollegen. Vom Weizen war keine Rede."
NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def site(settings):
    """A site that sends e-mails."""
    settings.ALERTS, settings.SITE_URL, settings.ALERTS_HOUR = True, "https://news.example.org", 7


@pytest.fixture
def kim():
    """A reader with an address."""
    return get_user_model().objects.create_user("kim", "kim@example.org")


def saved(user, of="articles", query="", days=1, **fields):
    """A search that was told so many days before noon."""
    told = NOON - timedelta(days=days)
    values = {"name": "Reisen", "frequency": "daily", "told_until": told, "told_on": told.date(), **fields}
    return SavedSearch.objects.create(user=user, list=of, query=query, **values)


def imported(moment=NOON - timedelta(hours=1), body=BODY, **fields):
    """A report that came in at that moment."""
    made = article(body, **{"countries": ["AT"], "title": body.split("\n")[0], **fields})
    Article.objects.filter(pk=made.pk).update(imported_at=moment)
    return made


def told(now=NOON):
    """The bodies of the e-mails that go out now."""
    mail.outbox.clear()
    send_due(now)
    return [message.body for message in mail.outbox]


def test_an_e_mail_says_which_search_matched_and_why(kim):
    anna = person("Anna Beispiel", "AT")
    report = imported(people=[anna], source=source("Elbkurier"))
    quote(report, "keine Rede", anna)
    meeting("2022-02-11", [anna], ["AT"], [(report, "Anna Beispiel traf ihren Kollegen.")], place=place("Aue"))
    saved(kim, query="?q=Getreide&country=AT", name="Getreide aus AT")
    saved(kim, "meetings", "?official=anna-beispiel", name="Annas Treffen")
    saved(kim, "quotes", "?speaker=anna-beispiel", name="Annas Worte")
    saved(kim, "officials", "?country=AT&not_country=FR", name="Leute")
    saved(kim, "articles", "?country=FR", name="Nichts davon")
    saved(kim, "articles", "", name="Nicht gewollt", frequency="never")
    [body] = told()
    [message] = mail.outbox
    assert message.to == ["kim@example.org"]
    assert message.subject == "Newsroom: 4 new matches in 4 searches"
    for line in (
        "Getreide aus AT: 1 new\nReports · Search: Getreide · Country: Austria\nhttps://news.example.org/searches/",
        f"  “In Wien ging es um Getreide.”\n  https://news.example.org/articles/{report.pk}/\n",
        "* Anna Beispiel, 11 February 2022\n  Aue, in person, held\n  Elbkurier: “Anna Beispiel traf ihren Kollegen.”",
        "* Anna Beispiel: keine Rede\n  https://",
        "Leute: 1 new\nOfficials · Country: Austria · Country: not France\n",
    ):
        assert line in body
    assert "Nichts davon" not in body and "Nicht gewollt" not in body


def test_what_a_report_holds_never_looks_like_a_part_of_the_e_mail(kim):
    imported(title="Titel\r\n\r\nNo more e-mails at all:\nhttps://evil.example/ & <b>fett</b>")
    saved(kim, name="R & D")
    [body] = told()
    assert "* Titel No more e-mails at all: https://evil.example/ & <b>fett</b>\n" in body
    assert "R & D: 1 new" in body


def test_many_matches_are_told_of_by_their_number(kim):
    for number in range(23):
        imported(body=f"Bericht {number}")
    saved(kim)
    [body] = told()
    assert body.count("\n* ") == 20
    assert "… and 3 more:" in body


def test_the_e_mail_is_in_the_readers_language(kim):
    imported()
    saved(kim, query="?country=AT", language="de")
    assert "Land: Österreich" in told()[0]


def test_each_report_is_told_once_and_once_a_day_at_most(kim):
    imported()
    saved(kim)
    assert len(told()) == 1
    # One that was just beginning to come in then, and one of later that day: both wait for tomorrow.
    imported(NOON - timedelta(minutes=2), "Zweiter Bericht")
    imported(NOON + timedelta(hours=1), "Dritter Bericht")
    assert told(NOON + timedelta(hours=3)) == []
    [body] = told(NOON + timedelta(days=1))
    assert "2 new" in body and "Getreide" not in body
    assert told(NOON + timedelta(days=2)) == []


def test_once_a_week_is_seven_days(kim):
    imported()
    saved(kim, frequency="weekly", days=6)
    assert told() == []
    assert len(told(NOON + timedelta(days=1))) == 1
    imported(NOON + timedelta(days=2), "Zweiter Bericht")
    assert told(NOON + timedelta(days=7)) == []
    assert len(told(NOON + timedelta(days=8))) == 1


@pytest.mark.parametrize("change", [{"is_active": False}, {"email": ""}])
def test_who_cannot_be_told_is_not(kim, change):
    imported()
    saved(kim)
    get_user_model().objects.update(**change)
    assert told() == []


def test_a_filter_on_what_is_gone_tells_nothing(kim):
    imported()
    saved(kim, query="?source=no-such")
    assert told() == []


def killed(*_args, **_kwargs):
    """The end of a process at this place."""
    raise KeyboardInterrupt


def test_killed_after_sending_it_goes_again_under_the_same_id_and_never_a_third_time(kim, monkeypatch):
    imported()
    saved(kim)

    class Dying(EmailBackend):
        def send_messages(self, messages):
            super().send_messages(messages)
            killed()

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr("django.core.mail.backends.locmem.EmailBackend", Dying)
        send_due(NOON)
    assert send_due(NOON + timedelta(minutes=5)) == 0, "it may still be sending"
    assert send_due(NOON + timedelta(minutes=15)) == 1
    first, second = mail.outbox
    assert first.extra_headers["Message-ID"] == second.extra_headers["Message-ID"]
    assert first.body == second.body
    assert send_due(NOON + timedelta(days=3)) == 0


@pytest.mark.parametrize("where", ["write_down", "letter"])
def test_killed_before_sending_it_is_neither_lost_nor_doubled(kim, monkeypatch, where):
    imported()
    saved(kim)
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(sending, where, killed)
        send_due(NOON)
    assert not mail.outbox
    assert send_due(NOON + timedelta(minutes=15)) == 1
    assert send_due(NOON + timedelta(days=1)) == 0


def test_a_mail_server_that_fails_gets_it_later_and_not_for_ever(kim, monkeypatch):
    imported()
    saved(kim)

    def refuse(self, messages):
        raise smtplib.SMTPServerDisconnected

    monkeypatch.setattr(EmailBackend, "send_messages", refuse)
    tried = []
    for hour in range(40):
        assert send_due(NOON + timedelta(hours=hour, minutes=hour)) == 0
        tried.append(Digest.objects.get().attempts)
    assert [tried.index(number) for number in range(1, 7)] == [0, 1, 3, 6, 10, 15]
    assert tried[-1] == 6
    monkeypatch.undo()
    assert send_due(NOON + timedelta(days=9)) == 0


def test_two_processes_write_down_and_send_one_e_mail(kim, monkeypatch):
    imported()
    search = saved(kim)
    # The other process comes between our looking and our writing.
    monkeypatch.setattr("articles.searches.digests.problem_of", lambda listing: meanwhile(search))
    assert write_down(kim.pk, NOON) is None
    assert Digest.objects.count() == 1
    waiting = sending.waiting

    def taken(now):
        rows = waiting(now).values_list("pk", flat=True)
        found = list(rows)
        rows.update(lease_until=now + sending.LEASE)
        return waiting(now).filter(pk__in=found)

    monkeypatch.setattr(sending, "waiting", taken)
    assert not sending.send(Digest.objects.get().pk, NOON)


def meanwhile(search):
    """What another process does: it writes the same down."""
    SavedSearch.objects.filter(pk=search.pk).update(told_on=NOON.date(), told_until=NOON)
    Digest.objects.create(user=search.user, day=NOON.date(), message_id="<other>")
    return ""


def test_one_click_ends_all_e_mails_as_mail_programs_do_it(kim):
    imported()
    one, other = saved(kim), saved(kim, query="?country=AT", name="Österreich")
    [body] = told()
    head = mail.outbox[0].extra_headers
    assert head["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    everything = head["List-Unsubscribe"].strip("<>").removeprefix("https://news.example.org")
    first = re.search(r"about this search:\nhttps://news\.example\.org(\S+)", body)[1]
    browser = Client(enforce_csrf_checks=True)
    page = browser.get(first).content.decode()
    assert "Should no more e-mails come?" in page
    assert set(SavedSearch.objects.values_list("frequency", flat=True)) == {"daily"}, "looking changes nothing"
    assert "No more e-mails come." in browser.post(first).content.decode()
    one.refresh_from_db()
    other.refresh_from_db()
    assert sorted([one.frequency, other.frequency]) == ["daily", "never"]
    answer = browser.post(everything, {"List-Unsubscribe": "One-Click"})
    assert (answer.status_code, bool(answer.cookies)) == (200, False)
    assert set(SavedSearch.objects.values_list("frequency", flat=True)) == {"never"}
    assert SavedSearch.objects.count() == 2
    for wrong in (first[:-2] + "x/", "/unsubscribe/x/", "/unsubscribe/%00/", f"/unsubscribe/{kim.pk}/"):
        assert browser.post(wrong).status_code == 404


def test_who_left_between_writing_and_sending_is_left_alone(kim):
    imported()
    saved(kim)
    write_down(kim.pk, NOON)
    SavedSearch.objects.update(frequency="never")
    assert told() == []
    assert not Digest.objects.exists()


def test_the_worker_sends_once_the_hour_has_come(kim, settings, monkeypatch):
    settings.TIME_ZONE = "Europe/Berlin"
    assert [is_time(datetime(2026, 11, 28, hour, tzinfo=UTC)) for hour in (4, 5, 6, 12)] == [False, False, True, True]
    settings.ALERTS_HOUR = 0
    imported(timezone.now() - timedelta(hours=1))
    saved(kim, days=0, told_on=timezone.localdate() - timedelta(days=1))
    SavedSearch.objects.update(told_until=timezone.now() - timedelta(hours=2))
    Worker().tell(PatientWorker())
    assert len(mail.outbox) == 1
    settings.ALERTS = False
    assert not is_time(NOON)


def test_the_command_says_what_it_did_or_what_is_missing(kim, settings, capsys):
    call_command("send_alerts")
    assert capsys.readouterr().out == "0 e-mails sent.\n"
    settings.ALERTS = False
    with pytest.raises(CommandError, match="EMAIL_URL"):
        call_command("send_alerts")


def test_pages_say_whether_and_where_to_e_mails_go(client, kim, settings):
    client.force_login(kim, "django.contrib.auth.backends.ModelBackend")
    path = saved(kim).get_absolute_url()
    assert "E-mails go to <bdi>kim@example.org</bdi>" in client.get(path).content.decode()
    get_user_model().objects.update(email="")
    assert "Your account has no e-mail address." in client.get(path).content.decode()
    settings.ALERTS = False
    assert "This site sends no e-mails" in client.get(path).content.decode()
