from typing import TypedDict


class OmetriaConfig(TypedDict, total=False):
    """The config of a connection to `ometria`, which `schema` names for good."""

    api_key: str
    schema: str
