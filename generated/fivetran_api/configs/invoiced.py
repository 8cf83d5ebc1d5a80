from typing import Literal, TypedDict


class InvoicedConfig(TypedDict, total=False):
    """The config of a connection to `invoiced`, which `schema` names for good."""

    api_key: str
    environment: Literal["api", "api.sandbox"]
    schema: str
