from typing import Literal, TypedDict


class FactbirdConfig(TypedDict, total=False):
    """The config of a connection to `factbird`, which `schema` names for good."""

    api_token: str
    base_url: Literal["", "api.cloud.factbird.com"]
    custom_url: str
    schema: str
