"""From delivered bytes to a text that can be read, with everything that is known beside it; and the reading itself."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext_noop as _

from articles import extraction
from articles.extraction import DateRange, Extraction, UndecodableText, clean, decode, report
from articles.importing.delivered import Delivered
from articles.importing.sentences import Sentence

JSON_LINE = re.compile(r"\.jsonl:[0-9]+\Z", re.IGNORECASE)
DATE = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
LINE_FIELDS = ("text", "date", "title", "source", "url", "language")
TOO_LARGE = _("the report is larger than {limit} bytes (REPORT_MAX_BYTES)")
EMPTY = _("the file is empty")
HEADER_ALONE = _("the report has a date header but no text")
NO_DATE = _('"date" is {value}, no date of the form YYYY, YYYY-MM or YYYY-MM-DD')
# What `clean.decode` says, which knows no translation.
UNDECODABLE = (
    _("byte {place} is no UTF-8 and the file looks like no text; save the file as UTF-8"),
    _("byte {place} is no UTF-8 and byte {other} no Windows-1252; save the file as UTF-8"),
    _("byte {place} does not fit the encoding {encoding} that the file's first bytes announce; save the file as UTF-8"),
)


class Refused(ValueError):
    """The report cannot be taken; `sentence` says why."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Readable:
    """A report that can be read: its text with header, its fingerprints, and what was told beside the text."""

    name: str
    data: bytes
    sha256: str
    body_sha256: str
    text: str
    published: DateRange | None
    title: str = ""
    language: str = ""
    source: str = ""
    url: str = ""
    warnings: tuple[str, ...] = ()


def read(delivered: Delivered) -> Readable:
    """Decode the report and take its header off. Raises Refused with one sentence."""
    if delivered.problem:
        raise Refused(delivered.problem)
    if len(delivered.data) > settings.REPORT_MAX_BYTES:
        raise Refused(Sentence(TOO_LARGE, limit=settings.REPORT_MAX_BYTES))
    try:
        decoded = decode(delivered.data)
    except UndecodableText as error:
        raise Refused(Sentence(error.said, **error.parts)) from error
    told = told_in_line(decoded.text) if JSON_LINE.search(delivered.name) else {"text": decoded.text}
    return readable(delivered, told, decoded.warnings)


def readable(delivered: Delivered, told: dict[str, str], warnings: tuple[str, ...]) -> Readable:
    """The report with the body that will be stored. Raises Refused where nothing is left of it."""
    text = told.pop("text")
    date = told.pop("date", "")
    cleaned = clean.normalise(text).text
    head = report.parse(cleaned, days(date) if date else None)
    if not head.body:
        raise Refused(Sentence(HEADER_ALONE if cleaned else EMPTY))
    if not any(char.isalnum() for char in head.body):
        raise Refused(Sentence(_("the report has no words")))
    url, doubt = checked_url(told.pop("url", ""))
    return Readable(
        name=delivered.name,
        data=delivered.data,
        sha256=digest(delivered.data),
        body_sha256=digest(head.body.encode()),
        text=text,
        published=head.published,
        url=url,
        warnings=(*warnings, *doubt),
        **told,
    )


def digest(data: bytes) -> str:
    """The SHA-256 of the bytes as hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def told_in_line(line: str) -> dict[str, str]:
    """The fields of a JSON line. Raises Refused for what is no object with a text, or a field of another kind."""
    try:
        told: Any = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise Refused(Sentence(_("the line is no valid JSON: {reason}"), reason=str(error)[:200])) from error
    if not isinstance(told, dict) or not isinstance(told.get("text"), str):
        raise Refused(Sentence(_('the line is no JSON object with a "text"')))
    given = {name: told[name] for name in LINE_FIELDS if told.get(name) is not None}
    wrong = [name for name, value in given.items() if not isinstance(value, str)]
    if wrong:
        raise Refused(Sentence(_('"{field}" is no string'), field=wrong[0]))
    if not LANGUAGE.fullmatch(given.get("language", "") or "und"):
        raise Refused(Sentence(_('"language" is no language tag such as "de" or "en-GB"')))
    return {name: value if name == "text" else one_line(value) for name, value in given.items()}


def one_line(text: str) -> str:
    """A name or title as it is stored: cleaned like a body, on one line."""
    return " ".join(clean.normalise(text).text.split())


def days(value: str) -> DateRange:
    """The days of a "date". Raises Refused for what is no date."""
    found = report.days_of(value) if DATE.fullmatch(value) else None
    if found is None:
        raise Refused(Sentence(NO_DATE, value=repr(value[:50])))
    return found


def checked_url(url: str) -> tuple[str, tuple[str, ...]]:
    """The address, or none and a warning where readers could not follow it."""
    try:
        if url:
            URLValidator(schemes=["http", "https"])(url)
    except ValidationError:
        return "", (f"the address {url[:100]!r} is none that begins with http or https; it was left out",)
    return (url, ()) if len(url) <= 1000 else ("", ("the address is longer than 1,000 characters; it was left out",))


def arguments(one: Readable) -> dict[str, Any]:
    """What `extract` is given beside the text."""
    return {"title": one.title, "language": one.language, "published": one.published, "warnings": one.warnings}


def read_out(one: Readable) -> Extraction:
    """All that the report says."""
    return extraction.extract(one.text, **arguments(one))
