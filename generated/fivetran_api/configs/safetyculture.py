from typing import TypedDict


class SafetycultureConfig(TypedDict, total=False):
    """The config of a connection to `safetyculture`, which `schema` names for good."""

    api_token: str
    schema: str
