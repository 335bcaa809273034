"""Which entry stands for which group: addresses stay, and nothing goes against what editors decided."""

import pytest

from articles.matching.owners import Known, owners


@pytest.mark.parametrize(
    ("groups", "present", "more", "expected"),
    [
        # nobody was there before
        ({"a": 0}, {"a": None}, {}, {}),
        # two entries turn out to be one: that on which most hangs, the lower id of equals
        ({"a": 0, "b": 0}, {"a": 1, "b": 2}, {"weights": {"b": 5}}, {"a": 2, "b": 2}),
        ({"a": 0, "b": 0}, {"a": 1, "b": 2}, {}, {"a": 1, "b": 1}),
        # one entry turns out to be two: most of it keeps the entry
        ({"a": 0, "b": 1}, {"a": 1, "b": 1}, {"weights": {"b": 5}}, {"b": 1}),
        # somebody new comes to the others of the group
        ({"a": 0, "b": 0}, {"a": 1, "b": None}, {}, {"a": 1, "b": 1}),
        # what editors said of who somebody is neither welds nor tears
        ({"a": 0, "b": 0}, {"a": 1, "b": 2}, {"firm": {1, 2}}, {"a": 1, "b": 2}),
        ({"a": 0, "b": 1}, {"a": 1, "b": 1}, {"firm": {1}}, {"a": 1, "b": 1}),
        # others of whom editors decided something win, and two of them stay two
        ({"a": 0, "b": 0}, {"a": 1, "b": 2}, {"weights": {"a": 9}, "kept": {2}}, {"a": 2, "b": 2}),
        ({"a": 0, "b": 0}, {"a": 1, "b": 2}, {"kept": {1, 2}}, {"a": 1, "b": 2}),
        # of two in a group somebody new goes to the one of the same name
        (
            {"a": 0, "b": 0, "c": 0},
            {"a": 1, "b": 2, "c": None},
            {"firm": {1, 2}, "names": {"a": "s berg", "b": "sven berg", "c": "sven berg"}},
            {"a": 1, "b": 2, "c": 2},
        ),
    ],
)
def test_entries_of_members(groups, present, more, expected):
    found, of_group = owners(groups, Known(present, **{"weights": {}, **more}))
    assert found == expected
    assert set(of_group) == {groups[member] for member in expected}
