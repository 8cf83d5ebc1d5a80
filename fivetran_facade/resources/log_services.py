"""Services outside Fivetran that its logs are sent to, for a destination or for the account."""

from __future__ import annotations

from fivetran_api.api.log_services import (
    create_account_log_service,
    create_log_service,
    delete_account_log_service,
    delete_log_service,
    get_account_log_service,
    get_log_service,
    list_log_services,
    test_account_log_service,
    test_log_service,
    update_account_log_service,
    update_log_service,
)
from fivetran_api.models import (
    LogServiceUpdate,
    NewAccountLogService,
    NewLogService,
)

from ..operation import Mode, Resource, many, one, plain, sends


class LogServices(Resource[Mode]):
    """Services outside Fivetran that its logs are sent to, for a destination or for the account."""

    list = many(list_log_services)
    get = one(get_log_service)
    create = sends(create_log_service, NewLogService)
    update = sends(update_log_service, LogServiceUpdate)
    delete = plain(delete_log_service)
    test = one(test_log_service)
    get_for_account = one(get_account_log_service)
    create_for_account = sends(create_account_log_service, NewAccountLogService)
    update_for_account = sends(update_account_log_service, LogServiceUpdate)
    delete_for_account = plain(delete_account_log_service)
    test_for_account = one(test_account_log_service)
