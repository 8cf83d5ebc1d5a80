from typing import Literal, TypedDict


class BuildiumConfig(TypedDict, total=False):
    """The config of a connection to `buildium`, which `schema` names for good."""

    client_id: str
    environment: Literal["api", "apisandbox"]
    schema: str
    secret: str
