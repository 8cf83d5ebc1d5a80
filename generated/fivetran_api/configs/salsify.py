from typing import TypedDict


class SalsifyConfig(TypedDict, total=False):
    """The config of a `salsify` connection, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
