from typing import TypedDict


class ChargedeskConfig(TypedDict, total=False):
    """The config of a connection to `chargedesk`, which `schema` and `table` name for good."""

    schema: str
    table: str
    token_id: str
