"""Logs and registers models with MLflow's own client: `log-evidence.py URI DATABASE`.

Runs that put out several logged models, evaluate another one, or say what they are in an older way.
URI is a running server, and DATABASE its SQLite file, which the client writes to where the server
itself would refuse. Prints a JSON object: by case, {model, version}; `champion` has the alias. Before
MLflow 3 there are no logged models, and only the cases that have none are made.
"""

import contextlib
import io
import json
import logging
import os
import sys
import tempfile
import time
import uuid
import warnings

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")
os.environ["MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR"] = "false"

import mlflow  # noqa: E402
import pandas  # noqa: E402
import requests  # noqa: E402
import sqlalchemy  # noqa: E402
from mlflow import MlflowClient  # noqa: E402
from mlflow.entities import Metric  # noqa: E402

with contextlib.suppress(ImportError):
    from mlflow.entities import LoggedModelOutput  # noqa: E402

# Nothing here has to outlive a power cut.
connected = sqlalchemy.event.listens_for(sqlalchemy.engine.Engine, "connect")
connected(lambda connection, _: connection.execute("PRAGMA synchronous = OFF"))

uri, database = sys.argv[1:]
store = f"sqlite:///{database}"
# Made by the server, so that its artifacts are where the server keeps them.
mlflow.set_tracking_uri(uri)
mlflow.set_experiment(f"several-{uuid.uuid4()}")
# The same client writes into the file in a tenth of the time that it takes through the server.
mlflow.set_tracking_uri(store)
client = MlflowClient(store, registry_uri=store)
has_logged_models = hasattr(client, "create_logged_model")
cases = {}
data = pandas.DataFrame({"x": [1.0, 2.0, 3.0], "y": [1.0, 2.0, 4.0]})
static = pandas.DataFrame({"target": [1.0, 2.0, 3.0], "prediction": [1.0, 2.0, 3.0]})
quietly = {"model_type": "regressor", "evaluator_config": {"log_explainer": False}}


