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

        Fivetran's own roles and those that the account has made, deprecated ones too. Users and teams are given a role
        by its `name`. The API cannot create or change roles; the dashboard can.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/roles/list-all-roles

        Args:
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

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

        Fivetran's own roles and those that the account has made, deprecated ones too. Users and teams are given a role
        by its `name`. The API cannot create or change roles; the dashboard can.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/roles/list-all-roles

        Args:
            cursor: Where the page starts, as `next_cursor` of the page before gave it. Left out, the listing starts
                at its beginning.
            limit: How many items a page has at most, 1 to 1000. Left out, the API gives 100; listings of the
                clients ask for 1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.roles import list_roles

        return self._engine.listing(list_roles, cursor=cursor, limit=limit)
