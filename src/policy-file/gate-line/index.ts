export {
  type LinePosition,
  parseBaselineText,
  parseBoundText,
  parseGateLine,
  parseMeasuredText,
} from './gate-line.ts'
export { GateLineError } from './gate-line-error.ts'
export { type GateLines, parseGateLines } from './gate-lines.ts'
