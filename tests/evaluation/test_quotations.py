"""The score of quotations: pairing, spans, roles, types."""

import json
import re
from itertools import permutations
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.evaluation import corpus, quotations
from articles.evaluation.assignment import pair_up
from articles.evaluation.quotation_errors import errors
from articles.evaluation.quotations import Annotation, score_pairs

NO_ROLES = dict.fromkeys(corpus.ROLES, frozenset())
SIDES = st.integers(1, 5)
WORTH = st.tuples(SIDES, SIDES).flatmap(
    lambda size: st.lists(
        st.lists(st.integers(0, 9).map(float), min_size=size[1], max_size=size[1]), min_size=size[0], max_size=size[0]
    )
)


def best_sum(worth):
    """The greatest sum by trying everything."""
    if len(worth) > len(worth[0]):
        worth = [list(column) for column in zip(*worth, strict=True)]
    choices = permutations(range(len(worth[0])), len(worth))
    return max(sum(worth[row][column] for row, column in enumerate(choice)) for choice in choices)


@settings(max_examples=200, deadline=None)
@given(WORTH)
def test_no_pairing_is_better(worth):
    pairs = pair_up(worth)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    assert sum(worth[row][column] for row, column in pairs) == best_sum(worth)


def quotation(words, kind="indirect", **roles):
    return Annotation(
        kind, "speech", frozenset(words), NO_ROLES | {key: frozenset(value) for key, value in roles.items()}
    )


@pytest.mark.parametrize(
    ("gold", "found", "messages", "form"),
    [
        ([quotation({1, 2})], [quotation({1, 2})], (100, 100), (100, 100)),
        ([quotation({1, 2})], [quotation({1, 2, 3, 4})], (50, 100), (100, 100)),
        ([quotation({1, 2})], [quotation({1, 2}, "direct")], (100, 100), (0, 0)),
        ([quotation({1, 2}), quotation({5})], [quotation({1, 2})], (100, 50), (100, 50)),
        ([quotation({1, 2})], [], (0, 0), (0, 0)),
        # Two that cover the same words are told apart by their type.
        (
            [quotation({1}, "direct"), quotation({1})],
            [quotation({1}), quotation({1}, "direct")],
            (100, 100),
            (100, 100),
        ),
    ],
)
def test_messages_and_form(gold, found, messages, form):
    figures = score_pairs([(gold, found)])
    assert (figures["Messages"]["precision"], figures["Messages"]["recall"]) == messages
    assert (figures["Form"]["precision"], figures["Form"]["recall"]) == form


def test_the_corpus_pairs_quotations_without_a_common_word_and_the_strict_figures_do_not():
    figures = score_pairs([([quotation({1, 2}, cue={3})], [quotation({5, 6}, cue={3})])])
    assert figures["Form"]["f1"] == figures["Roles"]["f1"] == 100
    assert figures["strict"]["Form"]["f1"] == figures["strict"]["Roles"]["f1"] == 0
    assert figures["Messages"]["f1"] == figures["strict"]["Messages"]["f1"] == 0


def test_each_error_is_a_line_in_context():
    text = "Gestern sagte Lund der Presse, es regne. Dvorak schwieg."
    tokens = [[found.start(), found.end()] for found in re.finditer(r"\w+|[^\w\s]", text)]
    report = {"documentName": "17", "text": text, "tokens": tokens}
    gold = quotation({6, 7}, speaker={2}, cue={1}, addressee={3, 4})
    found = quotation({6, 7}, "direct", speaker={3, 4}, cue={1})
    lines = list(errors(report, [(gold, found), (quotation({9, 10}), None), (None, quotation({0}, "reported"))]))
    regne = "Gestern sagte Lund der Presse, [es regne]. Dvorak schwieg."
    assert lines == [
        f"17: type is direct, wanted indirect: {regne}",
        f"17: speaker is [der Presse], wanted [Lund]: {regne}",
        f"17: addressee is nothing, wanted [der Presse]: {regne}",
        "17: missed indirect: Gestern sagte Lund der Presse, es regne. [Dvorak schwieg].",
        "17: false reported: [Gestern] sagte Lund der Presse, es regne. Dvorak schwieg.",
    ]


def test_a_role_counts_only_where_a_side_has_it():
    gold = [quotation({1, 2}, speaker={7, 8}, cue={9})]
    figures = score_pairs([(gold, [quotation({1, 2}, speaker={7})])])
    assert figures["roles"]["speaker"]["precision"] == 100
    assert figures["roles"]["speaker"]["recall"] == 50
    assert figures["Roles"]["recall"] == 25
    assert figures["roles"]["addressee"]["number"] == 0


def test_a_line_of_the_corpus_and_the_marks_of_direct_speech(tmp_path):
    text = "Er sagte: „Ja.“"
    role = {"spans": []}
    line = {
        "text": text,
        "tokens": [[0, 2], [3, 8], [8, 9], [10, 11], [11, 13], [13, 14], [14, 15]],
        "annotations": [
            {
                "type": "Direct", "medium": "Speech", "quote": {"spans": [[10, 15]]}, "speaker": {"spans": [[0, 2]]},
                "cue": {"spans": [[3, 8]]}, "frame": {"spans": [[0, 9]]}, "addressee": role,
            }
        ],
    }  # fmt: skip
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(line) + "\n")
    quote = SimpleNamespace(
        type="direct", medium="speech", spans=((11, 14),), speaker_spans=((0, 2),), cue_spans=((3, 8),),
        frame_spans=((0, 9),), addressee_spans=(),
    )  # fmt: skip
    score = quotations.score(path, lambda text: SimpleNamespace(body=text, quotes=(quote,)))
    assert score.figures["Joint"]["f1"] == score.figures["Form"]["f1"] == 100
    assert not score.notes


@pytest.mark.parametrize(
    ("body", "expected"), [('"Ja", sagte sie.', (0, 4)), ('"Ja," sagte sie.', (0, 5)), ("Ja, sagte sie.", (0, 2))]
)
def test_the_corpus_counts_the_marks_in_and_a_comma_between_word_and_mark(body, expected):
    start = body.index("Ja")
    quote = SimpleNamespace(type="direct", spans=((start, start + 2),))
    assert corpus.with_marks(body, quote) == [expected]
