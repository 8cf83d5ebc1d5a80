from typing import Literal

LogServiceType = Literal[
    "azure_monitor_log", "cloudwatch", "datadog_log", "dynatrace", "grafana_loki", "new_relic_log", "splunkLog", "stackdriver"
]

LOG_SERVICE_TYPE_VALUES: tuple[LogServiceType, ...] = (
    "azure_monitor_log",
    "cloudwatch",
    "datadog_log",
    "dynatrace",
    "grafana_loki",
    "new_relic_log",
    "splunkLog",
    "stackdriver",
)
