"""What ministers are in charge of beside foreign affairs, defence and the like: one word in every language."""

from __future__ import annotations

import re

# A portfolio a line, then how titles begin to name it. The first that fits counts.
WORDS = """
health gesundheit health santé sanidad
agriculture agrar landwirtschaft agricultur farm
trade handel trade commerce
justice justiz justice
environment umwelt environment klima climate
education bildung education kultus unterricht schul
energy energie energy énergie
transport verkehr transport
culture kultur cultur
labour arbeit labour labor travail
social sozial social
science wissenschaft forschung science research
europe europa europe european
fisheries fischerei fisheries
tourism tourismus tourism
youth jugend youth
sport sport
housing bau housing
digital digital
"""
PORTFOLIOS = tuple(
    (line.split()[0], re.compile(rf"\b(bundes)?({'|'.join(line.split()[1:])})")) for line in WORDS.strip().splitlines()
)
MINISTER = re.compile("minist|secretary|secrétaire")


def portfolio_of(title: str) -> str:
    """What a minister of that title is in charge of, "health" for "Gesundheitsministerin"; nothing for other titles."""
    text = title.lower()
    if not MINISTER.search(text):
        return ""
    return next((portfolio for portfolio, pattern in PORTFOLIOS if pattern.search(text)), "")
