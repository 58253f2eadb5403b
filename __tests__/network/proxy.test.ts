import { describe, expect, test } from '@jest/globals'
import { isWithoutProxy } from '../../src/network/no-proxy.ts'
import { proxyFor } from '../../src/network/proxy.ts'

describe('no_proxy is read as Python’s requests reads it', () => {
  // Each line was asked of requests 2.34 (utils.should_bypass_proxies).
  test.each<[string, string, boolean]>([
    ['http://10.1.2.3:5000', '10.0.0.0/8', true],
    ['http://11.1.2.3:5000', '10.0.0.0/8', false],
    ['http://10.1.2.3', '10.1.2.3/32', true],
    ['http://10.1.2.3', '10.1.2.0/24, example.org', true],
    ['http://10.1.2.3', '10.1.2.3', true],
    ['http://10.1.2.30', '10.1.2.3', false],
    ['http://10.1.2.3', '10.0.0.0/0', false],
    ['http://10.1.2.3', '10.0.0.0/33', false],
    ['http://10.1.2.3', '2.3', true],
    ['http://10.1.2.33', '2.3', false],
    ['https://mlflow.example.com', 'example.com', true],
    ['https://mlflow.example.com', '.example.com', true],
    ['https://example.com', '.example.com', true],
    ['https://mlflow.example.com:8443', 'example.com:8443', true],
    ['https://mlflow.example.com:8443', 'example.com:443', false],
    ['https://MLflow.Example.com', 'EXAMPLE.com', true],
    ['https://mlflow.example.com:443', 'example.com:443', true],
    ['http://mlflow.example.com:80', 'mlflow.example.com:80', true],
    // Not within a word: this is another host.
    ['https://notmlflow.example.com', 'mlflow.example.com', false],
    ['http://10.1.2.3:5000', '10.1.2.3:5000', false],
    ['http://[::1]:5000', '::1', true],
    ['http://[fd00::1]:5000', 'fd00::1:5000', true],
    ['http://[fd00::1]', '[fd00::1]', false],
    ['http://[fd00::1]', 'fd00::/8', false],
    ['https://mlflow.example.com', '10.0.0.0/8', false],
    ['https://mlflow.example.com', '*', true],
    ['https://mlflow.example.com', '', false],
    ['https://mlflow.example.com', ' , ', false],
  ])('%s beside "%s": %s', (server, noProxy, expected) => {
    expect(isWithoutProxy(new URL(server), noProxy)).toBe(expected)
  })
})

describe('the proxy for a server', () => {
  const chosen = (env: Readonly<Record<string, string>>, server = 'https://mlflow.example.com') =>
    proxyFor(new URL(server), env)?.variable ?? null

  test('is that of its scheme, else that for all', () => {
    const all = { ALL_PROXY: 'http://all:1' }
    expect(chosen(all)).toBe('ALL_PROXY')
    expect(chosen(all, 'http://mlflow.example.com')).toBe('ALL_PROXY')
    expect(chosen({ ...all, HTTPS_PROXY: 'http://tls:1' })).toBe('HTTPS_PROXY')
    expect(chosen({ HTTP_PROXY: 'http://plain:1' })).toBeNull()
    expect(chosen({ ...all, all_proxy: 'http://lower:1' })).toBe('all_proxy')
  })

  test('is none where no_proxy has the server', () => {
    const env = { ALL_PROXY: 'http://all:1', NO_PROXY: '10.0.0.0/8' }
    expect(chosen(env, 'http://10.0.0.7:5000')).toBeNull()
    expect(chosen(env)).toBe('ALL_PROXY')
  })

  test('for all has to be an address, too', () => {
    expect(() => chosen({ ALL_PROXY: 'socks5://proxy:1080' })).toThrow(
      'ALL_PROXY is not a proxy address',
    )
  })
})
