"""The verdict alone: attributing an end by the timestamps of one response, the Date of the acceptance and the sync history."""

from __future__ import annotations

import json
import time
from datetime import datetime, timedelta
from typing import Any

import pytest
from attrs import evolve

from fivetran_api.models import Connection, SyncRecord, Transformation
from fivetran_facade import FivetranError, RunHandle, SyncHandle
from fivetran_facade.syncs.verdict import (
    Trace,
    Whose,
    accepted,
    is_manual,
    is_paused,
    judged,
    judged_by_history,
    judged_run,
    last_end,
    outcome_of,
    record_of,
    records_in,
    traced,
    traced_by_history,
    traced_run,
    unknown_text,
)
from stage import EPOCH, KEY, Row, Stage

OLD = EPOCH - timedelta(hours=1)
EARLIER, OURS, UNCLEAR = Whose.EARLIER, Whose.OURS, Whose.UNCLEAR


def at(seconds: float) -> datetime:
    return EPOCH + timedelta(seconds=seconds)


def read(**row: Any) -> Connection:
    given = Row(**row)
    return Connection.from_dict(Stage(given).shown(given))


def handle(**given: Any) -> SyncHandle:
    """The handle of a trigger that was accepted in the second of EPOCH."""
    return accepted(SyncHandle(connection_id=KEY, baseline=OLD, **given), EPOCH)


@pytest.mark.parametrize(("end", "whose"), [
    (None, EARLIER), (OLD, EARLIER), (at(-0.001), EARLIER), (at(0), UNCLEAR), (at(0.999999), UNCLEAR), (at(1), OURS),
    (at(9e4), OURS),
])  # fmt: skip
@pytest.mark.parametrize("name", ["succeeded", "failed"])
def test_the_second_of_the_acceptance_decides(name: str, end: datetime | None, whose: Whose) -> None:
    assert judged(handle(), read(**{name: end}))[1] is whose


def test_an_end_that_a_read_after_the_acceptance_did_not_show_is_ours() -> None:
    after, whose = judged(handle(), read(succeeded=OLD))
    assert whose is EARLIER
    assert judged(after, read(succeeded=at(0.5)))[1] is OURS


def test_an_end_of_that_second_stays_unclear_until_a_sync_runs_or_ends_after_it() -> None:
    after, whose = judged(handle(), read(succeeded=at(0.5)))
    again, still = judged(after, read(succeeded=at(0.5)))
    assert (whose, still, again.unclear) == (UNCLEAR, UNCLEAR, at(0.5))
    assert judged(again, read(succeeded=at(0.7)))[1] is OURS
    running, whose = judged(again, read(succeeded=at(0.5), state="syncing"))
    assert (whose, running.baseline, running.unclear) == (EARLIER, at(0.5), None)
    assert judged(running, read(succeeded=at(0.5)))[1] is EARLIER
    assert judged(running, read(succeeded=at(0.5), failed=at(0.6)))[1] is OURS


@pytest.mark.parametrize("state", ["paused", "scheduled", "terminated", "zzz", None])
def test_an_unclear_end_stays_unclear_in_every_state_but_syncing(state: Any) -> None:
    assert judged(handle(), read(succeeded=at(0.5), state=state))[1] is UNCLEAR


def test_the_baseline_never_goes_back() -> None:
    older = OLD - timedelta(hours=1)
    checked = SyncHandle(connection_id=KEY, baseline=OLD, checked=True)
    after, whose = judged(checked, read(succeeded=older))
    assert (whose, after.baseline) == (EARLIER, OLD)
    after, whose = judged(handle(), read(succeeded=at(-9)))
    assert (whose, after.baseline) == (EARLIER, at(-9))


def test_a_reschedule_of_before_the_trigger_counts_again_once_another_state_was_shown() -> None:
    before = handle(rescheduled_for=at(90))
    still, _ = judged(before, read(succeeded=OLD, state="rescheduled", rescheduled_for=at(90)))
    assert still.rescheduled_for == at(90)
    assert judged(still, read(succeeded=OLD))[0].rescheduled_for is None


