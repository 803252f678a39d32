import { describe, expect, it } from 'vitest';
import { findFigures } from '../meaning/figures.ts';
import { proposeOutcomes, type ComparedPiece, type FollowUp, type ProposedProgress } from './follow-up.ts';

/**
 * Promises of fictional offices with what their next reports say of them, labelled by a person before any rule
 * was tried on them. The rules were tuned on the street office alone; the town was measured once they stood.
 */
interface Office {
  promises: readonly LabelledPromise[];
  /** Heading, topic and text by id. */
  achievements: Readonly<Record<string, readonly [heading: string, topic: string, text: string]>>;
}
type LabelledPromise = readonly [
  heading: string,
  topic: string,
  text: string,
  /** Ids of the achievements that answer it; none where the next report is silent. */
  answers: readonly string[],
  progress: ProposedProgress | null,
];

const STREET: Office = {
  promises: [
    [
      '完善城市功能，提升城区品质',
      '加快道路建设',
      '推进云栖路改造，打通星河路北延段断头路，完善周边慢行系统，缓解片区出行难问题。',
      ['road-yunqi', 'road-xinghe'],
      'done',
    ],
    [
      '完善城市功能，提升城区品质',
      '推进城市更新',
      '加快上塘片区城市更新单元规划报批，稳妥推进下塘旧村土地整备，确保年内完成签约。',
      ['renewal'],
      'in_progress',
    ],
    [
      '完善城市功能，提升城区品质',
      '建设公园城区',
      '新建鹭湖公园，改造提升百果公园，增设儿童活动设施和健身步道。',
      ['park-luhu', 'park-baiguo'],
      'done',
    ],
    [
      '增进民生福祉，共享发展成果',
      '办好人民满意的教育',
      '推动云栖小学新校区开工建设，新增公办学位1200个，持续优化教育资源布局。',
      ['school'],
      'done',
    ],
    [
      '增进民生福祉，共享发展成果',
      '完善养老服务',
      '新建长者饭堂5个，打造“银龄驿站”服务品牌，为高龄独居老人提供上门探访服务。',
      ['elderly'],
      'done',
    ],
    [
      '增进民生福祉，共享发展成果',
      '提升医疗服务',
      '加快街道社康中心改扩建，推进家庭医生签约服务提质扩面，重点人群签约率达到80%以上。',
      ['clinic'],
      'in_progress',
    ],
    [
      '做强实体经济，激发产业活力',
      '培育优质企业',
      '实施“雏鹰计划”，力争新增国家高新技术企业30家，规上工业企业突破120家。',
      ['firms'],
      'done',
    ],
    [
      '做强实体经济，激发产业活力',
      '精准招商引资',
      '围绕智能终端、新材料等产业链开展专项招商，力争引进亿元以上项目6个。',
      ['investment'],
      'done',
    ],
    [
      '做强实体经济，激发产业活力',
      '盘活产业空间',
      '推动蓝谷产业园二期建成投用，整备连片产业用地15公顷。',
      ['park-langu'],
      'adjusted',
    ],
    [
      '守牢安全底线，建设平安街道',
      '深化消防整治',
      '开展电动自行车消防安全专项整治，新建集中充电端口3000个，实现城中村微型消防站全覆盖。',
      ['fire'],
      'done',
    ],
    [
      '守牢安全底线，建设平安街道',
      '化解矛盾纠纷',
      '建强“老街坊”调解室，健全诉源治理机制，推动矛盾纠纷化解在基层。',
      ['mediation'],
      'done',
    ],
    [
      '守牢安全底线，建设平安街道',
      '强化防汛能力',
      '完成示例河清淤疏浚，新建排涝泵站2座，整治易涝点8处。',
      ['flood'],
      'in_progress',
    ],
    [
      '繁荣文化体育，丰富群众生活',
      '打造文化品牌',
      '办好第三届“荔枝红了”文化节，推动客家围屋活化利用。',
      ['festival'],
      'done',
    ],
    [
      '繁荣文化体育，丰富群众生活',
      '建设体育设施',
      '规划建设街道全民健身馆，引入社会力量参与运营。',
      [],
      null,
    ],
    [
      '加强党的建设，锻造过硬队伍',
      '加强队伍建设',
      '坚持党管干部，加强年轻干部培养，全面提升干部队伍能力水平。',
      [],
      null,
    ],
    [
      '加强党的建设，锻造过硬队伍',
      '建设数字政府',
      '上线“码上办”小程序，推动60项高频事项掌上办理。',
      ['digital'],
      'done',
    ],
  ],
  achievements: {
    'road-yunqi': [
      '城区面貌持续改善',
      '路网结构不断优化',
      '云栖路改造于6月完工通车，同步完善非机动车道和人行天桥，沿线居民出行更加便捷。',
    ],
    'road-xinghe': [
      '城区面貌持续改善',
      '断头路攻坚有力',
      '星河路北延段全线贯通，翠竹路、丹桂路前期工作加快推进，完成投资1.2亿元。',
    ],
    renewal: [
      '城区面貌持续改善',
      '城市更新稳步推进',
      '上塘片区更新单元规划进入审批阶段，下塘旧村土地整备签约率达92%，拆除旧建筑3.5万平方米。',
    ],
    'park-luhu': [
      '城区面貌持续改善',
      '公园建设亮点纷呈',
      '占地4公顷的鹭湖公园建成开放，环湖步道全长2.1公里，成为市民休闲新去处。',
    ],
    'park-baiguo': [
      '城区面貌持续改善',
      '绿化品质提升',
      '百果公园改造提升完工，新增儿童乐园2处，补植乔木600株。',
    ],
    'park-other': [
      '城区面貌持续改善',
      '口袋公园遍地开花',
      '建成口袋公园9个，新增健身步道、儿童活动设施一批，群众推窗见绿。',
    ],
    school: [
      '民生福祉不断增进',
      '教育事业优先发展',
      '云栖小学新校区如期开工，全年新增公办学位1260个，学前教育普惠率达91%。',
    ],
    'school-other': [
      '民生福祉不断增进',
      '校园安全扎实有力',
      '完成上塘小学、示例中学校门口交通微改造，学校食堂“明厨亮灶”实现全覆盖。',
    ],
    elderly: [
      '民生福祉不断增进',
      '养老服务更有温度',
      '建成长者饭堂6个、“银龄驿站”3个，为高龄独居老人上门探访1.1万人次。',
    ],
    clinic: [
      '民生福祉不断增进',
      '健康服务更加可及',
      '街道社康中心改扩建主体封顶，家庭医生重点人群签约率升至83%。',
    ],
    jobs: ['民生福祉不断增进', '就业形势总体稳定', '举办招聘会24场，提供岗位6800个，开展技能培训1500人次。'],
    firms: [
      '经济运行稳中有进',
      '企业梯队加速成长',
      '“雏鹰计划”成效明显，净增国家高新技术企业34家，规上工业企业达125家，总数居全区前列。',
    ],
    investment: [
      '经济运行稳中有进',
      '招商引资量质齐升',
      '赴外招商18次，引进智能终端、新材料等领域亿元以上项目7个，协议投资额26亿元。',
    ],
    'park-langu': [
      '经济运行稳中有进',
      '产业空间加快释放',
      '因地质条件复杂，蓝谷产业园二期投用时间调整至明年上半年；整备产业用地16.3公顷。',
    ],
    tax: ['经济运行稳中有进', '主要指标稳步回升', '全年完成税收收入18.6亿元，固定资产投资增长9.2%。'],
    fire: [
      '社会大局和谐稳定',
      '消防基础持续夯实',
      '新建电动自行车集中充电端口3260个，城中村微型消防站实现全覆盖，火灾起数下降18%。',
    ],
    mediation: [
      '社会大局和谐稳定',
      '基层治理富有活力',
      '“老街坊”调解室挂牌运行，全年化解矛盾纠纷640宗，信访总量下降21%。',
    ],
    production: [
      '社会大局和谐稳定',
      '安全生产平稳可控',
      '开展工业企业安全专项整治，检查企业4200家次，整改隐患9300处。',
    ],
    flood: [
      '社会大局和谐稳定',
      '三防能力稳步增强',
      '示例河清淤疏浚正在实施，完成总工程量的六成，2座排涝泵站启动建设。',
    ],
    festival: [
      '文化体育蓬勃发展',
      '文化活动精彩纷呈',
      '第三届“荔枝红了”文化节成功举办，吸引游客12万人次，客家围屋引入2家民宿。',
    ],
    digital: [
      '政务服务提质增效',
      '数字赋能成效初显',
      '“码上办”小程序上线运行，63项高频事项实现掌上办理，群众满意度达98%。',
    ],
    party: ['党的建设全面加强', '干部队伍活力增强', '举办年轻干部专题培训班6期，选派12名干部到一线锻炼。'],
  },
};

