"""The roles that users, teams and system keys can have."""

from __future__ import annotations

from fivetran_api.api.roles import (
    list_roles,
)

from ..operation import Mode, Resource, many


class Roles(Resource[Mode]):
    """The roles that users, teams and system keys can have."""

    list = many(list_roles)
