from typing import Literal

SetupTestStatus = Literal["FAILED", "JOB_FAILED", "PASSED", "SKIPPED", "WARNING"]

SETUP_TEST_STATUS_VALUES: tuple[SetupTestStatus, ...] = (
    "FAILED",
    "JOB_FAILED",
    "PASSED",
    "SKIPPED",
    "WARNING",
)
