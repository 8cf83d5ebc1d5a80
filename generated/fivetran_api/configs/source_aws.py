from typing import TypedDict


class SourceAwsConfig(TypedDict, total=False):
    """The config of a `SOURCE_AWS` private link."""

    connection_service_name: str