def test_without_any_date_only_what_a_read_did_not_show_is_ours() -> None:
    undated = SyncHandle(connection_id=KEY, baseline=OLD)
    assert judged(undated, read(succeeded=at(50)))[1] is UNCLEAR
    after, _ = judged(undated, read(succeeded=OLD))
    assert judged(after, read(succeeded=at(50)))[1] is OURS


@pytest.mark.parametrize(("succeeded", "failed", "said"), [
    (at(5), None, "success"), (None, at(5), "failure"), (at(5), at(4), "success"), (at(4), at(5), "failure"),
    (at(5), at(5), "failure"),
])  # fmt: skip
def test_the_later_moment_is_the_outcome(succeeded: Any, failed: Any, said: str) -> None:
    assert outcome_of(read(succeeded=succeeded, failed=failed)) == said


# Resyncs


def test_of_a_resync_a_success_counts_once_all_is_loaded() -> None:
    assert judged(handle(resync=True), read(succeeded=at(5), historical=True))[1] is EARLIER
    assert judged(handle(resync=True), read(succeeded=at(5)))[1] is OURS


def test_of_a_resync_a_failure_counts_unless_another_sync_may_have_been_running() -> None:
    idle, _ = judged(handle(resync=True), read(succeeded=OLD, historical=True))
    assert judged(idle, read(failed=at(5), historical=True))[1] is OURS
    running, _ = judged(handle(resync=True), read(succeeded=OLD, historical=True, state="syncing"))
    after, whose = judged(running, read(failed=at(5), historical=True))
    assert whose is UNCLEAR
    begun, whose = judged(after, read(failed=at(5), historical=True, state="syncing"))
    assert whose is EARLIER
    assert judged(begun, read(failed=at(9), historical=True))[1] is OURS


@pytest.mark.parametrize("state", ["zzz", "rescheduled", "scheduled"])
def test_another_sync_may_have_been_running_at_a_resync_only_if_it_was_seen(state: str) -> None:
    first, _ = judged(handle(resync=True, syncing=True), read(succeeded=OLD, historical=True, state=state))
    assert not first.syncing
    running, _ = judged(handle(resync=True, syncing=True), read(succeeded=OLD, historical=True, state="syncing"))
    assert running.syncing
    # The baseline is later than what is shown, as after a change of the connection's own timestamps.
    older, _ = judged(running, read(succeeded=OLD - timedelta(hours=1), historical=True, state="syncing"))
    assert older.syncing


# The sync history


def records(*given: tuple[float | None, float | None, str], names: tuple[str, str] = ("start", "end")) -> Any:
    moments = [[None if moment is None else at(moment).isoformat() for moment in each[:2]] for each in given]
    return records_in(
        SyncRecord.from_dict({"sync_id": str(place), names[0]: start, names[1]: end, "status": each[2]})
        for place, (each, (start, end)) in enumerate(zip(given, moments, strict=True))
    )


@pytest.mark.parametrize("names", [("start", "end"), ("started_at", "ended_at")])
@pytest.mark.parametrize(("given", "force", "whose"), [
    ([(0.1, 0.5, "COMPLETED")], False, OURS),
    ([(-50, 0.5, "COMPLETED")], False, OURS),  # it was running, so the trigger joined it
    ([(-50, 0.5, "COMPLETED")], True, EARLIER),
    ([(-50, 0.5, "COMPLETED"), (None, None, "PENDING")], False, EARLIER),
    ([(-50, 0.5, "COMPLETED"), (2, None, "SYNCING")], False, EARLIER),
    ([(-50, -0.4, "COMPLETED"), (0.1, 0.5, "SUCCESS_WITH_TASK")], False, OURS),
    ([(None, 0.5, "COMPLETED")], False, UNCLEAR),
    ([(0.1, 100.5, "COMPLETED")], False, UNCLEAR),
    ([(0.1, 0.5, "FAILURE_WITH_TASK")], False, UNCLEAR),
    ([(0.1, 0.5, "CANCELED")], False, UNCLEAR),
    ([(-50, 0.5, "COMPLETED"), (0.5, None, "SYNCING")], False, EARLIER),  # of one moment: the end came first
    ([(0, 0.5, "COMPLETED")], True, OURS),  # it may have started at the very moment of the acceptance
    ([(0.1, 1.5, "COMPLETED")], False, OURS),  # a second is as close as the two clocks are
    ([], False, UNCLEAR),
])  # fmt: skip
def test_the_sync_history_decides_what_is_unclear(given: Any, names: Any, *, force: bool, whose: Whose) -> None:
    found = records(*given, names=names)
    assert judged_by_history(handle(force=force), UNCLEAR, at(0.5), "success", found) is whose


