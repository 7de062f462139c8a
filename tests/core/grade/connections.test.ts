import { describe, expect, test } from 'vitest';
import type { ConnectionStatus, Reference } from '#core';
import { compareConnections, grade } from '#core/grade';
import type { StandIns } from '#core/grade';
import { graph } from '../notation.ts';
import { reference } from './smallReference.ts';

const PAIR = reference('Order Service > Payment Service; Load Balancer', {
  'Load Balancer': { passesThrough: true },
});

function status(drawing: string, expected: Reference = PAIR): ConnectionStatus | undefined {
  return grade(graph(drawing), expected, []).connections[0]?.status;
}

describe('connections', () => {
  test('[C1] a direct line is present', () => {
    expect(status('Order service > Payment service')).toBe('present');
  });

  test('[C1] lines with two heads or none lead both ways', () => {
    expect(status('Payment service <> Order service')).toBe('present');
    expect(status('Payment service -- Order service')).toBe('present');
  });

  test('[C1] a line to a frame leads to its members', () => {
    expect(status('[Core: Payment service]; Order service > Core')).toBe('present');
  });

  test('[C1] one node that plays both ends connects them', () => {
    expect(status('n = Order service & payment service')).toBe('present');
  });

  test('[C9] a piece that says the role as well stands in at the end of a line', () => {
    const pair = reference('Shop > Bank');
    const compared = (drawing: string, standIns?: Partial<StandIns>) => {
      const { components } = grade(graph('Shop; Bank'), pair, []);
      const none = { idle: new Map(), any: new Map() };
      return compareConnections(graph(drawing), pair, components, { ...none, ...standIns })[0]
        ?.status;
    };
    const teller = new Map([['Bank', ['Teller']]]);
    expect(compared('Shop > Teller; Bank')).toBe('missing');
    expect(compared('Shop > Teller; Bank', { idle: teller })).toBe('present');
    expect(compared('Shop > Teller; Bank', { any: teller })).toBe('missing');
    expect(compared('Shop > Teller > Bank')).toBe('via');
    expect(compared('Shop > Teller > Bank', { any: teller })).toBe('present');
    const kiosk = new Map([
      ['Shop', ['Kiosk']],
      ['Bank', ['Kiosk']],
    ]);
    expect(compared('Shop; Bank; Kiosk', { idle: kiosk })).toBe('missing');
  });

  test('[C2] through one node that plays nothing is via', () => {
    expect(status('Order service > Glue code > Payment service')).toBe('via');
  });

  test('[C2] through a piece that passes traffic on is via', () => {
    expect(status('Order service > Load balancer > Payment service')).toBe('via');
  });

  test('[C2] through two nodes, or through one that has a role of its own, proves nothing', () => {
    expect(status('Order service > One thing > Other thing > Payment service')).toBe('missing');
    const chain = reference('Order Service > Payment Service; User Service');
    expect(status('Order service > User service > Payment service', chain)).toBe('missing');
  });

  test('[C3] a reversed line is reversed, not missing', () => {
    expect(status('Payment service > Order service')).toBe('reversed');
  });

  test('[C4] without an end it is missing', () => {
    expect(status('Order service')).toBe('missing');
  });

  test('[C5] another usual way costs nothing and is said', () => {
    const other = {
      connection: { from: 'Order Service', to: 'Payment Service' },
      way: { from: 'Order Service', to: 'Event Bus' },
    };
    const expected = reference(
      'Order Service > Payment Service; Event Bus',
      {},
      { otherWays: [other] },
    );
    const report = grade(graph('Payment service; Order service > Kafka'), expected, []);
    expect(report.connections[0]).toMatchObject({
      status: 'missing',
      why: 'Wired in another usual way.',
    });
    expect(report.score).toBe(100);
  });

  test('[C7] an arrow that says who reads keeps its status, costs nothing and is explained', () => {
    const expected = reference('Order Service > Payment Service');
    const asking = grade(graph('Payment service >polls> Order service'), expected, []);
    expect(asking.connections[0]).toMatchObject({
      status: 'reversed',
      otherWay: true,
      why: '"Payment service" asks "Order service", as its arrow says: what flows comes back along it.',
    });
    expect(asking.score).toBe(100);
    const wrong = grade(graph('Payment service >pays> Order service'), expected, []);
    expect(wrong.connections[0]).toMatchObject({ status: 'reversed', otherWay: false });
    expect(wrong.score).toBeLessThan(100);
  });

  test('[C1] an invisible line leads nowhere', () => {
    const drawing = graph('Order service > Payment service');
    const hidden = drawing.edges.map((edge) => ({ ...edge, line: 'invisible' as const }));
    expect(grade({ ...drawing, edges: hidden }, PAIR, []).connections[0]?.status).toBe('missing');
  });
});
