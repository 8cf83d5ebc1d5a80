from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import UNSET, Unset
from . import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fivetran_facade import AsyncPages, Pages
    from fivetran_facade._engine import AsyncEngine, Engine

    from ..models import (
        NewTransformationProjectConfig,
        TransformationProject,
        TransformationProjectConfig,
        TransformationProjectConfigUpdate,
        TransformationProjectSummary,
        TransformationProjectType,
    )


class TransformationProjects(Resource):
    """Repositories of transformations that Fivetran runs."""

    _engine: Engine

    def list(
        self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> Pages[TransformationProjectSummary]:
        """List the transformation projects of the account.

        Items lack status, errors and configuration: read a single project for those.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/transformation-projects/list-all-transformation-projects

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
        from ..api.transformation_projects import list_transformation_projects

        return self._engine.listing(list_transformation_projects, cursor=cursor, limit=limit)

    def create(
        self,
        *,
        group_id: str,
        type: TransformationProjectType,
        project_config: NewTransformationProjectConfig | TransformationProjectConfig | Mapping[str, object],
        run_tests: bool | None | Unset = UNSET,
    ) -> TransformationProject:
        """Connect a dbt project in a Git repository to a group.

        Fivetran reads the repository over SSH: give the `public_key` of the answer's `project_config` access to it,
        then test the project. Tests that fail do not fail the call: the project exists, and `setup_tests` and `errors`
        have the reasons. The dbt version, the default schema and the repository cannot be changed later.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/transformation-projects/create-transformation-project

        Args:
            group_id: The group whose destination the project transforms.
            type: The kind of project. DBT_CORE: a project for dbt Core; DBT_GIT: the name that Fivetran's Terraform
                provider has for the same.
            project_config: The place of a new project's dbt code, and the way to run it.
            run_tests: True to run the setup tests before the call returns.

        Returns:
            The project that was created.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformation_projects import create_transformation_project
        from ..models import NewTransformationProject

        body = NewTransformationProject(group_id=group_id, type=type, project_config=project_config, run_tests=run_tests)
        del project_config
        return self._engine.call(create_transformation_project, body=body).data

    def get(self, transformation_project_id: str) -> TransformationProject:
        """Read one transformation project.

        Transformations of the project can run once its `status` is READY; until then see `errors`.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/transformation-projects/transformation-project-details

        Args:
            transformation_project_id: The transformation project's id, two words such as loathing_ledge.

        Returns:
            The project.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformation_projects import get_transformation_project

        return self._engine.call(get_transformation_project, transformation_project_id).data

    def delete(self, transformation_project_id: str) -> None:
        """Delete a transformation project.

        This cannot be undone. The Git repository itself is not touched.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/transformation-projects/delete-transformation-project

        Args:
            transformation_project_id: The transformation project's id, two words such as loathing_ledge.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformation_projects import delete_transformation_project

        self._engine.call(delete_transformation_project, transformation_project_id)

    def update(
        self,
        transformation_project_id: str,
        *,
        project_config: TransformationProjectConfigUpdate
        | TransformationProjectConfig
        | Mapping[str, object]
        | None
        | Unset = UNSET,
        run_tests: bool | None | Unset = UNSET,
    ) -> TransformationProject:
        """Change a transformation project.

        The group, the repository, the dbt version and the default schema cannot be changed. A change that makes tests
        fail is kept; `setup_tests` has the reasons.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/transformation-projects/modify-transformation-project

        Args:
            transformation_project_id: The transformation project's id, two words such as loathing_ledge.
            project_config: Changes to the config of a transformation project.
            run_tests: True to run the setup tests before the call returns.

        Returns:
            The project after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformation_projects import update_transformation_project
        from ..models import TransformationProjectUpdate

        body = TransformationProjectUpdate(project_config=project_config, run_tests=run_tests)
        del project_config
        return self._engine.call(update_transformation_project, transformation_project_id, body=body).data

    def test(self, transformation_project_id: str) -> TransformationProject:
        """Run the setup tests of a transformation project.

        Tests that fail do not fail the call: check the `status` of each entry of `setup_tests`.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/transformation-projects/test-transformation-project

        Args:
            transformation_project_id: The transformation project's id, two words such as loathing_ledge.

        Returns:
            The project with the outcome of its tests.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformation_projects import test_transformation_project

        return self._engine.call(test_transformation_project, transformation_project_id).data


class AsyncTransformationProjects(Resource):
    """Repositories of transformations that Fivetran runs."""

    _engine: AsyncEngine

    def list(
        self, *, cursor: str | None | Unset = UNSET, limit: int | None | Unset = UNSET
    ) -> AsyncPages[TransformationProjectSummary]:
        """List the transformation projects of the account.

        Items lack status, errors and configuration: read a single project for those.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/transformation-projects/list-all-transformation-projects

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
        from ..api.transformation_projects import list_transformation_projects

        return self._engine.listing(list_transformation_projects, cursor=cursor, limit=limit)

    async def create(
        self,
        *,
        group_id: str,
        type: TransformationProjectType,
        project_config: NewTransformationProjectConfig | TransformationProjectConfig | Mapping[str, object],
        run_tests: bool | None | Unset = UNSET,
    ) -> TransformationProject:
        """Connect a dbt project in a Git repository to a group.

        Fivetran reads the repository over SSH: give the `public_key` of the answer's `project_config` access to it,
        then test the project. Tests that fail do not fail the call: the project exists, and `setup_tests` and `errors`
        have the reasons. The dbt version, the default schema and the repository cannot be changed later.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/transformation-projects/create-transformation-project

        Args:
            group_id: The group whose destination the project transforms.
            type: The kind of project. DBT_CORE: a project for dbt Core; DBT_GIT: the name that Fivetran's Terraform
                provider has for the same.
            project_config: The place of a new project's dbt code, and the way to run it.
            run_tests: True to run the setup tests before the call returns.

        Returns:
            The project that was created.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformation_projects import create_transformation_project
        from ..models import NewTransformationProject

        body = NewTransformationProject(group_id=group_id, type=type, project_config=project_config, run_tests=run_tests)
        del project_config
        return (await self._engine.call(create_transformation_project, body=body)).data

    async def get(self, transformation_project_id: str) -> TransformationProject:
        """Read one transformation project.

        Transformations of the project can run once its `status` is READY; until then see `errors`.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/transformation-projects/transformation-project-details

        Args:
            transformation_project_id: The transformation project's id, two words such as loathing_ledge.

        Returns:
            The project.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformation_projects import get_transformation_project

        return (await self._engine.call(get_transformation_project, transformation_project_id)).data

    async def delete(self, transformation_project_id: str) -> None:
        """Delete a transformation project.

        This cannot be undone. The Git repository itself is not touched.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/transformation-projects/delete-transformation-project

        Args:
            transformation_project_id: The transformation project's id, two words such as loathing_ledge.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformation_projects import delete_transformation_project

        await self._engine.call(delete_transformation_project, transformation_project_id)

    async def update(
        self,
        transformation_project_id: str,
        *,
        project_config: TransformationProjectConfigUpdate
        | TransformationProjectConfig
        | Mapping[str, object]
        | None
        | Unset = UNSET,
        run_tests: bool | None | Unset = UNSET,
    ) -> TransformationProject:
        """Change a transformation project.

        The group, the repository, the dbt version and the default schema cannot be changed. A change that makes tests
        fail is kept; `setup_tests` has the reasons.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/transformation-projects/modify-transformation-project

        Args:
            transformation_project_id: The transformation project's id, two words such as loathing_ledge.
            project_config: Changes to the config of a transformation project.
            run_tests: True to run the setup tests before the call returns.

        Returns:
            The project after the change.

        Raises:
            BadRequest, Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformation_projects import update_transformation_project
        from ..models import TransformationProjectUpdate

        body = TransformationProjectUpdate(project_config=project_config, run_tests=run_tests)
        del project_config
        return (await self._engine.call(update_transformation_project, transformation_project_id, body=body)).data

    async def test(self, transformation_project_id: str) -> TransformationProject:
        """Run the setup tests of a transformation project.

        Tests that fail do not fail the call: check the `status` of each entry of `setup_tests`.

        Fivetran's page:
        https://fivetran.com/docs/rest-api/api-reference/transformation-projects/test-transformation-project

        Args:
            transformation_project_id: The transformation project's id, two words such as loathing_ledge.

        Returns:
            The project with the outcome of its tests.

        Raises:
            Unauthorized, NotFound: The API refuses the call.
            FivetranError: As for every call, see fivetran_facade.errors.
        """
        from ..api.transformation_projects import test_transformation_project

        return (await self._engine.call(test_transformation_project, transformation_project_id)).data
