from typing import TypedDict


class PoplarConfig(TypedDict, total=False):
    """The config of a connection to `poplar`, which `schema` names for good."""

    access_token: str
    schema: str
