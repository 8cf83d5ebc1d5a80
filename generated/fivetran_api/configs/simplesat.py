from typing import TypedDict


class SimplesatConfig(TypedDict, total=False):
    """The config of a connection to `simplesat`, which `schema` names for good."""

    account_key: str
    schema: str
