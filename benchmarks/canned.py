"""A server that has its answers ready, so that calls cost next to nothing but what the clients make of them.

It answers GET on a free port of this machine, with the older paths too, which some clients call. Below /few a listing is one
page of three connections; else it has three pages of a thousand.
"""

from __future__ import annotations

import asyncio
import sys
from urllib.parse import parse_qs, urlsplit

import answers

PAGES = 3
PAGE = 1000


def responses() -> dict[tuple[str, str], bytes]:
    """By path and cursor, the bytes that answer."""
    items = answers.connections(PAGES * PAGE)
    pages = {
        str(number or ""): answers.connection_page(
            items[number * PAGE : (number + 1) * PAGE], str(number + 1) if number + 1 < PAGES else None
        )
        for number in range(PAGES)
    }
    few = answers.connection_page(items[:3])
    one = answers.envelope(items[0])
    found = {(f"/v1/groups/{answers.GROUP}", ""): answers.group()}
    for word in ("connections", "connectors"):
        found[f"/v1/{word}/{answers.CONNECTION}", ""] = one
        for path in (f"/v1/{word}", f"/v1/groups/{answers.GROUP}/{word}"):
            found[f"/few{path}", ""] = few
            found |= {(path, cursor): page for cursor, page in pages.items()}
    written = {id(answer): _response(answers.write(answer)) for answer in found.values()}
    return {key: written[id(answer)] for key, answer in found.items()}


class Canned(asyncio.Protocol):
    """One connection, kept alive."""

    def __init__(self, responses: dict[tuple[str, str], bytes]) -> None:
        self._responses = responses
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Remember where to answer."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer each request that is complete; they have no bodies."""
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            target = self._received.split(b" ", 2)[1].decode()
            self._received = self._received[end + 4 :]
            self._transport.write(self._answer(target))

    def _answer(self, target: str) -> bytes:
        url = urlsplit(target)
        cursor = parse_qs(url.query).get("cursor", [""])[0]
        return self._responses.get((url.path.rstrip("/"), cursor), _NOT_FOUND)


def _response(body: bytes, status: str = "200 OK") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


_NOT_FOUND = _response(b'{"code":"NotFound","message":"There is no such answer"}', "404 Not Found")


async def main() -> None:
    """Serve until the end of the process."""
    ready = responses()
    server = await asyncio.get_running_loop().create_server(lambda: Canned(ready), "127.0.0.1", 0)
    sys.stdout.write(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
