"""The passages in which words were found, and how lists show them."""

import pytest

from articles.browsing.searching.excerpts import LONGEST, Wanted, passages, pieces
from articles.models.queries import phrases, read
from tests.builders import article, person, quote

BODY = (
    "Unterhändler in Wien\n\nDie Delegationen kamen am 6. Mai 2022 nach Wien. Dr. Probe und Muster sprachen lange."
    "\nAm Abend verhandelten sie über Getreide! Das Getreide liegt in Häfen. Ein <b>Satz</b> & noch einer."
)


def shown(question, body=BODY, title=""):
    """Passages with square brackets around what was found, and where they are cut."""
    wanted = Wanted(list(phrases(read(question).node)))
    return [
        ("… " if one.before else "")
        + "".join(f"[{piece.text}]" if piece.found else piece.text for piece in one.pieces)
        + (" …" if one.after else "")
        for one in passages(body, wanted, title)
    ]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        # Inflected forms are marked, whole sentences shown; numbers and short words with a point end none.
        ("verhandelte", ["Am Abend [verhandelten] sie über Getreide!"]),
        ("delegation", ["Die [Delegationen] kamen am 6. Mai 2022 nach Wien."]),
        ("Muster", ["Dr. Probe und [Muster] sprachen lange."]),
        ("haefen", ["Das Getreide liegt in [Häfen]."]),
        # At most two passages, the ones that show most, in the order of the text.
        (
            "Getreide verhandelte Satz",
            ["Am Abend [verhandelten] sie über [Getreide]!", "Ein <b>[Satz]</b> & noch einer."],
        ),
        (
            "Wien Getreide",
            ["Unterhändler in [Wien]", "Am Abend verhandelten sie über [Getreide]!"],
        ),
        # Phrases are marked as a whole, beginnings of words with the word, exclusions never.
        ('"über Getreide"', ["Am Abend verhandelten sie [über Getreide]!"]),
        ("deleg*", ["Die [Delegationen] kamen am 6. Mai 2022 nach Wien."]),
        ("Delegation -Getreide", ["Die [Delegationen] kamen am 6. Mai 2022 nach Wien."]),
        ('"Wien die"', ["Unterhändler in [Wien\n\nDie]"]),
        ("Oslo", []),
        ("-Wien", []),
    ],
)  # fmt: skip
def test_passages(question, expected):
    assert [" ".join(one.split()) for one in shown(question)] == [" ".join(one.split()) for one in expected]


def test_what_the_title_says_is_shown_last():
    assert shown("Wien", title="Unterhändler in Wien")[0] == "Unterhändler in [Wien]"
    assert shown("Unterhändler OR Delegation OR Getreide", title="Unterhändler in Wien") == [
        "Die [Delegationen] kamen am 6. Mai 2022 nach Wien.",
        "Am Abend verhandelten sie über [Getreide]!",
    ]


@pytest.mark.parametrize(
    "body", ["Wort " * 400 + "Ziel" + " Wort" * 400, "Ziel " + "x" * 3000, "x" * 3000 + " Ziel", "Ziel"]
)
def test_long_sentences_are_cut_at_words(body):
    [found] = passages(body, Wanted(list(phrases(read("ziel").node))))
    assert found.end - found.start <= LONGEST
    assert "".join(piece.text for piece in found.pieces) == body[found.start : found.end]
    assert [piece.text for piece in found.pieces if piece.found] == ["Ziel"]
    assert (found.before, found.after) == (found.start > 0, found.end < len(body))
    if "Wort" in body:
        assert body[found.start - 1] == " " == body[found.end]


def test_offsets_are_those_of_the_body():
    body = "\U0001f600 Ein Satz davor. Die Straße nach Genf ist frei."
    wanted = Wanted(list(phrases(read("strasse").node)))
    [found] = passages(body, wanted)
    assert body[found.start : found.end] == "Die Straße nach Genf ist frei."
    assert pieces("Straße, Strasse", wanted.hits("Straße, Strasse"))[0] == ("Straße", True)


@pytest.mark.django_db
def test_lists_show_and_link_the_passages(client):
    report = article(BODY, title="Getreide <aus> Wien")
    quote(report, "verhandelten sie über Getreide", person("Anna Beispiel"))
    page = client.get("/articles/?q=getreide+SATZ").content.decode()
    start = report.body.index("Am Abend")
    assert f'href="/articles/{report.pk}/#c{start}-{start + len("Am Abend verhandelten sie über Getreide!")}"' in page
    assert "<mark>Getreide</mark> &lt;aus&gt; Wien" in page
    assert "Ein &lt;b&gt;<mark>Satz</mark>&lt;/b&gt; &amp; noch einer." in page
    said = client.get("/quotes/?q=verhandelte").content.decode()
    assert "<mark>verhandelten</mark> sie über Getreide" in said


@pytest.mark.django_db
def test_lists_say_how_a_question_was_understood(client):
    article(BODY)
    assert "Understood as: <b>&quot;in Wien&quot;</b>" in client.get('/articles/?q="in+Wien').content.decode()
    assert "Understood as" not in client.get('/articles/?q="in+Wien"').content.decode()
