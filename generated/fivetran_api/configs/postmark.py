from typing import TypedDict


class PostmarkConfig(TypedDict, total=False):
    """The config of a connection to `postmark`, which `schema` names for good."""

    api_token: str
    schema: str
