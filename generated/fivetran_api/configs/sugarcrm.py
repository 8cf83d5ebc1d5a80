from typing import TypedDict


class SugarcrmConfig(TypedDict, total=False):
    """The config of a connection to `sugarcrm`, which `schema` and `table` name for good."""

    client_id: str
    client_secret: str
    password: str
    schema: str
    sub_domain: str
    table: str
    username: str
