"""What follows an office noun and belongs to it: "of state", "des britischen Generalstabs", "of the Labour Party"."""

from __future__ import annotations

from articles.extraction.languages.shapes import OfficeForm
from articles.extraction.nouns import office_form
from articles.extraction.phrase_scene import Scene, is_adjective
from articles.extraction.schema import CountryMention
from articles.extraction.tokens import Token

LONGEST_BODY = 3


def complement(scene: Scene, head: int, title: str, form: OfficeForm) -> tuple[int, str, str | None]:
    """What follows the office noun and belongs to it: where it ends, the title with it, the country in it."""
    tokens, words = scene.tokens, scene.words
    tail = tail_of(scene, head, form)
    title = " ".join([title, *(t.text for t in tail)])
    head += len(tail)
    position = head + 1
    if named := name_at(scene, position):
        return behind(scene, position, named), title, named.code
    if position + 1 < len(tokens) and tokens[position].lower in words.both:
        return position + 2, title, None
    sent_to = words.posted_in if form.base.endswith(words.posted) else frozenset()
    if position + 1 >= len(tokens) or tokens[position].lower not in words.articles | words.of | sent_to:
        return position, title, None
    noun = noun_behind(scene, position)
    named, sent = name_at(scene, noun), tokens[position].lower in sent_to
    if named and (sent or not words.fronts):
        return behind(scene, noun, named), title, None if sent else named.code
    if tokens[position].lower in words.of | sent_to and (size := city_size(scene, noun)):
        return noun + size, title, None
    return (body_behind if words.fronts else institution)(scene, head, position, noun, title, form)


def tail_of(scene: Scene, head: int, form: OfficeForm) -> tuple[Token, ...]:
    """ "of state", "of foreign affairs": the words behind the noun that are part of the office."""
    words = scene.words
    for tail in (*(words.charges if form.base in words.ministerial else ()), *words.tails):
        following = scene.tokens[head + 1 : head + 1 + len(tail)]
        if tuple(t.lower for t in following) == tail:
            return following
    return ()


def noun_behind(scene: Scene, link: int) -> int:
    """Where the noun stands to which the article or preposition at `link` leads, behind adjectives."""
    inner = link + 1
    while inner + 1 < len(scene.tokens) and (
        scene.tokens[inner].lower in scene.words.articles or is_adjective(scene, inner)
    ):
        if scene.country_at(inner) and not is_adjective(scene, inner):
            break
        inner += 1
    return inner


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
    name = token.text[:-2] + "s" if token.lower.endswith(scene.words.genitives) else token.text
    end = noun + 1
    if end < len(scene.tokens) and token.lower.endswith(scene.words.named_adjectives) and is_noun(scene, end):
        # "Präsident der Demokratischen Partei": the adjective of a name has a capital letter.
        country = country or (m.code if (m := scene.country_at(noun)) else None)
        name, end = f"{name} {scene.tokens[end].text}", end + 1
    if end + 1 < len(scene.tokens) and scene.tokens[end].text == "/":
        name, end = f"{name}/{scene.tokens[end + 1].text}", end + 2
    country = country or (named[1] or None if named else None)
    return end, f"{title} {scene.tokens[article].text} {name}", country


def body_behind(
    scene: Scene, head: int, link: int, noun: int, title: str, form: OfficeForm
) -> tuple[int, str, str | None]:
    """ "chairman of the U.S. Joint Chiefs of Staff", "envoy to the Gulf", "head of the Russian delegation"."""
    tokens, words = scene.tokens, scene.words
    country = scene.country_at(noun)
    body = behind_country(scene, noun, country) if country else noun
    if not form.base.endswith(words.complement_heads) or tokens[link].lower in words.articles:
        return plainly(scene, head, noun, title, country)
    named = scene.sentence.language.organisations.named.longest(tokens, body) if body < len(tokens) else None
    small = body if country and country.kind == "name" else nouns_end(scene, body)
    end = body + named[0] if named else max(capitals_end(scene, body), small)
    if end == body:
        return plainly(scene, head, noun, title, country)
    code = country.code if country else (named[1][1] or None) if named else None
    if tokens[link].lower in words.posted_in:
        return end, title, None
    article = [tokens[link + 1].lower] if tokens[link + 1].lower in words.articles else []
    called = " ".join([tokens[link].text, *article, *(t.text for t in tokens[body:end])])
    return end, f"{title} {called}".removesuffix("'s").removesuffix("’s"), code


def plainly(
    scene: Scene, head: int, noun: int, title: str, country: CountryMention | None
) -> tuple[int, str, str | None]:
    """The office alone, or with the country behind it: "president of the U.S."."""
    if country is None or country.kind == "adjective":
        return head + 1, title, None
    return behind(scene, noun, country), title, country.code


def behind_country(scene: Scene, position: int, country: CountryMention) -> int:
    """The position behind a country and the full stop of its abbreviation: "the U.S. Joint Chiefs"."""
    tokens, end = scene.tokens, behind(scene, position, country)
    dotted = end + 1 < len(tokens) and tokens[end].text == "." and tokens[end + 1].capitalised
    return end + (dotted and tokens[end - 1].text.isupper())


def nouns_end(scene: Scene, position: int) -> int:
    """Where small nouns end that begin at `position`: "delegation", "foreign ministry"."""
    tokens, cues, end = scene.tokens, scene.sentence.language.cues, position
    while end < len(tokens) and end - position < LONGEST_BODY:
        token = tokens[end]
        if token.kind != "word" or token.capitalised or token.lower in cues.functional | cues.plain_verbs:
            break
        if token.lower in cues.verbs:
            break
        end += 1
    return end


def capitals_end(scene: Scene, position: int) -> int:
    """Where the capitalised words end that begin at `position`, "Joint Chiefs of Staff"; not over offices and names."""
    tokens, end = scene.tokens, position
    given = scene.sentence.language.names.given
    while end < len(tokens):
        link = end + 1 < len(tokens) and end > position and tokens[end].lower in scene.words.of
        word = tokens[end + link] if end + link < len(tokens) else tokens[end]
        if word.kind != "word" or not word.capitalised or word.text in given or scene.country_at(end + link):
            break
        if end == position and office_form(word, scene.sentence.language):
            break
        end += 1 + link
    return end


def is_noun(scene: Scene, position: int) -> bool:
    """Whether the word has the capital letter of a noun and begins no name: "Chef der Grünen Robert …"."""
    token = scene.tokens[position]
    return token.kind == "word" and token.capitalised and token.text not in scene.sentence.language.names.given
