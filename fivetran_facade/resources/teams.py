"""Teams give roles to many users at once."""

from __future__ import annotations

from fivetran_api.api.teams import (
    add_team_connection,
    add_team_group,
    add_team_user,
    create_team,
    delete_team,
    delete_team_role,
    get_team,
    get_team_connection,
    get_team_group,
    get_team_user,
    list_team_connections,
    list_team_groups,
    list_team_users,
    list_teams,
    remove_team_connection,
    remove_team_group,
    remove_team_user,
    update_team,
    update_team_connection,
    update_team_group,
    update_team_user,
)
from fivetran_api.models import (
    MembershipUpdate,
    NewConnectionMembership,
    NewGroupMembership,
    NewTeam,
    NewTeamMembership,
    TeamUpdate,
)

from ..operation import Mode, Resource, many, one, plain, sends


class Teams(Resource[Mode]):
    """Teams give roles to many users at once."""

    list = many(list_teams)
    get = one(get_team)
    create = sends(create_team, NewTeam)
    update = sends(update_team, TeamUpdate)
    delete = plain(delete_team)
    delete_role = plain(delete_team_role)
    list_connections = many(list_team_connections)
    get_connection = one(get_team_connection)
    add_connection = sends(add_team_connection, NewConnectionMembership)
    update_connection = sends(update_team_connection, MembershipUpdate)
    remove_connection = plain(remove_team_connection)
    list_groups = many(list_team_groups)
    get_group = one(get_team_group)
    add_group = sends(add_team_group, NewGroupMembership)
    update_group = sends(update_team_group, MembershipUpdate)
    remove_group = plain(remove_team_group)
    list_users = many(list_team_users)
    get_user = one(get_team_user)
    add_user = sends(add_team_user, NewTeamMembership)
    update_user = sends(update_team_user, MembershipUpdate)
    remove_user = plain(remove_team_user)
