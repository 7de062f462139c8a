import { concept } from './concept.ts';
import type { Concept } from './concept.ts';

/** Qualities and habits of a design that belong to no single field. */
export const properties: readonly Concept[] = [
  concept(
    'high-availability',
    'property',
    '',
    'high availability, ha, highly available, fault tolerance, fault tolerant, redundancy, n+1 redundancy, multi-az, high availability setup',
  ),
  concept(
    'horizontal-scaling',
    'property',
    '',
    'horizontal scaling, scale out, horizontally scalable, horizontal scalability, scaling out, stateless scaling',
  ),
  concept(
    'data-durability',
    'property',
    '',
    'data durability, durability, durable writes, fsync, durable storage',
  ),
  concept(
    'append-only',
    'property',
    '',
    'append only, append-only storage, append only store, immutable records, write once read many, write-once, worm',
  ),
  concept(
    'event-driven',
    'property',
    '',
    'event driven, event-driven architecture, eda, asynchronous processing, async processing, choreography',
  ),
  concept(
    'data-partitioning',
    'property',
    '',
    'data partitioning, partitioned by key, partition pruning, time partitioning, partition by time, partition by date',
  ),
  concept(
    'data-compression',
    'property',
    '',
    'data compression, compression, gzip, lz4, zstd, snappy compression, compressed storage',
  ),
  concept(
    'pre-aggregation',
    'property',
    '',
    'pre aggregation, pre aggregated, precomputed aggregates, preaggregation, rollups, precomputation, pre-computation',
  ),
  concept(
    'pagination',
    'property',
    '',
    'pagination, cursor pagination, cursor based pagination, infinite scroll',
  ),
  concept(
    'observability-sampling',
    'property',
    '',
    'observability sampling, trace sampling, tail sampling, log sampling',
  ),
  concept(
    'pci-compliance',
    'property',
    '',
    'pci compliance, pci dss, pci scope, pci zone, cardholder data environment, cde, pci dss compliance',
  ),
  concept(
    'regional-affinity',
    'property',
    '',
    'regional affinity, sticky sessions, session affinity, region pinning, home region, user home region',
  ),
  concept(
    'least-privilege',
    'property',
    '',
    'least privilege, least privilege access, break glass access, just-in-time access, privileged access management',
  ),
  concept(
    'read-write-splitting',
    'property',
    '',
    'read write splitting, read/write splitting, reads to replicas, writes to primary',
  ),
  concept(
    'long-tail-latency',
    'property',
    '',
    'long tail latency, tail latency, p99 latency, hedged requests, hedged request, speculative retry',
  ),
];
