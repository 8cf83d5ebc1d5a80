from typing import Literal, TypedDict


class TranscendConfig(TypedDict, total=False):
    """The config of a connection to `transcend`, which `schema` names for good."""

    api_key: str
    region: Literal["api", "api.us"]
    schema: str
