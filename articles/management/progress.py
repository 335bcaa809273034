"""What a command says while it works: sentences, and on a terminal a bar below them."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Any

from tqdm import tqdm


class Progress:
    """A bar over `total` files on standard error where that is a terminal; sentences go to `out`."""

    def __init__(self, out: Any, total: int) -> None:
        self.out = out
        self.bar = tqdm(total=total, unit="file", leave=False, file=sys.stderr, disable=not sys.stderr.isatty())

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.bar.close()

    def step(self) -> None:
        """One file is done."""
        self.bar.update()

    def say(self, sentence: str) -> None:
        """Print a sentence above the bar."""
        with tqdm.external_write_mode(file=sys.stderr):
            self.out.write(sentence)
