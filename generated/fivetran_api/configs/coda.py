from typing import TypedDict


class CodaConfig(TypedDict, total=False):
    """The config of a connection to `coda`, which `schema` names for good."""

    api_token: str
    schema: str
