from typing import Literal, TypedDict


class NylasConfig(TypedDict, total=False):
    """The config of a connection to `nylas`, which `schema` names for good."""

    access_token: str
    schema: str
    sub_domain: Literal["api", "ireland.api"]
