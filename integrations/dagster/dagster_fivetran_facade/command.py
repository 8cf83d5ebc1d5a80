"""The command dagster-fivetran-facade: writes the snapshot of an account that definitions are made from."""

from __future__ import annotations

from pathlib import Path

import click

from fivetran_facade import Fivetran, FivetranError

from .account import read_account


@click.group()
def main() -> None:
    """Fivetran for Dagster."""


@main.command()
@click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    help="The file, such as fivetran_ACCOUNT.json.",
)
def snapshot(output: Path) -> None:
    """Write what there is in the account to a file, from which assets are made.

    Credentials come from FIVETRAN_API_KEY and FIVETRAN_API_SECRET.
    """
    try:
        with Fivetran() as fivetran:
            data = read_account(fivetran)
    except FivetranError as error:
        raise click.ClickException(str(error)) from error
    output.write_text(data.model_dump_json(indent=1, exclude_defaults=True), encoding="utf-8")
    if data.skipped:
        click.echo(f"{len(data.skipped)} connections have no assets: {data.reasons}", err=True)
    tables = len(data.to_fivetran_connector_table_props_data())
    click.echo(f"{output}: {len(data.connectors_by_id)} connections with {tables} tables")
