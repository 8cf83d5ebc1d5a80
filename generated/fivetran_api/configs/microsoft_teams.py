from typing import TypedDict


class MicrosoftTeamsConfig(TypedDict, total=False):
    """The config of a connection to `microsoft_teams`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    tenant_id: str
