/** How soon a lead will buy. */

export type Temperature = 'hot' | 'warm' | 'cold';

/** Days up to which a lead is hot and warm, both inclusive; hot ≤ warm. */
export interface TemperatureLimits {
  readonly hot: number;
  readonly warm: number;
}

/** `days` until the purchase that the lead named; 'none' is interest without a date. */
export function temperatureOf(days: number | 'none', { hot, warm }: TemperatureLimits): Temperature {
  if (days === 'none') return 'cold';
  if (days <= hot) return 'hot';
  return days <= warm ? 'warm' : 'cold';
}
