from typing import Literal, TypedDict


class AlgoliaConfig(TypedDict, total=False):
    """The config of a connection to `algolia`, which `schema` and `table` name for good."""

    api_key: str
    application_id: str
    region: Literal["analytics.de.algolia.com", "analytics.us.algolia.com"]
    schema: str
    table: str
