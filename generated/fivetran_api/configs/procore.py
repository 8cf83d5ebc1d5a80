from typing import Literal, TypedDict


class ProcoreConfig(TypedDict, total=False):
    """The config of a connection to `procore`, which `schema` names for good."""

    client_id: str
    client_secret: str
    environment: Literal["api", "api-monthly", "sandbox"]
    schema: str
