from typing import Literal, TypedDict


class FacebookAdsConfigCustomTables(TypedDict, total=False):
    """The fields of `custom_tables`."""

    action_breakdowns: list[Literal[
        "action_canvas_component_name", "action_carousel_card_id", "action_carousel_card_name", "action_destination",
        "action_device", "action_link_click_destination", "action_reaction", "action_target_id", "action_type",
        "action_video_sound", "action_video_type",
    ]]
    action_report_time: Literal["conversion", "impression", "mixed"]
    aggregation: Literal["Day", "Lifetime", "Month", "Week"]
    attribution_windows: list[Literal[
        "CLICK_1D", "CLICK_28D", "CLICK_7D", "ENGAGED_VIEW_1D", "INCREMENTALITY", "INCREMENTALITY_ALL_CONVERSIONS",
        "INCREMENTALITY_FIRST_CONVERSION", "VIEW_1D",
    ]]
    breakdowns: list[Literal[
        "action_converted_product_id", "ad_format_asset", "age", "app_id", "body_asset", "call_to_action_asset",
        "coarse_conversion_value", "comscore_market", "country", "description_asset", "device_platform", "dma", "fidelity_type",
        "frequency_value", "gender", "hourly_stats_aggregated_by_advertiser_time_zone",
        "hourly_stats_aggregated_by_audience_time_zone", "hsid", "image_asset", "impression_device", "is_conversion_id_modeled",
        "link_url_asset", "mmm", "place_page_id", "placement", "platform_position", "postback_sequence_index", "product_id",
        "publisher_platform", "redownload", "region", "skan_campaign_id", "skan_conversion_id", "title_asset",
        "user_segment_key", "video_asset",
    ]]
    click_attribution_window: Literal["DAY_1", "DAY_1_EV", "DAY_28", "DAY_7", "NONE"]
    config_type: Literal["Custom", "Prebuilt"]
    engaged_view_attribution_window: Literal["DAY_1", "DAY_1_EV", "DAY_28", "DAY_7", "NONE"]
    fields: list[Literal[
        "account_currency", "account_id", "account_name", "action_values", "actions", "ad_click_actions", "ad_id",
        "ad_impression_actions", "ad_name", "adset_id", "adset_name", "app_store_clicks", "attribution_setting", "auction_bid",
        "auction_competitiveness", "auction_max_competitor_bid", "buying_type", "call_to_action_clicks", "campaign_id",
        "campaign_name", "canvas_avg_view_percent", "canvas_avg_view_time", "canvas_component_avg_pct_view",
        "catalog_segment_actions", "catalog_segment_value", "catalog_segment_value_mobile_purchase_roas",
        "catalog_segment_value_omni_purchase_roas", "catalog_segment_value_website_purchase_roas", "click_to_app_deeplink",
        "click_to_app_store", "click_to_website", "clicks", "conversion_rate_ranking", "conversion_values", "conversions",
        "converted_product_quantity", "converted_product_value", "cost_per_10_sec_video_view", "cost_per_15_sec_video_view",
        "cost_per_2_sec_continuous_video_view", "cost_per_action_type", "cost_per_ad_click", "cost_per_conversion",
        "cost_per_dda_countby_convs", "cost_per_estimated_ad_recallers", "cost_per_inline_link_click",
        "cost_per_inline_post_engagement", "cost_per_one_thousand_ad_impression", "cost_per_outbound_click", "cost_per_result",
        "cost_per_thruplay", "cost_per_total_action", "cost_per_unique_action_type", "cost_per_unique_click",
        "cost_per_unique_inline_link_click", "cost_per_unique_outbound_click", "cpc", "cpm", "cpp", "created_time", "ctr",
        "date_start", "date_stop", "dda_countby_convs", "deeplink_clicks", "engagement_rate_ranking",
        "estimated_ad_recall_rate", "estimated_ad_recallers", "frequency", "full_view_impressions", "full_view_reach",
        "gender_targeting", "impressions", "inline_link_click_ctr", "inline_link_clicks", "inline_post_engagement",
        "instagram_upcoming_event_reminders_set", "instant_experience_clicks_to_open", "instant_experience_clicks_to_start",
        "instant_experience_outbound_clicks", "interactive_component_tap", "labels", "location", "mobile_app_purchase_roas",
        "newsfeed_avg_position", "newsfeed_clicks", "newsfeed_impressions", "objective", "objective_result_rate",
        "objective_results", "optimization_goal", "outbound_clicks", "outbound_clicks_ctr", "place_page_name", "purchase_roas",
        "qualifying_question_qualify_answer_rate", "quality_ranking", "reach", "relevance_score", "social_clicks",
        "social_impressions", "social_reach", "social_spend", "spend", "total_action_value", "total_actions",
        "total_unique_actions", "unique_actions", "unique_clicks", "unique_ctr", "unique_impressions",
        "unique_inline_link_click_ctr", "unique_inline_link_clicks", "unique_link_clicks_ctr", "unique_outbound_clicks",
        "unique_outbound_clicks_ctr", "unique_social_clicks", "user_segment_key", "video_10_sec_watched_actions",
        "video_15_sec_watched_actions", "video_30_sec_watched_actions", "video_avg_percent_watched_actions",
        "video_avg_time_watched_actions", "video_continuous_2_sec_watched_actions", "video_p100_watched_actions",
        "video_p25_watched_actions", "video_p50_watched_actions", "video_p75_watched_actions", "video_p95_watched_actions",
        "video_play_actions", "video_play_curve_actions", "video_play_retention_0_to_15s_actions",
        "video_play_retention_20_to_60s_actions", "video_play_retention_graph_actions", "video_thruplay_watched_actions",
        "video_time_watched_actions", "website_clicks", "website_ctr", "website_purchase_roas", "wish_bid",
    ]]
    level: Literal["account", "ad", "adset", "campaign", "none"]
    prebuilt_report_name: str
    table_name: str
    use_unified_attribution_setting: bool
    view_attribution_window: Literal["DAY_1", "DAY_1_EV", "DAY_28", "DAY_7", "NONE"]


class FacebookAdsConfig(TypedDict, total=False):
    """The config of a connection to `facebook_ads`, which `schema` names for good."""

    accounts: list[str]
    custom_tables: list[FacebookAdsConfigCustomTables]
    schema: str
    sync_metadata: bool
    sync_mode: Literal["AllAccounts", "SpecificAccounts"]
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]


class FacebookAdsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class FacebookAdsAuth(TypedDict, total=False):
    """The auth of a connection to `facebook_ads`."""

    access_token: str
    client_access: FacebookAdsAuthClientAccess
    user_access_token: str
