"""Words that mean somebody or something: who is it, nobody, or no mention at all."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import Model
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.changes import told
from articles.admin.forms import in_words
from articles.admin.report import candidates, decisions
from articles.admin.report.fixes import Fix, deletion
from articles.admin.report.marks import meant
from articles.admin.searching import words_of
from articles.models import Article, Mention
from articles.models.origin import EDITOR

LEGENDS = {
    "person": gettext_lazy("Who is it?"),
    "organisation": gettext_lazy("Which organisation is it?"),
    "country": gettext_lazy("Which country is it?"),
    "place": gettext_lazy("Which place is it?"),
}
# Who is wrong under a name is wrong everywhere; who is wrong under "she" or "the minister" is so there.
NAMES = ("name", "surname")


class MentionFix(Fix):
    """Whom or what a mention means; a mention that is not stored yet is added."""

    template = "admin/articles/article/fixes/_mention.html"
    removal = gettext_lazy("This is no mention at all")
    removing = "articles.delete_mention"

    everywhere = forms.BooleanField(label=gettext_lazy("the same person everywhere in this report"), required=False)

    class Meta:
        model = Mention
        fields: list[str] = []

    def furnish(self) -> None:
        """Offer those of the report whose names fit the words first."""
        kind, self.words = self.instance.kind, self.article.body[self.instance.start : self.instance.end]
        self.new = not self.instance.pk
        self.permission = "articles.add_mention" if self.new else "articles.change_mention"
        self.removal = "" if self.new else self.removal
        self.anchor = f"c{self.instance.start}-{self.instance.end}"
        self.others = others_of(self.instance)
        self.initial["everywhere"] = bool(self.others) and self.instance.form in NAMES
        pool = candidates.fitting(self.article, [kind], self.words)
        choice = self.ask("who", LEGENDS[kind], [kind], gettext_lazy("nobody known, or not clear"))
        suggested = meant(self.instance) or (namesake(pool, self.words) if self.new else None)
        self.fields["who"].label = _("meaning")
        choice.offer(suggested, pool, self.words if len(self.words) <= 100 else "")
        if not suggested and self.new and kind != "country":
            self.initial["who"] = f"new:{kind}"

    @property
    def heading(self) -> str:
        """The words."""
        return f"“{self.words}”"

    def stored_now(self) -> dict[str, str]:
        """Who is meant."""
        return {"who": in_words(meant(self.instance))}

    def gone(self) -> str:
        """Who took the mention away."""
        span = [self.instance.start, self.instance.end]
        return _("{changed}: it is deleted. Nothing was saved; save again to put your version in its place.").format(
            changed=told(deletion("mention", self.article, span))
        )

    @property
    def rejectable(self) -> str:
        """The address at which the person is said to be no person, where one is meant."""
        if not self.instance.person_id:
            return ""
        return reverse("admin:articles_article_no_person", args=[self.article.pk, self.instance.person_id])

    def put(self, user: Any) -> str:
        """Change who is meant, or add the mention."""
        who, kind = self.cleaned_data["who"], self.instance.kind
        if self.new:
            span = (self.instance.start, self.instance.end)
            meaning = meant(decisions.add_mention(user, self.article, span, kind, who, self.reason))
        else:
            self.change(user, kind, who)
            meaning = meant(Mention.objects.get(pk=self.instance.pk))
        if meaning is None:
            return _("Saved: “{words}” means nobody known.").format(words=self.words)
        return _("Saved: “{words}” means {who}.").format(words=self.words, who=meaning)

    def change(self, user: Any, kind: str, who: Any) -> None:
        """Change these words, or all words of the report that mean the same person."""
        if self.others and self.cleaned_data["everywhere"]:
            decisions.identify(user, self.instance.sighting, who, self.reason)
        else:
            decisions.change(user, Mention.objects.get(pk=self.instance.pk), {kind: who}, self.reason)

    def remove(self, user: Any) -> str:
        """Delete the mention."""
        decisions.delete(user, self.instance, self.reason)
        return _("Saved: “{words}” is no mention.").format(words=self.words)


def others_of(mention: Mention) -> int:
    """How many other words of the report mean the same person as the machine read it."""
    sighting = mention.sighting if mention.pk else None
    if sighting is None or sighting.origin == EDITOR:
        return 0
    return sighting.mentions.count() - 1


def namesake(pool: list[Any], words: str) -> Model | None:
    """The only one of the pool whose name shares a word with the words."""
    mine = set(words_of(words))
    fitting = [one for one in pool if mine & set(words_of(str(one)))]
    return fitting[0] if len(fitting) == 1 else None


def mention_at(article: Article, start: int, end: int, kind: str) -> Mention:
    """The stored mention of that kind on exactly these words, or one to be added."""
    stored = article.mentions.filter(start=start, end=end, kind=kind)
    found = stored.select_related("person", "organisation", "country", "place", "sighting").first()
    return found or Mention(article=article, start=start, end=end, kind=kind)
