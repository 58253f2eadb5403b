"""MLflow's own Python client, which logs a model and reads back a copy of it.

It reads one JSON list of words from each line, and answers each with one line of JSON:

- ["log", URI, "NAME"] logs a model with a signature and a metric, and registers it as a version of NAME;
- ["read", URI, "NAME/VERSION"] loads that version, and says what the client knows of it.
"""

import json
import os
import sys
import warnings

warnings.simplefilter("ignore")
os.environ["MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR"] = "false"

import mlflow  # noqa: E402
from mlflow.models import ModelSignature, get_model_info  # noqa: E402
from mlflow.types import ColSpec, Schema  # noqa: E402


class Echo(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input


def log(name):
    signature = ModelSignature(inputs=Schema([ColSpec("long", "age")]), outputs=Schema([ColSpec("long", "age")]))
    with mlflow.start_run(experiment_id=mlflow.create_experiment(f"copies of {name}")) as run:
        model = mlflow.pyfunc.log_model(
            name="echo",
            python_model=Echo(),
            signature=signature,
            pip_requirements=[],
            registered_model_name=name,
        )
        mlflow.log_metric("auc", 0.93, model_id=model.model_id)
    client = mlflow.MlflowClient()
    client.update_model_version(name, "1", description="trained on Mondays")
    return {"run": run.info.run_id, "model": model.model_id}


def read(version):
    uri = f"models:/{version}"
    name, number = version.split("/")
    row = mlflow.MlflowClient().get_model_version(name, number)
    info = get_model_info(uri)
    loaded = mlflow.pyfunc.load_model(uri)
    return {
        "source": row.source,
        "run": row.run_id,
        "description": row.description,
        "status": row.status,
        "signature": info.signature.to_dict(),
        "model": info.model_id,
        "answer": loaded.unwrap_python_model().predict(None, [1, 2]),
        "files": sorted(it.path for it in mlflow.artifacts.list_artifacts(artifact_uri=uri)),
    }


# MLflow prints addresses of its pages to stdout.
answers = sys.stdout
sys.stdout = sys.stderr
for line in sys.stdin:
    command, uri, what = json.loads(line)
    mlflow.set_tracking_uri(uri)
    mlflow.set_registry_uri(uri)
    print(json.dumps(log(what) if command == "log" else read(what)), file=answers, flush=True)
