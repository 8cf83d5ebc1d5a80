from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping

    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine
    from fivetran_facade.configuration import ConfigProblem

    from ..models import (
        LogService,
        LogServiceSetupTests,
        LogServiceSummary,
        LogServiceType,
    )


class LogServices(Resource):
    """Services outside Fivetran that its logs are sent to."""

    _engine: Engine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> Pages[LogServiceSummary]:
        """List the log services of the account.

        Only log services that the credentials may see are listed. Items lack the configuration and setup tests: read a
        single one for those.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/log-service-management/list-log-services

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
        from ..api.log_services import list_log_services

        return self._engine.listing(list_log_services, cursor=cursor, limit=limit)

    def create(
        self,
        *,
        group_id: str,
        service: LogServiceType,
        enabled: bool | None | Unset = UNSET,
        config: Mapping[str, object] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
    ) -> LogService:
        """Send the logs of a group to a log service.

        The log service gets the id of the group, which can have one. Setup tests run only if `run_setup_tests` is true.
        Tests that fail do not fail the call: the log service exists, and `setup_tests` and `status` have the reasons.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/log-service-management/add-log-service

        Args:
            group_id: The group whose logs to send, by id.
            service: The kind of log service. stackdriver is Google Cloud Logging; splunkLog is spelled in camel
                case, unlike the rest.
            enabled: True to send logs.
            config: Fields depend on `service`. azure_monitor_log takes workspace_id and primary_key, or tenant_id,
                client_id, client_secret, data_collection_endpoint, dcr_immutable_id and dcr_stream_name; cloudwatch
                log_group_name, region, role_arn and external_id, or access_key_id and access_key_secret;
                datadog_log region, hostname and api_key; dynatrace environment_id and access_token; grafana_loki
                loki_url, tenant_id, username and access_token; new_relic_log sub_domain and api_key; splunkLog
                host, port, channel, enable_ssl and token; stackdriver project_id and service_account_key.
            run_setup_tests: True to run the setup tests before the call returns. The API's default is false.

        Returns:
            The log service that was created.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import create_log_service
        from ..models import NewLogService

        body = NewLogService(
            group_id=group_id, service=service, enabled=enabled, config=config, run_setup_tests=run_setup_tests
        )
        del config
        return self._engine.call(create_log_service, body=body).data

    def get_for_account(self) -> LogService:
        """Read the log service of the account.

        An account has at most one log service of its own; the API answers 404 if it has none.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/log-service-management/get-account-log-service-details

        Returns:
            The log service.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import get_account_log_service

        return self._engine.call(get_account_log_service).data

    def create_for_account(
        self,
        *,
        service: LogServiceType,
        enabled: bool | None | Unset = UNSET,
        config: Mapping[str, object] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
    ) -> LogService:
        """Send the logs of the account to a log service.

        An account has at most one log service of its own, beside those of groups. Setup tests run only if
        `run_setup_tests` is true, and tests that fail do not fail the call.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/log-service-management/add-account-log-service

        Args:
            service: The kind of log service. stackdriver is Google Cloud Logging; splunkLog is spelled in camel
                case, unlike the rest.
            enabled: True to send logs.
            config: The same fields as for the log service of a group, depending on `service`.
            run_setup_tests: True to run the setup tests before the call returns. The API's default is false.

        Returns:
            The log service that was created.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import create_account_log_service
        from ..models import NewAccountLogService

        body = NewAccountLogService(service=service, enabled=enabled, config=config, run_setup_tests=run_setup_tests)
        del config
        return self._engine.call(create_account_log_service, body=body).data

    def delete_for_account(self) -> None:
        """Delete the log service of the account.

        Fivetran stops sending logs there; logs that were sent stay. Log services of groups are not touched.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/log-service-management/delete-account-log-service

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import delete_account_log_service

        self._engine.call(delete_account_log_service)

    def update_for_account(
        self,
        *,
        enabled: bool | None | Unset = UNSET,
        config: Mapping[str, object] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
    ) -> LogService:
        """Change, disable or enable the log service of the account.

        The kind of log service cannot be changed; delete it and create another.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/log-service-management/update-account-log-service

        Args:
            enabled: False to stop sending logs, true to start again.
            config: The fields of the service, as at creation. Do not send back a `config` that was read: its
                secrets are masked.
            run_setup_tests: True to run the setup tests before the call returns. The API's default is false.

        Returns:
            The log service after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import update_account_log_service
        from ..models import LogServiceUpdate

        body = LogServiceUpdate(enabled=enabled, config=config, run_setup_tests=run_setup_tests)
        del config
        return self._engine.call(update_account_log_service, body=body).data

    def test_for_account(self) -> LogServiceSetupTests:
        """Run the setup tests of the account's log service.

        Tests that fail do not fail the call: check the `status` of each.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/log-service-management/run-setup-tests-account-log-service

        Returns:
            The outcome of the tests.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import test_account_log_service

        return self._engine.call(test_account_log_service).data

    def get(self, log_service_id: str) -> LogService:
        """Read the log service of a group.

        The API answers 404 with the code NotFound_LogService if there is none with this id.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/log-service-management/get-log-service-details

        Args:
            log_service_id: The log service's id, which is also the id of its group.

        Returns:
            The log service.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import get_log_service

        return self._engine.call(get_log_service, log_service_id).data

    def delete(self, log_service_id: str) -> None:
        """Delete the log service of a group.

        Fivetran stops sending logs there; logs that were sent stay.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/log-service-management/delete-log-service

        Args:
            log_service_id: The log service's id, which is also the id of its group.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import delete_log_service

        self._engine.call(delete_log_service, log_service_id)

    def update(
        self,
        log_service_id: str,
        *,
        enabled: bool | None | Unset = UNSET,
        config: Mapping[str, object] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
    ) -> LogService:
        """Change, disable or enable the log service of a group.

        The group and the kind of log service cannot be changed; delete it and create another.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/log-service-management/update-log-service

        Args:
            log_service_id: The log service's id, which is also the id of its group.
            enabled: False to stop sending logs, true to start again.
            config: The fields of the service, as at creation. Do not send back a `config` that was read: its
                secrets are masked.
            run_setup_tests: True to run the setup tests before the call returns. The API's default is false.

        Returns:
            The log service after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import update_log_service
        from ..models import LogServiceUpdate

        body = LogServiceUpdate(enabled=enabled, config=config, run_setup_tests=run_setup_tests)
        del config
        return self._engine.call(update_log_service, log_service_id, body=body).data

    def test(self, log_service_id: str) -> LogServiceSetupTests:
        """Run the setup tests of a group's log service.

        Tests that fail do not fail the call: check the `status` of each.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/log-service-management/run-setup-tests-log-service

        Args:
            log_service_id: The log service's id, which is also the id of its group.

        Returns:
            The outcome of the tests.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import test_log_service

        return self._engine.call(test_log_service, log_service_id).data

    def check_config(
        self, service: str, config: Mapping[str, object], *, offline: bool = False
    ) -> builtins.list[ConfigProblem]:
        """Compare a log service's configuration with the fields of its kind; nothing is created or changed.

        Needs the package jsonschema, which `pip install 'fivetran-facade[config]'` brings.

        Args:
            service: The kind of log service, such as datadog_log.
            config: The value that would be sent as `config`.
            offline: Compare with the fields that this package knows, without a request. Otherwise the API is asked first, and this
                package decides if the API has no metadata of the service.

        Returns:
            The fields that are unknown, missing, of a wrong type or masked, in the order of their paths; an empty list if all is
            well. For an unknown service the one problem of the path service.

        Raises:
            TypeError: `config` is no mapping.
            FivetranError: As for every call, or the package jsonschema is not installed, or the metadata are no schema.
        """
        from fivetran_facade.configuration import check_log_service_config

        steps = check_log_service_config(self._engine, service, config, offline=offline)
        del config
        return self._engine.perform(steps)


class AsyncLogServices(Resource):
    """Services outside Fivetran that its logs are sent to."""

    _engine: AsyncEngine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> AsyncPages[LogServiceSummary]:
        """List the log services of the account.

        Only log services that the credentials may see are listed. Items lack the configuration and setup tests: read a
        single one for those.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/log-service-management/list-log-services

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
        from ..api.log_services import list_log_services

        return self._engine.listing(list_log_services, cursor=cursor, limit=limit)

    async def create(
        self,
        *,
        group_id: str,
        service: LogServiceType,
        enabled: bool | None | Unset = UNSET,
        config: Mapping[str, object] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
    ) -> LogService:
        """Send the logs of a group to a log service.

        The log service gets the id of the group, which can have one. Setup tests run only if `run_setup_tests` is true.
        Tests that fail do not fail the call: the log service exists, and `setup_tests` and `status` have the reasons.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/log-service-management/add-log-service

        Args:
            group_id: The group whose logs to send, by id.
            service: The kind of log service. stackdriver is Google Cloud Logging; splunkLog is spelled in camel
                case, unlike the rest.
            enabled: True to send logs.
            config: Fields depend on `service`. azure_monitor_log takes workspace_id and primary_key, or tenant_id,
                client_id, client_secret, data_collection_endpoint, dcr_immutable_id and dcr_stream_name; cloudwatch
                log_group_name, region, role_arn and external_id, or access_key_id and access_key_secret;
                datadog_log region, hostname and api_key; dynatrace environment_id and access_token; grafana_loki
                loki_url, tenant_id, username and access_token; new_relic_log sub_domain and api_key; splunkLog
                host, port, channel, enable_ssl and token; stackdriver project_id and service_account_key.
            run_setup_tests: True to run the setup tests before the call returns. The API's default is false.

        Returns:
            The log service that was created.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import create_log_service
        from ..models import NewLogService

        body = NewLogService(
            group_id=group_id, service=service, enabled=enabled, config=config, run_setup_tests=run_setup_tests
        )
        del config
        return (await self._engine.call(create_log_service, body=body)).data

    async def get_for_account(self) -> LogService:
        """Read the log service of the account.

        An account has at most one log service of its own; the API answers 404 if it has none.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/log-service-management/get-account-log-service-details

        Returns:
            The log service.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import get_account_log_service

        return (await self._engine.call(get_account_log_service)).data

    async def create_for_account(
        self,
        *,
        service: LogServiceType,
        enabled: bool | None | Unset = UNSET,
        config: Mapping[str, object] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
    ) -> LogService:
        """Send the logs of the account to a log service.

        An account has at most one log service of its own, beside those of groups. Setup tests run only if
        `run_setup_tests` is true, and tests that fail do not fail the call.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/log-service-management/add-account-log-service

        Args:
            service: The kind of log service. stackdriver is Google Cloud Logging; splunkLog is spelled in camel
                case, unlike the rest.
            enabled: True to send logs.
            config: The same fields as for the log service of a group, depending on `service`.
            run_setup_tests: True to run the setup tests before the call returns. The API's default is false.

        Returns:
            The log service that was created.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import create_account_log_service
        from ..models import NewAccountLogService

        body = NewAccountLogService(service=service, enabled=enabled, config=config, run_setup_tests=run_setup_tests)
        del config
        return (await self._engine.call(create_account_log_service, body=body)).data

    async def delete_for_account(self) -> None:
        """Delete the log service of the account.

        Fivetran stops sending logs there; logs that were sent stay. Log services of groups are not touched.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/log-service-management/delete-account-log-service

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import delete_account_log_service

        await self._engine.call(delete_account_log_service)

    async def update_for_account(
        self,
        *,
        enabled: bool | None | Unset = UNSET,
        config: Mapping[str, object] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
    ) -> LogService:
        """Change, disable or enable the log service of the account.

        The kind of log service cannot be changed; delete it and create another.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/log-service-management/update-account-log-service

        Args:
            enabled: False to stop sending logs, true to start again.
            config: The fields of the service, as at creation. Do not send back a `config` that was read: its
                secrets are masked.
            run_setup_tests: True to run the setup tests before the call returns. The API's default is false.

        Returns:
            The log service after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import update_account_log_service
        from ..models import LogServiceUpdate

        body = LogServiceUpdate(enabled=enabled, config=config, run_setup_tests=run_setup_tests)
        del config
        return (await self._engine.call(update_account_log_service, body=body)).data

    async def test_for_account(self) -> LogServiceSetupTests:
        """Run the setup tests of the account's log service.

        Tests that fail do not fail the call: check the `status` of each.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/log-service-management/run-setup-tests-account-log-service

        Returns:
            The outcome of the tests.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import test_account_log_service

        return (await self._engine.call(test_account_log_service)).data

    async def get(self, log_service_id: str) -> LogService:
        """Read the log service of a group.

        The API answers 404 with the code NotFound_LogService if there is none with this id.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/log-service-management/get-log-service-details

        Args:
            log_service_id: The log service's id, which is also the id of its group.

        Returns:
            The log service.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import get_log_service

        return (await self._engine.call(get_log_service, log_service_id)).data

    async def delete(self, log_service_id: str) -> None:
        """Delete the log service of a group.

        Fivetran stops sending logs there; logs that were sent stay.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/log-service-management/delete-log-service

        Args:
            log_service_id: The log service's id, which is also the id of its group.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import delete_log_service

        await self._engine.call(delete_log_service, log_service_id)

    async def update(
        self,
        log_service_id: str,
        *,
        enabled: bool | None | Unset = UNSET,
        config: Mapping[str, object] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
    ) -> LogService:
        """Change, disable or enable the log service of a group.

        The group and the kind of log service cannot be changed; delete it and create another.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/log-service-management/update-log-service

        Args:
            log_service_id: The log service's id, which is also the id of its group.
            enabled: False to stop sending logs, true to start again.
            config: The fields of the service, as at creation. Do not send back a `config` that was read: its
                secrets are masked.
            run_setup_tests: True to run the setup tests before the call returns. The API's default is false.

        Returns:
            The log service after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import update_log_service
        from ..models import LogServiceUpdate

        body = LogServiceUpdate(enabled=enabled, config=config, run_setup_tests=run_setup_tests)
        del config
        return (await self._engine.call(update_log_service, log_service_id, body=body)).data

    async def test(self, log_service_id: str) -> LogServiceSetupTests:
        """Run the setup tests of a group's log service.

        Tests that fail do not fail the call: check the `status` of each.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/log-service-management/run-setup-tests-log-service

        Args:
            log_service_id: The log service's id, which is also the id of its group.

        Returns:
            The outcome of the tests.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.log_services import test_log_service

        return (await self._engine.call(test_log_service, log_service_id)).data

    async def check_config(
        self, service: str, config: Mapping[str, object], *, offline: bool = False
    ) -> builtins.list[ConfigProblem]:
        """Compare a log service's configuration with the fields of its kind; nothing is created or changed.

        Needs the package jsonschema, which `pip install 'fivetran-facade[config]'` brings.

        Args:
            service: The kind of log service, such as datadog_log.
            config: The value that would be sent as `config`.
            offline: Compare with the fields that this package knows, without a request. Otherwise the API is asked first, and this
                package decides if the API has no metadata of the service.

        Returns:
            The fields that are unknown, missing, of a wrong type or masked, in the order of their paths; an empty list if all is
            well. For an unknown service the one problem of the path service.

        Raises:
            TypeError: `config` is no mapping.
            FivetranError: As for every call, or the package jsonschema is not installed, or the metadata are no schema.
        """
        from fivetran_facade.configuration import check_log_service_config

        steps = check_log_service_config(self._engine, service, config, offline=offline)
        del config
        return await self._engine.perform(steps)
