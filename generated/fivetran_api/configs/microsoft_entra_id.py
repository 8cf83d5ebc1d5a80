from typing import TypedDict


class MicrosoftEntraIdConfig(TypedDict, total=False):
    """The config of a `microsoft_entra_id` connection, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    tenant: str
