"""What the sentences of a report tell of meetings, one account a scene."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from articles.extraction.days import is_day
from articles.extraction.languages.shapes import EventWords
from articles.extraction.meetings.account import Account, Scene
from articles.extraction.meetings.cast import Cast, inside, words_before
from articles.extraction.meetings.events import scenes_of
from articles.extraction.meetings.gapping import ungapped
from articles.extraction.meetings.joint import joint_scene
from articles.extraction.meetings.participants import (
    at_grave,
    entities,
    people_of,
    plural_offices,
    speaks_for_others,
)
from articles.extraction.meetings.postponing import put_off
from articles.extraction.meetings.setting import date_of, edge_of, format_of, repeated_days
from articles.extraction.meetings.sides import organisations_of, sides_in
from articles.extraction.meetings.status import NONE, status_of
from articles.extraction.meetings.visits import during_visit, in_round, is_one_sided, note_visit, opens_round
from articles.extraction.meetings.where import place_country, place_of, place_of_sentence, visited_objects
from articles.extraction.nouns import masculine_of
from articles.extraction.schema import DateMention, Reference
from articles.extraction.tokens import Document, Sentence
from articles.extraction.vocabulary import either

# Tokens of a sentence; what is longer is a table or no text at all.
LONGEST = 400
# "die beiden" are people of the sentence before, or of one a little farther back.
RECENT = 8
# So many groups of people are remembered for it.
GROUPS = 4


def accounts_of(cast: Cast, dates: Sequence[DateMention]) -> Iterator[Account]:
    """An account for every scene of every sentence."""
    number = 0
    groups: deque[tuple[int, tuple[str, ...]]] = deque(maxlen=GROUPS)
    last: Account | None = None
    stage: Account | None = None
    round_of_talks: Account | None = None
    visits: dict[str, Account] = {}
    before: list[DateMention] = []
    for sentence in cast.document.sentences:
        if len(sentence.tokens) > LONGEST:
            continue
        within = inside(dates, sentence.span)
        earlier: tuple[int, int] | None = None
        recent = meant_by_pair(cast, sentence, groups)
        told = True
        for scene in scenes_told(cast, sentence, within):
            told_once = account_of(cast, sentence, once_more(scene, sentence), within, earlier, recent)
            told_once = on_stage(on_same_day(told_once, cast, sentence, last, before), stage)
            told_once = in_round(during_visit(told_once, cast, visits), round_of_talks)
            round_of_talks = told_once if opens_round(told_once, cast) else round_of_talks
            note_visit(visits, told_once, cast)
            for account in each_day(told_once, cast, sentence, within):
                last = account if account.date else last
                stage = account if account.place and "summit" in account.scene.kinds else stage
                told = told and not account.attends
                if account.back and account.participants == recent:
                    # "the meeting of the two ministers … The two met again": still the same two
                    groups.append((sentence.index, recent))
                if is_idle(account):
                    continue
                yield account
                if scene.anchor is not None:
                    earlier = (number, anchor_days(cast.document, sentence, scene.anchor))
                number += 1
        before = within
        people = entities(named_in(cast, sentence))
        if told and len(people) >= 2 and not of_one_country(cast, people):
            groups.append((sentence.index, people))


def scenes_told(cast: Cast, sentence: Sentence, dates: Sequence[DateMention]) -> Iterator[Scene]:
    """The scenes of a sentence, or the one of a deed that two officials did together; each with what it leaves out."""
    scenes = list(scenes_of(sentence, [date for date in dates if date.kind == "anchor"]))
    joint = joint_scene(cast, sentence, scenes, dates)
    for scene in [joint] if joint else scenes:
        yield from ungapped(cast, sentence, scene, dates)


def meant_by_pair(cast: Cast, sentence: Sentence, groups: Iterable[tuple[int, tuple[str, ...]]]) -> tuple[str, ...]:
    """Who were named together last; with an office ("the two top diplomats") the last ones who hold the same."""
    recent = [people for at, people in groups if sentence.index - at <= RECENT]
    equals = [people for people in recent if are_equals(cast, people)] if plural_offices(cast, sentence.span) else []
    return (equals or recent or [()])[-1]


def are_equals(cast: Cast, people: tuple[str, ...]) -> bool:
    """Whether all hold the same office, or what it is called in another country: "Secretary of State"."""
    words = cast.document.language.offices
    held = {masculine_of(cast.people[one].office or "", words).lower() for one in people}
    return len({words.abroad.get(title, title) for title in held}) == 1


def once_more(scene: Scene, sentence: Sentence) -> Scene:
    """The scene, marked where the sentence says that people meet once more: "nochmals"."""
    return replace(scene, once_more=any(token.lower in sentence.language.events.once_more for token in sentence.tokens))


def named_in(cast: Cast, sentence: Sentence) -> list[Reference]:
    """The people of a sentence who can meet somebody: neither remembered nor only speaking for others."""
    return [
        one
        for one in cast.people_in(sentence.span)
        if not at_grave(sentence, one) and not speaks_for_others(cast.people[one.entity or ""].office, sentence)
    ]


def is_idle(account: Account) -> bool:
    """A signature of nobody, at no time and place, or a journey of nobody: no account of a meeting."""
    if account.status == NONE:
        return True
    kinds, verbs = account.scene.kinds, not any(event.noun for event in account.scene.events)
    placed = account.place is not None and account.date is not None
    return verbs and (
        (kinds <= {"sign"} and not account.participants and not placed)
        or (kinds <= {"visit"} and not account.participants)
    )


def of_one_country(cast: Cast, people: tuple[str, ...]) -> bool:
    """Whether the country of all these people is known, and the same."""
    return len({cast.people[person].country or person for person in people}) == 1


def on_same_day(
    account: Account, cast: Cast, sentence: Sentence, last: Account | None, before: list[DateMention]
) -> Account:
    """ "am Nachmittag", "anschließend": the day of the meeting, or else the only day, of the sentence before."""
    said = {token.lower for token in sentence.tokens}
    if account.scene.subject and last is not None and last.scene.sentence == sentence.index:
        # "sprach am 3. Mai in Wien mit Muster und in Rom mit Beispiel"
        return replace(account, date=account.date or last.date)
    if account.aside and last is not None and sentence.index - last.scene.sentence <= 1:
        return replace(account, date=account.date or last.date, place=account.place or last.place)
    if account.date or not said & either(sentence.language.events.same_day, sentence.language.events.there):
        return account
    if last is not None and sentence.index - last.scene.sentence <= 1 and account.status == last.status:
        return replace(account, date=last.date)
    days = [date for date in before if is_day(date.range)]
    if last is not None or len(days) != 1:
        return account
    place = account.place or place_of_sentence(cast, cast.document.sentences[sentence.index - 1])
    return replace(account, date=days[0], place=None if account.scene.remote else place)


def on_stage(account: Account, summit: Account | None) -> Account:
    """ "am Rande des Gipfels": where the last summit with a place is held, and on its days."""
    if not account.aside or summit is None or "summit" not in account.scene.kinds:
        return account
    place = account.place or (None if account.scene.remote else summit.place)
    return replace(account, date=account.date or summit.date, place=place)


def each_day(account: Account, cast: Cast, sentence: Sentence, dates: Sequence[DateMention]) -> Iterator[Account]:
    """ "die beiden Gespräche fanden am 3. Mai und am 5. Mai statt": an account a day, at the place named before."""
    days = repeated_days(sentence, account.scene, dates)
    if not days:
        yield account
        return
    place = account.place
    if place is None and sentence.index and not account.scene.remote:
        place = place_of_sentence(cast, cast.document.sentences[sentence.index - 1])
    for day in days:
        yield replace(account, date=day, place=place)


def anchor_days(document: Document, sentence: Sentence, anchor: DateMention) -> int:
    """How many days later the sentence's own meeting is: 1 for "einen Tag nach", -2 for "zwei Tage vor"."""
    words = sentence.language.dates
    said = document.text(anchor.span).lower().split()
    count = next((words.counts[word] for word in said if word in words.counts), 1)
    return count * next((words.sides[word] for word in said if word in words.sides), 1)


