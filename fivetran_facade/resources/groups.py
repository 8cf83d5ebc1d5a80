"""A group holds one destination, its connections and the users who may see them."""

from __future__ import annotations

from fivetran_api.api.groups import (
    add_group_user,
    create_group,
    delete_group,
    get_group,
    get_group_public_key,
    get_group_service_account,
    list_group_connections,
    list_group_users,
    list_groups,
    remove_group_user,
    update_group,
)
from fivetran_api.models import (
    GroupUpdate,
    NewGroup,
    NewGroupUser,
)

from ..operation import Mode, Resource, many, one, plain, sends


class Groups(Resource[Mode]):
    """A group holds one destination, its connections and the users who may see them."""

    list = many(list_groups)
    get = one(get_group)
    create = sends(create_group, NewGroup)
    update = sends(update_group, GroupUpdate)
    delete = plain(delete_group)
    list_connections = many(list_group_connections)
    list_users = many(list_group_users)
    add_user = plain(add_group_user, NewGroupUser)
    remove_user = plain(remove_group_user)
    get_public_key = one(get_group_public_key)
    get_service_account = one(get_group_service_account)
