/**
 * Builds the committed bundles: `dist/index.js` for the action, `dist/post/index.js` for the end of a
 * job that failed, `dist/cli/index.js` for the CLI.
 * What few runs need is in chunks beside them, which load when they are asked for.
 */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const ncc = fileURLToPath(new URL('../node_modules/@vercel/ncc/dist/ncc/cli.js', import.meta.url))

rmSync(`${root}/dist`, { recursive: true, force: true })
for (const [entry, folder] of [
  ['src/index.ts', 'dist'],
  ['src/post.ts', 'dist/post'],
  ['src/cli.ts', 'dist/cli'],
]) {
  execFileSync(
    process.execPath,
    [
      ncc,
      'build',
      String(entry),
      '--out',
      String(folder),
      '--license',
      'licenses.txt',
      '--no-cache',
    ],
    { cwd: root, stdio: 'inherit' },
  )
}
