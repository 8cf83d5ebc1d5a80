from typing import Literal, TypedDict


class RecurlyConfig(TypedDict, total=False):
    """The config of a connection to `recurly`, which `schema` names for good."""

    api_key: str
    region: Literal["v3", "v3.eu"]
    schema: str
    sub_domain: str
