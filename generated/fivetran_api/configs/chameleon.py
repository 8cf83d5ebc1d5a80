from typing import TypedDict


class ChameleonConfig(TypedDict, total=False):
    """The config of a connection to `chameleon`, which `schema` names for good."""

    api_token: str
    schema: str
