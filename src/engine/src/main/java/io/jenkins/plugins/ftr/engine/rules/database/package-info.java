/** Rules on databases and caches: RDS, Aurora, DynamoDB, ElastiCache, OpenSearch, Redshift, DocumentDB, Neptune. */
package io.jenkins.plugins.ftr.engine.rules.database;
