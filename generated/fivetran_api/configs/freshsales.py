from typing import Literal, TypedDict


class FreshsalesConfig(TypedDict, total=False):
    """The config of a connection to `freshsales`, which `schema` names for good."""

    api_key: str
    base_url: Literal["freshsales.io", "myfreshworks.com/crm/sales"]
    schema: str
    subdomain: str