@pytest.mark.parametrize("start", [1, 2])
def test_a_sync_that_started_after_the_acceptance_is_ours_whatever_followed(start: float) -> None:
    found = records((start, 5, "COMPLETED"), (6, None, "SYNCING"))
    assert judged_by_history(handle(), UNCLEAR, at(5), "success", found) is OURS


@pytest.mark.parametrize(("outcome", "status", "agrees"), [
    ("success", "COMPLETED", True), ("success", "FAILURE", False), ("failure", "FAILURE_WITH_TASK", True),
    ("failure", "COMPLETED", False), ("failure", "SUCCESS_WITH_TASK", False), ("failure", "ODD", True),
    ("success", "ODD", True), ("failure", "TRUNCATED", False), ("success", "", True),
])  # fmt: skip
def test_an_item_of_the_history_is_of_an_end_unless_its_status_contradicts(outcome: Any, status: str, *, agrees: bool) -> None:
    assert (record_of(at(5), outcome, records((1, 5, status))) is not None) is agrees


def test_a_time_without_a_zone_in_the_history_is_taken_as_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        item = SyncRecord.from_dict({"start": "2026-03-01T12:00:05", "end": "2026-03-01T14:00:09+02:00"})
        (record,) = records_in([item])
    finally:
        monkeypatch.undo()
        time.tzset()
    assert (record.start, record.end) == (at(5), at(9))


@pytest.mark.parametrize(("start", "options", "whose"), [
    (-5, {}, OURS), (-5, {"force": True}, EARLIER), (-5, {"resync": True}, EARLIER), (0.5, {"resync": True}, OURS),
    (2, {"force": True}, OURS),
])  # fmt: skip
def test_the_sync_history_refutes_an_end_of_a_sync_that_was_not_to_be_joined(start: float, options: Any, whose: Whose) -> None:
    assert judged_by_history(handle(**options), OURS, at(9), "success", records((start, 9, "COMPLETED"))) is whose


def test_an_item_of_the_history_is_found_within_a_second_of_the_end_and_the_closest_counts() -> None:
    found = records((0, 10.0, "COMPLETED"), (20, 30.9, "COMPLETED"), (31, 31.2, "COMPLETED"))
    assert [record_of(at(end), "success", found) for end in (8.9, 12.1)] == [None, None]
    near = [record_of(at(end), "success", found) for end in (10.9, 30.9, 31.1)]
    assert [each.item.sync_id if each else None for each in near] == ["0", "1", "2"]


# Triggers in doubt


