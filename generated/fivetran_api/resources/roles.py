from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import Role


class Roles(Resource):
    """The roles that users, teams and system keys can have."""

    _engine: Engine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> Pages[Role]:
        """List the roles of the account.

        The listing has Fivetran's own roles and those that the account has created, deprecated ones too. Users and
        teams are given a role by its `name`. Roles are created and changed in the dashboard, not through the API.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/roles/list-all-roles

        Args:
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.roles import list_roles

        return self._engine.listing(list_roles, cursor=cursor, limit=limit)


class AsyncRoles(Resource):
    """The roles that users, teams and system keys can have."""

    _engine: AsyncEngine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> AsyncPages[Role]:
        """List the roles of the account.

        The listing has Fivetran's own roles and those that the account has created, deprecated ones too. Users and
        teams are given a role by its `name`. Roles are created and changed in the dashboard, not through the API.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/roles/list-all-roles

        Args:
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.roles import list_roles

        return self._engine.listing(list_roles, cursor=cursor, limit=limit)
