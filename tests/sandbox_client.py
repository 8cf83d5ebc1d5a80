"""A client of a sandbox in this process, without a socket and without async."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Any, Self

import httpx

from fivetran_sandbox import Sandbox

CREDENTIALS = ("key", "secret")


class LocalClient:
    """Sends requests to a sandbox; time moves by hand unless the sandbox is given."""

    def __init__(self, sandbox: Sandbox | None = None, **options: Any) -> None:
        options.setdefault("speed", 0)
        self.sandbox = sandbox or Sandbox(**options)
        self._runner = asyncio.Runner()
        transport = httpx.ASGITransport(self.sandbox)
        self._client = httpx.AsyncClient(transport=transport, base_url="http://sandbox", auth=CREDENTIALS)

    def request(self, method: str, path: str, **options: Any) -> httpx.Response:
        """Send a request."""
        return self._runner.run(self._client.request(method, path, **options))

    def get(self, path: str, **options: Any) -> httpx.Response:
        """Send a GET."""
        return self.request("GET", path, **options)

    def post(self, path: str, **options: Any) -> httpx.Response:
        """Send a POST."""
        return self.request("POST", path, **options)

    def patch(self, path: str, **options: Any) -> httpx.Response:
        """Send a PATCH."""
        return self.request("PATCH", path, **options)

    def delete(self, path: str, **options: Any) -> httpx.Response:
        """Send a DELETE."""
        return self.request("DELETE", path, **options)

    def data(self, path: str, **options: Any) -> Any:
        """Return the `data` of the response to a GET."""
        response = self.get(path, **options)
        assert response.status_code == 200, response.text
        return response.json()["data"]

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        assert self.post("/_sandbox/clock", json={"seconds": seconds}).status_code == 200

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._runner.run(self._client.aclose())
        self._runner.close()
