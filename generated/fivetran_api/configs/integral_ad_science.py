from typing import TypedDict


class IntegralAdScienceConfig(TypedDict, total=False):
    """The config of a connection to `integral_ad_science`, which `schema` names for good."""

    password: str
    schema: str
    username: str
