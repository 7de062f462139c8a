import { describe, expect, test } from 'vitest';
import type { Match, Reference } from '#core';
import { grade } from '#core/grade';
import { graph } from '../notation.ts';
import { reference } from './smallReference.ts';

function match(drawing: string, expected: Reference, title: string): Match {
  const found = grade(graph(drawing), expected, []).components.find((one) => one.title === title);
  if (found === undefined) throw new Error(`no component '${title}'`);
  return found;
}

const SHOP = reference(
  'API Gateway > Order Service > Event Bus; Dead Letter Queue; Order Service > Order Database; Order Service > Session Cache',
  {
    'Event Bus': { alsoDrawnAs: ['order events'] },
    'Dead Letter Queue': { alsoDrawnAs: ['parking lot'], notToBeConfusedWith: ['retry queue'] },
    'Order Database': { alsoDrawnAs: ['orders table'] },
  },
);

describe('names', () => {
  test.each([
    ['SQS dead-letter', 'Dead Letter Queue'],
    ['dlq', 'Dead Letter Queue'],
    ['Parking lot', 'Dead Letter Queue'],
    ['kong', 'API Gateway'],
    ['api gw', 'API Gateway'],
    ['Orders svc', 'Order Service'],
    ['Kafka', 'Event Bus'],
    ['Orders DB', 'Order Database'],
    ['Session store in Redis', 'Session Cache'],
  ])('[N1] %s plays the %s', (label, title) => {
    const { status, nodes } = match(`n = ${label}`, SHOP, title);
    expect({ status, nodes }).toEqual({ status: 'present', nodes: ['n'] });
  });

  test.each([
    ['Retry queue', 'Dead Letter Queue'],
    ['User service', 'Order Service'],
    ['Product cache', 'Session Cache'],
    ['Voice chat', 'Event Bus'],
    ['Cron', 'Order Service'],
  ])('[N2] %s does not play the %s', (label, title) => {
    expect(match(label, SHOP, title).status).toBe('missing');
  });

  test.each([
    ['Undertaker', 'present'],
    ['Mail service', 'partial'],
  ])('[L8] below %s a dead letter queue is %s', (title, status) => {
    expect(match(`n = ${title} | dead letter queue`, SHOP, 'Dead Letter Queue').status).toBe(
      status,
    );
  });

  test.each([
    ['Order scoring', 'partial'],
    ['Order scoring job', 'present'],
  ])('[N14] %s for a nightly one is %s', (label, status) => {
    const expected = reference('Reporting', {
      Reporting: { alsoDrawnAs: ['nightly order scoring'] },
    });
    expect(match(label, expected, 'Reporting').status).toBe(status);
  });

  test('[N2] a near miss is named', () => {
    expect(match('Retry queue', SHOP, 'Dead Letter Queue').why).toContain('"Retry queue"');
  });

  test('[N3] a broader piece touches on the role', () => {
    expect(match('Database', SHOP, 'Order Database').status).toBe('partial');
  });

  test('[N3] a broader piece plays the role that its details call by its name', () => {
    const duties = reference('KYC Service', {
      'KYC Service': { alsoDrawnAs: ['sanctions screening'], touchedOnBy: ['compliance'] },
    });
    expect(match('Compliance desk', duties, 'KYC Service').status).toBe('partial');
    expect(match('Compliance | taxes, archives', duties, 'KYC Service').status).toBe('partial');
    expect(match('Compliance | sanctions screening', duties, 'KYC Service').status).toBe('present');
  });

  test('[N3] a product plays its class', () => {
    const streaming = reference('Stream Processor; Data Lake');
    expect(match('Flink', streaming, 'Stream Processor').status).toBe('present');
    expect(match('S3', streaming, 'Data Lake').status).toBe('partial');
  });
});

