from typing import TypedDict


class SapBusinessByDesignConfig(TypedDict, total=False):
    """The config of a connection to `sap_business_by_design`, which `schema` names for good."""

    instance_url: str
    password: str
    schema: str
    username: str
