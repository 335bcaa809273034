"""Social-media posts that reports embed."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Post(models.Model):
    """A post that stands in a report; offsets into the report's body hold the whole block."""

    article = models.ForeignKey("Article", models.CASCADE, related_name="posts", verbose_name=_("report"))
    author = models.CharField(_("author"), max_length=300)
    handle = models.CharField(_("handle"), max_length=100, blank=True)
    date = models.DateField(_("date"), null=True, blank=True)
    platform = models.CharField(_("platform"), max_length=50, blank=True)
    start = models.PositiveIntegerField(_("start"))
    end = models.PositiveIntegerField(_("end"))
    text = models.TextField(_("text"))
    language = models.CharField(_("language"), max_length=35)

    class Meta:
        ordering = ["article", "start"]
        verbose_name = _("post")
        verbose_name_plural = _("posts")
        constraints = [models.CheckConstraint(condition=Q(start__lt=F("end")), name="post_span_in_order")]

    def __str__(self) -> str:
        return f"{self.author} {self.handle}".strip()
