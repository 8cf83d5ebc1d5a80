from typing import Literal, TypedDict


class DynamodbConfig(TypedDict, total=False):
    """The config of a connection to `dynamodb`, which `schema` names for good."""

    aws_region_code: str
    is_private_link_required: bool
    packed_mode_tables: list[str]
    role_arn: str
    schema: str
    sync_mode: Literal["UsePackedModeOnly", "UseUnpackedModeOnly"]
