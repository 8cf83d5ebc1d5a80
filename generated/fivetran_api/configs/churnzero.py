from typing import TypedDict


class ChurnzeroConfig(TypedDict, total=False):
    """The config of a connection to `churnzero`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
    username: str
