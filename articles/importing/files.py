"""Files, folders, zips and standard input, taken apart into reports; nothing but regular files is ever opened."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from django.conf import settings

from articles.importing.archives import read_zip
from articles.importing.delivered import Delivered

STDIN = "-"
# What operating systems leave behind in folders: nobody means to import it.
LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX"})
ONLY = "only .txt, .jsonl and .zip files are read"
STDIN_TOO_LARGE = "more than {limit:,} bytes came in (IMPORT_MAX_BYTES); import a file or a folder instead"


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
        yield Delivered(name, b"", f"the file cannot be read: {error.strerror}")


def why_not_to_open(path: Path) -> str:
    """Why the file is left alone, or nothing."""
    try:
        kind = os.lstat(path).st_mode
    except OSError as error:
        return f"the file cannot be read: {error.strerror}"
    if stat.S_ISLNK(kind):
        return "links are not followed; name the file that it points to"
    return "" if stat.S_ISREG(kind) else "this is no regular file"


def read_upload(name: str, file: BinaryIO) -> Iterator[Delivered]:
    """Every report in an uploaded file; `file` is anything that reads bytes and seeks."""
    yield from read_stream(shown(Path(name.replace("\\", "/")).name), file)


def read_stdin(stdin: BinaryIO) -> Iterator[Delivered]:
    """Standard input: JSON lines where it begins with a brace, else one report; nothing of it where it is too large."""
    data = stdin.read(settings.IMPORT_MAX_BYTES + 1)
    if len(data) > settings.IMPORT_MAX_BYTES:
        yield Delivered("stdin", b"", STDIN_TOO_LARGE.format(limit=settings.IMPORT_MAX_BYTES))
        return
    jsonl = data.lstrip()[:1] == b"{"
    yield from read_stream("stdin.jsonl" if jsonl else "stdin.txt", io.BytesIO(data))


def read_stream(name: str, file: BinaryIO) -> Iterator[Delivered]:
    """Every report in an open file, by the ending of its name."""
    ending = name.lower().rpartition(".")[2]
    if ending == "zip":
        for member, problem, stream in read_zip(file):
            inside = f"{name}/{shown(member)}" if member else name
            yield from [Delivered(inside, b"", problem)] if stream is None else read_stream(inside, stream)
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
        yield Delivered(name, b"", "the file is empty")


def skip_line(file: BinaryIO, line: bytes) -> None:
    """Read on to the end of the line."""
    while line and not line.endswith(b"\n"):
        line = file.readline(1 << 20)


def too_large() -> str:
    """The sentence for a report beyond the limit."""
    return f"the report is larger than {settings.REPORT_MAX_BYTES:,} bytes (REPORT_MAX_BYTES)"


def shown(path: str | Path) -> str:
    """The name as it is stored and printed: valid text on one line, at most 500 characters."""
    text = str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)[-500:]
