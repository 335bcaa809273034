"""A language without a folder: its marks, links and figures are read, and names that CLDR and given names make sure."""

from __future__ import annotations

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from articles.extraction.gazetteer import Gazetteer
from articles.extraction.languages.blank import blank
from articles.extraction.languages.detection import UNDETERMINED
from articles.extraction.languages.given_names import PARTICLES, gathered
from articles.extraction.languages.profiles import SYLLABLES, WITHOUT_BLANKS
from articles.extraction.languages.shapes import (
    CountryWords,
    Cues,
    DateWords,
    EventWords,
    Language,
    NamedCountry,
    NameWords,
    OfficeWords,
    OrganisationWords,
    PlaceWords,
    ReferenceWords,
    TopicWords,
    Words,
)
from articles.extraction.languages.tables import territory_names

# No verb tells a quotation from a name here; only its length does, in words or in characters.
LONG, LONG_UNSPACED = 5, 10
DATES = (
    ("iso", r"(?P<year>[0-9]{4})-(?P<number>[0-9]{2})-(?P<day>[0-9]{2})"),
    ("numeric", r"(?P<day>[0-9]{1,2})[./](?P<number>[0-9]{1,2})[./](?P<year>[0-9]{4})"),
    ("day", r"(?P<day>[0-9]{1,2})\.?[ ]+(?:de[ ]+)?(?P<month><month>)(?:[ ]+de)?[ ]+(?P<year>[0-9]{4})"),
    ("numeric", r"(?P<year>[0-9]{4})[年년][ ]*(?P<number>[0-9]{1,2})[月월][ ]*(?P<day>[0-9]{1,2})[日일]"),
)


def primary(code: str) -> str:
    """The first part of a code in its shortest form: "de" for "de-AT" and for "deu"."""
    first = code.replace("_", "-").split("-")[0].lower()
    return str(get_global("language_aliases").get(first, first))


def locale(code: str) -> Locale | None:
    """What CLDR knows of the language, or None."""
    if primary(code) == UNDETERMINED:
        return None
    for name in (code.replace("-", "_"), primary(code)):
        try:
            return Locale.parse(name)
        except (UnknownLocaleError, ValueError):
            continue
    return None


def name_of(code: str) -> str:
    """The English name of the language, or its code where it has none."""
    return str(Locale("en").languages.get(primary(code), code))


def canonical(code: str) -> str:
    """The code with hyphens and in its shortest form: "de-AT" for "deu_AT"; "" where it is no code of a language."""
    if primary(code) != UNDETERMINED and locale(code) is None:
        return ""
    return "-".join((primary(code), *code.replace("_", "-").split("-")[1:]))


def language(code: str) -> Language:
    """The language of `code` without any words but the names of countries and months of CLDR."""
    cldr = locale(code)
    unspaced = primary(code) in WITHOUT_BLANKS
    return Language(
        code=code,
        words=blank(Words, unspaced=unspaced),
        cues=blank(Cues, long_passage=LONG_UNSPACED if unspaced else LONG),
        dates=blank(DateWords, months=months(cldr), rules=DATES),
        events=blank(EventWords),
        topics=blank(TopicWords),
        countries=blank(CountryWords, phrases=Gazetteer(countries(cldr, unspaced))),
        places=blank(PlaceWords),
        offices=blank(OfficeWords),
        names=blank(NameWords, given=gathered(), particles=PARTICLES, sure_only=True),
        organisations=blank(OrganisationWords),
        references=blank(ReferenceWords),
        known=False,
    )


def warnings(read: Language) -> tuple[str, ...]:
    """What a user should know of a report in a language without word lists; nothing for any other."""
    if read.known:
        return ()
    if read.code == UNDETERMINED:
        return (
            "the language of the report could not be told; only quotations between marks, posts and links were read",
        )
    return (
        f"the report is in {name_of(read.code)}, a language that is not read yet; only names of countries, people with "
        "a known given name, quotations between marks, posts and links were taken from it, and no meetings",
    )


def months(cldr: Locale | None) -> dict[str, int]:
    """The names of the months as they stand in dates; one that cannot be is left where there are none."""
    names = cldr.months["format"]["wide"] if cldr else {}
    return {str(name).lower(): number for number, name in names.items()} or {"\0": 0}


def countries(cldr: Locale | None, unspaced: bool) -> dict[str, NamedCountry]:
    """The countries by their names; without blanks between words a name is looked up character by character."""
    names = territory_names(str(cldr)) if cldr else {}
    return {
        " ".join(SYLLABLES.findall(name)) if unspaced else name: NamedCountry(code, "name", name)
        for name, code in names.items()
    }
