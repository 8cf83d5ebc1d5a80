from typing import TypedDict


class ClaudeComplianceConfig(TypedDict, total=False):
    """The config of a connection to `claude_compliance`, which `schema` names for good."""

    api_key: str
    schema: str