describe('several nodes, several roles', () => {
  test('[N4] replicas are one role', () => {
    const drawing = 'a = Order service 1; b = Order service 2; c = Order service 3';
    expect(match(drawing, SHOP, 'Order Service').nodes).toEqual(['a', 'b', 'c']);
  });

  test('[N4] where in the world a piece stands does not change what it is', () => {
    const drawing = 'a = Order service; b = Order service Tokyo';
    expect(match(drawing, SHOP, 'Order Service').nodes).toEqual(['a', 'b']);
  });

  test('[N4] what is narrower than another name of the role joins nobody who plays it', () => {
    const shop = reference('Kafka Cluster', { 'Kafka Cluster': { alsoDrawnAs: ['event bus'] } });
    expect(match('k = Kafka; t = SNS', shop, 'Kafka Cluster').nodes).toEqual(['k']);
    expect(match('t = SNS', shop, 'Kafka Cluster').nodes).toEqual(['t']);
  });

  test('[N4] half a label must name a further role as it is called', () => {
    const shop = reference('Order Service', {
      'Order Service': { alsoDrawnAs: ['checkout'] },
    });
    const drawing = 'o = Order service; a = Mailer, local checkouts';
    expect(match(drawing, shop, 'Order Service').nodes).toEqual(['o']);
  });

  test('[N5] equals in one label play a role each', () => {
    const checks = reference('Payment Validator > Fraud Detection');
    const drawing = 'n = Validation & fraud checks';
    expect(match(drawing, checks, 'Payment Validator').nodes).toEqual(['n']);
    expect(match(drawing, checks, 'Fraud Detection').nodes).toEqual(['n']);
  });

  test('[N5] the same words speak for one role only', () => {
    const feeds = reference('Exchange A; Exchange B');
    expect(match('Stock exchange', feeds, 'Exchange A').status).toBe('present');
    expect(match('Stock exchange', feeds, 'Exchange B').status).toBe('partial');
  });

  test('[N6] a mention touches on the role', () => {
    const { status, why } = match(
      'o = Order service | writes an audit log',
      reference('Audit Log'),
      'Audit Log',
    );
    expect(status).toBe('partial');
    expect(why).toContain('mentions');
  });

  test('[N6] words on a line mention it too', () => {
    const drawn = graph('Ledger >audit log> Warehouse');
    const [found] = grade(drawn, reference('Audit Log'), []).components;
    expect({ status: found?.status, nodes: found?.nodes }).toEqual({
      status: 'partial',
      nodes: ['Ledger', 'Warehouse'],
    });
  });

  test('[N6] the same words on several lines are said by the end that these share', () => {
    const drawn = graph('Proxy >audit log> Memory; Proxy >audit log> Disk');
    const [found] = grade(drawn, reference('Audit Log'), []).components;
    expect({ status: found?.status, nodes: found?.nodes }).toEqual({
      status: 'partial',
      nodes: ['Proxy'],
    });
  });

  test('[N7] a frame plays what no node in it plays', () => {
    const { status, nodes } = match('[Order Service: checkout, basket]', SHOP, 'Order Service');
    expect({ status, nodes }).toEqual({ status: 'present', nodes: ['Order Service'] });
  });

  test('[N7] a frame does not play what its title says in other words', () => {
    expect(match('[Orders: checkout, basket]', SHOP, 'Order Service').status).toBe('missing');
  });

  test('[N12] who plays a role keeps it, whatever else its words touch on', () => {
    const database = reference('Query Router; Database Driver', {
      'Query Router': { touchedOnBy: ['client driver'] },
      'Database Driver': { alsoDrawnAs: ['client driver'], touchedOnBy: ['consistency level'] },
    });
    const drawing = 'd = Client driver; c = Consistency level';
    expect(match(drawing, database, 'Database Driver')).toMatchObject({
      status: 'present',
      nodes: ['d'],
    });
  });

  test('[N8] a platform touches on what it includes', () => {
    const devices = reference('Device Registry');
    expect(match('AWS IoT Core', devices, 'Device Registry').status).not.toBe('missing');
  });

  test('[N8] a part of a platform brings along what that part does', () => {
    const cluster = reference('Scheduler');
    expect(match('EKS control plane', cluster, 'Scheduler').status).toBe('partial');
    expect(match('EKS API endpoint', cluster, 'Scheduler').status).toBe('missing');
  });

  test('[N9] one node cannot play everything', () => {
    const all =
      'n = API gateway, order service, event bus, dead letter queue, order database, session cache';
    const { components } = grade(graph(all), SHOP, []);
    expect(components.filter(({ status }) => status === 'present')).toEqual([]);
    expect(components.filter(({ status }) => status !== 'missing').length).toBeLessThanOrEqual(3);
  });
});

describe('answers', () => {
  test('[N10] what was stated holds, for and against', () => {
    const drawing = graph('k = Kafka; x = Thingamajig');
    const stated = grade(drawing, SHOP, [
      { node: 'k', component: 'Event Bus', says: 'not' },
      { node: 'x', component: 'Event Bus', says: 'plays' },
    ]);
    const bus = stated.components.find(({ title }) => title === 'Event Bus');
    expect({ status: bus?.status, nodes: bus?.nodes, ask: bus?.ask }).toEqual({
      status: 'present',
      nodes: ['x'],
      ask: false,
    });
  });
});

describe('details', () => {
  const store = reference('r = Read Path | Read Repair', {
    'Read Path': { mustShow: ['Read Repair'] },
  });

  test('[N11] a role without its property is present, and the property named', () => {
    const { status, missingDetails } = match('Read path', store, 'Read Path');
    expect({ status, missingDetails }).toEqual({
      status: 'present',
      missingDetails: ['Read Repair'],
    });
  });

  test('[N11] a property drawn beside it is shown', () => {
    expect(match('Read path > Read repair', store, 'Read Path').missingDetails).toEqual([]);
  });

  test('[N11] a property alone touches on the role', () => {
    expect(match('Read repair', store, 'Read Path').status).toBe('partial');
  });
});
