"""What a command says when the database fails under it: the disk is full or broken, or the server went away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.core.management.base import CommandError
from django.db import InterfaceError, OperationalError

# Neither a report was rejected nor was the command used wrongly.
FAILED = 3


@contextmanager
def in_one_sentence(stands: Callable[[], str]) -> Iterator[None]:
    """End the command with a sentence where the database fails; `stands` says what is kept, without a full stop."""
    try:
        yield
    except (OperationalError, InterfaceError) as error:
        reason = (str(error).strip().splitlines() or ["it does not answer"])[0].rstrip(".")
        sentence = f"The database failed: {reason}; {stands()}. Run the command again to go on."
        raise CommandError(sentence, returncode=FAILED) from error
