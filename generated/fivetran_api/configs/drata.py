from typing import Literal, TypedDict


class DrataConfig(TypedDict, total=False):
    """The config of a connection to `drata`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: Literal["", ".eu"]
