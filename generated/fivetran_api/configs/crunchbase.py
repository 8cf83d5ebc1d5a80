from typing import TypedDict


class CrunchbaseConfig(TypedDict, total=False):
    """The config of a `crunchbase` connection, which `schema` names for good."""

    api_key: str
    schema: str
