"""Pages as a person reads them: their words without the markup."""

import html
import re

from django.urls import reverse


def text_of(answer):
    """The words of the page's content, with single blanks."""
    page = answer.content.decode()
    inner = page.split('<div id="content-main">', 1)[-1].split('<footer id="footer">')[0]
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", inner)).split())


def history_of(desk, thing, **query):
    """The words of the thing's history."""
    answer = desk.get(reverse(f"admin:articles_{thing._meta.model_name}_history", args=[thing.pk]), query)
    assert answer.status_code == 200
    return text_of(answer)


def decision_page(desk, correction):
    """The words of the page of one decision."""
    return text_of(desk.get(reverse("admin:articles_correction_change", args=[correction.pk])))
