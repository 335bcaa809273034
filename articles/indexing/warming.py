"""The lists are brought into a process while it starts, so that no reader waits for them."""

from __future__ import annotations

import gc
import logging
from threading import Thread

from django.db import DatabaseError, connection

from articles.indexing.live import LIVE
from articles.indexing.values import ALL, held_by_year

# Which values come together with others in a list: see `values.held_by_year`.
TOGETHER = (
    ("articles", "source", "official"),
    ("articles", "language", "official"),
    ("articles", "source", "country"),
    ("articles", "language", "country"),
    ("meetings", "country", "country"),
    ("articles", ALL, "official"),
    ("meetings", ALL, "official"),
    ("quotes", ALL, "speaker"),
)
logger = logging.getLogger(__name__)


def warm() -> Thread:
    """Begin to load or to read all lists, beside other work; a question that comes before waits for its list alone."""
    thread = Thread(target=load, name="lists", daemon=True)
    thread.start()
    return thread


def load() -> None:
    """Have all lists, and what takes seconds to be worked out of them.

    Without a database nothing is loaded, and the first question tries again.
    """
    try:
        for one in LIVE.values():
            one.current()
        for name, by, values in TOGETHER:
            held_by_year(LIVE[name].current(), by, values)
    except DatabaseError as error:
        logger.warning("The lists are not loaded yet: %s", error)
    finally:
        connection.close()
        settle()


def settle() -> None:
    """What is there now stays: looking through all of it for what nobody needs would make a reader wait at times.

    With a million reports that took a tenth of a second, once in some dozens of pages.
    """
    gc.collect()
    gc.freeze()
