from typing import TypedDict


class RedshiftAwsConfig(TypedDict, total=False):
    """The config of a `REDSHIFT_AWS` private link."""

    aws_account_id: str
    cluster_identifier: str
