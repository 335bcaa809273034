"""Scores quotes: found or not, and their speakers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from articles.evaluation.annotations import Annotated
from articles.evaluation.naming import names_rate, shares_words
from articles.evaluation.tally import Report, pairs
from articles.extraction.quotes.marks import MARK
from articles.extraction.schema import Extraction, Quote
from articles.matching.names import names_agree

Json = dict[str, Any]

SAME_WORDS = 0.8
# A quotation of one or two words is a term as often as a quote; annotators leave most of them out.
SHORTEST_QUOTE = 3


def compare_quotes(report: Report, annotated: Annotated, found: Extraction) -> None:
    """Quotes by their words, direct ones apart; speaker, type and denial of those found."""
    if "quotes" not in annotated.facts:
        return
    wanted = [full_quote(one, found.body) for one in annotated.items("quotes")]
    direct = [one for one in wanted if one.get("type") == "direct"]
    mine = [one for one in found.quotes if one.type == "direct"]
    paired = pairs(mine, direct, quote_rate)
    false = [one.text[:70] for n, one in enumerate(mine) if n not in paired and len(one.text.split()) >= SHORTEST_QUOTE]
    everything = set(range(len(direct)))
    for kind, counted in (("direct quotes", everything), ("marked quotes", marked(direct, found.body))):
        missed = [direct[n]["text"][:70] for n in sorted(counted - set(paired.values()))]
        report.count(kind, len(counted & set(paired.values())), false, missed, annotated.name)
    for i, j in paired.items():
        compare_quote(report, annotated, found, mine[i], direct[j])
    compare_other_quotes(report, annotated, found, [one for one in wanted if one.get("type") != "direct"])


def counts(quote: Quote, annotated: Annotated) -> bool:
    """Whether a quote that nobody has annotated is a false one."""
    return len(quote.text.split()) >= SHORTEST_QUOTE and annotated.facts.get("quotes_complete", True)


def marked(wanted: Sequence[Json], body: str) -> set[int]:
    """The numbers of the quotes that stand in the text with their marks: some collections have lost most of them."""
    return {n for n, one in enumerate(wanted) if MARK.match(body[: one["start"]].rstrip()[-1:])}


def compare_other_quotes(report: Report, annotated: Annotated, found: Extraction, wanted: Sequence[Json]) -> None:
    """Indirect quotes that have to be found; others may be found as well, since few annotators list them all."""
    mine = [one for one in found.quotes if one.type != "direct"]
    paired = pairs(mine, wanted, quote_rate)
    missed = [one["text"][:70] for n, one in enumerate(wanted) if n not in paired.values()]
    report.count("other quotes", len(paired), [], missed, annotated.name)
    for i, j in paired.items():
        compare_quote(report, annotated, found, mine[i], wanted[j])


def full_quote(quote: Json, body: str) -> Json:
    """An annotated quote with its place: given, or where its words stand in the body."""
    if isinstance(quote.get("start"), int):
        return {**quote, "text": body[quote["start"] : quote["end"]]}
    start = body.find(quote["text"])
    return {**quote, "start": start, "end": start + len(quote["text"])}


def quote_rate(mine: Quote, theirs: Json) -> float:
    """The shared part of two stretches of text, marks aside; 0 below `SAME_WORDS`."""
    start, end = mine.start, mine.end
    shared = min(end, theirs["end"]) - max(start, theirs["start"])
    overlap = shared / max(max(end, theirs["end"]) - min(start, theirs["start"]), 1)
    return overlap if overlap >= SAME_WORDS else 0


def compare_quote(report: Report, annotated: Annotated, found: Extraction, mine: Quote, theirs: Json) -> None:
    """Speaker and denial of a quote that was found."""
    kind = "speaker of direct quotes" if mine.type == "direct" else "speaker of other quotes"
    if "speaker" in theirs:
        names = {one.id: one.name for one in found.people} | {one.id: one.name for one in found.organisations}
        speaker = names.get(mine.speaker or "")
        what = f"{theirs['text'][:50]}: {speaker}, wanted {theirs['speaker']}"
        report.check(kind, same_speaker(annotated, speaker, theirs["speaker"]), what, annotated.name)
    if "denied" in theirs:
        report.check("denied", mine.denied == theirs["denied"], theirs["text"][:50], annotated.name)


def same_speaker(annotated: Annotated, mine: str | None, theirs: str | None) -> bool:
    """Whether the speaker is right; one who is neither a person nor an organisation of the report may stay open."""
    listed = annotated.items("people") + annotated.items("organisations")
    known = next((one for one in listed if theirs in (one["name"], *one.get("surface_forms", []))), None)
    if mine is None or theirs is None:
        return mine is None and known is None
    if known and names_rate(mine, known):
        return True
    return names_agree(mine, theirs) or shares_words(mine, theirs)
