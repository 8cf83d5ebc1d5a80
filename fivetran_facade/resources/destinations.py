"""A destination is the warehouse that the connections of its group write to."""

from __future__ import annotations

from fivetran_api.api.destinations import (
    create_destination,
    delete_destination,
    get_destination,
    list_destinations,
    test_destination,
    update_destination,
)
from fivetran_api.models import (
    DestinationUpdate,
    NewDestination,
    SetupTestRequest,
)

from ..configuration import check_config
from ..operation import Mode, Resource, many, one, plain, procedure, sends


class Destinations(Resource[Mode]):
    """A destination is the warehouse that the connections of its group write to."""

    list = many(list_destinations)
    get = one(get_destination)
    create = sends(create_destination, NewDestination)
    update = sends(update_destination, DestinationUpdate)
    delete = plain(delete_destination)
    test = sends(test_destination, SetupTestRequest)
    check_config = procedure(check_config)
