import { describe, expect, test } from '@jest/globals'
import { UsageError } from '../../../src/core/errors/errors.ts'
import { sqliteAddress, sqlitePath } from '../../../src/registry/sqlite/location.ts'

describe('a sqlite: URI', () => {
  test.each([
    ['sqlite:///mlflow.db', '/job/mlflow.db'],
    ['sqlite:///data/mlflow.db', '/job/data/mlflow.db'],
    ['sqlite:///../mlflow.db', '/mlflow.db'],
    ['sqlite:////srv/mlflow.db', '/srv/mlflow.db'],
    ['sqlite:////srv/my registry #1.db', '/srv/my registry #1.db'],
    // SQLAlchemy decodes nothing either.
    ['sqlite:////srv/100%25.db', '/srv/100%25.db'],
  ])('%s names %s', (uri, path) => {
    expect(sqlitePath(uri, '/job')).toBe(path)
  })

  test.each([
    ['', 'is empty'],
    ['mlflow.db', 'begins with sqlite:///'],
    ['sqlite:mlflow.db', 'lacks slashes'],
    ['sqlite:/mlflow.db', 'lacks slashes'],
    ['sqlite://', 'in memory'],
    ['sqlite:///', 'in memory'],
    ['sqlite:///:memory:', 'in memory'],
    ['sqlite://host/mlflow.db', 'has no host'],
    ['sqlite:///mlflow.db?mode=ro', 'cannot have options here'],
    ['sqlite:///a\0b', 'NUL'],
  ])('%j is refused: it %s', (uri, reason) => {
    expect(() => sqlitePath(uri, '/job')).toThrow(UsageError)
    expect(() => sqlitePath(uri, '/job')).toThrow(reason)
  })

  test('does not show a password that was written by mistake', () => {
    expect(() => sqlitePath('sqlite://me:hunter2@host/x', '/job')).not.toThrow('hunter2')
  })

  test('property: the URI of a path names the same path', () => {
    expect(sqliteAddress('/srv/mlflow.db')).toBe('sqlite:////srv/mlflow.db')
    expect(sqlitePath(sqliteAddress('/srv/mlflow.db'), '/elsewhere')).toBe('/srv/mlflow.db')
  })
})
