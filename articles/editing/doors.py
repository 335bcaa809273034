"""What every deed of an editor has in common: one transaction, in which the open questions follow."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from django.db import transaction

from articles import questions
from articles.models import Correction

Given = ParamSpec("Given")
Decided = TypeVar("Decided", bound=Correction | None)


def door(deed: Callable[Given, Decided]) -> Callable[Given, Decided]:
    """The deed, with the review desk in line with it when it is done."""

    @wraps(deed)
    @transaction.atomic
    def done(*args: Given.args, **kwargs: Given.kwargs) -> Decided:
        decision = deed(*args, **kwargs)
        questions.follow([decision] if decision else [])
        return decision

    return done
