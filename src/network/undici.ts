/// <reference path="./undici-parts.d.ts" />
/**
 * The few files of undici that are needed. Its index loads fetch, WebSocket, caches and mocks as
 * well, which takes 80 ms of every run.
 */
import connect from 'undici/lib/api/api-connect.js'
import request from 'undici/lib/api/api-request.js'
import Agent from 'undici/lib/dispatcher/agent.js'
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js'
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js'

// undici's index does the same; its proxy agent asks its own pool for `connect`.
Object.assign(Dispatcher.prototype, { request, connect })

export { Agent, EnvHttpProxyAgent, request }
