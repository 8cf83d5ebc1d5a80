from typing import TypedDict


class OpenaiCompliancePlatformConfig(TypedDict, total=False):
    """The config of a connection to `openai_compliance_platform`, which `schema` names for good."""

    api_key: str
    organization_id: str
    schema: str
    workspace_id: str
