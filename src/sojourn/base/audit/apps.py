"""The record."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "sojourn.base.audit"
    label = "audit"

    def ready(self) -> None:
        from sojourn.base.audit.sealing import CHECK, check, seal  # noqa: PLC0415  rows are known only now
        from sojourn.base.jobs.regular import register_regular  # noqa: PLC0415  likewise

        def seal_record(_arguments: Mapping[str, Any], _step: object) -> Mapping[str, Any]:
            made = seal()
            return {"digest": "" if made is None else made.digest}

        def check_record(_arguments: Mapping[str, Any], _step: object) -> Mapping[str, Any]:
            return check().plain()

        # The seal first: of two that are due together, the check then looks at what has just been sealed.
        register_regular("seal", timedelta(days=1), seal_record)
        register_regular(CHECK, timedelta(days=1), check_record)
