"""Organisations: ministries and governments of a country, alliances, parties, agencies, outlets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articles.extraction.flags import flag_country
from articles.extraction.languages.shapes import Body, OrganisationWords
from articles.extraction.schema import CountryMention, Organisation, Span
from articles.extraction.tokens import Document, Sentence, Token
from articles.extraction.vocabulary import either, tabled

LONGEST_OUTLET = 5
LONGEST_NOUN = 60
LONGEST_ENDING = 20
SHORTEST_ENDING = 5
Found = tuple[Span, str, str | None]


def find(document: Document, countries: Sequence[CountryMention]) -> tuple[Organisation, ...]:
    """The organisations of the report in order of their first mention, with their mentions by name."""
    codes = {mention.span.start: mention for mention in countries}
    # "the South Korean government": what stands before a body is the last word of its country
    codes |= {last_word(document, mention.span): mention for mention in countries}
    # "the U.S. embassy": so is the full stop of an abbreviation
    codes |= {mention.span.end: mention for mention in countries if is_dotted(document, mention.span)}
    outlets = named_outlets(document)
    spans: dict[tuple[str, str | None], list[Span]] = {}
    for sentence in document.sentences:
        for span, name, country in in_sentence(document, sentence, codes, outlets):
            spans.setdefault((name, country), []).append(span)
    return tuple(
        Organisation(f"o{number}", name, country, tuple(found))
        for number, ((name, country), found) in enumerate(spans.items(), start=1)
    )


def is_dotted(document: Document, span: Span) -> bool:
    """Whether a span is an abbreviation whose last full stop stands behind it."""
    return document.body[span.end : span.end + 1] == "." and document.body[span.end - 1].isupper()


def last_word(document: Document, span: Span) -> int:
    """Where the last word of a span begins."""
    return span.start + document.text(span).rfind(" ") + 1


def in_sentence(
    document: Document, sentence: Sentence, codes: dict[int, CountryMention], outlets: set[str]
) -> Iterator[Found]:
    """The organisations that one sentence names."""
    words, tokens = sentence.language.organisations, sentence.tokens
    beginning = BEGINNINGS(words)
    end = 0
    for position, token in enumerate(tokens):
        if not (outlets or beginning[token.text]) or position < end:
            continue
        size, found = at(document, sentence, position, codes, outlets, words)
        if found:
            yield found
        end = position + size


def may_begin(text: str, words: OrganisationWords) -> bool:
    """Whether the name of an organisation that the language knows can begin with the word."""
    return words.named.begins(text) or text.lower() in words.ministry_heads or BODIES(words)[text] is not None


BEGINNINGS = tabled(may_begin)


def at(
    document: Document,
    sentence: Sentence,
    position: int,
    codes: dict[int, CountryMention],
    outlets: set[str],
    words: OrganisationWords,
) -> tuple[int, Found | None]:
    """How many tokens were read at `position`, and the organisation in them."""
    tokens = sentence.tokens
    token = tokens[position]
    if token.kind != "word":
        return 1, None
    if hit := words.named.longest(tokens, position):
        size, (name, country) = hit
        span = Span(token.start, tokens[position + size - 1].end)
        return size, anothers(tokens, position, hit[1], span, codes, words) or (span, name, country or None)
    of_charge = position + 1 < len(tokens) and tokens[position + 1].lower in words.of
    if token.capitalised and token.lower in words.ministry_heads and of_charge:
        return foreign_ministry(document, tokens, position, codes, words)
    body = BODIES(words)[token.text]
    if body and sentence.language.offices.adjectives_behind:
        return with_country_behind(document, sentence, position, codes)
    if body:
        found = national(tokens, position, body, codes, words)
        return 1, found or (seated(sentence, position, body) if body[1].seated else None)
    for size in range(LONGEST_OUTLET if outlets else 0, 0, -1):
        text = document.body[token.start : tokens[position + size - 1].end] if position + size <= len(tokens) else ""
        if text in outlets:
            return size, (Span(token.start, token.start + len(text)), text, None)
    return 1, None


def anothers(
    tokens: Sequence[Token],
    position: int,
    named: tuple[str, str],
    span: Span,
    codes: dict[int, CountryMention],
    words: OrganisationWords,
) -> Found | None:
    """ "the German Foreign Office", "Canada's House of Commons": a body that the country of its name shares."""
    name, country = named
    before = codes.get(tokens[position - 1].start) if position and name in words.shared else None
    if before is None or before.code == country or before.span.end + 1 != span.start:
        return None
    return Span(before.span.start, span.end), called(before.code, name, Body("", ""), words), before.code


def with_country_behind(
    document: Document, sentence: Sentence, position: int, codes: dict[int, CountryMention]
) -> tuple[int, Found | None]:
    """ "le ministère chilien des Affaires étrangères", "le gouvernement du Pérou": as printed, with its country."""
    tokens, words = sentence.tokens, sentence.language
    nation = adjective_at(tokens, position + 1, codes)
    end = position + 1 + (nation is not None)
    charge = next((c for c in words.offices.charges if tuple(t.lower for t in tokens[end : end + len(c)]) == c), ())
    end += len(charge)
    if nation is None and (nation := adjective_at(tokens, end, codes)):
        end += 1
    span = Span(tokens[position].start, tokens[end - 1].end)
    if nation is None:
        while end < len(tokens) and tokens[end].lower in words.organisations.of:
            end += 1
        nation = codes.get(tokens[end].start) if end < len(tokens) else None
        span = Span(span.start, nation.span.end) if nation else span
    return end - position, (span, document.text(span), nation.code) if nation else None


def adjective_at(tokens: Sequence[Token], position: int, codes: dict[int, CountryMention]) -> CountryMention | None:
    """The adjective of a country at `position`."""
    mention = codes.get(tokens[position].start) if position < len(tokens) else None
    return mention if mention and mention.kind == "adjective" else None


def body_of(text: str, words: OrganisationWords) -> tuple[str, Body] | None:
    """The ending of a word for a body that every country has, and what it is: "Verteidigungsministeriums"."""
    if len(text) > LONGEST_NOUN or (not text[0].isupper() and not words.ministry_heads):
        return None
    lower = text.lower()
    for cut in range(max(0, len(lower) - LONGEST_ENDING), len(lower) - SHORTEST_ENDING + 1):
        if body := words.bodies.get(lower[cut:]):
            return lower[cut:], body
    return None


BODIES = tabled(body_of)


def national(
    tokens: Sequence[Token],
    position: int,
    body: tuple[str, Body],
    codes: dict[int, CountryMention],
    words: OrganisationWords,
) -> Found | None:
    """ "das russische Verteidigungsministerium", "die Regierung in Kiew" only where a country stands with it."""
    ending, base = body
    token = tokens[position]
    name = token.text[: len(token.text) - len(ending)] + base.name
    name = name[0].upper() + name[1:] if token.capitalised else name
    first = position
    while first and tokens[first - 1].lower in words.qualifiers:
        first -= 1
    name = " ".join([*(t.text for t in tokens[first:position]), name])
    before = codes.get(tokens[first - 1].start) if first else None
    if before is None and "-" in token.text and (prefix := codes.get(token.start)):
        return token.span, called(prefix.code, name.split("-", 1)[1], base, words), prefix.code
    if before:
        return Span(before.span.start, token.end), called(before.code, name, base, words), before.code
    return genitive(tokens, position, name, base, codes, words)


def genitive(
    tokens: Sequence[Token],
    position: int,
    name: str,
    base: Body,
    codes: dict[int, CountryMention],
    words: OrganisationWords,
) -> Found | None:
    """ "die Regierung der Ukraine", "das Außenministerium in Moskau", "Regierung Frankreichs"."""
    for ahead in (position + 1, position + 2):
        if ahead < len(tokens) and (mention := codes.get(tokens[ahead].start)) and mention.kind != "adjective":
            joined = ahead == position + 1 or tokens[position + 1].lower in words.of
            if joined:
                return tokens[position].span, called(mention.code, name, base, words), mention.code
    return None


def seated(sentence: Sentence, position: int, body: tuple[str, Body]) -> Found | None:
    """ "das Außenministerium in Lima": a body of the country whose capital it sits in."""
    tokens, language = sentence.tokens, sentence.language
    if position + 2 >= len(tokens) or tokens[position + 1].lower not in language.offices.posted_in:
        return None
    hit = language.countries.phrases.longest(tokens, position + 2)
    if hit is None or hit[1].kind != "capital" or not hit[1].code:
        return None
    token, (ending, base) = tokens[position], body
    name = token.text[: len(token.text) - len(ending)] + base.name
    return token.span, called(hit[1].code, name, base, language.organisations), hit[1].code


def called(code: str, name: str, base: Body, words: OrganisationWords) -> str:
    """The readable name: "russisches Verteidigungsministerium"."""
    name = name[0].upper() + name[1:] if base.adjective_ending else name
    adjective = words.adjectives.get(code)
    return f"{adjective}{base.adjective_ending} {name}" if adjective else f"{name} ({code})"


def foreign_ministry(
    document: Document,
    tokens: Sequence[Token],
    position: int,
    codes: dict[int, CountryMention],
    words: OrganisationWords,
) -> tuple[int, Found | None]:
    """ "Ministry of Defence", whose country stands before it, or is the flag of the post's author."""
    end = position + 1
    while (
        end + 1 < len(tokens) and tokens[end].lower in either(words.of, words.joining) and tokens[end + 1].capitalised
    ):
        end += 2
    if end == position + 1:
        return 1, None
    while end < len(tokens) and tokens[end].capitalised and tokens[end].lower in words.qualifiers:
        end += 1
    before = codes.get(tokens[position - 1].start) if position else None
    span = Span(tokens[position].start, tokens[end - 1].end)
    country = before.code if before else flag_country(document, span)
    return end - position, (span, document.text(span), country)


