"""Who may what, as it is, is who may what as it was looked at and found right: `matrix.txt`.

A new address, and a changed answer to anybody, fails here. Where it is meant: `python -m tests.access.matrix`, and read
the diff. An address with a parameter that nothing stands for needs a sample in samples.py.
"""

import pytest

from tests.access.measuring import FILE, HEAD, METHODS, collected, column
from tests.access.samples import ROLES


def written():
    """The lines of the reviewed list, without its explanation."""
    return FILE.read_text().removeprefix(HEAD).splitlines()


def answers(method):
    """What each role gets by the method, by the address: "LLxoooo"."""
    rows = (line.split() for line in written()[1:])
    return {row[0]: row[1 + METHODS.index(method)] for row in rows}


@pytest.mark.once
@pytest.mark.django_db
@pytest.mark.parametrize("role", ROLES)
def test_everybody_gets_what_was_reviewed(role):
    reviewed = {row.split()[0]: "".join(signs[ROLES.index(role)] for signs in row.split()[1:]) for row in written()[1:]}
    paths = collected()
    found = dict(zip((f"/{pattern}" for pattern in sorted(paths)), column(role, paths), strict=True))
    assert found == reviewed


def test_the_reviewed_list_is_whole():
    assert FILE.read_text().startswith(HEAD)
    assert len(written()) > 150
    assert all(len(row.split()) == 1 + len(METHODS) for row in written()[1:])
    assert all(len(signs) == len(ROLES) for method in METHODS for signs in answers(method).values())


def test_nothing_breaks():
    assert not [line for line in written() if any(sign.isdigit() for sign in "".join(line.split()[1:]))]


def test_visitors_and_readers_see_no_page_of_the_editors():
    for method in ("GET", "HEAD", "form"):
        for address, signs in answers(method).items():
            if address.startswith("/admin/") and address not in ("/admin/login/", "/admin/logout/"):
                assert signs[:2] == "LL", address


def test_staff_without_a_group_get_nothing_but_the_way_in_and_out():
    open_to_all_staff = {"/admin/", "/admin/jsi18n/", "/admin/login/", "/admin/logout/"}
    open_to_all_staff |= {"/admin/password_change/", "/admin/password_change/done/"}
    staff = ROLES.index("staff")
    pages = {address for address, signs in answers("GET").items() if signs[staff] == "o"}
    assert {address for address in pages if address.startswith("/admin/")} <= open_to_all_staff


def test_no_form_is_taken_without_its_token():
    # The language is a cookie of two letters; an upload's token is checked once the form is sure to be readable.
    # Readers who report an error have no session that a token could protect; their form has a seal of its own.
    # Mail programs end e-mails by themselves (RFC 8058): the address is the token.
    others = {"/language/": ">", "/errors/new/": "!", "/unsubscribe/<str:token>/": "?"}
    for address, signs in answers("POST").items():
        assert set(signs) <= {others[address]} if address in others else set(signs) <= {"x", "L"}, address


@pytest.mark.parametrize("method", ["PUT", "DELETE", "TRACE"])
def test_other_methods_are_refused_everywhere(method):
    assert set("".join(answers(method).values())) == {"-"}


def test_browsers_may_ask_first_only_about_what_scripts_of_any_site_may_read():
    for address, signs in answers("OPTIONS").items():
        assert set(signs) == {"o" if address.startswith(("/api/", "/feeds/", "/codebook.json")) else "-"}, address


def test_only_administrators_see_accounts_groups_and_log_ins():
    for address, signs in answers("GET").items():
        if address.startswith(("/admin/auth/", "/admin/axes/")):
            assert "o" not in signs[: ROLES.index("administrator")], address
