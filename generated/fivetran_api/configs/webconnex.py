from typing import Literal, TypedDict


class WebconnexConfig(TypedDict, total=False):
    """The config of a connection to `webconnex`, which `schema` names for good."""

    api_key: str
    product: Literal["givingfuel.com", "redpodium.com", "regfox.com", "ticketspice.com"]
    schema: str
