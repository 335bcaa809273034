"""Embedded posts: (body, expected)."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction import languages, posts

GERMAN = languages.load("de")
ENGLISH_POST = (
    "We welcome the talks of today and hope for more. https://t.co/abc pic.twitter.com/xyz "
    "— Ministry of Examples 🇬🇧 (@ExampleHQ) February 11, 2022"
)


def test_reads_an_english_post_in_a_german_report():
    body = f"Der Minister kam an.\n\n{ENGLISH_POST}\n\nDanach ging er."
    (post,) = posts.find(body)
    assert (post.author, post.handle, post.date) == ("Ministry of Examples 🇬🇧", "@ExampleHQ", date(2022, 2, 11))
    assert body[post.start : post.end] == ENGLISH_POST
    assert post.text == "We welcome the talks of today and hope for more."
    assert (post.language, post.platform) == ("en", "Twitter")


@pytest.mark.parametrize(
    ("signature", "day"),
    [
        ("— Max Muster (@muster) 11. Februar 2022", date(2022, 2, 11)),
        ("– Max Muster (@muster) 3. März 2021", date(2021, 3, 3)),
        ("-- Max Muster (@muster) Mar 3, 2021", date(2021, 3, 3)),
        ("— Max Muster (@muster), 1 May 2020", date(2020, 5, 1)),
    ],
)
def test_reads_the_date_in_both_languages(signature, day):
    (post,) = posts.find(f"Wir sind bereit für das Gespräch und freuen uns. {signature}")
    assert (post.author, post.date) == ("Max Muster", day)


@pytest.mark.parametrize(
    ("words", "platform"),
    [
        ("Gut so. pic.x.com/abc", "X"),
        ("Gut so. https://x.com/abc", "X"),
        ("Gut so. https://bsky.app/abc", "Bluesky"),
        ("Gut so. https://mastodon.social/abc", "Mastodon"),
        ("Gut so. pic.twitter.com/abc", "Twitter"),
    ],
)
def test_tells_the_platform_by_its_links(words, platform):
    (post,) = posts.find(f"{words} — Max Muster (@muster) 11. Februar 2022")
    assert (post.platform, post.text) == (platform, "Gut so.")


def test_the_signature_may_stand_on_a_line_of_its_own():
    body = "Ein Satz davor.\n\nErste Zeile.\nZweite Zeile.\n— Max Muster (@muster) 11. Februar 2022"
    (post,) = posts.find(body)
    assert post.text == "Erste Zeile. Zweite Zeile."


@pytest.mark.parametrize(
    "body",
    [
        "Der Minister (@muster) kam nach Bonn.",
        "Er kam – wie immer – zu spät, schrieb Muster (@muster) gestern.",
        "— Max Muster (@muster) 11. Februar 2022",
        "",
    ],
)
def test_a_handle_alone_is_no_post(body):
    assert posts.find(body) == ()


def test_a_day_that_does_not_exist_is_none():
    (post,) = posts.find("Gut so. pic.twitter.com/abc — Max Muster (@muster) 31. Februar 2022")
    assert post.date is None


def test_two_posts_do_not_overlap():
    body = f"{ENGLISH_POST}\n\nDazwischen.\n\n{ENGLISH_POST}"
    first, second = posts.find(body)
    assert first.end < second.start


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="ab @(—-)\n.0 19Mai2022:/tco", max_size=200))
def test_any_text_gives_posts_inside_of_it(body):
    for post in posts.find(body):
        assert 0 <= post.start < post.end <= len(body)
        assert post.text
