"""Runs MLflow with fixed ids and a clock that is set by hand, and writes its database as SQL.

To be imported before anything of MLflow's, whose modules keep references to what is replaced here.
"""

import os
import random
import sqlite3
import sys
import tempfile
import time
import uuid
import warnings
from datetime import datetime, timezone

_ids = random.Random(20260907)
uuid.uuid4 = lambda: uuid.UUID(int=_ids.getrandbits(128), version=4)
_now = [0.0]
time.time = lambda: _now[0]
os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"
warnings.simplefilter("ignore", FutureWarning)  # MLflow's stages are deprecated, and the subject


def at(moment):
    """Sets the clock, `2026-09-07 10:04`, UTC; gives milliseconds since 1970."""
    _now[0] = datetime.fromisoformat(moment).replace(tzinfo=timezone.utc).timestamp()
    return int(_now[0] * 1000)


at("2026-06-01 08:00")

import mlflow  # noqa: E402
from mlflow import MlflowClient  # noqa: E402
from mlflow.store.tracking.sqlalchemy_store import SqlAlchemyStore  # noqa: E402


def write_registry(fill, target):
    """Has `fill(client)` fill a new database, and writes that to the file `target` as SQL."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "mlflow.db")
        uri = f"sqlite:///{path}"
        # With a root of its own, so that no path of this machine gets into the default experiment.
        SqlAlchemyStore(uri, "mlflow-artifacts:/")
        mlflow.set_tracking_uri(uri)
        fill(MlflowClient(uri))
        text = dump(path)
        if folder in text:
            raise SystemExit(f"{folder} got into the dump")
    with open(target, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def dump(path):
    """The database as SQL: tables, rows in the order of their primary keys, indexes."""
    db = sqlite3.connect(path)
    objects = "SELECT name, sql FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL ORDER BY name"
    tables = db.execute(objects, ("table",)).fetchall()
    lines = [
        f"-- Written by MLflow {mlflow.__version__} through {os.path.basename(sys.argv[0])}.",
        "BEGIN;",
        "PRAGMA defer_foreign_keys = ON;",
    ]
    lines += [f"{in_order(sql)};" for _, sql in tables]
    for table, _ in tables:
        info = db.execute(f'PRAGMA table_info("{table}")').fetchall()
        columns = [f'"{column[1]}"' for column in info]
        keys = [f'"{c[1]}"' for c in sorted(info, key=lambda c: c[5]) if c[5]] or columns
        quoted = " || ', ' || ".join(f"quote({column})" for column in columns)
        for (row,) in db.execute(f'SELECT {quoted} FROM "{table}" ORDER BY {", ".join(keys)}'):
            lines.append(f'INSERT INTO "{table}" VALUES ({row});')
    lines += [f"{sql};" for _, sql in db.execute(objects, ("index",))]
    lines.append("COMMIT;")
    db.close()
    return "\n".join(lines) + "\n"


def in_order(table):
    """A CREATE TABLE with its constraints sorted: SQLAlchemy writes them in the order of a set."""
    lines = table.split("\n")
    starts = ("CONSTRAINT", "CHECK", "FOREIGN KEY", "UNIQUE", "PRIMARY KEY")
    places = [i for i, line in enumerate(lines) if line.strip().startswith(starts)]
    ordered = sorted(lines[i].rstrip(", ") for i in places)
    for place, line in zip(places, ordered):
        lines[place] = line if place == places[-1] else f"{line}, "
    return "\n".join(lines)
