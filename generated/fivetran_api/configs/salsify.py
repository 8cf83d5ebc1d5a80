from typing import TypedDict


class SalsifyConfig(TypedDict, total=False):
    """The config of a connection to `salsify`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
