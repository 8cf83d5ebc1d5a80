from typing import TypedDict


class VenminderConfig(TypedDict, total=False):
    """The config of a connection to `venminder`, which `schema` names for good."""

    api_key: str
    schema: str
    secret: str
