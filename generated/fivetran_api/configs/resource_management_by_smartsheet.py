from typing import TypedDict


class ResourceManagementBySmartsheetConfig(TypedDict, total=False):
    """The config of a connection to `resource_management_by_smartsheet`, which `schema` names for good."""

    api_token: str
    schema: str