def account_of(
    cast: Cast,
    sentence: Sentence,
    scene: Scene,
    dates: Sequence[DateMention],
    earlier: tuple[int, int] | None,
    group: tuple[str, ...],
) -> Account:
    """What one scene tells; `group` are the people who were named together last."""
    words = sentence.language.events
    said = {token.lower for token in sentence.tokens if scene.span.covers(token.span)}
    people = people_told(cast, sentence, scene, said, group)
    place, wide = place_of(cast, sentence, scene)
    country = place_country(cast, place) or home_of_host(cast, sentence, scene, people)
    visited = visited_sides(cast, sentence, scene, country, wide)
    own_dates = [d for d in dates if scene.anchor or not inside_anchor(d, sentence, dates)]
    account = Account(
        scene=scene,
        participants=people,
        organisations=() if people and "summit" not in scene.kinds else organisations_of(cast, sentence, scene),
        countries=tuple(dict.fromkeys((*cast.countries_of(people), *sides_in(cast, sentence, scene), *visited))),
        date=date_of(sentence, scene, own_dates),
        place=place,
        format=format_of(sentence, scene),
        status=status_of(sentence, scene),
        again=bool(said & words.again),
        in_passing=scene.bare and not said & words.took_place,
        back=bool(said & words.pair.keys()),
        one_sided=is_one_sided(cast, sentence, scene, people),
        given_up=bool(said & words.given_up),
        earlier=bool(said & words.had) or points_back(said, sentence),
        edge=edge_of(sentence),
        aside=bool(said & words.aside),
        country=country,
        wide=wide,
        delegation=len(cast.countries_of(people)) == 1,
        relation=earlier,
    )
    return put_off(account, sentence, own_dates)


