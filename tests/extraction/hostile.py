"""Texts as nobody should write them: real pieces in no order, cut off anywhere, among marks and broken characters."""

import json
from pathlib import Path

from hypothesis import strategies as st

GOLDEN = Path(__file__).resolve().parent.parent / "golden"
PIECES = """
 date 2022-02 |Der russische Außenminister |Ministerin Anna Muster |Max Beispiel |traf |empfing |sprach mit |sagte |
sagte ab |, dass |er habe |sei |am Freitag |am 11. Februar 2022 |gestern |in Wien |Moskau |die Zeitung |Quelle: |
Foto: |The foreign minister of Chile |met |said |on Monday |Mr. Doe |according to |Le ministre chilien |a reçu |
a-t-il dit |d'Israël |mardi 3 mai |l’Élysée |« |» |„|“|"|'|‚|‘|»|«|(|)|[|, |. |: |; |– |@handle |EU |Gipfel |Telefonat |
— Name (@handle) May 3, 2019 |https://a.example/b |1 |23.3. |99.99.9999 |0000-00-00 |XIV. |Dr. |🇩🇪|İ|ﬁ|ß|中国|。|「|」|
Россия |وزير |w się |seine Sprecherin |der 58-Jährige |die beiden |nicht |einen Tag nach |abgesagt |laut |zufolge |
Muster: |Frage: |nächste Woche |im vergangenen Jahr |am Wochenende |next year |last week |demain |vor drei Tagen |
seit 1990 |
3. Jahrhundert |Ostern |aus |von |der |die |que |of the |to |and |und |, so |hieß es |in |, der
"""
BROKEN = ("\n", "\n\n", "\t", "\r\n", "\u0301", "\u202e", "\u200d", "\u00a0", "\u2028", "\0", "\x1b", "\ud800")
WORDS = (*PIECES.replace("\n", "").split("|"), *BROKEN)
NAMED = ("people", "organisations", "countries", "places")


def pages():
    """The golden texts, as one list."""
    return [path.read_text() for path in sorted(GOLDEN.glob("*/*.txt")) if path.parent.name != "golden"]


pieces = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=12)), max_size=60).map("".join)
cut = st.tuples(st.sampled_from(pages()), st.integers(0, 900), st.integers(0, 900)).map(lambda t: t[0][t[1] : t[2]])
HEADERS = ("", "", " date 2022-02 ", " date 9999-12-31 ", " date 0001-01-01 ", " date 1600 ", " date 2023-02-29 ")
texts = st.tuples(st.sampled_from(HEADERS), st.lists(st.one_of(pieces, cut), min_size=1, max_size=4)).map(
    lambda parts: parts[0] + "".join(parts[1])
)


def faults(found):
    """What is wrong with an extraction of any text, as sentences."""
    return [*wrong_spans(found), *wrong_names(found), *wrong_values(found)]


def wrong_spans(found):
    """Spans that do not lie inside of the body, or not in order, and quotes that are not what stands there."""
    named = [one for kind in NAMED for one in getattr(found, kind)]
    listed = [span for one in named for span in one.mentions]
    listed += [one.span for one in (*found.sources, *found.references)]
    listed += [span for meeting in found.meetings for span in meeting.evidence]
    for quote in found.quotes:
        listed += [*quote.spans, *quote.speaker_spans, *quote.cue_spans, *quote.frame_spans, *quote.addressee_spans]
        if (quote.start, quote.end) != (quote.spans[0].start, quote.spans[-1].end):
            yield f"{quote.id} is not the hull of its spans"
        if quote.text != found.body[quote.start : quote.end]:
            yield f"{quote.id} is not what stands there"
    yield from (
        f"{span} is no span of the body" for span in listed if not 0 <= span.start < span.end <= len(found.body)
    )
    for one in named:
        if list(one.mentions) != sorted(set(one.mentions)) or not one.mentions:
            yield f"the mentions of {one} are not in order"
    starts = [quote.start for quote in found.quotes]
    if starts != sorted(starts):
        yield "the quotes are not in order"
    ends = [0, *(end for post in found.posts for end in (post.start, post.end)), len(found.body)]
    if ends != sorted(ends):
        yield "the posts are not in order"


def wrong_names(found):
    """Ids that are given twice, or that nothing has."""
    for letter, kind in (("p", "people"), ("o", "organisations"), ("m", "meetings"), ("q", "quotes")):
        ids = [one.id for one in getattr(found, kind)]
        if ids != [f"{letter}{number}" for number in range(1, len(ids) + 1)]:
            yield f"the ids of the {kind} are {ids}"
    actors = {one.id for one in (*found.people, *found.organisations)}
    quotes = {quote.id for quote in found.quotes}
    used = [one.entity for one in found.references] + [i for q in found.quotes for i in (q.speaker, q.addressee)]
    used += [one for meeting in found.meetings for one in (*meeting.participants, *meeting.organisations)]
    yield from (f"{one} is nobody" for one in used if one is not None and one not in actors)
    yield from (
        f"{q.parent} is no quote" for q in found.quotes if q.parent and (q.parent not in quotes or q.parent == q.id)
    )


def wrong_values(found):
    """Dates that end before they begin, words outside of their vocabulary, what is no JSON or no UTF-8."""
    ranges = [found.published, *(meeting.date for meeting in found.meetings)]
    yield from (f"{days} ends before it begins" for days in ranges if days and days.earliest > days.latest)
    for one in (*found.meetings, *found.quotes, *found.references):
        if not 0 <= one.confidence <= 1:
            yield f"the confidence is {one.confidence}"
    if any("\n" in warning for warning in found.warnings):
        yield "a warning has several lines"
    json.dumps(found.as_dict(), ensure_ascii=False).encode()
