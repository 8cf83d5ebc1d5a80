from typing import TypedDict


class RedshiftAwsConfig(TypedDict, total=False):
    """The config of a private link of the kind `REDSHIFT_AWS`."""

    aws_account_id: str
    cluster_identifier: str
