/** What 示例街道 counts every year, under the same name every year, so that years can be compared. */
export interface StreetNumbers {
  /** 新引进企业, 家. */
  newEnterprises: number;
  /** 走访企业, 家次. */
  visits: number;
  /** 规上工业总产值, 亿元. */
  output: number;
  /** 固定资产投资, 亿元. */
  investment: number;
  /** 社会消费品零售总额, 亿元. */
  sales: number;
  /** 新增公园面积, 万平方米. */
  parks: number;
  /** 新增停车位, 个. */
  parking: number;
  /** 整改隐患, 处. */
  hazards: number;
  /** 火灾起数, 起. */
  fires: number;
  /** 刑事治安警情, 起. */
  alarms: number;
  /** 调解纠纷, 宗. */
  disputes: number;
  /** 信访化解率, %. */
  petitions: number;
  /** 城镇新增就业, 人. */
  jobs: number;
  /** 新建非公党组织, 个. */
  partyGroups: number;
}

export const STREET: Readonly<Record<2020 | 2021 | 2022 | 2023 | 2024, StreetNumbers>> = {
  2020: {
    newEnterprises: 58,
    visits: 286,
    output: 78.6,
    investment: 20.4,
    sales: 34.1,
    parks: 1.2,
    parking: 270,
    hazards: 2980,
    fires: 41,
    alarms: 1286,
    disputes: 398,
    petitions: 91.3,
    jobs: 1240,
    partyGroups: 10,
  },
  2021: {
    newEnterprises: 64,
    visits: 312,
    output: 84.2,
    investment: 21.6,
    sales: 36.5,
    parks: 1.8,
    parking: 320,
    hazards: 3260,
    fires: 36,
    alarms: 1142,
    disputes: 436,
    petitions: 92.6,
    jobs: 1318,
    partyGroups: 12,
  },
  2022: {
    newEnterprises: 57,
    visits: 405,
    output: 82.9,
    investment: 19.8,
    sales: 35.7,
    parks: 2.3,
    parking: 460,
    hazards: 4128,
    fires: 29,
    alarms: 1015,
    disputes: 512,
    petitions: 94.8,
    jobs: 1265,
    partyGroups: 15,
  },
  2023: {
    newEnterprises: 72,
    visits: 468,
    output: 88.3,
    investment: 23.4,
    sales: 39.4,
    parks: 3.1,
    parking: 580,
    hazards: 3875,
    fires: 31,
    alarms: 926,
    disputes: 478,
    petitions: 96.5,
    jobs: 1402,
    partyGroups: 18,
  },
  2024: {
    newEnterprises: 81,
    visits: 452,
    output: 93.6,
    investment: 25.1,
    sales: 41.2,
    parks: 2.6,
    parking: 410,
    hazards: 3512,
    fires: 24,
    alarms: 871,
    disputes: 441,
    petitions: 97.2,
    jobs: 1456,
    partyGroups: 9,
  },
};
