"""Lists are kept in files: what a process finds there it brings up to date, and what it cannot use it reads anew."""

import pytest

from articles import indexing
from articles.indexing import keeping, live
from articles.models import Article
from tests.builders import article
from tests.indexing import same
from tests.indexing.invented import World

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def kept_here(settings, tmp_path, monkeypatch):
    """Even the shortest list is kept, in a folder of this test."""
    settings.VAR_DIR = tmp_path
    monkeypatch.setattr(live, "LONG", 1)
    starting()
    yield
    starting()


def starting():
    """The process knows nothing, like one that starts."""
    for one in live.LIVE.values():
        one.settled = None
        one.forget()


@pytest.fixture
def reads(monkeypatch):
    """The names of lists that were read from the beginning."""
    read = []
    monkeypatch.setattr(live, "built", lambda name, built=live.built: read.append(name) or built(name))
    return read


def test_a_process_that_starts_finds_what_another_one_knew_and_what_happened_since(reads):
    world = World(1)
    for name in live.LIVE:
        assert indexing.find(name).total
    assert sorted(reads) == sorted(live.LIVE)
    starting()
    world.report()
    Article.objects.filter(pk=world.reports[0].pk).update(hidden=True)
    same.check("a start")
    assert len(reads) == len(live.LIVE)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-3],
        lambda data: bytes([data[0] ^ 1]) + data[1:],
        lambda data: data.replace(keeping.CODE.encode(), b"0" * 64),
        lambda data: b"",
    ],
    ids=["cut", "changed", "other code", "empty"],
)
def test_a_file_that_is_not_what_it_should_be_is_not_used(damage, reads):
    article(countries=["GB"])
    indexing.find("articles")
    file = keeping.place("articles")
    file.write_bytes(damage(file.read_bytes()))
    starting()
    assert indexing.find("articles").counts("country") == [("GB", 1)]
    assert reads == ["articles", "articles"]


def test_a_file_is_written_again_when_it_is_far_behind(monkeypatch, reads):
    article()
    indexing.find("articles")
    before = keeping.place("articles").read_bytes()
    article()
    indexing.find("articles")
    assert keeping.place("articles").read_bytes() == before
    monkeypatch.setattr(live, "BEHIND", 0)
    monkeypatch.setattr(live, "Thread", AtOnce)
    article()
    indexing.find("articles")
    assert "official by source and year" in live.LIVE["articles"].settled.moment.worked_out
    starting()
    assert indexing.find("articles").total == 3
    assert keeping.place("articles").read_bytes() != before
    assert reads == ["articles"]


class AtOnce:
    """What would be done beside other work is done now."""

    def __init__(self, target, args, daemon):
        self.start = lambda: target(*args)


def test_where_nothing_can_be_written_lists_are_read_all_the_same(settings, tmp_path, caplog):
    (tmp_path / "index").write_text("a file where a folder should be")
    article()
    assert indexing.find("articles").total == 1
    assert "each process reads it anew" in caplog.text
