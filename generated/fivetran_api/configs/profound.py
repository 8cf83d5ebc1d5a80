from typing import TypedDict


class ProfoundConfig(TypedDict, total=False):
    """The config of a connection to `profound`, which `schema` names for good."""

    api_key: str
    schema: str
