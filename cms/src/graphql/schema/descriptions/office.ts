import { type Entity, ENTRY, type Enumeration } from './words';

export const office: Entity = {
  one: 'office',
  many: 'offices',
  chinese: '单位',
  meaning: ['A public office that publishes reports.', '发布年度工作报告的机关单位。'],
  fields: {
    ...ENTRY,
    name: ['Full name, such as 示例街道办事处.', '全称，如“示例街道办事处”。'],
    slug: [
      'Its name in addresses, such as shili-jiedao; `annualReport` finds an office by it.',
      '网址名，如 shili-jiedao；annualReport 按它查找单位。',
    ],
    kind: ['What kind of office it is.', '单位类别。'],
    fictional: [
      'Whether it is made up, with all its reports, as an example; leave such offices out where you count.',
      '是否为虚构示例，其报告也都是虚构的；统计时请排除。',
    ],
    parentName: [
      'Name of the office above it, such as 示例区人民政府; null if not entered.',
      '上级单位的名称，如“示例区人民政府”；未填写则为空。',
    ],
    breadcrumb: [
      'Where reports stand on its own website, levels parted by “ > ”; null if not entered.',
      '报告在其网站上的栏目路径，各级以“ > ”隔开；未填写则为空。',
    ],
    siteIdCode: [
      'The ten characters that identify its government website; null if not entered.',
      '十位的政府网站标识码；未填写则为空。',
    ],
    icpNumber: [
      'ICP filing number of its website; null if not entered.',
      '网站的 ICP 备案号；未填写则为空。',
    ],
    policeNumber: [
      'Public-security filing number of its website; null if not entered.',
      '网站的公安备案号；未填写则为空。',
    ],
    markUrl: [
      'Where its mark of a party or government website can be verified; null if not entered.',
      '党政机关网站标识的查验网址；未填写则为空。',
    ],
    operator: [
      'Who runs its website, if not the office itself; null if not entered.',
      '网站的承办单位；与主办单位相同或未填写则为空。',
    ],
    contact: ['How the public reaches it; null if not entered.', '公开的联系方式；未填写则为空。'],
    reports: ['Its reports.', '该单位的报告。'],
  },
};

export const officeKind: Enumeration = {
  meaning: ['What kind of office it is.', '单位类别。'],
  values: {
    street_office: ['Subdistrict office, the lowest level of a city.', '街道办事处。'],
    town: ['Town.', '镇。'],
    township: ['Township.', '乡。'],
    county: ['County.', '县。'],
    district: ['District of a city, on the level of a county.', '区（县级）。'],
    city: ['City.', '市。'],
    province: ['Province, autonomous region or municipality.', '省、自治区、直辖市。'],
    department: ['Department of a government.', '政府部门。'],
    other: ['Any other office.', '其他单位。'],
  },
};
