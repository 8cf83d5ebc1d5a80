from typing import TypedDict


class SourceAwsConfig(TypedDict, total=False):
    """The config of a private link of the kind `SOURCE_AWS`."""

    connection_service_name: str
