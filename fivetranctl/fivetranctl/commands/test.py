"""test: the setup tests of a connection."""

from __future__ import annotations

import click

from ..failures import Failed
from ..options import connected
from ..session import Session


@click.command("test")
@click.argument("connection")
@click.option("--trust-certificates", is_flag=True, help="Approve TLS certificates that nobody has approved.")
@click.option("--trust-fingerprints", is_flag=True, help="Approve SSH fingerprints that nobody has approved.")
@connected(changes=True)
def command(session: Session, connection: str, *, trust_certificates: bool, trust_fingerprints: bool) -> None:
    """Run the setup tests of a connection, given by its id or name. A test that fails is exit status 1.

    \b
    Example:
      fivetranctl test speak_inexpensive
    """
    found = session.with_connection(
        connection,
        lambda key: session.client.connections.test(
            key, trust_certificates=trust_certificates, trust_fingerprints=trust_fingerprints
        ),
    )
    tests = [each.to_dict() for each in found.setup_tests or ()]
    session.show_all(tests, ["title", "status", "message"])
    if any(each.get("status") not in ("PASSED", "SKIPPED", "WARNING") for each in tests):
        raise Failed
