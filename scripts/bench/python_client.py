"""The same promotion with MLflow's own client, as a careful promote.py of a team would do it."""

import json
import sys

from mlflow import MlflowClient

url, model, version = sys.argv[1:]
client = MlflowClient(tracking_uri=url, registry_uri=url)

client.get_registered_model(model)
versions = client.search_model_versions(f"name='{model}'")
candidate = next(row for row in versions if str(row.version) == version)
champion = next(row for row in versions if row.current_stage == "Production")
ours = client.get_run(candidate.run_id).data.metrics
theirs = client.get_run(champion.run_id).data.metrics
assert ours["val_auc"] >= 0.9
assert ours["val_auc"] >= theirs["val_auc"] * 0.995
assert ours["latency_p95_ms"] <= theirs["latency_p95_ms"] * 1.1

client.transition_model_version_stage(model, version, "Production", archive_existing_versions=True)
holders = [
    row.version
    for row in client.search_model_versions(f"name='{model}'")
    if row.current_stage == "Production"
]
assert [str(holder) for holder in holders] == [version]
client.set_registered_model_tag(model, "held", json.dumps({"version": version}))
client.set_model_version_tag(model, version, "record", json.dumps({"from": champion.version}))
