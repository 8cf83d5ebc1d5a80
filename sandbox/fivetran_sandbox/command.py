"""The command: a local Fivetran on a port of this machine."""

from __future__ import annotations

import sys
from ipaddress import ip_address
from typing import Any

import click

from .limits import PLANS
from .seeds import BrokenSeed


@click.command(context_settings={"help_option_names": ["-h", "--help"], "show_default": True})
@click.option("--host", default="127.0.0.1", help="The address to listen on; one of another machine's needs --public.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="The port to listen on; 0 takes a free one.")
@click.option("--public", is_flag=True, help="Let other machines in, which can then read and change everything.")
@click.option("--seed", default="demo", help="demo, empty, or a JSON file of collections.")
@click.option("--connections", type=click.IntRange(0), default=0, help="The number of connections to generate besides.")
@click.option("--api-key", help="The only API key to let in. Without it any key and secret are.")
@click.option("--api-secret", help="Its secret.")
@click.option(
    "--speed", type=click.FloatRange(0), default=1.0, help="Sandbox seconds in a real one; 0 moves time by hand only."
)
@click.option("--sync-seconds", type=click.FloatRange(0), default=3.0, help="The duration of a sync, in sandbox seconds.")
@click.option("--legacy/--no-legacy", default=True, help="Serve the older paths, such as /v1/connectors, too.")
@click.option("--plan", type=click.Choice(list(PLANS)), default="standard", help="The plan whose limits of requests hold.")
@click.option("--requests-per-hour", type=click.IntRange(0), help="The requests let in within an hour, if not the plan's.")
@click.option("--ids", type=click.IntRange(0), default=0, help="The number that the order of new ids begins at.")
@click.version_option(package_name="fivetran-sandbox")
def main(*, host: str, port: int, public: bool, seed: str, **options: Any) -> None:
    """Serve a local Fivetran to develop against, until Ctrl-C.

    It prints what to export so that clients find it. Example: fivetran-sandbox --port 8080 --connections 1000
    """
    if not public and not _is_of_this_machine(host):
        raise click.UsageError(f"{host} is an address for other machines; add --public to let them in")
    # Not before the options are known to be right: it takes a while.
    from .application import Sandbox  # noqa: PLC0415
    from .server import address, listen, run  # noqa: PLC0415

    try:
        sandbox = Sandbox(seed, public=public, **options)
    except (BrokenSeed, ValueError) as failure:
        raise click.UsageError(" ".join(str(failure).split())) from None
    try:
        listening = listen(host, port)
    except (OSError, UnicodeError) as failure:
        raise click.UsageError(f"cannot listen on {host}:{port}: {getattr(failure, 'strerror', None) or failure}") from None
    with listening:
        if public:
            click.echo("Other machines can read and change everything in this sandbox, its secrets included.", err=True)
        key, secret = (options["api_key"], "<its secret>") if options["api_key"] else ("any", "any")
        line = (
            f"Fivetran sandbox on {address(listening)}: "
            f"export FIVETRAN_API_URL={address(listening)} FIVETRAN_API_KEY={key} FIVETRAN_API_SECRET={secret}"
        )
        run(sandbox, listening, lambda: _say(line))


def _is_of_this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _say(line: str) -> None:
    click.echo(line)
    sys.stdout.flush()


def program() -> int:
    """Run the command, and return its exit status. What is wrong is one line."""
    try:
        status: Any = main.main(standalone_mode=False)
    except click.ClickException as failure:
        click.echo(f"fivetran_sandbox: {failure.format_message()}", err=True)
        return 2
    except click.Abort:
        return 0
    return status if isinstance(status, int) else 0
