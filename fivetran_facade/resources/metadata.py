"""What connector types there are, and which fields their configuration takes."""

from __future__ import annotations

from fivetran_api.api.metadata import (
    get_connector_type,
    list_connector_types,
)

from ..operation import Mode, Resource, many, one


class Metadata(Resource[Mode]):
    """What connector types there are, and which fields their configuration takes."""

    list = many(list_connector_types)
    get = one(get_connector_type)
