import { BlockList, isIPv4 } from 'node:net'

/**
 * Whether `no_proxy` names the server, by the rules of Python's `requests`: its name or the end of it
 * from a dot on, with its port or without; of an IPv4 address also a network that holds it
 * (`10.0.0.0/8`); `*` is everybody.
 */
export function isWithoutProxy(server: URL, noProxy: string): boolean {
  // An IPv6 address stands without the brackets that it has in a URL.
  const host = server.hostname.toLowerCase().replace(/^\[(.*)\]$/, '$1')
  const entries = noProxy
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '')
  if (entries.includes('*')) return true
  if (isIPv4(host)) {
    return entries.some((entry) => endsAtDot([host], entry) || isInNetwork(host, entry))
  }
  // A URL leaves the port of its scheme out, also where it was written.
  const port = server.port || (server.protocol === 'https:' ? '443' : '80')
  return entries.some((entry) => endsAtDot([host, `${host}:${port}`], entry))
}

/** `.example.com` is `example.com`, too. */
function endsAtDot(hosts: readonly string[], entry: string): boolean {
  const name = entry.replace(/^\.+/, '')
  return hosts.some((host) => host === name || host.endsWith(`.${name}`))
}

function isInNetwork(address: string, entry: string): boolean {
  const [, network = '', bits = ''] = /^([\d.]+)\/(\d{1,2})$/.exec(entry) ?? []
  if (!isIPv4(network) || Number(bits) < 1 || Number(bits) > 32) return false
  const list = new BlockList()
  list.addSubnet(network, Number(bits), 'ipv4')
  return list.check(address, 'ipv4')
}
