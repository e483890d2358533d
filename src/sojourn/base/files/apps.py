"""Files that people hand in."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.apps import AppConfig
from django.conf import settings


class FilesConfig(AppConfig):
    name = "sojourn.base.files"
    label = "files"

    def ready(self) -> None:
        from sojourn.base.files.keeping import scan_waiting  # noqa: PLC0415  rows are known only now
        from sojourn.base.files.pieces import sweep  # noqa: PLC0415  likewise
        from sojourn.base.jobs.regular import register_regular  # noqa: PLC0415  likewise

        def scan(_arguments: Mapping[str, Any], _step: object) -> Mapping[str, Any]:
            return {"scanned": scan_waiting()}

        def sweep_pieces(_arguments: Mapping[str, Any], _step: object) -> Mapping[str, Any]:
            return {"deleted": sweep()}

        register_regular("sweep_pieces", timedelta(hours=6), sweep_pieces)
        if settings.CLAMD:
            register_regular("scan", timedelta(minutes=5), scan)
