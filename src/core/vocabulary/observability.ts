import { concept } from './concept.ts';
import type { Concept } from './concept.ts';

/** Seeing how a running system is doing. */
export const observability: readonly Concept[] = [
  concept(
    'observability',
    'platform',
    '',
    'observability, monitoring, monitoring system, monitoring service, monitoring stack, observability stack, observability platform, o11y, monitor, system monitoring, application monitoring, apm, application performance monitoring, monitoring platform, monitoring and alerting, monitoring & alerting, telemetry platform, ops monitoring, monitoring & ops, health monitoring, infra monitoring, infrastructure monitoring, monitoring tools, monitoring agent',
    'datadog, cloudwatch, aws cloudwatch, new relic, newrelic, dynatrace, azure monitor, google cloud monitoring, stackdriver, appdynamics, honeycomb, nagios, zabbix, lightstep, signoz, grafana cloud, google cloud operations, application insights, elastic apm, sensu, instana, chronosphere, amazon cloudwatch, azure application insights, grafana stack, lgtm stack',
  ),
  concept(
    'metrics-collection',
    'job',
    'observability',
    'metrics collection, metrics, metrics collector, metrics service, metric collection, metrics pipeline, metrics system, metrics agent, metrics exporter, metrics gatherer, time series metrics, telemetry collector, metrics aggregator, metrics server, metric collector, metrics scraping, metrics gathering, stats collector, metrics ingestion, metrics sink, measurement collection, metrics monitoring, counters and timers, metrics scraper, collection of metrics, measurements of service, system measurements, instrumentation',
    'prometheus, statsd, telegraf, cloudwatch metrics, amazon managed prometheus, opentelemetry collector, otel collector, collectd, node exporter, micrometer, google managed prometheus, datadog metrics, datadog agent, prom, datadog metrics agent, azure monitor metrics, otel metrics, dropwizard metrics, pushgateway, victoria metrics, ganglia, grafana mimir, icinga, checkmk, munin, netdata',
  ),
  concept(
    'logging',
    'job',
    'observability',
    'logging, logs, log aggregation, log collector, centralized logging, central logging, log store, log storage, log management, log pipeline, logging service, log aggregator, log shipper, log analysis, log analytics, logging stack, log collection, logging system, log server, application logs, log search, logs of services, service logs, journal of services',
    'elk, elk stack, efk, loki, grafana loki, fluent bit, fluentbit, fluentd, logstash, kibana logs, splunk, cloudwatch logs, graylog, papertrail, sumo logic, filebeat, google cloud logging, elastic stack, azure log analytics, vector.dev, quickwit, victorialogs, datadog logs, logz.io, seq',
  ),
  concept(
    'distributed-tracing',
    'job',
    'observability',
    'distributed tracing, tracing, traces, trace collector, request tracing, tracing service, tracing system, distributed traces, trace store, span collector',
    'jaeger, zipkin, x-ray, aws x-ray, opentelemetry, otel, grafana tempo, google cloud trace, opentracing, skywalking, datadog apm, cloud trace, tempo',
  ),
  concept(
    'alerting',
    'job',
    'observability',
    'alerting, alerts, alert manager, alertmanager, alert service, alerting service, alerting system, alert engine, real-time alerting, realtime alerting, real-time alerts, on-call alerting, pager, paging, incident alerts, alert notifications, alert dispatcher, incident management, alert routing, alarm service, alarm manager, alarms, alarm, alert notifier, alert notification system, on-call paging, alert handler, alarm system, ops alerts, incident response, escalation service, alerting rules, realtime alerts, on-call notification, alert sender, on-call alerts, paging system, duty alerts, alert of duty engineer, threshold alarms, alarm rules, rules of alarm, alert rules',
    'pagerduty, pager duty, opsgenie, prometheus alertmanager, cloudwatch alarms, victorops, grafana alerting, azure monitor alerts, datadog monitors, grafana oncall, splunk on-call, cloudwatch alarm, datadog alerts, squadcast, elastalert, amazon sns alerts, alerta, action groups, azure action groups',
  ),
  concept(
    'dashboard',
    'view',
    '',
    'dashboard, dashboards, real-time dashboard, realtime dashboard, real-time dashboards, live dashboard, monitoring dashboard, monitoring dashboards, ops dashboard, operational dashboard, metrics dashboard, status dashboard, live dashboards, visualization dashboard, analytics dashboard, realtime dashboards, operational dashboards, ops dashboards, live charts, real-time visualization, live board, status board, wallboard, screens of monitoring, live panel',
    'grafana, kibana, amazon managed grafana, opensearch dashboards, chronograf, cloudwatch dashboards, datadog dashboards, datadog dashboard, azure dashboards, grafana dashboards, thingsboard dashboards, redis insight',
  ),
  concept(
    'health-check',
    'process',
    'observability',
    'health check, health checks, health checker, healthcheck, heartbeat, heartbeats, heartbeat service, liveness probe, readiness probe, health probe, health endpoint, heartbeat monitor, health monitor, liveness check, health check service, uptime monitoring, uptime check, heart beat',
    'pingdom, uptimerobot, route 53 health checks',
  ),
  concept(
    'error-tracking',
    'job',
    'observability',
    'error tracking, error tracker, crash reporting, exception tracking, error reporting, error monitoring, crash analytics',
    'sentry, rollbar, bugsnag, crashlytics, raygun',
  ),
  concept(
    'slo-monitoring',
    'process',
    'observability',
    'slo monitoring, slo, slos, sli, sla monitoring, service level objectives, error budget, slo tracking',
    'nobl9, pyrra',
  ),
  concept(
    'synthetic-monitoring',
    'job',
    'observability',
    'synthetic monitoring, synthetic tests, synthetic checks, blackbox monitoring, black box probe, real user monitoring, rum',
    'blackbox exporter, cloudwatch synthetics, catchpoint',
  ),
  concept(
    'profiling',
    'process',
    'observability',
    'profiling, continuous profiling, profiler, cpu profiling, ebpf profiling',
    'pyroscope, parca',
  ),
  concept(
    'chaos-engineering',
    'process',
    '',
    'chaos engineering, chaos testing, fault injection, chaos experiments, game day testing, failure injection',
    'chaos monkey, gremlin, litmus, chaos mesh, aws fis, fault injection simulator',
  ),
  concept(
    'cost-monitoring',
    'process',
    '',
    'cost monitoring, cost tracking, cost management, cost allocation, finops, cost explorer, cost tracker, spend monitoring, cost dashboard, cost optimization, chargeback',
    'kubecost, aws cost explorer, opencost, cloudhealth',
  ),
  concept(
    'latency-monitoring',
    'process',
    'observability',
    'latency monitoring, latency monitor, latency measurement, latency metrics, tick to trade monitoring, tick-to-trade latency, packet capture, network tap, latency probe',
    'corvil, wireshark',
  ),
];
