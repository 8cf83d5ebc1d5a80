from typing import Literal, TypedDict


class PrismaCloudConfig(TypedDict, total=False):
    """The config of a connection to `prisma_cloud`, which `schema` names for good."""

    base_url: Literal[
        "https://api.anz.prismacloud.io", "https://api.ca.prismacloud.io", "https://api.eu.prismacloud.io",
        "https://api.fr.prismacloud.io", "https://api.gov.prismacloud.io", "https://api.id.prismacloud.io",
        "https://api.ind.prismacloud.io", "https://api.jp.prismacloud.io", "https://api.prismacloud.cn",
        "https://api.prismacloud.io", "https://api.sg.prismacloud.io", "https://api.uk.prismacloud.io",
        "https://api2.eu.prismacloud.io", "https://api2.prismacloud.io", "https://api3.prismacloud.io",
        "https://api4.prismacloud.io",
    ]
    client_id: str
    client_secret: str
    console_url: str
    schema: str
