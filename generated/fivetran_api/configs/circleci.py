from typing import TypedDict


class CircleciConfig(TypedDict, total=False):
    """The config of a connection to `circleci`, which `schema` names for good."""

    personal_api_token: str
    schema: str
