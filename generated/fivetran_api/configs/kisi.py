from typing import TypedDict


class KisiConfig(TypedDict, total=False):
    """The config of a `kisi` connection, which `schema` names for good."""

    api_key: str
    schema: str
