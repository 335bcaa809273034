"""An export as an answer: written while it is read, with what it is in its name and its headers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.http import HttpResponseBase, StreamingHttpResponse
from django.urls import reverse

from articles.browsing.exports.dataset import About, dataset_of
from articles.browsing.exports.formats import EXPORTS, Format
from articles.browsing.sharing import KEPT, OPEN

# Each block is sent by itself: thousands of small ones take longer than reading them.
BLOCK = 16_000


def export(listing: Any, wanted: str) -> HttpResponseBase:
    """The file of all matches; asked for its head alone, nothing is read."""
    format, dataset = EXPORTS[wanted], dataset_of(listing)
    content = () if listing.request.method == "HEAD" else in_blocks(format.write(dataset))
    headers = file_headers(f"network-of-{dataset.who}" if format.network else listing.of.name, format, dataset.about)
    return StreamingHttpResponse(content, content_type=format.content_type, headers=headers)


def in_blocks(pieces: Iterable[str]) -> Iterator[str]:
    """The first piece at once, then as much at a time as is worth sending."""
    block: list[str] = []
    size, enough = 0, 0
    for piece in pieces:
        block.append(piece)
        size += len(piece)
        if size >= enough:
            yield "".join(block)
            block, size, enough = [], 0, BLOCK
    yield "".join(block)


def file_headers(name: str, format: Format, about: About) -> dict[str, str]:
    """The name under which it is saved, where its list and its codebook are, and that any site may read it."""
    return {
        "Content-Disposition": f'attachment; filename="{name}-{about.made:%Y-%m-%d}.{format.ending}"',
        "Link": f'<{about.site}{reverse("codebook_json")}>; rel="describedby", <{about.url}>; rel="collection"',
        "Cache-Control": KEPT,
        **OPEN,
    }
