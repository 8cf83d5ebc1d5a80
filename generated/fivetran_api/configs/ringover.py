from typing import Literal, TypedDict


class RingoverConfig(TypedDict, total=False):
    """The config of a connection to `ringover`, which `schema` names for good."""

    api_key: str
    region: Literal["-api", "-api-us"]
    schema: str
