"""Pages answer GET, HEAD and POST, and nothing else looks at any other request."""

import pytest


@pytest.mark.parametrize("path", ["/", "/admin/", "/admin/login/", "/articles/", "/no-such-page/"])
@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "TRACE", "OPTIONS", "CONNECT", "BREW"])
def test_other_methods_are_refused_without_a_look_at_the_database(client, method, path):
    answer = client.generic(method, path, "body", "text/plain", headers={"cookie": "sessionid=x"})
    assert answer.status_code == 405
    assert answer["Allow"] == "GET, HEAD, POST"
    assert answer.content == b"", "a TRACE gives nothing back"
    assert "default-src 'none'" in answer["Content-Security-Policy"]
    assert not answer.cookies


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "TRACE"])
def test_what_scripts_of_any_site_may_read_they_may_not_write(client, method):
    assert client.generic(method, "/api/articles/").status_code == 405
