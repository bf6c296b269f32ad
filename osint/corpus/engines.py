"""What runs the tasks: this process, local processes, or a Dask cluster.

Only some tasks are under way at a time, so that a plan of a million needs no more memory here.
"""

from __future__ import annotations

import gc
import os
import signal
import threading
import warnings
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from itertools import islice
from multiprocessing import active_children, connection, get_context, parent_process
from typing import Any

from osint.corpus import storage
from osint.corpus.parts import Job, Receipt, run_task
from osint.corpus.plan import Task
from osint.errors import InputError, UsageError
from osint.limits import GARBAGE

Engine = Callable[[Job, list[Task]], Generator[Receipt, None, None]]
"""Runs tasks and yields their receipts; once it is closed, none of its workers is at work here."""

TRIES = 3
"""How often a task is started alone before a dying worker is taken for the task's fault."""

UNDER_WAY_LOCAL = 2
"""Tasks handed out per local worker: one to run, one to go on with."""

UNDER_WAY_DASK = 10_000
"""Tasks a scheduler holds at once: enough for thousands of workers, some 10 MB of its memory."""

FIRST_WORKER_S = 30


def local(workers: int | None = None) -> Engine:
    """Processes of this machine, as many as it has cores; one worker runs in this process."""
    if workers is None:
        workers = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    if workers < 1:
        raise UsageError("--workers must be 1 or more")
    return partial(_local, workers)


def _local(workers: int, job: Job, tasks: list[Task]) -> Generator[Receipt, None, None]:
    workers = min(workers, len(tasks))
    return _in_pool(workers, job, tasks) if workers > 1 else _in_process(job, tasks)


def _in_process(job: Job, tasks: list[Task]) -> Generator[Receipt, None, None]:
    for task in tasks:
        yield run_task(job, task)


def _in_pool(workers: int, job: Job, tasks: list[Task]) -> Generator[Receipt, None, None]:
    """A killed worker breaks a pool. What was under way then is done again last and alone, so
    that a task which kills its worker each time holds up no other."""
    waiting = deque(tasks)
    suspects: list[Task] = []
    while waiting:
        under_way: dict[Future[Receipt], Task] = {}
        try:
            yield from _one_pool(workers, job, waiting, under_way)
        except BrokenProcessPool:
            suspects += under_way.values() or [waiting.popleft()]
    fatal: list[Task] = []
    for task in suspects:
        for _ in range(TRIES):
            try:
                yield from _one_pool(1, job, deque([task]), {})
                break
            except BrokenProcessPool:
                continue
        else:
            fatal.append(task)
    _refuse(fatal)


def _one_pool(
    workers: int, job: Job, waiting: deque[Task], under_way: dict[Future[Receipt], Task]
) -> Iterator[Receipt]:
    """Run tasks in a pool. A task is in `waiting` until it is handed out, then in `under_way`
    until it has returned, so that none is lost when a worker dies."""
    others = set(active_children())
    with ProcessPoolExecutor(
        workers, mp_context=get_context("spawn"), initializer=_begin_worker
    ) as pool:
        try:
            while waiting or under_way:
                while waiting and len(under_way) < workers * UNDER_WAY_LOCAL:
                    with _ctrl_c_later():
                        under_way[pool.submit(run_task, job, waiting[0])] = waiting[0]
                        waiting.popleft()
                done, _ = wait(under_way, return_when=FIRST_COMPLETED)
                for future in done:
                    receipt = future.result()
                    del under_way[future]
                    yield receipt
        except BaseException:  # interrupted, closed, or a worker died: what is half done is lost
            with _ctrl_c_later():
                for child in set(active_children()) - others:
                    child.terminate()
                # Waited for: a thread of the pool that is left to Python's own end is woken
                # through a pipe that it may just have closed.
                pool.shutdown(cancel_futures=True)
            raise


@contextmanager
def _ctrl_c_later() -> Iterator[None]:
    """Hold back Ctrl-C in this thread, and in each process that is started meanwhile for good: one
    that is still importing would answer it with a traceback."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin_worker() -> None:
    """Leave Ctrl-C to the parent, and end when the parent is gone, however it went."""
    gc.set_threshold(*GARBAGE)
    warnings.simplefilter("ignore")
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if (parent := parent_process()) is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def dask(scheduler: str | None = None, workers: int | None = None) -> Engine:
    """A Dask cluster: the one at `scheduler` (tcp://host:8786), else one on this machine.

    Its workers need the same `osint`, and the same paths to input and output.

    Raises:
        UsageError: dask is not installed.
    """
    try:
        import distributed
    except ImportError as error:
        raise UsageError(
            "--engine dask needs more packages: pip install 'osint-geocheck[dask]'"
        ) from error
    return partial(_on_dask, distributed, scheduler, workers)


def _on_dask(
    distributed: Any, scheduler: str | None, workers: int | None, job: Job, tasks: list[Task]
) -> Generator[Receipt, None, None]:
    if not tasks:
        return
    where = scheduler or "this machine"
    fatal: list[Task] = []
    with _connect(distributed, scheduler, workers) as client:
        try:
            yield from _with_client(distributed, client, job, tasks, fatal)
        except (OSError, CancelledError) as error:
            raise InputError(
                f"the Dask scheduler at {where} went away; what is done is kept: run again "
                "with --resume"
            ) from error
        except ImportError as error:
            raise InputError(
                f"a worker of the Dask scheduler at {where} cannot run the tasks ({error}); "
                "install osint-geocheck[dask] where it runs"
            ) from error
    _refuse(fatal)


def _with_client(
    distributed: Any, client: Any, job: Job, tasks: list[Task], fatal: list[Task]
) -> Iterator[Receipt]:
    waiting = iter(tasks)
    under_way: dict[Any, Task] = {}

    def submitted(count: int) -> list[Any]:
        new = {
            client.submit(run_task, job, task, pure=False, key=f"osint-{task.number}-{salt}"): task
            for task in islice(waiting, count)
        }
        under_way.update(new)
        return list(new)

    salt = os.urandom(8).hex()
    results = distributed.as_completed(submitted(UNDER_WAY_DASK))
    for future in results:
        task = under_way.pop(future)
        results.update(submitted(1))
        try:
            receipt = future.result()
        except distributed.KilledWorker:
            fatal.append(task)
            continue
        yield receipt


def _connect(distributed: Any, scheduler: str | None, workers: int | None) -> Any:
    import logging

    for name in ("distributed.nanny", "distributed.client", "distributed.core"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # our own sentences say what happened
    if scheduler is None:
        return distributed.Client(
            n_workers=workers or len(os.sched_getaffinity(0)),
            threads_per_worker=1,
            dashboard_address=None,
            silence_logs=logging.CRITICAL,
        )
    try:
        client = distributed.Client(scheduler, timeout="10s")
    except (OSError, TimeoutError, ValueError) as error:
        message = f"no scheduler answers at {scheduler}; start one with `dask scheduler`"
        raise InputError(message) from error
    try:
        client.wait_for_workers(1, timeout=FIRST_WORKER_S)
    except TimeoutError as error:
        client.close()
        message = f"the scheduler at {scheduler} has no workers; start some: `dask worker ADDRESS`"
        raise InputError(message) from error
    return client


def _refuse(fatal: list[Task]) -> None:
    if fatal:
        named = ", ".join(storage.shown(task.files[0]) for task in fatal[:3])
        raise InputError(
            f"a worker died each time it came to {named}; all else is done. Memory may be short: "
            "use fewer --workers or a smaller --part-size"
        )
