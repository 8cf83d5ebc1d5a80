from typing import TypedDict


class SinglestoreSourceConfig(TypedDict, total=False):
    """The config of a `singlestore_source` connection, which `schema` names for good."""

    schema: str
