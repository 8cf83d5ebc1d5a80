from typing import TypedDict


class MicrosoftTeamsConfig(TypedDict, total=False):
    """The config of a `microsoft_teams` connection, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    tenant_id: str
