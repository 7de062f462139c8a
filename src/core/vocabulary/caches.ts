import { concept } from './concept.ts';
import type { Concept } from './concept.ts';

/** Fast copies. */
export const caches: readonly Concept[] = [
  concept(
    'cache',
    'cache',
    '',
    'cache, caching layer, cache layer, app cache, application cache, cache server, cache tier, data cache, object cache, caching, cach, cache store, cache service, look aside cache, read through cache, write through cache, caching service, hot cache',
  ),
  concept(
    'distributed-cache',
    'cache',
    'cache',
    'distributed cache, cache cluster, shared cache, in-memory cache cluster, distributed in-memory cache, global cache, clustered cache, remote cache, regional cache',
    'redis cluster, redis cache cluster, redis sentinel, hazelcast, memcached, memcache, memorystore, google memorystore, elasticache, aws elasticache, amazon elasticache, azure cache for redis, azure redis, valkey, keydb, infinispan, couchbase cache, ehcache cluster, aws elasticache redis, mcrouter, twemproxy, elasticache redis, global redis cluster, momento, garnet, upstash, redis cache',
  ),
  concept(
    'local-cache',
    'cache',
    'cache',
    'local cache, in-process cache, l1 cache, near cache, in-memory local cache, process cache, application memory cache',
    'caffeine, guava cache, ehcache, groupcache',
  ),
  concept(
    'session-store',
    'cache',
    'cache',
    'session store, session cache, session storage, session db, session database, session state store, login session store, user session store, session data, session repository',
  ),
  concept(
    'query-result-cache',
    'cache',
    'cache',
    'query result cache, query cache, result cache, results cache, query results cache, cached query results, response cache, api response cache, dashboard cache, cached results, query response cache, olap cache, query memoisation, query memoization, result memoisation, memoised results, answers cache, cached answers, query answer cache, report cache',
  ),
  concept(
    'timeline-cache',
    'cache',
    'cache',
    'timeline cache, feed cache, home timeline cache, news feed cache, newsfeed cache, precomputed feed, precomputed timelines, user timeline cache, pre-built feeds, cached feeds, cached timelines, feed store, timeline store, materialized timelines, timelines redis, home feed cache, fanout cache, feed redis, timeline redis, precomputed timeline store, inboxes, user inboxes, home lists, prebuilt feeds, materialised feeds',
  ),
  concept(
    'celebrity-cache',
    'cache',
    'cache',
    'celebrity cache, celebrity feed cache, celebrity tweets cache, hot user cache, vip cache, celebrity post cache, celebrity tier cache, hot accounts cache, influencer cache, popular users cache, celebrity timeline store',
  ),
  concept(
    'aggregation-cache',
    'cache',
    'cache',
    'aggregation cache, hot aggregations, aggregates cache, hot aggregates, real-time cache, realtime cache, real-time aggregates store, hot metrics cache, counters cache, realtime aggregation store, real time view cache, hot aggregate store, speed layer cache, counter store, live counters, realtime views cache, hot counters, recent aggregates, last minute aggregates',
  ),
  concept(
    'tenant-cache',
    'cache',
    'cache',
    'tenant cache, multi-tenant cache, multitenant cache, namespaced cache, per-tenant cache, tenant scoped cache, tenant-namespaced cache, tenant partitioned cache, cache per tenant, tenant-keyed cache, redis per tenant namespace, tenant prefixed redis, tenant isolated cache, cache with tenant prefix, cache keyed by tenant, cache by tenant',
  ),
  concept(
    'cdn-cache',
    'cache',
    'cache',
    'cdn cache, browser cache, http cache, static cache, content cache, page cache layer',
  ),
  concept(
    'write-behind-cache',
    'cache',
    'cache',
    'write behind cache, write back cache, write-through buffer',
  ),
  concept(
    'cache-invalidation',
    'process',
    '',
    'cache invalidation, cache invalidator, cache eviction, invalidation service, cache purge, cache refresh, cache busting, invalidation events, cache expiry, ttl invalidation',
  ),
  concept(
    'cache-warming',
    'process',
    '',
    'cache warming, cache warmer, cache warmup, cache preloading, prefetching service, cache prewarming',
  ),
  concept(
    'row-cache',
    'cache',
    'cache',
    'row cache, key cache, block cache, chunk cache, row and key cache, partition key cache',
  ),
  concept(
    'buffer-pool',
    'cache',
    'cache',
    'buffer pool, buffer cache, page cache, buffer manager, page buffer, buffer pool manager',
    'innodb buffer pool',
  ),
];
