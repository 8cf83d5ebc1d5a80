from typing import TypedDict


class WebScraperConfig(TypedDict, total=False):
    """The config of a `web_scraper` connection, which `schema` names for good."""

    api_token: str
    schema: str
