/** Words of the functions about how many people, in Arabic. */
import type { TeamWords } from '../en/team';

const TWO_BOSSES = 'لكل بائع مديران: خطر التعارض.';

export const rows: TeamWords['rows'] = {
  roles: {
    hunters: 'الباحثون عن العملاء',
    closers: 'مغلقو الصفقات',
    farmers: 'مديرو العملاء',
    heads: 'رؤساء المبيعات',
  },
  beyondHelp: 'لا تعيين كان يمكن أن ينقذ هذا الشهر',
  notProven: 'قد توجد خطة بتعيينات أقل أو أبعد: قصّر قائمة الأشهر لتتأكد',
  structures: {
    universal: 'بائعون شاملون',
    specialists: 'متخصصون لكل مرحلة',
    cellular: 'خلايا',
    linear: 'خطي',
    functionalLinear: 'وظيفي خطي',
    matrixByGeography: 'مصفوفة جغرافية',
    matrixByProduct: 'مصفوفة بحسب فئات المنتجات',
    matrixByClientType: 'مصفوفة بحسب أنواع العملاء',
    channels: 'بائعون لكل قناة',
    heads: 'رؤساء المبيعات',
    growth: 'مسار النمو',
  },
  fits: { yes: 'نعم', possible: 'ممكن', no: 'لا', warning: 'تنبيه', next: 'الخطوة التالية' },
};

