"""Sentences about files: English for commands and the log, and kept so that an editor reads them in any language."""

from __future__ import annotations

from typing import Any

Part = str | int


class Sentence(str):
    """An English sentence that remembers how it was made: `said` with places in braces for its `parts`.

    Numbers are written with commas between the thousands. `said` is marked by `gettext_noop` where it stands.
    """

    said: str
    parts: dict[str, Part]

    __slots__ = ("parts", "said")

    def __new__(cls, said: str, **parts: Part) -> Sentence:
        shown = {name: f"{part:,}" if isinstance(part, int) else part for name, part in parts.items()}
        sentence = super().__new__(cls, said.format(**shown) if parts else said)
        sentence.said, sentence.parts = said, parts
        return sentence


def kept(message: str) -> dict[str, Any]:
    """The message as the fields of an import's file keep it; words that are no Sentence stay as they are."""
    if isinstance(message, Sentence):
        return {"message": message.said, "parts": message.parts}
    return {"message": message, "parts": {}}
