from typing import TypedDict


class MixmaxConfig(TypedDict, total=False):
    """The config of a connection to `mixmax`, which `schema` and `table` name for good."""

    api_token: str
    schema: str
    table: str
