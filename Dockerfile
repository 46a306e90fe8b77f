# One image for every role (ROLE) and program: `docker run IMAGE` serves, `docker run IMAGE migrate` migrates. It needs to write
# nowhere but in DATA_DIR, and there only for the embedded database: run it with --read-only. docs/operations.md has the rest.

FROM node:26-slim AS console
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node scripts/build-console.ts

FROM node:26-slim AS dependencies
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:26-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8000 METRICS_PORT=9464 DATA_DIR=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=dependencies /build/node_modules ./node_modules
COPY package.json LICENSE ./
COPY supabase/migrations ./supabase/migrations
COPY console/src/graphql/generated/persisted-documents.json ./console/src/graphql/generated/persisted-documents.json
COPY --from=console /build/console/dist ./console/dist
COPY src ./src
USER node
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "src/healthcheck.js"]
# Node is process 1 and hears SIGTERM: it stops within 10 s, the time that `docker stop` gives it.
ENTRYPOINT ["node", "src/main.js"]
CMD ["serve"]
