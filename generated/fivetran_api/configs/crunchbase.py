from typing import TypedDict


class CrunchbaseConfig(TypedDict, total=False):
    """The config of a connection to `crunchbase`, which `schema` names for good."""

    api_key: str
    schema: str
