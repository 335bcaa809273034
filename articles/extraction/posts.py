"""Embedded social-media posts: "text ... — Author Name (@Handle) February 11, 2022"."""

from __future__ import annotations

import re
from datetime import date

from articles.extraction import days, languages
from articles.extraction.schema import Post

HANDLE = re.compile(r"\((?P<handle>@[A-Za-z0-9_]{1,50}(?:[@.][A-Za-z0-9_.-]{1,60})?)\)")
DASHES = "—–-"
# A dash with a blank before it, and a name behind it.
SIGNATURE_DASH = re.compile(r"(?<!\S)[—–-]{1,2}[ \t]{0,3}(?=[^\s(—–-])")
# A name longer than this before the handle is prose with a dash in it.
LONGEST_NAME = 90
LONGEST_POST = 1500
LONGEST_LINK = 300
LINK = re.compile(r"(?:https?://|www\.|pic\.(?:twitter|x)\.com/)[^\s\"“”„»«<>]{1,300}")
MONTH = r"(?P<month>[^\W\d_]{3,12})"
DAY_FIRST = re.compile(rf"[\s,]{{0,3}}(?P<day>[0-9]{{1,2}})\.?[ ]{MONTH}\.?,?[ ](?P<year>[0-9]{{4}})(?![0-9])")
MONTH_FIRST = re.compile(rf"[\s,]{{0,3}}{MONTH}\.?[ ](?P<day>[0-9]{{1,2}}),[ ](?P<year>[0-9]{{4}})(?![0-9])")
SENTENCE_END = re.compile(r"[.!?…:][ \t]+")
PLATFORMS = (
    ("bsky", "Bluesky"),
    ("mastodon", "Mastodon"),
    ("truthsocial", "Truth Social"),
    ("pic.x.com", "X"),
    ("//x.com", "X"),
)


def find(body: str) -> tuple[Post, ...]:
    """The posts that `body` embeds, in order and without overlap; a post without a readable date has none."""
    found: list[Post] = []
    for handle in HANDLE.finditer(body):
        floor = found[-1].end if found else 0
        dash = signature_start(body, handle.start(), floor)
        if dash is None:
            continue
        day, end = signed_on(body, handle.end())
        if day is None and not LINK.search(body, max(floor, dash - LONGEST_LINK), dash):
            continue
        if post := read(body, begin(body, dash, floor), dash, handle, day, end):
            found.append(post)
    return tuple(found)


def signature_start(body: str, position: int, floor: int) -> int | None:
    """Where the dash before the author's name stands, in the line of the handle at `position`, or None."""
    line = max(floor, position - LONGEST_NAME, body.rfind("\n", floor, position) + 1)
    dashes = [match.start() for match in SIGNATURE_DASH.finditer(body, line, position)]
    return dashes[-1] if dashes else None


def signed_on(body: str, position: int) -> tuple[date | None, int]:
    """The day that follows the handle and where it ends, or None and `position`."""
    for pattern in (DAY_FIRST, MONTH_FIRST):
        match = pattern.match(body, position)
        month = match and month_number(match["month"].lower())
        if match and month:
            signed = days.day(int(match["year"]), month, int(match["day"]))
            return signed, match.end() if signed else position
    return None, position


def month_number(name: str) -> int | None:
    """The number of a month by its name or its first letters, in any language: a post keeps its own."""
    for code in languages.CODES:
        for number, names in enumerate(languages.load(code).cues.months, start=1):
            if name in names:
                return number
    return None


def begin(body: str, dash: int, floor: int) -> int:
    """Where the post that is signed at `dash` begins: its line, or its paragraph where the signature has a line."""
    line = body.rfind("\n", floor, dash) + 1 or floor
    if not body[line:dash].strip():
        blank = max(body.rfind("\n\n", floor, max(floor, line - 2)) + 2, floor)
        line = blank if dash - blank <= LONGEST_POST else line
    if dash - line > LONGEST_POST:
        line = last_sentence(body, dash)
    while line < dash and body[line].isspace():
        line += 1
    return line


def last_sentence(body: str, dash: int) -> int:
    """On a line too long for a post: where the last sentence before the signature begins."""
    window = dash - LONGEST_POST // 4
    ends = [match.end() for match in SENTENCE_END.finditer(body, window, dash)]
    return ends[-2] if len(ends) > 1 else window


def read(body: str, start: int, dash: int, handle: re.Match[str], day: date | None, end: int) -> Post | None:
    """The post between `start` and its signature, or None where it has no words of its own."""
    words = " ".join(LINK.sub(" ", body[start:dash]).split())
    if not words:
        return None
    author = body[dash : handle.start()].strip(DASHES + " \t")
    spelled = f"{body[start:dash]} {handle['handle']}"
    return Post(author, handle["handle"], day, platform(spelled), start, end, words, languages.detect(words))


def platform(block: str) -> str:
    """The platform by the links and the handle of the post; Twitter's form is the one that all others copy."""
    lowered = block.lower()
    return next((name for trace, name in PLATFORMS if trace in lowered), "Twitter")
