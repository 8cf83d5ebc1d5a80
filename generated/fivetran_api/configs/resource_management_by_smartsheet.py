from typing import TypedDict


class ResourceManagementBySmartsheetConfig(TypedDict, total=False):
    """The config of a `resource_management_by_smartsheet` connection, which `schema` names for good."""

    api_token: str
    schema: str
