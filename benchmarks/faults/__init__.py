"""What must never happen, provoked: `python -m benchmarks.faults NAME`, one module a fault.

Every fault works on databases of its own, which are gone afterwards, and ends with a list of what was broken: empty, if
the promises hold.
"""
