"""The version of the package, which the build and the User-Agent header read."""

__version__ = "0.1.0"
