"""Form fields for what readers type into the filters: partial dates, countries, names, words from a list."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from articles import indexing
from articles.browsing.datewords import days_in_words
from articles.browsing.named import named
from articles.browsing.naming import countries_called, country_in_words, found_by_name, name_of
from articles.models import Source

PARTIAL_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
FIRST_YEAR, LAST_YEAR = 1000, 2199
LONGEST = 200
MOST_VALUES = 20


class PartialDay(NamedTuple):
    """A year, a month or a day as typed, and the first and the last day that it may mean."""

    text: str
    earliest: date
    latest: date

    def __str__(self) -> str:
        return days_in_words(self.earliest, self.latest)


def partial_day(text: str) -> PartialDay | None:
    """What `YYYY`, `YYYY-MM` or `YYYY-MM-DD` means; None where it is no such date."""
    match = PARTIAL_DATE.fullmatch(text)
    if not match or not FIRST_YEAR <= int(match[1]) <= LAST_YEAR:
        return None
    year, month, day = int(match[1]), int(match[2] or 1), int(match[3] or 1)
    last_month = int(match[2] or 12)
    try:
        earliest = date(year, month, day)
        last_day = int(match[3] or calendar.monthrange(year, last_month)[1])
    except ValueError:
        return None
    return PartialDay(text, earliest, date(year, last_month, last_day))


class WordsField(forms.CharField):
    """Words to search for."""

    def text(self, meant: str) -> str:
        """What addresses call it."""
        return meant

    def words(self, meant: str) -> str:
        """What readers call it."""
        return meant


class WordingField(forms.ModelChoiceField):
    """A report whose wording others print, by its number."""

    def text(self, meant: Any) -> str:
        """What addresses call it."""
        return str(meant.pk)

    def words(self, meant: Any) -> str:
        """What readers call it."""
        return str(meant)


class NumberField(forms.IntegerField):
    """A whole number."""

    def text(self, meant: int) -> str:
        """What addresses call it."""
        return str(meant)

    def words(self, meant: int) -> str:
        """What readers call it."""
        return str(meant)


class PartialDateField(forms.CharField):
    """A date that may be a month or a year."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.pop("max_length", None)
        super().__init__(**kwargs)

    def clean(self, value: Any) -> PartialDay | None:
        text = (value or "").strip()
        if not text:
            return None
        day = partial_day(text)
        if day is None:
            raise ValidationError(_("Write a year, a month or a day, such as 2022, 2022-02 or 2022-02-11."))
        return day

    def text(self, meant: PartialDay) -> str:
        """What addresses call it."""
        return meant.text

    def words(self, meant: PartialDay) -> str:
        """What readers call it."""
        return str(meant)


