"""Arguments of the other provider that have nothing to do here, so that switching is the import line."""

from __future__ import annotations

import warnings
from typing import Any, Final

# With what does it instead.
_IDLE: Final = {
    "fivetran_retry_limit": "the client repeats what can be repeated",
    "fivetran_retry_delay": "the client repeats what can be repeated",
    "reschedule_wait_time": "a rescheduled sync is waited for; see on_rescheduled",
    "run_name": "Airflow's run id says which run it is",
}
_OTHER: Final = {
    "always_wait_when_syncing": "with completed_after_time the sensor waits for a sync that ends after that moment",
    "propagate_failures_forward": "FivetranOperator fails if its sync does; the sensor waits for a success",
}


def without_idle(kwargs: dict[str, Any]) -> dict[str, Any]:
    """Return arguments without those that do nothing any more, and warn of each.

    Raises:
        ValueError: One asks for what is done otherwise here.
    """
    for name in _OTHER.keys() & kwargs.keys():
        if kwargs[name]:
            raise ValueError(f"{name} is not known here: {_OTHER[name]}")
    for name in _IDLE.keys() & kwargs.keys():
        warnings.warn(f"{name} does nothing: {_IDLE[name]}", DeprecationWarning, stacklevel=4)
    return {name: value for name, value in kwargs.items() if name not in _IDLE and name not in _OTHER}
