from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import ConnectionMembership, GroupMembership, User, UserType


class Users(Resource):
    """The people and service accounts of the account, their roles and memberships."""

    _engine: Engine

    def list(
        self,
        *,
        active: bool | None | Unset = UNSET,
        user_type: UserType | None | Unset = UNSET,
        has_api_key: bool | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> Pages[User]:
        """List the users of the account.

        Suspended users are listed too unless `active` is true, and so are invited ones who have not accepted yet, and
        service accounts, which are users for programs.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/list-all-users

        Args:
            active: True for only users who may log in, false for only suspended ones. The API's default is both.
            user_type: The kind of user. REGULAR_USER: a person who logs in; SERVICE_ACCOUNT: a user for programs,
                which has an API key and no login.
            has_api_key: True for only users who have an API key, expired or not, false for only those without. The
                API's default is both.
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
        from ..api.users import list_users

        return self._engine.listing(
            list_users, active=active, user_type=user_type, has_api_key=has_api_key, cursor=cursor, limit=limit
        )

    def create(
        self,
        *,
        given_name: str,
        family_name: str,
        user_type: UserType | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        picture: str | None | Unset = UNSET,
        role: str | None | Unset = UNSET,
    ) -> User:
        """Invite a person to the account, or create a service account.

        Fivetran sends a person an invitation by email. The user exists at once and has an id, but can only log in after
        accepting. A service account is created at once, without an invitation. At most 500 users an hour can be created
        in an account, 10 in a trial.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/create-user

        Args:
            given_name: The user's first name.
            family_name: The user's last name.
            user_type: The kind of user to create. The API's default is REGULAR_USER.
            email: The address that the invitation is sent to and that the person logs in with. Required for a
                person, optional for a service account. It cannot change later.
            phone: The telephone number with the country code, such as +442079460000.
            picture: An avatar, as a URL or as a data URI with the image in base64.
            role: The name of a role with the scope ACCOUNT, such as Account Administrator or Account Reviewer, or
                of one of your own.

        Returns:
            The user who was created.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import create_user
        from ..models import NewUser

        body = NewUser(
            given_name=given_name,
            family_name=family_name,
            user_type=user_type,
            email=email,
            phone=phone,
            picture=picture,
            role=role,
        )
        return self._engine.call(create_user, body=body).data

    def get(self, user_id: str) -> User:
        """Read one user.

        The API answers 404 with the code NotFound_User if there is no such user.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/user-details

        Args:
            user_id: The user's id, two words such as interment_burdensome.

        Returns:
            The user.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import get_user

        return self._engine.call(get_user, user_id).data

    def delete(self, user_id: str) -> None:
        """Delete a user.

        This cannot be undone, and the user's API key is deleted too. The last owner of the account cannot be deleted.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/delete-user

        Args:
            user_id: The user's id, two words such as interment_burdensome.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import delete_user

        self._engine.call(delete_user, user_id)

    def update(
        self,
        user_id: str,
        *,
        given_name: str | None | Unset = UNSET,
        family_name: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        picture: str | None | Unset = UNSET,
        role: str | None | Unset = UNSET,
    ) -> User:
        """Change the name, contact details or account role of a user.

        Properties that are not sent stay as they are. The email address cannot change, and nobody can change their own
        role. To leave a user without an account role, delete the role instead.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/modify-user

        Args:
            user_id: The user's id, two words such as interment_burdensome.
            given_name: The user's first name.
            family_name: The user's last name.
            phone: The telephone number with the country code, such as +442079460000.
            picture: An avatar, as a URL or as a data URI with the image in base64.
            role: The name of a role with the scope ACCOUNT, such as Account Administrator or Account Reviewer, or
                of one of your own.

        Returns:
            The user after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import update_user
        from ..models import UserUpdate

        body = UserUpdate(given_name=given_name, family_name=family_name, phone=phone, picture=picture, role=role)
        return self._engine.call(update_user, user_id, body=body).data

    def delete_role(self, user_id: str) -> None:
        """Remove a user's role in the account.

        The user stays in the account, with the permissions of their memberships of groups, connections and teams.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/delete-user-membership-in-account

        Args:
            user_id: The user's id, two words such as interment_burdensome.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import delete_user_role

        self._engine.call(delete_user_role, user_id)

    def list_connections(
        self, user_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> Pages[ConnectionMembership]:
        """List the connections in which a user has a role.

        An item has the id of the connection, not the connection itself, and the role that the user was given for it.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/get-user-memberships-in-connections

        Args:
            user_id: The user's id, two words such as interment_burdensome.
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
        from ..api.users import list_user_connections

        return self._engine.listing(list_user_connections, user_id, cursor=cursor, limit=limit)

    def add_connection(self, user_id: str, *, connection_id: str, role: str) -> ConnectionMembership:
        """Add a user to a connection, with a role.

        The role holds for this one connection, in any group. The API answers 409 if the user has the role already.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/add-user-membership-in-connection

        Args:
            user_id: The user's id, two words such as interment_burdensome.
            connection_id: The id of the connection.
            role: The name of a role with the scope CONNECTOR, such as View Connection or Manage Connection, or of
                one of your own.

        Returns:
            The membership that was created.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import add_user_connection
        from ..models import NewConnectionMembership

        body = NewConnectionMembership(id=connection_id, role=role)
        return self._engine.call(add_user_connection, user_id, body=body).data

    def get_connection(self, user_id: str, connection_id: str) -> ConnectionMembership:
        """Read a user's role in a connection.

        The API answers 404 if the user has no membership in the connection.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/get-user-membership-in-connections

        Args:
            user_id: The user's id, two words such as interment_burdensome.
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The membership.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import get_user_connection

        return self._engine.call(get_user_connection, user_id, connection_id).data

    def remove_connection(self, user_id: str, connection_id: str) -> None:
        """Remove a user from a connection.

        The user stays in the account, with all permissions of an account role or a team.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/delete-user-membership-in-connection

        Args:
            user_id: The user's id, two words such as interment_burdensome.
            connection_id: The connection's id, two words such as speak_inexpensive.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import remove_user_connection

        self._engine.call(remove_user_connection, user_id, connection_id)

    def update_connection(self, user_id: str, connection_id: str, *, role: str) -> ConnectionMembership:
        """Change a user's role in a connection.

        The new role replaces the old one.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/update-user-membership-in-connection

        Args:
            user_id: The user's id, two words such as interment_burdensome.
            connection_id: The connection's id, two words such as speak_inexpensive.
            role: The name of a role of the right scope, such as View Connection in a connection or Manage
                Destination in a group.

        Returns:
            The membership after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import update_user_connection
        from ..models import MembershipUpdate

        body = MembershipUpdate(role=role)
        return self._engine.call(update_user_connection, user_id, connection_id, body=body).data

    def list_groups(
        self, user_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> Pages[GroupMembership]:
        """List the groups in which a user has a role.

        An item has the id of the group, not the group itself, and the role that the user was given for it.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/get-user-memberships-in-groups

        Args:
            user_id: The user's id, two words such as interment_burdensome.
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
        from ..api.users import list_user_groups

        return self._engine.listing(list_user_groups, user_id, cursor=cursor, limit=limit)

    def add_group(self, user_id: str, *, group_id: str, role: str) -> GroupMembership:
        """Add a user to a group, with a role.

        The role holds for the group's destination and connections. Unlike adding a user to a group by email address,
        this returns the membership. The API answers 409 if the user has the role already.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/add-user-membership-in-group

        Args:
            user_id: The user's id, two words such as interment_burdensome.
            group_id: The id of the group.
            role: The name of a role with the scope DESTINATION, such as Destination Administrator, or of one of
                your own.

        Returns:
            The membership that was created.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import add_user_group
        from ..models import NewGroupMembership

        body = NewGroupMembership(id=group_id, role=role)
        return self._engine.call(add_user_group, user_id, body=body).data

    def get_group(self, user_id: str, group_id: str) -> GroupMembership:
        """Read a user's role in a group.

        The API answers 404 if the user has no membership in the group.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/get-user-membership-in-group

        Args:
            user_id: The user's id, two words such as interment_burdensome.
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.

        Returns:
            The membership.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import get_user_group

        return self._engine.call(get_user_group, user_id, group_id).data

    def remove_group(self, user_id: str, group_id: str) -> None:
        """Remove a user from a group.

        The user stays in the account, with all permissions of an account role or a team.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/delete-user-membership-in-group

        Args:
            user_id: The user's id, two words such as interment_burdensome.
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import remove_user_group

        self._engine.call(remove_user_group, user_id, group_id)

    def update_group(self, user_id: str, group_id: str, *, role: str) -> None:
        """Change a user's role in a group.

        The new role replaces the old one. Unlike for connections, the answer does not repeat the membership.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/update-user-membership-in-group

        Args:
            user_id: The user's id, two words such as interment_burdensome.
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            role: The name of a role of the right scope, such as View Connection in a connection or Manage
                Destination in a group.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import update_user_group
        from ..models import MembershipUpdate

        body = MembershipUpdate(role=role)
        self._engine.call(update_user_group, user_id, group_id, body=body)


class AsyncUsers(Resource):
    """The people and service accounts of the account, their roles and memberships."""

    _engine: AsyncEngine

    def list(
        self,
        *,
        active: bool | None | Unset = UNSET,
        user_type: UserType | None | Unset = UNSET,
        has_api_key: bool | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> AsyncPages[User]:
        """List the users of the account.

        Suspended users are listed too unless `active` is true, and so are invited ones who have not accepted yet, and
        service accounts, which are users for programs.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/list-all-users

        Args:
            active: True for only users who may log in, false for only suspended ones. The API's default is both.
            user_type: The kind of user. REGULAR_USER: a person who logs in; SERVICE_ACCOUNT: a user for programs,
                which has an API key and no login.
            has_api_key: True for only users who have an API key, expired or not, false for only those without. The
                API's default is both.
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
        from ..api.users import list_users

        return self._engine.listing(
            list_users, active=active, user_type=user_type, has_api_key=has_api_key, cursor=cursor, limit=limit
        )

    async def create(
        self,
        *,
        given_name: str,
        family_name: str,
        user_type: UserType | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        picture: str | None | Unset = UNSET,
        role: str | None | Unset = UNSET,
    ) -> User:
        """Invite a person to the account, or create a service account.

        Fivetran sends a person an invitation by email. The user exists at once and has an id, but can only log in after
        accepting. A service account is created at once, without an invitation. At most 500 users an hour can be created
        in an account, 10 in a trial.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/create-user

        Args:
            given_name: The user's first name.
            family_name: The user's last name.
            user_type: The kind of user to create. The API's default is REGULAR_USER.
            email: The address that the invitation is sent to and that the person logs in with. Required for a
                person, optional for a service account. It cannot change later.
            phone: The telephone number with the country code, such as +442079460000.
            picture: An avatar, as a URL or as a data URI with the image in base64.
            role: The name of a role with the scope ACCOUNT, such as Account Administrator or Account Reviewer, or
                of one of your own.

        Returns:
            The user who was created.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import create_user
        from ..models import NewUser

        body = NewUser(
            given_name=given_name,
            family_name=family_name,
            user_type=user_type,
            email=email,
            phone=phone,
            picture=picture,
            role=role,
        )
        return (await self._engine.call(create_user, body=body)).data

    async def get(self, user_id: str) -> User:
        """Read one user.

        The API answers 404 with the code NotFound_User if there is no such user.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/user-details

        Args:
            user_id: The user's id, two words such as interment_burdensome.

        Returns:
            The user.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import get_user

        return (await self._engine.call(get_user, user_id)).data

    async def delete(self, user_id: str) -> None:
        """Delete a user.

        This cannot be undone, and the user's API key is deleted too. The last owner of the account cannot be deleted.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/delete-user

        Args:
            user_id: The user's id, two words such as interment_burdensome.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import delete_user

        await self._engine.call(delete_user, user_id)

    async def update(
        self,
        user_id: str,
        *,
        given_name: str | None | Unset = UNSET,
        family_name: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        picture: str | None | Unset = UNSET,
        role: str | None | Unset = UNSET,
    ) -> User:
        """Change the name, contact details or account role of a user.

        Properties that are not sent stay as they are. The email address cannot change, and nobody can change their own
        role. To leave a user without an account role, delete the role instead.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/modify-user

        Args:
            user_id: The user's id, two words such as interment_burdensome.
            given_name: The user's first name.
            family_name: The user's last name.
            phone: The telephone number with the country code, such as +442079460000.
            picture: An avatar, as a URL or as a data URI with the image in base64.
            role: The name of a role with the scope ACCOUNT, such as Account Administrator or Account Reviewer, or
                of one of your own.

        Returns:
            The user after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import update_user
        from ..models import UserUpdate

        body = UserUpdate(given_name=given_name, family_name=family_name, phone=phone, picture=picture, role=role)
        return (await self._engine.call(update_user, user_id, body=body)).data

    async def delete_role(self, user_id: str) -> None:
        """Remove a user's role in the account.

        The user stays in the account, with the permissions of their memberships of groups, connections and teams.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/delete-user-membership-in-account

        Args:
            user_id: The user's id, two words such as interment_burdensome.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import delete_user_role

        await self._engine.call(delete_user_role, user_id)

    def list_connections(
        self, user_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> AsyncPages[ConnectionMembership]:
        """List the connections in which a user has a role.

        An item has the id of the connection, not the connection itself, and the role that the user was given for it.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/get-user-memberships-in-connections

        Args:
            user_id: The user's id, two words such as interment_burdensome.
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
        from ..api.users import list_user_connections

        return self._engine.listing(list_user_connections, user_id, cursor=cursor, limit=limit)

    async def add_connection(self, user_id: str, *, connection_id: str, role: str) -> ConnectionMembership:
        """Add a user to a connection, with a role.

        The role holds for this one connection, in any group. The API answers 409 if the user has the role already.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/add-user-membership-in-connection

        Args:
            user_id: The user's id, two words such as interment_burdensome.
            connection_id: The id of the connection.
            role: The name of a role with the scope CONNECTOR, such as View Connection or Manage Connection, or of
                one of your own.

        Returns:
            The membership that was created.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import add_user_connection
        from ..models import NewConnectionMembership

        body = NewConnectionMembership(id=connection_id, role=role)
        return (await self._engine.call(add_user_connection, user_id, body=body)).data

    async def get_connection(self, user_id: str, connection_id: str) -> ConnectionMembership:
        """Read a user's role in a connection.

        The API answers 404 if the user has no membership in the connection.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/get-user-membership-in-connections

        Args:
            user_id: The user's id, two words such as interment_burdensome.
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The membership.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import get_user_connection

        return (await self._engine.call(get_user_connection, user_id, connection_id)).data

    async def remove_connection(self, user_id: str, connection_id: str) -> None:
        """Remove a user from a connection.

        The user stays in the account, with all permissions of an account role or a team.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/delete-user-membership-in-connection

        Args:
            user_id: The user's id, two words such as interment_burdensome.
            connection_id: The connection's id, two words such as speak_inexpensive.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import remove_user_connection

        await self._engine.call(remove_user_connection, user_id, connection_id)

    async def update_connection(self, user_id: str, connection_id: str, *, role: str) -> ConnectionMembership:
        """Change a user's role in a connection.

        The new role replaces the old one.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/update-user-membership-in-connection

        Args:
            user_id: The user's id, two words such as interment_burdensome.
            connection_id: The connection's id, two words such as speak_inexpensive.
            role: The name of a role of the right scope, such as View Connection in a connection or Manage
                Destination in a group.

        Returns:
            The membership after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import update_user_connection
        from ..models import MembershipUpdate

        body = MembershipUpdate(role=role)
        return (await self._engine.call(update_user_connection, user_id, connection_id, body=body)).data

    def list_groups(
        self, user_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> AsyncPages[GroupMembership]:
        """List the groups in which a user has a role.

        An item has the id of the group, not the group itself, and the role that the user was given for it.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/get-user-memberships-in-groups

        Args:
            user_id: The user's id, two words such as interment_burdensome.
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
        from ..api.users import list_user_groups

        return self._engine.listing(list_user_groups, user_id, cursor=cursor, limit=limit)

    async def add_group(self, user_id: str, *, group_id: str, role: str) -> GroupMembership:
        """Add a user to a group, with a role.

        The role holds for the group's destination and connections. Unlike adding a user to a group by email address,
        this returns the membership. The API answers 409 if the user has the role already.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/add-user-membership-in-group

        Args:
            user_id: The user's id, two words such as interment_burdensome.
            group_id: The id of the group.
            role: The name of a role with the scope DESTINATION, such as Destination Administrator, or of one of
                your own.

        Returns:
            The membership that was created.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import add_user_group
        from ..models import NewGroupMembership

        body = NewGroupMembership(id=group_id, role=role)
        return (await self._engine.call(add_user_group, user_id, body=body)).data

    async def get_group(self, user_id: str, group_id: str) -> GroupMembership:
        """Read a user's role in a group.

        The API answers 404 if the user has no membership in the group.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/get-user-membership-in-group

        Args:
            user_id: The user's id, two words such as interment_burdensome.
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.

        Returns:
            The membership.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import get_user_group

        return (await self._engine.call(get_user_group, user_id, group_id)).data

    async def remove_group(self, user_id: str, group_id: str) -> None:
        """Remove a user from a group.

        The user stays in the account, with all permissions of an account role or a team.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/delete-user-membership-in-group

        Args:
            user_id: The user's id, two words such as interment_burdensome.
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import remove_user_group

        await self._engine.call(remove_user_group, user_id, group_id)

    async def update_group(self, user_id: str, group_id: str, *, role: str) -> None:
        """Change a user's role in a group.

        The new role replaces the old one. Unlike for connections, the answer does not repeat the membership.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/users/update-user-membership-in-group

        Args:
            user_id: The user's id, two words such as interment_burdensome.
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            role: The name of a role of the right scope, such as View Connection in a connection or Manage
                Destination in a group.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.users import update_user_group
        from ..models import MembershipUpdate

        body = MembershipUpdate(role=role)
        await self._engine.call(update_user_group, user_id, group_id, body=body)
