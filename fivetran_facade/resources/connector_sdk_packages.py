"""The code of connectors of your own, made with the Connector SDK."""

from __future__ import annotations

from fivetran_api.api.connector_sdk_packages import (
    create_connector_sdk_package,
    delete_connector_sdk_package,
    download_connector_sdk_package,
    get_connector_sdk_package,
    list_connector_sdk_packages,
    update_connector_sdk_package,
)
from fivetran_api.models import (
    ConnectorSdkPackageUpdate,
    NewConnectorSdkPackage,
)

from ..download import download_package
from ..operation import Mode, Resource, many, one, plain, procedure, sends


class ConnectorSdkPackages(Resource[Mode]):
    """The code of connectors of your own, made with the Connector SDK."""

    list = many(list_connector_sdk_packages)
    get = one(get_connector_sdk_package)
    create = sends(create_connector_sdk_package, NewConnectorSdkPackage)
    update = sends(update_connector_sdk_package, ConnectorSdkPackageUpdate)
    delete = plain(delete_connector_sdk_package)
    download = procedure(download_package, download_connector_sdk_package)
