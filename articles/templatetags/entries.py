"""Where a decision is shown and taken back."""

from __future__ import annotations

from django import template

from articles.admin.entries import standing

register = template.Library()
register.filter("decision_url", standing.decision_url)
