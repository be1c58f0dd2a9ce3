FROM node:20-slim AS explorer
WORKDIR /app
COPY package.json package-lock.json ./
COPY scripts/build-*.mjs ./scripts/
COPY explorer ./explorer
RUN npm ci --no-audit --no-fund

FROM node:20-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
COPY scripts/build-*.mjs ./scripts/
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 CUIBONO_DATA=/data
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json tsconfig.json ./
COPY --from=explorer /app/explorer/dist ./explorer/dist
COPY bin ./bin
COPY questions ./questions
COPY schema ./schema
COPY seeds ./seeds
COPY src ./src
# As `npm ci` does where the program is there: it starts fast, and the first start need not load the seeds.
COPY scripts/build-program.mjs scripts/build-snapshot.mjs ./scripts/
RUN node scripts/build-program.mjs && node scripts/build-snapshot.mjs
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# node itself is process 1, so that SIGTERM reaches it; npm would keep the signal.
ENTRYPOINT ["node", "bin/cuibono.mjs"]
CMD ["serve"]
