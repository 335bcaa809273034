"""What follows an office noun and belongs to it: "of state", "des britischen Generalstabs", "of the Labour Party"."""

from __future__ import annotations

from articles.extraction.languages.shapes import OfficeForm
from articles.extraction.nouns import office_form
from articles.extraction.offices.phrase_scene import Scene, is_adjective
from articles.extraction.schema import CountryMention
from articles.extraction.tokens import Token
from articles.extraction.vocabulary import either

LONGEST_BODY = 3
# Tokens of a second charge: "et de la Coopération avec les pays voisins".
LONGEST_CHARGE = 10


def complement(scene: Scene, head: int, title: str, form: OfficeForm) -> tuple[int, str, str | None]:
    """What follows the office noun and belongs to it: where it ends, the title with it, the country in it."""
    tokens, words = scene.tokens, scene.words
    nation = adjective_behind(scene, head + 1)
    head += nation is not None
    tail = tail_of(scene, head, form)
    title = " ".join([title, *(t.text for t in tail)]).replace("' ", "'").replace("’ ", "’")
    head += len(tail)
    position = head + 1
    if last := nation or adjective_behind(scene, position):
        return position + (nation is None), title, last.code
    if named := name_at(scene, position):
        return behind(scene, position, named), title, named.code
    if position + 1 < len(tokens) and tokens[position].lower in words.both:
        return position + 2, title, None
    if region := local(scene, position):
        # "Ministerpräsident Sachsens": a state in the genitive.
        return position + region[0], title, region[1]
    sent_to = words.posted_in if form.base.endswith(words.posted) else frozenset()
    if position + 1 >= len(tokens) or tokens[position].lower not in either(words.genitive, words.of, sent_to):
        return position, title, None
    noun = noun_behind(scene, position)
    named, sent = name_at(scene, noun), tokens[position].lower in sent_to
    if named and (sent or not words.fronts):
        end = behind(scene, noun, named)
        return end if sent else posted_end(scene, end, sent_to), title, None if sent else named.code
    if found := place_behind(scene, position, noun, sent_to):
        return found[0], title, None if sent else found[1]
    if named and sent_to:
        return posted_end(scene, behind(scene, noun, named), sent_to), title, named.code
    return (body_behind if words.fronts else institution)(scene, head, position, noun, title, form)


def posted_end(scene: Scene, end: int, sent_to: frozenset[str]) -> int:
    """ "der Botschafter Schwedens in Peru", "ambassador of Sweden to Peru": the position behind the second country."""
    if end + 1 >= len(scene.tokens) or scene.tokens[end].lower not in sent_to:
        return end
    noun = noun_behind(scene, end)
    named = name_at(scene, noun)
    return behind(scene, noun, named) if named else end


def adjective_behind(scene: Scene, position: int) -> CountryMention | None:
    """ "le ministre russe des Transports", "la ministre de la Culture chilienne": the adjective behind its noun."""
    mention = scene.country_at(position) if scene.words.adjectives_behind else None
    return mention if mention and mention.kind == "adjective" else None


def tail_of(scene: Scene, head: int, form: OfficeForm) -> tuple[Token, ...]:
    """ "of state", "of foreign affairs": the words behind the noun that are part of the office."""
    words = scene.words
    first = scene.tokens[head + 1].lower if head + 1 < len(scene.tokens) else ""
    for tail in (*(words.charges if form.base in words.ministerial else ()), *words.tails):
        if tail[0] == first:
            following = scene.tokens[head + 1 : head + 1 + len(tail)]
            if tuple(t.lower for t in following) == tail:
                return scene.tokens[head + 1 : second_charge(scene, head + 1 + len(tail))]
    return ()


def second_charge(scene: Scene, end: int) -> int:
    """ "ministre des Affaires étrangères et de la Diaspora, Nom": where what a minister has besides ends."""
    tokens, words = scene.tokens, scene.words
    if not words.adjectives_behind or end + 1 >= len(tokens) or tokens[end].lower not in words.conjunctions:
        return end
    if tokens[end + 1].lower not in either(words.of, words.articles):
        return end
    ahead = tokens[end : end + LONGEST_CHARGE]
    comma = next((n for n, token in enumerate(ahead) if token.kind != "word"), None)
    return end + comma if comma and ahead[comma].text == "," and tokens[end + comma - 1].kind == "word" else end


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


