from typing import TypedDict


class TeamtailorConfig(TypedDict, total=False):
    """The config of a connection to `teamtailor`, which `schema` and `table` name for good."""

    api_key: str
    schema: str
    table: str
