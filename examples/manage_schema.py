"""Decide through the API alone what a connection syncs: nothing but the tables that you name.

    python manage_schema.py GROUP CONNECTION SCHEMA.TABLE...

GROUP is the name of a group and CONNECTION that of a connection in it; credentials come from the environment. First everything
is turned off, then the tables are turned on with their schemas. What is added to the source later is not synced.
"""

from __future__ import annotations

import argparse

from fivetran_facade import Fivetran
from fivetran_facade.selections import SchemaSelection, Selection, SelectionPlan, TableSelection


def main() -> None:
    """Read the names from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("group")
    parser.add_argument("connection")
    parser.add_argument("tables", nargs="+", metavar="SCHEMA.TABLE")
    given = parser.parse_args()
    with Fivetran() as fivetran:
        connection_id = find(fivetran, given.group, given.connection)
        print(sync_only(fivetran, connection_id, given.tables))


def find(fivetran: Fivetran, group_name: str, connection_name: str) -> str:
    """Return the id of a connection by the names of its group and of itself."""
    groups = [group.id for group in fivetran.groups.list() if group.name == group_name]
    for group_id in groups:
        for connection in fivetran.groups.list_connections(group_id, schema=connection_name):
            return connection.id
    raise SystemExit(f"no connection {connection_name} in a group {group_name}")


def sync_only(fivetran: Fivetran, connection_id: str, tables: list[str]) -> SelectionPlan:
    """Let a connection sync these tables and no others. Return the changes that were made, and what could not be changed."""
    # Reads the source anew, which can take minutes.
    fivetran.schemas.reload(connection_id, exclude_mode="EXCLUDE")
    schemas: dict[str, SchemaSelection] = {}
    for name in tables:
        schema, _, table = name.partition(".")
        known = schemas.get(schema, SchemaSelection()).tables
        schemas[schema] = SchemaSelection(enabled=True, tables={**known, table: TableSelection(enabled=True)})
    selection = Selection(schema_change_handling="BLOCK_ALL", schemas=schemas)
    # Everything is off by now, so a table that is locked or misspelt does not keep the others off.
    return fivetran.schemas.apply_selection(connection_id, selection, partial=True)


if __name__ == "__main__":
    main()
