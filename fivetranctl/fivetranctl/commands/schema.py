"""schema: schemas as code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from ..failures import Different, Failed, writing
from ..options import connected
from ..root import ExtendedGroup
from ..session import Session


@click.group("schema", cls=ExtendedGroup)
def command() -> None:
    """Show, export, compare, plan and apply what connections sync; and the operations of `schemas`.

    A selection is a YAML file of schemas, tables and columns. What it does not name stays as it is.
    """


@command.command()
@click.argument("connection")
@click.option("--all", "everything", is_flag=True, help="Also what is not synced.")
@connected()
def show(session: Session, connection: str, *, everything: bool) -> None:
    """Show the tables that a connection syncs, a line for each.

    \b
    Example:
      fivetranctl schema show speak_inexpensive
    """
    selection = session.with_connection(connection, session.client.schemas.read_selection)
    rows = [
        {
            "schema": name,
            "table": table,
            "enabled": bool(schema.enabled and found.enabled),
            "sync_mode": found.sync_mode,
            "columns": len(found.columns),
        }
        for name, schema in selection.schemas.items()
        for table, found in schema.tables.items()
    ]
    session.show_all(
        (row for row in rows if everything or row["enabled"]), ["schema", "table", "enabled", "sync_mode", "columns"]
    )


@command.command()
@click.argument("connection")
@click.option("-o", "--to", type=click.Path(dir_okay=False), help="The file to write; standard output if left out.")
@click.option("--columns", "all_columns", is_flag=True, help="Read the columns of each table, a request for each.")
@connected(output=False)
def export(session: Session, connection: str, to: str | None, *, all_columns: bool) -> None:
    """Write what a connection syncs as YAML.

    \b
    Example:
      fivetranctl schema export speak_inexpensive -o shop.yaml
    """
    selection = session.with_connection(connection, lambda key: session.client.schemas.read_selection(key, columns=all_columns))
    if to:
        with writing(to):
            selection.save(to)
    else:
        click.echo(selection.to_yaml(), nl=False)


@command.command()
@click.argument("connection")
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@connected(output=False)
def diff(session: Session, connection: str, file: str) -> None:
    """Print how a connection differs from a file; exit status 5 if it does.

    \b
    Example:
      fivetranctl schema diff speak_inexpensive shop.yaml
    """
    wanted = _selection(file)
    found = session.with_connection(connection, lambda key: session.client.schemas.plan_selection(key, wanted))
    click.echo(str(found))
    if found or found.obstacles or found.uncarried:
        raise Different


@command.command()
@click.argument("connection")
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@click.option("-o", "--to", type=click.Path(dir_okay=False), help="A file to keep the plan in, for `apply`.")
@connected(output=False)
def plan(session: Session, connection: str, file: str, to: str | None) -> None:
    """Print the changes that turn what a connection syncs into what a file says, and keep them if told to. Nothing is changed.

    \b
    Example:
      fivetranctl schema plan speak_inexpensive shop.yaml -o shop.plan
      fivetranctl schema apply shop.plan
    """
    wanted = _selection(file)
    key, found = session.with_connection(connection, lambda key: (key, session.client.schemas.plan_selection(key, wanted)))
    click.echo(str(found))
    if to:
        kept = {
            "fivetranctl_plan": 1,
            "connection_id": key,
            "changes": list(map(str, found.changes)),
            "wanted": found.wanted.to_dict(),
        }
        with writing(to):
            Path(to).write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")
        session.say(f"To make these changes: fivetranctl schema apply {to}")


@command.command("apply")
@click.argument("names", nargs=-1, required=True, metavar="[CONNECTION] FILE")
@click.option("--partial", is_flag=True, help="Make the other changes if some cannot be made.")
@connected(output=False, changes=True)
def apply_(session: Session, names: tuple[str, ...], *, partial: bool) -> None:
    """Let a connection sync what a file says, or make the changes of a plan.

    \b
    Example:
      fivetranctl schema apply speak_inexpensive shop.yaml
      fivetranctl schema apply shop.plan
    """
    *connection, file = names
    if len(connection) > 1:
        raise click.UsageError("give a connection and a file, or a plan alone")
    if connection:
        text, wanted = connection[0], _selection(file)
    else:
        text, wanted, changes = _planned(file)
        now = session.client.schemas.plan_selection(text, wanted)
        if not {*map(str, now.changes)} <= {*changes}:
            click.echo(str(now))
            session.say(f"error: what {text} syncs has changed since {file} was made, and these would be the changes now.")
            session.say("hint: `fivetranctl schema plan` makes a new plan.")
            raise Failed
    click.echo(
        str(session.with_connection(text, lambda key: session.client.schemas.apply_selection(key, wanted, partial=partial)))
    )


@command.command()
@click.argument("source")
@click.argument("target")
@click.option("--partial", is_flag=True, help="Make the other changes if some cannot be made.")
@connected(output=False, changes=True)
def copy(session: Session, source: str, target: str, *, partial: bool) -> None:
    """Let a connection sync what another syncs, row filters included.

    \b
    Example:
      fivetranctl schema copy shop_staging shop_production
    """
    found = session.with_connection(
        source,
        lambda one: session.with_connection(
            target, lambda other: session.client.schemas.copy_selection(one, other, partial=partial)
        ),
    )
    click.echo(str(found))


def _selection(file: str) -> Any:
    from fivetran_facade import Selection  # noqa: PLC0415 - when something is sent

    return Selection.load(file)


def _planned(file: str) -> tuple[str, Any, list[str]]:
    from fivetran_facade import Selection  # noqa: PLC0415 - when something is sent

    try:
        found = json.loads(Path(file).read_text(encoding="utf-8"))
        if found["fivetranctl_plan"] != 1:
            raise click.UsageError(f"{file} is a plan of a later version")
        return str(found["connection_id"]), Selection.from_dict(found["wanted"]), list(map(str, found["changes"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise click.UsageError(f"{file} is no plan, such as `fivetranctl schema plan -o` writes: {error}") from None
