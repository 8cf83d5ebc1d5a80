from typing import Literal, TypedDict


class BazaarvoiceConfig(TypedDict, total=False):
    """The config of a connection to `bazaarvoice`, which `schema` names for good."""

    api_key: str
    environment: Literal["api.bazaarvoice.com", "stg.api.bazaarvoice.com"]
    schema: str
