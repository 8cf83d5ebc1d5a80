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
        Destination,
        DestinationNetworkingMethod,
        Region,
        TimeZoneOffset,
    )


class Destinations(Resource):
    """A destination is the warehouse that connections write to."""

    _engine: Engine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> Pages[Destination]:
        """List the destinations of the account.

        Only destinations that the credentials may see are listed, without their `config`: read a single one for that. A
        destination is named by its group.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/list-destinations

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
        from ..api.destinations import list_destinations

        return self._engine.listing(list_destinations, cursor=cursor, limit=limit)

    def create(
        self,
        *,
        group_id: str,
        service: str,
        time_zone_offset: TimeZoneOffset,
        region: Region | None | Unset = UNSET,
        daylight_saving_time_enabled: bool | None | Unset = UNSET,
        config: Mapping[str, object] | None | Unset = UNSET,
        networking_method: DestinationNetworkingMethod | None | Unset = UNSET,
        private_link_id: str | None | Unset = UNSET,
        proxy_agent_id: str | None | Unset = UNSET,
        hybrid_deployment_agent_id: str | None | Unset = UNSET,
        external_secrets_manager_id: str | None | Unset = UNSET,
        external_secrets_keys_config: Mapping[str, object] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Destination:
        """Create the destination of a group.

        The group must exist, and the destination gets its id. Setup tests run unless `run_setup_tests` is false; such a
        call counts as a setup-test request. Failed tests do not fail the call: the destination exists afterwards,
        `setup_tests` has the reasons and `setup_status` is not connected. Fivetran adds a `fivetran_metadata`
        connection to every destination once it is connected.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/create-destination

        Args:
            group_id: The id of a group that has no destination yet.
            service: The destination type, such as snowflake, big_query or postgres_warehouse. It cannot change
                later.
            time_zone_offset: The time zone of sync schedules, in hours from UTC: a string with a sign, except for
                0.
            region: The cloud region in which Fivetran processes the data; the name begins with the provider.
            daylight_saving_time_enabled: True if the offset moves by an hour in summer, on the dates of the United
                States.
            config: The settings of this destination type, such as host and database. Fivetran's page lists them for
                each type.
            networking_method: The network path from Fivetran to the destination. PrivateLink and ProxyAgent need
                the id of a private link or proxy agent as well.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent to process the data with. Without one,
                Fivetran's cloud does.
            external_secrets_manager_id: The external secrets manager that holds secrets of `config`; not every
                service can use one.
            external_secrets_keys_config: The keys of the secrets of `config` in the external secrets manager, by
                field.
            run_setup_tests: False to skip the setup tests. The API's default is true.
            trust_certificates: True to have the setup tests accept any TLS certificate of the host. The API's
                default is false: an unknown certificate fails its test, and the test's `details` have what
                approving it needs.
            trust_fingerprints: True to have the setup tests accept any SSH key of the tunnel host. The API's
                default is false: an unknown key fails its test, and the test's `details` have what approving it
                needs.

        Returns:
            The destination that was created.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.destinations import create_destination
        from ..models import NewDestination

        body = NewDestination(
            group_id=group_id,
            service=service,
            time_zone_offset=time_zone_offset,
            region=region,
            daylight_saving_time_enabled=daylight_saving_time_enabled,
            config=config,
            networking_method=networking_method,
            private_link_id=private_link_id,
            proxy_agent_id=proxy_agent_id,
            hybrid_deployment_agent_id=hybrid_deployment_agent_id,
            external_secrets_manager_id=external_secrets_manager_id,
            external_secrets_keys_config=external_secrets_keys_config,
            run_setup_tests=run_setup_tests,
            trust_certificates=trust_certificates,
            trust_fingerprints=trust_fingerprints,
        )
        del config, external_secrets_keys_config
        return self._engine.call(create_destination, body=body).data

    def get(self, destination_id: str) -> Destination:
        """Read one destination with its configuration.

        Secrets in `config` are masked as `******`, so do not send a `config` back as it was read. The API answers 404
        with the code NotFound_Destination if there is none, for a group without a destination too.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/destination-details

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.

        Returns:
            The destination.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.destinations import get_destination

        return self._engine.call(get_destination, destination_id).data

    def delete(self, destination_id: str) -> None:
        """Delete a destination.

        This cannot be undone; the group stays. The API answers 409 while the group has connections. The
        `fivetran_metadata` connection that Fivetran adds to a destination once it is connected counts too.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/delete-destination

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.

        Raises:
            Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.destinations import delete_destination

        self._engine.call(delete_destination, destination_id)

    def update(
        self,
        destination_id: str,
        *,
        region: Region | None | Unset = UNSET,
        time_zone_offset: TimeZoneOffset | None | Unset = UNSET,
        daylight_saving_time_enabled: bool | None | Unset = UNSET,
        config: Mapping[str, object] | None | Unset = UNSET,
        networking_method: DestinationNetworkingMethod | None | Unset = UNSET,
        private_link_id: str | None | Unset = UNSET,
        proxy_agent_id: str | None | Unset = UNSET,
        hybrid_deployment_agent_id: str | None | Unset = UNSET,
        external_secrets_manager_id: str | None | Unset = UNSET,
        external_secrets_keys_config: Mapping[str, object] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Destination:
        """Change a destination.

        Properties that are not sent stay as they are; service and group cannot change. Setup tests run unless
        `run_setup_tests` is false; such a call counts as a setup-test request. Failed tests do not fail the call: the
        change is kept and `setup_tests` has the reasons. Fivetran's definition requires `time_zone_offset` in every
        change; send the current one too if a change without it is refused.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/modify-destination

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            region: The cloud region in which Fivetran processes the data; the name begins with the provider.
            time_zone_offset: The time zone of sync schedules, in hours from UTC: a string with a sign, except for
                0.
            daylight_saving_time_enabled: True if the offset moves by an hour in summer, on the dates of the United
                States.
            config: The settings to change. Do not send back a `config` that was read: its secrets are masked.
            networking_method: The network path from Fivetran to the destination. PrivateLink and ProxyAgent need
                the id of a private link or proxy agent as well.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent to process the data with.
            external_secrets_manager_id: The external secrets manager that holds secrets of `config`; not every
                service can use one.
            external_secrets_keys_config: The keys of the secrets of `config` in the external secrets manager, by
                field.
            run_setup_tests: False to skip the setup tests. The API's default is true.
            trust_certificates: True to have the setup tests accept any TLS certificate of the host. The API's
                default is false: an unknown certificate fails its test, and the test's `details` have what
                approving it needs.
            trust_fingerprints: True to have the setup tests accept any SSH key of the tunnel host. The API's
                default is false: an unknown key fails its test, and the test's `details` have what approving it
                needs.

        Returns:
            The destination after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.destinations import update_destination
        from ..models import DestinationUpdate

        body = DestinationUpdate(
            region=region,
            time_zone_offset=time_zone_offset,
            daylight_saving_time_enabled=daylight_saving_time_enabled,
            config=config,
            networking_method=networking_method,
            private_link_id=private_link_id,
            proxy_agent_id=proxy_agent_id,
            hybrid_deployment_agent_id=hybrid_deployment_agent_id,
            external_secrets_manager_id=external_secrets_manager_id,
            external_secrets_keys_config=external_secrets_keys_config,
            run_setup_tests=run_setup_tests,
            trust_certificates=trust_certificates,
            trust_fingerprints=trust_fingerprints,
        )
        del config, external_secrets_keys_config
        return self._engine.call(update_destination, destination_id, body=body).data

    def test(
        self,
        destination_id: str,
        *,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Destination:
        """Run the setup tests of a destination.

        The call can take minutes, and counts as a setup-test request, of which an account has 250 a minute and 2,500 an
        hour (50 an hour in a trial). Failed tests do not fail the call: check the `status` of each entry of
        `setup_tests`. The rest of the answer may be incomplete; read the destination again for its state.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/run-destination-setup-tests

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            trust_certificates: True to have this run accept TLS certificates that nobody has approved. The API's
                default is false: the test fails until they are approved. It is not stored.
            trust_fingerprints: True to have this run accept SSH fingerprints that nobody has approved. The API's
                default is false: the test fails until they are approved. It is not stored.

        Returns:
            The destination with the results of the tests.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.destinations import test_destination
        from ..models import SetupTestRequest

        body = SetupTestRequest(trust_certificates=trust_certificates, trust_fingerprints=trust_fingerprints)
        return self._engine.call(test_destination, destination_id, body=body).data

    def check_config(
        self, service: str, config: Mapping[str, object], *, offline: bool = False
    ) -> builtins.list[ConfigProblem]:
        """Compare a destination's configuration with the fields of its service; nothing is created or changed.

        Needs the package jsonschema, which `pip install 'fivetran-facade[config]'` brings.

        Args:
            service: The kind of destination, such as snowflake.
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
        from fivetran_facade.configuration import check_destination_config

        steps = check_destination_config(self._engine, service, config, offline=offline)
        del config
        return self._engine.perform(steps)


class AsyncDestinations(Resource):
    """A destination is the warehouse that connections write to."""

    _engine: AsyncEngine

    def list(self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET) -> AsyncPages[Destination]:
        """List the destinations of the account.

        Only destinations that the credentials may see are listed, without their `config`: read a single one for that. A
        destination is named by its group.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/list-destinations

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
        from ..api.destinations import list_destinations

        return self._engine.listing(list_destinations, cursor=cursor, limit=limit)

    async def create(
        self,
        *,
        group_id: str,
        service: str,
        time_zone_offset: TimeZoneOffset,
        region: Region | None | Unset = UNSET,
        daylight_saving_time_enabled: bool | None | Unset = UNSET,
        config: Mapping[str, object] | None | Unset = UNSET,
        networking_method: DestinationNetworkingMethod | None | Unset = UNSET,
        private_link_id: str | None | Unset = UNSET,
        proxy_agent_id: str | None | Unset = UNSET,
        hybrid_deployment_agent_id: str | None | Unset = UNSET,
        external_secrets_manager_id: str | None | Unset = UNSET,
        external_secrets_keys_config: Mapping[str, object] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Destination:
        """Create the destination of a group.

        The group must exist, and the destination gets its id. Setup tests run unless `run_setup_tests` is false; such a
        call counts as a setup-test request. Failed tests do not fail the call: the destination exists afterwards,
        `setup_tests` has the reasons and `setup_status` is not connected. Fivetran adds a `fivetran_metadata`
        connection to every destination once it is connected.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/create-destination

        Args:
            group_id: The id of a group that has no destination yet.
            service: The destination type, such as snowflake, big_query or postgres_warehouse. It cannot change
                later.
            time_zone_offset: The time zone of sync schedules, in hours from UTC: a string with a sign, except for
                0.
            region: The cloud region in which Fivetran processes the data; the name begins with the provider.
            daylight_saving_time_enabled: True if the offset moves by an hour in summer, on the dates of the United
                States.
            config: The settings of this destination type, such as host and database. Fivetran's page lists them for
                each type.
            networking_method: The network path from Fivetran to the destination. PrivateLink and ProxyAgent need
                the id of a private link or proxy agent as well.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent to process the data with. Without one,
                Fivetran's cloud does.
            external_secrets_manager_id: The external secrets manager that holds secrets of `config`; not every
                service can use one.
            external_secrets_keys_config: The keys of the secrets of `config` in the external secrets manager, by
                field.
            run_setup_tests: False to skip the setup tests. The API's default is true.
            trust_certificates: True to have the setup tests accept any TLS certificate of the host. The API's
                default is false: an unknown certificate fails its test, and the test's `details` have what
                approving it needs.
            trust_fingerprints: True to have the setup tests accept any SSH key of the tunnel host. The API's
                default is false: an unknown key fails its test, and the test's `details` have what approving it
                needs.

        Returns:
            The destination that was created.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.destinations import create_destination
        from ..models import NewDestination

        body = NewDestination(
            group_id=group_id,
            service=service,
            time_zone_offset=time_zone_offset,
            region=region,
            daylight_saving_time_enabled=daylight_saving_time_enabled,
            config=config,
            networking_method=networking_method,
            private_link_id=private_link_id,
            proxy_agent_id=proxy_agent_id,
            hybrid_deployment_agent_id=hybrid_deployment_agent_id,
            external_secrets_manager_id=external_secrets_manager_id,
            external_secrets_keys_config=external_secrets_keys_config,
            run_setup_tests=run_setup_tests,
            trust_certificates=trust_certificates,
            trust_fingerprints=trust_fingerprints,
        )
        del config, external_secrets_keys_config
        return (await self._engine.call(create_destination, body=body)).data

    async def get(self, destination_id: str) -> Destination:
        """Read one destination with its configuration.

        Secrets in `config` are masked as `******`, so do not send a `config` back as it was read. The API answers 404
        with the code NotFound_Destination if there is none, for a group without a destination too.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/destination-details

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.

        Returns:
            The destination.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.destinations import get_destination

        return (await self._engine.call(get_destination, destination_id)).data

    async def delete(self, destination_id: str) -> None:
        """Delete a destination.

        This cannot be undone; the group stays. The API answers 409 while the group has connections. The
        `fivetran_metadata` connection that Fivetran adds to a destination once it is connected counts too.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/delete-destination

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.

        Raises:
            Unauthorized, NotFound, Conflict: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.destinations import delete_destination

        await self._engine.call(delete_destination, destination_id)

    async def update(
        self,
        destination_id: str,
        *,
        region: Region | None | Unset = UNSET,
        time_zone_offset: TimeZoneOffset | None | Unset = UNSET,
        daylight_saving_time_enabled: bool | None | Unset = UNSET,
        config: Mapping[str, object] | None | Unset = UNSET,
        networking_method: DestinationNetworkingMethod | None | Unset = UNSET,
        private_link_id: str | None | Unset = UNSET,
        proxy_agent_id: str | None | Unset = UNSET,
        hybrid_deployment_agent_id: str | None | Unset = UNSET,
        external_secrets_manager_id: str | None | Unset = UNSET,
        external_secrets_keys_config: Mapping[str, object] | None | Unset = UNSET,
        run_setup_tests: bool | None | Unset = UNSET,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Destination:
        """Change a destination.

        Properties that are not sent stay as they are; service and group cannot change. Setup tests run unless
        `run_setup_tests` is false; such a call counts as a setup-test request. Failed tests do not fail the call: the
        change is kept and `setup_tests` has the reasons. Fivetran's definition requires `time_zone_offset` in every
        change; send the current one too if a change without it is refused.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/modify-destination

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            region: The cloud region in which Fivetran processes the data; the name begins with the provider.
            time_zone_offset: The time zone of sync schedules, in hours from UTC: a string with a sign, except for
                0.
            daylight_saving_time_enabled: True if the offset moves by an hour in summer, on the dates of the United
                States.
            config: The settings to change. Do not send back a `config` that was read: its secrets are masked.
            networking_method: The network path from Fivetran to the destination. PrivateLink and ProxyAgent need
                the id of a private link or proxy agent as well.
            private_link_id: The private link to go through, with the networking method PrivateLink.
            proxy_agent_id: The proxy agent to go through, with the networking method ProxyAgent.
            hybrid_deployment_agent_id: The hybrid deployment agent to process the data with.
            external_secrets_manager_id: The external secrets manager that holds secrets of `config`; not every
                service can use one.
            external_secrets_keys_config: The keys of the secrets of `config` in the external secrets manager, by
                field.
            run_setup_tests: False to skip the setup tests. The API's default is true.
            trust_certificates: True to have the setup tests accept any TLS certificate of the host. The API's
                default is false: an unknown certificate fails its test, and the test's `details` have what
                approving it needs.
            trust_fingerprints: True to have the setup tests accept any SSH key of the tunnel host. The API's
                default is false: an unknown key fails its test, and the test's `details` have what approving it
                needs.

        Returns:
            The destination after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.destinations import update_destination
        from ..models import DestinationUpdate

        body = DestinationUpdate(
            region=region,
            time_zone_offset=time_zone_offset,
            daylight_saving_time_enabled=daylight_saving_time_enabled,
            config=config,
            networking_method=networking_method,
            private_link_id=private_link_id,
            proxy_agent_id=proxy_agent_id,
            hybrid_deployment_agent_id=hybrid_deployment_agent_id,
            external_secrets_manager_id=external_secrets_manager_id,
            external_secrets_keys_config=external_secrets_keys_config,
            run_setup_tests=run_setup_tests,
            trust_certificates=trust_certificates,
            trust_fingerprints=trust_fingerprints,
        )
        del config, external_secrets_keys_config
        return (await self._engine.call(update_destination, destination_id, body=body)).data

    async def test(
        self,
        destination_id: str,
        *,
        trust_certificates: bool | None | Unset = UNSET,
        trust_fingerprints: bool | None | Unset = UNSET,
    ) -> Destination:
        """Run the setup tests of a destination.

        The call can take minutes, and counts as a setup-test request, of which an account has 250 a minute and 2,500 an
        hour (50 an hour in a trial). Failed tests do not fail the call: check the `status` of each entry of
        `setup_tests`. The rest of the answer may be incomplete; read the destination again for its state.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/destinations/run-destination-setup-tests

        Args:
            destination_id: The destination's id, two words such as decent_dropsy; also the id of its group.
            trust_certificates: True to have this run accept TLS certificates that nobody has approved. The API's
                default is false: the test fails until they are approved. It is not stored.
            trust_fingerprints: True to have this run accept SSH fingerprints that nobody has approved. The API's
                default is false: the test fails until they are approved. It is not stored.

        Returns:
            The destination with the results of the tests.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.destinations import test_destination
        from ..models import SetupTestRequest

        body = SetupTestRequest(trust_certificates=trust_certificates, trust_fingerprints=trust_fingerprints)
        return (await self._engine.call(test_destination, destination_id, body=body)).data

    async def check_config(
        self, service: str, config: Mapping[str, object], *, offline: bool = False
    ) -> builtins.list[ConfigProblem]:
        """Compare a destination's configuration with the fields of its service; nothing is created or changed.

        Needs the package jsonschema, which `pip install 'fivetran-facade[config]'` brings.

        Args:
            service: The kind of destination, such as snowflake.
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
        from fivetran_facade.configuration import check_destination_config

        steps = check_destination_config(self._engine, service, config, offline=offline)
        del config
        return await self._engine.perform(steps)
