"""The columns of the lists, as CSV and as JSON have them."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from articles.browsing.codebook.columns import columns
from articles.browsing.wording import BASES, FORMATS, KINDS, QUOTE_TYPES, STATES, STATUSES, TURNS
from articles.models.sources import KINDS as OUTLETS

EARLIEST = _("First day that is possible. Where it differs from the last one, the day is not known, or it lasted.")
LATEST = _("Last day that is possible.")
COUNTRY_CODE = _("Country by ISO 3166-1 alpha-2; past states by ISO 3166-3; XK is Kosovo.")
COPY_OF = _("The report of which this one is a copy (of nearly the same wording); empty for an original.")
OUTLET = _("The outlet that published the report, as far as it is known.")

ARTICLES = columns(
    ("id", "=", "integer", _("Number of the report in this installation; its page is /articles/<id>/.")),
    ("file", "=", "string", _("Name of the file as it was delivered.")),
    ("sha256", "=", "string", _("Fingerprint of the file as it was delivered.")),
    ("title", "=", "string", _("Title, or the beginning of the text.")),
    ("earliest", "date?.earliest", "date", EARLIEST),
    ("latest", "date?.latest", "date", LATEST),
    ("source", "source?", "string", OUTLET),
    ("url", "=", "uri", _("Address at which the outlet published it, where it was delivered along; else empty.")),
    ("language", "=", "string", _("Language of the report by BCP 47.")),
    ("people", "people[].slug", "string", _("People whom the report names, by the last part of their address.")),
    ("", "people[].name", "string", _("The name under which the person is kept here.")),
    ("countries", "countries[]", "string", _("Countries that the report names, by ISO 3166-1 alpha-2.")),
    ("meetings", "meetings[]", "integer", _("Numbers of the meetings of which the report tells.")),
    ("source_kind", "source_kind?", "string", _("What kind of outlet it is, where somebody said so."), OUTLETS),
    ("agency", "agency?", "string", _("News agency that the report credits.")),
    ("original", "original?", "integer", COPY_OF),
    ("copies", "copies[]", "integer", _("Reports that are copies of this one.")),
)
MEETINGS = columns(
    ("id", "=", "integer", _("Number of the meeting in this installation; its page is /meetings/<id>/.")),
    ("participants", "participants[].slug", "string", _("People who took part, by the last part of their address.")),
    ("", "participants[].name", "string", _("The name under which the person is kept here.")),
    ("", "participants[].office?", "string", _("Office at the time of the meeting, as reports name it.")),
    ("", "participants[].country?", "string", _("Country of that office, else the one for which the person acts.")),
    ("organisations", "organisations[].slug", "string", _("Bodies that took part.")),
    ("", "organisations[].name", "string", _("Name of the body.")),
    ("", "organisations[].wikidata?", "string", _("Its number in Wikidata, where an editor gave it.")),
    ("countries", "countries[]", "string", COUNTRY_CODE),
    ("earliest", "date?.earliest", "date", EARLIEST),
    ("latest", "date?.latest", "date", LATEST),
    ("basis", "date?.basis", "string", _("How the date is known."), BASES),
    ("reason", "date?.reason", "string", _("The words from which the date was worked out, or a remark.")),
    ("place", "place?", "string", _("Where it was, as reports name the place.")),
    ("", "place_wikidata?", "string", _("The place's number in Wikidata, where an editor gave it.")),
    ("format", "=", "string", _("How they met."), FORMATS),
    ("status", "=", "string", _("Whether it took place, by its reports."), STATUSES),
    ("topics", "topics[]", "string", _("What it was about, in the words of the reports.")),
    ("reports", "reports[].id", "integer", _("Numbers of the reports that tell of it.")),
    ("", "reports[].file", "string", _("Name of the report's file.")),
    ("", "reports[].source?", "string", OUTLET),
    ("", "reports[].spans[][]", "integer", _("Passages: pairs of offsets in code points, the end not included.")),
    ("", "reports[].original?", "integer", COPY_OF),
    ("state", "=", "string", _("The status as of today: also whether it was put off, or its day has passed."), STATES),
)
TOLD = _("As this report tells it, which need not be what is shown of the meeting.")
ONE_ARTICLE = columns(
    ("", "body", "string", _("The text, as offsets count it.")),
    ("", "mentions[].start", "integer", _("Where the words begin.")),
    ("", "mentions[].end", "integer", _("Where they end; this character is not included.")),
    ("", "mentions[].text", "string", _("The words.")),
    ("", "mentions[].kind", "string", _("What they stand for."), KINDS),
    ("", "mentions[].form", "string", _("How it is meant: by name, by office, by a pronoun and so on.")),
    ("", "mentions[].means?", "string", _("Slug or code of whom or what is meant; empty where nobody knows.")),
    ("", "quotes[]", "Quote", _("The quotes of the report.")),
)
ONE_MEETING = columns(
    ("", "part_of?", "integer", _("The summit or visit during which it was.")),
    ("", "parts[]", "integer", _("Meetings that were part of it.")),
    ("", "moved_to?", "integer", _("The meeting on other days to which this plan was put off.")),
    ("", "moved_here[]", "integer", _("Plans for other days that were put off to this meeting.")),
    ("", "independent", "integer", _("How many reports tell of it in words of their own.")),
    ("", "contradiction", "boolean", _("Whether its reports allow no common day.")),
    ("", "history[].status", "string", _("A turn in its life."), TURNS),
    *(
        row
        for name, meaning in (
            ("date", _("The days that are named.")),
            ("before", _("The days for which it was planned before.")),
            ("reported", _("When reports say so.")),
        )
        for row in (
            ("", f"history[].{name}?.earliest", "date", meaning),
            ("", f"history[].{name}?.latest", "date", meaning),
        )
    ),
    ("", "history[].reports[]", "integer", _("Numbers of the reports that say so.")),
    ("", "accounts[].report", "integer", _("Number of a report that tells of it.")),
    ("", "accounts[].copy_of?", "integer", COPY_OF),
    ("", "accounts[].source?", "string", OUTLET),
    ("", "accounts[].language", "string", _("Language of the report by BCP 47.")),
    ("", "accounts[].published?.earliest", "date", EARLIEST),
    ("", "accounts[].published?.latest", "date", LATEST),
    *(
        row
        for who in ("participants", "organisations")
        for row in (
            ("", f"accounts[].{who}[].name?", "string", TOLD),
            ("", f"accounts[].{who}[].office?", "string", TOLD),
            ("", f"accounts[].{who}[].country?", "string", TOLD),
            ("", f"accounts[].{who}[].slug?", "string", _("Last part of the address of whom is meant.")),
        )
    ),
    ("", "accounts[].date?", "object", TOLD),
    ("", "accounts[].countries?[]", "string", TOLD),
    ("", "accounts[].place?", "string", TOLD),
    ("", "accounts[].format?", "string", TOLD),
    ("", "accounts[].status?", "string", TOLD),
    ("", "accounts[].topics?[]", "string", TOLD),
    ("", "accounts[].lasted?", "integer", _("Minutes that it lasted.")),
    ("", "accounts[].postponed", "boolean", TOLD),
    ("", "accounts[].moved_from?", "object", _("The days for which it was planned before.")),
    ("", "accounts[].outcomes[][]", "integer", _("Passages that say what came of it.")),
    ("", "accounts[].spans[][]", "integer", _("Passages: pairs of offsets in code points, the end not included.")),
)
OFFICIALS = columns(
    ("slug", "=", "string", _("Last part of the person's address, /officials/<slug>/; it survives mergers.")),
    ("name", "=", "string", _("The name under which the person is kept here.")),
    ("aliases", "aliases[]", "string", _("Other names in reports.")),
    ("country", "country?", "string", _("Country for which the person acts; this need not be the nationality.")),
    ("offices", "offices[].title", "string", _("Offices, the latest first, as reports or the register name them.")),
    ("", "offices[].country?", "string", _("Country of the office.")),
    ("", "offices[].from?", "date", _("First day on which reports show the person in it; its beginning by a source.")),
    ("", "offices[].to?", "date", _("Last day on which reports show the person in it; its end by a source.")),
    ("", "offices[].source~", "string", _("The register that gives the days; without one they are those of reports.")),
    ("meetings", "=", "integer", _("Number of meetings at which the person was.")),
    ("quotes", "=", "integer", _("Number of quotes of the person.")),
)
COUNTRIES = columns(
    ("code", "=", "string", COUNTRY_CODE),
    ("name", "=", "string", _("Name in the reader's language.")),
    ("officials", "=", "integer", _("Number of people who act for it.")),
    ("meetings", "=", "integer", _("Number of meetings in which it takes part.")),
    ("reports", "=", "integer", _("Number of reports that name it.")),
)
QUOTES = columns(
    ("id", "=", "integer", _("Number of the quote in this installation.")),
    ("article", "=", "integer", _("Number of its report.")),
    ("start", "=", "integer", _("Where it begins in the report's text, in code points.")),
    ("end", "=", "integer", _("Where it ends; this character is not included.")),
    ("text", "=", "string", _("The words, without quotation marks.")),
    ("type", "=", "string", _("How the words are given."), QUOTE_TYPES),
    ("speaker", "speaker?.slug", "string", _("Who said it: a person or a body, where that is known.")),
    ("speaker_name", "speaker?.name", "string", _("The name under which the speaker is kept here.")),
    ("speaker_text", "speaker_text?", "string", _("The speaker in the report's words.")),
    ("denied", "=", "boolean", _("Whether the report says that this was not said, or is denied.")),
    ("confidence", "=", "number", _("How sure the machine is of the speaker, from 0 to 1; an editor's word is 1.")),
    ("statement", "statement?", "string", _("The same for all wordings of one statement; empty where there is one.")),
)
