from typing import TypedDict


class AtlassianJiraAlignConfig(TypedDict, total=False):
    """The config of a connection to `atlassian_jira_align`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
