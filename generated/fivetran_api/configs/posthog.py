from typing import Literal, TypedDict


class PosthogConfig(TypedDict, total=False):
    """The config of a connection to `posthog`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: Literal["app", "eu"]
