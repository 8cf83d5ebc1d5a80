from typing import TypedDict


class RollbarConfig(TypedDict, total=False):
    """The config of a connection to `rollbar`, which `schema` and `table` name for good."""

    account_access_token: str
    project_access_token: str
    schema: str
    table: str