const TOWN: Office = {
  promises: [
    [
      '着力夯实交通基础',
      '',
      '新改建农村公路26公里，实施柳溪桥重建工程，开工建设镇客运站。',
      ['roads', 'bridge'],
      'done',
    ],
    [
      '着力夯实交通基础',
      '',
      '争取环镇西路列入县级重点项目，完成可行性研究和用地预审。',
      ['ring-road'],
      'in_progress',
    ],
    ['着力发展现代农业', '', '新建高标准农田8000亩，粮食播种面积稳定在3.2万亩以上。', ['farmland'], 'done'],
    ['着力发展现代农业', '', '建设青岩茶叶加工厂，申报“青岩云雾”地理标志。', ['tea'], 'done'],
    ['着力发展现代农业', '', '扶持石门村发展林下养鸡，带动村集体增收。', ['chicken'], 'adjusted'],
    [
      '着力建设美丽乡村',
      '',
      '抓好竹园村、石门村两个和美乡村示范点建设，整治农房风貌120户。',
      ['village-zhuyuan'],
      'done',
    ],
    ['着力建设美丽乡村', '', '启动镇污水处理厂提标改造，新铺污水管网12公里。', ['sewage'], 'in_progress'],
    ['着力建设美丽乡村', '', '推行垃圾分类积分制，农村生活垃圾无害化处理率达到100%。', ['waste'], 'done'],
    ['着力保障改善民生', '', '建成中心幼儿园，改造镇卫生院门诊楼。', ['kindergarten', 'hospital'], 'done'],
    ['着力保障改善民生', '', '新增城镇就业450人，开展农民技能培训800人次。', ['jobs'], 'done'],
    ['着力保障改善民生', '', '实施老街片区雨污分流，改造危旧房36户。', ['old-street'], 'in_progress'],
    ['着力保障改善民生', '', '建设镇公益性公墓一处。', [], null],
    [
      '着力推动文旅融合',
      '',
      '办好第五届油菜花节，力争接待游客20万人次，创建石门峡国家3A级景区。',
      ['tourism'],
      'in_progress',
    ],
    ['着力推动文旅融合', '', '建设房车露营基地，开发夜间旅游产品。', [], null],
    ['着力提升治理效能', '', '推广“板凳会”议事，完善村规民约。', ['meeting'], 'done'],
    ['着力提升治理效能', '', '坚持和加强党的全面领导，推进全面从严治党向纵深发展。', [], null],
  ],
  achievements: {
    roads: ['基础设施更加完善', '', '新改建农村公路28.4公里，7个村通村公路实现提档升级，群众出行更加方便。'],
    bridge: ['基础设施更加完善', '', '柳溪桥重建工程提前两个月建成通车，镇客运站主体工程开工。'],
    'bridge-other': ['基础设施更加完善', '', '完成清水桥、大坝桥两座危桥加固，安装安全护栏15公里。'],
    'ring-road': [
      '基础设施更加完善',
      '',
      '环镇西路完成可行性研究报告编制，用地预审正在报批，环镇东路养护到位。',
    ],
    power: ['基础设施更加完善', '', '改造农村电网32公里，新建5G基站14座。'],
    farmland: [
      '特色产业提质增效',
      '',
      '建成高标准农田8200亩，粮食播种面积3.24万亩，总产1.3万吨，实现连年丰收。',
    ],
    tea: ['特色产业提质增效', '', '青岩茶叶加工厂投产，“青岩云雾”获批国家地理标志，茶叶产值突破6000万元。'],
    'tea-other': ['特色产业提质增效', '', '新发展茶园1200亩、油茶900亩，培育家庭农场11家。'],
    chicken: [
      '特色产业提质增效',
      '',
      '受禽类市场波动影响，石门村林下养鸡项目暂缓实施，改为发展林下中药材300亩。',
    ],
    collective: ['特色产业提质增效', '', '村集体经营性收入全部超过20万元，其中超50万元的村6个。'],
    'village-zhuyuan': [
      '人居环境明显改善',
      '',
      '竹园村和美乡村示范点通过验收，完成农房风貌整治126户，石门村入选市级示范。',
    ],
    sewage: ['人居环境明显改善', '', '镇污水处理厂提标改造进入设备安装阶段，新铺污水管网9.6公里。'],
    waste: ['人居环境明显改善', '', '垃圾分类积分制覆盖所有行政村，农村生活垃圾无害化处理率达到100%。'],
    river: ['人居环境明显改善', '', '落实河长巡河4600人次，柳溪河断面水质稳定达到Ⅱ类。'],
    kindergarten: ['民生保障坚实有力', '', '镇中心幼儿园9月建成招生，新增学位270个，缓解了入园难。'],
    hospital: ['民生保障坚实有力', '', '镇卫生院门诊楼改造完工，配备CT等设备，日均接诊量增长三成。'],
    jobs: ['民生保障坚实有力', '', '城镇新增就业486人，培训农民850人次，发放创业贷款1300万元。'],
    'old-street': [
      '民生保障坚实有力',
      '',
      '老街片区雨污分流加快推进，已完成主管铺设3.1公里；危旧房改造36户全部入住。',
    ],
    welfare: ['民生保障坚实有力', '', '发放低保、特困、残疾人补贴920万元，救助困难群众1700人次。'],
    tourism: [
      '文化旅游亮点频现',
      '',
      '第五届油菜花节接待游客23万人次，石门峡景区创建国家3A级景区通过景观质量评审，正在完善服务设施。',
    ],
    culture: ['文化旅游亮点频现', '', '送戏下乡32场，农家书屋补充图书5000册。'],
    meeting: [
      '社会治理规范有序',
      '',
      '“板凳会”议事模式在全镇推广，协商解决问题380件，各村村规民约修订完成。',
    ],
    safety: ['社会治理规范有序', '', '排查安全隐患1260处，整改率100%，未发生较大以上事故。'],
    party: ['社会治理规范有序', '', '开展廉政谈话260人次，查办案件9件，政治生态持续向好。'],
  },
};

