"""Refusals are English for the commands, and can be said in every language afterwards."""

import io
import re
from pathlib import Path

import pytest
from django.utils.translation import override

from articles.extraction import UndecodableText, decode
from articles.importing import Refused, read, read_upload
from articles.importing.delivered import Delivered
from articles.importing.reading import UNDECODABLE
from articles.importing.sentences import Sentence, kept
from articles.models import ImportItem

IMPORTING = Path(__file__).resolve().parent.parent.parent / "articles" / "importing"


def test_a_sentence_is_plain_english_and_remembers_its_parts():
    sentence = Sentence("more than {limit} bytes in {file}", limit=12_000, file="{a}.txt")
    assert sentence == "more than 12,000 bytes in {a}.txt"
    assert kept(sentence) == {
        "message": "more than {limit} bytes in {file}",
        "parts": {"limit": 12_000, "file": "{a}.txt"},
    }


def test_words_without_parts_are_shown_as_they_are():
    assert kept("{so} it was") == {"message": "{so} it was", "parts": {}}
    assert ImportItem(**kept("{so} it was")).told == "{so} it was"
    assert ImportItem(**kept("")).told == ""


def test_numbers_are_written_as_the_reader_writes_them():
    item = ImportItem(**kept(Sentence("{limit} bytes, {place}", limit=12_000, place="10000")))
    with override("de"):
        assert item.told == "12.000 bytes, 10000"


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\xff\xfea\0b", b"sch\x81n"])
def test_translators_find_what_the_decoder_says(data):
    with pytest.raises(UndecodableText) as refusal:
        decode(data)
    assert refusal.value.said in UNDECODABLE
    with pytest.raises(Refused) as refused:
        read(Delivered("a.txt", data))
    assert refused.value.sentence == str(refusal.value)
    assert refused.value.sentence.said == refusal.value.said


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.pdf", b"x"),
        ("a.zip", b"x"),
        ("a.jsonl", b""),
        ("a.jsonl", b'{"text": 1}'),
        ("a.txt", b""),
        ("a.txt", b"..."),
    ],
)
def test_every_refusal_is_a_sentence(name, data):
    [one] = read_upload(name, io.BytesIO(data))
    with pytest.raises(Refused) as refused:
        read(one)
    assert isinstance(refused.value.sentence, Sentence)


def test_no_refusal_is_put_together_where_translators_do_not_find_it():
    wrong = [
        f"{path.name}: {line.strip()}"
        for path in sorted(IMPORTING.glob("*.py"))
        for line in path.read_text().splitlines()
        if re.search(r"Refused\(f?[\"']|Delivered\([^)]*f[\"']|Sentence\(f?[\"']", line)
    ]
    assert not wrong, "\n".join(wrong)
