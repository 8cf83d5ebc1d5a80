from typing import TypedDict


class RtbHouseConfig(TypedDict, total=False):
    """The config of a connection to `rtb_house`, which `schema` names for good."""

    password: str
    schema: str
    username: str
