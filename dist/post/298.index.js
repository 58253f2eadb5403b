export const id = 298;
export const ids = [298];
export const modules = {

/***/ 9298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 22 modules
var dist_src = __webpack_require__(891);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./src/github/retry.ts
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

;// CONCATENATED MODULE: ./src/github/client.ts




/** One attempt of one request; GitHub itself gives up after ten seconds. */
const attemptTimeout = 20_000;
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/**
 * A client for GitHub's REST and GraphQL APIs. Opening it sends nothing. The only file that loads
 * Octokit: import it late, `await import('./github/client.ts')`, when there is something to send.
 */
function openGitHub(given) {
    const { graphqlUrl, dispatcher } = given;
    const send = async (url, init) => {
        // Octokit speaks of the global fetch, whose types differ from undici's in name only.
        const request = init;
        const signal = AbortSignal.timeout(attemptTimeout);
        const through = dispatcher ? { dispatcher } : {};
        return (await (0,undici/* fetch */.hd)(url, { ...request, signal, ...through }));
    };
    const octokit = new dist_src/* Octokit */.E({
        auth: given.token,
        baseUrl: given.apiUrl,
        userAgent: 'stagegate',
        log: silent,
        request: {
            log: silent,
            fetch: retrying(send, {
                sleep: given.sleep ?? promises_.setTimeout,
                // Only queries are sent there: a second one changes nothing.
                isRead: (method, url) => method === 'GET' || url === graphqlUrl,
            }),
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


/***/ })

};
