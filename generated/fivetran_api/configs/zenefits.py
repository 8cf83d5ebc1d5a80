from typing import TypedDict


class ZenefitsConfig(TypedDict, total=False):
    """The config of a connection to `zenefits`, which `schema` names for good."""

    bearer_token: str
    schema: str
