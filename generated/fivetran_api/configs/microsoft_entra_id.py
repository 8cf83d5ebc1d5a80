from typing import TypedDict


class MicrosoftEntraIdConfig(TypedDict, total=False):
    """The config of a connection to `microsoft_entra_id`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    tenant: str
