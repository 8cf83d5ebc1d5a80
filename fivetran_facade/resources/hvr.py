"""High-volume replication hubs."""

from __future__ import annotations

from fivetran_api.api.hvr import (
    register_hvr_hub,
)
from fivetran_api.models import (
    NewHvrHub,
)

from ..operation import Mode, Resource, sends


class Hvr(Resource[Mode]):
    """High-volume replication hubs."""

    register_hub = sends(register_hvr_hub, NewHvrHub)
