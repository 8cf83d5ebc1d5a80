from typing import Literal, TypedDict


class BazaarvoiceConfig(TypedDict, total=False):
    """The config of a `bazaarvoice` connection, which `schema` names for good."""

    api_key: str
    environment: Literal["api.bazaarvoice.com", "stg.api.bazaarvoice.com"]
    schema: str
