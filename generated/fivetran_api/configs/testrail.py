from typing import TypedDict


class TestrailConfig(TypedDict, total=False):
    """The config of a connection to `testrail`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
    username: str
