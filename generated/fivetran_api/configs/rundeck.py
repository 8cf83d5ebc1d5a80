from typing import TypedDict


class RundeckConfig(TypedDict, total=False):
    """The config of a connection to `rundeck`, which `schema` names for good."""

    api_token: str
    schema: str
    sub_domain: str
