/** Words about files that are read, in Arabic. */
import type { ReadFileWords } from '../en/files';
import type { Show } from '../show';

const megabytes = (bytes: number, show: Show) => show.number(Math.ceil(bytes / 1e6));

export const files: ReadFileWords = {
  problems: {
    empty: () => 'لا شيء في هذا الملف. اختر ملفًا فيه جدول.',
    tooLarge: (p, show) =>
      `حجم هذا الملف ${megabytes(p.bytes, show)} ميغابايت، والحد الأقصى ${megabytes(p.most, show)}. صدّر فترة أقصر أو أعمدة أقل.`,
    tooManyRows: (p, show) =>
      `عدد صفوف هذا الملف أكثر من ${show.number(p.most)}، وهو الحد الأقصى. صدّر فترة أقصر واستورد على دفعات.`,
    tooManyColumns: (p, show) =>
      `عدد أعمدة الصف ${show.number(p.row)} أكثر من ${show.number(p.most)}، وهو الحد الأقصى. اختر فاصلًا آخر أو صدّر أعمدة أقل.`,
    tooManyCells: (p, show) =>
      `عدد الخلايا حتى الصف ${show.number(p.row)} أكثر من ${show.number(p.most)}، وهو الحد الأقصى. صدّر أعمدة أقل أو فترة أقصر.`,
    unclosedQuote: (p, show) =>
      `في الصف ${show.number(p.row)} علامة اقتباس تفتح خلية ولا تُغلق. أغلقها أو احذفها من الملف، أو اختر قراءة علامات الاقتباس كأحرف عادية.`,
    longCell: (p, show) =>
      p.isQuoted
        ? `في الصف ${show.number(p.row)} علامة اقتباس تفتح خلية فيها أكثر من ${show.number(p.most)} حرف، والأرجح أنها لا تُغلق. أغلقها أو احذفها من الملف، أو اختر قراءة علامات الاقتباس كأحرف عادية.`
        : `في الصف ${show.number(p.row)} خلية فيها أكثر من ${show.number(p.most)} حرف، وهو الحد الأقصى. اختر فاصلًا آخر أو اختصر الخلية في الملف.`,
    damagedWorkbook: (p, show) =>
      p.row === undefined
        ? 'هذا المصنف تالف أو ناقص. افتحه في برنامج جداول واحفظه من جديد بصيغة ⁦.xlsx⁩ أو ⁦.csv⁩ ثم اختر ذلك الملف.'
        : `هذا المصنف تالف عند الصف ${show.number(p.row)}. افتحه في برنامج جداول واحفظه من جديد بصيغة ⁦.xlsx⁩ أو ⁦.csv⁩ ثم اختر ذلك الملف.`,
    tooLargeUnpacked: (p, show) =>
      `حجم هذا المصنف بعد فك ضغطه ${megabytes(p.bytes, show)} ميغابايت، والحد الأقصى ${megabytes(p.most, show)}. احفظ الورقة التي تحتاجها بصيغة ⁦.csv⁩ واختر ذلك الملف.`,
    unsafeWorkbook: () =>
      'هذا المصنف مبني على نحو لا يفعله أي برنامج جداول، لذلك لم يُفتح. إن كنت تثق به فافتحه في برنامج جداول واحفظه من جديد بصيغة ⁦.xlsx⁩ ثم اختر ذلك الملف.',
    missingSheet: (p, show) => `لا توجد في هذا المصنف ورقة باسم «${show.name(p.sheet)}». اختر ورقة من أوراقه.`,
  },
  otherFiles: {
    oldWorkbook: 'هذا مصنف بصيغة ما قبل 2007 ‏(⁦.xls⁩). احفظه بصيغة ⁦.xlsx⁩ أو ⁦.csv⁩ ثم اختر ذلك الملف.',
    binaryWorkbook: 'هذا مصنف ثنائي (⁦.xlsb⁩). احفظه بصيغة ⁦.xlsx⁩ أو ⁦.csv⁩ ثم اختر ذلك الملف.',
    protected: 'هذا المصنف محمي بكلمة مرور. افتحه واحفظه بدونها بصيغة ⁦.xlsx⁩ أو ⁦.csv⁩ ثم اختر ذلك الملف.',
    openDocument: 'هذا ملف OpenDocument ‏(⁦.ods⁩). احفظه بصيغة ⁦.xlsx⁩ أو ⁦.csv⁩ ثم اختر ذلك الملف.',
    numbers: 'هذا ملف من برنامج Numbers. صدّره بصيغة ⁦.xlsx⁩ أو ⁦.csv⁩ ثم اختر ذلك الملف.',
    webPage: 'هذا الملف صفحة ويب مهما كان اسمه. افتحه في برنامج جداول واحفظه بصيغة ⁦.xlsx⁩ أو ⁦.csv⁩ ثم اختر ذلك الملف.',
    xml: 'هذا ملف XML. افتحه في برنامج جداول واحفظه بصيغة ⁦.xlsx⁩ أو ⁦.csv⁩ ثم اختر ذلك الملف.',
    json: 'هذا ملف JSON. صدّر الجدول بصيغة ⁦.csv⁩ أو ⁦.xlsx⁩ بدلًا منه ثم اختر ذلك الملف.',
    pdf: 'هذا ملف PDF ولا يمكن أن يُقرأ منه جدول. صدّر الجدول بصيغة ⁦.csv⁩ أو ⁦.xlsx⁩ ثم اختر ذلك الملف.',
    archive: 'هذا أرشيف مضغوط. فك ضغطه واختر ملف ⁦.csv⁩ أو ⁦.xlsx⁩ الذي فيه.',
    unknown: 'هذا ليس جدولًا: لا هو نص ولا مصنف. اختر ملفًا بصيغة ⁦.csv⁩ أو ⁦.tsv⁩ أو ⁦.txt⁩ أو ⁦.xlsx⁩.',
  },
  notices: {
    unreadable: (p, show) =>
      `تعذرت قراءة أحرف عددها ${show.number(p.count)}، أولها في الصف ${show.number(p.row)}، فهي غير موجودة في هذا الترميز. اختر ترميزًا آخر.`,
    nul: (p, show) =>
      `في النص أحرف تحكم فارغة (NUL) عددها ${show.number(p.count)}، أولها في الصف ${show.number(p.row)}. إن بدت الصفوف غريبة فاختر ترميزًا آخر.`,
    textAfterQuote: (p, show) =>
      `بعد علامة الاقتباس الختامية نص في خلايا عددها ${show.number(p.count)}، أولها في الصف ${show.number(p.row)}، وقد أُضيف إلى الخلية. تحقق من أن ذلك الصف صحيح.`,
    timeOfDay: (p, show) =>
      `في تواريخ عددها ${show.number(p.count)} وقت من اليوم، أولها في الصف ${show.number(p.row)}. لا يؤخذ إلا اليوم.`,
    noResult: (p, show) =>
      `لا نتيجة في هذا الملف لصيغ عددها ${show.number(p.count)}، أولها في الصف ${show.number(p.row)}، لذلك خلاياها فارغة. افتح الملف في برنامج جداول واحفظه كي تُحسب.`,
  },
  encodings: {
    'utf-8': 'كل اللغات (UTF-8)',
    'utf-16le': 'كل اللغات (UTF-16)',
    'utf-16be': 'كل اللغات (UTF-16، البايت الأعلى أولًا)',
    'windows-1250': 'أوروبا الوسطى (Windows-1250)',
    'windows-1251': 'السيريلية (Windows-1251)',
    'windows-1252': 'أوروبا الغربية (Windows-1252)',
    'windows-1253': 'اليونانية (Windows-1253)',
    'windows-1254': 'التركية (Windows-1254)',
    'windows-1256': 'العربية (Windows-1256)',
  },
  separators: {
    tab: 'علامة الجدولة',
    semicolon: 'فاصلة منقوطة ;',
    comma: 'فاصلة ,',
    bar: 'خط عمودي |',
    none: 'بلا فاصل: عمود واحد',
  },
};
