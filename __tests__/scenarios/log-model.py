"""Logs a model with MLflow's own client, or puts a signature beside it.

`log-model.py URI log NAME FOLDER` registers a model with the value val_auc, downloads its files to FOLDER as whoever
signs them does, and prints the id of the logged model. `log-model.py URI sign ID FILE` uploads the signature.
"""

import os
import sys
import warnings

warnings.simplefilter("ignore")
os.environ["MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR"] = "false"

import mlflow  # noqa: E402

uri, what, subject, path = sys.argv[1:]
mlflow.set_tracking_uri(uri)
client = mlflow.MlflowClient()


class Echo(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input


if what == "log":
    with mlflow.start_run():
        model = mlflow.pyfunc.log_model(
            name="classifier",
            python_model=Echo(),
            pip_requirements=[],
            registered_model_name=subject,
        )
        mlflow.log_metric("val_auc", 0.93, model_id=model.model_id)
    source = client.get_logged_model(model.model_id).artifact_location
    mlflow.artifacts.download_artifacts(artifact_uri=source, dst_path=path)
    print(model.model_id)
else:
    client.log_model_artifact(subject, path)
