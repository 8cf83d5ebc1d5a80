from typing import Literal

HybridDeploymentType = Literal["DOCKER", "KUBERNETES", "PODMAN", "SNOWPARK"]

HYBRID_DEPLOYMENT_TYPE_VALUES: tuple[HybridDeploymentType, ...] = (
    "DOCKER",
    "KUBERNETES",
    "PODMAN",
    "SNOWPARK",
)
