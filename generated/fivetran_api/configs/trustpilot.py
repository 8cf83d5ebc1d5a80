from typing import TypedDict


class TrustpilotConfig(TypedDict, total=False):
    """The config of a connection to `trustpilot`, which `schema` names for good."""

    api_key: str
    api_secret: str
    domain_name: str
    schema: str
