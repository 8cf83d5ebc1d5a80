from typing import TypedDict


class KisiConfig(TypedDict, total=False):
    """The config of a connection to `kisi`, which `schema` names for good."""

    api_key: str
    schema: str
