"""Words within XML: what it cannot hold is left out, what would be markup is escaped."""

from __future__ import annotations

import re
from typing import Any
from xml.sax.saxutils import escape, quoteattr

NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def fit(value: Any) -> str:
    """The words without what XML cannot hold, for somebody else to escape."""
    return NOT_IN_XML.sub("", str(value))


def text(value: Any) -> str:
    """A value between two tags."""
    return escape(fit(value))


def quoted(value: Any) -> str:
    """A value with the quotation marks of an attribute."""
    return quoteattr(fit(value))
