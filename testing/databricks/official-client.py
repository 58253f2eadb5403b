"""MLflow's own client, asked one thing after the other: a line of JSON in, a line of JSON out."""

import json
import logging
import sys

logging.disable(logging.CRITICAL)

from mlflow import MlflowClient  # noqa: E402
from mlflow.exceptions import MlflowException  # noqa: E402

client = MlflowClient("databricks", "databricks-uc")


def told(value):
    if value is None:
        return None
    if isinstance(value, list):
        return [told(each) for each in value]
    if hasattr(value, "info"):
        return {
            "run_id": value.info.run_id,
            "status": value.info.status,
            "metrics": value.data.metrics,
        }
    names = ["name", "version", "status", "run_id", "source", "aliases", "tags"]
    found = {}
    for name in names:
        try:
            found[name] = getattr(value, name)
        except (AttributeError, MlflowException):
            # Listings have neither tags nor aliases, and the entity refuses to tell of them.
            found[name] = None
    return found


for line in sys.stdin:
    method, *given = json.loads(line)
    try:
        answer = {"value": told(getattr(client, method)(*given))}
    except MlflowException as error:
        answer = {"error": error.error_code}
    print(json.dumps(answer), flush=True)
