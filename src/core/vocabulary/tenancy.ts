import { concept } from './concept.ts';
import type { Concept } from './concept.ts';

/** Many customers in one system. */
export const tenancy: readonly Concept[] = [
  concept(
    'tenant-management',
    'service',
    '',
    'tenant management, tenant service, tenant manager, tenant registry, tenant admin, tenant administration, organization service, org service, organisation service, tenant catalog, tenant lifecycle, tenant directory, workspace service, tenant management service, tenant control plane, org management, customer account management, tenant metadata service, tenants service',
  ),
  concept(
    'tenant-onboarding',
    'process',
    '',
    'tenant onboarding, tenant provisioning, tenant provisioner, onboarding service, tenant onboarding service, provisioning service, signup service, tenant setup, tenant signup, new tenant setup, account provisioning, tenant provisioning workflow',
  ),
  concept(
    'tenant-resolver',
    'service',
    '',
    'tenant resolver, tenant resolution, tenant resolver service, tenant context resolver, tenant lookup, tenant identifier, tenant context service, resolve tenant, tenant routing service, subdomain resolver, tenant detection, tenant context, tenant mapper, tenant config service, tenant configuration, tenant configuration service, tenant settings service, tenant discovery, tenant id resolver, tenant context provider, tenant identification, tenant config store, tenant middleware, resolver of tenants',
  ),
  concept(
    'tenant-routing',
    'process',
    '',
    'tenant routing, tenant-aware routing, tenant router, tenant based routing, per-tenant routing, tenant traffic routing, shard by tenant, tenant aware router',
  ),
  concept(
    'tenant-isolation',
    'property',
    '',
    'tenant isolation, tenant data isolation, data isolation, isolation model, multi-tenancy isolation, isolation layer, tenant separation, multi-tenancy, multitenancy, namespace isolation, tenant namespace, namespace per tenant',
  ),
  concept(
    'row-level-security',
    'store',
    'shared-database',
    'row level security, rls, row level isolation, tenant_id column, tenant id column, shared schema, shared database shared schema, shared db shared schema, shared tables, shared tables with tenant_id, row-level tenancy, tenant discriminator, pooled database, pool model, pooled model, pool database, row level tenant filter, where tenant_id, tenant filter, single schema with tenant_id, pooled tables, discriminator column, shared table',
    'postgres rls',
  ),
  concept(
    'schema-per-tenant',
    'store',
    'shared-database',
    'schema per tenant, separate schemas, separate schema, schema per customer, tenant schemas, schema isolation, shared database separate schemas, shared db separate schemas, per-tenant schema, bridge model, one schema per tenant, dedicated schema, dedicated schemas, schema based isolation, tenant schema, schema-level isolation',
  ),
  concept(
    'database-per-tenant',
    'store',
    'database',
    'database per tenant, separate databases, separate database, dedicated database, dedicated db, db per tenant, database per customer, silo model, silo database, siloed database, tenant database, tenant dbs, per-tenant database, isolated database, one db per tenant, per-tenant db, isolated db, own database per tenant, siloed db, dedicated databases, enterprise tenant db, single-tenant database, dedicated tenant database, physical isolation, individual database for each organisation, individual database per tenant, own database for each client, one database per client, one database for each tenant, own base of client, private database of tenant',
  ),
  concept(
    'shared-database',
    'store',
    'database',
    'shared database, shared db, shared multi-tenant database, multi-tenant database, multitenant db, shared tenant database, common database, common tables, shared relations, common engine, organisation discriminator, tenant discriminator column, organisation id column, one database for all, one database for all tenants, customer id column, tenant column, common schema',
  ),
  concept(
    'shared-infrastructure',
    'property',
    '',
    'shared infrastructure, shared infra, pooled infrastructure, pooled infra, shared pool, shared resources, shared tier, multi-tenant pool, shared stack, shared everything, shared cluster for all tenants, pool tier, shared compute, shared hosting, fully shared, pooled compute, common servers, shared servers, shared machines, common machines, common cluster, servers for all, co-resident tenants, pooled machines, common infrastructure, consolidated infrastructure, pooled hosts',
  ),
  concept(
    'hybrid-tenancy',
    'property',
    '',
    'hybrid tenancy, hybrid model, hybrid tier, hybrid infrastructure, shared and dedicated, shared + dedicated, bridge tier, mixed tenancy, hybrid isolation, tiered isolation, tiered tenancy, mix of shared and dedicated, hybrid tenancy model, tier based isolation, bridge of pool and silo, pool and silo, pool plus silo',
  ),
  concept(
    'dedicated-infrastructure',
    'property',
    '',
    'dedicated infrastructure, dedicated infra, dedicated stack, silo infrastructure, siloed infrastructure, isolated stack, single-tenant deployment, single tenant stack, dedicated tier, dedicated resources, dedicated cluster, dedicated environment, silo tier, stack per tenant, cell per tenant, isolated infrastructure, single tenant infrastructure, premium dedicated stack, dedicated vpc per tenant, siloed stack, own cluster per tenant, segregated compute, segregated infrastructure, dedicated machines, own servers, private servers, own stack for big client, isolated machines, reserved machines, private stack, separate stack per client, vpc per tenant, vpc per enterprise, vpc per customer, cluster per tenant, account per customer',
  ),
  concept(
    'billing-service',
    'service',
    '',
    'billing service, billing, billing system, billing engine, subscription billing, subscription service, subscription management, billing and invoicing, plan management, billing integration, invoicing and billing, subscription manager, billing platform',
    'stripe billing, chargebee, zuora, recurly, lago, aws marketplace billing, kill bill',
  ),
  concept(
    'usage-metering',
    'job',
    '',
    'usage metering, metering, metering service, usage tracking, usage tracker, usage meter, usage collector, usage aggregation, usage service, usage metering service, usage events, consumption tracking, meter service, usage recorder, consumption counter, consumption meter, usage counter, consumption metering, counting of usage, usage counting, metering of consumption',
    'openmeter, amberflo',
  ),
  concept(
    'tenant-customization',
    'service',
    '',
    'tenant customization, customization service, customisation service, branding service, white label, white labeling, theming service, custom fields, customization engine, tenant customisation, custom workflows, tenant branding, extension framework, custom domain service, custom domains, tenant extensions',
  ),
  concept(
    'tenant-backup',
    'job',
    'backup-service',
    'tenant backup, per-tenant backup, backup per tenant, tenant restore, tenant export',
  ),
  concept(
    'noisy-neighbor-control',
    'control',
    'rate-limiter',
    'noisy neighbor control, noisy neighbor protection, per-tenant rate limiting, tenant rate limiter, tenant throttling, per tenant rate limits, tenant rate limits, fair scheduling per tenant, fair queueing, fair queuing',
  ),
];
