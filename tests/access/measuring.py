"""Who gets what: every address, with every method, for every role, each asked in turn."""

from http.cookies import SimpleCookie
from pathlib import Path

from django.db import transaction
from django.test.runner import DiscoverRunner

from tests.access import addresses, samples

METHODS = ["GET", "HEAD", "POST", "form", "PUT", "DELETE", "TRACE", "OPTIONS"]
SECRET = "a" * 32
FILE = Path(__file__).with_name("matrix.txt")
HEAD = """\
# Who gets what. One line an address; one column a method; in it one sign for each role, in this order:
#   visitor, reader, staff without a group, editor, importer, administrator, superuser
# o the page   > led elsewhere   L led to the log-in   x forbidden   ? not found   - no such method   ! a form refused
# POST comes without the token of a form, "form" is a POST with it. Rewritten by: python -m tests.access.matrix
"""


def answer(client, method, path):
    """The sign of what somebody gets; whatever the request did is taken back."""
    client.cookies["csrftoken"] = SECRET
    kept = {name: morsel.value for name, morsel in client.cookies.items()}
    token = f"&csrfmiddlewaretoken={SECRET}" if method == "form" else ""
    with transaction.atomic():
        response = client.generic(
            "POST" if method == "form" else method, path, f"post=yes{token}", "application/x-www-form-urlencoded"
        )
        transaction.set_rollback(True)
    client.cookies = SimpleCookie(kept)
    return sign(response)


def sign(response):
    """One character for the class of an answer; a digit for a class that the list does not know."""
    status = response.status_code
    if status in (301, 302):
        return "L" if response.url.startswith(("/admin/login/", "/login/")) else ">"
    return {200: "o", 204: "o", 403: "x", 404: "?", 405: "-", 400: "!"}.get(status, str(status)[0])


def lines(paths, columns):
    """The lines of the matrix: `paths` are addresses by their patterns, `columns` each role's answers to them."""
    width = max(len(pattern) for pattern in paths) + 2
    yield f"{'':{width}}" + "".join(f"{method:{len(columns) + 2}}" for method in METHODS).rstrip()
    for number, pattern in enumerate(sorted(paths)):
        cells = ("".join(signs) for signs in zip(*(column[number] for column in columns), strict=True))
        yield f"/{pattern:{width - 1}}" + "  ".join(cells)


def collected():
    """Every address by its pattern, with rows for it."""
    rows = samples.collection()
    return {pattern: addresses.filled(pattern, rows) for pattern in addresses.patterns()}


def column(role, paths):
    """What somebody of the role gets: for each address, in order, one sign a method."""
    browser = samples.browser(role)
    return ["".join(answer(browser, method, path) for method in METHODS) for _, path in sorted(paths.items())]


def measured():
    """The whole matrix as it is now, in a database of its own rows."""
    paths = collected()
    return list(lines(paths, [column(role, paths) for role in samples.ROLES]))


def rewrite():
    """Write down what is, in a test database."""
    runner = DiscoverRunner(verbosity=0, interactive=False)
    runner.setup_test_environment()
    databases = runner.setup_databases()
    with transaction.atomic():
        FILE.write_text(HEAD + "\n".join(measured()) + "\n")
        transaction.set_rollback(True)
    runner.teardown_databases(databases)
