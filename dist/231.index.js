export const id = 231;
export const ids = [231];
export const modules = {

/***/ 8231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyDispatcher: () => (/* binding */ proxyDispatcher)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6752);

/** Through the proxy that the environment names, as curl would; null where it names none. */
function proxyDispatcher(env) {
    const variable = (name) => env[name.toLowerCase()] || env[name.toUpperCase()];
    const httpProxy = variable('http_proxy');
    const httpsProxy = variable('https_proxy');
    const noProxy = variable('no_proxy');
    if (!httpProxy && !httpsProxy)
        return null;
    return new undici__WEBPACK_IMPORTED_MODULE_0__/* .EnvHttpProxyAgent */ .J2({
        ...(httpProxy ? { httpProxy } : {}),
        ...(httpsProxy ? { httpsProxy } : {}),
        ...(noProxy ? { noProxy } : {}),
    });
}


/***/ })

};