class ManyValues(forms.TextInput):
    """All values of a parameter that may repeat, without the empty ones."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        values = data.getlist(name) if hasattr(data, "getlist") else data.get(name, [])
        return [value.strip() for value in values if value.strip()]


class ManyField(forms.Field):
    """A parameter that may repeat; `sort_out` says what each value means and what is wrong with it.

    `asks` is the field of the index that it narrows; of several values rows need any, or `every` one. Where it
    `excludes`, rows have none of them. What a value means has a `key` in the index, a `text` in addresses, and `words`.
    """

    widget = ManyValues
    suggests = ""

    def __init__(self, *, asks: str = "", every: bool = False, excludes: bool = False, **kwargs: Any) -> None:
        self.asks, self.every, self.excludes = asks, every, excludes
        super().__init__(**{"required": False, **kwargs})

    def sort_out(self, values: list[str]) -> tuple[list[Any], list[ValidationError]]:
        """What the good ones among `values` mean, without doubles, and the errors of the others."""
        good: list[Any] = []
        errors = []
        for value in values[:MOST_VALUES]:
            try:
                meant = self.meaning(value)
            except ValidationError as error:
                errors.append(error)
            else:
                good += [meant] if meant not in good else []
        return good, errors

    def meaning(self, value: str) -> Any:
        """The thing that one value stands for; raises ValidationError."""
        raise NotImplementedError

    def clean(self, value: list[str]) -> list[Any]:
        good, errors = self.sort_out(value)
        if errors:
            raise ValidationError(errors)
        return good

    def key(self, meant: Any) -> Any:
        """What the index calls it."""
        return meant

    def text(self, meant: Any) -> str:
        """What addresses call it."""
        return str(meant)

    def words(self, meant: Any) -> str:
        """What readers call it."""
        return str(meant)

    def known(self, keys: Iterable[Any]) -> dict[Any, Any]:
        """What each of these keys of the index means."""
        return {key: key for key in keys}


class OneOf(forms.ChoiceField):
    """One of a few values, or none; shown by their words."""

    def __init__(self, *, words: Mapping[str, Any], usual: Any, **kwargs: Any) -> None:
        errors = {"invalid_choice": _("There is no such choice here.")}
        choices = [("", usual), *words.items()]
        super().__init__(choices=choices, error_messages=errors, **{"required": False, **kwargs})

    def text(self, meant: str) -> str:
        """What addresses call it."""
        return meant

    def words(self, meant: str) -> str:
        """What readers call it."""
        return str(dict(self.choices).get(meant, meant))


class ClosedField(ManyField):
    """Values of a closed list, shown by their words."""

    def __init__(self, *, vocabulary: Mapping[str, Any], **kwargs: Any) -> None:
        self.vocabulary = vocabulary
        super().__init__(**kwargs)

    def meaning(self, value: str) -> str:
        if value not in self.vocabulary:
            raise ValidationError(_("There is no such choice here."))
        return value

    def words(self, meant: str) -> str:
        return str(self.vocabulary.get(meant, meant))


class OpenField(ManyField):
    """Values of an open list: those that rows of the list `of` have; `wrong` is said of others."""

    def __init__(self, *, of: str, wrong: Any, in_words: Any = str, **kwargs: Any) -> None:
        self.of, self.wrong, self.in_words = of, wrong, in_words
        super().__init__(**kwargs)

    def meaning(self, value: str) -> str:
        if len(value) > LONGEST or not dict(indexing.find(self.of).counts(self.asks, values=[value])).get(value):
            raise ValidationError(self.wrong)
        return value

    def words(self, meant: str) -> str:
        return self.in_words(meant)


class SeveralFit(ValidationError):
    """A name that several people or things bear; `candidates` are those to choose from, `value` what was typed."""

    def __init__(self, value: str, candidates: list[Any]) -> None:
        super().__init__(_("Several fit “%(name)s”. Choose one:"), params={"name": value})
        self.value, self.candidates = value, candidates


class CountriesField(ManyField):
    """Countries by ISO code, in either case, or by name."""

    suggests = "countries"

    def meaning(self, value: str) -> str:
        found = countries_called(value)
        if len(found) == 1:
            return found[0]
        if found:
            raise SeveralFit(value, found)
        raise ValidationError(
            _("There is no country with the code “%(code)s”. Codes have two letters, such as GB."),
            params={"code": value[:40].replace("\0", "")},
        )

    def words(self, meant: str) -> str:
        return country_in_words(meant)


class NamedField(ManyField):
    """People or things by slug or, as typed, by name."""

    def __init__(self, *, queryset: Any, wrong: Any = None, suggests: str = "", **kwargs: Any) -> None:
        self.queryset, self.wrong, self.suggests = queryset, wrong, suggests
        super().__init__(**kwargs)

    def meaning(self, value: str) -> Any:
        if "\0" in value or len(value) > LONGEST:
            raise ValidationError(self.wrong or _("This is no name."))
        found = found_by_name(self.queryset.all(), value)
        if len(found) == 1:
            return found[0]
        if found:
            raise SeveralFit(value, found)
        wrong = self.wrong or _("Nothing here goes by the name “%(name)s”.")
        raise ValidationError(wrong, params={"name": value})

    def key(self, meant: Any) -> Any:
        return meant.pk

    def text(self, meant: Any) -> str:
        return meant.slug

    def words(self, meant: Any) -> str:
        return name_of(meant)

    def known(self, keys: Iterable[Any]) -> dict[Any, Any]:
        return named(self.queryset, list(keys))


class SourcesField(NamedField):
    """Outlets by slug or name."""

    def __init__(self, **kwargs: Any) -> None:
        wrong = _("There is no such source.")
        super().__init__(queryset=Source.objects, wrong=wrong, suggests="sources", **kwargs)
