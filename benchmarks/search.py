"""How fast words are found: `python -m benchmarks.search [--rounds 5]`, in the collection of DATABASE_URL.

Fill it first (`python -m benchmarks.corpus --reports 10000`). A common word, a rare one, a phrase, alternatives, an
exclusion and a beginning are taken from the stored reports themselves. Each is asked of the search page, of the list of
reports and of the search alone, beside what any site would do: the database's own index of words without anything
around it, and LIKE over the bodies. The median of the rounds counts: of processor time on SQLite, which works in this
process, of elapsed time on PostgreSQL; the ratios to LIKE hold.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from statistics import median
from time import perf_counter, process_time
from typing import NamedTuple

import django

# Words are taken from so many of the stored reports; shorter ones are hardly asked for.
SAMPLE, LETTERS = 300, 7
BEGINNING = 5
TABLE = "articles_article"
INDEX = {
    "sqlite": "SELECT COUNT(*) FROM articles_article_search WHERE articles_article_search MATCH %s",
    "postgresql": (
        "SELECT COUNT(*) FROM articles_article WHERE to_tsvector('simple', search_text) @@ to_tsquery('simple', %s)"
    ),
}
LIKE = "SELECT COUNT(*) FROM articles_article WHERE {}"


class Question(NamedTuple):
    """What is asked for, and the same as LIKE conditions with their patterns."""

    kind: str
    words: str
    like: str
    patterns: list[str]


class Measured(NamedTuple):
    """Milliseconds that one question took in each way, and how many reports it finds."""

    question: Question
    found: int
    page: float
    listed: float
    alone: float
    index: float
    like: float


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure every question and print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.search", description="How fast words are found.")
    parser.add_argument("--rounds", type=int, default=5, help="turns of each question (5)")
    rounds = parser.parse_args(arguments).rounds
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    django.setup()
    from articles.models import Article  # the tables are known only now

    rows = Article.objects.order_by("pk").values_list("body", flat=True)
    if not (bodies := list(rows[:SAMPLE])):
        sys.exit("The database holds no reports; fill it: python -m benchmarks.corpus --reports 10000")
    print(f"{rows.count():,} reports")
    print(table([measure(one, rounds) for one in questions(bodies)]))


def questions(bodies: Sequence[str]) -> list[Question]:
    """One question of each kind, of words that stand in these texts."""
    from articles.models.folding import WORD

    read = [[word for word in WORD.findall(body) if word.isalpha()] for body in bodies]
    texts = Counter(word for words in read for word in set(words) if len(word) >= LETTERS)
    common = max(texts, key=lambda word: (texts[word], word))
    rare, other = sorted(texts, key=lambda word: (texts[word], word))[:2]
    at = read[0].index(next(word for word in read[0] if word in texts))
    pair = " ".join(read[0][at : at + 2])
    has = "body LIKE %s"
    return [
        Question("common word", common, has, [common]),
        Question("rare word", rare, has, [rare]),
        Question("phrase", f'"{pair}"', has, [pair]),
        Question("alternatives", f"{common} OR {rare}", f"{has} OR {has}", [common, rare]),
        Question("exclusion", f"{common} -{other}", f"{has} AND NOT {has}", [common, other]),
        Question("beginning", f"{rare[:BEGINNING]}*", has, [f"{rare[:BEGINNING]}"]),
    ]


def measure(question: Question, rounds: int) -> Measured:
    """Ask one question in every way."""
    from django.db import connection
    from django.test import Client

    from articles.models.queries import read
    from articles.models.search import fts, search_ids, tsquery

    reader = Client(headers={"host": "localhost"})
    node = read(question.words).node
    in_index = tsquery(node) if connection.vendor == "postgresql" else fts(node)
    patterns = [f"%{one}%" for one in question.patterns]
    return Measured(
        question,
        len(search_ids(TABLE, question.words) or ()),
        taken(rounds, lambda: reader.get("/search/", {"q": question.words}).content),
        taken(rounds, lambda: reader.get("/articles/", {"q": question.words}).content),
        taken(rounds, lambda: search_ids(TABLE, question.words)),
        taken(rounds, lambda: number(INDEX[connection.vendor], [in_index])),
        taken(rounds, lambda: number(LIKE.format(question.like), patterns)),
    )


def number(sql: str, values: list[str | None]) -> int:
    """What the database counts."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return int(cursor.fetchone()[0])


def taken(rounds: int, ask: Callable[[], object]) -> float:
    """The median of so many rounds, in milliseconds, after one that does not count."""
    from django.db import connection

    clock = perf_counter if connection.vendor == "postgresql" else process_time
    ask()
    times = []
    for _ in range(rounds):
        begun = clock()
        ask()
        times.append(1000 * (clock() - begun))
    return median(times)


def table(found: Sequence[Measured]) -> str:
    """A line for each question; how many times as long as LIKE the list takes stands last."""
    head = (
        f"{'question':15}{'reports':>9}{'page':>10}{'list':>10}{'search':>10}{'index':>10}{'LIKE':>10}{'list/LIKE':>11}"
    )
    lines = [
        f"{one.question.kind:15}{one.found:9,}{one.page:7.1f} ms{one.listed:7.1f} ms{one.alone:7.1f} ms"
        f"{one.index:7.1f} ms{one.like:7.1f} ms{one.listed / one.like if one.like else 0:10.2f}x"
        for one in found
    ]
    return "\n".join([head, *lines])


if __name__ == "__main__":
    main()