export const reasons: TeamWords['reasons'] = {
  ownerSells: () => 'المالك يبيع وحده ويقوم بالدورة كلها.',
  smallTeam: (p, show) =>
    `حتى ${show.number(p.mostInFirst)} بائعين يقوم كل منهم بالدورة كلها ولا حاجة إلى كثيرين. المخاطر: العميل يرحل مع البائع، ومرحلة تلتهم وقت غيرها.`,
  stagesStarve: (p, show) =>
    `عدد البائعين ${show.number(p.sellers)} يكفي لتقسيم المراحل. إن قام كل بائع بكل شيء التهمت مرحلة وقت غيرها ورحل العملاء مع البائعين.`,
  tooFewForStages: (p, show) =>
    `عدد المراحل ${show.number(p.stages)} وكل مرحلة تحتاج إلى بائع على الأقل؛ وعدد البائعين هنا ${show.number(p.sellers)}.`,
  stagesThin: (p, show) =>
    `يمكن لعدد ${show.number(p.sellers)} تغطية ${show.number(p.stages)} مراحل، لكن لا أحد ينوب عن أحد؛ والتقسيم مجدٍ ابتداءً من ${show.number(p.mostInFirst + 1)} بائعين.`,
  stagesOwnPeople: () =>
    'لكل من البحث وإغلاق الصفقات وخدمة العملاء أصحابها: أسرع وأسهل استبدالًا وخطر فقدان العملاء قليل. والثمن تعيينات أكثر.',
  stagesWithoutFarmers: () =>
    'لكل من البحث وإغلاق الصفقات أصحابه: أسرع وأسهل استبدالًا. والمنتج الذي يُشترى مرة واحدة لا يحتاج إلى مديري عملاء.',
  noClientBase: () => 'الخلية تعيش من حصتها في قاعدة العملاء، والمنتج الذي يُشترى مرة واحدة بلا قاعدة تُقسَّم.',
  tooFewForCells: (p, show) =>
    `خليتان من باحث ومغلق صفقات ومدير عملاء تحتاجان إلى ${show.number(2 * p.idealTeam)} بائعين؛ والعدد هنا ${show.number(p.sellers)}، والخلية الوحيدة لا منافس لها.`,
  cellsCompete: () => 'لكل خلية من باحث ومغلق صفقات ومدير عملاء حصة من قاعدة العملاء، والخلايا تتنافس.',
  oneHeadLeads: (p, show) =>
    `رئيس واحد يقود ${show.number(p.sellers)} مقسمين بحسب الوظيفة؛ وذلك ينجح حتى ${show.number(p.span)}.`,
  tooManyForOneHead: (p, show) =>
    `الرئيس الواحد يدير ${show.number(p.span)} بائعين على الأكثر؛ وعدد ${show.number(p.sellers)} يحتاج إلى ${show.number(p.heads)} رؤساء.`,
  oneHeadIsEnough: (p, show) =>
    `يصبح مجديًا فوق ${show.number(p.span)} بائعين؛ ورئيس واحد يكفي لعدد ${show.number(p.sellers)}.`,
  severalRegions: (p, show) => `يناسب منطقة واحدة؛ وعدد المناطق هنا ${show.number(p.regions)}.`,
  wideRange: (p, show) => `يناسب تشكيلة صغيرة؛ وعدد خطوط المنتجات هنا ${show.number(p.productLines)}.`,
  smallRangeOneRegion: () => 'تشكيلة صغيرة في منطقة واحدة: رئيس لكل وظيفة تحت إدارة واحدة.',
  oneRegion: () => 'هناك منطقة واحدة فقط، فلا شيء يُقسَّم جغرافيًا.',
  regionsTooThin: (p, show) =>
    `توزيع ${show.number(p.sellers)} بائعين على ${show.number(p.regions)} مناطق يترك أقل من اثنين لكل منها. ادمج المناطق المتجاورة المتشابهة. ${TWO_BOSSES}`,
  regionsDiffer: (p, show) =>
    `عدد المناطق المختلفة ${show.number(p.regions)}؛ وادمج المتجاورة المتشابهة. ${TWO_BOSSES}`,
  oneLine: () => 'هناك خط منتجات واحد فقط، فلا شيء يُقسَّم بحسب المنتج.',
  twoLines: () =>
    `خطان لا يبرران ذلك إلا إذا كانت السلع معقدة أو تقنية أو تباع بالجملة أو عميقة التشكيلة أو مع خدمة ما بعد البيع. ${TWO_BOSSES}`,
  manyLines: (p, show) =>
    `عدد خطوط المنتجات ${show.number(p.productLines)}، ولا سيما إذا كانت السلع معقدة أو تقنية أو تباع بالجملة أو عميقة التشكيلة أو مع خدمة ما بعد البيع. ${TWO_BOSSES}`,
  oneSegment: () => 'كل العملاء يشترون بالطريقة نفسها، فلا شيء يُقسَّم بحسب نوع العميل.',
  tooManySegments: (p, show) =>
    `لا تفصل أكثر من 3 إلى ${show.number(p.mostSegments)} أنواع من العملاء، وادمج الأنواع المعطاة وعددها ${show.number(p.clientSegments)}. ${TWO_BOSSES}`,
  segmentsDiffer: (p, show) =>
    `عدد أنواع العملاء التي تشتري بطرق مختلفة ${show.number(p.clientSegments)}. ${TWO_BOSSES}`,
  oneChannel: () => 'هناك قناة بيع واحدة فقط، فلا شيء يُقسَّم بحسب القناة.',
  tooFewForChannels: (p, show) =>
    `عدد البائعين ${show.number(p.sellers)} لا يكفي ليكون لكل قناة من ${show.number(p.channels)} بائعها.`,
  channelsAlone: (p, show) =>
    `يمكن أن يكون لكل قناة من ${show.number(p.channels)} بائعها؛ والمنافسة تحتاج إلى اثنين لكل قناة، أي ${show.number(2 * p.channels)} بائعين.`,
  channelsCompete: (p, show) =>
    `عدد البائعين ${show.number(p.sellers)} يكفي لاثنين في كل قناة من ${show.number(p.channels)}، فيتنافسان.`,
  noHeadYet: () => 'بلا بائعين لا حاجة إلى رئيس.',
  oneHead: (p, show) =>
    `رئيس واحد يدير ${show.number(p.sellers)} من ${show.number(p.span)} على الأكثر. للقسم الأول رئيس وربما نائب له.`,
  twoTeams: (p, show) =>
    `رئيس واحد يدير ${show.number(p.sellers)} من ${show.number(p.span)} على الأكثر. والأفضل فريقان من رئيس و${show.number(p.idealTeam)} بائعين، لأنهما يتنافسان.`,
  moreHeads: (p, show) =>
    `عدد البائعين ${show.number(p.sellers)} أكثر من ${show.number(p.span)} يديرهم رئيس واحد: خطط لعدد ${show.number(p.heads)} من الرؤساء.`,
  buildFirst: (p, show) =>
    `ابنِ قسمًا أول من ${show.number(p.fewestInFirst)} إلى ${show.number(p.mostInFirst)} بائعين ورئيس أو رئيسين.`,
  separateClients: () => 'افتح قسمًا للعملاء حين تزاحم الطلبات المتكررة العملاء الجدد.',
  developBiggest: () => 'افصل قسم العملاء عن المبيعات الجديدة، ثم قسم تطوير لأكبر العملاء القليلين.',
  growByChannels: () => 'المنتج الذي يُشترى مرة واحدة لا يحتاج إلى قسم عملاء: انمُ بمزيد من البائعين والقنوات والمناطق.',
};

export const problems: TeamWords['problems'] = {
  everyCallInTime: (p) =>
    `${p.share} لا يضمنها أي عدد من الموظفين، لأن المكالمات تأتي بالمصادفة. استخدم نسبة أقل، مثل 99.9%.`,
  tooManyCalls: (p, show) =>
    `يشغل ${show.number(p.load)} موظفًا في مدة المعالجة المعطاة، وأقصى ما يمكن حسابه ${show.number(p.most)}. راجع المكالمات والثواني.`,
  belowOther: (p, show) =>
    `يجب أن تكون ${show.name(p.other)} على الأقل، وهي ${show.number(p.value)} هناك، والقيمة المدخلة ${show.number(p.came)}. تحقق من أن القيمتين غير معكوستين.`,
  outOfReach: (p, show) =>
    `${show.number(p.target)} لا يبلغه حتى ${show.number(p.most)} بائع باحتمال ${show.percent(p.confidence)}. خفّض الهدف أو الاحتمال، أو راجع ما يحققه البائع الواحد.`,
};

export const team: TeamWords = { rows, reasons, problems };
