from typing import Literal, TypedDict


class CheckrConfig(TypedDict, total=False):
    """The config of a connection to `checkr`, which `schema` names for good."""

    schema: str
    secret_key: str
    sub_domain: Literal["checkr-staging.com", "checkr.com"]
