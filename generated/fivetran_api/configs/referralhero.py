from typing import TypedDict


class ReferralheroConfig(TypedDict, total=False):
    """The config of a connection to `referralhero`, which `schema` and `table` name for good."""

    api_token: str
    schema: str
    table: str
