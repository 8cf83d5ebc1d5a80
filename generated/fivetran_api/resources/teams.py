from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import ConnectionMembership, GroupMembership, Team, TeamMembership


class Teams(Resource):
    """Teams give roles to many users at once."""

    _engine: Engine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> Pages[Team]:
        """List the teams of the account.

        The answer lacks members and memberships of a team; each has a listing of its own.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/list-all-teams

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
        from ..api.teams import list_teams

        return self._engine.listing(list_teams, cursor=cursor, limit=limit)

    def create(self, *, name: str, description: str | None | Unset = UNSET, role: str | None | Unset = UNSET) -> Team:
        """Create a team.

        A new team has no members, and no roles in groups or connections; add them next. `role` is the role of its
        members in the account as a whole.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/create-team

        Args:
            name: The team's name.
            description: The team's purpose.
            role: A role by name that has the scope ACCOUNT, such as Account Analyst or one of your own; see the
                roles of the account.

        Returns:
            The team that was created.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import create_team
        from ..models import NewTeam

        body = NewTeam(name=name, description=description, role=role)
        return self._engine.call(create_team, body=body).data

    def get(self, team_id: str) -> Team:
        """Read one team.

        The API answers 404 with the code NotFound_Team if there is no such team.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/team-details

        Args:
            team_id: The team's id, two words such as climbed_consulted.

        Returns:
            The team.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import get_team

        return self._engine.call(get_team, team_id).data

    def delete(self, team_id: str) -> None:
        """Delete a team.

        This cannot be undone. The members stay in the account, without the roles that they had only through the team.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/delete-team

        Args:
            team_id: The team's id, two words such as climbed_consulted.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import delete_team

        self._engine.call(delete_team, team_id)

    def update(
        self,
        team_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        role: str | None | Unset = UNSET,
    ) -> Team:
        """Change a team's name, description or account role.

        Properties that are not sent stay as they are. An account role can be replaced here but not removed; deleting
        the team's role does that.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/modify-team

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            name: The team's name.
            description: The team's purpose.
            role: A role by name that has the scope ACCOUNT, such as Account Analyst or one of your own; see the
                roles of the account.

        Returns:
            The team after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import update_team
        from ..models import TeamUpdate

        body = TeamUpdate(name=name, description=description, role=role)
        return self._engine.call(update_team, team_id, body=body).data

    def list_connections(
        self, team_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> Pages[ConnectionMembership]:
        """List the connections in which a team has a role.

        Connections that the team reaches only through a group or its account role are not listed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/get-team-memberships-in-connections

        Args:
            team_id: The team's id, two words such as climbed_consulted.
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
        from ..api.teams import list_team_connections

        return self._engine.listing(list_team_connections, team_id, cursor=cursor, limit=limit)

    def add_connection(self, team_id: str, *, connection_id: str, role: str) -> ConnectionMembership:
        """Add a team to a connection, with a role.

        Every member of the team gets the role. The API answers 409 if the team has a role of its own in the connection
        already; change that one instead.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/add-team-membership-in-connection

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            connection_id: The id of the connection.
            role: The name of a role with the scope CONNECTOR, such as View Connection or Manage Connection, or of
                one of your own.

        Returns:
            The membership that was created.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import add_team_connection
        from ..models import NewConnectionMembership

        body = NewConnectionMembership(id=connection_id, role=role)
        return self._engine.call(add_team_connection, team_id, body=body).data

    def get_connection(self, team_id: str, connection_id: str) -> ConnectionMembership:
        """Read a team's role in a connection.

        The API answers 404 if the team has no role of its own in the connection.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/get-team-membership-in-connection

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The membership.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import get_team_connection

        return self._engine.call(get_team_connection, team_id, connection_id).data

    def remove_connection(self, team_id: str, connection_id: str) -> None:
        """Remove a team from a connection.

        Team and connection stay, and so do roles that members have of their own.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/delete-team-membership-in-connection

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            connection_id: The connection's id, two words such as speak_inexpensive.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import remove_team_connection

        self._engine.call(remove_team_connection, team_id, connection_id)

    def update_connection(self, team_id: str, connection_id: str, *, role: str) -> ConnectionMembership:
        """Change a team's role in a connection.

        The new role replaces the old one; a team has one role in a connection.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/update-team-membership-in-connection

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            connection_id: The connection's id, two words such as speak_inexpensive.
            role: The name of a role of the right scope, such as View Connection in a connection or Manage
                Destination in a group.

        Returns:
            The membership after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import update_team_connection
        from ..models import MembershipUpdate

        body = MembershipUpdate(role=role)
        return self._engine.call(update_team_connection, team_id, connection_id, body=body).data

    def list_groups(
        self, team_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> Pages[GroupMembership]:
        """List the groups in which a team has a role.

        Groups that the team reaches only through its account role are not listed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/get-team-memberships-in-groups

        Args:
            team_id: The team's id, two words such as climbed_consulted.
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
        from ..api.teams import list_team_groups

        return self._engine.listing(list_team_groups, team_id, cursor=cursor, limit=limit)

    def add_group(self, team_id: str, *, group_id: str, role: str) -> GroupMembership:
        """Add a team to a group, with a role.

        Every member of the team gets the role. The API answers 409 if the team has a role of its own in the group
        already; change that one instead.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/add-team-membership-in-group

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            group_id: The id of the group.
            role: The name of a role with the scope DESTINATION, such as Destination Administrator, or of one of
                your own.

        Returns:
            The membership that was created.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import add_team_group
        from ..models import NewGroupMembership

        body = NewGroupMembership(id=group_id, role=role)
        return self._engine.call(add_team_group, team_id, body=body).data

    def get_group(self, team_id: str, group_id: str) -> GroupMembership:
        """Read a team's role in a group.

        The API answers 404 if the team has no role of its own in the group.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/get-team-membership-in-group

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.

        Returns:
            The membership.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import get_team_group

        return self._engine.call(get_team_group, team_id, group_id).data

    def remove_group(self, team_id: str, group_id: str) -> None:
        """Remove a team from a group.

        Team and group stay, and so do roles that members have of their own.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/delete-team-membership-in-group

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import remove_team_group

        self._engine.call(remove_team_group, team_id, group_id)

    def update_group(self, team_id: str, group_id: str, *, role: str) -> GroupMembership:
        """Change a team's role in a group.

        The new role replaces the old one; a team has one role in a group.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/update-team-membership-in-group

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            role: The name of a role of the right scope, such as View Connection in a connection or Manage
                Destination in a group.

        Returns:
            The membership after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import update_team_group
        from ..models import MembershipUpdate

        body = MembershipUpdate(role=role)
        return self._engine.call(update_team_group, team_id, group_id, body=body).data

    def delete_role(self, team_id: str) -> None:
        """Remove a team's role in the account.

        Fivetran's page speaks of removing the team from the account, but only the role is removed: the team stays,
        without a `role` until an update gives it one. Its roles in groups and connections are separate; remove those
        one by one.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/delete-team-membership-in-account

        Args:
            team_id: The team's id, two words such as climbed_consulted.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import delete_team_role

        self._engine.call(delete_team_role, team_id)

    def list_users(
        self,
        team_id: str,
        *,
        active: bool | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> Pages[TeamMembership]:
        """List the users of a team.

        Items have only ids and roles; read a user for anything else. Suspended users are listed too unless `active` is
        true.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/list-users-in-team

        Args:
            team_id: The team's id, two words such as climbed_consulted.
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
        from ..api.teams import list_team_users

        return self._engine.listing(list_team_users, team_id, active=active, cursor=cursor, limit=limit)

    def add_user(self, team_id: str, *, user_id: str, role: str | None | Unset = UNSET) -> TeamMembership:
        """Add a user to a team.

        The user must belong to the account, and gets all roles of the team in addition to their own. The API answers
        409 if the user is in the team already.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/add-user-to-team

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            user_id: The id of a user of the account.
            role: The user's role within the team, Team Member or Team Manager.

        Returns:
            The membership that was created.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import add_team_user
        from ..models import NewTeamMembership

        body = NewTeamMembership(user_id=user_id, role=role)
        return self._engine.call(add_team_user, team_id, body=body).data

    def get_user(self, team_id: str, user_id: str) -> TeamMembership:
        """Read a user's role in a team.

        The API answers 404 if the user is not in the team.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/get-user-in-team

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            user_id: The user's id, two words such as interment_burdensome.

        Returns:
            The membership.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import get_team_user

        return self._engine.call(get_team_user, team_id, user_id).data

    def remove_user(self, team_id: str, user_id: str) -> None:
        """Remove a user from a team.

        The user stays in the account, without the roles that came only through the team.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/delete-user-from-team

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            user_id: The user's id, two words such as interment_burdensome.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import remove_team_user

        self._engine.call(remove_team_user, team_id, user_id)

    def update_user(self, team_id: str, user_id: str, *, role: str) -> TeamMembership:
        """Change a user's role in a team.

        This is the role within the team, not a role that the team gives.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/update-user-membership

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            user_id: The user's id, two words such as interment_burdensome.
            role: The name of a role of the right scope, such as View Connection in a connection or Manage
                Destination in a group.

        Returns:
            The membership after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import update_team_user
        from ..models import MembershipUpdate

        body = MembershipUpdate(role=role)
        return self._engine.call(update_team_user, team_id, user_id, body=body).data


class AsyncTeams(Resource):
    """Teams give roles to many users at once."""

    _engine: AsyncEngine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> AsyncPages[Team]:
        """List the teams of the account.

        The answer lacks members and memberships of a team; each has a listing of its own.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/list-all-teams

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
        from ..api.teams import list_teams

        return self._engine.listing(list_teams, cursor=cursor, limit=limit)

    async def create(self, *, name: str, description: str | None | Unset = UNSET, role: str | None | Unset = UNSET) -> Team:
        """Create a team.

        A new team has no members, and no roles in groups or connections; add them next. `role` is the role of its
        members in the account as a whole.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/create-team

        Args:
            name: The team's name.
            description: The team's purpose.
            role: A role by name that has the scope ACCOUNT, such as Account Analyst or one of your own; see the
                roles of the account.

        Returns:
            The team that was created.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import create_team
        from ..models import NewTeam

        body = NewTeam(name=name, description=description, role=role)
        return (await self._engine.call(create_team, body=body)).data

    async def get(self, team_id: str) -> Team:
        """Read one team.

        The API answers 404 with the code NotFound_Team if there is no such team.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/team-details

        Args:
            team_id: The team's id, two words such as climbed_consulted.

        Returns:
            The team.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import get_team

        return (await self._engine.call(get_team, team_id)).data

    async def delete(self, team_id: str) -> None:
        """Delete a team.

        This cannot be undone. The members stay in the account, without the roles that they had only through the team.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/delete-team

        Args:
            team_id: The team's id, two words such as climbed_consulted.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import delete_team

        await self._engine.call(delete_team, team_id)

    async def update(
        self,
        team_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        role: str | None | Unset = UNSET,
    ) -> Team:
        """Change a team's name, description or account role.

        Properties that are not sent stay as they are. An account role can be replaced here but not removed; deleting
        the team's role does that.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/modify-team

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            name: The team's name.
            description: The team's purpose.
            role: A role by name that has the scope ACCOUNT, such as Account Analyst or one of your own; see the
                roles of the account.

        Returns:
            The team after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import update_team
        from ..models import TeamUpdate

        body = TeamUpdate(name=name, description=description, role=role)
        return (await self._engine.call(update_team, team_id, body=body)).data

    def list_connections(
        self, team_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> AsyncPages[ConnectionMembership]:
        """List the connections in which a team has a role.

        Connections that the team reaches only through a group or its account role are not listed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/get-team-memberships-in-connections

        Args:
            team_id: The team's id, two words such as climbed_consulted.
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
        from ..api.teams import list_team_connections

        return self._engine.listing(list_team_connections, team_id, cursor=cursor, limit=limit)

    async def add_connection(self, team_id: str, *, connection_id: str, role: str) -> ConnectionMembership:
        """Add a team to a connection, with a role.

        Every member of the team gets the role. The API answers 409 if the team has a role of its own in the connection
        already; change that one instead.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/add-team-membership-in-connection

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            connection_id: The id of the connection.
            role: The name of a role with the scope CONNECTOR, such as View Connection or Manage Connection, or of
                one of your own.

        Returns:
            The membership that was created.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import add_team_connection
        from ..models import NewConnectionMembership

        body = NewConnectionMembership(id=connection_id, role=role)
        return (await self._engine.call(add_team_connection, team_id, body=body)).data

    async def get_connection(self, team_id: str, connection_id: str) -> ConnectionMembership:
        """Read a team's role in a connection.

        The API answers 404 if the team has no role of its own in the connection.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/get-team-membership-in-connection

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            connection_id: The connection's id, two words such as speak_inexpensive.

        Returns:
            The membership.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import get_team_connection

        return (await self._engine.call(get_team_connection, team_id, connection_id)).data

    async def remove_connection(self, team_id: str, connection_id: str) -> None:
        """Remove a team from a connection.

        Team and connection stay, and so do roles that members have of their own.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/delete-team-membership-in-connection

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            connection_id: The connection's id, two words such as speak_inexpensive.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import remove_team_connection

        await self._engine.call(remove_team_connection, team_id, connection_id)

    async def update_connection(self, team_id: str, connection_id: str, *, role: str) -> ConnectionMembership:
        """Change a team's role in a connection.

        The new role replaces the old one; a team has one role in a connection.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/update-team-membership-in-connection

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            connection_id: The connection's id, two words such as speak_inexpensive.
            role: The name of a role of the right scope, such as View Connection in a connection or Manage
                Destination in a group.

        Returns:
            The membership after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import update_team_connection
        from ..models import MembershipUpdate

        body = MembershipUpdate(role=role)
        return (await self._engine.call(update_team_connection, team_id, connection_id, body=body)).data

    def list_groups(
        self, team_id: str, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> AsyncPages[GroupMembership]:
        """List the groups in which a team has a role.

        Groups that the team reaches only through its account role are not listed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/get-team-memberships-in-groups

        Args:
            team_id: The team's id, two words such as climbed_consulted.
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
        from ..api.teams import list_team_groups

        return self._engine.listing(list_team_groups, team_id, cursor=cursor, limit=limit)

    async def add_group(self, team_id: str, *, group_id: str, role: str) -> GroupMembership:
        """Add a team to a group, with a role.

        Every member of the team gets the role. The API answers 409 if the team has a role of its own in the group
        already; change that one instead.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/add-team-membership-in-group

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            group_id: The id of the group.
            role: The name of a role with the scope DESTINATION, such as Destination Administrator, or of one of
                your own.

        Returns:
            The membership that was created.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import add_team_group
        from ..models import NewGroupMembership

        body = NewGroupMembership(id=group_id, role=role)
        return (await self._engine.call(add_team_group, team_id, body=body)).data

    async def get_group(self, team_id: str, group_id: str) -> GroupMembership:
        """Read a team's role in a group.

        The API answers 404 if the team has no role of its own in the group.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/get-team-membership-in-group

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.

        Returns:
            The membership.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import get_team_group

        return (await self._engine.call(get_team_group, team_id, group_id)).data

    async def remove_group(self, team_id: str, group_id: str) -> None:
        """Remove a team from a group.

        Team and group stay, and so do roles that members have of their own.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/delete-team-membership-in-group

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import remove_team_group

        await self._engine.call(remove_team_group, team_id, group_id)

    async def update_group(self, team_id: str, group_id: str, *, role: str) -> GroupMembership:
        """Change a team's role in a group.

        The new role replaces the old one; a team has one role in a group.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/update-team-membership-in-group

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            group_id: The group's id, two words such as decent_dropsy; also the id of its destination.
            role: The name of a role of the right scope, such as View Connection in a connection or Manage
                Destination in a group.

        Returns:
            The membership after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import update_team_group
        from ..models import MembershipUpdate

        body = MembershipUpdate(role=role)
        return (await self._engine.call(update_team_group, team_id, group_id, body=body)).data

    async def delete_role(self, team_id: str) -> None:
        """Remove a team's role in the account.

        Fivetran's page speaks of removing the team from the account, but only the role is removed: the team stays,
        without a `role` until an update gives it one. Its roles in groups and connections are separate; remove those
        one by one.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/delete-team-membership-in-account

        Args:
            team_id: The team's id, two words such as climbed_consulted.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import delete_team_role

        await self._engine.call(delete_team_role, team_id)

    def list_users(
        self,
        team_id: str,
        *,
        active: bool | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> AsyncPages[TeamMembership]:
        """List the users of a team.

        Items have only ids and roles; read a user for anything else. Suspended users are listed too unless `active` is
        true.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/list-users-in-team

        Args:
            team_id: The team's id, two words such as climbed_consulted.
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
        from ..api.teams import list_team_users

        return self._engine.listing(list_team_users, team_id, active=active, cursor=cursor, limit=limit)

    async def add_user(self, team_id: str, *, user_id: str, role: str | None | Unset = UNSET) -> TeamMembership:
        """Add a user to a team.

        The user must belong to the account, and gets all roles of the team in addition to their own. The API answers
        409 if the user is in the team already.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/add-user-to-team

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            user_id: The id of a user of the account.
            role: The user's role within the team, Team Member or Team Manager.

        Returns:
            The membership that was created.

        Raises:
            BadRequest, Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import add_team_user
        from ..models import NewTeamMembership

        body = NewTeamMembership(user_id=user_id, role=role)
        return (await self._engine.call(add_team_user, team_id, body=body)).data

    async def get_user(self, team_id: str, user_id: str) -> TeamMembership:
        """Read a user's role in a team.

        The API answers 404 if the user is not in the team.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/get-user-in-team

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            user_id: The user's id, two words such as interment_burdensome.

        Returns:
            The membership.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import get_team_user

        return (await self._engine.call(get_team_user, team_id, user_id)).data

    async def remove_user(self, team_id: str, user_id: str) -> None:
        """Remove a user from a team.

        The user stays in the account, without the roles that came only through the team.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/delete-user-from-team

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            user_id: The user's id, two words such as interment_burdensome.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import remove_team_user

        await self._engine.call(remove_team_user, team_id, user_id)

    async def update_user(self, team_id: str, user_id: str, *, role: str) -> TeamMembership:
        """Change a user's role in a team.

        This is the role within the team, not a role that the team gives.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/teams/update-user-membership

        Args:
            team_id: The team's id, two words such as climbed_consulted.
            user_id: The user's id, two words such as interment_burdensome.
            role: The name of a role of the right scope, such as View Connection in a connection or Manage
                Destination in a group.

        Returns:
            The membership after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.teams import update_team_user
        from ..models import MembershipUpdate

        body = MembershipUpdate(role=role)
        return (await self._engine.call(update_team_user, team_id, user_id, body=body)).data
