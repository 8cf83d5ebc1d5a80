from typing import TypedDict


class WebScraperConfig(TypedDict, total=False):
    """The config of a connection to `web_scraper`, which `schema` names for good."""

    api_token: str
    schema: str
