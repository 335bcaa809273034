"""Office phrases: "der britische Verteidigungsminister", "Frankreichs Außenministerin", "Chef des Generalstabs"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articles.extraction.flags import flag_country
from articles.extraction.languages.shapes import OfficeForm, OfficeWords
from articles.extraction.nouns import counterpart_form, office_form
from articles.extraction.schema import CountryMention, OfficeMention, Span
from articles.extraction.titles import completed, implied, usual_countries
from articles.extraction.tokens import Document, Sentence, Token

LONGEST_LEFT = 6


@dataclass(frozen=True)
class Scene:
    """A sentence, and the countries that it names, by where they begin."""

    tokens: tuple[Token, ...]
    words: OfficeWords
    sentence: Sentence
    countries: dict[int, CountryMention]

    def country_at(self, position: int) -> CountryMention | None:
        """The country that begins with the token at `position`."""
        return self.countries.get(self.tokens[position].start) if 0 <= position < len(self.tokens) else None


def find(document: Document, countries: Sequence[CountryMention]) -> tuple[OfficeMention, ...]:
    """All office phrases in order; "Amtskollege" has the title of the office it refers to, where the text gives it."""
    starts = {mention.span.start: mention for mention in countries}
    usual = usual_countries(countries)
    found: list[OfficeMention] = []
    for sentence in document.sentences:
        scene = Scene(sentence.tokens, sentence.language.offices, sentence, starts)
        for mention in in_sentence(document, scene):
            found.append(implied(mention, scene.words, usual))
    return tuple(completed(found, document))


def in_sentence(document: Document, scene: Scene) -> Iterator[OfficeMention]:
    """The office phrases of one sentence."""
    position = 0
    while position < len(scene.tokens):
        token = scene.tokens[position]
        form = counterpart_form(token, scene.sentence.language)
        counterpart = form is not None
        form = form or office_form(token, scene.sentence.language)
        if form is None or is_given_name(scene, position):
            position += 1
            continue
        mention, position = phrase(document, scene, position, form, counterpart)
        yield mention


def is_given_name(scene: Scene, position: int) -> bool:
    """ "Emir Nachname" against "der Emir von Katar"."""
    before = scene.tokens[position - 1].lower if position else ""
    after = scene.tokens[position + 1] if position + 1 < len(scene.tokens) else None
    given = scene.tokens[position].text in scene.sentence.language.names.given
    return given and before not in scene.words.articles and after is not None and after.capitalised


def phrase(
    document: Document, scene: Scene, head: int, form: OfficeForm, counterpart: bool
) -> tuple[OfficeMention, int]:
    """The phrase around the office noun at `head`, and the position behind it."""
    left, front = left_edge(scene, head)
    title = title_of(scene, front, head, form)
    behind, title, country = complement(scene, head, title, form)
    span = Span(scene.tokens[left].start, scene.tokens[behind - 1].end)
    before = [m for p in range(left, head + 1) if (m := within(scene, p))]
    if before:
        country = before[-1].code
    elif country is None and scene.sentence.in_post:
        country = flag_country(document, span)
    plural = form.plural or is_plural(scene, left, head, behind)
    gender = gender_of(scene, left, form)
    former = any(t.lower.startswith(scene.words.former) for t in scene.tokens[left : head + 1])
    return OfficeMention(span, title, country, plural, gender, counterpart, former), behind


def within(scene: Scene, position: int) -> CountryMention | None:
    """A country that begins with, or inside of, the token at `position`: "russische", "US-Präsident"."""
    token = scene.tokens[position]
    if mention := scene.countries.get(token.start):
        return mention
    if "-" not in token.text:
        return None
    inner = (scene.countries.get(p) for p in range(token.start, token.end) if token.text[p - token.start - 1] == "-")
    return next((mention for mention in inner if mention), None)


def left_edge(scene: Scene, head: int) -> tuple[int, int]:
    """Where the phrase begins, and where the words that belong to the office itself do ("vice foreign minister")."""
    front = head
    while front > 0 and scene.tokens[front - 1].lower in scene.words.fronts:
        front -= 1
    near = first_half(scene, front)
    while near > 0 and (scene.country_at(near - 1) or is_former(scene, near - 1)):
        near -= 1
    for far in range(near - 1, max(-1, near - LONGEST_LEFT), -1):
        token = scene.tokens[far]
        if token.lower in scene.words.articles or token.lower in scene.words.possessives:
            return far, front
        if not (scene.country_at(far) or is_former(scene, far) or is_adjective(scene, far)):
            break
    return near, front


def first_half(scene: Scene, front: int) -> int:
    """ "Partei- und Regierungschef": where the first of two joined compounds begins."""
    start = front - 3
    if start < 0 or scene.tokens[front - 1].lower not in scene.words.conjunctions:
        return front
    return start if scene.tokens[front - 2].text == "-" and scene.tokens[start].capitalised else front


def is_former(scene: Scene, position: int) -> bool:
    """Whether the word says that the office is not held, or not yet."""
    token = scene.tokens[position]
    return token.kind == "word" and not token.capitalised and token.lower.startswith(scene.words.former)


def is_adjective(scene: Scene, position: int) -> bool:
    """Whether the word can be an adjective before a noun."""
    token = scene.tokens[position]
    endings = scene.words.adjective_endings
    return token.kind == "word" and not token.capitalised and token.lower.endswith(endings)


def title_of(scene: Scene, front: int, head: int, form: OfficeForm) -> str:
    """The office in its base form: without country, without "Ex-", with a capital letter."""
    token = scene.tokens[head]
    if scene.words.fronts:
        ahead = [t.text for t in scene.tokens[front:head]]
        return " ".join(word[0].upper() + word[1:] for word in (*ahead, form.base))
    pieces = form.base.split("-")
    spelled = token.text.split("-")
    while len(pieces) > 1 and (scene.countries.get(token.start) or pieces[0] in scene.words.former):
        pieces, spelled = pieces[1:], spelled[1:]
        if pieces[0] not in scene.words.former:
            break
    return "-".join(cased_like(piece, word) for piece, word in zip(pieces, spelled, strict=False))


def cased_like(piece: str, word: str) -> str:
    """`piece` in the letters of `word` where it has them: "eu" → "EU"."""
    if word.lower() == piece:
        return word
    shared = next(
        (i for i, (a, b) in enumerate(zip(piece, word.lower(), strict=False)) if a != b), min(len(piece), len(word))
    )
    spelled = word[:shared] + piece[shared:]
    return spelled[0].upper() + spelled[1:]


def complement(scene: Scene, head: int, title: str, form: OfficeForm) -> tuple[int, str, str | None]:
    """What follows the office noun and belongs to it: where it ends, the title with it, the country in it."""
    tokens, words = scene.tokens, scene.words
    for tail in words.tails:
        following = tokens[head + 1 : head + 1 + len(tail)]
        if tuple(t.lower for t in following) == tail:
            title = f"{title} {' '.join(t.text for t in following)}"
            head += len(tail)
            break
    position = head + 1
    if named := name_at(scene, position):
        return behind(scene, position, named), title, named.code
    if position + 1 < len(tokens) and tokens[position].lower in words.both:
        return position + 2, title, None
    if position + 1 >= len(tokens) or tokens[position].lower not in words.articles | words.of:
        return position, title, None
    inner = position + 1
    while inner + 1 < len(tokens) and (tokens[inner].lower in words.articles or is_adjective(scene, inner)):
        if scene.country_at(inner) and not is_adjective(scene, inner):
            break
        inner += 1
    if named := name_at(scene, inner):
        sent = tokens[position].lower in words.posted_in and form.base.endswith(words.posted)
        return behind(scene, inner, named), title, None if sent else named.code
    if tokens[position].lower in words.of and (size := city_size(scene, inner)):
        return inner + size, title, None
    return institution(scene, head, position, inner, title, form)


def city_size(scene: Scene, position: int) -> int:
    """ "Botschafter in Kiew", "Bürgermeister von Genf": how many tokens name a city here."""
    if position >= len(scene.tokens):
        return 0
    language = scene.sentence.language
    city = language.places.cities.longest(scene.tokens, position)
    capital = language.countries.phrases.longest(scene.tokens, position)
    return max(city[0] if city else 0, capital[0] if capital and capital[1].kind == "capital" else 0)


def name_at(scene: Scene, position: int) -> CountryMention | None:
    """The country that is named (not by an adjective) at `position`."""
    mention = scene.country_at(position)
    return mention if mention and mention.kind in ("name", "capital", "metonym") else None


def behind(scene: Scene, position: int, mention: CountryMention) -> int:
    """The position behind the words of `mention`."""
    while position < len(scene.tokens) and scene.tokens[position].end <= mention.span.end:
        position += 1
    return position


def institution(
    scene: Scene, head: int, article: int, noun: int, title: str, form: OfficeForm
) -> tuple[int, str, str | None]:
    """ "Chef des britischen Verteidigungsministeriums", "Chef des russischen Generalstabes"."""
    token = scene.tokens[noun]
    stands = noun < len(scene.tokens) and token.kind == "word" and token.capitalised
    if (
        not stands
        or not form.base.endswith(scene.words.complement_heads)
        or scene.tokens[article].lower in scene.words.of
    ):
        return head + 1, title, None
    adjective = next((m for p in range(article, noun) if (m := scene.country_at(p))), None)
    country = adjective.code if adjective else None
    for ending, masculine, feminine in scene.words.ministries:
        if form.base in scene.words.chiefs and token.lower.endswith(ending):
            office = feminine if form.gender == "f" else masculine
            return noun + 1, token.text[: -len(ending)] + office, country
    named = scene.sentence.language.organisations.named.word(token.text)
    name = token.text[:-2] + "s" if token.lower.endswith(("bes", "tes", "des", "ges")) else token.text
    end = noun + 1
    if end < len(scene.tokens) and token.lower.endswith("en") and is_noun(scene, end):
        # "Präsident der Demokratischen Partei": the adjective of a name has a capital letter.
        country = country or (m.code if (m := scene.country_at(noun)) else None)
        name, end = f"{name} {scene.tokens[end].text}", end + 1
    if end + 1 < len(scene.tokens) and scene.tokens[end].text == "/":
        name, end = f"{name}/{scene.tokens[end + 1].text}", end + 2
    country = country or (named[1] or None if named else None)
    return end, f"{title} {scene.tokens[article].text} {name}", country


def is_noun(scene: Scene, position: int) -> bool:
    """Whether the word has the capital letter of a noun and begins no name: "Chef der Grünen Robert …"."""
    token = scene.tokens[position]
    return token.kind == "word" and token.capitalised and token.text not in scene.sentence.language.names.given


def is_plural(scene: Scene, left: int, head: int, behind_it: int) -> bool:
    """Whether a form that may be singular or plural is plural: "die Außenminister", "der Außenminister A und B"."""
    first, noun = scene.tokens[left], scene.tokens[head]
    masculine = not noun.lower.endswith(("in", "e"))
    if first.lower in scene.words.plural_articles and masculine and left < head:
        return True
    joined = behind_it < len(scene.tokens) and scene.tokens[behind_it].lower in ("und", "and")
    return joined and behind_it > head + 1 and name_at(scene, behind_it + 1) is not None


def gender_of(scene: Scene, left: int, form: OfficeForm) -> str:
    """Man or woman by the form of the noun, or of its article: "die Vorsitzende"."""
    if form.gender or not scene.words.feminine_articles:
        return form.gender
    first = scene.tokens[left].lower
    if first in scene.words.feminine_articles:
        return "f"
    return "m" if first in ("dem", "den", "des") or first.endswith(("em", "en")) else ""
