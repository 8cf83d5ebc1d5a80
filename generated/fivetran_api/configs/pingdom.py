from typing import TypedDict


class PingdomConfig(TypedDict, total=False):
    """The config of a `pingdom` connection, which `schema` names for good."""

    schema: str
    username: str
