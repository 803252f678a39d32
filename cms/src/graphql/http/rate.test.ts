import { describe, expect, test } from 'vitest';
import { addressOf, Rate } from './rate';

describe('an address', () => {
  test('of IPv4 is one client, however it is written', () => {
    expect(addressOf('203.0.113.7')).toBe('203.0.113.7');
    expect(addressOf('::ffff:203.0.113.7')).toBe('203.0.113.7');
  });

  test.each(['2001:db8:1:2::1', '2001:db8:1:2:ffff:0:0:9', '2001:DB8:1:2:3:4:5:6', '2001:db8:1:2::%eth0'])(
    'of IPv6 is one client with its whole network: %s',
    (ip) => expect(addressOf(ip)).toBe('2001:db8:1:2'),
  );

  test('of another network is another client', () => {
    expect(addressOf('2001:db8::1')).toBe('2001:db8:0:0');
    expect(addressOf('::1')).toBe('0:0:0:0');
  });
});

describe('the rate', () => {
  const client = { id: 'reader', pointsPerMinute: 100 };

  test('lets a client ask for its points and no more, and takes nothing for what it refuses', async () => {
    const rate = new Rate();
    expect(await rate.charge(client, 60)).toMatchObject({ points: 40 });
    await expect(rate.charge(client, 41)).rejects.toMatchObject({ code: 'RATE_LIMITED', status: 429 });
    expect(await rate.charge(client, 40)).toMatchObject({ points: 0 });
    await expect(rate.charge(client, 1)).rejects.toThrow(/Ask again in \d+ s/);
  });

  test('of one client is not that of another', async () => {
    const rate = new Rate();
    await rate.charge(client, 100);
    expect(await rate.charge({ ...client, id: 'another' }, 100)).toMatchObject({ points: 0 });
  });
});
