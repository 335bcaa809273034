"""What the rest of a report says of an office: its usual country, whose counterpart, which top diplomat."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from articles.extraction.languages.shapes import OfficeWords
from articles.extraction.nouns import masculine_of, suited
from articles.extraction.schema import CountryMention, OfficeMention, Span
from articles.extraction.tokens import Document

# "der Außenminister Norwegens und Maltas": how far behind an office its second country may stand.
WIDEST_GENITIVE = 60


def usual_countries(countries: Sequence[CountryMention]) -> Counter[str]:
    """How often each country is named."""
    return Counter(mention.code for mention in countries)


def implied(mention: OfficeMention, words: OfficeWords, usual: Counter[str]) -> OfficeMention:
    """An office that only some countries have, with the one of them that the report names most."""
    codes = words.implied.get(mention.title.lower())
    if mention.country or not codes:
        return mention
    return replace(mention, country=max(codes, key=lambda code: usual[code]) or None)


def completed(found: list[OfficeMention], document: Document) -> Iterator[OfficeMention]:
    """The mentions with the titles of counterparts and top diplomats filled in."""
    last: OfficeMention | None = None
    titles: dict[tuple[str, str | None], str] = {}
    for mention in found:
        words = document.sentence_at(mention.span.start).language.offices
        if mention.counterpart:
            title = suited(abroad(last.title, mention.country, words), mention.gender, words) if last else ""
            yield replace(mention, title=title)
            continue
        key = mention.title, mention.country
        if key not in titles:
            titles[key] = diplomat_title(mention, found, document, words)
        mention = replace(mention, title=titles[key])
        if mention.title and not mention.title.lower().endswith(words.spokesmen) and not is_short_for(mention, last):
            last = mention
        yield mention


def is_short_for(mention: OfficeMention, last: OfficeMention | None) -> bool:
    """ "Le ministre des Transports … Le ministre Nom et son homologue": the office that was named in full before."""
    return last is not None and last.title.lower().startswith(mention.title.lower() + " ")


def abroad(title: str, code: str | None, words: OfficeWords) -> str:
    """ "Der Bundespräsident und sein chilenischer Amtskollege": what an office of few countries is called elsewhere."""
    base = masculine_of(title, words).lower()
    other = words.abroad.get(base)
    return title if other is None or code in words.implied.get(base, ()) else other[0].upper() + other[1:]


def diplomat_title(mention: OfficeMention, found: list[OfficeMention], document: Document, words: OfficeWords) -> str:
    """The foreign minister's title for "Top-Diplomat", where the report speaks of that country's foreign minister."""
    office = words.top_diplomats.get(mention.title.lower())
    if not office or not mention.country:
        return mention.title
    wanted = masculine_of(office, words).lower()
    for other in found:
        if masculine_of(other.title, words).lower() == wanted and speaks_of(document, other, mention.country):
            return office[0].upper() + office[1:]
    return mention.title


def speaks_of(document: Document, other: OfficeMention, code: str) -> bool:
    """Whether `other` is an office of the country `code`, perhaps as one of two: "der Außenminister A und B"."""
    if other.country == code:
        return True
    phrases = document.sentence_at(other.span.start).language.countries.phrases
    tokens = document.tokens_in(Span(other.span.end, other.span.end + WIDEST_GENITIVE))
    return other.plural and any((hit := phrases.longest(tokens, i)) and hit[1].code == code for i in range(len(tokens)))
