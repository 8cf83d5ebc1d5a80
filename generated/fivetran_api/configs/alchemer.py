from typing import TypedDict


class AlchemerConfig(TypedDict, total=False):
    """The config of a connection to `alchemer`, which `schema` names for good."""

    api_secret_key: str
    query_param_value: str
    schema: str
    sub_domain: str
