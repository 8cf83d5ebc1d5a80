from typing import Literal, TypedDict


class WrikeConfig(TypedDict, total=False):
    """The config of a connection to `wrike`, which `schema` names for good."""

    plan: Literal[
       
        "{\"folder_project\":\"[customColumnIds,superParentIds,customItemTypeId,attachmentCount,space,customFields,metadata]\",\"folder_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,effortAllocation,customFields,customItemTypeId,metadata]\",\"space_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,effortAllocation,customFields,customItemTypeId,metadata]\"}",
        "{\"folder_project\":\"[customColumnIds,superParentIds,customItemTypeId,metadata,attachmentCount,customFields,space]\",\"folder_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customFields,customItemTypeId,effortAllocation]\",\"space_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customFields,customItemTypeId,effortAllocation]\"}",
        "{\"folder_project\":\"[customColumnIds,superParentIds,customItemTypeId,metadata,attachmentCount,space,customFields,contractType]\",\"folder_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,responsiblePlaceholderIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customFields,effortAllocation,billingType,finance,customItemTypeId]\",\"space_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,responsiblePlaceholderIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customFields,effortAllocation,billingType,customItemTypeId]\"}",
        "{\"folder_project\":\"[customColumnIds,superParentIds,customItemTypeId,metadata,attachmentCount,space,customFields]\",\"folder_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customFields,effortAllocation,customItemTypeId]\",\"space_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customFields,effortAllocation,customItemTypeId]\"}",
        "{\"folder_project\":\"[customColumnIds,superParentIds,customItemTypeId,metadata,space,customFields,attachmentCount]\",\"folder_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customItemTypeId,effortAllocation,customFields]\",\"space_task\":\"[authorIds,hasAttachments,attachmentCount,parentIds,superParentIds,sharedIds,responsibleIds,description,briefDescription,followerIds,recurrent,superTaskIds,subTaskIds,dependencyIds,metadata,customItemTypeId,effortAllocation,customFields]\"}",
    ]
    schema: str
    sub_domain: Literal["app-eu.wrike.com", "app-us2.wrike.com", "www.wrike.com"]


class WrikeAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class WrikeAuth(TypedDict, total=False):
    """The auth of a connection to `wrike`."""

    access_token: str
    client_access: WrikeAuthClientAccess
    refresh_token: str
