"""What the machine was unsure of, as long as no editor changed it or found it right as it is."""

from __future__ import annotations

from typing import Any

from articles import corrections
from articles.corrections.subjects import own_subject
from articles.models import Article, Meeting, Mention, Quote, Sighting
from articles.models.origin import EDITOR

# What the machine is less sure of than this is worth an editor's look.
SURE = 0.7


class Doubts:
    """The doubts about what one report says; the ledger is asked once."""

    def __init__(self, article: Article) -> None:
        keys = article.accounts.exclude(meeting=None).values_list("meeting__key", flat=True)
        subjects = [f"article:{article.body_sha256}", *(f"meeting:{key}" for key in keys)]
        looked_at = corrections.touching(*subjects).filter(action__in=["confirm", "change"])
        decided = looked_at.values_list("target", "after")
        self.settled = {
            own_subject(key) for target, after in decided for key in (target, corrections.moved(target, after))
        }

    def about(self, thing: Any) -> bool:
        """Whether the thing is doubtful."""
        return UNSURE[type(thing)](thing) and name_of(thing) not in self.settled


def name_of(thing: Any) -> str:
    """The word under which the ledger finds decisions about the thing."""
    return corrections.entry_subject(thing) if isinstance(thing, Meeting) else own_subject(corrections.key_of(thing))


def mention(one: Mention) -> bool:
    """Nobody known, or a guess, of an editor's no less than the machine's."""
    return not (one.person_id or one.organisation_id or one.country_id or one.place_id) or one.confidence < SURE


def quote(one: Quote) -> bool:
    """Nobody who speaks, or a guess that no editor made."""
    somebody = one.speaker_id or one.speaker_organisation_id or one.speaker_text
    return not somebody or (one.confidence < SURE and one.origin != EDITOR)


def meeting(one: Meeting) -> bool:
    """A guess, or no day."""
    return one.confidence < SURE or one.earliest is None


def sighting(one: Sighting) -> bool:
    """Several people fit."""
    return one.verdict == "unsure" and not one.by_editor


UNSURE = {Mention: mention, Quote: quote, Meeting: meeting, Sighting: sighting}
