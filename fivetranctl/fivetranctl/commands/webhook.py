"""webhook: verify, receive and send."""

from __future__ import annotations

import json
import os
import sys
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any, cast

import click

from ..failures import Failed
from ..inputs import secret as read_secret
from ..messages import say
from ..root import ExtendedGroup
from ..watching import line

_SECRET = click.option(
    "--secret",
    help="The webhook's secret; @FILE, env:NAME, - or ? keep it out of the command line. Default FIVETRAN_WEBHOOK_SECRET.",
)
_LARGEST = 1_000_000


@click.group("webhook", cls=ExtendedGroup)
def command() -> None:
    """Verify, receive and send webhooks; and the operations of `webhooks`."""


@command.command()
@click.argument("file", type=click.Path(allow_dash=True))
@click.option("--signature", required=True, help="The value of the header X-Fivetran-Signature-256.")
@_SECRET
def verify(file: str, signature: str, secret: str | None) -> None:
    """Check that Fivetran signed the body in a file (- for standard input), and print the event. Exit status 1 if it did not.

    \b
    Example:
      fivetranctl webhook verify body.json --signature A1B2... --secret @secret.txt
    """
    from fivetran_facade.webhooks import receive  # noqa: PLC0415 - help does without it

    if file == secret == "-":
        raise click.UsageError("the body and the secret cannot both come from standard input")
    try:
        body = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise click.UsageError(f"{file} cannot be read: {error.strerror}") from None
    click.echo(json.dumps(dict(receive(body, signature, _secret(secret)).payload), indent=2))


@command.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8090, show_default=True, help="The port to listen on.")
@click.option("--count", type=click.IntRange(1), help="The number of events to end after.")
@_SECRET
def listen(port: int, count: int | None, secret: str | None) -> None:
    """Receive webhooks on this machine, check their signatures, and print each event as a line of JSON.

    Fivetran reaches it through a tunnel of yours; the sandbox reaches it directly. A wrong signature is answered with 401.

    \b
    Example:
      fivetranctl webhook listen --port 8090 --secret @secret.txt
    """
    try:
        server = _Server(port, _secret(secret))
    except OSError as error:
        say(f"error: port {port} cannot be listened on: {error.strerror}")
        raise Failed from None
    seen = 0
    with server:
        say(f"Listening on http://127.0.0.1:{server.server_port}")
        while count is None or seen < count:
            server.handle_request()
            # Here and not in the receiver, for a closed pipe ends the command.
            while server.events:
                click.echo(json.dumps(server.events.pop(0), ensure_ascii=False))
                sys.stdout.flush()
                seen += 1


class _Receiver(BaseHTTPRequestHandler):
    """Checks the signature of a webhook."""

    timeout = 10  # one that sends nothing must not keep the others waiting

    def do_POST(self) -> None:
        """Take a webhook."""
        self.send_response(self._status())
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _status(self) -> int:
        from fivetran_facade import FivetranError, InvalidSignature  # noqa: PLC0415 - help does without it
        from fivetran_facade.webhooks import SIGNATURE, receive  # noqa: PLC0415 - help does without it

        server, length = cast("_Server", self.server), self.headers.get("Content-Length", "")
        if not length.isdecimal():
            say("refused: the request has no Content-Length")
            return 411
        if int(length) > _LARGEST:
            say(f"refused: the body has {length} bytes, more than {_LARGEST}")
            return 413
        try:
            event = receive(self.rfile.read(int(length)), self.headers.get(SIGNATURE), server.secret)
        except FivetranError as error:
            say(f"refused: {error}")
            return 401 if isinstance(error, InvalidSignature) else 400
        server.events.append(dict(event.payload))
        return 200

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
        """Log nothing."""


class _Server(HTTPServer):
    """Keeps events whose signatures are right.

    Args:
        port: The port, 0 to 65535; 0 takes a free one.
        secret: The webhook's secret.
    """

    def __init__(self, port: int, secret: str) -> None:
        super().__init__(("127.0.0.1", port), _Receiver)
        self.secret = secret
        self.events: list[dict[str, Any]] = []

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002 - the library's parameters
        """Say what has gone wrong with a request, such as a client that is gone."""
        say(f"refused: {sys.exception()}")


@command.command()
@click.argument("url")
@click.option("--event", default="sync_end", show_default=True, help="The kind of event.")
@click.option("--connection", default="speak_inexpensive", show_default=True, help="The connection it is about.")
@click.option("--status", default="SUCCESSFUL", show_default=True, help="The status of a sync_end.")
@_SECRET
def trigger(url: str, event: str, connection: str, status: str, secret: str | None) -> None:
    """Send a signed sample of an event to an address, to test what receives it.

    \b
    Example:
      fivetranctl webhook trigger http://127.0.0.1:8090 --event sync_end --secret @secret.txt
    """
    import httpx  # noqa: PLC0415 - when something is sent

    from fivetran_facade.webhooks import SIGNATURE, sign  # noqa: PLC0415 - help does without it

    about = {"event": event, "created": datetime.now(UTC).isoformat(), "connector_id": connection, "sync_id": "sample"}
    body = json.dumps(about | ({"data": {"status": status}} if event == "sync_end" else {})).encode()
    headers = {"Content-Type": "application/json", SIGNATURE: sign(body, _secret(secret))}
    try:
        response = httpx.post(url, content=body, headers=headers, timeout=10)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        say(f"error: {url} cannot be reached: {error}")
        raise Failed from None
    line(f"{event} sent; the answer is {response.status_code}")
    if not response.is_success:
        raise Failed


def _secret(given: str | None) -> str:
    found = read_secret(given, "--secret") if given else os.environ.get("FIVETRAN_WEBHOOK_SECRET")
    if not found:
        raise click.UsageError("--secret must be given, or FIVETRAN_WEBHOOK_SECRET be set")
    return found
