import type { ModelRegistry } from '../../src/registry/port/registry.ts'

/** When a run dies: at its `request`, from 0, before the server acted on it or right after. */
export interface Death {
  readonly request: number
  readonly acted: boolean
}

/** A run is killed: nothing in it may catch this and go on. */
export class Killed extends Error {}

/** The same registry as a run sees it that dies at one of its requests; `skew`: of its machine's clock. */
export function dyingAt(registry: ModelRegistry, death: Death | null, skew = 0): ModelRegistry {
  let requests = 0
  async function request<T>(act: () => Promise<T>): Promise<T> {
    const mine = requests
    requests += 1
    if (death === null || mine < death.request) return await act()
    if (mine === death.request && death.acted) await act()
    throw new Killed(`killed at request ${death.request}`)
  }
  const { transact } = registry
  return {
    address: registry.address,
    capabilities: registry.capabilities,
    // Over REST a server says what time it is; a file has no other clock than the machine's.
    clockOffset: () => registry.clockOffset() - (transact === null ? skew : 0),
    readSnapshot: (...of) => request(() => registry.readSnapshot(...of)),
    readVersion: (...of) => request(() => registry.readVersion(...of)),
    readVersionsOfRun: (...of) => request(() => registry.readVersionsOfRun(...of)),
    readCopies: (...of) => request(() => registry.readCopies(...of)),
    readLocation: (...of) => request(() => registry.readLocation(...of)),
    readPermission: (...of) => registry.readPermission(...of),
    listVersions: (...of) => request(() => registry.listVersions(...of)),
    move: (...of) => request(() => registry.move(...of)),
    createModel: (...of) => request(() => registry.createModel(...of)),
    copyVersion: (...of) => request(() => registry.copyVersion(...of)),
    planCopy: registry.planCopy,
    transact: transact === null ? null : (...of) => request(() => transact(...of)),
    setVersionTag: (...of) => request(() => registry.setVersionTag(...of)),
    deleteVersionTag: (...of) => request(() => registry.deleteVersionTag(...of)),
    setModelTag: (...of) => request(() => registry.setModelTag(...of)),
    deleteModelTag: (...of) => request(() => registry.deleteModelTag(...of)),
    close: () => registry.close(),
  }
}
