"""Fivetran in Airflow: hook, operators, sensor and triggers on the facade, which triggers once, waits and judges."""

from __future__ import annotations

from typing import Any

__all__ = ["get_provider_info"]

# Of the form of a connection. Airflow 3 reads it from what describes the provider, Airflow 2 from the hook.
# A port is asked for though few need one: the test button of Airflow 3.3 refuses connections that have none.
HIDDEN = ["schema", "extra"]
LABELS = {"login": "API key", "password": "API secret", "host": "Address, if not Fivetran's"}
PLACEHOLDERS = {"host": "https://api.fivetran.com", "port": "443"}


def get_provider_info() -> dict[str, Any]:
    """Return what Airflow wants to know of a provider."""
    return {
        "package-name": "airflow-provider-fivetran-facade",
        "name": "Fivetran",
        "description": "Syncs of Fivetran, triggered once and waited for.",
        "connection-types": [
            {
                "connection-type": "fivetran_facade",
                "hook-class-name": "fivetran_airflow.hooks.FivetranHook",
                "hook-name": "Fivetran (facade)",
                "ui-field-behaviour": {"hidden-fields": HIDDEN, "relabeling": LABELS, "placeholders": PLACEHOLDERS},
            },
        ],
        "extra-links": ["fivetran_airflow.links.ConnectionLink"],
    }
