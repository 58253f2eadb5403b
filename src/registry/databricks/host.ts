import { UsageError } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import type { Setting } from './settings.ts'

/** A workspace's address, without a slash at its end; `workspace`: its id, if the address names it. */
export interface Host {
  readonly address: string
  readonly workspace: string | null
}

/** @throws UsageError where it is no address of a workspace */
export function hostOf(setting: Setting | undefined): Host {
  if (setting === undefined) {
    throw new UsageError(
      'No Databricks workspace is named. Set DATABRICKS_HOST to its address, such as https://adb-1234567890.1.azuredatabricks.net, or name a profile: databricks://PROFILE.',
    )
  }
  const { value, from } = setting
  const url = URL.parse(/^[a-z]+:\/\//i.test(value) ? value : `https://${value}`)
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    url.username !== '' ||
    url.password !== ''
  ) {
    throw new UsageError(
      `${from} is not the address of a Databricks workspace. Write it as https://adb-1234567890.1.azuredatabricks.net, without a user and a password.`,
    )
  }
  if (url.protocol === 'http:' && !/^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname)) {
    throw new UsageError(
      `${from} begins with http://, so tokens would go to ${visible(url.host, 100)} without encryption. Write https://.`,
    )
  }
  if (/^accounts[.-]/.test(url.hostname)) {
    throw new UsageError(
      `${from} is the address of an account, ${visible(url.host, 100)}. Models and runs are in a workspace: write its address.`,
    )
  }
  const workspace = url.searchParams.get('o')
  return { address: url.origin, workspace: /^\d+$/.test(workspace ?? '') ? workspace : null }
}
