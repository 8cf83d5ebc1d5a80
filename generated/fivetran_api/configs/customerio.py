from typing import Literal, TypedDict


class CustomerioConfig(TypedDict, total=False):
    """The config of a connection to `customerio`, which `schema` names for good."""

    bearer_token: str
    schema: str
    sub_domain: Literal["api", "api-eu"]
