"""The demo account."""

from __future__ import annotations

from typing import Final

from .life import instant
from .values import JSON

_DAY: Final = 86_400.0


def demo(now: float) -> JSON:
    """A small account in which most things have happened at least once. Its ids are those of the document's examples."""

    def ago(days: float) -> str:
        return instant(now - days * _DAY)

    def broken(why: str) -> JSON:
        return {
            "setup_state": "broken",
            "update_state": "delayed",
            "tasks": [{"code": "reconnect", "message": "Reconnect", "details": why}],
        }

    login = {"user": "fivetran", "password": "correct-horse"}
    connections: list[JSON] = [
        {
            "id": "speak_inexpensive",
            "service": "postgres",
            "schema": "shop",
            "group_id": "decent_dropsy",
            "config": {"host": "db.example.com", "port": 5432, "database": "shop", "schema_prefix": "shop", **login},
            "succeeded_at": ago(0.1),
            "status": {
                "warnings": [
                    {
                        "code": "resync_table_warning",
                        "message": "Resync Table Warning",
                        "details": "public.orders has no primary key.",
                    }
                ]
            },
        },
        {
            "id": "outspoken_reseller",
            "service": "google_sheets",
            "schema": "gsheets.targets",
            "group_id": "decent_dropsy",
            "paused": True,
            "sync_frequency": 1440,
            "schedule_type": "manual",
            "config": {
                "schema": "gsheets",
                "table": "targets",
                "sheet_id": "1abc",
                "named_range": "targets",
                "auth_type": "ServiceAccount",
            },
            "connected_by": None,
            "status": {"setup_state": "incomplete", "update_state": "delayed"},
        },
        {
            "id": "shrill_harmony",
            "service": "salesforce",
            "schema": "salesforce",
            "group_id": "decent_dropsy",
            "sync_frequency": 60,
            "succeeded_at": ago(0.03),
            # Failed once, and has succeeded since.
            "failed_at": ago(4),
            "config": {"schema": "salesforce", "base_url": "https://example.my.salesforce.com"},
        },
        {
            "id": "torrid_lumber",
            "service": "stripe",
            "schema": "stripe",
            "group_id": "decent_dropsy",
            "succeeded_at": ago(9),
            "failed_at": ago(1),
            "config": {"schema": "stripe", "api_key": "wrong-key"},
            "status": broken("The source refused the login."),
        },
        {
            "id": "calico_tangent",
            "service": "google_ads",
            "schema": "google_ads",
            "group_id": "decent_dropsy",
            "schedule_type": "manual",
            "succeeded_at": ago(0.5),
            "config": {"schema": "google_ads", "customer_id": "123-456-7890"},
            "status": {"sync_state": "rescheduled", "rescheduled_for": instant(now + 1800)},
        },
        {
            "id": "pewter_whistle",
            "service": "hubspot",
            "schema": "hubspot",
            "group_id": "decent_dropsy",
            "paused": True,
            "succeeded_at": ago(30),
            "config": {"schema": "hubspot", "client_secret": "correct-horse"},
        },
        {
            "id": "brackish_tulip",
            "service": "zendesk",
            "schema": "zendesk",
            "group_id": "decent_dropsy",
            "sync_frequency": 1440,
            "daily_sync_time": "03:00",
            "succeeded_at": ago(0.7),
            "config": {"schema": "zendesk", "domain": "example.zendesk.com"},
        },
        {
            # Never synced, and does so only when told to.
            "id": "wistful_pylon",
            "service": "github",
            "schema": "github",
            "group_id": "decent_dropsy",
            "schedule_type": "manual",
            "config": {"schema": "github", "username": "example", "pats": ["correct-horse"]},
        },
        {
            "id": "ruddy_clarinet",
            "service": "mysql",
            "schema": "shop_staging",
            "group_id": "ample_ambush",
            "succeeded_at": ago(0.2),
            "config": {"host": "mysql.example.com", "port": 3306, "schema_prefix": "shop_staging", **login},
        },
        {
            "id": "gnarled_biscuit",
            "service": "connector_sdk",
            "schema": "weather",
            "group_id": "ample_ambush",
            "succeeded_at": ago(1.5),
            "schedule_type": "manual",
            "config": {"schema": "weather", "secrets_list": [{"key": "api_key", "value": "sunshine"}]},
            "_state": {"cursor": ago(1.5)},
        },
        {
            "id": "sullen_trestle",
            "service": "sql_server",
            "schema": "ledger",
            "group_id": "ample_ambush",
            "failed_at": ago(0.4),
            "config": {"host": "unreachable.example.com", "port": 1433, "schema_prefix": "ledger", **login},
            "status": {"setup_state": "incomplete", "update_state": "delayed"},
        },
        {
            "id": "vivid_parapet",
            "service": "jira",
            "schema": "jira",
            "group_id": "gusty_hammock",
            "succeeded_at": ago(0.01),
            "sync_frequency": 15,
            "config": {"schema": "jira", "host": "jira.example.com", **login},
        },
    ]
    groups = {
        "decent_dropsy": "Warehouse",
        "ample_ambush": "Warehouse_Staging",
        "gusty_hammock": "Lake",
        "vacant_orbit": "Sandpit",
    }
    metadata_ids = ("mellow_archive", "tawny_archive", "placid_archive")
    destinations = (
        ("decent_dropsy", "snowflake", {"host": "acme.snowflakecomputing.com", "port": 443, "database": "analytics", **login}),
        (
            "ample_ambush",
            "postgres_warehouse",
            {"host": "warehouse.example.com", "port": 5432, "database": "analytics", **login},
        ),
        ("gusty_hammock", "big_query", {"project_id": "example-lake", "data_set_location": "EU"}),
    )
    for key, (group, _, _) in zip(metadata_ids, destinations, strict=True):
        connections.append(
            {
                "id": key,
                "service": "fivetran_metadata",
                "schema": "fivetran_metadata",
                "group_id": group,
                "connected_by": None,
                "succeeded_at": ago(0.15),
            }
        )
    for connection in connections:
        connection.setdefault("created_at", ago(60))
    people = (
        ("interment_burdensome", "ada@example.com", "Ada", "Lovelace", "Account Administrator"),
        ("nuptials_rotunda", "charles@example.com", "Charles", "Babbage", "Account Reviewer"),
        ("cobalt_semaphore", "grace@example.com", "Grace", "Hopper", None),
    )
    return {
        "groups": [{"id": key, "name": name, "created_at": ago(90)} for key, name in groups.items()],
        "destinations": [
            {
                "id": group,
                "group_id": group,
                "service": service,
                "region": "GCP_US_EAST4",
                "time_zone_offset": "-5",
                "config": config,
            }
            for group, service, config in destinations
        ],
        "connections": connections,
        "users": [
            {
                "id": key,
                "email": email,
                "given_name": given_name,
                "family_name": family_name,
                "role": role,
                "active": key != "cobalt_semaphore",
                "verified": True,
                "invited": False,
                "logged_in_at": ago(2),
                "created_at": ago(90),
            }
            for key, email, given_name, family_name, role in people
        ],
        "user_groups": [
            {
                "user_id": "interment_burdensome",
                "id": "decent_dropsy",
                "role": "Destination Administrator",
                "created_at": ago(80),
            },
            {"user_id": "interment_burdensome", "id": "ample_ambush", "role": "Manage Destination", "created_at": ago(79)},
            {"user_id": "nuptials_rotunda", "id": "decent_dropsy", "role": "View Destination", "created_at": ago(40)},
        ],
        "user_connections": [
            {"user_id": "nuptials_rotunda", "id": "speak_inexpensive", "role": "View Connection", "created_at": ago(40)},
        ],
        "teams": [
            {"id": "climbed_consulted", "name": "Analysts", "description": "Builds the dashboards", "role": "Account Reviewer"},
            {"id": "sported_marigold", "name": "Contractors"},
        ],
        "team_users": [{"team_id": "climbed_consulted", "user_id": "nuptials_rotunda", "created_at": ago(30)}],
        "team_groups": [
            {"team_id": "climbed_consulted", "id": "decent_dropsy", "role": "View Destination", "created_at": ago(30)}
        ],
        "team_connections": [
            {"team_id": "climbed_consulted", "id": "speak_inexpensive", "role": "View Connection", "created_at": ago(30)},
        ],
        "webhooks": [
            {
                "id": "recent_dowry",
                "group_id": "decent_dropsy",
                "url": "https://hooks.example.com/fivetran",
                "events": ["sync_start", "sync_end"],
                "secret": "5f2c9d1e7ab84630",
            },
            {
                "id": "brisk_pavilion",
                "url": "https://hooks.example.com/audit",
                "events": ["create_connector", "delete_connector"],
                "active": False,
            },
        ],
        "log_services": [
            {
                "id": "decent_dropsy",
                "group_id": "decent_dropsy",
                "service": "splunkLog",
                "config": {"host": "splunk.example.com", "port": 8088, "token": "5f2c9d1e"},
                "status": {"setup_state": "connected"},
            },
        ],
        "transformation_projects": [
            {
                "id": "loathing_ledge",
                "group_id": "decent_dropsy",
                "project_config": {
                    "dbt_version": "1.8.3",
                    "default_schema": "analytics",
                    "git_remote_url": "git@github.com:example/models.git",
                    "git_branch": "main",
                    "threads": 4,
                },
            },
        ],
        "transformations": [
            {
                "id": "candied_essential",
                "status": "SUCCEEDED",
                "transformation_config": {
                    "project_id": "loathing_ledge",
                    "name": "Daily revenue",
                    "steps": [{"name": "Build", "command": "dbt build --select revenue"}],
                },
                "last_started_at": ago(0.51),
                "last_ended_at": ago(0.5),
            },
            {
                "id": "gentle_parsnip",
                "type": "QUICKSTART",
                "paused": True,
                "transformation_config": {
                    "package_name": "dbt_stripe",
                    "connection_ids": ["torrid_lumber"],
                    "upgrade_available": True,
                },
            },
        ],
        "external_secrets_managers": [
            {
                "id": "lucky_tiger",
                "type": "AWS_SECRET_MANAGER",
                "name": "Secrets of the warehouse",
                "config": {"role_arn": "arn:aws:iam::123456789012:role/FivetranSecrets", "external_id": "fivetran_7d41c2"},
            },
        ],
        "hybrid_deployment_agents": [
            {
                "id": "decisive_gallon",
                "display_name": "on_premises_docker",
                "group_id": "decent_dropsy",
                "version": "1.32.0",
                "online": True,
                "last_used_at": ago(0.1),
            },
        ],
        "proxy_agents": [
            {
                "id": "waxen_gumption",
                "display_name": "office_frankfurt",
                "region": "GCP_EUROPE_WEST3",
                "status": "CONNECTED",
                "version": "1.0.0",
            },
        ],
        "private_links": [
            {
                "id": "blissful_harbor",
                "name": "shop_database",
                "region": "AWS_US_EAST_1",
                "service": "SOURCE_AWS",
                "config": {"connection_service_name": "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0"},
            },
        ],
        "system_keys": [
            {
                "id": "brisk_lantern",
                "name": "terraform",
                "permissions": [{"resource_type": "CONNECTOR", "access_level": "READ"}],
            }
        ],
        "connector_sdk_packages": [{"id": "candid_marble"}],
    }
