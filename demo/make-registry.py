"""Writes registry.sql: the registry of the demo, as MLflow 3.17.2 itself writes it.

    python demo/make-registry.py demo/registry.sql

needs a Python with mlflow==3.17.2. Ids and times are fixed, so each run gives the same bytes. The tests
of stages use the same registry with stages in it:

    python demo/make-registry.py __tests__/fixtures/sqlite/demo-with-stages.sql --stages
"""

import hashlib
import math
import sys

from repeatable import at, write_registry

from mlflow.entities import (
    Dataset,
    DatasetInput,
    InputTag,
    LoggedModelOutput,
    Metric,
)

MODEL = "fraud-detector"
STAGES = "--stages" in sys.argv[2:]
NAN = math.nan
SPRING, AUTUMN = "3f0a9c1e", "b71d24f8"  # digests of the dataset `holdout`, before and after

# One training run for each version: when, what was tried, and what it measured. The last value of
# val_auc and log_loss is reached over the epochs.
TRAININGS = [
    {
        "started": "2026-06-02 09:12",
        "ended": "2026-06-02 09:31",
        "name": "logistic-baseline",
        "user": "maria",
        "learning_rate": "0.5",
        "dataset": SPRING,
        "log_loss": [0.66, 0.71, 1.94, 8.02, NAN],
        "val_auc": [0.713, 0.684, NAN],
        "metrics": {"recall/young": 0.612, "recall/senior": 0.577, "brier": NAN},
        "latency_p95_ms": 11.2,
        "description": "First try. The loss diverged after three epochs; kept as a warning.",
    },
    {
        "started": "2026-06-16 13:40",
        "ended": "2026-06-16 14:22",
        "name": "gradient-boosting",
        "user": "maria",
        "learning_rate": "0.1",
        "dataset": SPRING,
        "log_loss": [0.52, 0.41, 0.352, 0.318, 0.301, 0.297],
        "val_auc": [0.884, 0.907, 0.9184],
        "metrics": {"recall/young": 0.827, "recall/senior": 0.809, "brier": 0.1043},
        "latency_p95_ms": 36.5,
        "description": "Gradient boosting on the transaction features of spring.",
    },
    {
        "started": "2026-07-21 07:55",
        "ended": "2026-07-21 08:49",
        "name": "boosting-with-merchants",
        "user": "tobias",
        "learning_rate": "0.08",
        "dataset": AUTUMN,
        "log_loss": [0.49, 0.37, 0.312, 0.281, 0.266, 0.259, 0.257],
        "val_auc": [0.902, 0.931, 0.9412],
        "metrics": {"recall/young": 0.861, "recall/senior": 0.842, "brier": 0.0871},
        "latency_p95_ms": 41.8,
        "description": "Adds the merchant's history. In production since the end of July.",
    },
    {
        "started": "2026-08-25 10:03",
        "ended": "2026-08-25 11:20",
        "name": "boosting-device-features",
        "user": "tobias",
        "learning_rate": "0.08",
        "dataset": AUTUMN,
        "log_loss": [0.47, 0.34, 0.283, 0.251, 0.236, 0.229, 0.226],
        "val_auc": [0.911, 0.944, 0.9527],
        "metrics": {"recall/young": 0.893, "recall/senior": 0.715, "brier": 0.0798},
        "latency_p95_ms": 43.1,
        "description": "Device features. Better overall; older customers share few devices.",
    },
    {
        "started": "2026-09-07 08:31",
        "ended": "2026-09-07 09:58",
        "name": "boosting-reweighted",
        "user": "maria",
        "learning_rate": "0.06",
        "dataset": AUTUMN,
        "log_loss": [0.46, 0.33, 0.274, 0.242, 0.227, 0.219, 0.215, 0.214],
        "val_auc": [0.914, 0.947, 0.9561],
        "metrics": {"recall/young": 0.889, "recall/senior": 0.857, "brier": 0.0742},
        "latency_p95_ms": 39.6,
        "description": "Device features, with older customers reweighted.",
    },
]


def commit_of(training):
    """A commit that reads like one; the demo has no repository behind it."""
    return hashlib.sha1(training["name"].encode()).hexdigest()


def train(client, experiment, training):
    """Logs one run with its logged model; returns the ids of both."""
    started = at(training["started"])
    run = client.create_run(
        experiment,
        start_time=started,
        run_name=training["name"],
        tags={
            "mlflow.user": training["user"],
            "mlflow.source.name": "train.py",
            "mlflow.source.type": "JOB",
            "mlflow.source.git.commit": commit_of(training),
        },
    ).info.run_id
    client.log_param(run, "learning_rate", training["learning_rate"])
    digest = training["dataset"]
    client.log_inputs(
        run,
        [
            DatasetInput(
                Dataset("holdout", digest, "code", '{"tags": {"mlflow.source.name": "train.py"}}'),
                [InputTag("mlflow.data.context", "eval")],
            )
        ],
    )
    minute = 60_000
    losses = training["log_loss"]
    client.log_batch(
        run,
        [Metric("log_loss", v, started + (1 + i) * 3 * minute, i) for i, v in enumerate(losses)],
    )
    ended = at(training["ended"])
    model = client.create_logged_model(
        experiment,
        name=MODEL,
        source_run_id=run,
        params={"learning_rate": training["learning_rate"]},
        model_type="classifier",
    ).model_id
    holdout = {"model_id": model, "dataset_name": "holdout", "dataset_digest": digest}
    last = len(losses) - 1
    aucs = training["val_auc"]
    for i, value in enumerate(aucs):
        step = round(last * (i + 1) / len(aucs))
        when = started + (1 + step) * 3 * minute
        client.log_metric(run, "val_auc", value, timestamp=when, step=step, **holdout)
    for key, value in training["metrics"].items():
        client.log_metric(run, key, value, timestamp=ended - minute, step=last, **holdout)
    client.log_metric(
        run, "latency_p95_ms", training["latency_p95_ms"], ended - minute, last, model_id=model
    )
    client.log_outputs(run, [LoggedModelOutput(model, last)])
    client.finalize_logged_model(model, "READY")
    client.set_terminated(run, "FINISHED", ended)
    return run, model


def fill(client):
    experiment = client.create_experiment(
        "fraud-detection", artifact_location="mlflow-artifacts:/1"
    )
    client.create_registered_model(
        MODEL,
        tags={"team": "payments-risk", "task": "classification"},
        description="Scores card payments: the higher, the more likely a fraud.",
    )
    for training in TRAININGS:
        run, model = train(client, experiment, training)
        client.create_model_version(
            MODEL,
            f"models:/{model}",
            run,
            tags={"git_commit": commit_of(training)[:12]},
            description=training["description"],
            model_id=model,
        )

    def move(version, stage, archive_existing=False):
        if STAGES:
            client.transition_model_version_stage(MODEL, version, stage, archive_existing)

    at("2026-06-18 09:00")
    move("2", "Production")
    at("2026-07-28 09:05")
    client.set_model_version_tag(MODEL, "3", "validation_status", "approved")
    move("3", "Production", True)
    client.set_registered_model_alias(MODEL, "champion", "3")
    at("2026-08-26 15:10")
    client.set_model_version_tag(MODEL, "4", "validation_status", "pending")
    move("4", "Staging")
    at("2026-09-08 10:20")
    client.set_model_version_tag(MODEL, "5", "validation_status", "approved")
    move("5", "Staging")
    client.set_registered_model_alias(MODEL, "challenger", "5")


write_registry(fill, sys.argv[1])
