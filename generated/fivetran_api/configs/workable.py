from typing import TypedDict


class WorkableConfig(TypedDict, total=False):
    """The config of a connection to `workable`, which `schema` names for good."""

    access_token: str
    schema: str
    sub_domain: str
