"""What a line of the log looks like: one line an event, whatever stands in it, with the number of the request."""

from __future__ import annotations

import json
import logging
import re
from contextvars import ContextVar
from datetime import UTC, datetime

from django.core.exceptions import ImproperlyConfigured

# The number of the request that this thread is at; "-" between requests, and in commands.
current_request: ContextVar[str] = ContextVar("current_request", default="-")
# What ends a line somewhere, moves the cursor of a terminal, or turns the order of what follows.
CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def escaped(text: str) -> str:
    """The text on one line: what readers typed cannot feign a line of its own."""
    return CONTROLS.sub(lambda found: found[0].encode("unicode_escape", "surrogatepass").decode(), text)


class Text(logging.Formatter):
    """2031-05-07T10:00:00.123Z WARNING [number of the request] logger: what happened."""

    def format(self, record: logging.LogRecord) -> str:
        """The line of an event; where an error was raised, with where that was."""
        happened = escaped(f"{record.getMessage()}{raised(self, record)}")
        return f"{moment(record)} {record.levelname} [{current_request.get()}] {record.name}: {happened}"


class Json(logging.Formatter):
    """The same as a JSON object: time, level, request, logger, message, and error where one was raised."""

    def format(self, record: logging.LogRecord) -> str:
        """The line of an event."""
        told = {
            "time": moment(record),
            "level": record.levelname,
            "request": current_request.get(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        error = raised(self, record).lstrip("\n")
        return json.dumps({**told, "error": error} if error else told)


def moment(record: logging.LogRecord) -> str:
    """When it happened, in UTC."""
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def raised(formatter: logging.Formatter, record: logging.LogRecord) -> str:
    """Where an error was raised, behind a line end; nothing where none was."""
    parts = [formatter.formatException(record.exc_info)] if record.exc_info else []
    return "".join(f"\n{part}" for part in (*parts, record.stack_info or "") if part)


FORMATS = {"text": Text, "json": Json}


def formatter(name: str) -> type[logging.Formatter]:
    """The formatter of that name. Raises ImproperlyConfigured for another one."""
    if name not in FORMATS:
        raise ImproperlyConfigured(f"LOG_FORMAT is {name!r}; set it to {' or '.join(FORMATS)}.")
    return FORMATS[name]
