"""Killed at any moment and begun again, everything is as if nothing had happened: a round of each kind."""

import pytest

from benchmarks.faults import kill
from tests.faults.provoking import broken

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("deed", ["import_reports", "job"])
def test_killed_and_begun_again(deed):
    assert broken(kill, deed) == []
