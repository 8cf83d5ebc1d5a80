"""Decide through the API alone what a connection syncs: nothing but the tables that you name.

    python manage_schema.py GROUP CONNECTION SCHEMA.TABLE...

GROUP is the name of a group and CONNECTION that of a connection in it; credentials come from the environment. First everything
is turned off, then the tables are turned on with their schemas; what is new in the source later is not synced.
"""

from __future__ import annotations

import argparse

from fivetran_facade import Fivetran
from fivetran_facade.schemas import Plan, Schema, Selection, Table


def main() -> None:
    """Take the names from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("group")
    parser.add_argument("connection")
    parser.add_argument("tables", nargs="+", metavar="SCHEMA.TABLE")
    given = parser.parse_args()
    with Fivetran() as fivetran:
        connection_id = find(fivetran, given.group, given.connection)
        print(sync_only(fivetran, connection_id, given.tables))


def find(fivetran: Fivetran, group_name: str, connection_name: str) -> str:
    """The id of a connection, by names that people know."""
    groups = [group.id for group in fivetran.groups.list() if group.name == group_name]
    for group_id in groups:
        for connection in fivetran.groups.list_connections(group_id, schema=connection_name):
            return connection.id
    raise SystemExit(f"no connection {connection_name} in a group {group_name}")


def sync_only(fivetran: Fivetran, connection_id: str, tables: list[str]) -> Plan:
    """Let a connection sync these tables and no others; returns what was turned on, and what could not be."""
    # This looks into the source, which can take minutes.
    fivetran.schemas.reload(connection_id, exclude_mode="EXCLUDE")
    schemas: dict[str, Schema] = {}
    for name in tables:
        schema, _, table = name.partition(".")
        known = schemas.get(schema, Schema()).tables
        schemas[schema] = Schema(enabled=True, tables={**known, table: Table(enabled=True)})
    return fivetran.schemas.apply(connection_id, Selection(schema_change_handling="BLOCK_ALL", schemas=schemas))


if __name__ == "__main__":
    main()
