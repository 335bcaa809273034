"""The score of an answer by the published rules of the MDN HTTP Observatory: 100 less what is missing, more for care.

Rewards count only from 90 on. What the rules reward but only a list outside can tell (preloaded HSTS) is not counted.
"""

from html.parser import HTMLParser

PRIVATE = {"no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"}
SIX_MONTHS = 15768000
EXTRA_FROM = 90


def score(response, host="testserver"):
    """The score of one answer, asked for by https."""
    changes = [
        policy(response),
        cookies(response),
        sharing(response),
        referrer(response),
        transport(response),
        scripts(response, host),
        0 if response.headers.get("X-Content-Type-Options") == "nosniff" else -5,
        framing(response),
        embedding(response),
    ]
    base = 100 + sum(change for change in changes if change < 0)
    return base + sum(change for change in changes if change > 0) if base >= EXTRA_FROM else max(base, 0)


def directives(response):
    """The content security policy: the sources of each directive."""
    parts = (part.split() for part in response.headers.get("Content-Security-Policy", "").split(";"))
    return {part[0]: set(part[1:]) for part in parts if part}


def policy(response):
    """Content-Security-Policy."""
    found = directives(response)
    if not found:
        return -25
    fallback = found.get("default-src", {"*"})
    code = found.get("script-src", fallback) | found.get("object-src", fallback)
    if code & {"'unsafe-inline'", "data:", "https:", "http:", "*"}:
        return -20
    if "'unsafe-eval'" in code:
        return -10
    if any(source.startswith("http:") for sources in found.values() for source in sources):
        return -20
    if found.get("style-src", fallback) & {"'unsafe-inline'", "data:", "https:", "*"}:
        return 0
    closed = fallback == {"'none'"} and found.get("form-action", {"*"}) <= {"'none'", "'self'"}
    return 10 if closed else 5


def cookies(response):
    """Cookies that a browser keeps, not those taken away: for https alone, for no script, for no other site."""
    found = [cookie for cookie in response.cookies.values() if cookie["max-age"] != 0]
    if not found:
        return 0
    if not all(cookie["secure"] for cookie in found):
        return -40
    if not all(cookie["httponly"] for cookie in found):
        return -30
    return 5 if all(cookie["samesite"] in ("Lax", "Strict") for cookie in found) else -20


def sharing(response):
    """Access-Control-Allow-Origin: open to all is harmless as long as no log-in goes with it."""
    return -50 if response.headers.get("Access-Control-Allow-Credentials") else 0


def referrer(response):
    """Referrer-Policy."""
    found = response.headers.get("Referrer-Policy")
    return (5 if found in PRIVATE else -5) if found else 0


def transport(response):
    """Strict-Transport-Security."""
    told = dict(
        part.strip().partition("=")[::2] for part in response.headers.get("Strict-Transport-Security", "").split(";")
    )
    if "max-age" not in told:
        return -20
    return 0 if int(told["max-age"]) >= SIX_MONTHS else -10


class Scripts(HTMLParser):
    """The scripts that a page loads: their addresses, and whether all have a fingerprint."""

    def __init__(self):
        super().__init__()
        self.addresses, self.marked = [], True

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        if tag == "script" and told.get("src"):
            self.addresses.append(told["src"])
            self.marked = self.marked and bool(told.get("integrity"))


def scripts(response, host):
    """Scripts from other places need a fingerprint and https; those of the site itself earn a reward with one."""
    if not response.headers.get("Content-Type", "").startswith("text/html"):
        return 0
    page = Scripts()
    page.feed(response.content.decode())
    foreign = [one for one in page.addresses if "//" in one and f"https://{host}/" not in one]
    if foreign:
        secure = all(one.startswith("https://") for one in foreign)
        return (5 if secure else -20) if page.marked else (-5 if secure else -50)
    return 5 if page.addresses and page.marked else 0


def framing(response):
    """Who may put the page in a frame."""
    if "frame-ancestors" in directives(response):
        return 5
    return 0 if response.headers.get("X-Frame-Options") in ("DENY", "SAMEORIGIN") else -20


def embedding(response):
    """Cross-Origin-Resource-Policy."""
    found = response.headers.get("Cross-Origin-Resource-Policy")
    return 10 if found in ("same-origin", "same-site") else 0 if found in (None, "cross-origin") else -5
