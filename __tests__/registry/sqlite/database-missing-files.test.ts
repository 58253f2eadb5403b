import { chmodSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { UsageError } from '../../../src/core/errors/errors.ts'
import { openSqlite } from '../../../src/registry/sqlite/open.ts'
import { emptyFolder, registryFile, runModule } from './registry-file.ts'

describe('a file that cannot be opened', () => {
  test('is named and not created if it does not exist', async () => {
    const folder = emptyFolder()
    const opening = openSqlite('write', { path: join(folder, 'mlflow.db') })
    await expect(opening).rejects.toThrow(UsageError)
    await expect(opening).rejects.toThrow(
      `There is no file at sqlite:///${folder}/mlflow.db, and Stagegate never creates a registry.`,
    )
    expect(readdirSync(folder)).toEqual([])
  })

  test('is missing if it is a dangling symbolic link', async () => {
    const folder = emptyFolder()
    symlinkSync(join(folder, 'gone.db'), join(folder, 'mlflow.db'))
    await expect(openSqlite('write', { path: join(folder, 'mlflow.db') })).rejects.toThrow(
      'There is no file',
    )
    expect(readdirSync(folder)).toEqual(['mlflow.db'])
  })

  test('is missing if its path is below a file', async () => {
    const path = join(registryFile('mlflow-3.17'), 'mlflow.db')
    await expect(openSqlite('write', { path })).rejects.toThrow('There is no file')
  })

  test('is reported as a directory if it is one', async () => {
    const folder = join(emptyFolder(), 'mlflow.db')
    mkdirSync(folder)
    const opening = openSqlite('write', { path: folder })
    await expect(opening).rejects.toThrow(UsageError)
    await expect(opening).rejects.toThrow('is a directory')
    expect(readdirSync(folder)).toEqual([])
  })

  test('is an error of the registry if the user may not read it', async () => {
    const path = registryFile('mlflow-3.17')
    chmodSync(dirname(path), 0o755)
    chmodSync(path, 0o000)
    const child = await runModule(
      `
        import { openSqlite } from './src/registry/sqlite/open.ts'
        await openSqlite('write', { path: ${JSON.stringify(path)} })
          .catch((error) => console.log(error.fault, error.message))
      `,
      // root reads everything; nobody does not.
      process.getuid?.() === 0 ? { uid: 65534 } : {},
    )
    expect(child.stdout).toMatch(/^registry Could not read sqlite:.*mlflow\.db \(EACCES\)/)
  })
})
