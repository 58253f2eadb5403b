import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { blockBelow, root, text } from './repository.ts'

test('the demo prints the output that the README shows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stagegate-readme-'))
  try {
    const printed = execFileSync(process.execPath, [`${root}src/cli.ts`, 'demo'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NO_COLOR: '1' },
    })
    expect(printed).toContain(blockBelow(text('README.md'), 'from the demo'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
