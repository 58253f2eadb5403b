"""Answers what the statistics of Stagegate answer, by scipy and by counting.

Reads questions as JSON from standard input (see scipy.ts) and writes the answers as JSON. Values are
whole numbers, so nothing is rounded before it is ranked.

scipy's `method='exact'` takes no notice of ties, so with ties the exact answers come from scipy's
permutation method, from listing every outcome, and from counting in whole numbers.
"""

import itertools
import json
import sys
from collections import Counter
from fractions import Fraction

import numpy as np
import scipy
from scipy import stats

EVERY_ONE = stats.PermutationMethod(n_resamples=np.inf)


def wilson(case):
    k, n, level = case["successes"], case["samples"], case["level"]
    at_least = stats.binomtest(k, n, alternative="greater")
    at_most = stats.binomtest(k, n, alternative="less")
    return {
        "lower": float(at_least.proportion_ci(level, "wilson").low),
        "upper": float(at_most.proportion_ci(level, "wilson").high),
    }


def mann_whitney(case):
    sign = 1 if case["better"] == "higher" else -1
    x = [sign * value - case["minimumEffect"] for value in case["candidate"]]
    y = [sign * value for value in case["champion"]]
    pooled = len(x) + len(y)
    tied = len(set(x + y)) < pooled

    def test(method):
        found = stats.mannwhitneyu(x, y, alternative="greater", method=method)
        return float(found.pvalue)

    answer = {
        "statistic": float(stats.mannwhitneyu(x, y, method="asymptotic").statistic),
        "exact": {},
    }
    if len(set(x + y)) > 1:
        answer["asymptotic"] = test("asymptotic")
    if not tied and pooled <= 100:
        answer["exact"]["scipy.stats.mannwhitneyu exact"] = test("exact")
    if pooled <= 9 and min(len(x), len(y)) >= 2:
        answer["exact"]["scipy.stats.mannwhitneyu permutation"] = test(EVERY_ONE)
    ranks = [round(2 * rank) for rank in stats.rankdata(x + y)]
    observed = sum(ranks[: len(x)])
    if pooled <= 11:
        sums = [sum(picked) for picked in itertools.combinations(ranks, len(x))]
        answer["exact"]["listing"] = sum(s >= observed for s in sums) / len(sums)
    if pooled <= 36:
        ways = [Counter() for _ in range(len(x) + 1)]
        ways[0][0] = 1
        for rank in ranks:
            for taken in range(len(x), 0, -1):
                for total, count in list(ways[taken - 1].items()):
                    ways[taken][total + rank] += count
        answer["exact"]["counting"], answer["smallest"] = tails(ways[len(x)], observed)
    return answer


def wilcoxon(case):
    sign = 1 if case["better"] == "higher" else -1
    gains = [sign * (a - b) - case["minimumEffect"] for a, b in case["pairs"]]

    def test(method):
        found = stats.wilcoxon(
            gains, zero_method="pratt", alternative="greater", correction=True, method=method
        )
        return float(found.pvalue)

    ranks = [round(2 * rank) for rank in stats.rankdata(np.abs(gains))]
    kept = [(rank, gain) for rank, gain in zip(ranks, gains) if gain != 0]
    observed = sum(rank for rank, gain in kept if gain > 0)
    answer = {"statistic": observed / 2, "exact": {}}
    if kept:
        answer["asymptotic"] = test("asymptotic")
    magnitudes = {abs(gain) for gain in gains}
    if len(magnitudes) == len(gains) and 0 not in magnitudes and len(gains) <= 100:
        answer["exact"]["scipy.stats.wilcoxon exact"] = test("exact")
    if len(kept) >= 2 and len(gains) <= 5:
        answer["exact"]["scipy.stats.wilcoxon permutation"] = test(EVERY_ONE)
    if len(kept) <= 11:
        choices = itertools.product(*[(0, rank) for rank, _ in kept])
        sums = [sum(chosen) for chosen in choices]
        answer["exact"]["listing"] = sum(s >= observed for s in sums) / len(sums)
    if len(gains) <= 60:
        ways = Counter({0: 1})
        for rank, _ in kept:
            for total, count in list(sorted(ways.items(), reverse=True)):
                ways[total + rank] += count
        answer["exact"]["counting"], answer["smallest"] = tails(ways, observed)
    return answer


def tails(ways, observed):
    everything = sum(ways.values())
    tail = sum(count for total, count in ways.items() if total >= observed)
    smallest = ways[max(ways)]
    return float(Fraction(tail, everything)), float(Fraction(smallest, everything))


questions = json.load(sys.stdin)
json.dump(
    {
        "scipy": scipy.__version__,
        "wilson": [wilson(case) for case in questions.get("wilson", [])],
        "mannWhitney": [mann_whitney(case) for case in questions.get("mannWhitney", [])],
        "wilcoxon": [wilcoxon(case) for case in questions.get("wilcoxon", [])],
        "normal": [float(stats.norm.sf(z)) for z in questions.get("normal", [])],
        "quantile": [float(stats.norm.isf(tail)) for tail in questions.get("quantile", [])],
    },
    sys.stdout,
)
