from typing import TypedDict


class RivoConfig(TypedDict, total=False):
    """The config of a `rivo` connection, which `schema` names for good."""

    api_key: str
    schema: str
