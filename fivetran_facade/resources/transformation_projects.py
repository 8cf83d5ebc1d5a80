"""Repositories of transformations that Fivetran runs."""

from __future__ import annotations

from fivetran_api.api.transformation_projects import (
    create_transformation_project,
    delete_transformation_project,
    get_transformation_project,
    list_transformation_projects,
    test_transformation_project,
    update_transformation_project,
)
from fivetran_api.models import (
    NewTransformationProject,
    TransformationProjectUpdate,
)

from ..operation import Mode, Resource, many, one, plain, sends


class TransformationProjects(Resource[Mode]):
    """Repositories of transformations that Fivetran runs."""

    list = many(list_transformation_projects)
    get = one(get_transformation_project)
    create = sends(create_transformation_project, NewTransformationProject)
    update = sends(update_transformation_project, TransformationProjectUpdate)
    delete = plain(delete_transformation_project)
    test = one(test_transformation_project)
