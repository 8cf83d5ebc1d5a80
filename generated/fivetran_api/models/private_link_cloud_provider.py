from typing import Literal

PrivateLinkCloudProvider = Literal["AWS", "AZURE", "GCP"]

PRIVATE_LINK_CLOUD_PROVIDER_VALUES: tuple[PrivateLinkCloudProvider, ...] = (
    "AWS",
    "AZURE",
    "GCP",
)
