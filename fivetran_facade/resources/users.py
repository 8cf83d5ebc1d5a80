"""The people of the account, their roles and memberships."""

from __future__ import annotations

from fivetran_api.api.users import (
    add_user_connection,
    add_user_group,
    create_user,
    delete_user,
    delete_user_role,
    get_user,
    get_user_connection,
    get_user_group,
    list_user_connections,
    list_user_groups,
    list_users,
    remove_user_connection,
    remove_user_group,
    update_user,
    update_user_connection,
    update_user_group,
)
from fivetran_api.models import (
    MembershipUpdate,
    NewConnectionMembership,
    NewGroupMembership,
    NewUser,
    UserUpdate,
)

from ..operation import Mode, Resource, many, one, plain, sends


class Users(Resource[Mode]):
    """The people of the account, their roles and memberships."""

    list = many(list_users)
    get = one(get_user)
    create = sends(create_user, NewUser)
    update = sends(update_user, UserUpdate)
    delete = plain(delete_user)
    delete_role = plain(delete_user_role)
    list_connections = many(list_user_connections)
    get_connection = one(get_user_connection)
    add_connection = sends(add_user_connection, NewConnectionMembership)
    update_connection = sends(update_user_connection, MembershipUpdate)
    remove_connection = plain(remove_user_connection)
    list_groups = many(list_user_groups)
    get_group = one(get_user_group)
    add_group = sends(add_user_group, NewGroupMembership)
    update_group = plain(update_user_group, MembershipUpdate)
    remove_group = plain(remove_user_group)