interface Measure {
  /** Of the promises for which something was proposed first, the share where that is an answer. */
  precision: number;
  /** Of the promises that have an answer, the share where the first proposal is one. */
  recall: number;
  /** Of all answers, the share among the proposals. */
  found: number;
  /** Of the promises without an answer, the share proposed as not mentioned. */
  silent: number;
  /** Of the promises whose first proposal is an answer, the share with the labelled progress. */
  progress: number;
}

const read = (
  id: string,
  [heading, topic, text]: readonly [heading: string, topic: string, text: string],
  status: 'target' | 'actual',
): ComparedPiece => ({ id, heading, topic, text, figures: findFigures(text, status) });

const follow = (promises: Office['promises'], achievements: Office['achievements']): FollowUp[] =>
  proposeOutcomes(
    promises.map(([heading, topic, text], index) => read(String(index), [heading, topic, text], 'target')),
    Object.entries(achievements).map(([id, words]) => read(id, words, 'actual')),
  );

function measure({ promises, achievements }: Office): Measure {
  const followUps = follow(promises, achievements);
  const judged = promises.map(([, , , answers, labelled], index) => {
    const { progress, proposals } = followUps[index] ?? { progress: null, proposals: [] };
    const ids = proposals.map(({ achievement }) => achievement);
    const isHit = ids[0] !== undefined && answers.includes(ids[0]);
    return { answers, ids, isHit, isToldRight: isHit && progress === labelled };
  });
  const share = (part: readonly unknown[], whole: readonly unknown[]) =>
    Math.round((100 * part.length) / whole.length) / 100;
  const hits = judged.filter(({ isHit }) => isHit);
  const answered = judged.filter(({ answers }) => answers.length > 0);
  const unanswered = judged.filter(({ answers }) => answers.length === 0);
  const proposed = judged.filter(({ ids }) => ids.length > 0);
  return {
    precision: share(hits, proposed),
    recall: share(hits, answered),
    found: share(
      judged.flatMap(({ answers, ids }) => answers.filter((id) => ids.includes(id))),
      judged.flatMap(({ answers }) => answers),
    ),
    silent: share(
      unanswered.filter(({ ids }) => ids.length === 0),
      unanswered,
    ),
    progress: share(
      judged.filter(({ isToldRight }) => isToldRight),
      hits,
    ),
  };
}

describe('proposals for labelled promises', () => {
  it.each<[string, Office, Measure]>([
    // Missed: whether training young cadres answers a promise to bring them on, and that a start was all that was promised.
    ['the street office', STREET, { precision: 0.93, recall: 1, found: 1, silent: 0.5, progress: 0.93 }],
    // Missed: the second of two roads works that one sentence promises.
    ['the town', TOWN, { precision: 1, recall: 1, found: 0.93, silent: 1, progress: 1 }],
  ])('of %s are as right as they were when last measured', (_, office, least) => {
    const measured = measure(office);
    for (const name of ['precision', 'recall', 'found', 'silent', 'progress'] as const) {
      expect(measured[name], name).toBeGreaterThanOrEqual(least[name]);
    }
  });

  it('are hardly ever made for the promises of one office from the report of another', () => {
    const crossed = [
      ...follow(STREET.promises, TOWN.achievements),
      ...follow(TOWN.promises, STREET.achievements),
    ];
    expect(crossed.filter(({ proposals }) => proposals.length > 0).length).toBeLessThanOrEqual(1);
  });
});
