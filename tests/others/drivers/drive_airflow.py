# mypy: ignore-errors
# pyright: basic, reportMissingImports=false
"""Call airflow-provider-fivetran-async's hooks, and its operator and trigger which use them, against a URL.

The hooks keep protocol and host in two attributes of their class, and take no other address; the two are set. All else is
the package as it is installed. The credentials come from the environment, as Airflow's connections may.
"""

from __future__ import annotations

import asyncio
import inspect
import sys
from typing import Any

import pendulum
from airflow.sdk.exceptions import TaskDeferred
from fivetran_provider_async.hooks import FivetranHook, FivetranHookAsync
from fivetran_provider_async.operators import FivetranOperator, FivetranResyncOperator
from wire import serve

RETRIES = {"retry_limit": 1, "retry_delay": 0.0}


def perform(name: str, **arguments: Any) -> Any:
    """`operator` and `resync_operator` run to their end; any other name is a method of a hook, the async one if it ends so."""
    if name.endswith("operator"):
        kind = FivetranResyncOperator if name.startswith("resync") else FivetranOperator
        return operate(kind(task_id="sync", fivetran_retry_limit=1, fivetran_retry_delay=0, **arguments))
    if "completed_after_time" in arguments:
        arguments["completed_after_time"] = pendulum.parse(arguments["completed_after_time"])
    hook = (FivetranHookAsync if name.endswith("_async") else FivetranHook)(**RETRIES)
    result = getattr(hook, name)(**arguments)
    if inspect.iscoroutine(result):
        result = asyncio.run(result)
    return list(result) if inspect.isgenerator(result) or hasattr(result, "__next__") else result


def operate(operator: FivetranOperator) -> Any:
    """Execute an operator; where it defers, run its trigger, and give it the trigger's event, as Airflow does."""
    try:
        return operator.execute({})
    except TaskDeferred as deferred:
        event = asyncio.run(anext(deferred.trigger.run()))
        return getattr(operator, deferred.method_name)({}, event.payload)


FivetranHook.api_protocol, FivetranHook.api_host = sys.argv[1].split("://")
serve(perform)