@pytest.mark.parametrize(("before", "now", "trace"), [
    ({}, {}, Trace.NOTHING),
    ({}, {"state": "syncing"}, Trace.ACCEPTED),
    ({"syncing": True}, {"state": "syncing"}, Trace.ACCEPTED),
    ({"syncing": True, "force": True}, {"state": "syncing"}, Trace.UNCLEAR),
    ({"force": True}, {"state": "syncing"}, Trace.ACCEPTED),
    ({}, {"succeeded": at(5)}, Trace.UNCLEAR),
    ({}, {"succeeded": at(-5)}, Trace.NOTHING),
    ({}, {"state": "rescheduled", "rescheduled_for": at(90)}, Trace.ACCEPTED),
    ({"rescheduled_for": at(90)}, {"state": "rescheduled", "rescheduled_for": at(90)}, Trace.NOTHING),
    ({"resync": True}, {"historical": True}, Trace.ACCEPTED),
    ({"resync": True}, {"state": "syncing"}, Trace.NOTHING),
    ({"resync": True, "historical": True}, {"state": "syncing", "historical": True}, Trace.UNCLEAR),
    ({"resync": True, "historical": True}, {"historical": True}, Trace.NOTHING),
    ({"resync": True, "historical": True}, {"state": "zzz", "historical": True}, Trace.NOTHING),
    ({}, {"state": "zzz"}, Trace.NOTHING),
    ({}, {"state": "zzz", "rescheduled_for": at(90)}, Trace.NOTHING),
    ({}, {"state": "paused", "rescheduled_for": at(90)}, Trace.NOTHING),
])  # fmt: skip
def test_what_shows_that_a_trigger_was_accepted(before: Any, now: Any, trace: Trace) -> None:
    doubtful = SyncHandle(connection_id=KEY, baseline=OLD, earliest=EPOCH, in_doubt=True, **before)
    after, found = traced(doubtful, read(**{"succeeded": OLD, **now}), at(7))
    assert (found, after.in_doubt) == (trace, trace is not Trace.ACCEPTED)


def test_a_trigger_that_is_seen_was_accepted_by_the_read_at_the_latest_or_when_it_said() -> None:
    doubtful = SyncHandle(connection_id=KEY, baseline=OLD, earliest=EPOCH, in_doubt=True)
    seen = read(succeeded=OLD, state="syncing")
    assert traced(doubtful, seen, at(7))[0].latest == at(8)
    assert traced(evolve(doubtful, latest=at(3)), seen, at(7))[0].latest == at(3)
    assert traced(doubtful, seen, None)[0].latest is None


@pytest.mark.parametrize(("given", "options", "trace"), [
    ([(0, 3, "COMPLETED")], {"force": True}, Trace.UNCLEAR),
    ([], {}, Trace.NOTHING), ([(-5, 3, "COMPLETED")], {}, Trace.NOTHING), ([(0.5, 3, "COMPLETED")], {}, Trace.ACCEPTED),
    ([(0.5, 3, "COMPLETED")], {"force": True}, Trace.UNCLEAR), ([(1, 3, "COMPLETED")], {"force": True}, Trace.ACCEPTED),
    ([(None, None, "PENDING")], {}, Trace.ACCEPTED), ([(None, None, "CANCELED")], {}, Trace.NOTHING),
    ([(2, 3, "COMPLETED")], {"resync": True}, Trace.UNCLEAR), ([(2, 3, "COMPLETED")], {"earliest": None}, Trace.UNCLEAR),
])  # fmt: skip
def test_what_the_history_shows_of_a_trigger(given: Any, options: Any, trace: Trace) -> None:
    doubtful = evolve(SyncHandle(connection_id=KEY, earliest=EPOCH, in_doubt=True), **options)
    assert traced_by_history(doubtful, records(*given)) is trace


# Odd answers


@pytest.mark.parametrize(("paused", "state", "said"), [
    (True, "scheduled", True), (True, None, True), (False, "scheduled", False), (False, "paused", False),
    (None, "paused", True), (None, "scheduled", False), (None, "oops", False), (None, "zzz", False), (None, None, False),
    ("no", "syncing", False), (1, "scheduled", False), (0, "paused", True), (2, "scheduled", False),
])  # fmt: skip
def test_a_connection_is_paused_if_it_says_so_or_says_nothing_and_its_state_does(
    paused: Any, state: Any, *, said: bool
) -> None:
    connection = read()
    connection.paused = paused
    assert connection.status is not None
    connection.status.sync_state = state
    assert is_paused(connection) is said


@pytest.mark.parametrize(("old", "new", "said"), [
    ("auto", None, False), ("manual", None, True), ("auto", "MANUAL", True), ("auto", "INTERVAL", False),
    ("auto", "ZZZ", False), ("zzz", None, False), (None, None, False),
])  # fmt: skip
def test_a_connection_is_manual_if_either_schedule_says_so(old: Any, new: Any, *, said: bool) -> None:
    row = Row()
    connection = Connection.from_dict(
        Stage(row).shown(row) | {"schedule_type": old} | ({"schedule": {"schedule_type": new}} if new else {})
    )
    assert is_manual(connection) is said


