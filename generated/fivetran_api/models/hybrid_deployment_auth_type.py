from typing import Literal

HybridDeploymentAuthType = Literal["AUTO", "MANUAL"]

HYBRID_DEPLOYMENT_AUTH_TYPE_VALUES: tuple[HybridDeploymentAuthType, ...] = (
    "AUTO",
    "MANUAL",
)
