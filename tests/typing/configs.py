"""The types of services' configs: what type checkers must accept, and what they must refuse. It is checked, never run.

A refusal is written as an ignored error; were there no error, both checkers would call the comment needless.
"""

from typing import Any

from fivetran_api.configs._15five import _15fiveConfig
from fivetran_api.configs.clickhouse import ClickhouseConfig
from fivetran_api.configs.ftp import FtpConfig
from fivetran_api.configs.google_ads import GoogleAdsAuth, GoogleAdsConfig
from fivetran_api.configs.postgres import PostgresConfig
from fivetran_api.configs.snowflake import SnowflakeConfig
from fivetran_api.configs.source_aws import SourceAwsConfig
from fivetran_api.configs.splunk_log import SplunkLogConfig
from fivetran_facade import AsyncFivetran, Fivetran


def taken(fivetran: Fivetran, config: PostgresConfig, anything: dict[str, Any], texts: dict[str, str]) -> None:
    """A config goes wherever one is sent; any dict goes as well."""
    postgres = PostgresConfig(schema_prefix="shop", host="db", port=5432, update_method="QUERY_BASED")
    fivetran.connections.create(group_id="g", service="postgres", config=postgres)
    fivetran.connections.update("c", config=config)
    fivetran.connections.create(
        group_id="g",
        service="google_ads",
        config=GoogleAdsConfig(schema="ads", reports=[{"table": "clicks", "fields": ["id"]}], sync_mode="AllAccounts"),
        auth=GoogleAdsAuth(client_access={"client_id": "a", "client_secret": "b"}, refresh_token="c"),
    )
    fivetran.connections.create(group_id="g", service="15five", config=_15fiveConfig(schema="reviews", api_key="a"))
    fivetran.destinations.create(
        group_id="g", service="snowflake", time_zone_offset="0", config=SnowflakeConfig(host="a", auth="KEY_PAIR")
    )
    fivetran.destinations.create(group_id="g", service="clickhouse", time_zone_offset="0", config=ClickhouseConfig(host="a"))
    fivetran.log_services.create_for_account(service="splunkLog", config=SplunkLogConfig(host="a", enable_ssl=True))
    fivetran.private_links.create(
        name="n", service="SOURCE_AWS", region="AWS_EU_WEST_1", config=SourceAwsConfig(connection_service_name="a")
    )
    for each in (anything, texts, {"host": "db", "hots": 5}):
        fivetran.connections.create(group_id="g", service="postgres", config=each, auth=each)


def checked(fivetran: Fivetran, config: PostgresConfig, auth: GoogleAdsAuth, anything: dict[str, Any]) -> None:
    """A config can be checked, with its auth."""
    fivetran.connections.check_config("postgres", config, offline=True)
    fivetran.connections.check_config("google_ads", anything, auth=auth)
    fivetran.log_services.check_config("splunkLog", SplunkLogConfig(host="a"), offline=True)


async def later(fivetran: AsyncFivetran, config: PostgresConfig) -> None:
    """The same in an event loop."""
    await fivetran.connections.create(group_id="g", service="postgres", config=config)
    await fivetran.connections.check_config("postgres", config, offline=True)


def mistakes(fivetran: Fivetran) -> None:
    """Mistakes that are found before anything runs."""
    PostgresConfig(hots="db")  # type: ignore[typeddict-unknown-key]
    PostgresConfig(port="5432")  # type: ignore[typeddict-item]
    PostgresConfig(update_method="XMIN")  # type: ignore[typeddict-item]
    PostgresConfig(public_key="set by the API")  # type: ignore[typeddict-unknown-key]
    FtpConfig(isSecure=True)  # type: ignore[typeddict-unknown-key]
    FtpConfig(is_secure="true")  # type: ignore[typeddict-item]
    FtpConfig(files=[{"tabel_name": "a"}])  # type: ignore[typeddict-unknown-key]
    GoogleAdsAuth(client_access={"client_id": 5})  # type: ignore[typeddict-item]
    fivetran.connections.create(group_id="g", service="postgres", config=PostgresConfig(hots="db"))  # type: ignore[typeddict-unknown-key]
    written: PostgresConfig = {"host": "db", "port": "5432"}  # type: ignore[typeddict-item]
    fivetran.connections.update("c", config=written)
    fivetran.connections.create(group_id="g", service="postgres", config="host=db")  # type: ignore[arg-type]
