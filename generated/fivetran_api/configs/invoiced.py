from typing import Literal, TypedDict


class InvoicedConfig(TypedDict, total=False):
    """The config of a `invoiced` connection, which `schema` names for good."""

    api_key: str
    environment: Literal["api", "api.sandbox"]
    schema: str
