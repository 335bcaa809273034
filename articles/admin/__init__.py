"""The editors' side."""

from django.contrib import admin

from articles.admin import articles, history, imports, meetings, mentions, people, quotes, registers

__all__ = ["articles", "history", "imports", "meetings", "mentions", "people", "quotes", "registers"]

admin.site.site_header = admin.site.site_title = "Newsroom"
