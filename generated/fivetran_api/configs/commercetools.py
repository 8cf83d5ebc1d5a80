from typing import TypedDict


class CommercetoolsConfig(TypedDict, total=False):
    """The config of a connection to `commercetools`, which `schema` names for good."""

    client_id: str
    client_secret: str
    host: str
    project_key: str
    schema: str
