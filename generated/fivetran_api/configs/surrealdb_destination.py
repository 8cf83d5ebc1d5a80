from typing import TypeAlias


SurrealdbDestinationConfig: TypeAlias = dict[str, object]
"""The config of a `surrealdb_destination` destination."""
