"""Meetings as event rows of PLOVER, with the code that CAMEO had for the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from articles.browsing.exports.codes import alpha3
from articles.browsing.exports.dataset import About, Dataset
from articles.browsing.exports.lines import in_lines
from articles.browsing.reading import spans_of
from articles.models import Account, Article, Meeting, Participation

# Who acts, by the kind of office; all others act for their government.
SECTORS = {"military_chief": "MIL", "speaker": "LEG", "legislator": "LEG", "party_leader": "PTY"}
# A body without a country is an international one.
INTERNATIONAL = "IGO"


class Coded(NamedTuple):
    """An event: its type and mode, and CAMEO's code."""

    event: str
    mode: str
    cameo: str


MET = Coded("CONSULT", "", "040")
VISITED = Coded("CONSULT", "visit", "042")
ELSEWHERE = Coded("CONSULT", "third-party", "044")
MANY_SIDES = Coded("CONSULT", "multilateral", "040")
REMOTE = Coded("CONSULT", "phone", "041")
# What is to come, or did not come, is no consultation; of what is unclear there is no row.
BY_STATUS = {
    "planned": Coded("AGREE", "", "036"),
    "refused": Coded("REJECT", "meet", "125"),
    "cancelled": Coded("SANCTION", "withdraw", "164"),
}


def as_plover(dataset: Dataset) -> Iterator[str]:
    """A row for each meeting with a day and a known outcome."""
    for page in dataset.pages():
        known = [meeting for meeting in page if meeting.earliest and meeting.status in ("held", *BY_STATUS)]
        texts = bodies([first_account(meeting) for meeting in known])
        yield from in_lines(row(meeting, texts, dataset.about) for meeting in known)


def first_account(meeting: Meeting) -> Account | None:
    """The first report that tells of it in words of its own, else the first."""
    accounts = list(meeting.accounts.all())
    return next((one for one in accounts if not one.article.original_id), next(iter(accounts), None))


def bodies(accounts: list[Account | None]) -> dict[int, str]:
    """The texts of the reports that are cited."""
    keys = {account.article_id for account in accounts if account}
    return dict(Article.objects.filter(pk__in=keys).order_by().values_list("pk", "body"))


def row(meeting: Meeting, texts: dict[int, str], about: About) -> dict[str, Any]:
    """One meeting as an event."""
    sides = sides_of(meeting)
    coded = code_of(meeting, sides)
    host = meeting.place.country_id if coded is VISITED and meeting.place else None
    account = first_account(meeting)
    return {
        "id": meeting.key,
        "date": meeting.earliest.isoformat(),
        "enddate": meeting.latest.isoformat(),
        "actor": [actor for side, actors in sides.items() if side != host for actor in actors],
        "recipient": sides.get(host, []),
        "event": [coded.event],
        "mode": [coded.mode] if coded.mode else [],
        "cameo": coded.cameo,
        "context": [str(topic) for topic in meeting.topics],
        "event_loc": place_of(meeting),
        **cited(account, texts, about),
        "comment": "; ".join(comments(meeting)),
        "url": about.site + meeting.get_absolute_url(),
    }


def sides_of(meeting: Meeting) -> dict[str, list[dict[str, str]]]:
    """Those who took part by the country or the body for which they did, in order."""
    sides: dict[str, list[dict[str, str]]] = {}
    for part in meeting.participations.all():
        side, told = side_of(part)
        sides.setdefault(side, []).append(told)
    for country in meeting.countries.all():
        sides.setdefault(country.code, [entity(country.code, "", country.name)])
    return sides


def side_of(part: Participation) -> tuple[str, dict[str, str]]:
    """The side of one who took part, and the entity of the row."""
    if part.organisation:
        code = part.organisation.country_id
        sector = "GOV" if code else INTERNATIONAL
        return code or part.organisation.slug, entity(code, sector, part.organisation.name)
    office = part.office
    code = (office.country_id if office else None) or part.person.country_id
    sector = SECTORS.get(office.kind, "GOV") if office else ""
    return code or part.person.slug, entity(code, sector, part.person.name, office.title if office else "")


def entity(code: str | None, sector: str, name: str, office: str = "") -> dict[str, str]:
    """Somebody who acts."""
    return {"code": alpha3(code), "sector": sector, "identifier_text": name, "office": office}


def code_of(meeting: Meeting, sides: dict[str, list[dict[str, str]]]) -> Coded:
    """What PLOVER calls it; whose country nobody knows is no visitor."""
    if meeting.status in BY_STATUS:
        return BY_STATUS[meeting.status]
    if meeting.format in ("phone", "video"):
        return REMOTE
    if len(sides) > 2:
        return MANY_SIDES
    country = meeting.place.country_id if meeting.place else None
    known = all(one["code"] for side in sides.values() for one in side)
    if meeting.format != "in_person" or len(sides) < 2 or not country or not known:
        return MET
    return VISITED if country in sides else ELSEWHERE


def place_of(meeting: Meeting) -> dict[str, str] | None:
    """Where it was."""
    return {"name": meeting.place.name, "country": alpha3(meeting.place.country_id)} if meeting.place else None


def cited(account: Account | None, texts: dict[int, str], about: About) -> dict[str, Any]:
    """The passage from which the row comes, and its report; none where an editor added the meeting."""
    if account is None:
        return {"text": "", "text_info": None, "cite_info": None}
    article = account.article
    start, end = next(iter(spans_of(account.spans)), (0, 0))
    return {
        "text": texts.get(article.pk, "")[start:end],
        "text_info": {"sequence": 0, "start": start, "end": end},
        "cite_info": {
            "title": article.title,
            "url": article.url or about.site + article.get_absolute_url(),
            "publication": article.source.name if article.source else article.file,
            "language": article.language,
            "coder": f"Newsroom {about.extraction}",
            "codebook": f"{about.site}/codebook/",
            "version": about.codebook,
        },
    }


def comments(meeting: Meeting) -> Iterator[str]:
    """What a row has no column for."""
    if meeting.earliest != meeting.latest and meeting.basis != "explicit":
        yield "the day is not known; it lies between date and enddate"
    if meeting.basis:
        yield f"basis of the date: {meeting.basis}"
    if meeting.postponed or meeting.moved_to_id:
        yield "put off"
    if meeting.contradiction:
        yield "reports contradict each other on the date"
    if meeting.format == "video":
        yield "by video"
    reports = len({account.article_id for account in meeting.accounts.all()})
    if reports > 1:
        yield f"{reports} reports"
