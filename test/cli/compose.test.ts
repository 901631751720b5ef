import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import * as z from 'zod';
import { packagePath } from '../../src/model/package-path.ts';

const service = z.object({
  image: z.string(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  read_only: z.boolean().optional(),
});
const file: unknown = parse(readFileSync(packagePath('docker-compose.yml'), 'utf8'));
const compose = z
  .object({
    services: z.object({ neo4j: service, 'strategy-graph': service }),
    volumes: z.record(z.string(), z.unknown()),
  })
  .parse(file);
const dockerfile = readFileSync(packagePath('Dockerfile'), 'utf8');
const { neo4j, 'strategy-graph': graph } = compose.services;

/** As compose-go v2.16.2 has it, the reference implementation; beside it its licence. */
const specification = z
  .record(z.string(), z.unknown())
  .parse(
    JSON.parse(readFileSync(packagePath('test', 'fixtures', 'compose-spec', 'compose-spec.json'), 'utf8')),
  );
// Its formats are words of its own; what else it says holds.
const isCompose = new Ajv2020({ strict: false, validateFormats: false }).compile(specification);

describe('docker-compose.yml', () => {
  it('keeps to the Compose Specification', () => {
    isCompose(file);
    expect(isCompose.errors).toBeNull();
    expect(isCompose({ services: { neo4j: { image: 'neo4j', readonly: true } } })).toBe(false);
  });

  it('runs the official Neo4j of the version that the local database has', () => {
    expect(neo4j.image).toBe('neo4j:5.26-community');
    const pom = readFileSync(packagePath('src', 'store', 'local', 'pom.xml'), 'utf8');
    expect(pom).toContain('<version>5.26.');
  });

  it('lets our server wait until that one answers, and reach it by its name', () => {
    expect(graph.depends_on?.['neo4j']?.condition).toBe('service_healthy');
    expect(neo4j.healthcheck?.test[0]).toBe('CMD-SHELL');
    expect(graph.environment['NEO4J_URI']).toBe('neo4j://neo4j:7687');
    expect(graph.environment['NEO4J_PASSWORD']).toBe('${NEO4J_PASSWORD}');
  });

  it('holds no password and refuses to start without one', () => {
    expect(neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/u);
  });

  it('gives the server of the image no variable that it would take for an unknown setting', () => {
    const settings = Object.keys(neo4j.environment).filter((name) => name !== 'NEO4J_AUTH');
    for (const name of settings) expect(name).toMatch(/^NEO4J_(?:server|dbms|db)_/u);
  });

  it('keeps every volume that a service names, and opens the port on this machine alone', () => {
    const named = [...neo4j.volumes, ...graph.volumes].map((volume) => volume.split(':')[0]);
    expect([...named].sort()).toEqual(Object.keys(compose.volumes).sort());
    expect(neo4j.ports).toEqual([]);
    expect(graph.ports).toEqual(['127.0.0.1:${PORT:-4000}:4000']);
  });

  it('says that nobody else can reach it only because the port is open on this machine alone', () => {
    expect(graph.environment['REACHABLE_FROM']).toBe('loopback');
    expect(graph.ports.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
    expect(dockerfile).toMatch(/HOST=0\.0\.0\.0/u);
    expect(dockerfile).not.toContain('REACHABLE_FROM');
  });

  it('runs our server with nothing to write to but its state', () => {
    expect(graph.read_only).toBe(true);
    expect(graph.volumes).toEqual(['state:/var/lib/strategy-graph']);
    expect(dockerfile).toContain('STRATEGY_GRAPH_HOME=/var/lib/strategy-graph');
  });
});

describe('Dockerfile', () => {
  it('builds in one stage and runs another, as an unprivileged user', () => {
    expect(dockerfile.match(/^FROM node:20-slim/gmu)).toHaveLength(2);
    expect(dockerfile).toMatch(/^USER node$/mu);
  });

  it('asks /healthz by Node, as the image has no curl', () => {
    expect(dockerfile).toMatch(/^HEALTHCHECK .*\\\n {2}CMD \["node", "-e", ".*\/healthz/mu);
  });
});
