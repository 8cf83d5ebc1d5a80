from typing import TypedDict


class AtlassianCompassConfig(TypedDict, total=False):
    """The config of a connection to `atlassian_compass`, which `schema` names for good."""

    api_token: str
    email_id: str
    schema: str
    sub_domain: str
