from typing import TypedDict


class JamfConfig(TypedDict, total=False):
    """The config of a `jamf` connection, which `schema` names for good."""

    password: str
    schema: str
    sub_domain: str
    username: str
