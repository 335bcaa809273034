"""A fault, provoked in databases that are copies of that of the tests."""

from django.db import connection

from benchmarks.faults.given import Given


def broken(fault, *more, rounds=1, reports=2):
    """What the fault broke."""
    server = "here" if connection.vendor == "postgresql" else ""
    given = Given(fault.__name__, rounds, 1, reports, server, connection.settings_dict["NAME"], more)
    return list(fault.run(given))
