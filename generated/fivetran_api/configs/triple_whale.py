from typing import TypedDict


class TripleWhaleConfig(TypedDict, total=False):
    """The config of a connection to `triple_whale`, which `schema` names for good."""

    api_key: str
    schema: str
    shop_domain: str
