"""What is marked in a report's text, and what stands beside it."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from articles.browsing.marks import Mark, Note
from articles.browsing.naming import name_of
from articles.models import Account, Article, Mention, Quote


def marks_of(article: Article, accounts: list[Account], quotes: list[Quote]) -> list[Mark]:
    """Every mark of the report's text."""
    mentioned = [mention_mark(mention) for mention in article.mentions.all()]
    quoted = [mark for number, quote in enumerate(quotes, 1) for mark in quote_marks(quote, number)]
    told = [mark for number, account in enumerate(accounts, 1) for mark in account_marks(account, number)]
    posted = [Mark(post.start, post.end, "post", language=post.language) for post in article.posts.all()]
    return [*mentioned, *quoted, *told, *posted]


def mention_mark(mention: Mention) -> Mark:
    """Somebody or something that is named; without a link where nobody knows who is meant."""
    meant = mention.person or mention.organisation or mention.country or mention.place
    if meant is None:
        return Mark(mention.start, mention.end, mention.kind)
    return Mark(mention.start, mention.end, mention.kind, href=meant.get_absolute_url(), title=name_of(meant))


def spans_of(pairs: Any) -> list[tuple[int, int]]:
    """Pairs of offsets, as far as they are pairs of offsets."""
    return [(pair[0], pair[1]) for pair in pairs or [] if len(pair) == 2 and pair[0] < pair[1]]


def quote_marks(quote: Quote, number: int) -> list[Mark]:
    """A quote's parts, and its whole where it has several; the note behind it leads to its entry."""
    known = quote.speaker or quote.speaker_organisation
    speaker = name_of(known) if known else quote.speaker_text or _("unknown speaker")
    label = _("Quote %(number)s: %(speaker)s") % {"number": number, "speaker": speaker}
    note = Note("quote", f"#quote-{quote.pk}", label)
    spans = spans_of(quote.spans) or [(quote.start, quote.end)]
    language = quote.language if quote.language != quote.article.language else ""
    parts = [Mark(start, end, "quote", language=language) for start, end in spans[:-1]]
    parts.append(Mark(*spans[-1], "quote", language=language, notes=(note,)))
    return parts if len(spans) == 1 else [Mark(quote.start, quote.end, "passage"), *parts]


def account_marks(account: Account, number: int) -> list[Mark]:
    """The passages that tell of a meeting, each with a note that leads to it."""
    label = _("Meeting %(number)s: %(who)s") % {"number": number, "who": account.meeting}
    note = Note("meeting", account.meeting.get_absolute_url(), label)
    return [Mark(start, end, "evidence", notes=(note,)) for start, end in spans_of(account.spans)]


def anchor(start: int, end: int) -> str:
    """The name under which a passage of a report is opened."""
    return f"#c{start}-{end}"
