from typing import TypedDict


class ServicenowConfig(TypedDict, total=False):
    """The config of a connection to `servicenow`, which `schema` names for good."""

    client_id: str
    client_secret: str
    include_inherited_columns: bool
    instance: str
    password: str
    rollback_window: int
    schema: str
    username: str
