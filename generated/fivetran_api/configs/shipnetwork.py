from typing import TypedDict


class ShipnetworkConfig(TypedDict, total=False):
    """The config of a connection to `shipnetwork`, which `schema` names for good."""

    api_user_identifier: str
    api_user_secret: str
    client_id: str
    schema: str
