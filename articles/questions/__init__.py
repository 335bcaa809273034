"""What the machine is least sure of and most depends on: found, kept in line with every reading and every decision."""

from articles.questions.following import follow, removed, resolved, told
from articles.questions.kinds import BANDS, KINDS, LATER
from articles.questions.looking import look_through
from articles.questions.people import bearers
from articles.questions.rates import ENOUGH, Rate, ordered, rate_of, rates

__all__ = [
    "BANDS",
    "ENOUGH",
    "KINDS",
    "LATER",
    "Rate",
    "bearers",
    "follow",
    "look_through",
    "ordered",
    "rate_of",
    "rates",
    "removed",
    "resolved",
    "told",
]
