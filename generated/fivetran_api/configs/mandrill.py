from typing import TypedDict


class MandrillConfig(TypedDict, total=False):
    """The config of a connection to `mandrill`, which `schema` names for good."""

    api_key: str
    schema: str
