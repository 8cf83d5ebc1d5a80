from typing import TypedDict


class HibobConfig(TypedDict, total=False):
    """The config of a `hibob` connection, which `schema` names for good."""

    schema: str
    user_id: str
    user_token: str
