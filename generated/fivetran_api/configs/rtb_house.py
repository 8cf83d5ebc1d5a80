from typing import TypedDict


class RtbHouseConfig(TypedDict, total=False):
    """The config of a `rtb_house` connection, which `schema` names for good."""

    password: str
    schema: str
    username: str
