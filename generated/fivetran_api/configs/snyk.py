from typing import Literal, TypedDict


class SnykConfig(TypedDict, total=False):
    """The config of a connection to `snyk`, which `schema` names for good."""

    api_token: str
    region: Literal["", ".au", ".eu", ".us"]
    schema: str
