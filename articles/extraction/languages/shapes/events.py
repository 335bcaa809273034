"""What meetings are told by."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class EventWords:
    """The words by which reports tell of meetings; all in lower case.

    A noun's kind is talk, meet, visit, summit, phone or video; a verb's meet, talk, receive, phone, visit, sign
    or attend.
    """

    nouns: dict[str, str]
    endings: dict[str, str]  # of compounds: "Außenministertreffen"
    not_events: frozenset[str]  # compounds that end alike: "Pressekonferenz"
    verbs: dict[str, str]
    visits: frozenset[str]  # verbs whose object is what is visited: "besuchte Jordanien"
    calls: dict[str, str]  # verbs that are events only with somebody behind them, and which: "called President Doe"
    idle_nouns: dict[str, frozenset[str]]  # nouns that are none before one of these: "a call for sanctions"
    separated: dict[str, tuple[str, frozenset[str]]]  # particle: the verb's kind and forms, "kamen ... zusammen"
    articles_too: frozenset[str]  # of these particles those that are articles as well: "ein"
    idle_objects: frozenset[str]  # "eine Entscheidung treffen"
    at: frozenset[str]  # "Besuch bei", "Empfang durch"
    beside: frozenset[str]  # the word right before the other side
    company: frozenset[str]  # "mit", without which a verb of talking is no meeting
    phone: frozenset[str]
    video: frozenset[str]
    means: frozenset[str]  # "per Videokonferenz"
    planned: frozenset[str]
    destined: tuple[frozenset[str], frozenset[str]]  # "is to meet": two words side by side that tell of a plan
    announced: frozenset[str]  # adjectives right before the noun: "der geplante Besuch"
    past: frozenset[str]
    participles: frozenset[str]
    present_too: frozenset[str]  # participles that are forms of the present as well: "der den Iran besucht"
    after: frozenset[str]  # before a noun: it has begun
    upon: dict[str, frozenset[str]]  # words of `after` that need one of these behind them: "auf dem Treffen"
    past_point: frozenset[str]  # before a noun: it is over, whatever is planned next
    to: frozenset[str]  # before an infinitive
    took_place: frozenset[str]  # "das Treffen fand statt"
    before: frozenset[str]  # before a noun: it has not
    cancelled: frozenset[str]
    cancellation: frozenset[str]  # nouns: "die Absage des Besuchs"
    joining: frozenset[str]  # behind such a particle the clause may go on with it: "sagte ab und blieb"
    cancelled_apart: tuple[tuple[frozenset[str], str], ...]  # "sagte ... ab", "fällt ... aus"
    particle_beside: bool  # "called off the visit": a particle may stand right behind its verb
    refused: frozenset[str]
    refused_apart: tuple[frozenset[str], list[str]]  # "lehnte ... ab"
    possible: frozenset[str]
    negations: frozenset[str]
    no: frozenset[str]  # before a noun: "kein Treffen ist geplant"
    whether: frozenset[str]  # "ob das Treffen stattfindet"
    usual: frozenset[str]  # "im Allgemeinen berichten wir von Gesprächen": of none that was held
    given_up: frozenset[str]  # the past tense of a plan: "sollten sich treffen"
    unreal: frozenset[str]  # "hätte ... treffen sollen": it did not come to that
    unreal_ends: frozenset[str]
    unmet: frozenset[str]  # behind `destined`: "was to have met"
    summons: frozenset[str]  # of an ambassador, to the ministry of the host
    absent: frozenset[str]  # with a negation: did not take part
    absent_alone: frozenset[str]
    speech: frozenset[str]
    spokespeople: tuple[str, ...]  # endings of offices whose holders only tell of a meeting
    parliaments: tuple[str, ...]  # parts of offices that end alike: "Parlamentssprecher"
    judging: frozenset[str]  # verbs that speak of a meeting without telling that it took place
    other: frozenset[str]  # "das letzte Treffen" is not the one that the report tells of
    pair: dict[str, int]  # "die beiden", "die drei": so many people who were named before
    joint: frozenset[str]  # plural verbs: with several people as subject, a talk needs no "mit"
    idle_prepositions: frozenset[str]  # "sprachen von einem Sieg"
    idle_particles: frozenset[str]  # "sprach sich für ... aus"
    they: frozenset[str]
    each_other: frozenset[str]  # "einander": who that is stands before, but not who "besuchten einander"
    about: frozenset[str]  # "nach dem Sieg gegen Muster": he is spoken of
    followers: tuple[str, ...]  # endings of nouns for others: "Gegner des Präsidenten"
    graves: frozenset[str]  # "am Grab des Präsidenten": he is not there
    kin: frozenset[str]  # "Musters Vorgänger": Muster is not there
    aside: frozenset[str]  # "am Rande des Gipfels": a meeting of its own
    onward: frozenset[str]  # "reiste ... weiter": no meeting yet
    homeward: frozenset[str]  # beside a place: "nach Riga zurück", "returned to Riga"
    onward_beside: frozenset[str]  # the same right behind the verb: "flew on to Rome"
    arranged: frozenset[str]  # "verabredeten einen Besuch": it is still to come
    posted: tuple[str, ...]  # endings: "Botschafter in Rom" is there, but the meeting need not be
    arranged_apart: tuple[tuple[frozenset[str], str], ...]  # "lud ... ein", "sagte ... zu"
    in_course: frozenset[str]  # right before the noun, it is the meeting where that was arranged
    lasting: frozenset[str]  # "zwei Tage"
    lasting_endings: tuple[str, ...]  # "zweitägig"
    repeated: frozenset[str]  # between two days: "am 3. Mai und am 5. Mai" are two meetings
    same_day: frozenset[str]  # "am Nachmittag": on the day of the sentence before
    there: frozenset[str]
    renounced: frozenset[str]  # "sieht von einer Teilnahme ab"
    taking_part: frozenset[str]  # the noun for it
    started: frozenset[str]
    ended: frozenset[str]
    in_person: frozenset[str]
    comparison: frozenset[str]  # "wie schon Muster": another one, at another time
    topical: frozenset[str]  # a date behind such a word belongs to the topic, not to the meeting
    of: frozenset[str]  # "Besuch von Muster", "Besuch des Präsidenten"
    between: frozenset[str]
    had: frozenset[str]  # the pluperfect tells of an earlier meeting
    owners: tuple[str, ...]  # endings of whose the meeting is: "Musters Reise"
    anaphors: frozenset[str]  # articles of a meeting that is known already
    again: frozenset[str]  # "erneut": another meeting than the one before
    passive: frozenset[str]  # "wurde ... empfangen": who receives is named last
    once_more: frozenset[str]  # "nochmals": verbs of meeting with it tell of another meeting
    series: frozenset[str]  # "ein zweites Treffen": of those who met before
    capital: frozenset[str]  # "die russische Hauptstadt"
    place_prepositions: frozenset[str]
    other_prepositions: frozenset[str]  # "Angaben aus Moskau" is not in Moscow
    sites: frozenset[str]  # "am Flughafen von Moskau" is
    finite: frozenset[str]  # verbs that end the phrase of "einen Tag nach dem Besuch ..."
    domestic: frozenset[str]
    abroad: frozenset[str]  # words that stand for several governments
    only_one: tuple[str, ...]  # endings of offices that a country has once: "Außenminister"
    summit_offices: frozenset[str]  # of those who come to a summit
    leaders: tuple[str, ...]  # endings of words for several who lead them
    towards: frozenset[str] = frozenset()  # "die Bahn nach Budapest": behind a noun it leads there
