"""All models and enumerations; each is loaded on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account import Account
    from .account_envelope import AccountEnvelope
    from .certificate import Certificate
    from .certificate_approval import CertificateApproval
    from .certificate_envelope import CertificateEnvelope
    from .certificate_page import CertificatePage
    from .certificate_page_envelope import CertificatePageEnvelope
    from .column_entry import ColumnEntry
    from .column_metadata import ColumnMetadata
    from .column_metadata_page import ColumnMetadataPage
    from .column_metadata_page_envelope import ColumnMetadataPageEnvelope
    from .column_update import ColumnUpdate
    from .connect_card import ConnectCard
    from .connect_card_config import ConnectCardConfig
    from .connection import Connection
    from .connection_destination_configuration import ConnectionDestinationConfiguration
    from .connection_envelope import ConnectionEnvelope
    from .connection_error_page import ConnectionErrorPage
    from .connection_error_page_envelope import ConnectionErrorPageEnvelope
    from .connection_error_record import ConnectionErrorRecord
    from .connection_error_type import ConnectionErrorType
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
    from .connector_sdk_package import ConnectorSdkPackage
    from .connector_sdk_package_envelope import ConnectorSdkPackageEnvelope
    from .connector_sdk_package_page import ConnectorSdkPackagePage
    from .connector_sdk_package_page_envelope import ConnectorSdkPackagePageEnvelope
    from .connector_sdk_package_update import ConnectorSdkPackageUpdate
    from .connector_type import ConnectorType
    from .connector_type_category import ConnectorTypeCategory
    from .connector_type_class import ConnectorTypeClass
    from .connector_type_details import ConnectorTypeDetails
    from .connector_type_details_envelope import ConnectorTypeDetailsEnvelope
    from .connector_type_feature import ConnectorTypeFeature
    from .connector_type_feature_id import ConnectorTypeFeatureId
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
    from .external_secrets_entity import ExternalSecretsEntity
    from .external_secrets_entity_filter import ExternalSecretsEntityFilter
    from .external_secrets_entity_page import ExternalSecretsEntityPage
    from .external_secrets_entity_page_envelope import ExternalSecretsEntityPageEnvelope
    from .external_secrets_entity_type import ExternalSecretsEntityType
    from .external_secrets_manager import ExternalSecretsManager
    from .external_secrets_manager_envelope import ExternalSecretsManagerEnvelope
    from .external_secrets_manager_page import ExternalSecretsManagerPage
    from .external_secrets_manager_page_envelope import (
        ExternalSecretsManagerPageEnvelope,
    )
    from .external_secrets_manager_type import ExternalSecretsManagerType
    from .external_secrets_manager_update import ExternalSecretsManagerUpdate
    from .fingerprint import Fingerprint
    from .fingerprint_envelope import FingerprintEnvelope
    from .fingerprint_page import FingerprintPage
    from .fingerprint_page_envelope import FingerprintPageEnvelope
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
    from .hvr_hub_registration import HvrHubRegistration
    from .hvr_hub_registration_envelope import HvrHubRegistrationEnvelope
    from .hybrid_deployment_agent import HybridDeploymentAgent
    from .hybrid_deployment_agent_files import HybridDeploymentAgentFiles
    from .hybrid_deployment_agent_page import HybridDeploymentAgentPage
    from .hybrid_deployment_agent_page_envelope import HybridDeploymentAgentPageEnvelope
    from .hybrid_deployment_agent_reauthentication import (
        HybridDeploymentAgentReauthentication,
    )
    from .hybrid_deployment_agent_usage import HybridDeploymentAgentUsage
    from .hybrid_deployment_agent_with_credentials import (
        HybridDeploymentAgentWithCredentials,
    )
    from .hybrid_deployment_agent_with_credentials_envelope import (
        HybridDeploymentAgentWithCredentialsEnvelope,
    )
    from .hybrid_deployment_agent_with_usage import HybridDeploymentAgentWithUsage
    from .hybrid_deployment_agent_with_usage_envelope import (
        HybridDeploymentAgentWithUsageEnvelope,
    )
    from .hybrid_deployment_auth_type import HybridDeploymentAuthType
    from .hybrid_deployment_type import HybridDeploymentType
    from .issued_connect_card import IssuedConnectCard
    from .issued_connect_card_envelope import IssuedConnectCardEnvelope
    from .log_service import LogService
    from .log_service_envelope import LogServiceEnvelope
    from .log_service_page import LogServicePage
    from .log_service_page_envelope import LogServicePageEnvelope
    from .log_service_setup_state import LogServiceSetupState
    from .log_service_setup_tests import LogServiceSetupTests
    from .log_service_setup_tests_envelope import LogServiceSetupTestsEnvelope
    from .log_service_status import LogServiceStatus
    from .log_service_summary import LogServiceSummary
    from .log_service_task import LogServiceTask
    from .log_service_type import LogServiceType
    from .log_service_update import LogServiceUpdate
    from .membership_update import MembershipUpdate
    from .new_account_log_service import NewAccountLogService
    from .new_certificate import NewCertificate
    from .new_connect_card import NewConnectCard
    from .new_connection import NewConnection
    from .new_connection_destination_configuration import (
        NewConnectionDestinationConfiguration,
    )
    from .new_connection_membership import NewConnectionMembership
    from .new_connector_sdk_package import NewConnectorSdkPackage
    from .new_destination import NewDestination
    from .new_external_secrets_manager import NewExternalSecretsManager
    from .new_fingerprint import NewFingerprint
    from .new_group import NewGroup
    from .new_group_membership import NewGroupMembership
    from .new_group_user import NewGroupUser
    from .new_hvr_hub import NewHvrHub
    from .new_hybrid_deployment_agent import NewHybridDeploymentAgent
    from .new_log_service import NewLogService
    from .new_private_link import NewPrivateLink
    from .new_proxy_agent import NewProxyAgent
    from .new_row_filter import NewRowFilter
    from .new_row_filter_clause import NewRowFilterClause
    from .new_schedule import NewSchedule
    from .new_schema_config import NewSchemaConfig
    from .new_system_key import NewSystemKey
    from .new_system_key_permission import NewSystemKeyPermission
    from .new_system_key_resource_filter import NewSystemKeyResourceFilter
    from .new_team import NewTeam
    from .new_team_membership import NewTeamMembership
    from .new_transformation import NewTransformation
    from .new_transformation_config import NewTransformationConfig
    from .new_transformation_project import NewTransformationProject
    from .new_transformation_project_config import NewTransformationProjectConfig
    from .new_transformation_schedule import NewTransformationSchedule
    from .new_transformation_step import NewTransformationStep
    from .new_user import NewUser
    from .new_webhook import NewWebhook
    from .private_link import PrivateLink
    from .private_link_cloud_provider import PrivateLinkCloudProvider
    from .private_link_envelope import PrivateLinkEnvelope
    from .private_link_page import PrivateLinkPage
    from .private_link_page_envelope import PrivateLinkPageEnvelope
    from .private_link_region import PrivateLinkRegion
    from .private_link_service import PrivateLinkService
    from .private_link_state import PrivateLinkState
    from .private_link_update import PrivateLinkUpdate
    from .proxy_agent import ProxyAgent
    from .proxy_agent_connection import ProxyAgentConnection
    from .proxy_agent_connection_page import ProxyAgentConnectionPage
    from .proxy_agent_connection_page_envelope import ProxyAgentConnectionPageEnvelope
    from .proxy_agent_page import ProxyAgentPage
    from .proxy_agent_page_envelope import ProxyAgentPageEnvelope
    from .proxy_agent_region import ProxyAgentRegion
    from .proxy_agent_secrets import ProxyAgentSecrets
    from .proxy_agent_secrets_envelope import ProxyAgentSecretsEnvelope
    from .proxy_agent_status import ProxyAgentStatus
    from .proxy_agent_usage import ProxyAgentUsage
    from .proxy_agent_with_counts import ProxyAgentWithCounts
    from .proxy_agent_with_usage import ProxyAgentWithUsage
    from .proxy_agent_with_usage_envelope import ProxyAgentWithUsageEnvelope
    from .public_connector_types import PublicConnectorTypes
    from .public_connector_types_envelope import PublicConnectorTypesEnvelope
    from .region import Region
    from .reported_networking_method import ReportedNetworkingMethod
    from .resync_request import ResyncRequest
    from .role import Role
    from .role_page import RolePage
    from .role_page_envelope import RolePageEnvelope
    from .role_scope import RoleScope
    from .row_filter import RowFilter
    from .row_filter_clause import RowFilterClause
    from .schedule import Schedule
    from .schedule_kind import ScheduleKind
    from .schedule_type import ScheduleType
    from .schema_change_handling import SchemaChangeHandling
    from .schema_config import SchemaConfig
    from .schema_config_envelope import SchemaConfigEnvelope
    from .schema_config_update import SchemaConfigUpdate
    from .schema_entry import SchemaEntry
    from .schema_metadata import SchemaMetadata
    from .schema_metadata_page import SchemaMetadataPage
    from .schema_metadata_page_envelope import SchemaMetadataPageEnvelope
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
    from .sync_record_status import SyncRecordStatus
    from .sync_request import SyncRequest
    from .sync_state import SyncState
    from .system_key import SystemKey
    from .system_key_access_level import SystemKeyAccessLevel
    from .system_key_envelope import SystemKeyEnvelope
    from .system_key_expiration_period import SystemKeyExpirationPeriod
    from .system_key_page import SystemKeyPage
    from .system_key_page_envelope import SystemKeyPageEnvelope
    from .system_key_permission import SystemKeyPermission
    from .system_key_resource_filter import SystemKeyResourceFilter
    from .system_key_resource_type import SystemKeyResourceType
    from .system_key_rotation import SystemKeyRotation
    from .system_key_update import SystemKeyUpdate
    from .table_columns import TableColumns
    from .table_columns_envelope import TableColumnsEnvelope
    from .table_entry import TableEntry
    from .table_metadata import TableMetadata
    from .table_metadata_page import TableMetadataPage
    from .table_metadata_page_envelope import TableMetadataPageEnvelope
    from .table_sync_mode import TableSyncMode
    from .table_update import TableUpdate
    from .team import Team
    from .team_envelope import TeamEnvelope
    from .team_membership import TeamMembership
    from .team_membership_envelope import TeamMembershipEnvelope
    from .team_membership_page import TeamMembershipPage
    from .team_membership_page_envelope import TeamMembershipPageEnvelope
    from .team_page import TeamPage
    from .team_page_envelope import TeamPageEnvelope
    from .team_update import TeamUpdate
    from .time_zone_offset import TimeZoneOffset
    from .transformation import Transformation
    from .transformation_config import TransformationConfig
    from .transformation_config_update import TransformationConfigUpdate
    from .transformation_envelope import TransformationEnvelope
    from .transformation_package import TransformationPackage
    from .transformation_package_envelope import TransformationPackageEnvelope
    from .transformation_package_page import TransformationPackagePage
    from .transformation_package_page_envelope import TransformationPackagePageEnvelope
    from .transformation_page import TransformationPage
    from .transformation_page_envelope import TransformationPageEnvelope
    from .transformation_project import TransformationProject
    from .transformation_project_config import TransformationProjectConfig
    from .transformation_project_config_update import TransformationProjectConfigUpdate
    from .transformation_project_envelope import TransformationProjectEnvelope
    from .transformation_project_page import TransformationProjectPage
    from .transformation_project_page_envelope import TransformationProjectPageEnvelope
    from .transformation_project_status import TransformationProjectStatus
    from .transformation_project_summary import TransformationProjectSummary
    from .transformation_project_type import TransformationProjectType
    from .transformation_project_update import TransformationProjectUpdate
    from .transformation_run_options import TransformationRunOptions
    from .transformation_schedule import TransformationSchedule
    from .transformation_schedule_type import TransformationScheduleType
    from .transformation_status import TransformationStatus
    from .transformation_step import TransformationStep
    from .transformation_type import TransformationType
    from .transformation_type_filter import TransformationTypeFilter
    from .transformation_update import TransformationUpdate
    from .update_state import UpdateState
    from .user import User
    from .user_envelope import UserEnvelope
    from .user_page import UserPage
    from .user_page_envelope import UserPageEnvelope
    from .user_type import UserType
    from .user_update import UserUpdate
    from .webhook import Webhook
    from .webhook_envelope import WebhookEnvelope
    from .webhook_page import WebhookPage
    from .webhook_page_envelope import WebhookPageEnvelope
    from .webhook_test import WebhookTest
    from .webhook_test_result import WebhookTestResult
    from .webhook_test_result_envelope import WebhookTestResultEnvelope
    from .webhook_type import WebhookType
    from .webhook_update import WebhookUpdate

_MODULE_OF = {
    "Account": "account",
    "AccountEnvelope": "account_envelope",
    "Certificate": "certificate",
    "CertificateApproval": "certificate_approval",
    "CertificateEnvelope": "certificate_envelope",
    "CertificatePage": "certificate_page",
    "CertificatePageEnvelope": "certificate_page_envelope",
    "ColumnEntry": "column_entry",
    "ColumnMetadata": "column_metadata",
    "ColumnMetadataPage": "column_metadata_page",
    "ColumnMetadataPageEnvelope": "column_metadata_page_envelope",
    "ColumnUpdate": "column_update",
    "ConnectCard": "connect_card",
    "ConnectCardConfig": "connect_card_config",
    "Connection": "connection",
    "ConnectionDestinationConfiguration": "connection_destination_configuration",
    "ConnectionEnvelope": "connection_envelope",
    "ConnectionErrorPage": "connection_error_page",
    "ConnectionErrorPageEnvelope": "connection_error_page_envelope",
    "ConnectionErrorRecord": "connection_error_record",
    "ConnectionErrorType": "connection_error_type",
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
    "ConnectorSdkPackage": "connector_sdk_package",
    "ConnectorSdkPackageEnvelope": "connector_sdk_package_envelope",
    "ConnectorSdkPackagePage": "connector_sdk_package_page",
    "ConnectorSdkPackagePageEnvelope": "connector_sdk_package_page_envelope",
    "ConnectorSdkPackageUpdate": "connector_sdk_package_update",
    "ConnectorType": "connector_type",
    "ConnectorTypeCategory": "connector_type_category",
    "ConnectorTypeClass": "connector_type_class",
    "ConnectorTypeDetails": "connector_type_details",
    "ConnectorTypeDetailsEnvelope": "connector_type_details_envelope",
    "ConnectorTypeFeature": "connector_type_feature",
    "ConnectorTypeFeatureId": "connector_type_feature_id",
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
    "ExternalSecretsEntity": "external_secrets_entity",
    "ExternalSecretsEntityFilter": "external_secrets_entity_filter",
    "ExternalSecretsEntityPage": "external_secrets_entity_page",
    "ExternalSecretsEntityPageEnvelope": "external_secrets_entity_page_envelope",
    "ExternalSecretsEntityType": "external_secrets_entity_type",
    "ExternalSecretsManager": "external_secrets_manager",
    "ExternalSecretsManagerEnvelope": "external_secrets_manager_envelope",
    "ExternalSecretsManagerPage": "external_secrets_manager_page",
    "ExternalSecretsManagerPageEnvelope": "external_secrets_manager_page_envelope",
    "ExternalSecretsManagerType": "external_secrets_manager_type",
    "ExternalSecretsManagerUpdate": "external_secrets_manager_update",
    "Fingerprint": "fingerprint",
    "FingerprintEnvelope": "fingerprint_envelope",
    "FingerprintPage": "fingerprint_page",
    "FingerprintPageEnvelope": "fingerprint_page_envelope",
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
    "HvrHubRegistration": "hvr_hub_registration",
    "HvrHubRegistrationEnvelope": "hvr_hub_registration_envelope",
    "HybridDeploymentAgent": "hybrid_deployment_agent",
    "HybridDeploymentAgentFiles": "hybrid_deployment_agent_files",
    "HybridDeploymentAgentPage": "hybrid_deployment_agent_page",
    "HybridDeploymentAgentPageEnvelope": "hybrid_deployment_agent_page_envelope",
    "HybridDeploymentAgentReauthentication": "hybrid_deployment_agent_reauthentication",
    "HybridDeploymentAgentUsage": "hybrid_deployment_agent_usage",
    "HybridDeploymentAgentWithCredentials": "hybrid_deployment_agent_with_credentials",
    "HybridDeploymentAgentWithCredentialsEnvelope": "hybrid_deployment_agent_with_credentials_envelope",
    "HybridDeploymentAgentWithUsage": "hybrid_deployment_agent_with_usage",
    "HybridDeploymentAgentWithUsageEnvelope": "hybrid_deployment_agent_with_usage_envelope",
    "HybridDeploymentAuthType": "hybrid_deployment_auth_type",
    "HybridDeploymentType": "hybrid_deployment_type",
    "IssuedConnectCard": "issued_connect_card",
    "IssuedConnectCardEnvelope": "issued_connect_card_envelope",
    "LogService": "log_service",
    "LogServiceEnvelope": "log_service_envelope",
    "LogServicePage": "log_service_page",
    "LogServicePageEnvelope": "log_service_page_envelope",
    "LogServiceSetupState": "log_service_setup_state",
    "LogServiceSetupTests": "log_service_setup_tests",
    "LogServiceSetupTestsEnvelope": "log_service_setup_tests_envelope",
    "LogServiceStatus": "log_service_status",
    "LogServiceSummary": "log_service_summary",
    "LogServiceTask": "log_service_task",
    "LogServiceType": "log_service_type",
    "LogServiceUpdate": "log_service_update",
    "MembershipUpdate": "membership_update",
    "NewAccountLogService": "new_account_log_service",
    "NewCertificate": "new_certificate",
    "NewConnectCard": "new_connect_card",
    "NewConnection": "new_connection",
    "NewConnectionDestinationConfiguration": "new_connection_destination_configuration",
    "NewConnectionMembership": "new_connection_membership",
    "NewConnectorSdkPackage": "new_connector_sdk_package",
    "NewDestination": "new_destination",
    "NewExternalSecretsManager": "new_external_secrets_manager",
    "NewFingerprint": "new_fingerprint",
    "NewGroup": "new_group",
    "NewGroupMembership": "new_group_membership",
    "NewGroupUser": "new_group_user",
    "NewHvrHub": "new_hvr_hub",
    "NewHybridDeploymentAgent": "new_hybrid_deployment_agent",
    "NewLogService": "new_log_service",
    "NewPrivateLink": "new_private_link",
    "NewProxyAgent": "new_proxy_agent",
    "NewRowFilter": "new_row_filter",
    "NewRowFilterClause": "new_row_filter_clause",
    "NewSchedule": "new_schedule",
    "NewSchemaConfig": "new_schema_config",
    "NewSystemKey": "new_system_key",
    "NewSystemKeyPermission": "new_system_key_permission",
    "NewSystemKeyResourceFilter": "new_system_key_resource_filter",
    "NewTeam": "new_team",
    "NewTeamMembership": "new_team_membership",
    "NewTransformation": "new_transformation",
    "NewTransformationConfig": "new_transformation_config",
    "NewTransformationProject": "new_transformation_project",
    "NewTransformationProjectConfig": "new_transformation_project_config",
    "NewTransformationSchedule": "new_transformation_schedule",
    "NewTransformationStep": "new_transformation_step",
    "NewUser": "new_user",
    "NewWebhook": "new_webhook",
    "PrivateLink": "private_link",
    "PrivateLinkCloudProvider": "private_link_cloud_provider",
    "PrivateLinkEnvelope": "private_link_envelope",
    "PrivateLinkPage": "private_link_page",
    "PrivateLinkPageEnvelope": "private_link_page_envelope",
    "PrivateLinkRegion": "private_link_region",
    "PrivateLinkService": "private_link_service",
    "PrivateLinkState": "private_link_state",
    "PrivateLinkUpdate": "private_link_update",
    "ProxyAgent": "proxy_agent",
    "ProxyAgentConnection": "proxy_agent_connection",
    "ProxyAgentConnectionPage": "proxy_agent_connection_page",
    "ProxyAgentConnectionPageEnvelope": "proxy_agent_connection_page_envelope",
    "ProxyAgentPage": "proxy_agent_page",
    "ProxyAgentPageEnvelope": "proxy_agent_page_envelope",
    "ProxyAgentRegion": "proxy_agent_region",
    "ProxyAgentSecrets": "proxy_agent_secrets",
    "ProxyAgentSecretsEnvelope": "proxy_agent_secrets_envelope",
    "ProxyAgentStatus": "proxy_agent_status",
    "ProxyAgentUsage": "proxy_agent_usage",
    "ProxyAgentWithCounts": "proxy_agent_with_counts",
    "ProxyAgentWithUsage": "proxy_agent_with_usage",
    "ProxyAgentWithUsageEnvelope": "proxy_agent_with_usage_envelope",
    "PublicConnectorTypes": "public_connector_types",
    "PublicConnectorTypesEnvelope": "public_connector_types_envelope",
    "Region": "region",
    "ReportedNetworkingMethod": "reported_networking_method",
    "ResyncRequest": "resync_request",
    "Role": "role",
    "RolePage": "role_page",
    "RolePageEnvelope": "role_page_envelope",
    "RoleScope": "role_scope",
    "RowFilter": "row_filter",
    "RowFilterClause": "row_filter_clause",
    "Schedule": "schedule",
    "ScheduleKind": "schedule_kind",
    "ScheduleType": "schedule_type",
    "SchemaChangeHandling": "schema_change_handling",
    "SchemaConfig": "schema_config",
    "SchemaConfigEnvelope": "schema_config_envelope",
    "SchemaConfigUpdate": "schema_config_update",
    "SchemaEntry": "schema_entry",
    "SchemaMetadata": "schema_metadata",
    "SchemaMetadataPage": "schema_metadata_page",
    "SchemaMetadataPageEnvelope": "schema_metadata_page_envelope",
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
    "SyncRecordStatus": "sync_record_status",
    "SyncRequest": "sync_request",
    "SyncState": "sync_state",
    "SystemKey": "system_key",
    "SystemKeyAccessLevel": "system_key_access_level",
    "SystemKeyEnvelope": "system_key_envelope",
    "SystemKeyExpirationPeriod": "system_key_expiration_period",
    "SystemKeyPage": "system_key_page",
    "SystemKeyPageEnvelope": "system_key_page_envelope",
    "SystemKeyPermission": "system_key_permission",
    "SystemKeyResourceFilter": "system_key_resource_filter",
    "SystemKeyResourceType": "system_key_resource_type",
    "SystemKeyRotation": "system_key_rotation",
    "SystemKeyUpdate": "system_key_update",
    "TableColumns": "table_columns",
    "TableColumnsEnvelope": "table_columns_envelope",
    "TableEntry": "table_entry",
    "TableMetadata": "table_metadata",
    "TableMetadataPage": "table_metadata_page",
    "TableMetadataPageEnvelope": "table_metadata_page_envelope",
    "TableSyncMode": "table_sync_mode",
    "TableUpdate": "table_update",
    "Team": "team",
    "TeamEnvelope": "team_envelope",
    "TeamMembership": "team_membership",
    "TeamMembershipEnvelope": "team_membership_envelope",
    "TeamMembershipPage": "team_membership_page",
    "TeamMembershipPageEnvelope": "team_membership_page_envelope",
    "TeamPage": "team_page",
    "TeamPageEnvelope": "team_page_envelope",
    "TeamUpdate": "team_update",
    "TimeZoneOffset": "time_zone_offset",
    "Transformation": "transformation",
    "TransformationConfig": "transformation_config",
    "TransformationConfigUpdate": "transformation_config_update",
    "TransformationEnvelope": "transformation_envelope",
    "TransformationPackage": "transformation_package",
    "TransformationPackageEnvelope": "transformation_package_envelope",
    "TransformationPackagePage": "transformation_package_page",
    "TransformationPackagePageEnvelope": "transformation_package_page_envelope",
    "TransformationPage": "transformation_page",
    "TransformationPageEnvelope": "transformation_page_envelope",
    "TransformationProject": "transformation_project",
    "TransformationProjectConfig": "transformation_project_config",
    "TransformationProjectConfigUpdate": "transformation_project_config_update",
    "TransformationProjectEnvelope": "transformation_project_envelope",
    "TransformationProjectPage": "transformation_project_page",
    "TransformationProjectPageEnvelope": "transformation_project_page_envelope",
    "TransformationProjectStatus": "transformation_project_status",
    "TransformationProjectSummary": "transformation_project_summary",
    "TransformationProjectType": "transformation_project_type",
    "TransformationProjectUpdate": "transformation_project_update",
    "TransformationRunOptions": "transformation_run_options",
    "TransformationSchedule": "transformation_schedule",
    "TransformationScheduleType": "transformation_schedule_type",
    "TransformationStatus": "transformation_status",
    "TransformationStep": "transformation_step",
    "TransformationType": "transformation_type",
    "TransformationTypeFilter": "transformation_type_filter",
    "TransformationUpdate": "transformation_update",
    "UpdateState": "update_state",
    "User": "user",
    "UserEnvelope": "user_envelope",
    "UserPage": "user_page",
    "UserPageEnvelope": "user_page_envelope",
    "UserType": "user_type",
    "UserUpdate": "user_update",
    "Webhook": "webhook",
    "WebhookEnvelope": "webhook_envelope",
    "WebhookPage": "webhook_page",
    "WebhookPageEnvelope": "webhook_page_envelope",
    "WebhookTest": "webhook_test",
    "WebhookTestResult": "webhook_test_result",
    "WebhookTestResultEnvelope": "webhook_test_result_envelope",
    "WebhookType": "webhook_type",
    "WebhookUpdate": "webhook_update",
}

__all__: tuple[str, ...] = (
    "Account",
    "AccountEnvelope",
    "Certificate",
    "CertificateApproval",
    "CertificateEnvelope",
    "CertificatePage",
    "CertificatePageEnvelope",
    "ColumnEntry",
    "ColumnMetadata",
    "ColumnMetadataPage",
    "ColumnMetadataPageEnvelope",
    "ColumnUpdate",
    "ConnectCard",
    "ConnectCardConfig",
    "Connection",
    "ConnectionDestinationConfiguration",
    "ConnectionEnvelope",
    "ConnectionErrorPage",
    "ConnectionErrorPageEnvelope",
    "ConnectionErrorRecord",
    "ConnectionErrorType",
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
    "ConnectorSdkPackage",
    "ConnectorSdkPackageEnvelope",
    "ConnectorSdkPackagePage",
    "ConnectorSdkPackagePageEnvelope",
    "ConnectorSdkPackageUpdate",
    "ConnectorType",
    "ConnectorTypeCategory",
    "ConnectorTypeClass",
    "ConnectorTypeDetails",
    "ConnectorTypeDetailsEnvelope",
    "ConnectorTypeFeature",
    "ConnectorTypeFeatureId",
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
    "ExternalSecretsEntity",
    "ExternalSecretsEntityFilter",
    "ExternalSecretsEntityPage",
    "ExternalSecretsEntityPageEnvelope",
    "ExternalSecretsEntityType",
    "ExternalSecretsManager",
    "ExternalSecretsManagerEnvelope",
    "ExternalSecretsManagerPage",
    "ExternalSecretsManagerPageEnvelope",
    "ExternalSecretsManagerType",
    "ExternalSecretsManagerUpdate",
    "Fingerprint",
    "FingerprintEnvelope",
    "FingerprintPage",
    "FingerprintPageEnvelope",
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
    "HvrHubRegistration",
    "HvrHubRegistrationEnvelope",
    "HybridDeploymentAgent",
    "HybridDeploymentAgentFiles",
    "HybridDeploymentAgentPage",
    "HybridDeploymentAgentPageEnvelope",
    "HybridDeploymentAgentReauthentication",
    "HybridDeploymentAgentUsage",
    "HybridDeploymentAgentWithCredentials",
    "HybridDeploymentAgentWithCredentialsEnvelope",
    "HybridDeploymentAgentWithUsage",
    "HybridDeploymentAgentWithUsageEnvelope",
    "HybridDeploymentAuthType",
    "HybridDeploymentType",
    "IssuedConnectCard",
    "IssuedConnectCardEnvelope",
    "LogService",
    "LogServiceEnvelope",
    "LogServicePage",
    "LogServicePageEnvelope",
    "LogServiceSetupState",
    "LogServiceSetupTests",
    "LogServiceSetupTestsEnvelope",
    "LogServiceStatus",
    "LogServiceSummary",
    "LogServiceTask",
    "LogServiceType",
    "LogServiceUpdate",
    "MembershipUpdate",
    "NewAccountLogService",
    "NewCertificate",
    "NewConnectCard",
    "NewConnection",
    "NewConnectionDestinationConfiguration",
    "NewConnectionMembership",
    "NewConnectorSdkPackage",
    "NewDestination",
    "NewExternalSecretsManager",
    "NewFingerprint",
    "NewGroup",
    "NewGroupMembership",
    "NewGroupUser",
    "NewHvrHub",
    "NewHybridDeploymentAgent",
    "NewLogService",
    "NewPrivateLink",
    "NewProxyAgent",
    "NewRowFilter",
    "NewRowFilterClause",
    "NewSchedule",
    "NewSchemaConfig",
    "NewSystemKey",
    "NewSystemKeyPermission",
    "NewSystemKeyResourceFilter",
    "NewTeam",
    "NewTeamMembership",
    "NewTransformation",
    "NewTransformationConfig",
    "NewTransformationProject",
    "NewTransformationProjectConfig",
    "NewTransformationSchedule",
    "NewTransformationStep",
    "NewUser",
    "NewWebhook",
    "PrivateLink",
    "PrivateLinkCloudProvider",
    "PrivateLinkEnvelope",
    "PrivateLinkPage",
    "PrivateLinkPageEnvelope",
    "PrivateLinkRegion",
    "PrivateLinkService",
    "PrivateLinkState",
    "PrivateLinkUpdate",
    "ProxyAgent",
    "ProxyAgentConnection",
    "ProxyAgentConnectionPage",
    "ProxyAgentConnectionPageEnvelope",
    "ProxyAgentPage",
    "ProxyAgentPageEnvelope",
    "ProxyAgentRegion",
    "ProxyAgentSecrets",
    "ProxyAgentSecretsEnvelope",
    "ProxyAgentStatus",
    "ProxyAgentUsage",
    "ProxyAgentWithCounts",
    "ProxyAgentWithUsage",
    "ProxyAgentWithUsageEnvelope",
    "PublicConnectorTypes",
    "PublicConnectorTypesEnvelope",
    "Region",
    "ReportedNetworkingMethod",
    "ResyncRequest",
    "Role",
    "RolePage",
    "RolePageEnvelope",
    "RoleScope",
    "RowFilter",
    "RowFilterClause",
    "Schedule",
    "ScheduleKind",
    "ScheduleType",
    "SchemaChangeHandling",
    "SchemaConfig",
    "SchemaConfigEnvelope",
    "SchemaConfigUpdate",
    "SchemaEntry",
    "SchemaMetadata",
    "SchemaMetadataPage",
    "SchemaMetadataPageEnvelope",
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
    "SyncRecordStatus",
    "SyncRequest",
    "SyncState",
    "SystemKey",
    "SystemKeyAccessLevel",
    "SystemKeyEnvelope",
    "SystemKeyExpirationPeriod",
    "SystemKeyPage",
    "SystemKeyPageEnvelope",
    "SystemKeyPermission",
    "SystemKeyResourceFilter",
    "SystemKeyResourceType",
    "SystemKeyRotation",
    "SystemKeyUpdate",
    "TableColumns",
    "TableColumnsEnvelope",
    "TableEntry",
    "TableMetadata",
    "TableMetadataPage",
    "TableMetadataPageEnvelope",
    "TableSyncMode",
    "TableUpdate",
    "Team",
    "TeamEnvelope",
    "TeamMembership",
    "TeamMembershipEnvelope",
    "TeamMembershipPage",
    "TeamMembershipPageEnvelope",
    "TeamPage",
    "TeamPageEnvelope",
    "TeamUpdate",
    "TimeZoneOffset",
    "Transformation",
    "TransformationConfig",
    "TransformationConfigUpdate",
    "TransformationEnvelope",
    "TransformationPackage",
    "TransformationPackageEnvelope",
    "TransformationPackagePage",
    "TransformationPackagePageEnvelope",
    "TransformationPage",
    "TransformationPageEnvelope",
    "TransformationProject",
    "TransformationProjectConfig",
    "TransformationProjectConfigUpdate",
    "TransformationProjectEnvelope",
    "TransformationProjectPage",
    "TransformationProjectPageEnvelope",
    "TransformationProjectStatus",
    "TransformationProjectSummary",
    "TransformationProjectType",
    "TransformationProjectUpdate",
    "TransformationRunOptions",
    "TransformationSchedule",
    "TransformationScheduleType",
    "TransformationStatus",
    "TransformationStep",
    "TransformationType",
    "TransformationTypeFilter",
    "TransformationUpdate",
    "UpdateState",
    "User",
    "UserEnvelope",
    "UserPage",
    "UserPageEnvelope",
    "UserType",
    "UserUpdate",
    "Webhook",
    "WebhookEnvelope",
    "WebhookPage",
    "WebhookPageEnvelope",
    "WebhookTest",
    "WebhookTestResult",
    "WebhookTestResultEnvelope",
    "WebhookType",
    "WebhookUpdate",
)


if not TYPE_CHECKING:  # type checkers find misspelt names

    def __getattr__(name: str) -> object:
        if name not in _MODULE_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
        found = getattr(import_module(f".{_MODULE_OF[name]}", __name__), name)
        globals()[name] = found
        return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULE_OF})
