import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { personName, USER } from '../../../actor';
import { recordAct } from '../../../audit/record';
import { readRequest } from '../../../read-request';
import { officesOf, ownOffices, POST } from '../../../review/offices';
import { ROLE_CODES } from '../../../review/roles';
import type { StaffList } from '../answers';

const ORDER = z.strictObject({ offices: z.array(z.string().min(1).max(100)).max(1000) });
const ID = z.coerce.number().int();
const PERSON = USER.extend({
  isActive: z.boolean().nullish(),
  roles: z.array(z.object({ id: z.number(), name: z.string() })),
});

/** What the page 人员 of the admin asks of the server. */
export const staff = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const people = z
      .array(PERSON)
      .parse(await strapi.db.query('admin::user').findMany({ populate: ['roles'], orderBy: { id: 'asc' } }));
    const own = await ownOffices(strapi);
    const staff = await Promise.all(
      people.map(async (person) => {
        const roles = person.roles.map(({ id }) => id);
        const all = await officesOf(strapi, { id: person.id, roles });
        const offices = (all ?? []).filter((office) => own.some(({ documentId }) => documentId === office));
        const isElsewhere = all !== null && all.length > 0 && offices.length === 0;
        return isElsewhere
          ? []
          : {
              id: person.id,
              name: personName(person),
              email: person.email,
              isActive: person.isActive === true,
              roles: person.roles.map(({ name }) => name),
              offices,
              allOffices: all === null,
            };
      }),
    );
    const body: StaffList = {
      staff: staff.flat(),
      roles: await strapi.db.query('admin::role').findMany({
        where: { code: { $startsWith: ROLE_CODES } },
        select: ['name', 'description'],
        orderBy: { id: 'asc' },
      }),
      offices: own,
    };
    ctx.body = body;
  },

  /**
   * Says for which offices somebody works; it holds from the next request on. For which others they do is not for
   * whoever works for some alone to say.
   */
  async update(ctx: Context) {
    const order = readRequest(ORDER, ctx.request.body);
    const id = readRequest(ID, ctx['params'].id);
    const names = new Map((await ownOffices(strapi)).map(({ documentId, name }) => [documentId, name]));
    const offices = [...new Set(order.offices)];
    if (!offices.every((office) => names.has(office)))
      throw new errors.ValidationError('所选的单位已不存在，请刷新页面后重新选择。');
    await strapi.db.transaction(async () => {
      const person = PERSON.safeParse(
        await strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] }),
      );
      if (!person.success) throw new errors.NotFoundError('没有找到这个人，请刷新页面后重试。');
      const posts = strapi.db.query(POST);
      const where = { person: id, office: { $in: [...names.keys()] } };
      const before: { office: string }[] = await posts.findMany({ where });
      await posts.deleteMany({ where });
      for (const office of offices) await posts.create({ data: { person: id, office } });
      const inWords = (ids: readonly string[]) => ids.map((office) => names.get(office)).join('、') || '无';
      const note = `所在单位由“${inWords(before.map(({ office }) => office))}”改为“${inWords(offices)}”`;
      await recordAct(strapi, { action: 'staff_changed', title: personName(person.data), note });
    });
    ctx.status = 204;
  },
});
