from typing import TypedDict


class G2Config(TypedDict, total=False):
    """The config of a `g2` connection, which `schema` names for good."""

    api_token: str
    schema: str
