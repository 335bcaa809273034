"""A card as a picture, drawn letter by letter: what stands in a report stays words, whatever it looks like."""

from __future__ import annotations

import io
from bisect import bisect_right
from functools import cache, lru_cache
from pathlib import Path

from anyascii import anyascii
from PIL import Image, ImageDraw, ImageFont

from articles.browsing.cards.words import Card

WIDTH, HEIGHT, MARGIN = 1200, 630, 80
# The colours of the pages in daylight.
PAPER, INK, SOFT, ACCENT, LINE = "#fbf8f1", "#1d1a16", "#5d564b", "#7a1f2b", "#d9d1c0"
FONTS = Path(__file__).with_name("fonts")
SERIF, SANS = "DejaVuSerif-Bold.ttf", "DejaVuSans.ttf"
# The title is set as large as it fits.
TITLE_SIZES, TITLE_LINES = (76, 64, 54, 46), 4
FACTS_SIZE, FACTS_LINES = 32, 2
KEPT = 64


@cache
def font(name: str, size: int) -> ImageFont.FreeTypeFont:
    """One of our two typefaces in a size."""
    return ImageFont.truetype(FONTS / name, size, layout_engine=ImageFont.Layout.BASIC)


@cache
def drawable(char: str) -> str:
    """A character as our typefaces have it, or Latin letters for it: Arabic, Chinese and so on are spelt out."""
    face = font(SANS, FACTS_SIZE)
    missing = face.getmask("\uffff").getbbox(), bytes(face.getmask("\uffff"))
    drawn = face.getmask(char)
    return anyascii(char) if (drawn.getbbox(), bytes(drawn)) == missing else char


def legible(text: str) -> str:
    """Text without characters that would be drawn as boxes."""
    return "".join(map(drawable, text))


def lines_of(text: str, face: ImageFont.FreeTypeFont, most: int) -> tuple[list[str], bool]:
    """The text in lines as wide as the card, and whether all of it is in `most` of them."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if face.getlength(longer) <= WIDTH - 2 * MARGIN or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    fits = len(lines) <= most and all(face.getlength(line) <= WIDTH - 2 * MARGIN for line in lines)
    return [cut(line, face) for line in lines[:most]], fits


def cut(line: str, face: ImageFont.FreeTypeFont) -> str:
    """The line, or as much of it as fits."""
    room = WIDTH - 2 * MARGIN
    if face.getlength(line) <= room:
        return line
    longest = bisect_right(range(len(line)), room, key=lambda length: face.getlength(f"{line[:length].rstrip()}…"))
    return f"{line[: longest - 1].rstrip()}…"


def title_lines(title: str) -> tuple[list[str], ImageFont.FreeTypeFont]:
    """The title in the largest letters in which it fits; cut where it fits in none."""
    for size in TITLE_SIZES:
        face = font(SERIF, size)
        lines, fits = lines_of(title, face, 3 if size > TITLE_SIZES[-1] else TITLE_LINES)
        if fits:
            return lines, face
    last = lines[-1] if lines[-1].endswith("…") else cut(f"{lines[-1]} …", face)
    return [*lines[:-1], last], face


@lru_cache(KEPT)
def drawn(card: Card) -> bytes:
    """The card as a PNG of 1200 × 630 pixels."""
    image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, WIDTH, 14), fill=ACCENT)
    pen.text((MARGIN, 70), cut(legible(card.over), font(SANS, 28)), SOFT, font(SANS, 28))
    height = paragraph(pen, 130, *title_lines(legible(card.title)), INK)
    face = font(SANS, FACTS_SIZE)
    paragraph(pen, height + 18, lines_of(legible(card.facts), face, FACTS_LINES)[0], face, SOFT)
    pen.line((MARGIN, HEIGHT - 104, WIDTH - MARGIN, HEIGHT - 104), fill=LINE, width=2)
    pen.text((MARGIN, HEIGHT - 82), "Newsroom", ACCENT, font(SERIF, 34))
    file = io.BytesIO()
    image.quantize(32, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(file, "PNG")
    return file.getvalue()


def paragraph(pen: ImageDraw.ImageDraw, top: int, lines: list[str], face: ImageFont.FreeTypeFont, ink: str) -> int:
    """Lines one below the other from `top` on; where the next thing may begin."""
    for line in lines:
        pen.text((MARGIN, top), line, ink, face)
        top += round(face.size * 1.28)
    return top
