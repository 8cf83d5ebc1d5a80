from typing import Literal, TypedDict


class SnapchatAdsConfigCustomReports(TypedDict, total=False):
    """The fields of `custom_reports`."""

    action_report_time: Literal["conversion", "impression"]
    add_metric_variants: bool
    base_metrics_fields: list[Literal[
        "android_installs", "attachment_avg_view_time_millis", "attachment_frequency", "attachment_quartile_1",
        "attachment_quartile_2", "attachment_quartile_3", "attachment_total_view_time_millis", "attachment_uniques",
        "attachment_video_views", "attachment_view_completion", "avg_position_screen_time_millis", "avg_screen_time_millis",
        "avg_view_time_millis", "conversion_achievement_unlocked", "conversion_achievement_unlocked_value",
        "conversion_ad_click", "conversion_ad_click_value", "conversion_ad_view", "conversion_ad_view_value",
        "conversion_add_billing", "conversion_add_billing_value", "conversion_add_cart", "conversion_add_cart_value",
        "conversion_add_to_wishlist", "conversion_add_to_wishlist_value", "conversion_app_opens", "conversion_app_opens_value",
        "conversion_complete_tutorial", "conversion_complete_tutorial_value", "conversion_invite", "conversion_invite_value",
        "conversion_level_completes", "conversion_level_completes_value", "conversion_list_view", "conversion_list_view_value",
        "conversion_login", "conversion_login_value", "conversion_page_views", "conversion_page_views_value",
        "conversion_purchases", "conversion_purchases_value", "conversion_rate", "conversion_rate_value", "conversion_reserve",
        "conversion_reserve_value", "conversion_save", "conversion_save_value", "conversion_searches",
        "conversion_searches_value", "conversion_share", "conversion_share_value", "conversion_sign_ups",
        "conversion_sign_ups_value", "conversion_spend_credits", "conversion_spend_credits_value", "conversion_start_checkout",
        "conversion_start_checkout_value", "conversion_start_trial", "conversion_start_trial_value", "conversion_subscribe",
        "conversion_subscribe_value", "conversion_view_content", "conversion_view_content_value", "conversion_visit",
        "conversion_visit_value", "custom_event_1", "custom_event_1_value", "custom_event_2", "custom_event_2_value",
        "custom_event_3", "custom_event_3_value", "custom_event_4", "custom_event_4_value", "custom_event_5",
        "custom_event_5_value", "earned_impressions", "earned_reach", "frequency", "impressions", "ios_installs",
        "landing_page_views", "native_leads", "paid_impressions", "play_time_millis", "position_impressions",
        "position_screen_time_millis", "position_swipe_up_percent", "profile_clicks", "quartile_1", "quartile_2", "quartile_3",
        "saves", "screen_time_millis", "shares", "spend", "story_completes", "story_opens", "swipe_up_percent", "swipes",
        "total_impressions", "total_installs", "total_reach", "uniques", "video_views", "video_views_15s",
        "video_views_time_based", "view_completion", "view_time_millis",
    ]]
    breakdown: Literal["AD", "AD_SQUAD", "CAMPAIGN"]
    breakout: Literal["app", "offline", "total", "total_off_platform", "total_on_platform", "web"]
    dimension: Literal["COUNTRY", "DEMOGRAPHIC", "DEVICE_MAKE", "DEVICE_OS", "DMA", "INTEREST", "REGION"]
    granularity: Literal["DAY", "HOUR"]
    report_name: str
    sk_ad_metrics_fields: list[Literal[
        "conversion_achievement_unlocked_sk_ad_network", "conversion_achievement_unlocked_sk_ad_network_total",
        "conversion_achievement_unlocked_sk_ad_network_view", "conversion_ad_click_sk_ad_network",
        "conversion_ad_click_sk_ad_network_total", "conversion_ad_click_sk_ad_network_view", "conversion_ad_view_sk_ad_network",
        "conversion_ad_view_sk_ad_network_total", "conversion_ad_view_sk_ad_network_view",
        "conversion_add_billing_sk_ad_network", "conversion_add_billing_sk_ad_network_total",
        "conversion_add_billing_sk_ad_network_view", "conversion_add_cart_sk_ad_network",
        "conversion_add_cart_sk_ad_network_total", "conversion_add_cart_sk_ad_network_view",
        "conversion_add_to_wishlist_sk_ad_network", "conversion_add_to_wishlist_sk_ad_network_total",
        "conversion_add_to_wishlist_sk_ad_network_view", "conversion_app_opens_sk_ad_network",
        "conversion_app_opens_sk_ad_network_total", "conversion_app_opens_sk_ad_network_view",
        "conversion_assist_install_sk_ad_network", "conversion_assist_install_sk_ad_network_total",
        "conversion_assist_install_sk_ad_network_view", "conversion_complete_tutorial_sk_ad_network",
        "conversion_complete_tutorial_sk_ad_network_total", "conversion_complete_tutorial_sk_ad_network_view",
        "conversion_invite_sk_ad_network", "conversion_invite_sk_ad_network_total", "conversion_invite_sk_ad_network_view",
        "conversion_ios_installs_sk_ad_network", "conversion_ios_installs_sk_ad_network_total",
        "conversion_ios_installs_sk_ad_network_view", "conversion_level_completes_sk_ad_network",
        "conversion_level_completes_sk_ad_network_total", "conversion_level_completes_sk_ad_network_view",
        "conversion_list_view_sk_ad_network", "conversion_list_view_sk_ad_network_total",
        "conversion_list_view_sk_ad_network_view", "conversion_login_sk_ad_network", "conversion_login_sk_ad_network_total",
        "conversion_login_sk_ad_network_view", "conversion_null_sk_ad_network", "conversion_null_sk_ad_network_total",
        "conversion_null_sk_ad_network_view", "conversion_page_views_sk_ad_network",
        "conversion_page_views_sk_ad_network_total", "conversion_page_views_sk_ad_network_view",
        "conversion_purchases_sk_ad_network", "conversion_purchases_sk_ad_network_total",
        "conversion_purchases_sk_ad_network_view", "conversion_rate_sk_ad_network", "conversion_rate_sk_ad_network_total",
        "conversion_rate_sk_ad_network_view", "conversion_reserve_sk_ad_network", "conversion_reserve_sk_ad_network_total",
        "conversion_reserve_sk_ad_network_view", "conversion_save_sk_ad_network", "conversion_save_sk_ad_network_total",
        "conversion_save_sk_ad_network_view", "conversion_searches_sk_ad_network", "conversion_searches_sk_ad_network_total",
        "conversion_searches_sk_ad_network_view", "conversion_share_sk_ad_network", "conversion_share_sk_ad_network_total",
        "conversion_share_sk_ad_network_view", "conversion_sign_ups_sk_ad_network", "conversion_sign_ups_sk_ad_network_total",
        "conversion_sign_ups_sk_ad_network_view", "conversion_spend_credits_sk_ad_network",
        "conversion_spend_credits_sk_ad_network_total", "conversion_spend_credits_sk_ad_network_view",
        "conversion_start_checkout_sk_ad_network", "conversion_start_checkout_sk_ad_network_total",
        "conversion_start_checkout_sk_ad_network_view", "conversion_start_trial_sk_ad_network",
        "conversion_start_trial_sk_ad_network_total", "conversion_start_trial_sk_ad_network_view",
        "conversion_subscribe_sk_ad_network", "conversion_subscribe_sk_ad_network_total",
        "conversion_subscribe_sk_ad_network_view", "conversion_total_installs_sk_ad_network",
        "conversion_total_installs_sk_ad_network_total", "conversion_total_installs_sk_ad_network_view",
        "conversion_view_content_sk_ad_network", "conversion_view_content_sk_ad_network_total",
        "conversion_view_content_sk_ad_network_view", "custom_event_1_sk_ad_network", "custom_event_1_sk_ad_network_total",
        "custom_event_1_sk_ad_network_view", "custom_event_2_sk_ad_network", "custom_event_2_sk_ad_network_total",
        "custom_event_2_sk_ad_network_view", "custom_event_3_sk_ad_network", "custom_event_3_sk_ad_network_total",
        "custom_event_3_sk_ad_network_view", "custom_event_4_sk_ad_network", "custom_event_4_sk_ad_network_total",
        "custom_event_4_sk_ad_network_view", "custom_event_5_sk_ad_network", "custom_event_5_sk_ad_network_total",
        "custom_event_5_sk_ad_network_view", "unknown_sk_ad_network", "unknown_sk_ad_network_total",
        "unknown_sk_ad_network_view",
    ]]


class SnapchatAdsConfig(TypedDict, total=False):
    """The config of a connection to `snapchat_ads`, which `schema` names for good."""

    account_sync_mode: Literal["AllAccounts", "SpecificAccounts"]
    accounts: list[str]
    custom_reports: list[SnapchatAdsConfigCustomReports]
    organizations: list[str]
    schema: str
    swipe_attribution_window: Literal["DAY_1", "DAY_28", "DAY_7"]
    sync_mode: Literal["AllOrganizations", "SpecificOrganizations"]
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]
    view_attribution_window: Literal["DAY_1", "DAY_28", "DAY_7", "HOUR_1", "HOUR_3", "HOUR_6", "NONE"]


class SnapchatAdsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class SnapchatAdsAuth(TypedDict, total=False):
    """The auth of a connection to `snapchat_ads`."""

    client_access: SnapchatAdsAuthClientAccess
    refresh_token: str
