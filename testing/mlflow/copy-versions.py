"""MLflow's own Python client, which copies versions together with all of their tags.

`copy URI NAME/VERSION=OTHER-NAME ...` copies each of them. `at-once URI NAME OTHER-NAME` makes twenty
versions, each with a tag that says when it was created, and copies each right away; it prints a JSON
list of what the registry says of each version and of its copy, and of what the copy's tag says.
"""

import json
import sys

from mlflow import MlflowClient

command, uri, *words = sys.argv[1:]
client = MlflowClient(tracking_uri=uri, registry_uri=uri)

if command == "copy":
    for word in words:
        source, _, name = word.partition("=")
        client.copy_model_version(f"models:/{source}", name)

if command == "at-once":
    name, other = words
    pairs = []
    for _ in range(20):
        version = client.create_model_version(name, "s3://bucket/model")
        created = client.get_model_version(name, version.version).creation_timestamp
        client.set_model_version_tag(name, version.version, "created", str(created))
        copy = client.copy_model_version(f"models:/{name}/{version.version}", other)
        read = client.get_model_version(other, copy.version)
        pairs.append(
            {
                "version": int(version.version),
                "copy": int(read.version),
                "created": created,
                "copied": read.creation_timestamp,
                "tag": read.tags["created"],
            }
        )
    print(json.dumps(pairs))
