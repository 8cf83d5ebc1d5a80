"""Transformations of loaded data, run on a schedule or after syncs."""

from __future__ import annotations

from fivetran_api.api.transformations import (
    cancel_transformation,
    create_transformation,
    delete_transformation,
    get_transformation,
    get_transformation_package,
    list_transformation_packages,
    list_transformations,
    run_transformation,
    update_transformation,
    upgrade_transformation,
)
from fivetran_api.models import (
    NewTransformation,
    TransformationRunOptions,
    TransformationUpdate,
)

from ..operation import Mode, Resource, many, one, plain, procedure, sends
from ..syncs.runs import check_run, run_and_wait, start_run, wait_for_run


class Transformations(Resource[Mode]):
    """Transformations of loaded data, run on a schedule or after syncs."""

    list = many(list_transformations)
    get = one(get_transformation)
    create = sends(create_transformation, NewTransformation)
    update = sends(update_transformation, TransformationUpdate)
    delete = plain(delete_transformation)
    run = plain(run_transformation, TransformationRunOptions)
    run_and_wait = procedure(run_and_wait)
    start_run = procedure(start_run)
    wait_for_run = procedure(wait_for_run)
    check_run = procedure(check_run)
    cancel = plain(cancel_transformation)
    upgrade = plain(upgrade_transformation)
    list_packages = many(list_transformation_packages)
    get_package = one(get_transformation_package)
