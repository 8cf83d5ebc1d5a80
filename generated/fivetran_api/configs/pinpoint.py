from typing import TypedDict


class PinpointConfig(TypedDict, total=False):
    """The config of a connection to `pinpoint`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
