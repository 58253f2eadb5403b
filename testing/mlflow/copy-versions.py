"""MLflow's own Python client, which copies versions together with all of their tags.

Started once with the registry's URI, for importing MLflow takes seconds. Reads a JSON list of words a
line, and answers each with a line of JSON:

- ["copy", "NAME/VERSION", "OTHER-NAME"] copies the version; the answer is null;
- ["at-once", "NAME", "OTHER-NAME"] makes twenty versions, each with a tag that says when it was created,
  and copies each right away; the answer is what the registry says of each version and of its copy, and
  what the copy's tag says.
"""

import json
import sys

from mlflow import MlflowClient

uri = sys.argv[1]
client = MlflowClient(tracking_uri=uri, registry_uri=uri)


def copied_at_once(name, other):
    for _ in range(20):
        version = client.create_model_version(name, "s3://bucket/model")
        created = client.get_model_version(name, version.version).creation_timestamp
        client.set_model_version_tag(name, version.version, "created", str(created))
        copy = client.copy_model_version(f"models:/{name}/{version.version}", other)
        read = client.get_model_version(other, copy.version)
        yield {
            "version": int(version.version),
            "copy": int(read.version),
            "created": created,
            "copied": read.creation_timestamp,
            "tag": read.tags["created"],
        }


for line in sys.stdin:
    command, source, other = json.loads(line)
    if command == "copy":
        client.copy_model_version(f"models:/{source}", other)
        answer = None
    else:
        answer = list(copied_at_once(source, other))
    print(json.dumps(answer), flush=True)
