"""Form fields for what readers type into the filters: partial dates, countries, names."""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import Any, NamedTuple

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from articles.browsing.datewords import days_in_words
from articles.browsing.naming import found_by_name, known_country

PARTIAL_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
FIRST_YEAR, LAST_YEAR = 1000, 2199
LONGEST = 200


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


class ManyValues(forms.TextInput):
    """All values of a parameter that may repeat, without the empty ones."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        values = data.getlist(name) if hasattr(data, "getlist") else data.get(name, [])
        return [value.strip() for value in values if value.strip()]


class ManyField(forms.Field):
    """A parameter that may repeat; `sort_out` says what each value means and what is wrong with it."""

    widget = ManyValues
    repeats = True

    def sort_out(self, values: list[str]) -> tuple[list[Any], list[ValidationError]]:
        """What the good ones among `values` mean, without doubles, and the errors of the others."""
        good: list[Any] = []
        errors = []
        for value in values[:20]:
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


class CountriesField(ManyField):
    """Countries by ISO code, in either case."""

    countries = True

    def meaning(self, value: str) -> str:
        code = value.upper()
        if not known_country(code):
            raise ValidationError(
                _("There is no country with the code “%(code)s”. Codes have two letters, such as GB."),
                params={"code": value[:40].replace("\0", "")},
            )
        return code


class SeveralFit(ValidationError):
    """A name that several people or things bear; `candidates` are those to choose from, `value` what was typed."""

    def __init__(self, value: str, candidates: list[Any]) -> None:
        super().__init__(_("Several fit “%(name)s”. Choose one:"), params={"name": value})
        self.value, self.candidates = value, candidates


class NamedField(ManyField):
    """People or things by slug or, as typed, by name."""

    def __init__(self, *, queryset: Any, **kwargs: Any) -> None:
        self.queryset = queryset
        super().__init__(**kwargs)

    def meaning(self, value: str) -> Any:
        if "\0" in value or len(value) > LONGEST:
            raise ValidationError(_("This is no name."))
        found = found_by_name(self.queryset.all(), value)
        if len(found) == 1:
            return found[0]
        if found:
            raise SeveralFit(value, found)
        raise ValidationError(_("Nothing here goes by the name “%(name)s”."), params={"name": value})