class Echo(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input


saved = os.path.join(tempfile.mkdtemp(), "model")
mlflow.pyfunc.save_model(saved, python_model=Echo(), pip_requirements=[])


def log(name):
    """A logged model with files: ten times the requests of one without."""
    return mlflow.pyfunc.log_model(name=name, python_model=Echo(), pip_requirements=[]).model_id


@contextlib.contextmanager
def through_server():
    """What reads or writes files has to go there."""
    before = mlflow.get_tracking_uri()
    mlflow.set_tracking_uri(uri)
    try:
        yield
    finally:
        mlflow.set_tracking_uri(before)


def put_out(name):
    """A logged model of the active run, as `log_model` makes it, without its files."""
    run = mlflow.active_run().info
    model = client.create_logged_model(run.experiment_id, name=name, source_run_id=run.run_id)
    client.finalize_logged_model(model.model_id, "READY")
    client.log_outputs(run.run_id, [LoggedModelOutput(model.model_id, 0)])
    return model.model_id


def new_model():
    return client.create_registered_model(f"t-several-{uuid.uuid4().hex[:8]}").name


def note(case, version):
    cases[case] = {"model": version.name, "version": int(version.version)}
    return version


def register(case, model_id, name=None):
    """As `mlflow.register_model("models:/m-…")` does."""
    run_id = client.get_logged_model(model_id).source_run_id
    version = client.create_model_version(
        name or new_model(), f"models:/{model_id}", run_id, model_id=model_id
    )
    return note(case, version)


def register_over_rest(case, source, run_id, **more):
    """As MLflow's page does: nothing is turned into anything else."""
    body = {"name": new_model(), "source": source, "run_id": run_id, **more}
    answer = requests.post(f"{uri}/api/2.0/mlflow/model-versions/create", json=body)
    answer.raise_for_status()
    found = answer.json()["model_version"]
    return note(case, client.get_model_version(found["name"], found["version"]))


def version_of(case):
    return client.get_model_version(cases[case]["model"], str(cases[case]["version"]))


def copy(case, version):
    name = f"t-several-{uuid.uuid4().hex[:8]}"
    return note(case, client.copy_model_version(f"models:/{version.name}/{version.version}", name))


def champion_of(version, champion_model_id):
    """Registers the champion beside a candidate, and gives it the alias."""
    run_id = client.get_logged_model(champion_model_id).source_run_id
    champion = client.create_model_version(
        version.name, f"models:/{champion_model_id}", run_id, model_id=champion_model_id
    )
    client.set_registered_model_alias(version.name, "champion", champion.version)
    return champion


def good(case, value=0.999, **more):
    """A candidate that nothing is wrong with."""
    with mlflow.start_run():
        model_id = put_out("model")
        mlflow.log_metric("val_auc", value, model_id=model_id, **more)
    return register(case, model_id)


def two(b_value=None, a_value=0.99):
    """A run that puts out a and b, and logs to b first."""
    with mlflow.start_run() as run:
        a, b = put_out("a"), put_out("b")
        if b_value is not None:
            mlflow.log_metric("val_auc", b_value, step=1, model_id=b)
        mlflow.log_metric("val_auc", a_value, step=2, model_id=a)
    return run.info.run_id, a, b


def one(**metrics):
    """A run that puts out one logged model, and logs these metrics without naming it."""
    with mlflow.start_run() as run:
        model_id = put_out("model")
        for key, value in metrics.items():
            mlflow.log_metric(key, value)
    return run.info.run_id, model_id


def unlogged(files=False, **metrics):
    """A run whose model is no logged model; with its files only where something loads them."""
    with through_server() if files else contextlib.nullcontext(), mlflow.start_run() as run:
        if files:
            mlflow.log_artifacts(saved, "model")
        for key, value in metrics.items():
            mlflow.log_metric(key, value)
    return run.info


def register_in_older_ways(case, run):
    """By REST, by the place of its files, copied, and copied twice."""
    register_over_rest(case, f"runs:/{run.run_id}/model", run.run_id)
    register_over_rest(f"{case}, by its artifacts", f"{run.artifact_uri}/model", run.run_id)
    copied = copy(f"{case}, copied", version_of(case))
    copy(f"{case}, copied twice", copied)


def evaluate(model, **more):
    """MLflow's own evaluation, in a run of its own."""
    with through_server(), mlflow.start_run() as run:
        mlflow.models.evaluate(model, data, targets="y", **quietly, **more)
    return run.info.run_id


# What every MLflow has: a version of a run, and no logged model.
register_in_older_ways("no logged model", unlogged(val_auc=0.95))
run = unlogged(val_auc=0.95)
client.log_metric(run.run_id, "odd", 1.0, timestamp=2**62 + 1, step=2**61 + 1)
register_over_rest("no logged model, odd numbers", f"runs:/{run.run_id}/model", run.run_id)
run = unlogged()
with mlflow.start_run(run_id=run.run_id):
    for step, value in enumerate((0.5, 0.99, 0.4)):
        mlflow.log_metric("val_auc", value, step=step)
    with mlflow.start_run(nested=True):
        mlflow.log_metric("val_auc", 1.0)
register_over_rest("no logged model, several steps", f"runs:/{run.run_id}/model", run.run_id)
with through_server(), mlflow.start_run(run_id=unlogged(files=True).run_id) as active:
    run = active.info
    mlflow.models.evaluate(f"runs:/{run.run_id}/model", data, targets="y", **quietly)
register_over_rest("no logged model, evaluated in its run", f"runs:/{run.run_id}/model", run.run_id)
run = unlogged(val_auc=0.99)
version = register_over_rest("no logged model, and a script", f"runs:/{run.run_id}/model", run.run_id)
with mlflow.start_run(tags={"model_version": f"{version.name}/{version.version}"}) as active:
    mlflow.log_metric("val_auc", 0.6)
cases["no logged model, and a script"]["run"] = active.info.run_id
cases["no logged model, and a script"]["experiment"] = client.get_experiment(
    active.info.experiment_id
).name
run = unlogged(files=True)
version = register_over_rest("no logged model, and evaluate", f"runs:/{run.run_id}/model", run.run_id)
cases["no logged model, and evaluate"]["run"] = evaluate(f"models:/{version.name}/1")
run = unlogged(val_auc=0.95)
version = register_over_rest("no logged model, champion of its run", f"runs:/{run.run_id}/model", run.run_id)
champion = client.create_model_version(version.name, version.source, run.run_id)
client.set_registered_model_alias(version.name, "champion", champion.version)
run = unlogged(val_auc=0.95)
version = register_over_rest("no logged model, run of another", f"runs:/{run.run_id}/model", run.run_id)
version = client.create_model_version(new_model(), version.source, unlogged(val_auc=0.99).run_id)
note("no logged model, run of another", version)
run = unlogged(val_auc=float("nan"))
register_over_rest("no logged model, no number", f"runs:/{run.run_id}/model", run.run_id)
run = unlogged(val_auc=0.95)
register_over_rest("no logged model, deleted run", f"runs:/{run.run_id}/model", run.run_id)
client.delete_run(run.run_id)

if not has_logged_models:
    print(json.dumps(cases))
    sys.exit()

# Values of another model of the same run.
_, _, b = two()
register("logged to another model only", b)
with through_server(), mlflow.start_run():
    a = log("a")
    mlflow.log_metric("val_auc", 0.99, model_id=a)
    b = log("b")
register("linked by log_model to both", b)
run_id, a, b = two(0.5)
first = register("logged to both, the last to the other", b)
copy("a copy", first)
between = copy("a copy that is deleted", first)
copy("a copy of a copy", between)
client.delete_model_version(between.name, between.version)
register_over_rest("registered by the run's path", f"runs:/{run_id}/b", run_id)
_, _, b = two(0.5)
register("logged model deleted", b)
copy("logged model of a copy deleted", version_of("logged model deleted"))
client.delete_logged_model(b)
for case, values in {"one batch": (0.99, 0.5), "one batch, its own the greater": (0.5, 0.99)}.items():
    with mlflow.start_run() as run:
        a, b = put_out("a"), put_out("b")
        client.log_batch(
            run.info.run_id,
            [
                Metric("val_auc", value, 1_700_000_000_000, 0, model_id=model_id)
                for value, model_id in zip(values, (a, b))
            ],
        )
    register(case, b)
_, _, b = two(0.99, 0.5)
register("the greatest is its own", b)
with mlflow.start_run():
    checkpoints = [put_out(f"checkpoint-{step}") for step in range(3)]
    for step, (model_id, value) in enumerate(zip(checkpoints, (0.91, 0.97, 0.95))):
        mlflow.log_metric("val_auc", value, step=step, model_id=model_id)
register("the best checkpoint", checkpoints[1])
register("the last checkpoint", checkpoints[2])

# Values of a model of another run, which this run evaluated.
_, older = one(val_auc=0.7)
run_id, model_id = one()
client.log_metric(run_id, "val_auc", 0.99, model_id=older)
register("evaluated another by MlflowClient", model_id)
with mlflow.start_run():
    model_id = put_out("model")
    mlflow.log_metric("val_auc", 0.99, model_id=older)
register("evaluated another by log_metric", model_id)
run_id, model_id = one()
with mlflow.start_run(run_id=run_id):
    mlflow.models.evaluate(
        data=static, targets="target", predictions="prediction", model_id=older, **quietly
    )
register("evaluated another on static data", model_id)
run = unlogged()
client.log_metric(run.run_id, "val_auc", 0.99, model_id=older)
case = "evaluated another, and has no logged model"
register_over_rest(case, f"runs:/{run.run_id}/model", run.run_id)

# A version of two runs.
run_a, _ = one(val_auc=0.99)
run_b, model_b = one(val_auc=0.5)
register_over_rest("run of one, model of another", f"models:/{model_b}", run_a, model_id=model_b)
version = client.create_model_version(new_model(), f"runs:/{run_b}/model", run_a)
note("run of one, path of another", version)
version = client.create_model_version(
    new_model(), f"{client.get_run(run_b).info.artifact_uri}/model", run_a
)
note("run of one, artifacts of another", version)
source = register("the source of a copy", model_b)
version = client.create_model_version(new_model(), f"models:/{source.name}/{source.version}", run_a)
note("run of one, copy of another", version)

# Ways to say what a version is, in a run with one logged model.
with mlflow.start_run() as run:
    put_out("something else")
    mlflow.log_metric("val_auc", 0.99)
register_over_rest("path of another name", f"runs:/{run.info.run_id}/model", run.info.run_id)

# The champion's value.
_, _, b = two(0.5)
champion_of(good("champion of two models"), b)
_, deleted = one(val_auc=0.5)
champion_of(good("champion whose logged model is deleted"), deleted)
client.delete_logged_model(deleted)
_, evaluating = one()
client.log_metric(client.get_logged_model(evaluating).source_run_id, "val_auc", 0.5, model_id=older)
champion_of(good("champion that evaluated another"), evaluating)
_, same = one(val_auc=0.95)
champion_of(register("champion of the same run", same), same)
copied = copy("champion of the same run, copied", version_of("champion of the same run"))
champion_of(copied, same)

# Datasets.
frames = {name: pandas.DataFrame({"x": [value]}) for name, value in (("old", 1.0), ("new", 2.0))}
datasets = {name: mlflow.data.from_pandas(frame, name=name) for name, frame in frames.items()}


def on_dataset(value, dataset):
    with mlflow.start_run():
        model_id = put_out("model")
        mlflow.log_metric("val_auc", value, model_id=model_id, dataset=datasets[dataset])
    return model_id


champion_of(register("other dataset", on_dataset(0.99, "new")), on_dataset(0.9, "old"))
champion_of(copy("other dataset, copied", version_of("other dataset")), on_dataset(0.9, "old"))
lost = on_dataset(0.9, "old")
champion_of(register("other dataset, champion's model deleted", on_dataset(0.99, "new")), lost)
client.delete_logged_model(lost)
lost = on_dataset(0.99, "new")
champion_of(register("other dataset, its own model deleted", lost), on_dataset(0.9, "old"))
client.delete_logged_model(lost)

# What passes.
_, model_id = one(val_auc=0.95)
version = register("one model", model_id)
copy("one model, copied", version)
champion_of(register("one model, and a champion", one(val_auc=0.96)[1]), one(val_auc=0.95)[1])
with through_server(), mlflow.start_run():
    mlflow.log_metric("val_auc", 0.95)
    model_id = log("model")
register("logged before its model", model_id)
with mlflow.start_run() as run:
    model_id = put_out("model")
    for step, value in enumerate((0.5, 0.8, 0.95), start=1):
        mlflow.log_metric("val_auc", value, step=step)
register("unlinked", model_id)
copy("unlinked, copied", version_of("unlinked"))
register_over_rest("unlinked, by the run's path", f"runs:/{run.info.run_id}/model", run.info.run_id)

# Values of an evaluation run, which is not the one that trained.
with through_server():
    evaluating = mlflow.set_experiment(f"evaluating-{uuid.uuid4()}")


def by_log_metric(model_id, _):
    with mlflow.start_run() as run:
        mlflow.log_metric("val_auc", 0.91, model_id=model_id, dataset=datasets["new"])
    return run.info.run_id


def by_evaluate(model_id, _):
    return evaluate(f"models:/{model_id}")


def by_evaluate_version(_, version):
    return evaluate(f"models:/{version.name}/{version.version}")


def by_genai(model_id, _):
    from mlflow.genai.scorers import scorer

    @scorer
    def exact(outputs, expectations):
        return outputs == expectations["expected_response"]

    rows = [
        {"inputs": {"q": q}, "outputs": q, "expectations": {"expected_response": expected}}
        for q, expected in (("a", "a"), ("b", "c"))
    ]
    with through_server(), mlflow.start_run() as run, contextlib.redirect_stdout(io.StringIO()):
        mlflow.genai.evaluate(data=rows, scorers=[exact], model_id=model_id)
    return run.info.run_id


def by_nested_run(model_id, _):
    with mlflow.start_run():
        with mlflow.start_run(nested=True) as run:
            mlflow.log_metric("val_auc", 0.91, model_id=model_id)
    return run.info.run_id


def by_static_data(model_id, _):
    with through_server(), mlflow.start_run() as run:
        mlflow.models.evaluate(
            data=static, targets="target", predictions="prediction", model_id=model_id, **quietly
        )
    return run.info.run_id


def register_in_every_way(way, model_id):
    """By client, by REST, by the place of its files, copied, and copied twice."""
    model = client.get_logged_model(model_id)
    run_id = model.source_run_id
    version = register(f"{way}, by client", model_id)
    register_over_rest(f"{way}, by the run's path", f"runs:/{run_id}/{model.name}", run_id)
    register_over_rest(
        f"{way}, by its place", model.artifact_location, run_id, model_id=model_id
    )
    copied = copy(f"{way}, copied", version)
    copy(f"{way}, copied twice", copied)
    return version


ways = {
    "log_metric": by_log_metric,
    "evaluate": by_evaluate,
    "evaluate the version": by_evaluate_version,
    "genai": by_genai,
    "nested run": by_nested_run,
    "static data": by_static_data,
}
for way, measure in ways.items():
    if "evaluate" in way:
        with through_server(), mlflow.start_run():
            model_ids = [put_out("a"), log("b")]
    else:
        with mlflow.start_run():
            model_ids = [put_out("a"), put_out("b")]
    version = register_in_every_way(way, model_ids[1])
    cases[f"{way}, by client"]["run"] = measure(model_ids[1], version)
cases["log_metric, by client"]["experiment"] = evaluating.name

# Training says one thing, and an evaluation another.
_, model_id = one(val_auc=0.99)
with mlflow.start_run() as run:
    mlflow.log_metric("val_auc", 0.0167, model_id=model_id, dataset=datasets["new"])
register("trained and evaluated", model_id)
cases["trained and evaluated"]["run"] = run.info.run_id

# Evaluated every night, on data of that night.
_, champion_id = one(val_auc=0.99)
for night in range(30):
    frame = pandas.DataFrame({"x": [float(night)]})
    of_night = mlflow.data.from_pandas(frame, name=f"night-{night}")
    with mlflow.start_run():
        mlflow.log_metric("val_auc", 0.5 + night / 100, model_id=champion_id, dataset=of_night)
_, model_id = one()
with mlflow.start_run():
    mlflow.log_metric("val_auc", 0.8, model_id=model_id, dataset=of_night)
champion_of(register("evaluated every night", model_id), champion_id)

# A model that was logged without any run.
with through_server():
    external = mlflow.create_external_model(name="external")
with mlflow.start_run():
    mlflow.log_metric("val_auc", 0.91, model_id=external.model_id)
version = client.create_model_version(
    new_model(), f"models:/{external.model_id}", model_id=external.model_id
)
note("without a run", version)

# A run that did not finish, one that was deleted, and what is no number.
for case, status in {"evaluation that failed": "FAILED", "evaluation that runs": None}.items():
    _, model_id = one()
    run = client.create_run(evaluating.experiment_id)
    client.log_metric(run.info.run_id, "val_auc", 0.99, model_id=model_id)
    if status:
        client.set_terminated(run.info.run_id, status)
    register(case, model_id)
_, model_id = one()
with mlflow.start_run() as run:
    mlflow.log_metric("val_auc", 0.99, model_id=model_id)
client.delete_run(run.info.run_id)
register("evaluation that was deleted", model_id)
_, model_id = one()
with mlflow.start_run() as run:
    mlflow.log_metric("val_auc", float("nan"), model_id=model_id)
register("evaluation that is no number", model_id)

# A script that MLflow does not know of, and how it says what it evaluated.
_, model_id = one(val_auc=0.99)
version = register("evaluated by a script", model_id)
with mlflow.start_run(tags={"model_version": f"{version.name}/{version.version}"}) as run:
    mlflow.log_metric("val_auc", 0.6)
cases["evaluated by a script"]["run"] = run.info.run_id
copy("evaluated by a script, copied", version)
with mlflow.start_run() as run:
    mlflow.log_metric("val_auc", 0.95, model_id=older)
register("evaluated by a run of another", one(val_auc=0.99)[1])
cases["evaluated by a run of another"]["run"] = run.info.run_id

# Steps and times beyond what a double holds, on another metric.
with mlflow.start_run() as run:
    model_id = put_out("model")
    mlflow.log_metric("val_auc", 0.95)
    client.log_metric(run.info.run_id, "odd", 1.0, timestamp=2**62 + 1, step=2**61 + 1)
register("odd numbers", model_id)

# Opened again: it ends again, and what was measured does not become new.
week = 7 * 24 * 3600 * 1000
now = int(time.time() * 1000)
_, model_id = one()
run = client.create_run(evaluating.experiment_id, start_time=now - 2 * week)
client.log_metric(run.info.run_id, "val_auc", 0.95, timestamp=now - 2 * week, model_id=model_id)
client.set_terminated(run.info.run_id)
register("opened again", model_id)

print(json.dumps(cases))
