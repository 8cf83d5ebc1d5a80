from typing import TypedDict


class AtlassianOpsGenieConfig(TypedDict, total=False):
    """The config of a connection to `atlassian_ops_genie`, which `schema` names for good."""

    api_key: str
    region: str
    schema: str
