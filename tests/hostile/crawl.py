"""Every page that can be reached by links, and what of a probe has become part of it.

A page may show probes; it may have no element, no attribute, no address and no script that is made of one.
"""

import csv
import io
import json
import re
from collections import Counter, deque
from urllib.parse import parse_qs, urldefrag, urljoin, urlsplit
from xml.etree import ElementTree

import html5lib
from django.urls import Resolver404, resolve

from tests.hostile.probes import MARK

LINKS = {"a": "href", "area": "href", "link": "href", "img": "src", "form": "action", "image": "href", "use": "href"}
# An address that a browser takes for a program, however it is written.
PROGRAM = re.compile(r"[\s\0-\x20]*(j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|data|vbscript)\s*:", re.I)
ADDRESSES = {"href", "src", "action", "formaction", "poster", "data", "srcset", "cite", "ping"}
# What `{{ 7000000|add:13300337 }}` of a probe would come to: a number so long stands in no key by chance.
CALCULATED = "20300337"
DATA = {"application/ld+json", "application/json"}


def crawl(client, starts, most):
    """These pages, and all that links lead to: of a route at most so many, one for each set of things to ask of it."""
    waiting, known, routes = deque(starts), set(starts), Counter()
    asked = set()
    while waiting:
        path = waiting.popleft()
        route, questions = kind_of(path)
        if path not in starts and (routes[route] >= most or (questions and (route, questions) in asked)):
            continue
        routes[route] += 1
        asked.add((route, questions))
        page = Page(path, client.get(path))
        yield page
        new = [link for link in page.links() if link not in known and not link.startswith("/static/")]
        known.update(new)
        waiting.extend(dict.fromkeys(new))


def kind_of(path):
    """The route of an address, and the names of what is asked of it."""
    parts = urlsplit(path)
    try:
        route = resolve(parts.path).route
    except Resolver404:
        route = ""
    return route, tuple(sorted(parse_qs(parts.query)))


class Page:
    """An answer to a path."""

    def __init__(self, path, response):
        self.path, self.status, self.headers = path, response.status_code, response.headers
        self.cookies = response.cookies
        self.kind = response.headers.get("Content-Type", "").partition(";")[0]
        self.body = b"".join(response) if response.streaming else response.content
        self.text = "" if self.kind == "image/png" else self.body.decode("utf-8-sig", "replace")
        self.tree = html5lib.parse(self.text, namespaceHTMLElements=False) if self.kind == "text/html" else None

    def links(self):
        """Where it leads, within the site."""
        found = [self.headers["Location"]] if "Location" in self.headers else []
        for element in self.tree.iter() if self.tree is not None else ():
            if element.tag in LINKS and element.get("method", "get").lower() == "get":
                found.append(element.get(LINKS[element.tag]))
        whole = [urldefrag(urljoin(self.path, link))[0] for link in found if link]
        return [link for link in whole if link.startswith("/") and not link.startswith("//")]

    def faults(self):
        """What is wrong with it, a sentence each."""
        if self.status >= 500:
            yield f"is answered with {self.status}"
        if MARK in str(self.cookies):
            yield "sets the cookie of a report"
        check = {
            "text/html": self.of_html,
            "image/svg+xml": self.of_xml,
            "application/json": self.of_json,
            "text/csv": self.of_csv,
            "text/calendar": self.of_calendar,
        }.get(self.kind, self.of_xml if self.kind.endswith("xml") else tuple)
        yield from check()

    def of_html(self):
        """As a browser takes the page apart."""
        if CALCULATED in self.text:
            yield "a template was worked out"
        for element in self.tree.iter():
            if isinstance(element.tag, str):
                yield from of_element(element)

    def of_xml(self):
        """As a reader of feeds takes it apart."""
        for element in ElementTree.fromstring(self.body).iter():  # noqa: S314 - our own
            if MARK in element.tag or any(MARK in name for name in element.attrib):
                yield f"an element {element.tag} {list(element.attrib)}"

    def of_json(self):
        json.loads(self.text)
        return ()

    def of_csv(self):
        """As a spreadsheet takes it apart."""
        for row in csv.reader(io.StringIO(self.text)):
            yield from (f"a formula: {cell}" for cell in row if cell[:1] in "=+-@\t\r" and MARK in cell)

    def of_calendar(self):
        """As a calendar takes it apart."""
        lines = self.text.replace("\r\n ", "").split("\r\n")
        yield from (f"a line {line}" for line in lines if MARK in line.partition(":")[0] or line == f"BEGIN:{MARK}")


def of_element(element):
    """What of an element is a probe's doing."""
    if MARK in element.tag:
        yield f"an element {element.tag}"
    for name, value in element.attrib.items():
        if MARK in str(name) or str(name).lower().startswith("on"):
            yield f"an attribute {name} of {element.tag}"
        elif name in ADDRESSES and PROGRAM.match(value) and not value.startswith("data:image/"):
            yield f"an address {value}"
        elif element.tag in ("iframe", "base", "object", "embed") or name == "http-equiv":
            yield f"an element {element.tag} with {name}={value}"
    words = element.text or ""
    if element.tag == "script" and MARK in words:
        if element.get("type") not in DATA:
            yield f"a script: {words[:80]}"
        else:
            json.loads(words)
    if element.tag == "style" and MARK in words:
        yield f"a style: {words[:80]}"
