from typing import Literal, TypedDict


class AzureFunctionConfigCustomPayloads(TypedDict, total=False):
    """The fields of `custom_payloads`."""

    key: str
    value: str


class AzureFunctionConfigSecretsList(TypedDict, total=False):
    """The fields of `secrets_list`."""

    key: str
    value: str


class AzureFunctionConfig(TypedDict, total=False):
    """The config of a connection to `azure_function`, which `schema` names for good."""

    connection_method: Literal["DIRECT", "PRIVATE_LINK"]
    custom_payloads: list[AzureFunctionConfigCustomPayloads]
    function_app: str
    function_key: str
    function_name: str
    schema: str
    secrets: str
    secrets_list: list[AzureFunctionConfigSecretsList]
