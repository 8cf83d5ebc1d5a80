from typing import TypedDict


class TripleWhaleConfig(TypedDict, total=False):
    """The config of a `triple_whale` connection, which `schema` names for good."""

    api_key: str
    schema: str
    shop_domain: str
