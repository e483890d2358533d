"""An outcome as a folder: written whole or not at all."""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from sojourn.desk.report import figures_of, render_report
from sojourn.tables import Call
from sojourn.tables.outcome import Outcome, write_certificate, write_tables
from sojourn.tables.writing import whole_folder

REPORT = "report.html"


def publish(call: Call, outcome: Outcome, folder: Path, *, replace: bool = False) -> Outcome:
    """Write the tables, the report and the certificate; the answer is the outcome with the hashes of its files.

    Errors: BadInput of `whole_folder`.
    """
    # Counting for the report and writing the tables leave each other the cores that either does not use.
    with whole_folder(folder, replace=replace) as draft, ThreadPoolExecutor(1) as beside:
        counting = beside.submit(figures_of, call, outcome)
        certificate: dict[str, Any] = {**outcome.certificate, "outputs": write_tables(draft, outcome)}
        done = Outcome(outcome.allocation, outcome.refusals, outcome.caps, outcome.instalments, certificate)
        page = render_report(call, done, counting.result()).encode()
        (draft / REPORT).write_bytes(page)
        certificate["outputs"] = {**certificate["outputs"], REPORT: hashlib.sha256(page).hexdigest()}
        write_certificate(draft, certificate)
    return done
