from typing import Literal, TypedDict


class NetsuiteSuiteanalyticsConfig(TypedDict, total=False):
    """The config of a connection to `netsuite_suiteanalytics`, which `schema` names for good."""

    account: str
    certificate_id: str
    consumer_key: str
    consumer_secret: str
    datasource: Literal["NetSuite.com", "NetSuite2.com"]
    email: str
    host: str
    password: str
    port: int
    private_key: str
    role: str
    schema: str
    should_sync_reimport_tables: bool
    token_key: str
    token_secret: str
