import { join } from 'node:path'

/** Where `.databrickscfg` is, as an absolute path if that is known; null: nobody says where the home folder is. */
export function profilesPath(env: Readonly<Record<string, string | undefined>>): string | null {
  const home = env.HOME?.trim() || env.USERPROFILE?.trim() || null
  const path = env.DATABRICKS_CONFIG_FILE?.trim() || null
  if (path === null) return home === null ? null : join(home, '.databrickscfg')
  return home === null ? path : path.replace(/^~(?=[/\\])/, () => home)
}
