"""Files, folders, zips and standard input, taken apart into reports; nothing but regular files is ever opened."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from django.conf import settings
from django.utils.translation import gettext_noop as _

from articles.importing.archives import read_zip
from articles.importing.delivered import Delivered
from articles.importing.reading import EMPTY, TOO_LARGE
from articles.importing.sentences import Sentence

STDIN = "-"
# What operating systems leave behind in folders: nobody means to import it.
LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX"})
ONLY = Sentence(_("only .txt, .jsonl and .zip files are read"))
STDIN_TOO_LARGE = _("more than {limit} bytes came in (IMPORT_MAX_BYTES); import a file or a folder instead")
UNREADABLE = _("the file cannot be read: {reason}")


def found_files(paths: Iterable[str | Path]) -> list[Path]:
    """The files behind the paths, folders with all that is below them, in order of their names.

    Raises FileNotFoundError for a path that is not there.
    """
    found: list[Path] = []
    for path in map(Path, paths):
        if str(path) != STDIN and not os.path.lexists(path):
            raise FileNotFoundError(f"{shown(path)} does not exist; name files or folders of reports.")
        found += below(path) if path.is_dir() else [path]
    return found


def below(folder: Path) -> Iterator[Path]:
    """Everything in the folder that is no folder; links are named, not followed."""
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.name in LITTER:
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from below(Path(entry.path))
        else:
            yield Path(entry.path)


def read_paths(paths: Iterable[str | Path], stdin: BinaryIO) -> Iterator[Delivered]:
    """Every report behind the paths, one at a time; `-` stands for `stdin`."""
    for path in found_files(paths):
        yield from read_file(path, stdin)


def read_file(path: Path, stdin: BinaryIO) -> Iterator[Delivered]:
    """Every report in one file."""
    if str(path) == STDIN:
        yield from read_stdin(stdin)
        return
    name = shown(path)
    problem = why_not_to_open(path)
    if problem:
        yield Delivered(name, b"", problem)
        return
    try:
        with path.open("rb") as file:
            yield from read_stream(name, file)
    except OSError as error:
        yield Delivered(name, b"", Sentence(UNREADABLE, reason=str(error.strerror)))


def why_not_to_open(path: Path) -> str:
    """Why the file is left alone, or nothing."""
    try:
        kind = os.lstat(path).st_mode
    except OSError as error:
        return Sentence(UNREADABLE, reason=str(error.strerror))
    if stat.S_ISLNK(kind):
        return Sentence(_("links are not followed; name the file that it points to"))
    return "" if stat.S_ISREG(kind) else Sentence(_("this is no regular file"))


def read_upload(name: str, file: BinaryIO) -> Iterator[Delivered]:
    """Every report in an uploaded file; `file` is anything that reads bytes and seeks.

    What is refused comes with its bytes where it is not too large and they can be read: the editor may have it back.
    """
    called = shown(Path(name.replace("\\", "/")).name)
    for one in read_stream(called, file, keep=True):
        yield replace(one, data=start_of(file)) if one.problem and one.name == called else one


def start_of(file: BinaryIO) -> bytes:
    """The whole file, or nothing where it is larger than a report may be."""
    file.seek(0)
    data = file.read(settings.REPORT_MAX_BYTES + 1)
    return data if len(data) <= settings.REPORT_MAX_BYTES else b""


def read_stdin(stdin: BinaryIO) -> Iterator[Delivered]:
    """Standard input: JSON lines where it begins with a brace, else one report; nothing of it where it is too large."""
    data = stdin.read(settings.IMPORT_MAX_BYTES + 1)
    if len(data) > settings.IMPORT_MAX_BYTES:
        yield Delivered("stdin", b"", Sentence(STDIN_TOO_LARGE, limit=settings.IMPORT_MAX_BYTES))
        return
    jsonl = data.lstrip()[:1] == b"{"
    yield from read_stream("stdin.jsonl" if jsonl else "stdin.txt", io.BytesIO(data))


def read_stream(name: str, file: BinaryIO, keep: bool = False) -> Iterator[Delivered]:
    """Every report in an open file, by the ending of its name; with `keep` refused members have their bytes."""
    ending = name.lower().rpartition(".")[2]
    if ending == "zip":
        for member, problem, stream in read_zip(file, keep):
            inside = f"{name}/{shown(member)}" if member else name
            if problem or stream is None:
                yield Delivered(inside, stream.read() if stream else b"", problem)
            else:
                yield from read_stream(inside, stream)
    elif ending == "jsonl":
        yield from read_lines(name, file)
    elif ending == "txt":
        yield whole(name, file)
    else:
        yield Delivered(name, b"", ONLY)


def whole(name: str, file: BinaryIO) -> Delivered:
    """The file as one report, unless it is too large."""
    data = file.read(settings.REPORT_MAX_BYTES + 1)
    return Delivered(name, b"", too_large()) if len(data) > settings.REPORT_MAX_BYTES else Delivered(name, data)


def read_lines(name: str, file: BinaryIO) -> Iterator[Delivered]:
    """One report a line; empty lines are none, and a line that is too long is skipped to its end."""
    number = 0
    while line := file.readline(settings.REPORT_MAX_BYTES + 2):
        number += 1
        here = f"{name}:{number}"
        if len(line.rstrip(b"\r\n")) > settings.REPORT_MAX_BYTES:
            skip_line(file, line)
            yield Delivered(here, b"", too_large())
        elif line.strip():
            yield Delivered(here, line.rstrip(b"\r\n"))
    if not number:
        yield Delivered(name, b"", Sentence(EMPTY))


def skip_line(file: BinaryIO, line: bytes) -> None:
    """Read on to the end of the line."""
    while line and not line.endswith(b"\n"):
        line = file.readline(1 << 20)


def too_large() -> Sentence:
    """The sentence for a report beyond the limit."""
    return Sentence(TOO_LARGE, limit=settings.REPORT_MAX_BYTES)


def shown(path: str | Path) -> str:
    """The name as it is stored and printed: valid text on one line, at most 500 characters."""
    text = str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)[-500:]
