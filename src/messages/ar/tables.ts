/** Headings and fixed row names of the tables that functions return, in Arabic. */
import type { Tables } from '../en/tables';
import { columns } from './columns';

export const tables: Tables = {
  columns: {
    ...columns,
    pillar: 'الركيزة',
    now: 'الآن',
    uplift: 'الزيادة',
    thenValue: 'بعدها',
    profit: 'الربح',
    gain: 'المكسب',
    before: 'قبل',
    after: 'بعد',
    contribution: 'المساهمة',
    share: 'الحصة',
    spend: 'الإنفاق',
    measure: 'المقياس',
    low: 'الأدنى',
    high: 'الأعلى',
    profitAtLow: 'الربح عند الأدنى',
    profitAtHigh: 'الربح عند الأعلى',
    swing: 'المدى',
  },
  rows: {
    allTogether: 'الكل معًا',
    synergy: 'أثر التضافر',
    total: 'الإجمالي',
    mean: 'المتوسط',
    standardDeviation: 'الانحراف المعياري',
    percentile: (p) => `P${p.percent}`,
    chanceOfTarget: 'احتمال بلوغ الهدف',
    trials: 'عدد المحاولات',
    standardError: 'الخطأ المعياري للمتوسط',
    meanFrom: 'المتوسط، 95% من',
    meanTo: 'المتوسط، 95% إلى',
    meanOfWorst: (p) => `متوسط أسوأ ${p.share}`,
    aBeatsB: 'أ يتفوق على ب',
    bBeatsA: 'ب يتفوق على أ',
    tie: 'تعادل',
    input: (p) => `المدخل ${p.number}`,
  },
  pillars: {
    five: ['العملاء المحتملون', 'معدل التحويل', 'متوسط الفاتورة', 'عدد المشتريات', 'هامش الربح'],
    three: ['العملاء', 'متوسط الفاتورة', 'التكرار'],
    numbered: (p) => `الركيزة ${p.number}`,
  },
};
