"""The command: a local Fivetran on a port of this machine."""

from __future__ import annotations

import sys
from typing import Annotated, Any

import typer

from .limits import PLANS
from .seeds import BrokenSeed

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


@app.command()
def main(
    *,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port to listen on; 0 takes a free one.")] = 0,
    seed: Annotated[str, typer.Option(help="demo, empty, or a JSON file of collections.")] = "demo",
    connections: Annotated[int, typer.Option(min=0, help="How many connections to generate besides.")] = 0,
    api_key: Annotated[str | None, typer.Option(help="The only API key to let in; any is, without one.")] = None,
    api_secret: Annotated[str | None, typer.Option(help="Its secret.")] = None,
    speed: Annotated[float, typer.Option(min=0, help="Sandbox seconds in a real one; 0 moves time by hand only.")] = 1.0,
    sync_seconds: Annotated[float, typer.Option(min=0, help="How long a sync takes, in sandbox seconds.")] = 3.0,
    legacy: Annotated[bool, typer.Option(help="Serve the older paths, such as /v1/connectors, too.")] = True,
    plan: Annotated[str, typer.Option(help=f"Whose limits of requests hold: {', '.join(PLANS)}.")] = "standard",
    requests_per_hour: Annotated[
        int | None, typer.Option(min=0, help="Requests let in within an hour, if not the plan's.")
    ] = None,
    ids: Annotated[int, typer.Option(min=0, help="Where the order of new ids begins.")] = 0,
) -> None:
    """Serve a local Fivetran to develop against, until Ctrl-C."""
    # Not before the options are known to be right: it takes a while.
    from .application import Sandbox  # noqa: PLC0415
    from .server import address, listen, run  # noqa: PLC0415

    options: dict[str, Any] = {
        "connections": connections,
        "speed": speed,
        "sync_seconds": sync_seconds,
        "legacy": legacy,
        "plan": plan,
    }
    options |= {"api_key": api_key, "api_secret": api_secret, "requests_per_hour": requests_per_hour, "ids": ids}
    try:
        sandbox = Sandbox(seed, **options)
    except (BrokenSeed, ValueError) as failure:
        raise _refused(str(failure)) from None
    try:
        listening = listen(host, port)
    except (OSError, UnicodeError) as failure:
        raise _refused(f"cannot listen on {host}:{port}: {getattr(failure, 'strerror', None) or failure}") from None
    with listening:
        key, secret = (api_key, "<its secret>") if api_key else ("any", "any")
        line = (
            f"Fivetran sandbox on {address(listening)}: "
            f"export FIVETRAN_API_URL={address(listening)} FIVETRAN_API_KEY={key} FIVETRAN_API_SECRET={secret}"
        )
        run(sandbox, listening, lambda: _say(line))


def _say(line: str) -> None:
    typer.echo(line)
    sys.stdout.flush()


def _refused(why: str) -> typer.Exit:
    typer.echo(f"fivetran_sandbox: {' '.join(why.split())}", err=True)
    return typer.Exit(2)


# Click's, of which some versions of Typer have a copy of their own.
_UsageError: type[BaseException] = typer.BadParameter.__mro__[1]


def program() -> int:
    """Run the command; its exit status."""
    try:
        status: Any = app(standalone_mode=False)
    except _UsageError as failure:
        typer.echo(f"fivetran_sandbox: {getattr(failure, 'format_message', failure.__str__)()}", err=True)
        return 2
    except typer.Abort:
        return 0
    return status if isinstance(status, int) else 0
