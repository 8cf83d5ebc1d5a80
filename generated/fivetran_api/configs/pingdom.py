from typing import TypedDict


class PingdomConfig(TypedDict, total=False):
    """The config of a connection to `pingdom`, which `schema` names for good."""

    schema: str
    username: str
