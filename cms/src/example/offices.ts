import { STREET_FOLLOW_UPS, type FollowUp } from './follow-ups';
import { STREET_2021 } from './street-2021';
import { STREET_2022 } from './street-2022';
import { STREET_2023 } from './street-2023';
import { STREET_2024 } from './street-2024';
import { BREADCRUMB, pageOf } from './text';
import { TOWN_2022 } from './town-2022';
import { TOWN_2023 } from './town-2023';
import { TOWN_2024 } from './town-2024';

export interface ExampleOffice {
  /** No code or number of a site's registration: any could be somebody's. */
  office: {
    name: string;
    slug: string;
    kind: 'street_office' | 'town';
    parentName: string;
    breadcrumb: string;
    contact: string;
    fictional: true;
  };
  /** The pages of its reports, by years. */
  pages: readonly string[];
  followUps: Readonly<Record<number, readonly FollowUp[]>>;
}

const STREET = '示例街道办事处';
const TOWN = '示例镇人民政府';

/** Two offices that do not exist, in the two styles that most reports are written in. */
export const EXAMPLE_OFFICES: readonly ExampleOffice[] = [
  {
    office: {
      name: STREET,
      slug: 'shili-jiedao',
      kind: 'street_office',
      parentName: '示例区',
      breadcrumb: BREADCRUMB,
      contact: '示例区示例大道1号示例街道办事处（虚构地址）',
      fictional: true,
    },
    pages: [STREET_2021, STREET_2022, STREET_2023, STREET_2024].map((report) => pageOf(STREET, report)),
    followUps: STREET_FOLLOW_UPS,
  },
  {
    office: {
      name: TOWN,
      slug: 'shili-zhen',
      kind: 'town',
      parentName: '示例区',
      breadcrumb: BREADCRUMB,
      contact: '示例区示例镇晨光路1号示例镇人民政府（虚构地址）',
      fictional: true,
    },
    pages: [TOWN_2022, TOWN_2023, TOWN_2024].map((report) => pageOf(TOWN, report)),
    followUps: {},
  },
];
