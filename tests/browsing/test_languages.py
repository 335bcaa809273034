"""German and English pages, and that no word is missing in German."""

import re
from pathlib import Path

import pytest
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from django.conf import settings
from django.core.management import call_command
from django.utils.translation import override

from articles import editing
from articles.models.remarks import in_readers_words
from tests.builders import article, meeting, person, quote

pytestmark = pytest.mark.django_db
CATALOG = Path(settings.LOCALE_PATHS[0]) / "de" / "LC_MESSAGES"


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


def test_the_editors_pages_are_german_too(client, editor):
    report = article("Er sagte das.", warnings=["the report has no date header; its day of publication is unknown"])
    met = meeting(
        people=[person("Anna Beispiel")], origin="editor", reason="2 day(s) after another meeting of this report"
    )
    editing.change(editor, met, {"status": "planned", "format": "phone", "reason": "der Ministerin zufolge"})
    client.force_login(editor)
    german = {"headers": {"accept-language": "de"}}
    activity = client.get("/admin/articles/correction/", **german).content.decode()
    assert "hat die Begründung des Datums, die Form und den Stand des Treffens geändert" in activity
    assert "2 Tag(e) nach einem anderen Treffen in diesem Bericht" in activity
    form = client.get(f"/admin/articles/meeting/{met.pk}/change/", **german).content.decode()
    assert 'aria-label="Amt"' in form and "redaktionell ergänzt" in form
    told = client.get(f"/admin/articles/article/{report.pk}/change/", **german).content.decode()
    assert "der Bericht hat keine Datumszeile; sein Erscheinungstag ist unbekannt" in told


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
    assert pairs(compiled) == pairs(catalog)
    assert not catalog.obsolete
    assert [message.id for message in catalog if message.id and message.fuzzy] == []
    assert [message.id for message in catalog if not all(each(message.string))] == []


def test_german_sentences_have_the_places_of_the_english_ones():
    catalog = read_po((CATALOG / "django.po").open("rb"), locale="de")
    differing = [
        (english, german)
        for message in catalog
        if message.id
        for english, german in zip(each(message.id), each(message.string), strict=True)
        if places(english) != places(german)
    ]
    assert differing == []


def test_no_sentence_of_the_project_is_missing_in_german(tmp_path, monkeypatch):
    for folder in ("articles", "newsroom", "templates"):
        (tmp_path / folder).symlink_to(Path(settings.BASE_DIR) / folder)
    (tmp_path / "locale").mkdir()
    monkeypatch.chdir(tmp_path)
    call_command("makemessages", locale=["de"], symlinks=True, ignore_patterns=["articles/locale"], verbosity=0)
    known = sentences(CATALOG / "django.po")
    used = sentences(tmp_path / "locale" / "de" / "LC_MESSAGES" / "django.po")
    assert len(used) > 1000
    missing, unused = (sorted(words[0] for context, words in some) for some in (used - known, known - used))
    assert not missing, "\n".join(["not in German:", *missing])
    assert not unused, "\n".join(["in the catalogue, and nowhere else:", *unused])


def test_every_sentence_is_marked_by_a_name_that_makemessages_knows():
    """An alias of gettext other than "_" leaves its sentences in English, and nothing else would notice."""
    sources = (Path(settings.BASE_DIR) / "articles").rglob("*.py")
    aliased = re.compile(r"import n?p?gettext\w* as (?!_$)\w+", re.MULTILINE)
    assert [path.name for path in sources if aliased.search(path.read_text())] == []


def sentences(path):
    """What a catalogue translates: contexts and the forms of each sentence."""
    return {(message.context, each(message.id)) for message in read_po(path.open("rb"), locale="de") if message.id}


def pairs(catalog):
    """Each sentence with its German."""
    return {(each(message.id), each(message.string)) for message in catalog if message.id}


def each(words):
    """The forms of a sentence: one, or singular and plural."""
    return (words,) if isinstance(words, str) else tuple(words)


def places(words):
    """What is filled in, and the tags around it."""
    return sorted(re.findall(r"%\(\w+\)\w|\{\w*\}|</?\w+[^>]*>", words))
