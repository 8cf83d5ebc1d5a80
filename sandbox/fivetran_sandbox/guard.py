"""The requests that may reach the sandbox: those of programs on this machine, not those of a web page in somebody's browser."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from starlette.requests import Request

from .failures import Failure

_OWN_SITES: Final = frozenset({"same-origin", "none"})


def check(request: Request, *, public: bool) -> None:
    """Refuse a request that a web page of another site may have caused.

    A page can send requests to this machine, and one whose name was made to lead here can read the answers too. Browsers tell
    both by the headers Host, Origin and Sec-Fetch-Site, which pages cannot set; what a proxy says in other headers counts for
    nothing. A program in the same process that calls the application without a socket may call it anything.

    Args:
        request: The request.
        public: True if other machines are let in, whose requests name this machine in their own ways.

    Raises:
        Failure: The request is of another site.
    """
    headers = request.headers
    site = headers.get("sec-fetch-site", "none")
    origin = headers.get("origin")
    if site not in _OWN_SITES:
        raise _refused("Sec-Fetch-Site", site)
    if origin is not None and origin.partition("://")[2] != headers.get("host", ""):
        raise _refused("Origin", origin)
    host = headers.get("host", "")
    server = request.scope.get("server") or ("",)
    if not public and not _names_this_machine(host, str(server[0])):
        raise _refused("Host", host)


def _names_this_machine(host: str, server: str) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname or ""
        if name == server.lower() or name == "localhost" or name.endswith(".localhost"):
            return True
        return ip_address(name).is_loopback
    except ValueError:
        return False


def _refused(header: str, value: str) -> Failure:
    message = f"The sandbox serves programs of this machine only, and the header {header} names another site: {value[:100]!r}"
    return Failure(403, "Forbidden", message)
