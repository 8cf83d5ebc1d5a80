from typing import Literal, TypedDict


class CoalesceConfig(TypedDict, total=False):
    """The config of a connection to `coalesce`, which `schema` names for good."""

    access_token: str
    base_url: Literal[
        "", "app.australia-southeast1.gcp.coalescesoftware.io", "app.coalescesoftware.io",
        "app.eastus2.azure.coalescesoftware.io", "app.eu.coalescesoftware.io",
        "app.northamerica-northeast1.gcp.coalescesoftware.io", "app.us-east-1.aws.coalescesoftware.io",
        "app.us-east-1.aws.privatelink.coalescesoftware.io", "app.us-west-2.aws.coalescesoftware.io",
        "app.us-west-2.aws.privatelink.coalescesoftware.io", "app.westus2.azure.coalescesoftware.io",
    ]
    custom_base_url: str
    schema: str
