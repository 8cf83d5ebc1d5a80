from typing import TypedDict


class TableauSourceConfig(TypedDict, total=False):
    """The config of a connection to `tableau_source`, which `schema` names for good."""

    pat_name: str
    pat_secret: str
    schema: str
    site_name: str
    sub_domain: str