LOST = "The response to the trigger of a sync of a was lost, and it is not known whether it was started"
UNSEEN = "It is not known whether the sync of a has ended"
ONE = "one ended at 2026-03-01T12:00:00+00:00, which may have been an earlier one"


@pytest.mark.parametrize(("doubt", "end", "text"), [
    (False, None, f"{UNSEEN}: the API does not show it"), (False, EPOCH, f"{UNSEEN}: {ONE}"), (True, None, LOST),
    (True, EPOCH, f"{LOST}: {ONE}"),
])  # fmt: skip
def test_what_cannot_be_found_out_is_said_in_a_sentence(end: Any, text: str, *, doubt: bool) -> None:
    assert unknown_text("sync", SyncHandle(connection_id="a", in_doubt=doubt), end) == text


@pytest.mark.parametrize("odd", [None, "soon", 7, "absent", "0001-01-01T00:00:00+05:00", "9999-12-31T23:59:59-05:00"])
def test_an_answer_without_readable_timestamps_is_no_verdict(odd: Any) -> None:
    row = Row()
    shown = Stage(row).shown(row) | {"succeeded_at": odd, "failed_at": odd, "status": odd}
    shown = {name: value for name, value in shown.items() if value != "absent"}
    try:
        connection = Connection.from_dict(shown)
    except (FivetranError, AttributeError, TypeError):
        return
    assert last_end(connection) is None
    assert judged(handle(), connection)[1] is EARLIER


def test_a_date_at_the_end_of_time_is_no_bound() -> None:
    last = datetime.max.replace(microsecond=0, tzinfo=EPOCH.tzinfo)
    assert accepted(SyncHandle(connection_id=KEY), last).latest is None


# Handles

HANDLES: list[SyncHandle | RunHandle] = [
    SyncHandle(connection_id="a"),
    SyncHandle(
        connection_id="a", baseline=OLD, accepted_at=EPOCH, earliest=EPOCH, latest=at(1), checked=True, unclear=at(0.5),
        in_doubt=True, force=True, resync=True, syncing=True, historical=True, rescheduled_for=at(90),
    ),
    RunHandle(transformation_id="a"),
    RunHandle(transformation_id="a", baseline=OLD, running=True, started_before=OLD),
]  # fmt: skip


@pytest.mark.parametrize("given", HANDLES, ids=repr)
def test_a_handle_arrives_as_it_left_also_at_another_version(given: SyncHandle | RunHandle) -> None:
    written = json.loads(given.to_json())
    assert written["version"] == 1
    assert type(given).from_json(given.to_json().encode()) == given
    assert type(given).from_json(json.dumps(written | {"of_a_later_version": [7]})) == given


def test_a_reader_does_without_fields_that_an_earlier_version_did_not_write() -> None:
    assert SyncHandle.from_json('{"version": 1, "connection_id": "a"}') == SyncHandle(connection_id="a")


@pytest.mark.parametrize("text", [
    "", "{}", "[]", "7", "null", '{"connection_id": "a"}', '{"version": 1}', '{"version": 1, "connection_id": " "}',
    '{"version": 1, "connection_id": 7}', '{"version": true, "connection_id": "a"}', '{"version": 0, "connection_id": "a"}',
    '{"version": 1, "connection_id": "a", "baseline": "soon"}',
    '{"version": 1, "connection_id": "a", "baseline": "2026-03-01"}',
    '{"version": 1, "connection_id": "a", "baseline": 7}', '{"version": 1, "connection_id": "a", "resync": "no"}',
    '{"version": "1", "connection_id": "a"}', "[" * 100_000, RunHandle(transformation_id="a").to_json(),
    SyncHandle(connection_id="a").to_json()[:-9],
])  # fmt: skip
def test_what_is_no_handle_is_not_taken_for_one(text: str) -> None:
    with pytest.raises(ValueError, match=r"SyncHandle.to_json\(\)"):
        SyncHandle.from_json(text)


