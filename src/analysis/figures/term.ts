import type { Amount } from './amount.ts';
import type { UnitReading } from './unit.ts';

/** An amount with the currency before it and the unit behind it. */
export interface Term {
  from: number;
  to: number;
  amount: Amount;
  currency: string | null;
  unit: UnitReading | null;
}
