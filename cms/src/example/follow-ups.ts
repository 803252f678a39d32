/** What an editor would enter on a plan item once the report of the next year is there. */
export interface FollowUp {
  /** The plan item, by its topic. */
  planned: string;
  progress: 'in_progress' | 'done' | 'adjusted' | 'not_mentioned';
  /** The achievements of the next year's report that tell of it, by their topics. */
  outcomes: readonly string[];
  note?: string;
}

/** Of 示例街道's plans, by the year whose report holds the plan. That of 2023 is left for an editor to confirm. */
export const STREET_FOLLOW_UPS: Readonly<Record<number, readonly FollowUp[]>> = {
  2021: [
    {
      planned: '扩大精准招商成果',
      progress: 'in_progress',
      outcomes: ['招商引资有序开展'],
      note: '引进投资超亿元项目4个，达到目标；新引进企业57家，未达到60家的目标，2023年继续推进。',
    },
    { planned: '提升企业服务水平', progress: 'done', outcomes: ['助企纾困精准有力'] },
    { planned: '推动产业园区提质', progress: 'done', outcomes: ['园区建设提档升级'] },
    { planned: '加快重点工程建设', progress: 'done', outcomes: ['重点工程提速增效'] },
    { planned: '推进老旧小区改造', progress: 'done', outcomes: ['老旧小区焕发新颜'] },
    {
      planned: '完善公园绿地体系',
      progress: 'adjusted',
      outcomes: ['公园绿地见缝插绿'],
      note: '因地下管线迁改，望月公园由一次建成调整为分期建设：一期已于2022年10月开放，二期列入2023年计划。',
    },
    { planned: '健全矛盾化解机制', progress: 'done', outcomes: ['矛盾化解关口前移'] },
    { planned: '深化安全隐患整治', progress: 'done', outcomes: ['安全监管从严从细'] },
    {
      planned: '建设智慧消防平台',
      progress: 'in_progress',
      outcomes: ['安全监管从严从细'],
      note: '一期已经建成，接入重点场所760家；其余场所由2023年的二期工程接入。',
    },
    { planned: '增加优质学位供给', progress: 'done', outcomes: ['教育供给持续扩大'] },
    { planned: '完善养老服务网络', progress: 'done', outcomes: ['养老服务更加便捷'] },
    { planned: '建设街道文体中心', progress: 'not_mentioned', outcomes: [] },
    { planned: '扩大党的组织覆盖', progress: 'done', outcomes: ['组织覆盖不断扩大'] },
    { planned: '加强干部队伍建设', progress: 'done', outcomes: ['干部作风更加过硬'] },
    { planned: '打造红色物业品牌', progress: 'not_mentioned', outcomes: [] },
  ],
  2022: [
    { planned: '加大招商引资力度', progress: 'done', outcomes: ['招商引资成果丰硕'] },
    { planned: '持续优化营商环境', progress: 'done', outcomes: ['助企服务见行见效'] },
    { planned: '推动重点项目投产', progress: 'done', outcomes: ['重点项目蓄势赋能'] },
    {
      planned: '促进消费恢复提振',
      progress: 'adjusted',
      outcomes: ['消费活力持续释放'],
      note: '因产权单位方案调整，星河商业街改造推迟到2024年实施；促消费活动和零售总额的目标均已完成。',
    },
    {
      planned: '完善城市交通路网',
      progress: 'in_progress',
      outcomes: ['交通路网不断完善'],
      note: '人行天桥和综合管廊已经投入使用；新建改造道路1.8公里，未达到2公里的目标。',
    },
    { planned: '建设望月公园二期', progress: 'done', outcomes: ['公园绿地扩容增量'] },
    { planned: '推进老旧小区改造', progress: 'done', outcomes: ['人居环境更加宜居'] },
    { planned: '建成智慧消防平台', progress: 'done', outcomes: ['安全监管严格有效'] },
    { planned: '防范化解矛盾纠纷', progress: 'done', outcomes: ['矛盾纠纷多元化解'] },
    { planned: '推进城中村综合整治', progress: 'done', outcomes: ['治安防控织密织牢'] },
    { planned: '规范住宅物业管理', progress: 'not_mentioned', outcomes: [] },
    { planned: '办好人民满意教育', progress: 'done', outcomes: ['教育事业提质扩容'] },
    { planned: '提升健康服务能力', progress: 'done', outcomes: ['健康服务贴近群众'] },
    {
      planned: '推进街道文体中心建设',
      progress: 'in_progress',
      outcomes: ['文化惠民丰富多彩'],
      note: '方案设计和用地审批已经完成，尚未开工。',
    },
    { planned: '深化党建引领治理', progress: 'done', outcomes: ['组织建设全面加强'] },
    { planned: '推进两新组织党建', progress: 'done', outcomes: ['组织建设全面加强'] },
    { planned: '锻造过硬干部队伍', progress: 'done', outcomes: ['干部作风持续转变'] },
  ],
};
