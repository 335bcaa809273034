"""German and English pages, and that no word is missing in German."""

from pathlib import Path

import pytest
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from django.conf import settings
from django.core.management import call_command
from django.utils.translation import override

from articles.models.remarks import in_readers_words
from tests.builders import article, meeting, person, quote

pytestmark = pytest.mark.django_db
CATALOG = Path(settings.LOCALE_PATHS[0]) / "de" / "LC_MESSAGES"
# Sentences of pages that are new, a line each; a release has none of them.
WAITING = Path(__file__).parent / "waiting_for_german.txt"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", ["Berichte", "1 Bericht", "Vereinigtes Königreich", "Februar 2022"]),
        ("en", ["Reports", "1 report", "United Kingdom", "February 2022"]),
        ("fr", ["Reports"]),
    ],
)
def test_pages_speak_the_readers_language(client, language, words):
    article(countries=["GB"])
    response = client.get("/articles/", headers={"accept-language": language})
    content = response.content.decode()
    assert all(word in content for word in words)
    assert f'<html lang="{"en" if language == "fr" else language}">' in content


def test_errors_and_closed_words_are_german_too(client):
    report = article("Er sagte das.")
    quote(report, "sagte das", denied=True)
    met = meeting(people=[person("Anna Beispiel")], reports=[report], basis="post")
    german = {"headers": {"accept-language": "de"}}
    assert "Bitte ein Jahr" in client.get("/articles/?date_after=x", **german).content.decode()
    assert "Dementiert" in client.get(report.get_absolute_url(), **german).content.decode()
    assert "bekannt aus einem eingebetteten Beitrag" in client.get(met.get_absolute_url(), **german).content.decode()
    assert "Diese Seite gibt es nicht" in client.get("/nirgends/", **german).content.decode()


@pytest.mark.parametrize(
    ("sentence", "german"),
    [
        (
            "“Freitag”; the report's date is no more exact; the embedded post fixes the day",
            "“Freitag”; genauer ist auch das Datum des Berichts nicht; der eingebettete Beitrag legt den Tag fest",
        ),
        (
            "the report has no date header; its day of publication is unknown",
            "der Bericht hat keine Datumszeile; sein Erscheinungstag ist unbekannt",
        ),
        (
            "“Dienstag”; the report's own date line",
            "“Dienstag”; nach dem Datum, das der Bericht selbst trägt",
        ),
        ("2 day(s) after another meeting of this report", "2 Tag(e) nach einem anderen Treffen in diesem Bericht"),
        ("something new; 100 % unknown", "something new; 100 % unknown"),
    ],
)
def test_remarks_of_the_reading_are_german_too(sentence, german):
    with override("de"):
        assert in_readers_words(sentence) == german
    with override("en"):
        assert in_readers_words(sentence) == sentence


def test_the_switch_sets_one_cookie_and_comes_back(client):
    response = client.post("/language/", {"language": "de", "next": "/articles/?country=GB"})
    assert (response.status_code, response["Location"]) == (302, "/articles/?country=GB")
    assert list(response.cookies) == ["django_language"]
    assert "Berichte" in client.get("/articles/").content.decode()


def test_the_switch_leads_to_no_other_site(client):
    response = client.post("/language/", {"language": "de", "next": "https://example.org/"})
    assert response["Location"] == "/"


def test_every_german_word_is_there():
    catalog = read_po((CATALOG / "django.po").open("rb"), locale="de")
    compiled = read_mo((CATALOG / "django.mo").open("rb"))
    assert len(compiled) == len(catalog)
    for message in catalog:
        strings = message.string if isinstance(message.string, tuple) else (message.string,)
        assert all(strings), message.id
        assert not (message.id and message.fuzzy), message.id


def test_no_word_of_the_pages_is_missing_in_the_catalog(tmp_path, monkeypatch):
    root = Path(settings.BASE_DIR)
    for folder in ("articles/browsing", "articles/templatetags", "templates"):
        (tmp_path / folder).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / folder).symlink_to(root / folder)
    (tmp_path / "locale").mkdir()
    monkeypatch.chdir(tmp_path)
    call_command("makemessages", locale=["de"], symlinks=True, ignore_patterns=["admin"], verbosity=0)
    known = {(message.context, message.id) for message in read_po((CATALOG / "django.po").open("rb"), locale="de")}
    used = read_po((tmp_path / "locale" / "de" / "LC_MESSAGES" / "django.po").open("rb"), locale="de")
    assert len(used) > 150
    missing = {in_english(message) for message in used if (message.context, message.id) not in known}
    assert missing == set(WAITING.read_text().splitlines())


def in_english(message):
    """The sentence of the source on one line, in the singular."""
    words = message.id if isinstance(message.id, str) else message.id[0]
    return " ".join(words.split())
