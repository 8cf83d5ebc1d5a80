from typing import Literal, TypedDict


class KinesisConfig(TypedDict, total=False):
    """The config of a connection to `kinesis`, which `schema` and `table` name for good."""

    bucket: str
    json_delivery_mode: Literal["Packed", "Unpacked"]
    prefix: str
    role_arn: str
    schema: str
    table: str
