from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import Connection, Group, GroupPublicKey, GroupServiceAccount, User


class Groups(Resource):
    """A group holds one destination, its connections and the users who may see them."""

    _engine: Engine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> Pages[Group]:
        """List the groups of the account.

        Only groups that the credentials may see are listed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/list-all-groups

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
        from ..api.groups import list_groups

        return self._engine.listing(list_groups, cursor=cursor, limit=limit)

    def create(self, *, name: str) -> Group:
        """Create a group.

        A group has one destination, with the same id: create the group first, then the destination with the group's id
        as `group_id`.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/create-group

        Args:
            name: The name, unique in the account: a letter or underscore, then letters, digits and underscores.

        Returns:
            The group that was created.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import create_group
        from ..models import NewGroup

        body = NewGroup(name=name)
        return self._engine.call(create_group, body=body).data

    def get(self, group_id: str) -> Group:
        """Read one group.

        The API answers 404 with the code NotFound_Group if there is no such group or the credentials may not see it.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/group-details

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.

        Returns:
            The group.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import get_group

        return self._engine.call(get_group, group_id).data

    def delete(self, group_id: str) -> None:
        """Delete a group and its destination.

        This cannot be undone. The API answers 409 with the code Conflict while the group has connections. The
        `fivetran_metadata` connection that Fivetran adds to a destination once it is connected counts too.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/delete-group

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.

        Raises:
            Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import delete_group

        self._engine.call(delete_group, group_id)

    def update(self, group_id: str, *, name: str | None | Unset = UNSET) -> Group:
        """Rename a group.

        Properties that are not sent stay as they are.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/modify-group

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            name: The name, unique in the account: a letter or underscore, then letters, digits and underscores.

        Returns:
            The group after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import update_group
        from ..models import GroupUpdate

        body = GroupUpdate(name=name)
        return self._engine.call(update_group, group_id, body=body).data

    def list_connections(
        self,
        group_id: str,
        *,
        schema: str | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> Pages[Connection]:
        """List the connections of a group.

        The same as listing connections with this `group_id`, but the API answers 404 if there is no such group.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/list-all-connections-in-group

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            schema: Only connections with exactly this schema name.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import list_group_connections

        return self._engine.listing(list_group_connections, group_id, schema=schema, cursor=cursor, limit=limit)

    def get_public_key(self, group_id: str) -> GroupPublicKey:
        """Read the SSH public key of a group.

        Sources and tunnels that the group's connections reach over SSH must trust this key.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/group-ssh-public-key

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.

        Returns:
            The key.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import get_group_public_key

        return self._engine.call(get_group_public_key, group_id).data

    def get_service_account(self, group_id: str) -> GroupServiceAccount:
        """Read the service account of a group.

        The cloud identity that Fivetran acts under for this group; grant it access to cloud sources and destinations.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/group-service-account

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.

        Returns:
            The service account.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import get_group_service_account

        return self._engine.call(get_group_service_account, group_id).data

    def list_users(
        self,
        group_id: str,
        *,
        active: bool | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> Pages[User]:
        """List the users who have a role in a group.

        Suspended users are listed too unless `active` is true.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/list-all-users-in-group

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            active: True for only users who may log in, false for only suspended ones. The API's default is both.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import list_group_users

        return self._engine.listing(list_group_users, group_id, active=active, cursor=cursor, limit=limit)

    def add_user(self, group_id: str, *, email: str, role: str) -> None:
        """Add a user of the account to a group, with a role.

        The user is named by email address and must exist. The API answers 200, not 201, without the user.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/add-user-to-group

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            email: The address that the user logs in with.
            role: The name of the role, such as Destination Administrator, Destination Reviewer, or one of your own;
                see the roles of the account.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import add_group_user
        from ..models import NewGroupUser

        body = NewGroupUser(email=email, role=role)
        self._engine.call(add_group_user, group_id, body=body)

    def remove_user(self, group_id: str, user_id: str) -> None:
        """Remove a user from a group.

        The user stays in the account.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/delete-user-from-group

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            user_id: The user's id, two words such as interment_burdensome.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import remove_group_user

        self._engine.call(remove_group_user, group_id, user_id)


class AsyncGroups(Resource):
    """A group holds one destination, its connections and the users who may see them."""

    _engine: AsyncEngine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> AsyncPages[Group]:
        """List the groups of the account.

        Only groups that the credentials may see are listed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/list-all-groups

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
        from ..api.groups import list_groups

        return self._engine.listing(list_groups, cursor=cursor, limit=limit)

    async def create(self, *, name: str) -> Group:
        """Create a group.

        A group has one destination, with the same id: create the group first, then the destination with the group's id
        as `group_id`.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/create-group

        Args:
            name: The name, unique in the account: a letter or underscore, then letters, digits and underscores.

        Returns:
            The group that was created.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import create_group
        from ..models import NewGroup

        body = NewGroup(name=name)
        return (await self._engine.call(create_group, body=body)).data

    async def get(self, group_id: str) -> Group:
        """Read one group.

        The API answers 404 with the code NotFound_Group if there is no such group or the credentials may not see it.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/group-details

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.

        Returns:
            The group.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import get_group

        return (await self._engine.call(get_group, group_id)).data

    async def delete(self, group_id: str) -> None:
        """Delete a group and its destination.

        This cannot be undone. The API answers 409 with the code Conflict while the group has connections. The
        `fivetran_metadata` connection that Fivetran adds to a destination once it is connected counts too.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/delete-group

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.

        Raises:
            Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import delete_group

        await self._engine.call(delete_group, group_id)

    async def update(self, group_id: str, *, name: str | None | Unset = UNSET) -> Group:
        """Rename a group.

        Properties that are not sent stay as they are.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/modify-group

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            name: The name, unique in the account: a letter or underscore, then letters, digits and underscores.

        Returns:
            The group after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import update_group
        from ..models import GroupUpdate

        body = GroupUpdate(name=name)
        return (await self._engine.call(update_group, group_id, body=body)).data

    def list_connections(
        self,
        group_id: str,
        *,
        schema: str | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> AsyncPages[Connection]:
        """List the connections of a group.

        The same as listing connections with this `group_id`, but the API answers 404 if there is no such group.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/list-all-connections-in-group

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            schema: Only connections with exactly this schema name.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import list_group_connections

        return self._engine.listing(list_group_connections, group_id, schema=schema, cursor=cursor, limit=limit)

    async def get_public_key(self, group_id: str) -> GroupPublicKey:
        """Read the SSH public key of a group.

        Sources and tunnels that the group's connections reach over SSH must trust this key.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/group-ssh-public-key

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.

        Returns:
            The key.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import get_group_public_key

        return (await self._engine.call(get_group_public_key, group_id)).data

    async def get_service_account(self, group_id: str) -> GroupServiceAccount:
        """Read the service account of a group.

        The cloud identity that Fivetran acts under for this group; grant it access to cloud sources and destinations.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/group-service-account

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.

        Returns:
            The service account.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import get_group_service_account

        return (await self._engine.call(get_group_service_account, group_id)).data

    def list_users(
        self,
        group_id: str,
        *,
        active: bool | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> AsyncPages[User]:
        """List the users who have a role in a group.

        Suspended users are listed too unless `active` is true.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/list-all-users-in-group

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            active: True for only users who may log in, false for only suspended ones. The API's default is both.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import list_group_users

        return self._engine.listing(list_group_users, group_id, active=active, cursor=cursor, limit=limit)

    async def add_user(self, group_id: str, *, email: str, role: str) -> None:
        """Add a user of the account to a group, with a role.

        The user is named by email address and must exist. The API answers 200, not 201, without the user.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/add-user-to-group

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            email: The address that the user logs in with.
            role: The name of the role, such as Destination Administrator, Destination Reviewer, or one of your own;
                see the roles of the account.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import add_group_user
        from ..models import NewGroupUser

        body = NewGroupUser(email=email, role=role)
        await self._engine.call(add_group_user, group_id, body=body)

    async def remove_user(self, group_id: str, user_id: str) -> None:
        """Remove a user from a group.

        The user stays in the account.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/groups/delete-user-from-group

        Args:
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            user_id: The user's id, two words such as interment_burdensome.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.groups import remove_group_user

        await self._engine.call(remove_group_user, group_id, user_id)
