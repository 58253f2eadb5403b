export const id = 3234;
export const ids = [3234,8231];
export const modules = {

/***/ 3234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readIdToken: () => (/* binding */ readIdToken)
/* harmony export */ });
/* harmony import */ var _network_fetch_through_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6498);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8881);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8231);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8129);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(454);





/** Milliseconds that one attempt may take, as for GitHub's API. */
const attemptTimeout = 20_000;
/** Bytes. A token takes two or three thousand. */
const longestAnswer = 64 * 1024;
/**
 * Asks GitHub for an OIDC token of this job, and reads what it claims. The signature is not
 * verified: the token comes straight from its issuer, over the runner's own address for that. Never
 * throws, and puts neither token, nor anything of an answer, into what it says.
 */
async function readIdToken(given) {
    const { run, env } = given;
    const address = env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
    const bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '';
    if (address === '' || bearer === '')
        return { kind: 'not-granted' };
    const url = requestUrl(address, run.apiUrl);
    if (url === null)
        return failed('ACTIONS_ID_TOKEN_REQUEST_URL is no https address.');
    // What is thrown for a header that cannot be sent repeats the header.
    if (!/^[\x21-\x7e]+$/.test(bearer)) {
        return failed('ACTIONS_ID_TOKEN_REQUEST_TOKEN is no token.');
    }
    let text;
    try {
        const response = await send(url, bearer, given);
        const { status } = response;
        if (status !== 200) {
            await response.body?.cancel();
            return failed(`it answered ${status}${meaning(status)}.`);
        }
        text = await boundedText(response);
    }
    catch (error) {
        return { kind: 'not-known', because: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(tried, [], new NoAnswer(error)) };
    }
    if (text === null)
        return failed(`its answer is longer than ${longestAnswer} bytes.`);
    const claims = (0,_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsOf */ .d)(text);
    return claims === null
        ? failed('its answer holds no token that can be read.')
        : { kind: 'claims', claims };
}
const tried = "ask GitHub's token service for an OIDC token of this job";
function failed(what) {
    return { kind: 'not-known', because: `Could not ${tried}: ${what}` };
}
function meaning(status) {
    if (status >= 300 && status < 400)
        return ', a redirect, which the token does not follow';
    if (status === 401 || status === 403)
        return ': the job may have lasted longer than its token';
    return '';
}
/** null: it cannot be asked there without showing the token to others. */
function requestUrl(address, apiUrl) {
    const url = URL.parse(address);
    if (url === null || url.username !== '' || url.password !== '')
        return null;
    // A company's own GitHub may be without TLS, and then is so everywhere.
    const plain = url.protocol === 'http:' && apiUrl.startsWith('http:');
    if (url.protocol !== 'https:' && !plain)
        return null;
    url.searchParams.set('audience', _claims_js__WEBPACK_IMPORTED_MODULE_2__/* .audience */ .h);
    return url;
}
async function send(url, bearer, given) {
    const through = (0,_network_fetch_through_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchThrough */ .s)(given.dispatcher ?? (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__.proxyDispatcher)(url.href, given.env));
    const once = (address, init) => through(address, { ...init, signal: AbortSignal.timeout(attemptTimeout) });
    const patiently = (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retrying */ .R)(once, { sleep: given.sleep, isRead: () => true });
    return patiently(url.href, {
        method: 'GET',
        redirect: 'manual',
        headers: {
            accept: 'application/json',
            authorization: `Bearer ${bearer}`,
            'user-agent': 'stagegate',
        },
    });
}
/** null: it is too long. */
async function boundedText(response) {
    const chunks = [];
    let length = 0;
    for await (const chunk of (response.body ?? [])) {
        length += chunk.length;
        if (length > longestAnswer)
            return null;
        chunks.push(chunk);
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
}
/** In the form in which Octokit tells of a connection that failed. */
class NoAnswer extends Error {
    status = 500;
    constructor(cause) {
        super('no answer', { cause });
        this.name = 'NoAnswer';
    }
}


/***/ }),

/***/ 8231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyDispatcher: () => (/* binding */ proxyDispatcher)
/* harmony export */ });
/* harmony import */ var _network_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1290);
/* harmony import */ var _network_undici_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9588);


/**
 * Through the proxy that the environment names for this address; straight where it names none, also
 * where Node itself has been told to use proxies (NODE_USE_ENV_PROXY): those are the process's.
 *
 * @throws UsageError where the variable holds no address; it does not repeat it
 */
function proxyDispatcher(apiUrl, env) {
    const proxy = (0,_network_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyFor */ .iJ)(new URL(apiUrl), env);
    if (proxy === null)
        return new _network_undici_js__WEBPACK_IMPORTED_MODULE_1__/* .Agent */ .g6();
    return new _network_undici_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvHttpProxyAgent */ .J2({
        httpProxy: proxy.url,
        httpsProxy: proxy.url,
        noProxy: proxy.noProxy,
    });
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

/***/ 6498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fetchThrough)
/* harmony export */ });
/**
 * Node's own `fetch`, through a dispatcher of ours: without one, NODE_USE_ENV_PROXY would decide
 * where requests go.
 */
function fetchThrough(dispatcher) {
    // Node's types have undici's of another version, which differ in overloads only.
    const through = { dispatcher };
    return (url, init) => fetch(url, { ...init, ...through });
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
/* harmony import */ var undici_lib_api_api_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4043);
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
