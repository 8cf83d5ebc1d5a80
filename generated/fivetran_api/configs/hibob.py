from typing import TypedDict


class HibobConfig(TypedDict, total=False):
    """The config of a connection to `hibob`, which `schema` names for good."""

    schema: str
    user_id: str
    user_token: str
