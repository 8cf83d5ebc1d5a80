from typing import TypedDict


class ShipmonkConfig(TypedDict, total=False):
    """The config of a connection to `shipmonk`, which `schema` names for good."""

    api_key: str
    schema: str
