"""imdi: one command for the caseworkers of a Norwegian directorate."""

__version__ = "0.1.0"
