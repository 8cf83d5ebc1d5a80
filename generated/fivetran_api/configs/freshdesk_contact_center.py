from typing import TypedDict


class FreshdeskContactCenterConfig(TypedDict, total=False):
    """The config of a connection to `freshdesk_contact_center`, which `schema` and `table` name for good."""

    account_name: str
    api_key: str
    schema: str
    table: str
