"""The columns of networks, event rows and entities."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from articles.browsing.codebook.columns import columns

VISIT = _(
    "CONSULT: they met (visit: at the recipient's; third-party: in a third country; multilateral: three sides or more; "
    "phone: by phone or video; none: sides or place are not known). AGREE: a meeting was announced. REJECT, mode meet: "
    "it was refused. SANCTION, mode withdraw: it was called off. There is no row for a meeting without a date, and "
    "none where it is unclear whether it took place."
)
NODES = columns(
    ("id", "", "string", _("Slug of the official or code of the country.")),
    ("label", "", "string", _("Name.")),
    ("country", "", "string", _("Country for which the official acts, by ISO 3166-1 alpha-2.")),
    ("meetings", "", "integer", _("Number of the filtered meetings at which they were.")),
    ("held", "", "integer", _("How many of these took place, by their reports.")),
    ("url", "", "uri", _("Page of the official or the country.")),
)
EDGES = columns(
    ("source", "", "string", _("One of two who met; the network has no direction.")),
    ("target", "", "string", _("The other one.")),
    ("weight", "", "integer", _("Number of the filtered meetings at which both were.")),
    ("held", "", "integer", _("How many of these took place, by their reports.")),
    ("first", "", "date", _("First possible day of the first of these meetings; in GEXF also the start of the edge.")),
    ("last", "", "date", _("Last possible day of the last one; in GEXF also the end of the edge.")),
    ("vague", "", "integer", _("Number of these meetings of which no single day is known.")),
)
PLOVER = columns(
    ("", "id", "string", _("Key of the meeting: the same in every installation that reads the same reports.")),
    ("", "date", "date", _("Day of the event, or the first that is possible.")),
    ("", "enddate", "date", _("Last day, or the last that is possible; the comment says which.")),
    ("", "actor[].code", "string", _("Country by ISO 3166-1 alpha-3; empty where it is not known.")),
    ("", "actor[].sector", "string", _("GOV, MIL, LEG, PTY by the office; IGO for international bodies; or empty.")),
    ("", "actor[].identifier_text", "string", _("Name of the person, the body or the country.")),
    ("", "actor[].office", "string", _("Office at the time of the meeting.")),
    ("", "recipient[]", "string", _("The host of a visit, as actors are written; else nobody.")),
    ("", "event[]", "string", VISIT),
    ("", "mode[]", "string", _("See event.")),
    ("", "cameo", "string", _("Code of the same event in CAMEO.")),
    ("", "context[]", "string", _("What it was about, in the words of the reports.")),
    ("", "event_loc?.name", "string", _("Where it was.")),
    ("", "event_loc?.country", "string", _("Country of the place by ISO 3166-1 alpha-3.")),
    ("", "text", "string", _("The passage of the first report from which the row comes.")),
    ("", "text_info?", "string", _("Where the passage begins and ends in the report's text, in code points.")),
    ("", "cite_info?", "string", _("That report: title, address, outlet, language; versions of coder and codebook.")),
    (
        "",
        "comment",
        "string",
        _("How the date is known and how exact it is, whether it was put off, how many reports."),
    ),
    ("", "url", "uri", _("Page of the meeting.")),
)
FTM = columns(
    (
        "Article",
        "title fileName publishedAt language bodyText publisher sourceUrl",
        "",
        _("A report. publishedAt is as exact as it is known; bodyText comes with the list of reports only."),
    ),
    (
        "Person",
        "name alias position country topics wikidataId sourceUrl",
        "",
        _("An official. country is the one for which they act; those with an office have the topic role.pep."),
    ),
    ("Position", "name country", "", _("An office.")),
    (
        "Occupancy",
        "holder post date startDate endDate publisher",
        "",
        _("Somebody in an office. startDate and endDate are a register's; date are days on which reports show it."),
    ),
    ("Organization", "name country wikidataId", "", _("A body that takes part or speaks.")),
    (
        "Event",
        "name startDate endDate location country involved keywords summary proof sourceUrl",
        "",
        _("A meeting, from the first to the last possible day. What did not take place says so in name and summary."),
    ),
    (
        "Note",
        "name description entity summary keywords sourceUrl",
        "",
        _("A quote: description has the words, entity is the speaker, keywords how the words are given."),
    ),
    ("Documentation", "document entity role", "", _("That a report is an account of a meeting, or has a quote.")),
    ("Mention", "document name resolved", "", _("That a report names a person, as it prints the name.")),
)
CALENDAR = columns(
    ("UID", "", "string", _("The meeting for good.")),
    ("DTSTART", "", "date", _("First possible day.")),
    ("DTEND", "", "date", _("The day after the last possible one.")),
    ("SUMMARY", "", "string", _("Who meets.")),
    ("LOCATION", "", "string", _("Where.")),
    (
        "STATUS",
        "",
        "string",
        _("CONFIRMED: held on a known day. CANCELLED: called off or refused. TENTATIVE: all others."),
    ),
    ("CATEGORIES", "", "string", _("What it is about.")),
    ("DESCRIPTION", "", "string", _("State, how the date is known, and the outlets that report it.")),
    ("URL", "", "uri", _("Page of the meeting.")),
)
