"""Too large, too many, too deep, broken or harmful: refused with a sentence, and nothing of it is stored."""

import io
import os
import stat
import struct
import zipfile

import pytest

from articles.importing import Delivered, look, read_paths, read_upload, store
from articles.models import Article
from tests.importing.scripted import Script

pytestmark = pytest.mark.django_db


@pytest.fixture
def script(monkeypatch):
    return Script().install(monkeypatch)


def zipped(*members, compression=zipfile.ZIP_DEFLATED):
    """The bytes of an archive of (name or ZipInfo, data), whenever it is made the same."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, data in members:
            # Without a day of its own a member has the moment, and the test that is named by these bytes another name.
            archive.writestr(zipfile.ZipInfo(name) if isinstance(name, str) else name, data, compression)
    return out.getvalue()


def outcomes(name, data):
    return [store(one) for one in read_upload(name, io.BytesIO(data))]


def sentences(name, data):
    return [outcome.sentence for outcome in outcomes(name, data)]


def refused(name, data):
    """The only outcome's reason; nothing may be stored."""
    [outcome] = outcomes(name, data)
    assert outcome.state == "rejected"
    assert not Article.objects.exists()
    return outcome.message


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"", "the file is empty"),
        ("a.txt", b" \r\n\t\0\x1b", "the file is empty"),
        ("a.txt", b"date 2022-02 \xef\xbb\xbf \xe2\x80\x8b ... !", "the report has no words"),
        ("a.txt", b" date 2022-02 ", "the report has a date header but no text"),
        ("a.txt", b" date 2022-02-30\n", "the report has a date header but no text"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), "looks like no text; save the file as UTF-8"),
        ("a.txt", b"\xff\xfea\0b", "byte 4 does not fit the encoding utf-16"),
        ("a.txt", b"sch\x81n", "byte 3 is no UTF-8 and byte 3 no Windows-1252; save the file as UTF-8"),
        ("a.docx", b"PK", "only .txt, .jsonl and .zip files are read"),
        ("a", b"Text", "only .txt, .jsonl and .zip files are read"),
        ("a.jsonl", b"", "the file is empty"),
        ("a.jsonl", b'{"text": "x"', "the line is no valid JSON"),
        ("a.jsonl", b"[" * 100_000, "the line is no valid JSON"),
        ("a.jsonl", b'["x"]', 'the line is no JSON object with a "text"'),
        ("a.jsonl", b'{"title": "x"}', 'the line is no JSON object with a "text"'),
        ("a.jsonl", b'{"text": 7}', 'the line is no JSON object with a "text"'),
        ("a.jsonl", b'{"text": ""}', "the file is empty"),
        ("a.jsonl", b'{"text": "x", "title": 7}', '"title" is no string'),
        ("a.jsonl", b'{"text": "x", "date": "yesterday"}', "no date of the form YYYY, YYYY-MM or YYYY-MM-DD"),
        ("a.jsonl", b'{"text": "x", "date": "2022-13"}', "no date of the form YYYY, YYYY-MM or YYYY-MM-DD"),
        ("a.jsonl", '{"text": "x", "date": "２０２２"}'.encode(), "no date of the form YYYY, YYYY-MM or YYYY-MM-DD"),
        ("a.jsonl", b'{"text": "x", "language": "../../etc"}', '"language" is no language tag'),
        ("a.zip", b"PK\x03\x04 nothing more", "the zip archive is damaged or cut off"),
        ("a.zip", b"", "the zip archive is damaged or cut off"),
        ("a.zip", zipped(), "the zip archive is empty"),
        ("a.zip", zipped(("a.txt", b"Text." * 99))[:-30], "the zip archive is damaged or cut off"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(name, data, reason):
    assert reason in refused(name, data)


def test_a_report_over_the_limit_is_refused_and_one_at_the_limit_is_not(script, settings):
    settings.REPORT_MAX_BYTES = 100
    assert outcomes("a.txt", b"x" * 100)[0].state == "imported"
    assert "larger than 100 bytes (REPORT_MAX_BYTES)" in outcomes("b.txt", b"y" * 101)[0].message
    assert look(Delivered("c.txt", b"z" * 101)).state == "rejected"
    lines = b'{"text": "%s"}\n{"text": "short"}\n' % (b"y" * 300)
    assert sentences("c.jsonl", lines) == [
        "c.jsonl:1: rejected: the report is larger than 100 bytes (REPORT_MAX_BYTES)",
        "c.jsonl:2: imported, 0 people, 0 meetings, 0 quotes",
    ]


def test_lines_are_counted_and_good_ones_are_in(script):
    data = b'{"text": "One."}\n\n{"text": \n{"text": "Two.", "date": "2031-05", "title": "T", "source": "Elbkurier"}'
    assert [(one.name, one.state) for one in outcomes("a.jsonl", data)] == [
        ("a.jsonl:1", "imported"),
        ("a.jsonl:3", "rejected"),
        ("a.jsonl:4", "imported"),
    ]
    two = Article.objects.get(body="Two.")
    assert (two.title, two.source.name, str(two.latest), two.file) == ("T", "Elbkurier", "2031-05-31", "a.jsonl:4")
    assert outcomes("b.jsonl", data)[2].state == "unchanged"


def test_what_was_put_right_while_reading_is_said(script):
    [outcome] = outcomes("a.txt", "date 2031-05 Größe.".encode("cp1252"))
    assert outcome.article.body == "Größe."
    assert "Windows-1252" in outcome.article.warnings[0]
    [outcome] = outcomes(
        "b.jsonl", b'{"text": "A text.", "url": "javascript:alert(1)", "title": "a\\u0000\\ud800\\nb"}'
    )
    assert (outcome.article.url, outcome.article.title) == ("", "a\N{REPLACEMENT CHARACTER} b")
    assert any("address" in warning for warning in outcome.article.warnings)
    assert any("no date header" in warning for warning in outcome.article.warnings)


def link(name):
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


@pytest.mark.parametrize(
    ("members", "reasons"),
    [
        ([("../out.txt", b"x")], ["the file's name leads out of the archive"]),
        ([("/etc/out.txt", b"x")], ["the file's name leads out of the archive"]),
        ([("..\\out.txt", b"x")], ["the file's name leads out of the archive"]),
        ([("C:\\out.txt", b"x")], ["the file's name leads out of the archive"]),
        ([("a/inner.zip", zipped(("a.txt", b"x")))], ["archives in archives are not read"]),
        ([("a.pdf", b"x")], ["only .txt and .jsonl files are read from a zip"]),
        ([(link("a.txt"), b"/etc/passwd")], ["the file is a link, not a text"]),
        ([("bomb.txt", b"0" * 5_000_000)], ["more than 200 times its size"]),
    ],
)
def test_a_member_that_does_harm_is_refused_and_the_others_are_in(script, members, reasons):
    told = sentences("a.zip", zipped(*members, ("good.txt", b"A report."), ("__MACOSX/._good.txt", b"\0\1")))
    assert len(told) == len(reasons) + 1
    assert all(reason in sentence for reason, sentence in zip(reasons, told, strict=False))
    assert told[-1] == "a.zip/good.txt: imported, 0 people, 0 meetings, 0 quotes"
    assert Article.objects.get().body == "A report."


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name(script):
    first, second = outcomes("a.zip", zipped(("a.txt", b"One."), ("a.txt", b"Two.")))
    assert first.article.body == "One."
    assert "another file of the same name" in second.message


def test_an_encrypted_member(script):
    data = bytearray(zipped(("a.txt", b"One.")))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert "encrypted" in refused("a.zip", bytes(data))


def test_a_member_whose_bytes_were_changed(script):
    data = zipped(("a.txt", b"One report."), compression=zipfile.ZIP_STORED).replace(b"One report.", b"Two report.")
    assert "damaged or cut off in the archive" in refused("a.zip", data)


def test_a_member_that_lies_about_its_size(script):
    data = bytearray(zipped(("a.txt", b"0" * 50_000_000)))
    place = data.index(b"PK\x01\x02")
    data[place + 24 : place + 28] = struct.pack("<I", 10)
    assert refused("a.zip", bytes(data))


def test_members_that_share_their_bytes(script):
    data = bytearray(zipped(("a.txt", b"One."), ("b.txt", b"Two.")))
    first = data.index(b"PK\x01\x02")
    second = data.index(b"PK\x01\x02", first + 4)
    data[second + 42 : second + 46] = data[first + 42 : first + 46]
    assert "overlap" in refused("a.zip", bytes(data))


def test_too_many_files_and_too_many_bytes(script, settings):
    settings.IMPORT_MAX_FILES = 3
    assert "more than 3 files" in refused("a.zip", zipped(*((f"{n}.txt", b"x") for n in range(4))))
    settings.IMPORT_MAX_BYTES = 1000
    assert "more than 1,000 bytes" in refused("a.zip", zipped(*((f"{n}.txt", b"x" * 600) for n in range(2))))


def test_a_folder_with_links_pipes_and_odd_names(script, tmp_path):
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "a.txt").write_text("One.")
    (tmp_path / "b.txt").symlink_to("/etc/passwd")
    (tmp_path / "loop").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "c.txt")
    (tmp_path / ".DS_Store").write_bytes(b"\0")
    odd = os.fsencode(tmp_path) + b"/\xff\n\x1b[31m.txt"
    with open(odd, "wb") as file:
        file.write(b"Two.")
    found = {one.name.removeprefix(f"{tmp_path}/"): store(one) for one in read_paths([tmp_path], io.BytesIO())}
    assert {name: outcome.state for name, outcome in found.items()} == {
        "below/a.txt": "imported",
        "b.txt": "rejected",
        "c.txt": "rejected",
        "loop": "rejected",
        "\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}[31m.txt": "imported",
    }
    assert "links are not followed" in found["b.txt"].message
    assert "no regular file" in found["c.txt"].message


def test_hundreds_of_reports_come_in_once(script, tmp_path):
    for number in range(200):
        (tmp_path / f"{number}.txt").write_text(f"date 2031-05 Report {number}.")
    states = {store(one).state for one in read_paths([tmp_path], io.BytesIO())}
    assert states == {"imported"}
    assert {store(one).state for one in read_paths([tmp_path], io.BytesIO())} == {"unchanged"}


def test_standard_input_beyond_the_limit_is_refused_whole(settings):
    settings.IMPORT_MAX_BYTES = 40
    many = io.BytesIO(b'{"text": "One."}\n' * 3)
    [refused] = read_paths(["-"], many)
    assert "40 bytes" in refused.problem
