export const id = 584;
export const ids = [584,569];
export const modules = {

/***/ 6584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGitHub: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5194);
/* harmony import */ var _network_dispatcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3569);
/* harmony import */ var _network_undici_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9588);
/* harmony import */ var _bounded_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7021);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8129);






/** One attempt of one request; GitHub itself gives up after ten seconds. */
const attemptTimeout = 20_000;
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/**
 * A client for GitHub's REST and GraphQL APIs. Opening it sends nothing. The only file that loads
 * Octokit: import it late, `await import('./github/client.ts')`, when there is something to send.
 */
function openGitHub(given) {
    const { graphqlUrl, dispatcher } = given;
    const through = (0,_network_dispatcher_js__WEBPACK_IMPORTED_MODULE_1__.fetchThrough)(dispatcher ?? new _network_undici_js__WEBPACK_IMPORTED_MODULE_2__/* .Agent */ .g6());
    const send = (url, init) => through(url, { ...init, signal: AbortSignal.timeout(attemptTimeout) });
    const patiently = (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retrying */ .R)(send, {
        sleep: given.sleep ?? node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout,
        // Only queries are sent there: a second one changes nothing.
        isRead: (method, url) => method === 'GET' || url === graphqlUrl,
    });
    const octokit = new _octokit_core__WEBPACK_IMPORTED_MODULE_5__/* .Octokit */ .E({
        auth: given.token,
        baseUrl: given.apiUrl,
        userAgent: 'stagegate',
        log: silent,
        request: {
            log: silent,
            fetch: async (url, init) => (0,_bounded_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedAnswer */ .i)(await patiently(url, init)),
        },
    });
    return {
        octokit,
        async graphql(query, variables) {
            const response = await octokit.request({
                method: 'POST',
                url: graphqlUrl,
                query,
                variables,
            });
            return response.data;
        },
    };
}


/***/ }),

/***/ 8129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ retrying)
/* harmony export */ });
/** Attempts after the first. */
const retries = 3;
/** Milliseconds; GitHub asks for patience through Retry-After, beyond this we give up. */
const longestWait = 60_000;
/**
 * Sends again what failed for a reason that passes: an answer of 429, a 403 with Retry-After
 * (GitHub's secondary rate limit), a 5xx or a lost connection. After the last two the request may
 * have been carried out, so what creates something (POST) is not sent again then: its caller looks
 * whether it is there.
 */
function retrying(send, given) {
    return async (url, init) => {
        const method = (init.method ?? 'GET').toUpperCase();
        // PATCH writes the same text again, DELETE finds it gone: only POST would do harm.
        const safeAfterDoubt = method !== 'POST' || given.isRead(method, url);
        for (let attempt = 0;; attempt += 1) {
            const last = attempt === retries;
            let response;
            try {
                response = await send(url, init);
            }
            catch (error) {
                if (last || !safeAfterDoubt)
                    throw error;
                await given.sleep(backoff(attempt));
                continue;
            }
            const delay = last ? null : delayBeforeRetry(response, attempt, safeAfterDoubt);
            if (delay === null)
                return response;
            await response.body?.cancel();
            await given.sleep(delay);
        }
    };
}
/** Milliseconds; null: the answer stands. */
function delayBeforeRetry(response, attempt, safeAfterDoubt) {
    const { status } = response;
    const asked = secondsAsked(response);
    const passes = status === 429 || (status === 403 && asked !== null) || (status >= 500 && safeAfterDoubt);
    if (!passes)
        return null;
    const delay = asked === null ? backoff(attempt) : asked * 1000;
    return delay <= longestWait ? delay : null;
}
function secondsAsked(response) {
    const header = response.headers.get('retry-after');
    return header !== null && /^\d+$/.test(header.trim()) ? Number(header) : null;
}
/** 0.5 s, 1 s, 2 s. */
function backoff(attempt) {
    return 500 * 2 ** attempt;
}


/***/ }),

/***/ 3569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchThrough: () => (/* binding */ fetchThrough),
/* harmony export */   proxyDispatcher: () => (/* binding */ proxyDispatcher)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3335);
/* harmony import */ var _undici_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9588);



/**
 * Node's own `fetch`, through a dispatcher of ours: without one, NODE_USE_ENV_PROXY would decide
 * where requests go.
 */
function fetchThrough(dispatcher) {
    // Node's types have undici's of another version, which differ in overloads only.
    const through = { dispatcher };
    return (url, init) => fetch(url, { ...init, ...through });
}
/**
 * Through the proxy that the environment names for this address; straight where it names none, also
 * where Node itself has been told to use proxies (NODE_USE_ENV_PROXY): those are the process's.
 *
 * @throws UsageError where the variable holds no address; it does not repeat it
 */
function proxyDispatcher(address, env, trust = 'what the job trusts') {
    const tls = trust === 'bundled roots' ? bundledRoots() : {};
    const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .iJ)(new URL(address), env);
    if (proxy === null)
        return new _undici_js__WEBPACK_IMPORTED_MODULE_2__/* .Agent */ .g6({ connect: tls });
    return new _undici_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvHttpProxyAgent */ .J2({
        httpProxy: proxy.url,
        httpsProxy: proxy.url,
        // Already decided; without it undici would look into the process's own environment.
        noProxy: '',
        connect: tls,
        requestTls: tls,
    });
}
/** Said outright, neither NODE_EXTRA_CA_CERTS nor NODE_TLS_REJECT_UNAUTHORIZED changes it. */
function bundledRoots() {
    return { ca: [...node_tls__WEBPACK_IMPORTED_MODULE_0__.rootCertificates], rejectUnauthorized: true };
}


/***/ }),

/***/ 9588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* reexport default from dynamic */ undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_1___default.a),
/* harmony export */   J2: () => (/* reexport default from dynamic */ undici_lib_dispatcher_env_http_proxy_agent_js__WEBPACK_IMPORTED_MODULE_4___default.a),
/* harmony export */   g6: () => (/* reexport default from dynamic */ undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_2___default.a)
/* harmony export */ });
/* harmony import */ var undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4660);
/* harmony import */ var undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6424);
/* harmony import */ var undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7405);
/* harmony import */ var undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(883);
/* harmony import */ var undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var undici_lib_dispatcher_env_http_proxy_agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3137);
/* harmony import */ var undici_lib_dispatcher_env_http_proxy_agent_js__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(undici_lib_dispatcher_env_http_proxy_agent_js__WEBPACK_IMPORTED_MODULE_4__);
/// <reference path="./undici-parts.d.ts" />
/**
 * The few files of undici that are needed. Its index loads fetch, WebSocket, caches and mocks as
 * well, which takes 80 ms of every run.
 */





// undici's index does the same; its proxy agent asks its own pool for `connect`.
Object.assign((undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_3___default().prototype), { request: (undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_1___default()), connect: (undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0___default()) });



/***/ })

};
