"""The environment variables that httpx and ssl go by. Their own errors name no variable, and may quote a password."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.request import getproxies, proxy_bypass

import httpx

from ..errors import BadEnvironment

if TYPE_CHECKING:
    import ssl

_PROXY = re.compile(
    r"(?:(?P<scheme>https?|socks5h?)://)?(?:[^\s/?#@]*@)?(?P<address>(?:[^\s/?#@:\[\]]+|\[[\da-f:.]+\])(?::(?P<port>\d{1,5}))?)/*",
    re.IGNORECASE,
)
_LIKE = "http://host:port or http://user:password@host:port, with special characters in user and password encoded (%23 for #)"


def check_proxies() -> None:
    """See that the proxies of the environment are such that httpx can use them.

    Raises:
        BadEnvironment: One is not. It names the variable, and shows nothing of its value, which may have a password.
    """
    proxies = getproxies()
    for kind in ("http", "https", "all"):
        if not (text := proxies.get(kind)):
            continue
        found = _PROXY.fullmatch(text)
        if not found or int(found["port"] or 0) > 65_535:
            raise _bad(f"{kind}_proxy", f"is no address of a proxy: set it to one like {_LIKE}")
        if (found["scheme"] or "").lower().startswith("socks") and not _has_socks():
            raise _bad(f"{kind}_proxy", "names a SOCKS proxy, which needs another package: pip install 'httpx[socks]'")
    for host in map(str.strip, proxies.get("no", "").split(",")):
        try:
            httpx.URL(host if "://" in host else f"all://{_spelled(host)}")
        except httpx.InvalidURL:
            raise _bad("no_proxy", f"has {host!r}, which is no host: leave out ports, and brackets around IPv6") from None


def ssl_context() -> ssl.SSLContext:
    """Return what httpx makes to check certificates by, which is slow: one serves all pools of a client.

    Raises:
        BadEnvironment: A variable leads to no certificates.
    """
    named = next((name for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if os.environ.get(name)), "")
    if named == "SSL_CERT_DIR" and not Path(os.environ[named]).is_dir():
        raise _bad(named, f"is {os.environ[named]!r}, which is no directory: set it to one with certificates, or unset it")
    try:
        return httpx.create_ssl_context()
    except OSError as fault:
        log = os.environ.get("SSLKEYLOGFILE")
        name, what = ("SSLKEYLOGFILE", "can be written") if log and fault.filename == log else (named, "has certificates")
        if not name:
            raise
        why = f"is {os.environ[name]!r}, which cannot be used ({fault.strerror or fault})"
        raise _bad(name, f"{why}: set it to a file that {what}, or unset it") from fault


def proxy_of(url: httpx.URL) -> str | None:
    """Return the host and port of the proxy through which the environment leads requests for `url`, or None."""
    proxies = getproxies()
    found = _PROXY.fullmatch(proxies.get(url.scheme) or proxies.get("all") or "")
    return found["address"] if found and not proxy_bypass(url.host) else None


def _has_socks() -> bool:
    from importlib.util import find_spec  # noqa: PLC0415 - few go through SOCKS

    return find_spec("socksio") is not None


def _spelled(host: str) -> str:
    """`host` as httpx puts it into a URL."""
    return f"[{host}]" if host.count(":") > 1 and "[" not in host else f"*{host}".replace("**", "*")


def _bad(variable: str, what: str) -> BadEnvironment:
    # Both spellings count, the lower one more. On macOS and Windows proxies may come from the system's settings.
    name = next((name for name in (variable, variable.upper()) if os.environ.get(name)), f"The system's {variable}")
    return BadEnvironment(f"{name} {what}", variable=name)
