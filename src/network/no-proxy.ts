import { BlockList, isIPv4 } from 'node:net'

/**
 * Whether `no_proxy` names the server, by the rules of Python's `requests`: the end of its name, with
 * its port or without; of an IPv4 address also a network that holds it (`10.0.0.0/8`); `*` is
 * everybody.
 */
export function isWithoutProxy(server: URL, noProxy: string): boolean {
  const host = server.hostname.toLowerCase()
  const withPort = server.port === '' ? host : `${host}:${server.port}`
  const entries = noProxy
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '')
  if (entries.includes('*')) return true
  const hosts = [host, withPort]
  return entries.some(
    (entry) =>
      endsAtDot(hosts, entry) ||
      (isIPv4(host) ? isInNetwork(host, entry) : hosts.some((it) => it.endsWith(entry))),
  )
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
