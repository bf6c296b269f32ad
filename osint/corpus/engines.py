"""What runs the tasks: this process, local processes, or a Dask cluster."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context
from typing import Any

from osint.corpus.parts import Job, Receipt, run_task
from osint.corpus.plan import Task
from osint.errors import InputError, UsageError

Engine = Callable[[Job, list[Task]], Iterator[Receipt]]

TASKS_A_WORKER = 200
"""A worker process is replaced after this many tasks: caches of an archive of years cannot pile up."""

TRIES = 3
"""How often a task is started before a dying worker is taken for the task's fault."""


def local(workers: int) -> Engine:
    """Processes of this machine; one worker runs in this process."""
    if workers < 1:
        raise UsageError("--workers must be 1 or more")
    return _in_process if workers == 1 else partial(_in_pool, workers)


def _in_process(job: Job, tasks: list[Task]) -> Iterator[Receipt]:
    for task in tasks:
        yield run_task(job, task)


def _in_pool(workers: int, job: Job, tasks: list[Task]) -> Iterator[Receipt]:
    """A killed worker breaks a pool: its tasks are simply done again in a new one."""
    left = {task.number: task for task in tasks}
    for _ in range(TRIES):
        try:
            for receipt in _one_pool(workers, job, list(left.values())):
                del left[receipt.number]
                yield receipt
        except BrokenProcessPool:
            continue
        return
    stuck = ", ".join(left[number].files[0] for number in sorted(left)[:3])
    raise InputError(
        f"workers died {TRIES} times, last at {stuck}; memory may be short: use fewer --workers, "
        "then --resume"
    )


def _one_pool(workers: int, job: Job, tasks: list[Task]) -> Iterator[Receipt]:
    context = get_context("spawn")
    with ProcessPoolExecutor(
        workers, mp_context=context, max_tasks_per_child=TASKS_A_WORKER
    ) as pool:
        futures = [pool.submit(run_task, job, task) for task in tasks]
        try:
            for future in as_completed(futures):
                yield future.result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def dask(scheduler: str | None, workers: int) -> Engine:
    """A Dask cluster: the one at `scheduler` (tcp://host:8786), else one on this machine.

    Raises:
        UsageError: dask is not installed.
        InputError: no scheduler answers at that address.
    """
    try:
        import distributed
    except ImportError as error:
        raise UsageError("--engine dask needs more packages: pip install 'osint[dask]'") from error
    return partial(_on_dask, distributed, scheduler, workers)


def _on_dask(
    distributed: Any, scheduler: str | None, workers: int, job: Job, tasks: list[Task]
) -> Iterator[Receipt]:
    try:
        client = (
            distributed.Client(scheduler, timeout="10s")
            if scheduler
            else distributed.Client(n_workers=workers, threads_per_worker=1, dashboard_address=None)
        )
    except (OSError, TimeoutError, ValueError) as error:
        message = f"no scheduler answers at {scheduler}; start one with `dask scheduler`"
        raise InputError(message) from error
    with client:
        futures = client.map(
            partial(run_task, job), tasks, pure=False, retries=TRIES, key=f"osint-{job.folder}"
        )
        for _, receipt in distributed.as_completed(futures, with_results=True):
            yield receipt
