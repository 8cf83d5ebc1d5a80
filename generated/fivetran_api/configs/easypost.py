from typing import TypedDict


class EasypostConfig(TypedDict, total=False):
    """The config of a connection to `easypost`, which `schema` names for good."""

    api_key: str
    schema: str
