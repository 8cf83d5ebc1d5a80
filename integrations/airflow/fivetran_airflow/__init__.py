"""Fivetran in Airflow: hook, operators, sensor and triggers on the facade, which triggers once, waits and judges."""

from __future__ import annotations

from typing import Any

__all__ = ["get_provider_info"]


def get_provider_info() -> dict[str, Any]:
    """Return what Airflow wants to know of a provider."""
    return {
        "package-name": "airflow-provider-fivetran-facade",
        "name": "Fivetran",
        "description": "Syncs of Fivetran, triggered once and waited for.",
        "connection-types": [
            {"connection-type": "fivetran_facade", "hook-class-name": "fivetran_airflow.hooks.FivetranHook"},
        ],
        "extra-links": ["fivetran_airflow.links.ConnectionLink"],
    }
