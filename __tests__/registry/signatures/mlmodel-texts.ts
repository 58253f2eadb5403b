/** As MLflow 3.17.2 wrote it; `signature` is the block, or nothing. */
export function mlmodel(signature: string, runId = 'ca52f410eb4d4a19843626c1b15ae579'): string {
  return `artifact_path: mlflow-artifacts:/0/models/m-14ed3611aa3e4dcf9556e0a3ca0c0623/artifacts
flavors:
  python_function:
    cloudpickle_version: 3.1.2
    code: null
    env:
      conda: conda.yaml
      virtualenv: python_env.yaml
    loader_module: mlflow.pyfunc.model
    python_model: python_model.pkl
    python_version: 3.11.7
    streamable: false
mlflow_version: 3.17.2
model_id: m-14ed3611aa3e4dcf9556e0a3ca0c0623
model_size_bytes: 1420
model_uuid: m-14ed3611aa3e4dcf9556e0a3ca0c0623
prompts: null
run_id: ${runId}
${signature}utc_time_created: '2026-11-21 18:04:21.887092'
`
}

/** Text in a YAML scalar of one line, as PyYAML quotes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

export function withInputs(inputs: string): string {
  return mlmodel(`signature:\n  inputs: ${quoted(inputs)}\n  outputs: null\n  params: null\n`)
}

export const oneColumn = '[{"type": "long", "name": "age", "required": true}]'
