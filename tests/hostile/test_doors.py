"""The hostile files at both doors: each can be read, perhaps with a remark, or is refused with its sentence."""

import io
import os
import struct

import pytest
from django.conf import settings

from articles.importing import read_paths, read_upload
from tests.hostile import archives
from tests.hostile.collection import NAMES, entries, files, written
from tests.hostile.doors import LIMITS, expected, from_browser, from_folder

pytestmark = pytest.mark.filterwarnings("ignore:Duplicate name")


@pytest.fixture
def hostile(settings):
    """The files, with limits that they go beyond."""
    for name, value in LIMITS.items():
        setattr(settings, name, value)
    return files(*LIMITS.values())


def test_each_file_comes_to_the_end_that_was_reviewed(hostile, tmp_path):
    assert len(hostile) > 300
    assert from_folder(written(tmp_path, hostile)) == expected()


def test_a_browser_is_told_the_same(hostile):
    assert from_browser(hostile) == expected()


def test_a_member_that_lies_about_what_it_was_packed_to_is_refused(hostile):
    """By what is found first, which differs from version to version of Python."""
    whole = archives.packed(("a.txt", b"0" * settings.REPORT_MAX_BYTES * 2))
    lying = archives.patched(whole, archives.CENTRAL, 20, struct.pack("<I", 1 << 30))
    [member] = read_upload("a.zip", io.BytesIO(lying))
    assert member.problem


REFUSED = {
    "pipe.txt": "no regular file",
    "socket.txt": "no regular file",
    "link.txt": "links are not followed",
    "device.txt": "links are not followed",
    "link to nothing.txt": "links are not followed",
    "loop": "links are not followed",
}


def test_a_folder_of_odd_things_is_read_without_following_any(tmp_path):
    entries(tmp_path)
    found = {one.name.removeprefix(f"{tmp_path}/"): one for one in read_paths([tmp_path], io.BytesIO())}
    for name, reason in REFUSED.items():
        assert reason in found.pop(name).problem
    assert not any(one.problem for one in found.values())
    assert len(found) == len(NAMES) + 1, "the odd names, and one file a hundred folders down"
    assert all(name.isprintable() for name in found)


def test_a_file_that_changes_into_a_pipe_or_goes_away_stops_nobody(tmp_path):
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text(f" date 2017-05 Die Ministerin kam: {name}.")
    reading = read_paths([tmp_path], io.BytesIO())
    assert not next(reading).problem
    os.unlink(tmp_path / "b.txt")
    (tmp_path / "c.txt").unlink()
    os.mkfifo(tmp_path / "c.txt")
    assert ["cannot be read" in one.problem or "no regular file" in one.problem for one in reading] == [True, True]
