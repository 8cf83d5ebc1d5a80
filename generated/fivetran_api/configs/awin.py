from typing import Literal, TypedDict


class AwinConfig(TypedDict, total=False):
    """The config of a connection to `awin`, which `schema` names for good."""

    api_token: str
    region: Literal[
        "AT", "AU", "BE", "BR", "BU", "CA", "CH", "DE", "DK", "ES", "FI", "FR", "GB", "IE", "IT", "NL", "NO", "PL", "SE", "US",
    ]
    schema: str
