import { rawInputs } from '../../../src/action/raw-inputs.ts'
import { checkCommand } from '../../../src/commands/promotion-commands.ts'

/** What `check` and `promote` are asked to do by these inputs. */
export function promotionCommandsRead(given: Readonly<Record<string, string>>, place: string) {
  const env = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return checkCommand.read(rawInputs(Object.fromEntries(env)), {
    place,
    by: 'mona',
    program: 'stagegate',
  } as never)
}
