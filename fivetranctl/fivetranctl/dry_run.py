"""A dry run: what only reads is sent, and the first request that would change something is printed in place of sending it."""

from __future__ import annotations

import json
from typing import Any

import httpx

from fivetran_api.secret_names import is_secret

from .values import is_list, is_object

MASK = "******"


class Planned(Exception):
    """A request that would change something; the run ends here."""

    def __init__(self, request: httpx.Request) -> None:
        self.method = request.method
        self.url = str(request.url)
        kind = request.headers.get("Content-Type", "")
        self.body = masked(json.loads(request.content)) if kind.startswith("application/json") and request.content else None
        self.form = kind.startswith("multipart/")
        super().__init__(f"{self.method} {self.url}")

    def text(self) -> str:
        """Return the request as lines."""
        body = "\n" + json.dumps(self.body, indent=2, ensure_ascii=False) if self.body is not None else ""
        return f"{self.method} {self.url}{body}" + (" (a file)" if self.form else "")


class Recorder(httpx.BaseTransport):
    """Sends what only reads, and raises the rest as Planned."""

    def __init__(self) -> None:
        self._inner = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, or raise it."""
        if request.method == "GET":
            return self._inner.handle_request(request)
        if not request.headers.get("Content-Type", "").startswith("multipart/"):
            request.read()
        raise Planned(request)

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()


def masked(value: Any, *, secret: bool = False) -> Any:
    """Return JSON with a mask in place of what is secret by its name."""
    if is_object(value):
        return {name: masked(each, secret=secret or is_secret(name)) for name, each in value.items()}
    if is_list(value):
        return [masked(each, secret=secret) for each in value]
    return MASK if secret and value not in (None, "") else value
