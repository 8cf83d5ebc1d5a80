from typing import TypedDict


class SnowplowConfig(TypedDict, total=False):
    """The config of a connection to `snowplow`, which `schema` names for good."""

    config_repository_url: str
    enable_enrichments: bool
    schema: str
