import pytest

from tests.importing.scripted import Script
from tests.importing.snapshots import taken


@pytest.fixture
def script(monkeypatch):
    return Script().install(monkeypatch)


@pytest.fixture
def snapshot():
    """A function: all stored content with the ids of reports, people and meetings, the same for the same pages."""
    return taken
