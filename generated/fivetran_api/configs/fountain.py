from typing import Literal, TypedDict


class FountainConfig(TypedDict, total=False):
    """The config of a connection to `fountain`, which `schema` names for good."""

    api_token: str
    schema: str
    sub_domain: str
    url_format: Literal["api/v2", "v2"]
