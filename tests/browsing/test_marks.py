"""Marks in report text: pieces, nesting, anchors, and nothing that escapes from its text."""

import re
from html import unescape
from html.parser import HTMLParser

import pytest

from articles.browsing.marks import Mark, Note, paragraphs
from articles.templatetags.passages import marked

BODY = "Der britische Minister sprach.\n\nEr kam nach Wien."


def pieces(body, *marks):
    return [
        (body[piece.start : piece.end], "".join(mark.kind[0] for mark in piece.marks))
        for paragraph in paragraphs(body, list(marks))
        for piece in paragraph.pieces
    ]


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        # nothing
        ([], [("Der britische Minister sprach.", ""), ("Er kam nach Wien.", "")]),
        # one inside of the other: the longer one is the outer one
        (
            [(4, 13, "country"), (0, 22, "person")],
            [("Der ", "p"), ("britische", "pc"), (" Minister", "p"), (" sprach.", ""), ("Er kam nach Wien.", "")],
        ),
        # two that cross
        (
            [(0, 13, "person"), (4, 22, "quote")],
            [("Der ", "p"), ("britische", "pq"), (" Minister", "q"), (" sprach.", ""), ("Er kam nach Wien.", "")],
        ),
        # over the end of a paragraph
        (
            [(23, 34, "quote")],
            [("Der britische Minister ", ""), ("sprach.", "q"), ("Er", "q"), (" kam nach Wien.", "")],
        ),
        # outside of the body, empty, or turned around
        (
            [(40, 99, "quote"), (5, 5, "quote"), (9, 3, "quote")],
            [("Der britische Minister sprach.", ""), ("Er kam nach Wien.", "")],
        ),
    ],
)
def test_pieces(marks, expected):
    assert pieces(BODY, *(Mark(*mark) for mark in marks)) == expected


class Checker(HTMLParser):
    """Notes what is open, and complains about links in links and wrong ends."""

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.text = [], [], ""

    def handle_starttag(self, tag, attributes):
        assert tag in ("p", "span", "a")
        assert tag != "a" or "a" not in self.open
        self.ids += [value for name, value in attributes if name == "id"]
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def checked(body, marks):
    html = marked(body, marks)
    checker = Checker()
    checker.feed(html)
    assert not checker.open
    assert len(checker.ids) == len(set(checker.ids))
    assert re.sub(r"\s", "", checker.text) == re.sub(r"\s", "", body)
    return html, checker


def test_crossing_and_nested_marks_give_valid_html():
    marks = [
        Mark(0, 30, "evidence", notes=(Note("meeting", "/meetings/1/", "Meeting 1"),)),
        Mark(0, 22, "person", href="/officials/x/", title="X"),
        Mark(4, 13, "country", href="/countries/GB/", title="GB"),
        Mark(10, 40, "quote", notes=(Note("quote", "#quote-1", "Quote 1"),)),
        Mark(44, 48, "place", href="/meetings/?place=wien", title="Wien"),
    ]
    html, checker = checked(BODY, marks)
    assert {"c0-30", "c0-22", "c4-13", "c10-40", "c44-48"} == set(checker.ids)
    assert html.count("#quote-1") == 1
    assert html.count("/meetings/1/") == 1


def test_the_most_specific_object_is_linked():
    html = marked(
        "der britische Minister",
        [
            Mark(0, 22, "person", href="/officials/x/", title="X"),
            Mark(4, 13, "country", href="/countries/GB/", title="GB"),
        ],
    )
    assert '<a class="to-country" href="/countries/GB/" title="GB">britische</a>' in html
    assert '<a class="to-person" href="/officials/x/" title="X"> Minister</a>' in html


def test_hostile_text_stays_text():
    body = "<script>alert(1)</script> & \"'<img src=x onerror=alert(1)>\n\n</p></article>{{ 7 }}"
    hostile = '"><script>x</script>'
    marks = [
        Mark(0, 8, "person", href=hostile, title=hostile),
        Mark(3, 20, "quote", notes=(Note("quote", "#", hostile),)),
    ]
    html, _ = checked(body, marks)
    assert "<script" not in html
    assert "<img" not in html
    assert "&lt;script&gt;" in html
    assert "alert(1)" in unescape(html)


def test_a_hundred_thousand_nested_quotes_take_no_time():
    body = "x" * 200_000
    marks = [Mark(start, 200_000 - start, "quote") for start in range(20_000)]
    assert marked(body, marks).count('<span class="m m-quote"') < 20
