from typing import Literal, TypedDict


class NationalHeavyVehicleRegulatorConfig(TypedDict, total=False):
    """The config of a connection to `national_heavy_vehicle_regulator`, which `schema` names for good."""

    hostname: Literal["api-mobile.nhvr.gov.au", "api-public.nhvr.gov.au"]
    schema: str
    subscription_key: str
