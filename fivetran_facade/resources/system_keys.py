"""API keys that belong to the account and not to a user."""

from __future__ import annotations

from fivetran_api.api.system_keys import (
    create_system_key,
    delete_system_key,
    get_system_key,
    list_system_keys,
    rotate_system_key,
    update_system_key,
)
from fivetran_api.models import (
    NewSystemKey,
    SystemKeyRotation,
    SystemKeyUpdate,
)

from ..operation import Mode, Resource, many, one, plain, sends


class SystemKeys(Resource[Mode]):
    """API keys that belong to the account and not to a user."""

    list = many(list_system_keys)
    get = one(get_system_key)
    create = sends(create_system_key, NewSystemKey)
    update = sends(update_system_key, SystemKeyUpdate)
    delete = plain(delete_system_key)
    rotate = sends(rotate_system_key, SystemKeyRotation)
