from typing import TypedDict


class SinglestoreSourceConfig(TypedDict, total=False):
    """The config of a connection to `singlestore_source`, which `schema` names for good."""

    schema: str
