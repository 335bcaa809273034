"""Work counted in calls instead of seconds: the same on every machine, however busy it is."""

import sys


def calls(function, *arguments):
    """How many functions, Python's own and built-in ones, run while `function` does its work."""
    count = 0

    def note(_frame, event, _argument):
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        function(*arguments)
    finally:
        sys.setprofile(before)
    return count


def growth(function, body, times=4):
    """How much more work a text `times` as long makes; about `times` where it is proportional."""
    return calls(function, body * times) / calls(function, body)
