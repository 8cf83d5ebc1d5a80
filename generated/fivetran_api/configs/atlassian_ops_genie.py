from typing import TypedDict


class AtlassianOpsGenieConfig(TypedDict, total=False):
    """The config of a `atlassian_ops_genie` connection, which `schema` names for good."""

    api_key: str
    region: str
    schema: str
