from typing import Literal, TypedDict


__all__ = ["_360learningConfig"]


class _360learningConfig(TypedDict, total=False):
    """The config of a connection to `360learning`, which `schema` names for good."""

    base_url: Literal["360learning", "staging.360learning-dev", "us.360learning"]
    client_id: str
    client_secret: str
    schema: str
