/** The words of templates by language; apart from the catalogue, so that cells and sidebars do not carry them. */
import { clientsTemplate as clientsInArabic } from './ar/clients-template';
import { departmentTemplate as departmentInArabic } from './ar/department-template';
import { fields as fieldsInArabic } from './ar/fields';
import { ledgerTemplate as ledgerInArabic } from './ar/ledger-template';
import { monthPlanTemplate as monthPlanInArabic } from './ar/month-plan-template';
import { parthenonTemplate as parthenonInArabic } from './ar/parthenon-template';
import { payTemplate as payInArabic } from './ar/pay-template';
import { templateParts as partsInArabic } from './ar/template-parts';
import { yearPlanTemplate as yearPlanInArabic } from './ar/year-plan-template';
import { type ClientsTemplateWords, clientsTemplate } from './en/clients-template';
import { type DepartmentTemplateWords, departmentTemplate } from './en/department-template';
import { type FieldWords, fields } from './en/fields';
import { type LedgerTemplateWords, ledgerTemplate } from './en/ledger-template';
import { type MonthPlanTemplateWords, monthPlanTemplate } from './en/month-plan-template';
import { type ParthenonTemplateWords, parthenonTemplate } from './en/parthenon-template';
import { type PayTemplateWords, payTemplate } from './en/pay-template';
import { type TemplatePartsWords, templateParts } from './en/template-parts';
import { type YearPlanTemplateWords, yearPlanTemplate } from './en/year-plan-template';
import type { Language } from './language';

export interface TemplateWords {
  readonly parts: TemplatePartsWords;
  readonly parthenon: ParthenonTemplateWords;
  readonly department: DepartmentTemplateWords;
  readonly pay: PayTemplateWords;
  readonly yearPlan: YearPlanTemplateWords;
  readonly monthPlan: MonthPlanTemplateWords;
  readonly clients: ClientsTemplateWords;
  readonly ledger: LedgerTemplateWords;
  readonly fields: FieldWords;
}

export const templateWords: Readonly<Record<Language, TemplateWords>> = {
  en: {
    parts: templateParts,
    parthenon: parthenonTemplate,
    department: departmentTemplate,
    pay: payTemplate,
    yearPlan: yearPlanTemplate,
    monthPlan: monthPlanTemplate,
    clients: clientsTemplate,
    ledger: ledgerTemplate,
    fields,
  },
  ar: {
    parts: partsInArabic,
    parthenon: parthenonInArabic,
    department: departmentInArabic,
    pay: payInArabic,
    yearPlan: yearPlanInArabic,
    monthPlan: monthPlanInArabic,
    clients: clientsInArabic,
    ledger: ledgerInArabic,
    fields: fieldsInArabic,
  },
};
