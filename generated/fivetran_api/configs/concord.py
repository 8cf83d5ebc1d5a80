from typing import Literal, TypedDict


class ConcordConfig(TypedDict, total=False):
    """The config of a connection to `concord`, which `schema` names for good."""

    api_key: str
    environment: Literal["api", "uat"]
    schema: str
