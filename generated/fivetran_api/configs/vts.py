from typing import Literal, TypedDict


class VtsConfig(TypedDict, total=False):
    """The config of a connection to `vts`, which `schema` names for good."""

    api_key: str
    environment: Literal["api.vts.com", "sandbox.vts.com"]
    schema: str
    secret: str
