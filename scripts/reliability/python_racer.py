"""One racer with MLflow's own client: reads a line of JSON, promotes, and writes a line of JSON."""

import json
import sys

from mlflow import MlflowClient

for line in sys.stdin:
    task = json.loads(line)
    model, version, target = task["model"], task["version"], task["target"]
    try:
        client = MlflowClient(tracking_uri=task["uri"], registry_uri=task["uri"])
        if target["kind"] == "stage":
            moved = client.transition_model_version_stage(
                model, version, target["stage"], archive_existing_versions=True
            )
            holds = moved.current_stage == target["stage"]
        else:
            # The client returns nothing here; it only raises an error or not.
            client.set_registered_model_alias(model, target["alias"], version)
            holds = True
        said = {"holds": holds}
    except Exception as error:
        said = {"error": str(error)}
    print(json.dumps(said), flush=True)
