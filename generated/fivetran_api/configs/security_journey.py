from typing import TypedDict


class SecurityJourneyConfig(TypedDict, total=False):
    """The config of a `security_journey` connection, which `schema` names for good."""

    api_key: str
    schema: str
