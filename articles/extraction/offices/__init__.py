"""Office phrases: "der britische Verteidigungsminister", "Frankreichs Außenministerin", "Chef des Generalstabs"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articles.extraction.flags import flag_country
from articles.extraction.languages.shapes import OfficeForm, OfficeWords
from articles.extraction.nouns import OFFICES, office_form
from articles.extraction.offices.complements import complement, name_at
from articles.extraction.offices.phrase_scene import Scene, is_adjective
from articles.extraction.offices.titles import completed, implied, usual_countries
from articles.extraction.schema import CountryMention, OfficeMention, Span
from articles.extraction.signs import is_of_world
from articles.extraction.tokens import Document

LONGEST_LEFT = 6
LONGEST_BODY = 3


def find(document: Document, countries: Sequence[CountryMention]) -> tuple[OfficeMention, ...]:
    """All office phrases in order; "Amtskollege" has the title of the office it refers to, where the text gives it."""
    starts = {mention.span.start: mention for mention in countries}
    ends = {mention.span.end: mention for mention in countries}
    usual = usual_countries(countries)
    found: list[OfficeMention] = []
    for sentence in document.sentences:
        scene = Scene(sentence.tokens, sentence.language.offices, sentence, starts, ends)
        for mention in in_sentence(document, scene):
            found.append(implied(mention, scene.words, usual))
    return tuple(completed(found, document))


def in_sentence(document: Document, scene: Scene) -> Iterator[OfficeMention]:
    """The office phrases of one sentence."""
    offices, counterparts = OFFICES(scene.words), scene.words.counterparts
    end = 0
    for position, token in enumerate(scene.tokens):
        counterpart = counterparts.get(token.lower)
        form = counterpart or offices[token.text]
        if form is None or position < end or token.kind != "word":
            continue
        if is_name(scene, position) or is_front(scene, position, form):
            continue
        mention, end = phrase(document, scene, position, form, counterpart is not None)
        yield mention


def is_front(scene: Scene, position: int, form: OfficeForm) -> bool:
    """ "chief negotiator", "general secretary": what is an office elsewhere; "he heads for" is none at all."""
    tokens, words = scene.tokens, scene.words
    after = tokens[position + 1] if position + 1 < len(tokens) else None
    if form.base in words.incomplete and not (after and after.lower in words.of):
        return True
    if tokens[position].lower not in words.fronts or after is None:
        return False
    return after.lower in words.fronts or office_form(after, scene.sentence.language) is not None


def is_name(scene: Scene, position: int) -> bool:
    """ "Emir Nachname" against "der Emir von Katar"; "der Maler Gerhard Richter"."""
    tokens, given = scene.tokens, scene.sentence.language.names.given
    before = tokens[position - 1] if position else None
    after = tokens[position + 1] if position + 1 < len(tokens) else None
    if before and before.text in given and not scene.words.fronts:
        return after is None or not after.capitalised
    free = before is None or before.lower not in scene.words.articles
    return tokens[position].text in given and free and after is not None and after.capitalised


def phrase(
    document: Document, scene: Scene, head: int, form: OfficeForm, counterpart: bool
) -> tuple[OfficeMention, int]:
    """The phrase around the office noun at `head`, and the position behind it."""
    left, front = left_edge(scene, head)
    title = title_of(scene, front, head, form)
    body = body_before(scene, left)
    left, title = left - body, " ".join([*(t.text for t in scene.tokens[left - body : left]), title])
    behind, title, country = complement(scene, head, title, form)
    span = Span(scene.tokens[left].start, scene.tokens[behind - 1].end)
    before = [m for p in range(left, head + 1) if (m := within(scene, p))]
    regions = [code for p in range(left, head) if (code := region_word(scene, p))]
    if before or regions:
        country = before[-1].code if before else regions[-1]
    elif country is None and scene.sentence.in_post:
        country = flag_country(document, span)
    if is_of_world(title, scene.sentence.language):
        country = None
    plural = form.plural or is_plural(scene, left, head, behind)
    gender = gender_of(scene, left, form)
    former = any(is_unheld(t.lower, scene.words) for t in scene.tokens[left : head + 1])
    return OfficeMention(span, title, country, plural, gender, counterpart, former), behind


def body_before(scene: Scene, left: int) -> int:
    """ "NATO Secretary General": how many words before an office name an organisation of no country."""
    if not scene.words.fronts:
        return 0
    named = scene.sentence.language.organisations.named
    for size in range(min(LONGEST_BODY, left), 0, -1):
        hit = named.longest(scene.tokens, left - size)
        if hit and hit[0] == size and not hit[1][1]:
            return size
    return 0


def is_unheld(word: str, words: OfficeWords) -> bool:
    """ "former", "minister-designate"."""
    return word.startswith(words.former) or word.endswith(words.unheld_endings)


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
    while near > 0 and (scene.country_before(near) < near or belongs(scene, near - 1)):
        near = min(near - belongs(scene, near - 1), scene.country_before(near))
    far, first = near, max(0, near - LONGEST_LEFT + 1)
    while far > first:
        token = scene.tokens[far - 1]
        if token.lower in scene.words.articles or token.lower in scene.words.possessives:
            return far - 1, front
        country = scene.country_before(far)
        if country < far:
            far = near = country
        elif belongs(scene, far - 1) or is_adjective(scene, far - 1):
            far -= 1
        else:
            break
    return near, front


def belongs(scene: Scene, position: int) -> bool:
    """Whether the word is part of the phrase of the office behind it, also without an article before both."""
    if is_former(scene, position) or region_word(scene, position):
        return True
    return scene.tokens[position].lower in scene.words.ranks


def region_word(scene: Scene, position: int) -> str | None:
    """ "die sächsische Ministerin", "der Berliner Senator", "Bayerns Finanzminister": the country of the region."""
    return scene.sentence.language.places.regions.word(scene.tokens[position].text)


def first_half(scene: Scene, front: int) -> int:
    """ "Partei- und Regierungschef": where the first of two joined compounds begins."""
    start = front - 3
    if start < 0 or scene.tokens[front - 1].lower not in scene.words.conjunctions:
        return front
    return start if scene.tokens[front - 2].text == "-" and scene.tokens[start].capitalised else front


def is_former(scene: Scene, position: int) -> bool:
    """Whether the word says that the office is not held, or not yet."""
    token = scene.tokens[position]
    small = not token.capitalised or position == 0  # "Former minister A" begins a sentence
    return token.kind == "word" and small and token.lower.startswith(scene.words.former)


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


def is_plural(scene: Scene, left: int, head: int, behind_it: int) -> bool:
    """Whether a form that may be singular or plural is plural: "die Außenminister", "der Außenminister A und B"."""
    first, noun = scene.tokens[left], scene.tokens[head]
    masculine = not noun.lower.endswith(scene.words.feminine_endings)
    if first.lower in scene.words.plural_articles and masculine and left < head:
        return True
    if left and first.lower in scene.words.dative_plurals and scene.tokens[left - 1].lower in scene.words.dative:
        # "von den Ministerpräsidenten", where "für den Präsidenten" is one.
        return True
    joined = behind_it < len(scene.tokens) and scene.tokens[behind_it].lower in scene.words.conjunctions
    return joined and behind_it > head + 1 and name_at(scene, behind_it + 1) is not None


def gender_of(scene: Scene, left: int, form: OfficeForm) -> str:
    """Man or woman by the form of the noun, or of its article: "die Vorsitzende"."""
    if form.gender or not scene.words.feminine_articles:
        return form.gender
    first = scene.tokens[left].lower
    if first in scene.words.feminine_articles:
        return "f"
    return "m" if first in scene.words.masculine_articles or first.endswith(scene.words.masculine_endings) else ""
