"""The commands written by hand, and other names of resources. Nothing is imported here: help and completion are quick."""

from __future__ import annotations

from typing import Final

# The name of each command, its module below `commands`, and its line in the help.
COMMANDS: Final = {
    "api": ("api", "Send any request, such as `api GET /v1/groups --paginate`."),
    "auth": ("auth", "Store credentials, or tell which are used."),
    "completion": ("completion", "Print the script that completes commands in a shell."),
    "doctor": ("doctor", "Check credentials, permissions, the way to the API and what is left of the limits."),
    "export": ("export", "Write the whole account to a folder of YAML files."),
    "history": ("history", "List the syncs of a connection."),
    "open": ("open", "Open a connection's page in the browser."),
    "pause": ("pause", "Pause connections."),
    "resume": ("resume", "Resume paused connections."),
    "resync": ("resync", "Load a connection, or some of its tables, again from the start."),
    "run": ("run", "Run a transformation, and wait for it if told to."),
    "sandbox": ("sandbox", "Run a local Fivetran to try things against."),
    "schema": ("schema", "Show, export, compare, plan and apply what connections sync."),
    "status": ("status", "Show the state of all connections, most urgent first."),
    "sync": ("sync", "Sync connections, and wait for them if told to."),
    "test": ("test", "Run the setup tests of a connection."),
    "webhook": ("webhook", "Verify, receive and send webhooks; and the operations of webhooks."),
    "why": ("why", "Say why a connection does not sync, and what to do."),
}
# Names of resources, of old or in the singular, which are not listed.
ALIASES: Final = {
    "certificate": "certificates",
    "connection": "connections",
    "connector": "connections",
    "connector-sdk-package": "connector-sdk-packages",
    "destination": "destinations",
    "external-logging": "log-services",
    "external-secrets-manager": "external-secrets-managers",
    "fingerprint": "fingerprints",
    "group": "groups",
    "hybrid-deployment-agent": "hybrid-deployment-agents",
    "local-processing-agent": "hybrid-deployment-agents",
    "local-processing-agents": "hybrid-deployment-agents",
    "log-service": "log-services",
    "private-link": "private-links",
    "proxy": "proxy-agents",
    "proxy-agent": "proxy-agents",
    "role": "roles",
    "system-key": "system-keys",
    "team": "teams",
    "transformation": "transformations",
    "transformation-project": "transformation-projects",
    "user": "users",
}
HIDDEN: Final = frozenset({"connectors"})
# Groups written by hand that have the operations of a resource too.
EXTENDED: Final = {"schema": "schemas", "webhook": "webhooks"}

STATUSES: Final = """\
Exit statuses: 0 done; 1 the API or a sync said no, or cannot be reached; 2 wrong usage; 3 no credentials, or they are refused;
4 timed out; 5 there are differences; 130 interrupted, 143 terminated."""
