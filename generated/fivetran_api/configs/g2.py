from typing import TypedDict


class G2Config(TypedDict, total=False):
    """The config of a connection to `g2`, which `schema` names for good."""

    api_token: str
    schema: str
