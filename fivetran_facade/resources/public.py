"""What the API tells without credentials."""

from __future__ import annotations

from fivetran_api.api.public import (
    list_public_connector_types,
)

from ..operation import Mode, Resource, one


class Public(Resource[Mode]):
    """What the API tells without credentials."""

    list_connector_types = one(list_public_connector_types)
