from typing import TypedDict


class CanvasData2ByInstructureConfig(TypedDict, total=False):
    """The config of a connection to `canvas_data_2_by_instructure`, which `schema` and `table` name for good."""

    client_id: str
    schema: str
    secret: str
    table: str
