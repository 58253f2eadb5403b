export const id = 964;
export const ids = [964];
export const modules = {

/***/ 9964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ canonicalGate)
/* harmony export */ });
/* harmony import */ var _arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7591);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1741);


/**
 * For digests: what a gate says as JSON, with each number in its one form (`0.90` and `0.9` are the
 * same), so that gates that say the same give the same data.
 */
function canonicalGate(gate) {
    const { severity, dataset } = gate;
    const common = {
        severity,
        metric: canonicalMetric(gate.metric),
        dataset,
        samples: gate.samples && canonicalSamples(gate.samples),
    };
    switch (gate.kind) {
        case 'threshold':
            return { ...common, ...canonicalThreshold(gate) };
        case 'better-than':
            return { ...common, ...canonicalBetterThan(gate) };
    }
}
function canonicalThreshold({ aggregate, minus, comparator, bound, confidence }) {
    return {
        aggregate,
        ...(minus === null ? {} : { minus: canonicalSubtracted(minus) }),
        comparator,
        bound: canonicalBound(bound),
        confidence: confidence && canonicalConfidence(confidence),
    };
}
function canonicalSubtracted({ metric, aggregate, dataset }) {
    return { metric, aggregate, dataset };
}
function canonicalBetterThan({ baseline, better, test, alpha, minimumEffect }) {
    return {
        betterThan: (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineKey */ .x2)(baseline),
        better,
        test,
        alpha,
        minimumEffect: canonicalNumber(minimumEffect),
    };
}
function canonicalSamples({ metric, min, otherwise }) {
    return { metric, min, otherwise };
}
function canonicalConfidence(confidence) {
    const { otherwise } = confidence;
    switch (confidence.kind) {
        case 'wilson':
            return { level: confidence.level, samples: confidence.samples, otherwise };
        case 'logged':
            return { logged: confidence.metric, otherwise };
    }
}
/** Built anew, so that nothing that stands beside a gate (its line) comes into a digest. */
function canonicalMetric(metric) {
    return metric.kind === 'name'
        ? { kind: 'name', name: metric.name }
        : { kind: 'pattern', pattern: metric.pattern };
}
function canonicalBound(bound) {
    switch (bound.kind) {
        case 'number':
            return { kind: 'number', number: canonicalNumber(bound.number) };
        case 'baseline': {
            const { margin } = bound;
            return {
                kind: 'baseline',
                baseline: (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineKey */ .x2)(bound.baseline),
                margin: margin === null
                    ? null
                    : { sign: margin.sign, amount: canonicalNumber(margin.amount), unit: margin.unit },
            };
        }
    }
}
function canonicalNumber(text) {
    const exact = (0,_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExact */ .jM)(text);
    if (exact === null)
        throw new RangeError(`${JSON.stringify(text)} is no finite decimal number`);
    return (0,_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalText */ .A4)(exact);
}


/***/ })

};
