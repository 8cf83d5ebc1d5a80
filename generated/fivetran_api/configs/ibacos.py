from typing import Literal, TypedDict


class IbacosConfig(TypedDict, total=False):
    """The config of a connection to `ibacos`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    subdomain: Literal["ibacos-perform-api.ibacos.com", "perform-api-stg.ibacos.org", "perform-api.Indo.site"]
