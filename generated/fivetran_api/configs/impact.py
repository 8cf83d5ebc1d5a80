from typing import TypedDict


class ImpactConfig(TypedDict, total=False):
    """The config of a connection to `impact`, which `schema` names for good."""

    password: str
    schema: str
    username: str
