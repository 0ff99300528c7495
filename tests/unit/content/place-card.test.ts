import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from '../../../src/content/card/place-card.ts';

const view = { width: 1000, height: 800 };
const box = (left: number, top: number, width = 200, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('the card', () => {
  it('lies below the words', () => {
    expect(placeCard([box(100, 100)], { width: 350, height: 300 }, view)).toMatchObject({
      left: 100,
      top: 128,
    });
  });

  it('lies above where there is no room below', () => {
    expect(placeCard([box(100, 600)], { width: 350, height: 300 }, view).top).toBe(600 - 8 - 300);
  });

  it('lies on the side with more room and is only as tall as that', () => {
    const place = placeCard([box(100, 500)], { width: 350, height: 700 }, view);
    expect(place).toMatchObject({ top: 8, maxHeight: 484 });
  });

  it('stays inside at the right edge', () => {
    expect(placeCard([box(900, 100)], { width: 350, height: 300 }, view).left).toBe(642);
  });

  it('begins where the last line begins', () => {
    const lines = [box(700, 100), box(40, 120)];
    expect(placeCard(lines, { width: 350, height: 300 }, view)).toMatchObject({ left: 40, top: 148 });
  });

  it('never lies on the words nor out of the window', () => {
    const boxes = fc.array(
      fc.record({ left: fc.integer({ min: 0, max: 990 }), top: fc.integer({ min: 0, max: 760 }) }),
      { minLength: 1, maxLength: 3 },
    );
    const size = fc.record({
      width: fc.integer({ min: 50, max: 352 }),
      height: fc.integer({ min: 20, max: 900 }),
    });
    fc.assert(
      fc.property(boxes, size, (places, { width, height }) => {
        const words = places.map(({ left, top }) => box(left, top));
        const place = placeCard(words, { width, height }, view);
        const bottom = place.top + Math.min(height, place.maxHeight);
        const isBeside = words.every((word) => bottom <= word.top || place.top >= word.bottom);
        expect(isBeside).toBe(true);
        expect(place.left).toBeGreaterThanOrEqual(8);
        if (place.maxHeight > 0) expect(bottom).toBeLessThanOrEqual(view.height);
      }),
    );
  });
});
