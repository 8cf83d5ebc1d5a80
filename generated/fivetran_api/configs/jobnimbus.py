from typing import TypedDict


class JobnimbusConfig(TypedDict, total=False):
    """The config of a connection to `jobnimbus`, which `schema` names for good."""

    api_key: str
    schema: str
