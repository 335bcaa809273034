"""Where a request comes from: what our own proxies say, and nothing that a visitor claims."""

import pytest
from django.test import RequestFactory

from newsroom.addresses import client_address

CASES = [
    # proxies, X-Forwarded-For, who connected, the address
    (0, "", "192.0.2.1", "192.0.2.1"),
    (0, "203.0.113.9", "192.0.2.1", "192.0.2.1"),
    (1, "203.0.113.9", "127.0.0.1", "203.0.113.9"),
    (1, "10.0.0.1, 203.0.113.9", "127.0.0.1", "203.0.113.9"),
    (2, "10.0.0.1, 203.0.113.9, 192.0.2.7", "127.0.0.1", "203.0.113.9"),
    (2, "203.0.113.9", "127.0.0.1", "127.0.0.1"),
    (1, "", "127.0.0.1", "127.0.0.1"),
    (1, "no address", "127.0.0.1", "127.0.0.1"),
    (1, "203.0.113.9:4711", "127.0.0.1", "127.0.0.1"),
    (1, "٢٠٣.0.113.9", "127.0.0.1", "127.0.0.1"),
    # All addresses of one IPv6 network are one visitor's; an old address written as a new one is the old one.
    (0, "", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
    (0, "", "fe80::1%eth0", "fe80::"),
    (1, "2001:db8:1:2::ffff", "127.0.0.1", "2001:db8:1:2::"),
    (0, "", "::ffff:192.0.2.1", "192.0.2.1"),
    # A server that listens on a socket file knows no address.
    (0, "", "", None),
]


@pytest.mark.parametrize(("proxies", "forwarded", "connected", "address"), CASES)
def test_the_address_of_a_visitor(settings, proxies, forwarded, connected, address):
    settings.PROXIES = proxies
    request = RequestFactory().get("/", REMOTE_ADDR=connected, HTTP_X_FORWARDED_FOR=forwarded)
    assert client_address(request) == address
