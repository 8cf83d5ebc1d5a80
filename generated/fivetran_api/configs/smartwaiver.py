from typing import TypedDict


class SmartwaiverConfig(TypedDict, total=False):
    """The config of a `smartwaiver` connection, which `schema` names for good."""

    api_key: str
    schema: str
