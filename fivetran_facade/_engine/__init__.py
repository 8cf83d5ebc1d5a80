"""The making of calls. Private: what users need of it is on the clients."""

from .engine import AsyncEngine, BaseEngine, Engine
from .steps import Steps

__all__ = ["AsyncEngine", "BaseEngine", "Engine", "Steps"]
