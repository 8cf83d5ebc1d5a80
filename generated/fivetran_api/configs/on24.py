from typing import Literal, TypedDict


class On24Config(TypedDict, total=False):
    """The config of a connection to `on24`, which `schema` names for good."""

    client_id: str
    region: Literal["api", "api.eu"]
    schema: str
    token_key: str
    token_secret: str