def people_told(
    cast: Cast, sentence: Sentence, scene: Scene, said: set[str], group: tuple[str, ...]
) -> tuple[str, ...]:
    """Who takes part, by name or as those who were named together last."""
    words = sentence.language.events
    known = () if is_mutual_visit(said, scene, words) else group
    people = with_group(people_of(cast, sentence, scene), said, words, known)
    return group if not people and len(group) > 1 and in_series(sentence, scene) else people


def visited_sides(cast: Cast, sentence: Sentence, scene: Scene, country: str | None, wide: bool) -> tuple[str, ...]:
    """The countries that are visited, and the one in which talks are held: "führt im Iran Gespräche"."""
    if scene.kinds & {"visit", "receive"}:
        return ((country,) if country else ()) + visited_objects(cast, sentence, scene)
    return (country,) if country and wide and is_talk_abroad(scene) else ()


def is_talk_abroad(scene: Scene) -> bool:
    """Whether talks are what a scene tells of, and no gathering that may take place with any host."""
    return "talk" in scene.kinds and "summit" not in scene.kinds and any(event.noun for event in scene.events)


def points_back(said: set[str], sentence: Sentence) -> bool:
    """ "damals empfing er": long before the report, on no day of its own."""
    pointers = sentence.language.dates.pointers
    return any(pointers.get(word) == "past" for word in said)


def is_mutual_visit(said: set[str], scene: Scene, words: EventWords) -> bool:
    """ "Familien sollen einander besuchen": not the people who were named before."""
    return bool(said & words.each_other) and scene.kinds == {"visit"}


def home_of_host(cast: Cast, sentence: Sentence, scene: Scene, people: tuple[str, ...]) -> str | None:
    """The country of who receives: the first one who is named, in the passive the last one."""
    if "receive" not in scene.kinds or len(cast.countries_of(people)) < 2:
        return None
    passive = any(token.lower in sentence.language.events.passive for token in sentence.tokens)
    return cast.people[people[-1 if passive else 0]].country


def in_series(sentence: Sentence, scene: Scene) -> bool:
    """ "ein zweites Treffen": whether the first event is told as one more of those who met before."""
    event = scene.events[0]
    return event.noun and bool(set(words_before(sentence, event.span.start, 2)) & sentence.language.events.series)


def with_group(people: tuple[str, ...], said: set[str], words: EventWords, group: tuple[str, ...]) -> tuple[str, ...]:
    """The people who were named together last, for "die beiden", "die drei Politiker", "sprachen sie"."""
    counts = [count for word, count in words.pair.items() if word in said]
    they = bool(said & words.they and said & words.joint)
    if len(people) < 2 and set(people) <= set(group) and (len(group) in counts or (they and not people)):
        return group
    return people


def inside_anchor(date: DateMention, sentence: Sentence, dates: Sequence[DateMention]) -> bool:
    """Whether a date belongs to the phrase of "einen Tag nach ...": up to the next comma or verb."""
    stops = [t.start for t in sentence.tokens if t.text in ",;:" or t.lower in sentence.language.events.finite]
    for anchor in dates:
        if anchor.kind == "anchor" and anchor.span.end <= date.span.start:
            end = min((stop for stop in stops if stop >= anchor.span.end), default=sentence.span.end)
            if date.span.end <= end:
                return True
    return False
