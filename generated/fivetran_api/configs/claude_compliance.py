from typing import TypedDict


class ClaudeComplianceConfig(TypedDict, total=False):
    """The config of a `claude_compliance` connection, which `schema` names for good."""

    api_key: str
    schema: str
