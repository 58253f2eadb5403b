// Plain JavaScript for Node 20 and later: `npm run demo` works before anything is installed.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const [major] = process.versions.node.split('.').map(Number)
const needed = 24

const [command, args] =
  major >= needed
    ? [process.execPath, [cli, 'demo']]
    : ['npx', ['--yes', `node@${needed}`, cli, 'demo']]
if (command === 'npx') {
  process.stderr.write(`This is Node ${process.versions.node}: fetching Node ${needed} by npx …\n`)
}
const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
if (error) {
  process.stderr.write(`The demo could not be started: ${error.message}\n`)
}
process.exitCode = status ?? 1
