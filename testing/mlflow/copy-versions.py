"""MLflow's own Python client, which copies versions together with all of their tags.

It is started once, because importing MLflow takes seconds. It reads one JSON list of words from each line, of which
the second is the registry's URI, and answers each with one line of JSON:

- ["copy", URI, "NAME/VERSION", "OTHER-NAME"] copies the version; the answer is null;
- ["at-once", URI, "NAME", "OTHER-NAME"] makes ten versions, each with a tag that says when it was created,
  and immediately copies each; the answer has what the registry says about each version and its copy, and
  the value of the copy's tag.
"""

import json
import sys

from mlflow import MlflowClient

clients = {}


def client_of(uri):
    if uri not in clients:
        clients[uri] = MlflowClient(tracking_uri=uri, registry_uri=uri)
    return clients[uri]


def copied_at_once(client, name, other):
    for _ in range(10):
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
    command, uri, source, other = json.loads(line)
    client = client_of(uri)
    if command == "copy":
        client.copy_model_version(f"models:/{source}", other)
        answer = None
    else:
        answer = list(copied_at_once(client, source, other))
    print(json.dumps(answer), flush=True)
