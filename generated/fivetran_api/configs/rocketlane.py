from typing import Literal, TypedDict


class RocketlaneConfig(TypedDict, total=False):
    """The config of a connection to `rocketlane`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: Literal["api.eu.rocketlane.com", "api.rocketlane.com"]
