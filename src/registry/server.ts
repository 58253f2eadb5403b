import type { Dispatcher } from 'undici'
import type { Waiting } from '../core/model/clock.ts'
import type { Credentials } from './credentials/credentials.ts'
import type { TrackingHeaders } from './credentials/tracking-headers.ts'
import type { UriName } from './mlflow/connection.ts'

/** A server as the inputs name it. */
export interface Server {
  readonly uri: string
  /** What messages call the URI. */
  readonly which: UriName
  readonly credentials: Credentials
  readonly headers?: TrackingHeaders | undefined
}

export interface StoresContext {
  readonly env: Readonly<Record<string, string | undefined>>
  /** What `sqlite:///relative.db` is relative to, and a path of artifacts that it names. */
  readonly cwd: string
  /** Told when a request is sent once more, and why. */
  readonly onRetry: (message: string) => void
  /** Told what is waited for; nobody is unless given. */
  readonly waiting?: Waiting | undefined
  /** This machine's clock, in milliseconds since 1970; the system's unless given. */
  readonly now?: () => number
  /** Where requests go through instead of the network: a test's. */
  readonly dispatcher?: Dispatcher | undefined
  /** Where the service account of a pod is, in place of where Kubernetes has it: a test's. */
  readonly serviceAccountFolder?: string | undefined
}

/** What a client over the network needs of it. */
export function withoutPlaces({ env, onRetry, now, dispatcher, waiting }: StoresContext) {
  return {
    env,
    onRetry,
    ...(waiting ? { waiting } : {}),
    ...(now ? { now } : {}),
    ...(dispatcher ? { dispatcher } : {}),
  }
}
