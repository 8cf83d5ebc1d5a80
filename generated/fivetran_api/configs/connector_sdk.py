from typing import TypedDict


class ConnectorSdkConfigSecretsList(TypedDict, total=False):
    """The fields of `secrets_list`."""

    key: str
    value: str


class ConnectorSdkConfig(TypedDict, total=False):
    """The config of a connection to `connector_sdk`, which `schema` names for good."""

    package_id: str
    python_version: str
    schema: str
    secrets_list: list[ConnectorSdkConfigSecretsList]
