import { xmlText } from '../pdf/strings.js'

/** Attributes of an element, those that are undefined left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  let text = ''
  for (const [name, value] of Object.entries(values)) if (value !== undefined) text += ` ${name}="${xmlText(String(value))}"`
  return text
}

/** A factor that whole lines are multiplied with: to eight decimals, where lengths have three. */
export function factor(value: number): string {
  return String(Number(value.toFixed(8)))
}
