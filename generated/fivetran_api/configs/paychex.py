from typing import TypedDict


class PaychexConfig(TypedDict, total=False):
    """The config of a connection to `paychex`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
