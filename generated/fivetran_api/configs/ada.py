from typing import TypedDict


class AdaConfig(TypedDict, total=False):
    """The config of a `ada` connection, which `schema` names for good."""

    bearer_token: str
    schema: str
    sub_domain: str
