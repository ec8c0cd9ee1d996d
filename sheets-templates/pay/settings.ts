/** What the parts of the sheet "Pay" share. */
import type { PayTemplateWords } from '../../src/messages/en/pay-template';
import type { TemplateSettings } from '../settings';
import type { InputRule } from '../template';

export type PaySettings = TemplateSettings<PayTemplateWords>;

export const PAY_VERSION = '1.0';

/** As the PAY functions take it: nobody makes twenty plans. */
export const shareOfPlan: InputRule = { kind: 'between', low: 0, high: 20 };
export const aboveZero: InputRule = { kind: 'above', low: 0 };

/** The pay plan as every function takes it; what has no parameter for the cap gets the curve as capped. */
export const MIX_AND_MODE = '[mix];[mode]';
