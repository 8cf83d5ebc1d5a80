from typing import Literal, TypedDict


class HappyfoxConfig(TypedDict, total=False):
    """The config of a connection to `happyfox`, which `schema` and `table` name for good."""

    account_name: str
    api_key: str
    auth_code: str
    region: Literal["happyfox.com", "happyfox.net"]
    schema: str
    table: str
