"""The link from a task to the connection's page at Fivetran."""

from __future__ import annotations

from typing import Any

from airflow.providers.common.compat.sdk import BaseOperatorLink

_PAGE = "https://fivetran.com/dashboard/connections/{}/status"


class ConnectionLink(BaseOperatorLink):
    """A button that opens the connection's page."""

    @property
    def name(self) -> str:
        """The button's text."""
        return "Fivetran"

    def get_link(self, operator: Any, *, ti_key: Any) -> str:  # noqa: ARG002 - Airflow's signature
        """Return the address."""
        return _PAGE.format(getattr(operator, "connection_id", None) or "")
