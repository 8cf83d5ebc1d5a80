from typing import TypedDict


class OmetriaConfig(TypedDict, total=False):
    """The config of a `ometria` connection, which `schema` names for good."""

    api_key: str
    schema: str
