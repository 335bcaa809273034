"""Our closed vocabularies in words that readers use."""

from __future__ import annotations

from babel import Locale, UnknownLocaleError
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

FORMATS = {
    "in_person": _("in person"),
    "phone": _("by phone"),
    "video": _("by video"),
    "unknown": pgettext_lazy("format of a meeting", "unknown"),
}
STATUSES = {
    "held": pgettext_lazy("status of a meeting", "held"),
    "planned": pgettext_lazy("status of a meeting", "planned"),
    "cancelled": pgettext_lazy("status of a meeting", "cancelled"),
    "refused": pgettext_lazy("status of a meeting", "refused"),
    "unclear": pgettext_lazy("status of a meeting", "unclear"),
}
# A status with what only its reports together, or the day of today, can tell.
STATES = {
    **STATUSES,
    "postponed": pgettext_lazy("status of a meeting", "postponed"),
    "overdue": pgettext_lazy("status of a meeting", "planned; no report says whether it took place"),
}
# The turns in the life of a meeting.
TURNS = {
    "planned": pgettext_lazy("turn in the life of a meeting", "announced"),
    "postponed": pgettext_lazy("turn in the life of a meeting", "put off"),
    "cancelled": pgettext_lazy("turn in the life of a meeting", "called off"),
    "refused": pgettext_lazy("turn in the life of a meeting", "refused"),
    "held": pgettext_lazy("turn in the life of a meeting", "held"),
}
QUOTE_TYPES = {
    "direct": _("word for word"),
    "indirect": _("in indirect speech"),
    "indirect_free_indirect": _("in indirect speech without a frame"),
    "free_indirect": _("from the speaker's point of view"),
    "reported": _("retold"),
}
MEDIA = {
    "speech": pgettext_lazy("medium of a quote", "said"),
    "thought": pgettext_lazy("medium of a quote", "thought"),
    "writing": pgettext_lazy("medium of a quote", "written"),
    "unknown": pgettext_lazy("medium of a quote", "unknown"),
}
DENIALS = {"yes": _("denied")}
# What reports and meetings may have or not.
IN_REPORTS = {
    "meetings": _("a meeting"),
    "quotes": _("quotes"),
    "copies": _("copies by others"),
}
OF_MEETINGS = {
    "quotes": _("quotes of those who took part"),
    "place": _("a known place"),
    "day": _("a known day"),
    "reports": _("several reports"),
    "contradiction": _("contradicting dates"),
}
OF_OFFICIALS = {
    "meetings": _("meetings"),
    "quotes": _("quotes"),
    "office": _("a known office"),
}
OF_COUNTRIES = {
    "meetings": _("meetings"),
    "officials": _("officials"),
    "quotes": _("quotes of its speakers"),
}
BASES = {
    "explicit": _("the report names the date"),
    "weekday": _("worked out from the weekday and the date of the report"),
    "anchor": _("worked out from another event that the report dates"),
    "post": _("known from an embedded post"),
    "header": _("only the date of the report is known"),
    "sister_report": _("known from another report of the meeting"),
    "editor": _("set by an editor"),
}
KINDS = {
    "person": _("person"),
    "organisation": _("organisation"),
    "country": _("country"),
    "place": _("place"),
}
# Bodies that every country has, by their kinds in `matching.bodies`.
BODIES = {
    "government": pgettext_lazy("of a country", "Government"),
    "parliament": pgettext_lazy("of a country", "Parliament"),
    "foreign ministry": _("Foreign ministry"),
    "defence ministry": _("Defence ministry"),
    "interior ministry": _("Interior ministry"),
    "finance ministry": _("Finance ministry"),
    "economy ministry": _("Economics ministry"),
    "justice ministry": _("Justice ministry"),
    "energy ministry": _("Energy ministry"),
    "trade ministry": _("Trade ministry"),
    "agriculture ministry": _("Agriculture ministry"),
    "health ministry": _("Health ministry"),
    "education ministry": _("Education ministry"),
    "environment ministry": _("Environment ministry"),
    "transport ministry": _("Transport ministry"),
    "development ministry": _("Development ministry"),
    "culture ministry": _("Culture ministry"),
    "labour ministry": _("Labour ministry"),
}
# The highest first.
OFFICE_KINDS = {
    "head_of_state": pgettext_lazy("office", "head of state"),
    "head_of_government": pgettext_lazy("office", "head of government"),
    "foreign": pgettext_lazy("office", "foreign minister"),
    "defence": pgettext_lazy("office", "defence minister"),
    "interior": pgettext_lazy("office", "interior minister"),
    "finance": pgettext_lazy("office", "finance minister"),
    "economy": pgettext_lazy("office", "economy minister"),
    "development": pgettext_lazy("office", "development minister"),
    "minister": pgettext_lazy("office", "another minister"),
    "deputy": pgettext_lazy("office", "deputy or state secretary"),
    "ambassador": pgettext_lazy("office", "ambassador"),
    "envoy": pgettext_lazy("office", "envoy"),
    "negotiator": pgettext_lazy("office", "negotiator"),
    "adviser": pgettext_lazy("office", "adviser"),
    "spokesperson": pgettext_lazy("office", "spokesperson"),
    "secretary_general": pgettext_lazy("office", "secretary-general"),
    "head_of_body": pgettext_lazy("office", "head of an international body"),
    "military_chief": pgettext_lazy("office", "military chief"),
    "speaker": pgettext_lazy("office", "speaker of parliament"),
    "legislator": pgettext_lazy("office", "member of parliament"),
    "party_leader": pgettext_lazy("office", "party leader"),
    "regional": pgettext_lazy("office", "regional office"),
    "mayor": pgettext_lazy("office", "mayor"),
}


def language_name(code: str) -> str:
    """The language in the reader's language, or its code where it is unknown."""
    try:
        reader = Locale.parse((get_language() or "en").split("-")[0])
        return reader.languages.get(code.split("-")[0].lower(), code)
    except (UnknownLocaleError, ValueError):
        return code
