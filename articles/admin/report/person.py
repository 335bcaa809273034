"""A person as one report shows them: who it is, of which country."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.forms import in_words
from articles.admin.report import candidates, decisions
from articles.admin.report.fixes import Fix
from articles.models import Article, Person, Sighting

NOBODY = gettext_lazy("nobody known, or not clear")


class PersonFix(Fix):
    """Who the report means by all these words, and whose country the person acts for."""

    template = "admin/articles/article/fixes/_person.html"
    permission = "articles.change_mention"

    class Meta:
        model = Sighting
        fields: list[str] = []

    def furnish(self) -> None:
        """Offer those who may be meant first, then people with a name like it; and the countries of the report."""
        sighting, self.anchor = self.instance, "facts-people"
        alike = candidates.fitting(self.article, ["person"], sighting.name)
        who = self.ask("whom", gettext_lazy("Who is it, everywhere in this report?"), ["person"], NOBODY)
        who.offer(sighting.person, [*candidates.open_ones(sighting), *alike], sighting.name)
        self.fields["whom"].label = _("meaning")
        if sighting.person:
            country = self.ask("acts_for", gettext_lazy("Whose country?"), ["country"], gettext_lazy("not known"))
            country.offer(sighting.person.country, candidates.of_report(self.article, "country"))
            self.fields["acts_for"].label = _("country")

    @property
    def heading(self) -> str:
        """The name as printed."""
        return f"“{self.instance.name}”"

    def stored_now(self) -> dict[str, str]:
        """Who it is, and the country."""
        person = self.instance.person
        return {"whom": in_words(person), "acts_for": in_words(person and person.country)}

    @property
    def rejectable(self) -> str:
        """The address at which the person is said to be no person."""
        if not self.instance.person:
            return ""
        return reverse("admin:articles_article_no_person", args=[self.article.pk, self.instance.person_id])

    def put(self, user: Any) -> str:
        """Give the person the country; then say who it is in this report."""
        person, who = self.instance.person, self.cleaned_data["whom"]
        if person and self.cleaned_data["acts_for"] != person.country:
            fresh = Person.objects.get(pk=person.pk)
            decisions.change(user, fresh, {"country": self.cleaned_data["acts_for"]}, self.reason)
        if who != person:
            decisions.identify(user, self.instance, who, self.reason)
        return _("Saved: “{name}” is {who}.").format(
            name=self.instance.name, who=getattr(who, "name", None) or _("nobody known")
        )


def person_of(article: Article, key: str) -> Sighting | None:
    """The person of the report that has this key in it."""
    return article.sightings.select_related("person__country").filter(key=key).first()
