"""MLflow's own Python client on SQLite files: reads a JSON list a line, `upgrade`, `change` or `read`, then
the paths, and answers each with a line of JSON, for importing MLflow takes seconds.

`change` makes the changes that the test makes through Stagegate; `read` answers what the client
reads, as a list with one entry for each path.
"""

import json
import sys
import warnings

warnings.simplefilter("ignore", FutureWarning)

from mlflow import MlflowClient  # noqa: E402
from mlflow.store.db.utils import _upgrade_db, create_sqlalchemy_engine  # noqa: E402


def change(client):
    client.transition_model_version_stage("churn", "4", "Production", True)
    client.transition_model_version_stage("churn", "5", "Staging")
    client.transition_model_version_stage("churn", "3", "None")
    client.set_registered_model_alias("churn", "champion", "4")
    client.set_registered_model_alias("churn", "neu", "5")
    client.delete_registered_model_alias("churn", "größe")
    client.transition_model_version_stage("churn", "2", "Staging")
    client.transition_model_version_stage("churn", "1", "Production")
    client.set_model_version_tag("churn", "4", "stagegate_größe", "'quotes\", 100%\n🚀")
    client.set_model_version_tag("churn", "2", "validation_status", "withdrawn")
    client.set_model_version_tag("churn", "2", "short-lived", "x")
    client.delete_model_version_tag("churn", "2", "short-lived")
    client.set_registered_model_tag("churn", "team", "risk")
    client.set_registered_model_tag("churn", "held", "")


def read(client):
    model = client.get_registered_model("churn")
    versions = client.search_model_versions("name = 'churn'", order_by=["version_number DESC"])
    return {
        "tags": model.tags,
        # MLflow up to 3.11 leaves aliases of deleted versions behind.
        "aliases": {
            alias: int(version)
            for alias, version in model.aliases.items()
            if version in {v.version for v in versions} | {int(v.version) for v in versions}
        },
        "versions": [
            {
                "version": int(v.version),
                "stage": v.current_stage,
                "status": v.status,
                "runId": v.run_id or None,
                "source": v.source,
                "tags": v.tags,
                "createdAt": v.creation_timestamp,
                "updatedAt": v.last_updated_timestamp,
            }
            for v in versions
        ],
        "runs": {
            v.run_id: {
                "status": run.info.status,
                "experimentId": run.info.experiment_id,
                "deleted": run.info.lifecycle_stage == "deleted",
                "endedAt": run.info.end_time,
                # As text, for JSON has no NaN; repr is the shortest form, as in JavaScript.
                "metrics": {key: repr(value) for key, value in run.data.metrics.items()},
                "tags": run.data.tags,
                "artifactRoot": run.info.artifact_uri,
                "inputModels": [each.model_id for each in run.inputs.model_inputs],
                "datasets": [
                    {"name": each.dataset.name, "digest": each.dataset.digest}
                    for each in run.inputs.dataset_inputs
                ],
                "startedAt": run.info.start_time,
                "loggedModels": [output.model_id for output in run.outputs.model_outputs],
                "history": [
                    [point.value, point.step, point.timestamp]
                    for point in client.get_metric_history(v.run_id, "acc")
                ],
            }
            for v in versions
            if v.run_id
            for run in [client.get_run(v.run_id)]
        },
    }


for line in sys.stdin:
    command, *paths = json.loads(line)
    answer = None
    for path in paths:
        if command == "upgrade":
            _upgrade_db(create_sqlalchemy_engine(f"sqlite:///{path}"))
        if command == "change":
            change(MlflowClient(f"sqlite:///{path}"))
    if command == "read":
        answer = [read(MlflowClient(f"sqlite:///{path}")) for path in paths]
    print(json.dumps(answer), flush=True)
