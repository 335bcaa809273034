"""The words of the ledger: a sentence for each decision, whoever made it and whatever it is about.

A sentence goes on after the editor's name. `{the}` and `{of}` are the kind of thing as an object and as a genitive,
`{fields}` what was changed, `{thing}` its name, `{other}` the second thing, `{count}` a number.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from django.utils.text import format_lazy
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _


class Kind(NamedTuple):
    """How a kind of thing is called: by itself, as an object, as a genitive."""

    label: Any
    the: Any
    of: Any


ACTIONS = {
    "change": _("change"),
    "add": _("addition"),
    "delete": _("deletion"),
    "merge": _("merger"),
    "split": _("split"),
    "confirm": _("confirmation"),
    "apart": _("“not the same”"),
}
KINDS = {
    "article": Kind(_("report"), pgettext_lazy("object", "the report"), _("of the report")),
    "person": Kind(_("official"), pgettext_lazy("object", "the person"), _("of the person")),
    "quote": Kind(_("quote"), pgettext_lazy("object", "the quote"), _("of the quote")),
    "mention": Kind(_("mention"), pgettext_lazy("object", "the mention"), _("of the mention")),
    "meeting": Kind(_("meeting"), pgettext_lazy("object", "the meeting"), _("of the meeting")),
    "participation": Kind(_("participation"), pgettext_lazy("object", "the participation"), _("of the participation")),
    "account": Kind(_("account"), pgettext_lazy("object", "the account"), _("of the account")),
    "alias": Kind(_("name"), pgettext_lazy("object", "the name"), _("of the name")),
    "tenure": Kind(_("office held"), pgettext_lazy("object", "the office held"), _("of the office held")),
    "office": Kind(_("office"), pgettext_lazy("object", "the office"), _("of the office")),
    "officeholder": Kind(
        _("officeholder"), pgettext_lazy("object", "the officeholder"), _("of the entry in the register")
    ),
    "organisation": Kind(_("organisation"), pgettext_lazy("object", "the organisation"), _("of the organisation")),
    "place": Kind(_("place"), pgettext_lazy("object", "the place"), _("of the place")),
    "source": Kind(_("source"), pgettext_lazy("object", "the source"), _("of the source")),
    "sighting": Kind(_("sighting"), pgettext_lazy("object", "the sighting"), _("of the sighting")),
    "post": Kind(_("post"), pgettext_lazy("object", "the post"), _("of the post")),
    "country": Kind(_("country"), pgettext_lazy("object", "the country"), _("of the country")),
}
# By action and kind; an empty kind stands for all that have no sentence of their own.
SENTENCES = {
    ("change", ""): _("changed {fields} {of}"),
    ("add", ""): _("added {the}"),
    ("delete", ""): _("deleted {the}"),
    ("confirm", ""): _("confirmed {the} as right"),
    ("merge", ""): _("merged {the} with {other}"),
    ("apart", ""): _("kept {the} apart from {other}"),
    ("split", ""): _("split {the}"),
    ("change", "participation"): _("changed {fields} of a participant"),
    ("add", "participation"): _("added {thing} to the participants"),
    ("delete", "participation"): _("took {thing} off the participants"),
    ("add", "alias"): _("added the name {thing}"),
    ("delete", "alias"): _("deleted the name {thing}"),
    ("add", "tenure"): _("added the office {thing}"),
    ("delete", "tenure"): _("deleted the office {thing}"),
    ("delete", "person"): _("deleted the entry: no person at all"),
    ("merge", "person"): _("merged the entry with {other}: the same person"),
    ("apart", "person"): _("said that this is not the same person as {other}"),
    ("split", "person"): _("split the entry: some of its mentions are {other}"),
    ("delete", "meeting"): _("deleted the meeting: there was none"),
    ("merge", "meeting"): _("merged the meeting with {other}: the same meeting"),
    ("apart", "meeting"): _("said that this is not the same meeting as {other}"),
    ("delete", "account"): _("said that the report does not tell of this meeting"),
    ("change", "account"): _("moved what the report says to {other}"),
    ("change", "sighting"): _("said who is meant by the name in the report"),
    ("confirm", "sighting"): _("confirmed who is meant by the name in the report"),
}
UNKNOWN = _("decided “{action}” about {the}")
# A change of one field alone whose new value says it better.
TURNS = {
    ("article", "hidden", True): _("took the report down"),
    ("article", "hidden", False): _("showed the report to readers again"),
    ("quote", "denied", True): _("marked the quote as denied"),
    ("quote", "denied", False): _("marked the quote as not denied"),
}
# What taking a decision back does.
CONSEQUENCES = {
    ("change", ""): _("{fields} {of} will be as before."),
    ("add", ""): _("What was added goes away again."),
    ("delete", ""): _("What was deleted comes back."),
    ("confirm", ""): _("It counts as unconfirmed again, and may come up for review."),
    ("merge", ""): _("The two become two again, each with what was its own."),
    ("split", ""): _("What was split off goes back to where it was."),
    ("change", "account"): _("What the report says goes back to the meeting that it was taken from."),
    ("change", "sighting"): _("The name in the report means again whom it meant before."),
    ("apart", ""): _("The two may be taken for the same again."),
    ("delete", "meeting"): _("The meeting comes back with what its reports say."),
    ("delete", "person"): _("The entry counts as a person again, and reports may name them."),
}
UNKNOWN_CONSEQUENCE = _("The decision has no effect any more.")
SOMETHING = _("another one")
A_NEW_MEETING = _("a meeting of its own")


def kind_words(kind: str) -> Kind:
    """The words for a kind; its own name where nobody gave it words."""
    return KINDS.get(kind) or Kind(kind, format_lazy("“{}”", kind), format_lazy("“{}”", kind))


def action_word(action: str) -> str:
    """The noun for an action, or the stored word."""
    return str(ACTIONS.get(action, action))


def sentence(action: str, kind: str, **words: str) -> str:
    """What somebody did, to go on after their name."""
    pattern = SENTENCES.get((action, kind)) or SENTENCES.get((action, "")) or UNKNOWN
    return filled(str(pattern), action, kind, words)


def consequence(action: str, kind: str, **words: str) -> str:
    """What happens when the decision is taken back."""
    pattern = CONSEQUENCES.get((action, kind)) or CONSEQUENCES.get((action, "")) or UNKNOWN_CONSEQUENCE
    told = filled(str(pattern), action, kind, words)
    return told[:1].upper() + told[1:]


def filled(pattern: str, action: str, kind: str, words: dict[str, str]) -> str:
    """The pattern with all its words in it; what has no word is "another one"."""
    known = {name: word or str(SOMETHING) for name, word in words.items()}
    both = {"fields": gettext("something"), "thing": "", "other": str(SOMETHING), **known}
    called = kind_words(kind)
    return pattern.format(action=action_word(action), the=called.the, of=called.of, **both)


def enumerated(items: list[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return gettext("{items} and {last}").format(items=", ".join(items[:-1]), last=items[-1])
