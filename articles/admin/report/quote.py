"""Words that somebody said: whose they are, to whom, of which kind, and where they begin and end."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.changes import told
from articles.admin.forms import in_words, stored_values
from articles.admin.passages import located
from articles.admin.report import candidates, decisions
from articles.admin.report.asked import trimmed
from articles.admin.report.fixes import Fix, deletion
from articles.admin.report.marks import spans, whose
from articles.admin.words import QUOTE_TYPES, WordChoices
from articles.models import Article, Quote

SPEAKING = ("person", "organisation")
EDGE = 4
SPAN = re.compile(r"([0-9]{1,9})-([0-9]{1,9})")
WORD = re.compile(r"\S+")


class QuoteFix(WordChoices, Fix):
    """Everything about a quote that an editor may put right; a quote that is not stored yet is added."""

    template = "admin/articles/article/fixes/_quote.html"
    words = {"type": QUOTE_TYPES}
    removing = "articles.delete_quote"

    first = forms.CharField(label=gettext_lazy("first words"), required=False, max_length=500)
    last = forms.CharField(label=gettext_lazy("last words"), required=False, max_length=500)
    span = forms.CharField(required=False, max_length=20, widget=forms.HiddenInput)

    class Meta:
        model = Quote
        fields = ["speaker_text", "type", "denied"]

    def furnish(self) -> None:
        """Offer people and organisations of the report first, for both roles."""
        quote = self.instance
        self.new = not quote.pk
        self.permission = "articles.add_quote" if self.new else "articles.change_quote"
        self.removal = "" if self.new else gettext_lazy("This is no quote at all")
        self.anchor = f"quote-{quote.pk}"
        self.said = self.article.body[quote.start : quote.end]
        self.initial.update(edges(self.said))
        self.fields["speaker_text"].required = False
        pool = [one for kind in SPEAKING for one in candidates.of_report(self.article, kind)]
        speaker = self.ask("speaker", gettext_lazy("Whose words are these?"), SPEAKING, gettext_lazy("not known"))
        speaker.offer(quote.speaker or quote.speaker_organisation, pool)
        addressee = self.ask("addressee", gettext_lazy("To whom?"), SPEAKING, gettext_lazy("to nobody in particular"))
        addressee.offer(quote.addressee or quote.addressee_organisation, pool)
        self.fields["speaker"].label, self.fields["addressee"].label = _("speaker"), _("addressee")

    @property
    def heading(self) -> str:
        """That it is a quote, or becomes one."""
        return _("A new quote") if self.new else _("Quote")

    def stored_now(self) -> dict[str, str]:
        """The facts, with whoever speaks and is spoken to, and the edges of the words."""
        quote = self.instance
        return {
            "speaker": in_words(quote.speaker or quote.speaker_organisation),
            "addressee": in_words(quote.addressee or quote.addressee_organisation),
            **stored_values(quote, list(self._meta.fields)),
            **edges(self.article.body[quote.start : quote.end]),
        }

    def gone(self) -> str:
        """Who took the quote away."""
        span = [self.instance.start, self.instance.end]
        return _("{changed}: it is deleted. Nothing was saved; save again to put your version in its place.").format(
            changed=told(deletion("quote", self.article, span))
        )

    def check(self) -> None:
        """The words are in the report."""
        try:
            self.where = self.located()
        except forms.ValidationError as problem:
            self.add_error("first", problem)

    def located(self) -> tuple[int, int]:
        """Where the quote stands: as selected anew, else from its first to its last words. Raises ValidationError."""
        body, start, end = self.article.body, self.instance.start, self.instance.end
        selected = SPAN.fullmatch(self.cleaned_data.get("span") or "")
        if selected:
            start, end = trimmed(body, int(selected[1]), int(selected[2]))
        else:
            first, last, before = self.cleaned_data.get("first"), self.cleaned_data.get("last"), edges(self.said)
            if first and first != before["first"]:
                start = located(body, first, start)[0]
            if last and last != before["last"]:
                end = located(body, last, end - len(last))[1]
        if start >= end:
            raise forms.ValidationError(_("The quote would end before it begins."))
        return start, end

    def put(self, user: Any) -> str:
        """Change what differs, or add the quote."""
        facts = {**by_kind("speaker", self.cleaned_data["speaker"], self.instance)}
        facts.update(by_kind("addressee", self.cleaned_data["addressee"], self.instance))
        facts.update({name: self.cleaned_data[name] for name in self._meta.fields})
        if self.new:
            quote = decisions.add_quote(user, self.article, self.where, facts, self.reason)
        else:
            quote = stored(self.instance)
            decisions.change(user, quote, {**facts, **moved(quote, self.where)}, self.reason)
        self.anchor = f"quote-{quote.pk}"
        return _("Saved: “{quote}”, {whose}.").format(quote=quote, whose=whose(quote))

    def remove(self, user: Any) -> str:
        """Delete the quote."""
        quote = stored(self.instance)
        decisions.delete(user, quote, self.reason)
        self.anchor = f"c{quote.start}-{quote.end}"
        return _("Saved: “{words}” is no quote.").format(words=quote)


def stored(quote: Quote) -> Quote:
    """The quote as the database has it, without what a form wrote into it."""
    return Quote.objects.get(pk=quote.pk)


def edges(words: str) -> dict[str, str]:
    """The first and the last few words."""
    places = [match.span() for match in WORD.finditer(words)]
    if not places:
        return {"first": "", "last": ""}
    return {"first": words[: places[:EDGE][-1][1]], "last": words[places[-EDGE:][0][0] :]}


def by_kind(role: str, who: Any, quote: Quote) -> dict[str, Any]:
    """The two fields of a role: one for people, one for organisations; nothing where it is as it was."""
    names = {"person": role, "organisation": f"{role}_organisation"}
    if quote.pk and who == (getattr(quote, role) or getattr(quote, names["organisation"])):
        return {}
    kind = getattr(who, "kind", None) or (who and who._meta.model_name)
    return {name: who if one == kind else None for one, name in names.items()}


def moved(quote: Quote, where: tuple[int, int]) -> dict[str, Any]:
    """The fields of a quote's place, where it changes: its stretches cut or drawn out to the new ends."""
    start, end = where
    if (quote.start, quote.end) == where:
        return {}
    inside = [[max(one, start), min(other, end)] for one, other in spans(quote.spans) if one < end and other > start]
    if inside:
        inside[0][0], inside[-1][1] = start, end
    return {"start": start, "end": end, "spans": inside or [[start, end]]}


def quote_at(article: Article, start: int, end: int, which: int | None) -> Quote:
    """The stored quote `which`, else one on exactly these words, or one to be added."""
    related = ("speaker", "speaker_organisation", "addressee", "addressee_organisation")
    quotes = article.quotes.select_related(*related).order_by("pk")
    found = (which and quotes.filter(pk=which).first()) or quotes.filter(start=start, end=end).first()
    return found or Quote(article=article, start=start, end=end, type=likely_type(article.body, start, end))


def likely_type(body: str, start: int, end: int) -> str:
    """Direct in quotation marks, else indirect."""
    marks = "„“”‚‘’«»\"'"
    return "direct" if start and body[start - 1] in marks and body[end : end + 1] in [*marks] else "indirect"
