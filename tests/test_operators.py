"""What those who run the site ask of it: whether it is ready, its figures, and its log."""

import json
import logging
import re
import shutil
from collections import namedtuple

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError

from articles import indexing
from newsroom import metrics as metrics_page
from newsroom.exposition import Sample, gauge, written
from newsroom.logs import Json, Text, current_request, formatter
from tests.builders import article, person

TOKEN = "figures-for-the-watch"


@pytest.mark.django_db
def test_a_sound_site_is_ready(client):
    response = client.get("/readyz")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})


@pytest.mark.django_db
def test_a_full_disk_is_not_ready_and_yet_healthy(client, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10, 10, 5 * 2**20))
    response = client.get("/readyz")
    assert response.status_code == 503
    assert response.json()["status"] == "the disk is nearly full: 5 MiB are left, 100 are needed"
    assert client.get("/healthz").status_code == 200


@pytest.mark.django_db
def test_without_its_lists_it_is_not_ready(client, monkeypatch):
    def broken(name):
        raise DatabaseError("secret details")

    monkeypatch.setattr(indexing, "find", broken)
    response = client.get("/readyz")
    assert (response.status_code, response.json()) == (503, {"status": "the lists cannot be read: DatabaseError"})


def read(client, token):
    return client.get("/metrics", headers={"Authorization": f"Bearer {token}"})


@pytest.mark.django_db
def test_figures_are_for_staff_and_the_bearer_of_the_token(client, settings, editor):
    assert client.get("/metrics").status_code == 403
    assert read(client, "").status_code == 403
    settings.METRICS_TOKEN = TOKEN
    assert read(client, TOKEN[:-1]).status_code == 403
    assert read(client, "wörter").status_code == 403
    assert read(client, TOKEN).status_code == 200
    client.force_login(editor)
    assert client.get("/metrics").status_code == 200


@pytest.mark.django_db
def test_figures_are_those_of_the_collection(client, settings):
    settings.METRICS_TOKEN = TOKEN
    article(), article(hidden=True), person("Anna Berg")
    client.get("/articles/")
    response = read(client, TOKEN)
    assert response["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
    lines = response.content.decode().splitlines()
    assert 'newsroom_rows{list="articles"} 1' in lines
    assert "newsroom_officials 1" in lines
    assert 'newsroom_decisions{state="in_force"} 0' in lines
    assert "newsroom_database_up 1" in lines
    assert any(re.fullmatch(r'newsroom_requests_total\{method="GET",status="200"\} [1-9]\d*', one) for one in lines)
    assert all(re.fullmatch(r"# (HELP|TYPE) .+|[a-z_]+(\{.*\})? [0-9.e+-]+", one) for one in lines), lines
    names = [one.split()[2] for one in lines if one.startswith("# TYPE")]
    assert len(names) == len(set(names))


@pytest.mark.django_db
def test_figures_say_that_the_database_is_away(client, settings, monkeypatch):
    def away(now):
        raise DatabaseError

    settings.METRICS_TOKEN = TOKEN
    monkeypatch.setattr(metrics_page, "stored", away)
    assert b"newsroom_database_up 0\n" in read(client, TOKEN).content


def test_values_of_labels_cannot_feign_figures():
    figure = gauge("one", "Help.", Sample(1, (("state", 'a"} 2\nother 3\\'),)))
    assert written([figure]).splitlines()[2:] == ['one{state="a\\"} 2\\nother 3\\\\"} 1']


@pytest.mark.django_db
def test_each_answer_bears_the_number_of_its_request(client):
    first, second = (client.get("/healthz")["X-Request-ID"] for _ in range(2))
    assert first != second
    assert client.get("/healthz", headers={"X-Request-ID": "from-the-proxy-1"})["X-Request-ID"] == "from-the-proxy-1"
    feigned = client.get("/healthz", headers={"X-Request-ID": "a b\tc"})["X-Request-ID"]
    assert re.fullmatch("[0-9a-f]{32}", feigned)


@pytest.mark.django_db
def test_a_request_is_one_line_without_what_was_asked_for(client, caplog):
    with caplog.at_level(logging.INFO, "newsroom.access"):
        client.get("/articles/?q=something+private")
        client.get("/feeds/searches/a-secret-address/")
        client.get("/no%0Asuch-page/")
    told = [record.getMessage() for record in caplog.records if record.name == "newsroom.access"]
    assert re.fullmatch(r"GET /articles/ 200 \d+\.\d ms", told[0])
    assert re.fullmatch(r"GET /feeds/searches/<str:key>/ 404 \d+\.\d ms", told[1])
    line = Text().format([record for record in caplog.records if record.name == "newsroom.access"][2])
    assert "\n" not in line and "/no\\nsuch-page/ 404" in line


def event(message, *values, error=None):
    raised = (type(error), error, None) if error else None
    return logging.LogRecord("newsroom.test", logging.WARNING, "", 1, message, values, raised)


def test_an_event_is_one_line_whatever_stands_in_it():
    number = current_request.set("abc-12345")
    line = Text().format(
        event("%s: rejected", "a\n2031 ERROR [x] y: feigned\u2028\x1b[2J\u202e", error=ValueError("a\nb"))
    )
    current_request.reset(number)
    assert len(line.splitlines()) == 1
    assert re.match(r"\d{4}-\d\d-\d\dT[\d:.]+Z WARNING \[abc-12345\] newsroom\.test: a\\n2031", line)
    assert "\x1b" not in line and "\u202e" not in line
    assert line.endswith("ValueError: a\\nb")


def test_as_json_an_event_is_one_object_a_line():
    line = Json().format(event("%s: rejected", "a\nb\u2028", error=ValueError("c")))
    assert len(line.splitlines()) == 1
    told = json.loads(line)
    assert (told["level"], told["request"], told["logger"]) == ("WARNING", "-", "newsroom.test")
    assert (told["message"], told["error"]) == ("a\nb\u2028: rejected", "ValueError: c")


def test_another_format_is_refused_with_a_sentence():
    with pytest.raises(ImproperlyConfigured, match="LOG_FORMAT is 'xml'; set it to text or json"):
        formatter("xml")
