/**
 * Colours that can be told from both of GitHub's backgrounds and, by their lightness, from each
 * other: better, worse, what covers the rest, the line of the champion.
 */
const palette = '#2f81f7, #bc4c00, #8b949e, #8b949e'

/**
 * In pixels. Where the screen is narrower than a chart, Mermaid measures labels in the chart as it is
 * shown, made smaller, and then lays it out as if it were not: they are cut. So it is as wide as a phone.
 */
const width = 340

/** The front matter of a chart of that height, in pixels, that looks well on a light and a dark page. */
export function chartConfig(height: number): readonly string[] {
  return [
    '---',
    'config:',
    '  xyChart:',
    `    width: ${width}`,
    `    height: ${height}`,
    '    plotReservedSpacePercent: 35',
    '    xAxis:',
    '      labelFontSize: 11',
    '    yAxis:',
    '      labelFontSize: 11',
    '      titleFontSize: 12',
    '  themeVariables:',
    '    xyChart:',
    '      backgroundColor: transparent',
    `      plotColorPalette: "${palette}"`,
    '---',
  ]
}

/** A finite number as Mermaid reads it: it knows no exponent. */
export function decimal(value: number): string {
  const text = value.toFixed(6).replace(/\.?0+$/, '')
  return text === '-0' ? '0' : text
}
