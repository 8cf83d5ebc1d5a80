from typing import TypedDict


class ShipstationConfig(TypedDict, total=False):
    """The config of a connection to `shipstation`, which `schema` names for good."""

    password: str
    schema: str
    username: str
    v2_api_key: str