def named_outlets(document: Document) -> set[str]:
    """Names that the report itself calls outlets: 'das Magazin "Beispiel"', 'Quelle: Beispiel'."""
    found: set[str] = set()
    for sentence in document.sentences:
        words, tokens = sentence.language.organisations, sentence.tokens
        for position in range(len(tokens) - 2):
            if tokens[position].lower.endswith(words.outlet_nouns) and tokens[position + 1].kind == "mark":
                found |= quoted(document, tokens, position + 2)
            elif tokens[position].lower in words.outlet_nouns and not sentence.language.cues.capital_nouns:
                found |= beside(document, sentence, position)
            if tokens[position].lower in words.source_labels and tokens[position + 1].text == ":":
                found |= labelled(document, tokens, position + 2)
    return found


def beside(document: Document, sentence: Sentence, position: int) -> set[str]:
    """ "the newspaper Danube Courier", "the Danube Courier newspaper": two capitalised words or more."""
    tokens, known = sentence.tokens, sentence.language.countries
    first, last = position, position + 1
    while first and is_capital(tokens[first - 1]) and position - first < LONGEST_OUTLET:
        first -= 1
    while last < len(tokens) and is_capital(tokens[last]) and last - position <= LONGEST_OUTLET:
        last += 1
    while first < position and (tokens[first].lower in known.adjectives or not first):
        first += 1
    runs = ((first, position), (position + 1, last))
    return {document.body[tokens[one].start : tokens[other - 1].end] for one, other in runs if other - one > 1}


def is_capital(token: Token) -> bool:
    """Whether the token is a word with a capital letter."""
    return token.kind == "word" and token.capitalised


def quoted(document: Document, tokens: Sequence[Token], position: int) -> set[str]:
    """The capitalised words up to the closing mark, if it comes soon."""
    for end in range(position, min(position + LONGEST_OUTLET, len(tokens))):
        if tokens[end].kind == "mark" and end > position:
            return {document.body[tokens[position].start : tokens[end - 1].end]}
        if tokens[end].kind not in ("word", "number"):
            break
    return set()


def labelled(document: Document, tokens: Sequence[Token], position: int) -> set[str]:
    """The capitalised words behind "Quelle:"."""
    end = position
    while (
        end < len(tokens) and end - position < LONGEST_OUTLET and tokens[end].kind == "word" and tokens[end].capitalised
    ):
        end += 1
    return {document.body[tokens[position].start : tokens[end - 1].end]} if end > position else set()
