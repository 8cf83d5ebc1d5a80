from typing import TypeAlias


MilvusConfig: TypeAlias = dict[str, object]
"""The config of a destination in `milvus`."""
