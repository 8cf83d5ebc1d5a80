"""open: a connection's page in the browser."""

from __future__ import annotations

import webbrowser

import click

from ..options import connected
from ..session import Session

_PAGE = "https://fivetran.com/dashboard/connections/{}/status"


@click.command("open")
@click.argument("connection")
@click.option("--print", "only_print", is_flag=True, help="Print the address instead.")
@connected(output=False)
def command(session: Session, connection: str, *, only_print: bool) -> None:
    """Open a connection's page on Fivetran's site, by its id or name.

    \b
    Example:
      fivetranctl open speak_inexpensive
    """
    address = _PAGE.format(session.with_connection(connection, lambda key: _found(session, key)))
    if only_print or not webbrowser.open(address):
        click.echo(address)


def _found(session: Session, key: str) -> str:
    """Return an id if there is such a connection; also if the API cannot be asked, for the page is another way to see it.

    Raises:
        NotFound: There is none.
    """
    from fivetran_facade import FivetranError, NotFound  # noqa: PLC0415 - when something is sent

    try:
        session.client.connections.get(key)
    except NotFound:
        raise
    except FivetranError:
        pass
    return key
