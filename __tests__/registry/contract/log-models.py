"""Logs and registers models with MLflow's own client: `log-models.py URI FOLDER`.

Models with columns, with a tensor and without a signature, each in an experiment whose artifacts
the server proxies and in one whose artifacts are files below FOLDER; registered in every way that
leads to another source. Prints a JSON list of {artifacts, signature, way, model, version}.
"""

import json
import os
import sys
import tempfile
import uuid
import warnings

warnings.simplefilter("ignore")
os.environ["MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR"] = "false"

import mlflow  # noqa: E402
import numpy  # noqa: E402
from mlflow.models import ModelSignature  # noqa: E402
from mlflow.types import ColSpec, DataType, ParamSchema, ParamSpec, Schema, TensorSpec  # noqa: E402
from mlflow.types.schema import Array, Object, Property  # noqa: E402

uri, folder = sys.argv[1:]
mlflow.set_tracking_uri(uri)
client = mlflow.MlflowClient()


class Echo(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input


signatures = {
    "columns": ModelSignature(
        inputs=Schema(
            [
                ColSpec("long", "age"),
                ColSpec("double", "it's \"100%\" <ä> 🤖", required=False),
                ColSpec(Object([Property("a", Array(DataType.string))]), "nested"),
            ]
        ),
        outputs=Schema([ColSpec("double")]),
        params=ParamSchema([ParamSpec("k", "double", 0.5), ParamSpec("l", "long", [1], (-1,))]),
    ),
    "tensor": ModelSignature(
        inputs=Schema([TensorSpec(numpy.dtype("float32"), (-1, 28, 28))]),
        outputs=Schema([TensorSpec(numpy.dtype("float32"), (-1, 10), "p")]),
    ),
    "none": None,
}
registered = []


def register(artifacts, signature, way, source, run):
    name = f"t-signature-{uuid.uuid4().hex[:8]}"
    client.create_registered_model(name)
    model_id = source.removeprefix("models:/") if source.startswith("models:/m-") else None
    version = client.create_model_version(name, source, run, model_id=model_id)
    note(artifacts, signature, way, version)
    return version


def note(artifacts, signature, way, version):
    registered.append(
        {
            "artifacts": artifacts,
            "signature": signature,
            "way": way,
            "model": version.name,
            "version": int(version.version),
        }
    )


for artifacts, location in (("proxied", None), ("local", os.path.join(folder, "a folder"))):
    experiment = client.create_experiment(f"signatures-{uuid.uuid4()}", location)
    for kind, signature in signatures.items():
        with mlflow.start_run(experiment_id=experiment) as run:
            logged = mlflow.pyfunc.log_model(
                name=kind, python_model=Echo(), signature=signature, pip_requirements=[]
            )
        # As before MLflow 3: the run has the model among its artifacts, and no logged model.
        with mlflow.start_run(experiment_id=experiment) as older:
            with tempfile.TemporaryDirectory() as saved:
                model = os.path.join(saved, "model")
                mlflow.pyfunc.save_model(
                    model, python_model=Echo(), signature=signature, pip_requirements=[]
                )
                mlflow.log_artifacts(model, "old model")
        run_id, older_id = run.info.run_id, older.info.run_id
        first = register(artifacts, kind, "logged model", f"models:/{logged.model_id}", run_id)
        register(artifacts, kind, "logged model of a run", f"runs:/{run_id}/{kind}", run_id)
        register(artifacts, kind, "folder of a run", f"runs:/{older_id}/old model", older_id)
        register(artifacts, kind, "folder", f"{older.info.artifact_uri}/old model", older_id)
        name = f"t-signature-{uuid.uuid4().hex[:8]}"
        copy = client.copy_model_version(f"models:/{first.name}/{first.version}", name)
        note(artifacts, kind, "copy", copy)

print(json.dumps(registered))
