from typing import Literal, TypedDict


class DatadogConfig(TypedDict, total=False):
    """The config of a connection to `datadog`, which `schema` names for good."""

    api_key: str
    application_key: str
    base_url: Literal[
        "", "ap1.datadoghq.com", "api.datadoghq.com", "api.datadoghq.eu", "api.ddog-gov.com", "us3.datadoghq.com",
        "us5.datadoghq.com",
    ]
    custom_base_url: str
    schema: str
