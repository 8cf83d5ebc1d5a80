from typing import TypeAlias


SurrealdbDestinationConfig: TypeAlias = dict[str, object]
"""The config of a destination in `surrealdb_destination`."""
