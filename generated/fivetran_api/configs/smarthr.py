from typing import Literal, TypedDict


class SmarthrConfig(TypedDict, total=False):
    """The config of a connection to `smarthr`, which `schema` names for good."""

    bearer_token: str
    environment: Literal["daruma.space", "smarthr.jp"]
    schema: str
    subdomain: str
