from typing import TypedDict


class SmartwaiverConfig(TypedDict, total=False):
    """The config of a connection to `smartwaiver`, which `schema` names for good."""

    api_key: str
    schema: str
