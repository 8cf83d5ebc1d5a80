from typing import TypedDict


class MaxioSaasopticsConfig(TypedDict, total=False):
    """The config of a connection to `maxio_saasoptics`, which `schema` names for good."""

    account_name: str
    api_token: str
    schema: str
    subdomain: str
