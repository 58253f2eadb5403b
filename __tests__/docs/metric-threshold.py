"""What MLflow's MetricThreshold says of a metric `m`.

Reads a JSON list of {"asked": the threshold's parameters, "candidate": a value, "baseline": a value,
"missing" (it has other metrics) or "none"} from stdin, with "NaN" and "Infinity" as text. Writes
MLflow's version, the parameters of mlflow.evaluate, and for each item "passes" or the name of the
exception.
"""

import inspect
import json
import logging
import sys

import mlflow
from mlflow.models import EvaluationResult, MetricThreshold


def result_of(value):
    if value == "none":
        return None
    return EvaluationResult({"other": 1.0} if value == "missing" else {"m": float(value)}, {})


def answer(asked, candidate, baseline):
    parameters = {
        name: value if isinstance(value, bool) else float(value) for name, value in asked.items()
    }
    try:
        thresholds = {"m": MetricThreshold(**parameters)}
        mlflow.validate_evaluation_results(thresholds, result_of(candidate), result_of(baseline))
    except Exception as error:
        return type(error).__name__
    return "passes"


logging.disable(logging.CRITICAL)
print(
    json.dumps(
        {
            "version": mlflow.__version__,
            "evaluate": list(inspect.signature(mlflow.evaluate).parameters),
            "answers": [answer(**item) for item in json.load(sys.stdin)],
        }
    )
)
