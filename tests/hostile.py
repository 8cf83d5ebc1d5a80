"""A server on a real socket that answers with any bytes, or with none."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

Act = Callable[[socket.socket], None]


def say(data: bytes) -> Act:
    """Send these bytes and close."""
    return lambda connection: connection.sendall(data)


def answer(
    body: bytes, status: str = "200 OK", headers: str = "Content-Type: application/json", connection: str = "close"
) -> Act:
    """Send a whole answer; a client is told that the connection ends, or it might ask again on the closed one."""
    fields = f"{headers}\r\nContent-Length: {len(body)}\r\nConnection: {connection}"
    return say(f"HTTP/1.1 {status}\r\n{fields}\r\n\r\n".encode() + body)


def hang_up(_: socket.socket) -> None:
    """Close without a word."""


def reset(connection: socket.socket) -> None:
    """Break the connection, so that the other side sees an error and not an end."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def reset_after(data: bytes) -> Act:
    """Send these bytes, then break the connection."""

    def act(connection: socket.socket) -> None:
        connection.sendall(data)
        reset(connection)

    return act


def drip(connection: socket.socket) -> None:
    """Send an answer piece by piece, without an end, until the other side closes."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
    while True:
        connection.sendall(b" " * 1024)


class HostileServer:
    """Reads a whole request on each connection, notes it, then does the next of its acts; the last one repeats."""

    def __init__(self, *acts: Act) -> None:
        self.acts = list(acts)
        self.requests: list[bytes] = []
        self._silent = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)

    @property
    def url(self) -> str:
        """The address the server listens on."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def say_nothing(self, _: socket.socket) -> None:
        """Keep the connection open without an answer until the server ends."""
        self._silent.wait()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._silent.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(timeout=10)
        assert not self._thread.is_alive(), "the client has left a connection open"

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                request = _read(connection)
                if not request:
                    continue
                self.requests.append(request)
                act = self.acts.pop(0) if len(self.acts) > 1 else self.acts[0]
                with suppress(OSError):  # the client has gone
                    act(connection)


def _read(connection: socket.socket) -> bytes:
    """A request, with the chunks of its body joined."""
    with connection.makefile("rb") as stream:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = stream.readline()
            if not line:
                return b""
            head += line
        fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:] if line)
        if fields.get(b"transfer-encoding") != b"chunked":
            return head + stream.read(int(fields.get(b"content-length", 0)))
        body = b""
        while size := int(stream.readline() or b"0", 16):
            body += stream.read(size)
            stream.readline()
        stream.readline()
        return head + body
