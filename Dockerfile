# syntax=docker/dockerfile:1

# Builds with everything, keeps what runs. The database is a server of its own: docker-compose.yml.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY bin bin
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts && rm -rf src/generated

FROM node:20-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000 \
    STRATEGY_GRAPH_HOME=/var/lib/strategy-graph
WORKDIR /app
# The program belongs to root and is read-only to the user that runs it; state lies in the volume alone.
COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/bin bin
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/schema schema
COPY --from=build /app/cypher cypher
COPY --from=build /app/data data
COPY --from=build /app/dist dist
RUN ln -s /app/bin/strategy-graph.js /usr/local/bin/strategy-graph \
  && install -d -o node -g node -m 0700 /var/lib/strategy-graph
USER node
VOLUME /var/lib/strategy-graph
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/dist/cli/main.js"]
CMD ["start"]
