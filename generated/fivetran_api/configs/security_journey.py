from typing import TypedDict


class SecurityJourneyConfig(TypedDict, total=False):
    """The config of a connection to `security_journey`, which `schema` names for good."""

    api_key: str
    schema: str
