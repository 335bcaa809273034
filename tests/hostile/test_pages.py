"""A collection of nothing but probes, and every kind of page of it: whoever looks sees words and nothing else."""

import itertools

import pytest
from django.conf import settings
from django.test import Client

from articles.models import Article, Person
from tests.hostile.crawl import Page, crawl
from tests.hostile.haunted import haunt
from tests.hostile.probes import MARK, SCRIPTS

LANGUAGES = ["en", "de"]


class Answer:
    """A page that says these words, as a view would answer."""

    status_code, streaming, cookies = 200, False, ""

    def __init__(self, words):
        self.headers, self.content = {"Content-Type": "text/html"}, words.encode()


@pytest.mark.parametrize("around", ["<p>{}</p>", '<a title="{}">a</a>', "<a title='{}'>a</a>", "<title>{}</title>"])
def test_a_page_that_escapes_nothing_is_found(around):
    found = [name for name, probe in SCRIPTS.items() if list(Page("/", Answer(around.format(probe))).faults())]
    assert found


@pytest.mark.once
@pytest.mark.django_db
def test_no_page_lets_a_report_speak_for_the_site(editor):
    haunt(editor)
    pages = []
    rows = [*Article.objects.order_by("pk"), *Person.objects.present().order_by("pk")]
    for number, (role, language) in enumerate(itertools.product(["reader", "editor"], LANGUAGES)):
        client = Client(raise_request_exception=False)
        client.cookies[settings.LANGUAGE_COOKIE_NAME] = language
        # Each report, and each official, in one of the languages: no two of them hold the same probes.
        starts, most = ["/", *(row.get_absolute_url() for row in rows[number :: len(LANGUAGES)])], 2
        if role == "editor":
            starts, most = ["/admin/"], 1
            client.force_login(editor, "django.contrib.auth.backends.ModelBackend")
        pages += [(role, language, page) for page in crawl(client, starts, most)]
    wrong = [f"{role}, {language}: {page.path} {one}" for role, language, page in pages for one in page.faults()]
    assert not wrong, "\n".join(wrong)
    assert len(pages) >= 400
    assert sum(MARK in page.text for _, _, page in pages) > len(pages) / 2
