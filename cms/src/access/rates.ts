/**
 * What a token may ask for, in points a minute; a point is one unit of query cost, about one returned entry. The
 * default is five times what anybody may without a token, the most is what a few instances together can give.
 */
export const POINTS_PER_MINUTE = { token: 3_000_000, least: 10_000, most: 30_000_000 } as const;
