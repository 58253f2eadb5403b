/**
 * Measures the memory of a process that digests a model of 5 GB: through the artifact proxy of a real
 * MLflow, and from a folder of this machine. The file is sparse, so it takes no space.
 *
 *   npm run bench:artifacts
 */
import { execFileSync } from 'node:child_process'
import { closeSync, ftruncateSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rootDigest } from '../../src/core/artifacts/root-digest.ts'
import { loggedModelId, modelName, versionNumber } from '../../src/core/model/model.ts'
import { localTree } from '../../src/registry/artifacts/local-tree.ts'
import { readArtifacts } from '../../src/registry/artifacts/read-artifacts.ts'
import { openMlflow } from '../../src/registry/mlflow/open.ts'
import { provisionMlflow } from '../../testing/mlflow/provision.ts'
import { Seeding } from '../../testing/mlflow/seeding.ts'
import { startMlflow, stopMlflow } from '../../testing/mlflow/server.ts'

const bytes = Number(process.env.BENCH_BYTES ?? 5 * 1024 ** 3)
const mostMegabytes = 300
const print = (line: string) => void process.stdout.write(`${line}\n`)

const [how, ...where] = process.argv.slice(2)
if (how === undefined) await compare()
else print(JSON.stringify(await measured(how, where)))

async function compare(): Promise<void> {
  const server = await startMlflow(await provisionMlflow())
  try {
    const seed = new Seeding(server.url)
    const model = await seed.model('large')
    const run = await seed.run()
    const loggedModel = await seed.loggedModel(run)
    await seed.files(loggedModel, { MLmodel: 'flavors: {}\n' })
    const version = await seed.version(model, { run, loggedModel })
    const folder = join(
      ...[server.folder, 'artifacts', await seed.experiment(), 'models', loggedModel],
      'artifacts',
    )
    const file = openSync(join(folder, 'weights.bin'), 'w')
    ftruncateSync(file, bytes)
    closeSync(file)
    for (const args of [
      ['proxied', server.url, model, String(version), loggedModel],
      ['local', folder],
    ]) {
      const output = execFileSync(process.execPath, [fileURLToPath(import.meta.url), ...args])
      const { digest, seconds, megabytes } = JSON.parse(String(output))
      print(`${args[0]}: ${digest} in ${seconds} s, at most ${megabytes} MB of memory`)
      if (megabytes > mostMegabytes) process.exitCode = 1
    }
  } finally {
    await stopMlflow(server.pid, server.folder)
  }
}

async function measured(kind: string, places: readonly string[]) {
  const start = performance.now()
  const reading = kind === 'local' ? await ofFolder(places) : await ofServer(places)
  if (reading.kind !== 'read') throw new Error(reading.because)
  return {
    digest: rootDigest(reading.files),
    seconds: Math.round((performance.now() - start) / 1000),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

async function ofFolder([folder = '']: readonly string[]) {
  return await readArtifacts(() => ({ tree: localTree(folder, null), whose: null, mustSay: false }))
}

async function ofServer([uri = '', model = '', number = '', loggedModel = '']: readonly string[]) {
  const mlflow = openMlflow({ uri, credentials: { kind: 'none' }, env: {} })
  try {
    const version = await mlflow.readVersion(modelName(model), versionNumber(Number(number)))
    if (version === null) throw new Error('the version is gone')
    return await mlflow.readArtifacts(version, loggedModelId(loggedModel))
  } finally {
    await mlflow.close()
  }
}
