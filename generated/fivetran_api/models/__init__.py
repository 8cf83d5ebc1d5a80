"""All models and enumerations; each is loaded on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account import Account
    from .account_envelope import AccountEnvelope
    from .column_entry import ColumnEntry
    from .column_update import ColumnUpdate
    from .connect_card import ConnectCard
    from .connect_card_config import ConnectCardConfig
    from .connection import Connection
    from .connection_destination_configuration import ConnectionDestinationConfiguration
    from .connection_envelope import ConnectionEnvelope
    from .connection_error_page import ConnectionErrorPage
    from .connection_error_page_envelope import ConnectionErrorPageEnvelope
    from .connection_error_record import ConnectionErrorRecord
    from .connection_membership import ConnectionMembership
    from .connection_membership_envelope import ConnectionMembershipEnvelope
    from .connection_membership_page import ConnectionMembershipPage
    from .connection_membership_page_envelope import ConnectionMembershipPageEnvelope
    from .connection_networking_method import ConnectionNetworkingMethod
    from .connection_page import ConnectionPage
    from .connection_page_envelope import ConnectionPageEnvelope
    from .connection_setup_state import ConnectionSetupState
    from .connection_state import ConnectionState
    from .connection_state_envelope import ConnectionStateEnvelope
    from .connection_state_update import ConnectionStateUpdate
    from .connection_status import ConnectionStatus
    from .connection_task import ConnectionTask
    from .connection_update import ConnectionUpdate
    from .connection_warning import ConnectionWarning
    from .connector_feature import ConnectorFeature
    from .connector_feature_id import ConnectorFeatureId
    from .connector_type import ConnectorType
    from .connector_type_category import ConnectorTypeCategory
    from .connector_type_class import ConnectorTypeClass
    from .connector_type_details import ConnectorTypeDetails
    from .connector_type_details_envelope import ConnectorTypeDetailsEnvelope
    from .connector_type_page import ConnectorTypePage
    from .connector_type_page_envelope import ConnectorTypePageEnvelope
    from .connector_type_status import ConnectorTypeStatus
    from .data_delay_sensitivity import DataDelaySensitivity
    from .day_of_week import DayOfWeek
    from .destination import Destination
    from .destination_envelope import DestinationEnvelope
    from .destination_networking_method import DestinationNetworkingMethod
    from .destination_page import DestinationPage
    from .destination_page_envelope import DestinationPageEnvelope
    from .destination_schema_names import DestinationSchemaNames
    from .destination_setup_status import DestinationSetupStatus
    from .destination_update import DestinationUpdate
    from .drop_columns import DropColumns
    from .drop_columns_schema import DropColumnsSchema
    from .drop_columns_table import DropColumnsTable
    from .enabled_patch_reason_code import EnabledPatchReasonCode
    from .enabled_patch_settings import EnabledPatchSettings
    from .envelope import Envelope
    from .error import Error
    from .exclude_mode import ExcludeMode
    from .group import Group
    from .group_envelope import GroupEnvelope
    from .group_membership import GroupMembership
    from .group_membership_envelope import GroupMembershipEnvelope
    from .group_membership_page import GroupMembershipPage
    from .group_membership_page_envelope import GroupMembershipPageEnvelope
    from .group_page import GroupPage
    from .group_page_envelope import GroupPageEnvelope
    from .group_public_key import GroupPublicKey
    from .group_public_key_envelope import GroupPublicKeyEnvelope
    from .group_service_account import GroupServiceAccount
    from .group_service_account_envelope import GroupServiceAccountEnvelope
    from .group_update import GroupUpdate
    from .issued_connect_card import IssuedConnectCard
    from .issued_connect_card_envelope import IssuedConnectCardEnvelope
    from .membership_update import MembershipUpdate
    from .new_connect_card import NewConnectCard
    from .new_connection import NewConnection
    from .new_connection_membership import NewConnectionMembership
    from .new_destination import NewDestination
    from .new_group import NewGroup
    from .new_group_membership import NewGroupMembership
    from .new_group_user import NewGroupUser
    from .new_schema_config import NewSchemaConfig
    from .new_user import NewUser
    from .region import Region
    from .reported_networking_method import ReportedNetworkingMethod
    from .resync_request import ResyncRequest
    from .schedule import Schedule
    from .schedule_kind import ScheduleKind
    from .schedule_type import ScheduleType
    from .schema_change_handling import SchemaChangeHandling
    from .schema_config import SchemaConfig
    from .schema_config_envelope import SchemaConfigEnvelope
    from .schema_config_update import SchemaConfigUpdate
    from .schema_entry import SchemaEntry
    from .schema_reload import SchemaReload
    from .schema_status import SchemaStatus
    from .schema_update import SchemaUpdate
    from .setup_test import SetupTest
    from .setup_test_request import SetupTestRequest
    from .setup_test_status import SetupTestStatus
    from .stored_connect_card_config import StoredConnectCardConfig
    from .sync_frequency import SyncFrequency
    from .sync_history_page import SyncHistoryPage
    from .sync_history_page_envelope import SyncHistoryPageEnvelope
    from .sync_record import SyncRecord
    from .sync_request import SyncRequest
    from .sync_state import SyncState
    from .table_columns import TableColumns
    from .table_columns_envelope import TableColumnsEnvelope
    from .table_entry import TableEntry
    from .table_sync_mode import TableSyncMode
    from .table_update import TableUpdate
    from .time_zone_offset import TimeZoneOffset
    from .update_state import UpdateState
    from .user import User
    from .user_envelope import UserEnvelope
    from .user_page import UserPage
    from .user_page_envelope import UserPageEnvelope
    from .user_update import UserUpdate

_MODULE_OF = {
    "Account": "account",
    "AccountEnvelope": "account_envelope",
    "ColumnEntry": "column_entry",
    "ColumnUpdate": "column_update",
    "ConnectCard": "connect_card",
    "ConnectCardConfig": "connect_card_config",
    "Connection": "connection",
    "ConnectionDestinationConfiguration": "connection_destination_configuration",
    "ConnectionEnvelope": "connection_envelope",
    "ConnectionErrorPage": "connection_error_page",
    "ConnectionErrorPageEnvelope": "connection_error_page_envelope",
    "ConnectionErrorRecord": "connection_error_record",
    "ConnectionMembership": "connection_membership",
    "ConnectionMembershipEnvelope": "connection_membership_envelope",
    "ConnectionMembershipPage": "connection_membership_page",
    "ConnectionMembershipPageEnvelope": "connection_membership_page_envelope",
    "ConnectionNetworkingMethod": "connection_networking_method",
    "ConnectionPage": "connection_page",
    "ConnectionPageEnvelope": "connection_page_envelope",
    "ConnectionSetupState": "connection_setup_state",
    "ConnectionState": "connection_state",
    "ConnectionStateEnvelope": "connection_state_envelope",
    "ConnectionStateUpdate": "connection_state_update",
    "ConnectionStatus": "connection_status",
    "ConnectionTask": "connection_task",
    "ConnectionUpdate": "connection_update",
    "ConnectionWarning": "connection_warning",
    "ConnectorFeature": "connector_feature",
    "ConnectorFeatureId": "connector_feature_id",
    "ConnectorType": "connector_type",
    "ConnectorTypeCategory": "connector_type_category",
    "ConnectorTypeClass": "connector_type_class",
    "ConnectorTypeDetails": "connector_type_details",
    "ConnectorTypeDetailsEnvelope": "connector_type_details_envelope",
    "ConnectorTypePage": "connector_type_page",
    "ConnectorTypePageEnvelope": "connector_type_page_envelope",
    "ConnectorTypeStatus": "connector_type_status",
    "DataDelaySensitivity": "data_delay_sensitivity",
    "DayOfWeek": "day_of_week",
    "Destination": "destination",
    "DestinationEnvelope": "destination_envelope",
    "DestinationNetworkingMethod": "destination_networking_method",
    "DestinationPage": "destination_page",
    "DestinationPageEnvelope": "destination_page_envelope",
    "DestinationSchemaNames": "destination_schema_names",
    "DestinationSetupStatus": "destination_setup_status",
    "DestinationUpdate": "destination_update",
    "DropColumns": "drop_columns",
    "DropColumnsSchema": "drop_columns_schema",
    "DropColumnsTable": "drop_columns_table",
    "EnabledPatchReasonCode": "enabled_patch_reason_code",
    "EnabledPatchSettings": "enabled_patch_settings",
    "Envelope": "envelope",
    "Error": "error",
    "ExcludeMode": "exclude_mode",
    "Group": "group",
    "GroupEnvelope": "group_envelope",
    "GroupMembership": "group_membership",
    "GroupMembershipEnvelope": "group_membership_envelope",
    "GroupMembershipPage": "group_membership_page",
    "GroupMembershipPageEnvelope": "group_membership_page_envelope",
    "GroupPage": "group_page",
    "GroupPageEnvelope": "group_page_envelope",
    "GroupPublicKey": "group_public_key",
    "GroupPublicKeyEnvelope": "group_public_key_envelope",
    "GroupServiceAccount": "group_service_account",
    "GroupServiceAccountEnvelope": "group_service_account_envelope",
    "GroupUpdate": "group_update",
    "IssuedConnectCard": "issued_connect_card",
    "IssuedConnectCardEnvelope": "issued_connect_card_envelope",
    "MembershipUpdate": "membership_update",
    "NewConnectCard": "new_connect_card",
    "NewConnection": "new_connection",
    "NewConnectionMembership": "new_connection_membership",
    "NewDestination": "new_destination",
    "NewGroup": "new_group",
    "NewGroupMembership": "new_group_membership",
    "NewGroupUser": "new_group_user",
    "NewSchemaConfig": "new_schema_config",
    "NewUser": "new_user",
    "Region": "region",
    "ReportedNetworkingMethod": "reported_networking_method",
    "ResyncRequest": "resync_request",
    "Schedule": "schedule",
    "ScheduleKind": "schedule_kind",
    "ScheduleType": "schedule_type",
    "SchemaChangeHandling": "schema_change_handling",
    "SchemaConfig": "schema_config",
    "SchemaConfigEnvelope": "schema_config_envelope",
    "SchemaConfigUpdate": "schema_config_update",
    "SchemaEntry": "schema_entry",
    "SchemaReload": "schema_reload",
    "SchemaStatus": "schema_status",
    "SchemaUpdate": "schema_update",
    "SetupTest": "setup_test",
    "SetupTestRequest": "setup_test_request",
    "SetupTestStatus": "setup_test_status",
    "StoredConnectCardConfig": "stored_connect_card_config",
    "SyncFrequency": "sync_frequency",
    "SyncHistoryPage": "sync_history_page",
    "SyncHistoryPageEnvelope": "sync_history_page_envelope",
    "SyncRecord": "sync_record",
    "SyncRequest": "sync_request",
    "SyncState": "sync_state",
    "TableColumns": "table_columns",
    "TableColumnsEnvelope": "table_columns_envelope",
    "TableEntry": "table_entry",
    "TableSyncMode": "table_sync_mode",
    "TableUpdate": "table_update",
    "TimeZoneOffset": "time_zone_offset",
    "UpdateState": "update_state",
    "User": "user",
    "UserEnvelope": "user_envelope",
    "UserPage": "user_page",
    "UserPageEnvelope": "user_page_envelope",
    "UserUpdate": "user_update",
}

__all__ = (
    "Account",
    "AccountEnvelope",
    "ColumnEntry",
    "ColumnUpdate",
    "ConnectCard",
    "ConnectCardConfig",
    "Connection",
    "ConnectionDestinationConfiguration",
    "ConnectionEnvelope",
    "ConnectionErrorPage",
    "ConnectionErrorPageEnvelope",
    "ConnectionErrorRecord",
    "ConnectionMembership",
    "ConnectionMembershipEnvelope",
    "ConnectionMembershipPage",
    "ConnectionMembershipPageEnvelope",
    "ConnectionNetworkingMethod",
    "ConnectionPage",
    "ConnectionPageEnvelope",
    "ConnectionSetupState",
    "ConnectionState",
    "ConnectionStateEnvelope",
    "ConnectionStateUpdate",
    "ConnectionStatus",
    "ConnectionTask",
    "ConnectionUpdate",
    "ConnectionWarning",
    "ConnectorFeature",
    "ConnectorFeatureId",
    "ConnectorType",
    "ConnectorTypeCategory",
    "ConnectorTypeClass",
    "ConnectorTypeDetails",
    "ConnectorTypeDetailsEnvelope",
    "ConnectorTypePage",
    "ConnectorTypePageEnvelope",
    "ConnectorTypeStatus",
    "DataDelaySensitivity",
    "DayOfWeek",
    "Destination",
    "DestinationEnvelope",
    "DestinationNetworkingMethod",
    "DestinationPage",
    "DestinationPageEnvelope",
    "DestinationSchemaNames",
    "DestinationSetupStatus",
    "DestinationUpdate",
    "DropColumns",
    "DropColumnsSchema",
    "DropColumnsTable",
    "EnabledPatchReasonCode",
    "EnabledPatchSettings",
    "Envelope",
    "Error",
    "ExcludeMode",
    "Group",
    "GroupEnvelope",
    "GroupMembership",
    "GroupMembershipEnvelope",
    "GroupMembershipPage",
    "GroupMembershipPageEnvelope",
    "GroupPage",
    "GroupPageEnvelope",
    "GroupPublicKey",
    "GroupPublicKeyEnvelope",
    "GroupServiceAccount",
    "GroupServiceAccountEnvelope",
    "GroupUpdate",
    "IssuedConnectCard",
    "IssuedConnectCardEnvelope",
    "MembershipUpdate",
    "NewConnectCard",
    "NewConnection",
    "NewConnectionMembership",
    "NewDestination",
    "NewGroup",
    "NewGroupMembership",
    "NewGroupUser",
    "NewSchemaConfig",
    "NewUser",
    "Region",
    "ReportedNetworkingMethod",
    "ResyncRequest",
    "Schedule",
    "ScheduleKind",
    "ScheduleType",
    "SchemaChangeHandling",
    "SchemaConfig",
    "SchemaConfigEnvelope",
    "SchemaConfigUpdate",
    "SchemaEntry",
    "SchemaReload",
    "SchemaStatus",
    "SchemaUpdate",
    "SetupTest",
    "SetupTestRequest",
    "SetupTestStatus",
    "StoredConnectCardConfig",
    "SyncFrequency",
    "SyncHistoryPage",
    "SyncHistoryPageEnvelope",
    "SyncRecord",
    "SyncRequest",
    "SyncState",
    "TableColumns",
    "TableColumnsEnvelope",
    "TableEntry",
    "TableSyncMode",
    "TableUpdate",
    "TimeZoneOffset",
    "UpdateState",
    "User",
    "UserEnvelope",
    "UserPage",
    "UserPageEnvelope",
    "UserUpdate",
)


def __getattr__(name: str) -> object:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f".{_MODULE_OF[name]}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return [*globals(), *_MODULE_OF]
