from typing import TypedDict


class AnthropicClaudeConfig(TypedDict, total=False):
    """The config of a connection to `anthropic_claude`, which `schema` names for good."""

    analytics_api_key: str
    api_admin_key: str
    api_key: str
    schema: str
