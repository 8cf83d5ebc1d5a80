from typing import TypedDict


class RivoConfig(TypedDict, total=False):
    """The config of a connection to `rivo`, which `schema` names for good."""

    api_key: str
    schema: str
