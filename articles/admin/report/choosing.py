"""The part of a form that says who or what is meant: one of those offered, one found by name, a new one, or nobody."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.report import candidates
from articles.admin.report.decisions import New

NOBODY = "nobody"


@dataclass
class Option:
    """One radio button."""

    value: str
    label: str
    detail: str = ""
    checked: bool = False


class Choice:
    """A question about one role of a form, bound to the form's fields `<role>`, `<role>_q`, `<role>_new`."""

    def __init__(self, form: Any, role: str, legend: Any, kinds: Iterable[str], nobody: Any) -> None:
        self.form, self.role, self.legend, self.nobody = form, role, legend, nobody
        self.kinds = tuple(kinds)
        form.fields[role] = forms.CharField(label=legend, required=False, max_length=100)
        form.fields[f"{role}_q"] = forms.CharField(required=False, max_length=200)
        form.fields[f"{role}_new"] = forms.CharField(required=False, max_length=200)
        form.fields[f"{role}_another"] = forms.BooleanField(
            label=gettext_lazy("It is another one of the same name"), required=False
        )
        self.namesakes: list[Any] = []
        self.pool: list[Any] = []
        self.words = ""

    def offer(self, present: Any, pool: list[Any], words: str = "") -> None:
        """Offer those of `pool`, with the `present` one chosen; `words` are suggested as the name of a new one."""
        self.pool, self.words = pool, words
        self.form.initial.setdefault(self.role, candidates.value_of(present) if present else NOBODY)

    def value(self, suffix: str = "") -> str:
        """What the form holds in one of the fields now."""
        return self.form[f"{self.role}{suffix}"].value() or ""

    @cached_property
    def chosen(self) -> Any:
        """The thing that is chosen now, if it is one."""
        return candidates.thing_of(self.value(), self.kinds)

    @cached_property
    def offered(self) -> list[Option]:
        """The chosen one, whom the search found, and the first of the pool; each once."""
        head = [self.chosen, *self.namesakes, *self.found, *self.pool[: candidates.OFFERED]]
        return self.options(head, set())

    @cached_property
    def rest(self) -> list[Option]:
        """The others of the pool."""
        before = {option.value for option in self.offered}
        return self.options(self.pool[candidates.OFFERED : candidates.OFFERED + candidates.REST], before)

    @cached_property
    def found(self) -> list[Any]:
        """Whom the search finds."""
        return candidates.found(self.kinds, self.value("_q"))

    @property
    def fruitless(self) -> bool:
        """Whether there was a search that found nobody."""
        return bool(self.value("_q").strip()) and not self.found

    @property
    def search_label(self) -> str:
        """What the search looks for."""
        if self.kinds == ("meeting",):
            return _("Another one: search by who takes part, or by the place")
        return _("Another one: search by name")

    @property
    def searched(self) -> str:
        """What was searched."""
        return self.value("_q")

    @property
    def errors(self) -> list[str]:
        """What is wrong with the choice."""
        names = [f"{self.role}{suffix}" for suffix in ("", "_q", "_new")]
        return [error for name in names for error in self.form.errors.get(name, [])]

    @property
    def makers(self) -> list[Option]:
        """A new one, of each kind that can be new."""
        labels = {
            "person": _("a new person"),
            "organisation": _("a new organisation"),
            "place": _("a new place"),
            "meeting": _("a new meeting"),
        }
        makers = [(f"new:{kind}", labels[kind]) for kind in self.kinds if kind in labels]
        return [Option(value, label, checked=self.value() == value) for value, label in makers]

    @property
    def nobody_chosen(self) -> bool:
        """Whether nobody is chosen."""
        return self.value() in ("", NOBODY)

    @property
    def to_be_named(self) -> bool:
        """Whether a new one needs a name."""
        return bool({"person", "organisation", "place"} & set(self.kinds))

    @property
    def new_name(self) -> str:
        """The name of the new one as it stands in the form."""
        return self.value("_new") if self.form.is_bound else self.words

    def options(self, things: list[Any], before: set[str]) -> list[Option]:
        """Radio buttons for the things, each once."""
        fresh: dict[str, Option] = {}
        for thing in filter(None, things):
            value = candidates.value_of(thing)
            if value not in before:
                fresh.setdefault(value, Option(value, str(thing), candidates.detail(thing), value == self.value()))
        return list(fresh.values())

    def clean(self, cleaned: dict[str, Any]) -> Any:
        """A thing, a `New` one, or None for nobody; puts its error beside the role."""
        value = cleaned.get(self.role) or NOBODY
        if value == NOBODY:
            return None
        kind = value.removeprefix("new:")
        if value.startswith("new:") and kind in self.kinds and kind != "country":
            return self.new(kind, cleaned)
        thing = candidates.thing_of(value, self.kinds)
        if thing is None:
            self.form.add_error(self.role, _("This entry is gone, or was merged into another; choose again."))
        return thing

    def new(self, kind: str, cleaned: dict[str, Any]) -> New | None:
        """A new one with a name that nobody has, unless the editor says that it is another one."""
        if kind == "meeting":
            return New(kind, "")
        name = clean_name(cleaned.get(f"{self.role}_new") or "")
        if not any(letter.isalpha() for letter in name):
            self.form.add_error(self.role, _("Write the name of the new entry."))
            return None
        self.namesakes = candidates.same_name(kind, name)
        if self.namesakes and not cleaned.get(f"{self.role}_another"):
            self.form.add_error(self.role, _("There is an entry of that name; choose it, or say that this is another."))
            return None
        return New(kind, name)


def clean_name(text: str) -> str:
    """A name in one line: NFC, without control characters."""
    shown = "".join(" " if unicodedata.category(char).startswith("C") else char for char in text)
    return " ".join(unicodedata.normalize("NFC", shown).split())
