export {
  type LinePosition,
  parseBaselineText,
  parseBoundText,
  parseGateLine,
  parseMeasuredText,
} from './gate-line.ts'
export { GateLineError } from './gate-line-error.ts'
export { type GateLines, type ParsedGate, parseGateLines } from './gate-lines.ts'
export type { Measured } from './measured.ts'
