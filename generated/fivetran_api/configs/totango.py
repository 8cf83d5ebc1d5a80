from typing import Literal, TypedDict


class TotangoConfig(TypedDict, total=False):
    """The config of a connection to `totango`, which `schema` names for good."""

    personal_access_token: str
    region: Literal["api", "api-eu1"]
    schema: str
