from typing import TypedDict


class RundeckConfig(TypedDict, total=False):
    """The config of a `rundeck` connection, which `schema` names for good."""

    api_token: str
    schema: str
    sub_domain: str