def place_behind(scene: Scene, link: int, noun: int, sent_to: frozenset[str]) -> tuple[int, str] | None:
    """ "des Landes Hessen", "von Genf", "der Steiermark": the position behind a place, and its country."""
    tokens, words = scene.tokens, scene.words
    if tokens[noun].lower in words.named_nouns and (found := local(scene, noun + 1)):
        return noun + 1 + found[0], found[1]
    leads = tokens[link].lower in either(words.of, sent_to) or local_region(scene, noun)
    found = local(scene, noun) if leads else None
    return (noun + found[0], found[1]) if found else None


def local(scene: Scene, position: int) -> tuple[int, str] | None:
    """ "Bürgermeister von Genf", "Gouverneur von Texas": how many tokens name a place here, and its country."""
    if position >= len(scene.tokens) or not scene.tokens[position].capitalised:
        return None
    language, found = scene.sentence.language, local_region(scene, position)
    if (city := language.places.cities.longest(scene.tokens, position)) and (found is None or city[0] > found[0]):
        found = city[0], city[1][1]
    capital = language.countries.phrases.longest(scene.tokens, position)
    if capital and capital[1].kind == "capital" and (found is None or capital[0] > found[0]):
        found = capital[0], capital[1].code
    return found


def local_region(scene: Scene, position: int) -> tuple[int, str] | None:
    """How many tokens name a region at `position`, and its country: "der Lombardei" but not "des Berliner Senats"."""
    found = scene.sentence.language.places.regions.longest(scene.tokens, position)
    after = scene.tokens[position + found[0]] if found and position + found[0] < len(scene.tokens) else None
    adjective = scene.tokens[position].lower.endswith(scene.words.adjective_endings or ("ian",))
    return None if adjective and after and after.capitalised else found


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
    if known := known_body(scene, article, noun, title):
        return known[0], known[1], country or known[2]
    named = scene.sentence.language.organisations.named.word(token.text)
    name = token.text[:-2] + "s" if token.lower.endswith(scene.words.genitives) else token.text
    end = noun + 1
    if end < len(scene.tokens) and token.lower.endswith(scene.words.named_adjectives) and is_noun(scene, end):
        # "Präsident der Demokratischen Partei": the adjective of a name has a capital letter.
        country = country or country_of_adjective(scene, noun)
        name, end = f"{name} {scene.tokens[end].text}", end + 1
    elif token.lower in scene.words.named_nouns and is_last_noun(scene, end):
        name, end = f"{name} {scene.tokens[end].text}", end + 1
    if end + 1 < len(scene.tokens) and scene.tokens[end].text == "/":
        name, end = f"{name}/{scene.tokens[end + 1].text}", end + 2
    country = country or (named[1] or None if named else None)
    return end, f"{title} {scene.tokens[article].text} {name}", country


def known_body(scene: Scene, article: int, noun: int, title: str) -> tuple[int, str, str | None] | None:
    """ "der Sprecher des Weißen Hauses Name": a body of several words that the language knows."""
    hit = scene.sentence.language.organisations.named.longest(scene.tokens, noun)
    if hit is None or hit[0] < 2:
        return None
    end = noun + hit[0]
    return end, " ".join([title, *(t.text for t in scene.tokens[article:end])]), hit[1][1] or None


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
        if token.kind != "word" or token.capitalised or token.lower in either(cues.functional, cues.plain_verbs):
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


def country_of_adjective(scene: Scene, position: int) -> str | None:
    """ "der Chilenischen Partei", "des Berliner Senats": the country of an adjective with a capital letter."""
    if mention := scene.country_at(position):
        return mention.code
    return scene.sentence.language.places.regions.word(scene.tokens[position].text)


def is_noun(scene: Scene, position: int) -> bool:
    """Whether the word has the capital letter of a noun and begins no name: "Chef der Grünen Robert Name"."""
    token, names = scene.tokens[position], scene.sentence.language.names
    if token.kind != "word" or not token.capitalised or token.text in names.given:
        return False
    return is_last_noun(scene, position) or token.lower in names.common or token.lower.endswith(names.endings)


def is_last_noun(scene: Scene, position: int) -> bool:
    """Whether the word has a capital letter, begins no name and the one behind it has none: "der Universität Halle"."""
    if position >= len(scene.tokens):
        return False
    token, after = scene.tokens[position], scene.tokens[position + 1 : position + 2]
    # "der Internationalen Atomenergiebehörde IAEA": the short name of a body begins no name.
    named = after and after[0].capitalised and not after[0].text.isupper()
    begins_name = token.text in scene.sentence.language.names.given or named
    return token.kind == "word" and token.capitalised and not begins_name
