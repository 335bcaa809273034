"""The editors' side."""

from django.contrib import admin

from articles.admin import articles, history, imports, meetings, mentions, people, quotes, registers, reported

__all__ = ["articles", "history", "imports", "meetings", "mentions", "people", "quotes", "registers", "reported"]

admin.site.site_header = admin.site.site_title = "Newsroom"
