from typing import Literal, TypedDict


class JiraConfig(TypedDict, total=False):
    """The config of a connection to `jira`, which `schema` names for good."""

    api_cursor_rollback_window: int
    auth_type: Literal["BASIC", "OAUTH", "SERVICE_ACCOUNT"]
    host: str
    on_premise: bool
    password: str
    path: str
    port: int
    projects: list[int]
    schema: str
    sync_files: bool
    sync_mode: Literal["ALL", "CUSTOM"]
    user: str