@pytest.mark.parametrize("fields", [{"connection_id": "a"}, {"connection_id": "a", "baseline": {"of": "another form"}}, {}])
def test_a_handle_of_a_later_format_is_refused_by_name(fields: dict[str, Any]) -> None:
    """The other fields may have any form in a later format."""
    with pytest.raises(ValueError, match="format 2 of a later version"):
        SyncHandle.from_json(json.dumps({"version": 2} | fields))


# Runs of transformations


def run(**given: Any) -> RunHandle:
    return accepted(RunHandle(transformation_id="a", baseline=OLD, **given), EPOCH)


def transformation(started: datetime | None, ended: datetime | None, status: str = "SUCCEEDED") -> Transformation:
    moments = [None if each is None else each.isoformat() for each in (started, ended)]
    return Transformation.from_dict({"id": "a", "status": status, "last_started_at": moments[0], "last_ended_at": moments[1]})


@pytest.mark.parametrize(("started", "ended", "status", "whose"), [
    (None, None, "NEW", EARLIER), (OLD, OLD, "FAILED", EARLIER), (at(-9), at(-0.1), "FAILED", EARLIER),
    (at(2), at(9), "SUCCEEDED", OURS), (None, at(9), "SUCCEEDED", OURS), (at(0.2), at(0.9), "FAILED", OURS),
    (at(-9), at(0.9), "FAILED", EARLIER), (None, at(0.9), "FAILED", UNCLEAR), (at(9), at(0.9), "RUNNING", EARLIER),
    (at(2), at(9), "RUNNING", EARLIER), (at(0.5), at(0.5), "FAILED", OURS), (at(0), at(0.5), "FAILED", OURS),
    (at(0.9), at(0.5), "FAILED", UNCLEAR),
])  # fmt: skip
def test_the_end_of_a_run_is_ours_if_it_started_with_the_trigger(started: Any, ended: Any, status: str, whose: Whose) -> None:
    assert judged_run(run(), transformation(started, ended, status))[1] is whose


@pytest.mark.parametrize(("before", "started", "ended", "status", "trace"), [
    ({}, OLD, OLD, "FAILED", Trace.NOTHING), ({}, OLD, OLD, "SCHEDULING", Trace.ACCEPTED),
    ({}, at(3), OLD, "RUNNING", Trace.ACCEPTED),
    ({}, at(1), at(2), "FAILED", Trace.ACCEPTED), ({"running": True}, OLD, OLD, "RUNNING", Trace.NOTHING),
    ({"running": True}, OLD, at(3), "FAILED", Trace.NOTHING), ({"running": True}, at(4), at(3), "RUNNING", Trace.ACCEPTED),
    ({"started_before": None}, None, at(3), "FAILED", Trace.UNCLEAR),
    ({"started_before": None}, at(-3), OLD, "FAILED", Trace.NOTHING), ({}, at(0), at(3), "FAILED", Trace.ACCEPTED),
])  # fmt: skip
def test_what_shows_that_a_run_was_accepted(before: Any, started: Any, ended: Any, status: str, trace: Trace) -> None:
    doubtful = evolve(run(started_before=OLD), accepted_at=None, latest=None, in_doubt=True, **before)
    after, found = traced_run(doubtful, transformation(started, ended, status), at(9))
    assert (found, after.in_doubt) == (trace, trace is not Trace.ACCEPTED)


def test_a_run_that_is_seen_was_accepted_by_the_read_at_the_latest_or_when_it_said() -> None:
    doubtful = evolve(run(started_before=OLD), accepted_at=None, latest=None, in_doubt=True)
    seen = transformation(at(3), OLD, "RUNNING")
    assert traced_run(doubtful, seen, at(9))[0].latest == at(10)
    assert traced_run(evolve(doubtful, latest=at(5)), seen, at(9))[0].latest == at(5)
