from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine
    from fivetran_facade.syncs.handle import (
        OnRunProgress,
        RunHandle,
        RunProgress,
        RunResult,
    )

    from ..models import (
        NewTransformationConfig,
        NewTransformationSchedule,
        Transformation,
        TransformationConfig,
        TransformationConfigUpdate,
        TransformationPackage,
        TransformationSchedule,
        TransformationType,
        TransformationTypeFilter,
    )


class Transformations(Resource):
    """Transformations of loaded data, run on a schedule or after syncs."""

    _engine: Engine

    def list(
        self,
        *,
        group_id: str | None | Unset = UNSET,
        transformation_project_id: str | None | Unset = UNSET,
        type: TransformationTypeFilter | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> Pages[Transformation]:
        """List the transformations of the account.

        Each filter restricts the listing further. Only transformations that the credentials may see are listed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/transformations-list

        Args:
            group_id: Only transformations of this group.
            transformation_project_id: Only transformations of this transformation project. Those of type QUICKSTART
                belong to none.
            type: Only transformations of this type. The API's default is both.
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
        from ..api.transformations import list_transformations

        return self._engine.listing(
            list_transformations, group_id=group_id, project_id=transformation_project_id, type=type, cursor=cursor, limit=limit
        )

    def create(
        self,
        *,
        type: TransformationType,
        transformation_config: NewTransformationConfig | TransformationConfig | Mapping[str, object],
        schedule: NewTransformationSchedule | TransformationSchedule | Mapping[str, object] | None | Unset = UNSET,
        paused: bool | None | Unset = UNSET,
    ) -> Transformation:
        """Create a transformation.

        A DBT_CORE transformation runs dbt commands of a transformation project, which must exist; a QUICKSTART one runs
        a package that Fivetran maintains, and needs no project. `type` decides which fields of `transformation_config`
        apply.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/create-transformation

        Args:
            type: The kind of transformation. DBT_CORE: steps of your own dbt project; QUICKSTART: a package that
                Fivetran maintains.
            transformation_config: The config of a new transformation. DBT_CORE needs `project_id`, `name` and
                `steps`; QUICKSTART takes the other fields.
            schedule: The schedule of a transformation. `schedule_type` decides which other fields count:
                TIME_OF_DAY takes `time_of_day` and `days_of_week`, INTERVAL takes `interval`, CRON takes `cron`.
            paused: True to create it paused: its schedule starts no runs.

        Returns:
            The transformation that was created.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformations import create_transformation
        from ..models import NewTransformation

        body = NewTransformation(type=type, transformation_config=transformation_config, schedule=schedule, paused=paused)
        del transformation_config, schedule
        return self._engine.call(create_transformation, body=body).data

    def list_packages(
        self,
        *,
        service: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> Pages[TransformationPackage]:
        """List the Quickstart packages.

        These are the packages that a transformation of type QUICKSTART can run. `service` restricts the listing to
        those for the data of a connector type.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/transformations/transformation-package-metadata-list

        Args:
            service: Only packages for this connector type.
            name: Only packages with this name.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformations import list_transformation_packages

        return self._engine.listing(list_transformation_packages, service=service, name=name, cursor=cursor, limit=limit)

    def get_package(self, package_definition_id: str) -> TransformationPackage:
        """Read one Quickstart package.

        The id is that of the listing; a transformation names its package by `package_name` instead.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/transformations/transformation-package-metadata-details

        Args:
            package_definition_id: The package's id, as the listing of packages gives it.

        Returns:
            The package.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformations import get_transformation_package

        return self._engine.call(get_transformation_package, package_definition_id).data

    def get(self, transformation_id: str) -> Transformation:
        """Read one transformation.

        To follow a run, read `last_ended_at` before starting it: the run is over once that has changed, and `status`
        then has its outcome.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/transformation-details

        Args:
            transformation_id: The transformation's id, two words such as candied_essential.

        Returns:
            The transformation.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformations import get_transformation

        return self._engine.call(get_transformation, transformation_id).data

    def delete(self, transformation_id: str) -> None:
        """Delete a transformation.

        This cannot be undone. Pause it instead to keep its configuration.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/delete-transformation

        Args:
            transformation_id: The transformation's id, two words such as candied_essential.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformations import delete_transformation

        self._engine.call(delete_transformation, transformation_id)

    def update(
        self,
        transformation_id: str,
        *,
        transformation_config: TransformationConfigUpdate | TransformationConfig | Mapping[str, object] | None | Unset = UNSET,
        schedule: NewTransformationSchedule | TransformationSchedule | Mapping[str, object] | None | Unset = UNSET,
        paused: bool | None | Unset = UNSET,
    ) -> Transformation:
        """Change, pause or resume a transformation.

        The type cannot be changed, nor can the package and the connections of a QUICKSTART transformation; delete it
        and create another. To move to a newer version of the package, upgrade it.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/update-transformation

        Args:
            transformation_id: The transformation's id, two words such as candied_essential.
            transformation_config: Changes to the config of a transformation.
            schedule: The schedule of a transformation. `schedule_type` decides which other fields count:
                TIME_OF_DAY takes `time_of_day` and `days_of_week`, INTERVAL takes `interval`, CRON takes `cron`.
            paused: True to pause the transformation: its schedule starts no runs until it is false again.

        Returns:
            The transformation after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformations import update_transformation
        from ..models import TransformationUpdate

        body = TransformationUpdate(transformation_config=transformation_config, schedule=schedule, paused=paused)
        del transformation_config, schedule
        return self._engine.call(update_transformation, transformation_id, body=body).data

    def cancel(self, transformation_id: str) -> None:
        """Cancel the current run of a transformation.

        This cancels the current run only; pause the transformation to stop its schedule too. The run may still be
        ending when the call returns: poll the transformation until `status` is CANCELED.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/cancel-transformation

        Args:
            transformation_id: The transformation's id, two words such as candied_essential.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformations import cancel_transformation

        self._engine.call(cancel_transformation, transformation_id)

    def run(self, transformation_id: str, *, full_refresh: bool | None | Unset = UNSET) -> None:
        """Run a transformation now.

        The call returns as soon as the run has started, without an id of the run. Poll the transformation for its
        outcome.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/run-transformation

        Args:
            transformation_id: The transformation's id, two words such as candied_essential.
            full_refresh: True to rebuild incremental models from scratch, as dbt's `--full-refresh` does.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformations import run_transformation
        from ..models import TransformationRunOptions

        body = TransformationRunOptions(full_refresh=full_refresh)
        self._engine.call(run_transformation, transformation_id, body=body)

    def upgrade(self, transformation_id: str) -> None:
        """Upgrade a Quickstart transformation to the newest version of its package.

        Only transformations of type QUICKSTART can be upgraded; `upgrade_available` in their `transformation_config` is
        true if there is a newer version. The API cannot restore the older one.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/upgrade-transformation-package

        Args:
            transformation_id: The transformation's id, two words such as candied_essential.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformations import upgrade_transformation

        self._engine.call(upgrade_transformation, transformation_id)

    def start_run(self, transformation_id: str, *, full_refresh: bool = False) -> RunHandle:
        """Trigger the run of a transformation, and return a handle with which it can be waited for: later, or in another process.

        If the response is lost, the transformation is read for up to two minutes for signs of the run before the trigger is sent
        again.

        Args:
            transformation_id: The transformation's id.
            full_refresh: True rebuilds incremental models from nothing. Default False.

        Returns:
            The handle, for wait_for_run and check_run. `to_json` and `from_json` take it elsewhere.

        Raises:
            Conflict: It is running already.
            NotFound: There is no such transformation.
            RunUnknown: The response was lost, and the API does not show whether the run was started.
            FivetranError: As for every call.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.runs import start_run

        steps = start_run(self._engine, transformation_id, full_refresh=full_refresh)
        return self._engine.perform(steps)

    def wait_for_run(
        self,
        handle: RunHandle,
        *,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnRunProgress | None = None,
    ) -> RunResult:
        """Wait until a run has ended that was triggered with start_run. The first poll follows at once.

        Polls may fail, as for connections.wait_for_sync.

        Args:
            handle: The handle that start_run returned.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a RunProgress after each poll. What it raises ends the wait. Default None.

        Returns:
            The result of the successful run.

        Raises:
            RunFailed: The run ended otherwise, also if only a part of it succeeded. The error has the result.
            RunTimedOut: The run has not ended in time. The error has the handle to wait on.
            RunUnknown: The API does not show whether the run was started, or whether an end that was seen is its own.
            NotFound: The transformation was deleted meanwhile.
            FivetranError: As for every call; `error.handle` is the handle to wait on.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.options import RunOptions
        from fivetran_facade.syncs.runs import wait_for_run

        steps = wait_for_run(
            self._engine, handle, options=RunOptions(timeout=timeout, poll_interval=poll_interval, progress=progress)
        )
        return self._engine.perform(steps)

    def check_run(self, handle: RunHandle) -> RunProgress:
        """Poll a run once that was triggered with start_run, without waiting.

        Args:
            handle: The handle that start_run returned, or that of an earlier check.

        Returns:
            The progress of the run. Its `result` is None while the run goes on.

        Raises:
            RunFailed: The run ended otherwise, also if only a part of it succeeded. The error has the result.
            NotFound: The transformation was deleted meanwhile.
            FivetranError: As for every call.
            TypeError: The handle is of another type.
        """
        from fivetran_facade.syncs.runs import check_run

        steps = check_run(self._engine, handle)
        return self._engine.perform(steps)

    def run_and_wait(
        self,
        transformation_id: str,
        *,
        full_refresh: bool = False,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnRunProgress | None = None,
    ) -> RunResult:
        """Run a transformation and wait until the run has ended.

        The same as start_run and wait_for_run, which have the details. Ctrl-C and cancelling end the wait, not the run.

        Args:
            transformation_id: The transformation's id.
            full_refresh: True rebuilds incremental models from nothing. Default False.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a RunProgress after each poll. What it raises ends the wait. Default None.

        Returns:
            The result of the successful run.

        Raises:
            RunFailed: The run ended otherwise, also if only a part of it succeeded. The error has the result.
            RunTimedOut: The run has not ended in time. The error has the handle to wait on.
            TimedOut: The time was up before the run was triggered.
            RunUnknown: The API does not show whether the run was started, or whether an end that was seen is its own.
            Conflict: It is running already.
            NotFound: There is no such transformation, or it was deleted meanwhile.
            FivetranError: As for every call; `error.handle` is the handle to wait on, if the run was triggered.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.options import RunOptions
        from fivetran_facade.syncs.runs import run_and_wait

        steps = run_and_wait(
            self._engine,
            transformation_id,
            full_refresh=full_refresh,
            options=RunOptions(timeout=timeout, poll_interval=poll_interval, progress=progress),
        )
        return self._engine.perform(steps)


class AsyncTransformations(Resource):
    """Transformations of loaded data, run on a schedule or after syncs."""

    _engine: AsyncEngine

    def list(
        self,
        *,
        group_id: str | None | Unset = UNSET,
        transformation_project_id: str | None | Unset = UNSET,
        type: TransformationTypeFilter | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> AsyncPages[Transformation]:
        """List the transformations of the account.

        Each filter restricts the listing further. Only transformations that the credentials may see are listed.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/transformations-list

        Args:
            group_id: Only transformations of this group.
            transformation_project_id: Only transformations of this transformation project. Those of type QUICKSTART
                belong to none.
            type: Only transformations of this type. The API's default is both.
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
        from ..api.transformations import list_transformations

        return self._engine.listing(
            list_transformations, group_id=group_id, project_id=transformation_project_id, type=type, cursor=cursor, limit=limit
        )

    async def create(
        self,
        *,
        type: TransformationType,
        transformation_config: NewTransformationConfig | TransformationConfig | Mapping[str, object],
        schedule: NewTransformationSchedule | TransformationSchedule | Mapping[str, object] | None | Unset = UNSET,
        paused: bool | None | Unset = UNSET,
    ) -> Transformation:
        """Create a transformation.

        A DBT_CORE transformation runs dbt commands of a transformation project, which must exist; a QUICKSTART one runs
        a package that Fivetran maintains, and needs no project. `type` decides which fields of `transformation_config`
        apply.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/create-transformation

        Args:
            type: The kind of transformation. DBT_CORE: steps of your own dbt project; QUICKSTART: a package that
                Fivetran maintains.
            transformation_config: The config of a new transformation. DBT_CORE needs `project_id`, `name` and
                `steps`; QUICKSTART takes the other fields.
            schedule: The schedule of a transformation. `schedule_type` decides which other fields count:
                TIME_OF_DAY takes `time_of_day` and `days_of_week`, INTERVAL takes `interval`, CRON takes `cron`.
            paused: True to create it paused: its schedule starts no runs.

        Returns:
            The transformation that was created.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformations import create_transformation
        from ..models import NewTransformation

        body = NewTransformation(type=type, transformation_config=transformation_config, schedule=schedule, paused=paused)
        del transformation_config, schedule
        return (await self._engine.call(create_transformation, body=body)).data

    def list_packages(
        self,
        *,
        service: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
    ) -> AsyncPages[TransformationPackage]:
        """List the Quickstart packages.

        These are the packages that a transformation of type QUICKSTART can run. `service` restricts the listing to
        those for the data of a connector type.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/transformations/transformation-package-metadata-list

        Args:
            service: Only packages for this connector type.
            name: Only packages with this name.
            cursor: The start of the page: `next_cursor` of the page before. Without one, or with an empty one, the
                listing starts at its beginning.
            limit: The most items of a page, 1 to 1000. The API's default is 100; listings of the clients request
                1000.

        Returns:
            The listing, read page by page as it is iterated; its `pages()` gives whole pages.

        Raises:
            BadRequest, Unauthorized: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformations import list_transformation_packages

        return self._engine.listing(list_transformation_packages, service=service, name=name, cursor=cursor, limit=limit)

    async def get_package(self, package_definition_id: str) -> TransformationPackage:
        """Read one Quickstart package.

        The id is that of the listing; a transformation names its package by `package_name` instead.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/transformations/transformation-package-metadata-details

        Args:
            package_definition_id: The package's id, as the listing of packages gives it.

        Returns:
            The package.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformations import get_transformation_package

        return (await self._engine.call(get_transformation_package, package_definition_id)).data

    async def get(self, transformation_id: str) -> Transformation:
        """Read one transformation.

        To follow a run, read `last_ended_at` before starting it: the run is over once that has changed, and `status`
        then has its outcome.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/transformation-details

        Args:
            transformation_id: The transformation's id, two words such as candied_essential.

        Returns:
            The transformation.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformations import get_transformation

        return (await self._engine.call(get_transformation, transformation_id)).data

    async def delete(self, transformation_id: str) -> None:
        """Delete a transformation.

        This cannot be undone. Pause it instead to keep its configuration.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/delete-transformation

        Args:
            transformation_id: The transformation's id, two words such as candied_essential.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformations import delete_transformation

        await self._engine.call(delete_transformation, transformation_id)

    async def update(
        self,
        transformation_id: str,
        *,
        transformation_config: TransformationConfigUpdate | TransformationConfig | Mapping[str, object] | None | Unset = UNSET,
        schedule: NewTransformationSchedule | TransformationSchedule | Mapping[str, object] | None | Unset = UNSET,
        paused: bool | None | Unset = UNSET,
    ) -> Transformation:
        """Change, pause or resume a transformation.

        The type cannot be changed, nor can the package and the connections of a QUICKSTART transformation; delete it
        and create another. To move to a newer version of the package, upgrade it.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/update-transformation

        Args:
            transformation_id: The transformation's id, two words such as candied_essential.
            transformation_config: Changes to the config of a transformation.
            schedule: The schedule of a transformation. `schedule_type` decides which other fields count:
                TIME_OF_DAY takes `time_of_day` and `days_of_week`, INTERVAL takes `interval`, CRON takes `cron`.
            paused: True to pause the transformation: its schedule starts no runs until it is false again.

        Returns:
            The transformation after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformations import update_transformation
        from ..models import TransformationUpdate

        body = TransformationUpdate(transformation_config=transformation_config, schedule=schedule, paused=paused)
        del transformation_config, schedule
        return (await self._engine.call(update_transformation, transformation_id, body=body)).data

    async def cancel(self, transformation_id: str) -> None:
        """Cancel the current run of a transformation.

        This cancels the current run only; pause the transformation to stop its schedule too. The run may still be
        ending when the call returns: poll the transformation until `status` is CANCELED.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/cancel-transformation

        Args:
            transformation_id: The transformation's id, two words such as candied_essential.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformations import cancel_transformation

        await self._engine.call(cancel_transformation, transformation_id)

    async def run(self, transformation_id: str, *, full_refresh: bool | None | Unset = UNSET) -> None:
        """Run a transformation now.

        The call returns as soon as the run has started, without an id of the run. Poll the transformation for its
        outcome.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/run-transformation

        Args:
            transformation_id: The transformation's id, two words such as candied_essential.
            full_refresh: True to rebuild incremental models from scratch, as dbt's `--full-refresh` does.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformations import run_transformation
        from ..models import TransformationRunOptions

        body = TransformationRunOptions(full_refresh=full_refresh)
        await self._engine.call(run_transformation, transformation_id, body=body)

    async def upgrade(self, transformation_id: str) -> None:
        """Upgrade a Quickstart transformation to the newest version of its package.

        Only transformations of type QUICKSTART can be upgraded; `upgrade_available` in their `transformation_config` is
        true if there is a newer version. The API cannot restore the older one.

        Fivetran's page: https://fivetran.com/docs/rest-api/api-reference/transformations/upgrade-transformation-package

        Args:
            transformation_id: The transformation's id, two words such as candied_essential.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformations import upgrade_transformation

        await self._engine.call(upgrade_transformation, transformation_id)

    async def start_run(self, transformation_id: str, *, full_refresh: bool = False) -> RunHandle:
        """Trigger the run of a transformation, and return a handle with which it can be waited for: later, or in another process.

        If the response is lost, the transformation is read for up to two minutes for signs of the run before the trigger is sent
        again.

        Args:
            transformation_id: The transformation's id.
            full_refresh: True rebuilds incremental models from nothing. Default False.

        Returns:
            The handle, for wait_for_run and check_run. `to_json` and `from_json` take it elsewhere.

        Raises:
            Conflict: It is running already.
            NotFound: There is no such transformation.
            RunUnknown: The response was lost, and the API does not show whether the run was started.
            FivetranError: As for every call.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.runs import start_run

        steps = start_run(self._engine, transformation_id, full_refresh=full_refresh)
        return await self._engine.perform(steps)

    async def wait_for_run(
        self,
        handle: RunHandle,
        *,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnRunProgress | None = None,
    ) -> RunResult:
        """Wait until a run has ended that was triggered with start_run. The first poll follows at once.

        Polls may fail, as for connections.wait_for_sync.

        Args:
            handle: The handle that start_run returned.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a RunProgress after each poll. What it raises ends the wait. Default None.

        Returns:
            The result of the successful run.

        Raises:
            RunFailed: The run ended otherwise, also if only a part of it succeeded. The error has the result.
            RunTimedOut: The run has not ended in time. The error has the handle to wait on.
            RunUnknown: The API does not show whether the run was started, or whether an end that was seen is its own.
            NotFound: The transformation was deleted meanwhile.
            FivetranError: As for every call; `error.handle` is the handle to wait on.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.options import RunOptions
        from fivetran_facade.syncs.runs import wait_for_run

        steps = wait_for_run(
            self._engine, handle, options=RunOptions(timeout=timeout, poll_interval=poll_interval, progress=progress)
        )
        return await self._engine.perform(steps)

    async def check_run(self, handle: RunHandle) -> RunProgress:
        """Poll a run once that was triggered with start_run, without waiting.

        Args:
            handle: The handle that start_run returned, or that of an earlier check.

        Returns:
            The progress of the run. Its `result` is None while the run goes on.

        Raises:
            RunFailed: The run ended otherwise, also if only a part of it succeeded. The error has the result.
            NotFound: The transformation was deleted meanwhile.
            FivetranError: As for every call.
            TypeError: The handle is of another type.
        """
        from fivetran_facade.syncs.runs import check_run

        steps = check_run(self._engine, handle)
        return await self._engine.perform(steps)

    async def run_and_wait(
        self,
        transformation_id: str,
        *,
        full_refresh: bool = False,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: OnRunProgress | None = None,
    ) -> RunResult:
        """Run a transformation and wait until the run has ended.

        The same as start_run and wait_for_run, which have the details. Ctrl-C and cancelling end the wait, not the run.

        Args:
            transformation_id: The transformation's id.
            full_refresh: True rebuilds incremental models from nothing. Default False.
            timeout: Seconds that it all may take, requests included; at least 0. Default None, no limit. Each of
                many has as long, from when it is triggered. What is waited for goes on at Fivetran.
            poll_interval: Seconds between polls; above 0. Default None: 30, or 300 beside events. After ten
                intervals the pauses grow to a tenth of what has passed, up to 300; up to a tenth is added by
                chance.
            progress: Called with a RunProgress after each poll. What it raises ends the wait. Default None.

        Returns:
            The result of the successful run.

        Raises:
            RunFailed: The run ended otherwise, also if only a part of it succeeded. The error has the result.
            RunTimedOut: The run has not ended in time. The error has the handle to wait on.
            TimedOut: The time was up before the run was triggered.
            RunUnknown: The API does not show whether the run was started, or whether an end that was seen is its own.
            Conflict: It is running already.
            NotFound: There is no such transformation, or it was deleted meanwhile.
            FivetranError: As for every call; `error.handle` is the handle to wait on, if the run was triggered.
            TypeError: An argument is of another type.
            ValueError: A number is out of range, or there is no such choice.
        """
        from fivetran_facade.syncs.options import RunOptions
        from fivetran_facade.syncs.runs import run_and_wait

        steps = run_and_wait(
            self._engine,
            transformation_id,
            full_refresh=full_refresh,
            options=RunOptions(timeout=timeout, poll_interval=poll_interval, progress=progress),
        )
        return await self._engine.perform(steps)
