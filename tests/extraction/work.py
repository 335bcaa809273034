"""Work counted in lines that run and bytes that are held, never in seconds: the same however busy a machine is."""

import sys
import tracemalloc


def steps(function, *arguments):
    """How many lines of Python run while `function` does its work; each turn of a loop counts, on one line as well."""
    count = 0

    def note(_frame, _event, _argument):
        nonlocal count
        count += 1
        return note

    before = sys.gettrace()
    sys.settrace(note)
    try:
        function(*arguments)
    finally:
        sys.settrace(before)
    return count


def growth(function, body, times=4):
    """How much more work a text `times` as long makes; about `times` where it is proportional."""
    return steps(function, body * times) / steps(function, body)


def peak(function, *arguments):
    """The most bytes of Python's memory that `function` holds at a time, beside what was held before."""
    tracemalloc.start()
    try:
        function(*arguments)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
