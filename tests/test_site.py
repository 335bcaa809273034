"""The site around the pages: settings, health, headers, the secret key."""

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError

from newsroom import health
from newsroom.environment import database, host_of, secret_key, site_url


@pytest.mark.django_db
def test_health_is_ok(client):
    response = client.get("/healthz")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})


@pytest.mark.django_db
def test_health_says_what_is_wrong(client, monkeypatch):
    def broken(connection):
        raise DatabaseError("secret details")

    monkeypatch.setattr(health, "MigrationExecutor", broken)
    response = client.get("/healthz")
    assert response.status_code == 503
    assert "database" in response.json()["status"]
    assert "secret" not in response.json()["status"]


def test_the_secret_key_is_made_once_and_kept_for_the_owner_only(tmp_path):
    file = tmp_path / "var" / "secret_key"
    made = secret_key("", file, embedded=True)
    assert len(made) >= 50
    assert secret_key("", file, embedded=True) == made
    assert file.stat().st_mode & 0o777 == 0o600
    assert secret_key("from the environment", file, embedded=True) == "from the environment"


def test_postgresql_needs_a_secret_key_from_the_environment(tmp_path):
    with pytest.raises(ImproperlyConfigured, match="SECRET_KEY"):
        secret_key("", tmp_path / "secret_key", embedded=False)
    assert not (tmp_path / "secret_key").exists()


def test_a_relative_sqlite_file_is_anchored(tmp_path):
    config = database({"ENGINE": "django.db.backends.sqlite3", "NAME": "var/x.sqlite3"}, tmp_path)
    assert config["NAME"] == str(tmp_path / "var/x.sqlite3")
    assert config["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    elsewhere = database({"ENGINE": "django.db.backends.sqlite3", "NAME": "/data/x.sqlite3"}, tmp_path)
    assert elsewhere["NAME"] == "/data/x.sqlite3"


def test_a_postgresql_that_does_not_answer_is_given_up_soon():
    given = {"ENGINE": "django.db.backends.postgresql", "NAME": "news", "OPTIONS": {"sslmode": "require"}}
    assert database(given, None)["OPTIONS"] == {"connect_timeout": 5, "sslmode": "require"}


@pytest.mark.parametrize(
    ("https", "hosts", "origins", "url"),
    [
        (False, ["localhost", "127.0.0.1"], [], "http://localhost"),
        (True, ["*", ".example.org"], ["https://*.example.org"], "https://example.org"),
        (True, ["*"], ["https://news.example.org:8443/"], "https://news.example.org:8443"),
        (False, ["*"], [], "http://localhost"),
    ],
)
def test_the_address_of_the_site_follows_the_other_settings(https, hosts, origins, url):
    assert site_url(https, hosts, origins) == url
    assert host_of(url) == url.split("//")[1].split(":")[0]


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/", "/articles/", "/admin/login/", "/no-such-page/"])
def test_every_page_forbids_foreign_code(client, path):
    response = client.get(path)
    policy = response["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe-inline" not in policy
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["X-Frame-Options"] == "DENY"


@pytest.mark.django_db
def test_the_head_of_a_page_leads_to_ones_searches_and_before_them_to_the_log_in(client):
    assert 'href="/searches/"' in client.get("/officials/").content.decode().partition("<main")[0]
    assert client.get("/searches/").url == "/login/?next=/searches/"


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/", "/articles/", "/meetings/", "/officials/", "/countries/", "/quotes/"])
def test_a_reader_gets_no_cookie(client, path):
    response = client.get(path)
    assert response.status_code == 200
    assert not response.cookies
