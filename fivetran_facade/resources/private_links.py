"""Private network links of cloud providers."""

from __future__ import annotations

from fivetran_api.api.private_links import (
    create_private_link,
    delete_private_link,
    get_private_link,
    list_private_links,
    update_private_link,
)
from fivetran_api.models import (
    NewPrivateLink,
    PrivateLinkUpdate,
)

from ..operation import Mode, Resource, many, one, plain, sends


class PrivateLinks(Resource[Mode]):
    """Private network links of cloud providers."""

    list = many(list_private_links)
    get = one(get_private_link)
    create = sends(create_private_link, NewPrivateLink)
    update = sends(update_private_link, PrivateLinkUpdate)
    delete = plain(delete_private_link)
