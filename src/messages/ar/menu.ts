/** The menu of the add-on and what it says, in Arabic. */
import type { MenuWords } from '../en/menu';

export const menu: MenuWords = {
  newFromTemplate: 'جديد من قالب',
  templates: {
    newParthenon: 'البارثينون: الخطوات الأولى',
    newParthenonTravelAgency: 'البارثينون: وكالة سفر',
    newDepartment: 'القسم: كم شخصًا يلزم',
    newYearPlan: 'خطة السنة: من الربح إلى الأشهر والبائعين',
    newMonthPlan: 'خطة الشهر: من الربح إلى اليوم',
    newClients: 'العملاء: ABC-XYZ والانتقال بين الفئات',
    newLedger: 'السجل: الجداول الخمسة',
    newPay: 'الأجور: ما يكسبه البائعون',
  },
  parthenon: 'البارثينون: جرّب ماذا لو',
  import: 'استيراد إلى السجل',
  plan: 'الخطة: الشهر والأيام والأشخاص',
  report: 'تقرير الأسبوع',
  functions: 'الدوال والأمثلة',
  about: 'حول',
  aboutTitle: 'منصة المبيعات',
  aboutText: (p) =>
    `الإصدار ${p.version}. نماذج للربح والأفراد والأجور والخطط داخل جدول البيانات. كل رقم يُحسب في هذا الجدول ولا يُرسل شيء إلى أي مكان.`,
  laid: (p) => `أوراق جديدة: ${p.sheets}. لم يتغير شيء آخر. للتراجع احذف هذه الأوراق.`,
  laidTitle: 'القالب جاهز',
  notLaid: (p) => `تعذّر إنشاء القالب: ${p.reason} لم يتغير شيء في أوراقك.`,
  notLaidTitle: 'لا قالب',
  laterUnreadable: (p) =>
    `الملف ${p.file} في مشروع النص البرمجي لهذه الإضافة مفقود أو تالف أو من إصدار غير إصدار Code: ارفع كل ملفات بناء واحد (npm run deploy)، أو خذ نسخة جديدة من جدول البيانات الذي حصلت عليها منه.`,
};
