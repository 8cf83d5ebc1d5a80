from typing import TypedDict


class SalesforceCommerceCloudConfig(TypedDict, total=False):
    """The config of a connection to `salesforce_commerce_cloud`, which `schema` names for good."""

    client_id: str
    client_secret: str
    customer_list_id: str
    include_ocapi_endpoints: bool
    ocapi_client_id: str
    ocapi_client_secret: str
    ocapi_custom_object_types: str
    ocapi_hostname: str
    organization_id: str
    schema: str
    short_code: str
    site_id: str


class SalesforceCommerceCloudAuth(TypedDict, total=False):
    """The auth of a connection to `salesforce_commerce_cloud`."""

    ocapi_access_token: str
    ocapi_refresh_token: str
