from typing import Literal, TypedDict


class SistrixConfig(TypedDict, total=False):
    """The config of a connection to `sistrix`, which `schema` and `table` name for good."""

    api_key: str
    country: Literal[
        "ae", "ar", "at", "au", "be", "bg", "br", "ca", "ch", "cl", "co", "cy", "cz", "de", "dk", "eg", "es", "fi", "fr", "gr",
        "hr", "hu", "id", "ie", "in", "it", "jp", "mt", "mx", "my", "ng", "nl", "no", "nz", "pe", "ph", "pk", "pl", "pt", "ro",
        "ru", "se", "sg", "si", "sk", "th", "tr", "ua", "uk", "us", "ve", "vn", "za",
    ]
    domain: str
    schema: str
    table: str
