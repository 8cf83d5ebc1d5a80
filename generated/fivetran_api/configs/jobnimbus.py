from typing import TypedDict


class JobnimbusConfig(TypedDict, total=False):
    """The config of a `jobnimbus` connection, which `schema` names for good."""

    api_key: str
    schema: str
