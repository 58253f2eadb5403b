"""Signs and verifies folders with the reference implementation, as a list of tasks in JSON on stdin says.

Each task has a folder, a file for the signature, and who signs or verifies. The answer is a list of what
became of each: null, or what the implementation said against it.
"""

import json
import pathlib
import sys

import model_signing


def hashing(task):
    """How the files are listed; the defaults are those of the implementation."""
    config = model_signing.hashing.Config()
    how = {"hashing_algorithm": task.get("hash", "sha256")}
    if "shard_size" in task:
        config = config.use_shard_serialization(shard_size=task["shard_size"], **how)
    else:
        config = config.use_file_serialization(**how)
    ignored = [task["signature"], *(str(pathlib.Path(task["folder"], it)) for it in task.get("ignore", []))]
    return config.set_ignored_paths(paths=ignored, ignore_git_paths=True)


def sign(task):
    config = model_signing.signing.Config()
    if "certificate" in task:
        config = config.use_certificate_signer(
            private_key=task["private_key"],
            signing_certificate=task["certificate"],
            certificate_chain=task.get("chain", []),
        )
    else:
        config = config.use_elliptic_key_signer(private_key=task["private_key"])
    config.set_hashing_config(hashing(task)).sign(task["folder"], task["signature"])


def verify(task):
    config = model_signing.verifying.Config()
    if "trusted" in task:
        config = config.use_certificate_verifier(certificate_chain=task["trusted"])
    else:
        config = config.use_elliptic_key_verifier(public_key=task["public_key"])
    if "shard_size" in task:
        # Version 1.1.1 reads the size of its own shards as a float, and breaks down.
        config.set_hashing_config(hashing(task))
    config.verify(pathlib.Path(task["folder"]), pathlib.Path(task["signature"]))


def outcome(task):
    try:
        {"sign": sign, "verify": verify}[task["do"]](task)
        return None
    except Exception as problem:  # of any kind: it did not sign, or did not verify
        return f"{type(problem).__name__}: {problem}"


print(json.dumps([outcome(task) for task in json.load(sys.stdin)]))
