"""sandbox: a local Fivetran."""

from __future__ import annotations

import sys

import click


@click.command("sandbox", context_settings={"ignore_unknown_options": True}, add_help_option=False)
@click.argument("options", nargs=-1, type=click.UNPROCESSED)
def command(options: tuple[str, ...]) -> None:
    """Run a local Fivetran until Ctrl-C; it prints what to export. Options are those of `fivetran-sandbox --help`.

    \b
    Example:
      fivetranctl sandbox --port 8080
    """
    try:
        from fivetran_sandbox.__main__ import main  # noqa: PLC0415 - a distribution of its own
    except ModuleNotFoundError:
        raise click.UsageError("the sandbox is a distribution of its own: pip install fivetran-sandbox, or ./sandbox") from None
    sys.argv = ["fivetran-sandbox", *options]
    raise SystemExit(main())
