from typing import TypedDict


class AdaConfig(TypedDict, total=False):
    """The config of a connection to `ada`, which `schema` names for good."""

    bearer_token: str
    schema: str
    sub_domain: str
