"""The one tag that puts marks into report text: every piece of text is escaped first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from articles.browsing.marks import Mark, Paragraph, Piece, paragraphs

register = template.Library()
CLOSE = SafeString("</span>")


@register.simple_tag
def marked(body: str, marks: list[Mark], wrong_url: str = "") -> SafeString:
    """The body as paragraphs with its marks; the first piece of each mark carries its anchor `c<start>-<end>`.

    With `wrong_url`, the address of the form for an error in this report, each paragraph ends in a link to it.
    """
    anchors: set[str] = set()
    return format_html_join(
        "\n",
        '<p data-start="{}" class="{}">{}{}</p>',
        (
            (
                paragraph.start,
                kinds(paragraph),
                together(paragraph_html(body, paragraph, anchors)),
                error_note(paragraph, wrong_url),
            )
            for paragraph in paragraphs(body, marks)
        ),
    )


def error_note(paragraph: Paragraph, wrong_url: str) -> str:
    """The link with which a reader reports an error in a paragraph; it holds no text, so that offsets stay right."""
    if not wrong_url:
        return ""
    return format_html(
        '<a class="note n-error" href="{}&amp;start={}&amp;end={}" rel="nofollow" aria-label="{}" title="{}"></a>',
        wrong_url, paragraph.start, paragraph.end, *[_("Report an error in this paragraph")] * 2,
    )  # fmt: skip


def kinds(paragraph: Paragraph) -> str:
    """What runs through a whole paragraph's margin: a meeting, or an embedded post."""
    present = {mark.kind for piece in paragraph.pieces for mark in piece.marks}
    return " ".join(f"has-{kind}" for kind in ("evidence", "post") if kind in present)


def together(parts: Iterator[Any]) -> SafeString:
    """Parts one after the other; plain text among them is escaped."""
    return format_html_join("", "{}", ((part,) for part in parts))


def paragraph_html(body: str, paragraph: Paragraph, anchors: set[str]) -> Iterator[str]:
    """Tags and text of one paragraph in order; marks that cross others are closed and opened again."""
    opened: list[Mark] = []
    for piece in paragraph.pieces:
        kept = common_start(opened, piece.marks)
        yield from closing(opened[kept:], piece.start)
        for mark in piece.marks[kept:]:
            yield opening(mark, anchors)
        opened = list(piece.marks)
        yield text(body, piece)
    yield from closing(opened, paragraph.end)


def common_start(opened: list[Mark], wanted: tuple[Mark, ...]) -> int:
    """How many of the open marks go on."""
    count = 0
    for one, other in zip(opened, wanted, strict=False):
        if one is not other:
            break
        count += 1
    return count


def opening(mark: Mark, anchors: set[str]) -> SafeString:
    """The start of a mark; its anchor is given once."""
    anchor = f"c{mark.start}-{mark.end}"
    first = anchor not in anchors
    anchors.add(anchor)
    language = format_html(' lang="{}"', mark.language) if mark.language else ""
    return format_html(
        '<span class="m m-{}"{}{}>', mark.kind, format_html(' id="{}"', anchor) if first else "", language
    )


def closing(marks: list[Mark], where: int) -> Iterator[SafeString]:
    """The ends of marks, innermost first; one that really ends `where` is followed by its notes."""
    for mark in reversed(marks):
        yield CLOSE
        if mark.end == where:
            for note in mark.notes:
                yield format_html('<a class="note n-{}" href="{}" aria-label="{}"></a>', *note)


def text(body: str, piece: Piece) -> SafeString:
    """The words of a piece, as a link where its most specific mark leads somewhere."""
    words = body[piece.start : piece.end]
    link = piece.link
    if link is None:
        return format_html("{}", words)
    return format_html('<a class="to-{}" href="{}" title="{}">{}</a>', link.kind, link.href, link.title, words)
