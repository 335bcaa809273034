"""Who has a say at a gathering takes part in it: "die Außenminister berieten ... Außenminister Muster warnte"."""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import zip_longest

from articles.extraction.meetings.account import Account
from articles.extraction.meetings.cast import Cast, base
from articles.extraction.meetings.draft import Draft
from articles.extraction.meetings.events import noun_kind
from articles.extraction.meetings.participants import tells_absence
from articles.extraction.tokens import Sentence, Token

# Sentences behind the one that tells of the gathering, in which its people may have their say.
HEARD = 4
# Words between an article and its noun, that included.
REACH = 4


def with_voices(drafts: list[Draft], cast: Cast) -> list[Draft]:
    """The drafts; gatherings that were held have the people of the right offices who are named right behind."""
    taken = {one.scene.sentence for draft in drafts if draft.has_sides for one in draft.accounts}
    for draft in drafts:
        if (draft.status == "held" or in_session(draft)) and len(draft.participants) < 2:
            offices = offices_of(draft, cast)
            speakers = [one for s in behind(draft, cast, taken) for one in of_office(s, offices, cast) if offices]
            draft.participants |= dict.fromkeys(speakers)
            draft.statuses |= {"held"} if speakers else set()
    return drafts


def in_session(draft: Draft) -> bool:
    """ "die Außenminister beraten in Genf": in the present tense, and with no day to come."""
    return draft.statuses == {"present"} and (draft.date is None or draft.date.kind == "header")


def offices_of(draft: Draft, cast: Cast) -> set[str]:
    """The offices of those who gather: "außenminister", or all those of "Staats- und Regierungschefs"."""
    found: set[str] = set()
    for account in draft.accounts:
        sentence = cast.document.sentences[account.scene.sentence]
        words, loose = sentence.language.events, sentence.language.references.loose_offices
        titles = set() if is_known(account) else {title_of(token, sentence) for token in leaders_in(sentence)}
        if "summit" in account.scene.kinds and (account.organisations or not draft.participants):
            titles |= words.summit_offices
        found |= titles | {other for title in titles for other in loose.get(title, ())}
    return found


def is_known(account: Account) -> bool:
    """ "während der Verhandlungen besprachen die Minister": ministers who were named before."""
    return any(event.noun and event.definite and event.bare for event in account.scene.events)


def leaders_in(sentence: Sentence) -> Iterator[Token]:
    """The words for several who lead, with no name behind them."""
    leaders = sentence.language.events.leaders
    for n, (token, after) in enumerate(zip_longest(sentence.tokens, sentence.tokens[1:])):
        if token.lower.endswith(leaders) and not (after and after.capitalised) and are_several(sentence, n):
            yield token


def are_several(sentence: Sentence, n: int) -> bool:
    """ "die Minister", "ein Treffen der Minister", "EU-Minister"; "so der Minister" is one."""
    token, articles = sentence.tokens[n], sentence.language.topics.articles
    if not sentence.language.events.endings and not sentence.language.offices.plural_articles:
        # "the ministers": the form alone says so
        return True
    at = next((k for k in range(n - 1, max(-1, n - 1 - REACH), -1) if sentence.tokens[k].lower in articles), None)
    if at is None:
        return "-" in token.text or not sentence.language.events.endings
    if sentence.tokens[at].lower in sentence.language.offices.plural_articles:
        return True
    return at > 0 and noun_kind(sentence.tokens[at - 1].text, sentence.language.events) is not None


def title_of(token: Token, sentence: Sentence) -> str:
    """ "EU-Außenminister": the office itself, without an ending."""
    return base(token.lower.rpartition("-")[2], sentence.language.offices)


def behind(draft: Draft, cast: Cast, taken: Set[int]) -> Iterator[Sentence]:
    """The draft's first sentence and those right behind it, up to one that tells of another meeting."""
    own = {account.scene.sentence for account in draft.accounts}
    first = min(own)
    for sentence in cast.document.sentences[first : first + HEARD + 1]:
        if sentence.index in taken and sentence.index not in own:
            return
        yield sentence


def of_office(sentence: Sentence, offices: Set[str], cast: Cast) -> Iterator[str]:
    """The people of a sentence who hold one of the offices for a country, unless it says that somebody stayed away."""
    if tells_absence({token.lower for token in sentence.tokens}, sentence.language.events):
        return
    for one in cast.people_in(sentence.span):
        person = cast.people[one.entity or ""]
        if person.country and base(person.office or "", sentence.language.offices).endswith(tuple(offices)):
            yield person.id
