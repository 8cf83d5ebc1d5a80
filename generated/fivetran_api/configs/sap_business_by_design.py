from typing import TypedDict


class SapBusinessByDesignConfig(TypedDict, total=False):
    """The config of a `sap_business_by_design` connection, which `schema` names for good."""

    instance_url: str
    password: str
    schema: str
    username: str
