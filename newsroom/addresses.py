"""Where a request comes from, as the throttling and the log of log-ins take it."""

from ipaddress import IPv6Address, ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest

# One customer of an IPv6 provider has all addresses of such a network: each a new guess otherwise.
NETWORK = 64


def client_address(request: HttpRequest) -> str | None:
    """The visitor's address: the one that the outermost of our own proxies saw, an IPv6 one by its network.

    What stands further left in X-Forwarded-For is what the visitor claims. Without proxies the header means nothing.
    """
    told = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",")]
    trusted = told[-settings.PROXIES] if 0 < settings.PROXIES <= len(told) else ""
    return network_of(trusted) or network_of(request.META.get("REMOTE_ADDR", ""))


def network_of(text: str) -> str | None:
    """An IPv4 address as it is, of an IPv6 one the network; nothing where it is no address at all."""
    try:
        address = ip_address(text)
    except ValueError:
        return None
    if isinstance(address, IPv6Address):
        address = address.ipv4_mapped or address
    if isinstance(address, IPv6Address):
        return str(ip_network((int(address), NETWORK), strict=False).network_address)
    return str(address)
