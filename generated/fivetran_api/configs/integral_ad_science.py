from typing import TypedDict


class IntegralAdScienceConfig(TypedDict, total=False):
    """The config of a `integral_ad_science` connection, which `schema` names for good."""

    password: str
    schema: str
    username: str
