"""auth: profiles with credentials, and which credentials are used."""

from __future__ import annotations

import sys

import click

from .. import profiles
from ..inputs import referred
from ..messages import say, warn_of_secret
from ..options import connected
from ..session import Session


@click.group("auth")
def command() -> None:
    """Store credentials, or tell which are used."""


@command.command()
@click.option("--profile", default=profiles.DEFAULT, show_default=True, help="The name to store them under.")
@click.option("--api-key", help="The API key; asked for if left out.")
@click.option("--api-secret", help="Its secret; - reads standard input, and it is asked for if left out.")
@click.option("--api-url", help="Another address of the API, such as that of a sandbox.")
@click.option("--allow-http", is_flag=True, help="Send credentials to another machine without TLS.")
@click.option("--no-check", is_flag=True, help="Store them without trying them.")
def login(
    profile: str, api_key: str | None, api_secret: str | None, api_url: str | None, *, allow_http: bool, no_check: bool
) -> None:
    """Store an API key and its secret as a profile, after trying them.

    The file is readable for you alone. In cron and CI pipelines set FIVETRAN_API_KEY and FIVETRAN_API_SECRET instead.

    \b
    Example:
      fivetranctl auth login --profile staging
    """
    profiles.everything()  # a file that cannot be read stops it before anything is asked for
    if not sys.stdin.isatty() and not (api_key and api_secret):
        raise click.UsageError(
            "there is no terminal to ask at: give --api-key, and --api-secret - with the secret on standard input"
        )
    if api_secret == "-":  # noqa: S105 - standard input
        api_secret = referred(api_secret, "--api-secret")
    elif api_secret:
        warn_of_secret("--api-secret")
    api_key = api_key or click.prompt("API key", err=True)
    api_secret = api_secret or click.prompt("API secret", hide_input=True, err=True)
    found = {"api_key": str(api_key).strip(), "api_secret": str(api_secret).strip()} | ({"api_url": api_url} if api_url else {})
    if not no_check:
        from fivetran_facade import Fivetran  # noqa: PLC0415 - when something is sent

        with Fivetran(found["api_key"], found["api_secret"], base_url=api_url, allow_http=allow_http) as client:
            account = client.account.get()
        say(f"These are credentials of the account {account.account_name or account.account_id}.")
    say(f"Stored as the profile {profile} in {profiles.write(profile, found)}.")


@command.command()
@connected(filters=False)
def describe(session: Session) -> None:
    """Tell which credentials are used, and where they come from. The secret is not shown, and nothing is sent.

    \b
    Example:
      fivetranctl auth describe --output json
    """
    from .doctor import sources  # noqa: PLC0415 - shared with it

    session.show(sources(session))
