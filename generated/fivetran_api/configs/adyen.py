from typing import TypedDict


class AdyenConfig(TypedDict, total=False):
    """The config of a connection to `adyen`, which `schema` names for good."""

    is_test_account: bool
    report_service_api_key: str
    schema: str
    web_service_api_key: str
