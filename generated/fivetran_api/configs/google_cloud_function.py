from typing import TypedDict


class GoogleCloudFunctionConfigCustomPayloads(TypedDict, total=False):
    """The fields of `custom_payloads`."""

    key: str
    value: str


class GoogleCloudFunctionConfigSecretsList(TypedDict, total=False):
    """The fields of `secrets_list`."""

    key: str
    value: str


class GoogleCloudFunctionConfig(TypedDict, total=False):
    """The config of a connection to `google_cloud_function`, which `schema` names for good."""

    custom_payloads: list[GoogleCloudFunctionConfigCustomPayloads]
    function_trigger: str
    schema: str
    secrets: str
    secrets_list: list[GoogleCloudFunctionConfigSecretsList]
