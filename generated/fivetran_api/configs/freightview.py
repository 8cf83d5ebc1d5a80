from typing import Literal, TypedDict


class FreightviewConfig(TypedDict, total=False):
    """The config of a connection to `freightview`, which `schema` names for good."""

    account_type: Literal["freightview.com", "freightview.dev"]
    api_key: str
    schema: str
