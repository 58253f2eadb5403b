export const id = 819;
export const ids = [819];
export const modules = {

/***/ 7819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPolicyFile: () => (/* binding */ readPolicyFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1037);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7946);



const policyFile = {
    name: 'policy file',
    mostBytes: 256 * 1024,
    expected: 'a policy has 256 kB at most',
};
/**
 * Reads and checks the policy file at `path`, which is relative to the workspace and may not lead
 * out of it. Throws a `UsageError` that says where in the file what is wrong.
 */
async function readPolicyFile(path, workspace) {
    const bytes = await (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkspaceFile */ .s)(path, workspace, policyFile);
    const text = decoded(bytes, path);
    // Loaded late: a run without a policy needs no YAML.
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(714)]).then(__webpack_require__.bind(__webpack_require__, 4714));
    return parsePolicy(text, path);
}
/** Bytes that are no UTF-8 are refused: what they were meant to say would be a guess. */
function decoded(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The policy file '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(path)}' is not text in UTF-8; save it in that encoding.`, { cause });
    }
}


/***/ })

};
