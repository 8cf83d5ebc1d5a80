from typing import TypedDict


class ProfoundConfig(TypedDict, total=False):
    """The config of a `profound` connection, which `schema` names for good."""

    api_key: str
    schema: str
