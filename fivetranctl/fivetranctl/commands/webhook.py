"""webhook: verify, receive and send."""

from __future__ import annotations

import json
import os
import sys
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

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
    from fivetran_facade import FivetranError, InvalidSignature  # noqa: PLC0415 - help does without it
    from fivetran_facade.webhooks import SIGNATURE, receive  # noqa: PLC0415 - help does without it

    key, seen = _secret(secret), 0

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            nonlocal seen
            body = self.rfile.read(min(int(self.headers.get("Content-Length") or 0), _LARGEST))
            status = 200
            try:
                event = receive(body, self.headers.get(SIGNATURE), key)
            except InvalidSignature as error:
                status = 401
                say(f"refused: {error}")
            except FivetranError as error:
                status = 400
                say(f"refused: {error}")
            else:
                click.echo(json.dumps(dict(event.payload), ensure_ascii=False))
                sys.stdout.flush()
                seen += 1
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
            pass

    with HTTPServer(("127.0.0.1", port), Receiver) as server:
        say(f"Listening on http://127.0.0.1:{server.server_port}")
        while count is None or seen < count:
            server.handle_request()


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
