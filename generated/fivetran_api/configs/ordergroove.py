from typing import Literal, TypedDict


class OrdergrooveConfig(TypedDict, total=False):
    """The config of a connection to `ordergroove`, which `schema` names for good."""

    api_key: str
    environment: Literal["restapi", "staging.restapi"]
    schema: str
